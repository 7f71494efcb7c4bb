#include "support/parallel.hpp"

#include <algorithm>
#include <exception>
#include <pthread.h>
#include <thread>
#include <vector>

// GCC and Clang tell of the sanitizer in ways of their own.
#if defined(__SANITIZE_THREAD__)
#define GUYUB_THREAD_SANITIZER
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define GUYUB_THREAD_SANITIZER
#endif
#endif

#if !defined(GUYUB_THREAD_SANITIZER)
#include <tbb/info.h>
#include <tbb/parallel_for.h>
#include <tbb/partitioner.h>
#include <tbb/task_arena.h>
#endif

namespace guyub::support {
namespace {

std::atomic<bool> is_forked{false};
[[maybe_unused]] const int registered =
    pthread_atfork(nullptr, nullptr, [] { is_forked.store(true, std::memory_order_relaxed); });

#if defined(GUYUB_THREAD_SANITIZER)
// oneTBB is not built for the sanitizer, which would see races where there are none. The chunks are
// dealt out beforehand, since each look at a common counter would order the bodies and hide races.
void run_on(std::size_t threads, std::size_t chunks, const std::function<void(std::size_t)>& body) {
  std::exception_ptr first;
  std::mutex failing;
  std::atomic<bool> failed{false};
  {
    std::vector<std::jthread> workers;
    for (std::size_t worker = 0; worker < threads; ++worker) {
      workers.emplace_back([&, worker] {
        for (std::size_t chunk = worker; chunk < chunks; chunk += threads) {
          if (failed.load(std::memory_order_relaxed)) return;
          try {
            body(chunk);
          } catch (...) {
            const std::scoped_lock lock(failing);
            if (!first) first = std::current_exception();
            failed.store(true, std::memory_order_relaxed);
          }
        }
      });
    }
  }
  if (first) std::rethrow_exception(first);
}
#else
void run_on(std::size_t threads, std::size_t chunks, const std::function<void(std::size_t)>& body) {
  // more than the machine has would only make oneTBB warn
  tbb::task_arena arena(std::min(static_cast<int>(threads), tbb::info::default_concurrency()));
  arena.execute([&] {
    tbb::parallel_for(std::size_t{0}, chunks, std::size_t{1}, body, tbb::simple_partitioner());
  });
}
#endif

}  // namespace

void for_each_chunk(std::size_t chunks, const run_options& run,
                    const std::function<void(std::size_t)>& body) {
  const std::size_t wanted = run.threads > 0
                                 ? static_cast<std::size_t>(run.threads)
                                 : std::max<std::size_t>(1, std::thread::hardware_concurrency());
  const std::size_t threads = std::min(wanted, chunks);
  const auto unless_stopped = [&](std::size_t chunk) {
    if (run.stop.stop_requested()) throw stopped();
    body(chunk);
  };
  if (threads <= 1 || is_forked.load(std::memory_order_relaxed)) {
    for (std::size_t chunk = 0; chunk < chunks; ++chunk) unless_stopped(chunk);
    return;
  }
  run_on(threads, chunks, unless_stopped);
}

}  // namespace guyub::support
