// What a test of `inference` judges: a bound metric by the name of one of its numbers, or a callable of
// Python, through the same door.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <pybind11/pybind11.h>

#include <guyub/inference/judge.hpp>

#include "metrics/metric.hpp"

namespace guyub::python {

/// Makes numbers of a metric's inputs, of which a null has drawn one.
class judged {
 public:
  /// A bound metric runs in C++, on any thread.
  judged(std::shared_ptr<const bound_metric> metric, std::shared_ptr<const void> options,
         std::string statistic);
  /// A callable of Python takes the labels drawn and gives an array; it is called on the calling
  /// thread, which holds the GIL.
  explicit judged(pybind11::object callable);

  [[nodiscard]] bool is_python() const { return metric_ == nullptr; }
  /// The numbers of what was observed: how many there are is how many rows a test has.
  [[nodiscard]] std::vector<double> of(std::span<const input_value> inputs) const;

 private:
  std::shared_ptr<const bound_metric> metric_;
  std::shared_ptr<const void> options_;
  std::string statistic_;
  pybind11::object callable_;
};

/// Where the labels stand among the inputs. Errors: std::invalid_argument where there are none.
[[nodiscard]] std::size_t place_of_labels(std::span<const input_value> inputs);

/// The columns of every test, and its draws.
void lay_test(const inference::test_result& result, sink& out);

/// Runs `work(run)`: off the calling thread for a bound metric, on it and alone for a callable.
[[nodiscard]] inference::test_result run_test(
    const judged& of, const pybind11::dict& run,
    const std::function<inference::test_result(const run_options&)>& work);

}  // namespace guyub::python
