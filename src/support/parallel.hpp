// The one way in which this library runs loops in parallel. The chunks are fixed by the caller, so
// that a result never depends on the number of threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <functional>
#include <mutex>

#include <guyub/run_options.hpp>

namespace guyub::support {

/// How many partial sums a loop keeps: a fixed number, added in their order, so that the bytes are the
/// same at any number of threads, and their memory is bounded.
constexpr std::size_t lanes = 16;

/// Calls `body(chunk)` for each chunk below `chunks`, on at most `run.threads` threads; on one
/// thread in a forked child, where threads do not survive. Where the caller asked to stop, no more
/// chunks begin and this throws `stopped`. What `body` throws, this throws.
void for_each_chunk(std::size_t chunks, const run_options& run,
                    const std::function<void(std::size_t)>& body);

/// How much of the work is done: counted from any thread, told from one at a time.
class progress_meter {
 public:
  progress_meter(const run_options& run, std::size_t steps)
      : run_(run), steps_(steps), stride_(steps / 1000 + 1) {}

  /// For the inside of a long step: throws `stopped` where the caller asked to stop.
  void stop_if_asked() const {
    if (run_.stop.stop_requested()) throw stopped();
  }

  /// For a loop of `steps` short rounds: a step for all of 1024 of them.
  void round(std::size_t number) {
    if (number % 1024 == 0) step(std::min<std::size_t>(1024, steps_ - number));
  }

  /// One step more, or several. Throws as well.
  void step(std::size_t steps = 1) {
    stop_if_asked();
    const std::size_t done = done_.fetch_add(steps, std::memory_order_relaxed) + steps;
    if (!run_.progress || (done - steps) / stride_ == done / stride_) return;
    const std::scoped_lock lock(telling_);
    if (done <= told_) return;  // another thread was ahead
    told_ = done;
    run_.progress(static_cast<double>(done) / static_cast<double>(steps_));
  }

 private:
  const run_options& run_;
  std::size_t steps_;
  std::size_t stride_;
  std::atomic<std::size_t> done_{0};
  std::mutex telling_;
  std::size_t told_ = 0;
};

}  // namespace guyub::support
