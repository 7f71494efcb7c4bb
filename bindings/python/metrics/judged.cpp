#include "metrics/judged.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include <pybind11/numpy.h>

#include "interruptible.hpp"

namespace guyub::python {

namespace py = pybind11;

judged::judged(std::shared_ptr<const bound_metric> metric, std::shared_ptr<const void> options,
               std::string statistic)
    : metric_(std::move(metric)), options_(std::move(options)), statistic_(std::move(statistic)) {}

judged::judged(py::object callable) : callable_(std::move(callable)) {}

std::vector<double> judged::of(std::span<const input_value> inputs) const {
  if (!is_python()) {
    const run_options alone{.threads = 1};  // the draws are what runs in parallel
    const auto result = metric_->run(inputs, options_.get(), alone);
    return numbers_of(*metric_, result.get(), options_.get(), statistic_);
  }
  const auto& drawn = *std::get<const graph::partition*>(inputs[place_of_labels(inputs)]);
  const auto numbers = callable_(py::cast(drawn)).cast<py::array_t<double, py::array::c_style>>();
  return {numbers.data(), numbers.data() + numbers.size()};
}

std::size_t place_of_labels(std::span<const input_value> inputs) {
  const auto at = std::find_if(inputs.begin(), inputs.end(), [](const input_value& input) {
    return std::holds_alternative<const graph::partition*>(input);
  });
  if (at == inputs.end()) {
    throw std::invalid_argument("the metric reads no labels, so there are none to permute");
  }
  return static_cast<std::size_t>(at - inputs.begin());
}

void lay_test(const inference::test_result& result, sink& out) {
  using test = inference::test_result;
  columns(rows::none, "observed", &test::observed, "mean", &test::mean, "sd", &test::sd, "z",
          &test::z, "low", &test::low, "high", &test::high, "p_less", &test::p_less, "p_greater",
          &test::p_greater, "p", &test::p)(result, out);
  columns_given("p_adjusted", &test::p_adjusted)(result, out);
  out.matrix("null", result.null, result.observed.size());
  out.fact("seed", result.seed);
  out.fact("missing", result.missing);
}

inference::test_result run_test(
    const judged& of, const py::dict& named,
    const std::function<inference::test_result(const run_options&)>& work) {
  run_options run = read_run(named);
  const py::object progress = named["progress"];
  if (!of.is_python()) return interruptible(run, progress, work);
  run.threads = 1;
  if (!progress.is_none()) run.progress = [&progress](double share) { progress(share); };
  return work(run);
}

}  // namespace guyub::python
