#include <pybind11/pybind11.h>

#include <guyub/instruction_set.hpp>

#include "metrics/metric.hpp"

namespace guyub::python {

void bind_labels(pybind11::module_& core);
void bind_graph(pybind11::module_& core);
void bind_other_graphs(pybind11::module_& core);
void bind_model(pybind11::module_& core);
void bind_archive(pybind11::module_& core);
void bind_counting(pybind11::module_& core);
void bind_families(pybind11::module_& core);  // made by CMake from what stands in <area>/

}  // namespace guyub::python

PYBIND11_MODULE(_core, core) {
  core.doc() = "The compiled half of guyub; use the functions of the package instead.";
  core.attr("__version__") = GUYUB_VERSION;
  core.def("instruction_set", &guyub::instruction_set,
           "The instructions that the hot loops run on: baseline, avx2 or avx512. The best that "
           "this machine has, or what the environment variable GUYUB_ISA names; no byte of any "
           "result depends on it.");
  guyub::python::bind_labels(core);
  guyub::python::bind_graph(core);
  guyub::python::bind_other_graphs(core);
  guyub::python::bind_model(core);
  guyub::python::bind_archive(core);
  guyub::python::bind_counting(core);
  guyub::python::bind_metric_class(core);
  guyub::python::bind_families(core);
}
