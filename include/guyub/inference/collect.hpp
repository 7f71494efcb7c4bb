#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

#include <guyub/export.hpp>
#include <guyub/inference/judge.hpp>
#include <guyub/inference/null_model.hpp>
#include <guyub/random_stream.hpp>

namespace guyub::inference {
namespace detail {

/// Errors: std::invalid_argument for options that can't be met, and draws beyond the memory.
GUYUB_EXPORT void check(const test_options& options, std::size_t rows);

/// Memory for the draws, all NaN, and the seed that they will have.
[[nodiscard]] GUYUB_EXPORT null_draws room_for(const test_options& options, std::size_t rows,
                                               const run_options& run);

class draw_meter;
/// Tells that a draw is done. Throws `stopped` where the caller asked to stop.
GUYUB_EXPORT void count_draw(draw_meter& meter);

using draw_work = void (*)(void* context, std::uint32_t first, std::uint32_t last,
                           draw_meter& meter);
/// Calls `work` for runs of the draws below n, on the threads of `run`.
GUYUB_EXPORT void for_each_run_of_draws(std::uint32_t n, const run_options& run, draw_work work,
                                        void* context);

}  // namespace detail

/// The numbers that a statistic gives for each draw of a null.
///
/// Formula: draw r is made of random_stream(seed, r).
/// It is not a test: `judge` sets what was observed beside it.
/// Parameters: `null`, see null_model. `rows`, how many numbers `statistic` gives a draw.
///   `statistic`, see statistic_of; with one thread (`run.threads` 1) it is called on the calling
///   thread only, draw by draw, so that it may be what other threads may not call.
/// Result: n rows of numbers, the same at any number of threads.
/// Undefined: a number that the statistic leaves is NaN.
/// Errors: std::invalid_argument as `judge`, and where the draws would not fit the machine's memory;
///   what the statistic throws; `stopped`.
/// Cost: n draws and n calls of the statistic; 8 n `rows` bytes.
/// Source: as `random_stream`.
template <null_model Null, statistic_of<typename Null::value> Statistic>
[[nodiscard]] null_draws collect(const Null& null, std::size_t rows, const Statistic& statistic,
                                 const test_options& options = {},
                                 const run_options& run = default_run()) {
  struct collecting {
    const Null& null;
    const Statistic& statistic;
    std::size_t rows;
    null_draws draws;

    void add(std::uint32_t first, std::uint32_t last, detail::draw_meter& meter) {
      typename Null::value drawn = null.observed();
      auto own = statistic;
      for (std::uint32_t draw = first; draw < last; ++draw) {
        random_stream random(draws.seed, draw);
        null.draw(random, drawn);
        const typename Null::value& is_drawn = drawn;
        own(is_drawn, std::span(draws.values).subspan(draw * rows, rows));
        detail::count_draw(meter);
      }
    }
  };
  collecting all{null, statistic, rows, detail::room_for(options, rows, run)};
  detail::for_each_run_of_draws(
      options.n, run,
      [](void* context, std::uint32_t first, std::uint32_t last, detail::draw_meter& meter) {
        static_cast<collecting*>(context)->add(first, last, meter);
      },
      &all);
  return std::move(all.draws);
}

}  // namespace guyub::inference
