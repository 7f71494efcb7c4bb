#include "support/parallel.hpp"

#include <atomic>
#include <cstddef>
#include <set>
#include <stdexcept>
#include <stop_token>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/run_options.hpp>

namespace guyub::support {
namespace {

TEST(for_each_chunk, calls_each_chunk_once_on_any_number_of_threads) {
  for (const int threads : {0, 1, 2, 7, 64}) {
    std::vector<std::atomic<int>> calls(100);
    for_each_chunk(calls.size(), {.threads = threads}, [&](std::size_t chunk) { ++calls[chunk]; });
    for (const auto& count : calls) EXPECT_EQ(count, 1) << threads << " threads";
  }
}

TEST(for_each_chunk, of_no_chunks_calls_nothing) {
  for_each_chunk(0, {}, [](std::size_t) { FAIL(); });
}

TEST(for_each_chunk, on_one_thread_is_a_loop_in_order) {
  std::vector<std::size_t> order;
  for_each_chunk(5, {.threads = 1}, [&](std::size_t chunk) { order.push_back(chunk); });
  EXPECT_EQ(order, (std::vector<std::size_t>{0, 1, 2, 3, 4}));
}

TEST(for_each_chunk, throws_what_the_body_throws) {
  for (const int threads : {1, 2}) {
    EXPECT_THROW(for_each_chunk(50, {.threads = threads},
                                [](std::size_t chunk) {
                                  if (chunk == 20) throw std::domain_error("twenty");
                                }),
                 std::domain_error);
  }
}

TEST(for_each_chunk, begins_no_chunk_once_asked_to_stop) {
  for (const int threads : {1, 2}) {
    std::stop_source stop;
    std::atomic<std::size_t> begun{0};
    EXPECT_THROW(for_each_chunk(10'000, {.threads = threads, .stop = stop.get_token()},
                                [&](std::size_t) {
                                  ++begun;
                                  stop.request_stop();
                                }),
                 stopped);
    // at most one on each thread: those that had looked before the first asked
    EXPECT_LE(begun, static_cast<std::size_t>(threads));
  }
}

TEST(for_each_chunk, runs_on_the_one_thread_of_a_forked_child) {
  // so that there are threads for the child to miss
  for_each_chunk(8, {.threads = 2}, [](std::size_t) {});
  const pid_t child = fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    alarm(20);  // a child that waits for threads that did not survive ends here
    std::set<std::thread::id> threads;
    std::size_t calls = 0;
    for_each_chunk(100, {.threads = 4}, [&](std::size_t) {
      threads.insert(std::this_thread::get_id());
      ++calls;
    });
    _exit(calls == 100 && threads == std::set{std::this_thread::get_id()} ? 0 : 1);
  }
  int status = 0;
  ASSERT_EQ(waitpid(child, &status, 0), child);
  EXPECT_TRUE(WIFEXITED(status));
  EXPECT_EQ(WEXITSTATUS(status), 0);
}

TEST(progress_meter, tells_shares_that_only_grow_and_end_at_all) {
  std::vector<double> shares;
  const run_options run{.threads = 2, .progress = [&](double share) { shares.push_back(share); }};
  progress_meter progress(run, 500);
  for_each_chunk(10, run, [&](std::size_t) {
    for (int step = 0; step < 50; ++step) progress.step();
  });
  ASSERT_FALSE(shares.empty());
  for (std::size_t at = 1; at < shares.size(); ++at) EXPECT_LT(shares[at - 1], shares[at]);
  EXPECT_EQ(shares.back(), 1);
}

}  // namespace
}  // namespace guyub::support
