#include <cstdint>
#include <span>

#include <benchmark/benchmark.h>

#include <guyub/collaboration/mixing/ei_index.hpp>
#include <guyub/inference/permutation/permutation_test.hpp>
#include <guyub/run_options.hpp>

#include "random_ties.hpp"

namespace {

using guyub::graph::partition;
using guyub::inference::test_adjustment;

constexpr std::uint32_t draws = 99;

partition labels_of(const guyub::graph::tie_graph& g, bool is_all_labelled) {
  const partition sectors = guyub::bench::random_sectors(g.vertex_count());
  return is_all_labelled ? sectors.with_unlabelled_as("others") : sectors;
}

void report_draws(benchmark::State& state) {
  state.counters["draws/s"] =
      benchmark::Counter(draws, benchmark::Counter::kIsIterationInvariantRate);
}

/// Ties between a tenth of them actors, on one thread; all labelled, or one in fifty not.
void ei_index(benchmark::State& state) {
  const auto g = guyub::bench::random_ties(state.range(0));
  const auto by = labels_of(g, state.range(1) != 0);
  const auto statistic = [&](const partition& labels, std::span<double> out) {
    out[0] = guyub::collaboration::ei_index(g, labels).value;
  };
  for (auto _ : state) {
    benchmark::DoNotOptimize(guyub::inference::permutation_test(by, 1, statistic, {.n = draws},
                                                                {.threads = 1, .seed = 1}));
  }
  report_draws(state);
}
BENCHMARK(ei_index)
    ->ArgNames({"ties", "labelled"})
    ->Args({30'000, 1})
    ->Args({30'000, 0})
    ->Args({1'000'000, 1})
    ->Args({1'000'000, 0})
    ->Unit(benchmark::kMillisecond);

/// What drawing takes without a statistic.
void labels_alone(benchmark::State& state) {
  const auto n = static_cast<guyub::graph::vertex>(state.range(0));
  const auto by = guyub::bench::random_sectors(n);
  for (auto _ : state) {
    benchmark::DoNotOptimize(guyub::inference::permutation_test(
        by, 1, [](const partition& labels, std::span<double> out) { out[0] = labels[0]; },
        {.n = draws}, {.threads = 1, .seed = 1}));
  }
  report_draws(state);
}
BENCHMARK(labels_alone)->Arg(5'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

/// What judging takes: 999 draws of as many rows.
void judge(benchmark::State& state) {
  const auto rows = static_cast<std::size_t>(state.range(0));
  const guyub::inference::test_options options{
      .n = 999, .adjust = state.range(1) != 0 ? test_adjustment::max_t : test_adjustment::none};
  guyub::random_stream random(1, 0);
  guyub::inference::null_draws null;
  for (std::size_t i = 0; i < rows * options.n; ++i) null.values.push_back(random.uniform());
  const std::vector<double> observed(null.values.begin(),
                                     null.values.begin() + static_cast<std::ptrdiff_t>(rows));
  for (auto _ : state) {
    benchmark::DoNotOptimize(guyub::inference::judge(observed, null, options, {.threads = 1}));
  }
}
BENCHMARK(judge)
    ->ArgNames({"rows", "max_t"})
    ->Args({5'000, 0})
    ->Args({5'000, 1})
    ->Unit(benchmark::kMillisecond);

}  // namespace
