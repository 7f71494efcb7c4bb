#include <algorithm>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <guyub/inference/permutation/permutation_test.hpp>

#include "metrics/judged.hpp"
#include "metrics/python_sink.hpp"

namespace guyub::python {

namespace py = pybind11;
using inference::permutation_test_options;

namespace {

/// Labels drawn in the place of those that were given.
class statistic_of_labels {
 public:
  statistic_of_labels(const judged& of, std::vector<input_value> inputs)
      : of_(of), inputs_(std::move(inputs)), labels_(place_of_labels(inputs_)) {}

  void operator()(const graph::partition& drawn, std::span<double> numbers) {
    inputs_[labels_] = &drawn;
    const std::vector<double> found = of_.of(inputs_);
    if (found.size() != numbers.size()) {
      throw std::invalid_argument("the metric gave " + std::to_string(found.size()) +
                                  " numbers for a draw and " + std::to_string(numbers.size()) +
                                  " for what was observed; expected as many");
    }
    std::copy(found.begin(), found.end(), numbers.begin());
  }

 private:
  const judged& of_;
  std::vector<input_value> inputs_;
  std::size_t labels_;
};

// made when it is asked for: a default is an object of Python
const auto& options_taken() {
  static const auto* const taken = new auto(takes("n", &permutation_test_options::n, "alternative",
                                                  &permutation_test_options::alternative,
                                                  "interval", &permutation_test_options::interval,
                                                  "adjust", &permutation_test_options::adjust));
  return *taken;
}

py::dict test_labels(const judged& of, const std::vector<input_value>& inputs,
                     const py::object& within, const py::dict& options, const py::dict& run) {
  permutation_test_options chosen;
  for (const option_spec& option : options_taken().options) {
    if (options.contains(option.name)) option.set(&chosen, options[option.name.c_str()]);
  }
  chosen.within = within.is_none() ? nullptr : within.cast<const graph::partition*>();
  const auto& by = *std::get<const graph::partition*>(inputs[place_of_labels(inputs)]);
  const std::size_t count = of.of(inputs).size();
  auto result =
      std::make_shared<inference::test_result>(run_test(of, run, [&](const run_options& with) {
        return inference::permutation_test(by, count, statistic_of_labels(of, inputs), chosen,
                                           with);
      }));
  python_sink out(result);
  lay_test(*result, out);
  return out.as_dict();
}

}  // namespace

void bind_inference_permutation(area& permutation) {
  permutation.test("permutation_test", [](py::module_& inference) {
    inference.def(
        "permutation_test",
        [](const std::shared_ptr<bound_metric>& metric, const py::tuple& given,
           const py::dict& metric_options, const std::string& statistic, const py::object& within,
           const py::dict& options, const py::dict& run) {
          const judged of(metric, read_options(*metric, metric_options), statistic);
          return test_labels(of, read_inputs(*metric, given), within, options, run);
        },
        py::arg("metric"), py::arg("inputs"), py::arg("metric_options"), py::arg("statistic"),
        py::arg("within"), py::arg("options"), py::arg("run"));
    inference.def(
        "permutation_test_of_callable",
        [](const py::function& metric, const graph::partition& by, const py::object& within,
           const py::dict& options, const py::dict& run) {
          return test_labels(judged(metric), {&by}, within, options, run);
        },
        py::arg("metric"), py::arg("by"), py::arg("within"), py::arg("options"), py::arg("run"));
  });
}

}  // namespace guyub::python
