#include <cstdint>
#include <string>
#include <vector>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <guyub/statistics/adjust.hpp>
#include <guyub/statistics/clopper_pearson.hpp>
#include <guyub/statistics/hypergeometric_test.hpp>
#include <guyub/statistics/odds_ratio.hpp>
#include <guyub/statistics/wilson.hpp>

namespace guyub::python {

namespace py = pybind11;

void bind_statistics(py::module_& core) {
  py::module_ statistics = core.def_submodule("statistics");
  statistics.def("wilson", [](std::int64_t successes, std::int64_t trials, double level) {
    const auto found = statistics::wilson(successes, trials, level);
    return py::make_tuple(found.low, found.high);
  });
  statistics.def("clopper_pearson", [](std::int64_t successes, std::int64_t trials, double level) {
    const auto found = statistics::clopper_pearson(successes, trials, level);
    return py::make_tuple(found.low, found.high);
  });
  statistics.def("hypergeometric_test", [](std::int64_t attended, std::int64_t group,
                                           std::int64_t drawn, std::int64_t population) {
    const auto found = statistics::hypergeometric_test(attended, group, drawn, population);
    return py::make_tuple(found.p_under, found.p_over);
  });
  statistics.def("odds_ratio",
                 [](std::int64_t a, std::int64_t b, std::int64_t c, std::int64_t d, double level) {
                   const auto found = statistics::odds_ratio(
                       statistics::contingency_table{.a = a, .b = b, .c = c, .d = d}, level);
                   return py::make_tuple(found.value, found.low, found.high);
                 });
  statistics.def("adjust", [](const std::vector<double>& p, const std::string& method) {
    if (method != "holm" && method != "bh") {
      throw std::invalid_argument("method=" + method + ": expected one of holm, bh");
    }
    return statistics::adjust(
        p, method == "holm" ? statistics::adjustment::holm : statistics::adjustment::bh);
  });
}

}  // namespace guyub::python
