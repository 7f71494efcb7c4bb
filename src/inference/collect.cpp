#include <algorithm>
#include <stdexcept>
#include <string>
#include <unistd.h>

#include <guyub/inference/collect.hpp>
#include <guyub/run_options.hpp>

#include "inference/check.hpp"
#include "support/numbers.hpp"
#include "support/parallel.hpp"
#include "support/require.hpp"

namespace guyub::inference {
namespace {

std::string in_gigabytes(double bytes) {
  std::string text = std::to_string(bytes / 1e9);
  text.resize(text.find('.') + 2);
  return text + " GB";
}

double memory_of_this_machine() {
  return static_cast<double>(sysconf(_SC_PHYS_PAGES)) * static_cast<double>(sysconf(_SC_PAGESIZE));
}

}  // namespace

void check(const test_options& options) {
  if (options.n == 0) throw std::invalid_argument("n is 0; expected at least one draw");
  support::require_share("interval", options.interval);
}

namespace detail {

void check(const test_options& options, std::size_t rows) {
  inference::check(options);
  const double bytes = static_cast<double>(options.n) * static_cast<double>(rows) * sizeof(double);
  const double memory = memory_of_this_machine();
  if (bytes <= memory) return;
  throw std::invalid_argument(std::to_string(options.n) + " draws of " + std::to_string(rows) +
                              " numbers take " + in_gigabytes(bytes) + ", and this machine has " +
                              in_gigabytes(memory) +
                              "; ask for fewer draws (n), or for fewer rows");
}

null_draws room_for(const test_options& options, std::size_t rows, const run_options& run) {
  check(options, rows);
  return {.values = std::vector<double>(options.n * rows, support::undefined),
          .seed = run.resolved_seed()};
}

class draw_meter : public support::progress_meter {
 public:
  using support::progress_meter::progress_meter;
};

void count_draw(draw_meter& meter) {
  meter.step();
}

void for_each_run_of_draws(std::uint32_t n, const run_options& run, draw_work work, void* context) {
  // few where draws are few and each may be long; a draw does not know in which run it is
  const std::uint32_t at_once = std::clamp<std::uint32_t>(n / 256, 1, 64);
  draw_meter meter(run, n);
  support::for_each_chunk((n - 1) / at_once + 1, run, [&](std::size_t chunk) {
    const auto first = static_cast<std::uint32_t>(chunk) * at_once;
    work(context, first, first + std::min(at_once, n - first), meter);
  });
}

}  // namespace detail
}  // namespace guyub::inference
