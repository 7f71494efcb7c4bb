#include <pybind11/pybind11.h>

#include <guyub/instruction_set.hpp>

#include "area.hpp"

namespace guyub::python {

void bind_factorise(pybind11::module_& core);
void bind_graph(pybind11::module_& core);
void bind_model(pybind11::module_& core);
void bind_archive(pybind11::module_& core);
void bind_statistics(pybind11::module_& core);
void bind_collaboration(area& collaboration);
void bind_facilitation(area& facilitation);
void bind_participation(pybind11::module_& core, area& participation);

}  // namespace guyub::python

PYBIND11_MODULE(_core, core) {
  using guyub::python::area;
  core.doc() = "The compiled half of guyub; use the functions of the package instead.";
  core.attr("__version__") = GUYUB_VERSION;
  core.def("instruction_set", &guyub::instruction_set,
           "The instructions that the hot loops run on: baseline, avx2 or avx512. The best that "
           "this machine has, or what the environment variable GUYUB_ISA names; no byte of any "
           "result depends on it.");
  guyub::python::bind_factorise(core);
  guyub::python::bind_graph(core);
  guyub::python::bind_model(core);
  guyub::python::bind_archive(core);
  guyub::python::bind_statistics(core);
  area collaboration(core, "collaboration");
  guyub::python::bind_collaboration(collaboration);
  area facilitation(core, "facilitation");
  guyub::python::bind_facilitation(facilitation);
  area participation(core, "participation");
  guyub::python::bind_participation(core, participation);
}
