// Long work off the calling thread, so that Ctrl-C stops it and progress is seen.
#pragma once

#include <atomic>
#include <chrono>
#include <future>
#include <type_traits>
#include <utility>

#include <pybind11/pybind11.h>

#include <guyub/run_options.hpp>

namespace guyub::python {

/// Runs `work(run)` on a thread of its own. The calling thread waits without the GIL, asks for
/// signals every 50 ms, and hands progress to `report`, a Python callable or None.
template <class Work>
auto interruptible(run_options run, const pybind11::object& report, const Work& work) {
  using result_type = std::invoke_result_t<Work, const run_options&>;
  std::stop_source source;
  std::atomic<double> done{0};
  run.stop = source.get_token();
  run.progress = [&done](double share) { done.store(share, std::memory_order_relaxed); };
  std::future<result_type> result =
      std::async(std::launch::async, [&work, &run] { return work(run); });
  const auto is_ready = [&result] {
    const pybind11::gil_scoped_release released;
    return result.wait_for(std::chrono::milliseconds(50)) == std::future_status::ready;
  };
  const auto give_up = [&] {
    source.request_stop();
    const pybind11::gil_scoped_release released;
    result.wait();
  };
  double reported = 0;
  while (!is_ready()) {
    if (PyErr_CheckSignals() != 0) {
      give_up();
      throw pybind11::error_already_set();
    }
    const double share = done.load(std::memory_order_relaxed);
    if (!report.is_none() && share > reported) {
      try {
        report(share);
      } catch (...) {
        give_up();
        throw;
      }
      reported = share;
    }
  }
  if (!report.is_none()) report(1.0);
  return result.get();
}

}  // namespace guyub::python
