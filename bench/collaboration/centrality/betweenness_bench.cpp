#include <benchmark/benchmark.h>

#include <guyub/collaboration/centrality/betweenness.hpp>
#include <guyub/run_options.hpp>

#include "random_ties.hpp"

namespace {

// the second argument is the number of threads
void betweenness(benchmark::State& state) {
  const auto g = guyub::bench::random_ties(state.range(0));
  guyub::run_options run;
  run.threads = static_cast<int>(state.range(1));
  for (auto _ : state) benchmark::DoNotOptimize(guyub::collaboration::betweenness(g, {}, run));
  guyub::bench::report_ties(state, g);
}
BENCHMARK(betweenness)
    ->ArgsProduct({{1'000, 10'000, 50'000}, {1, 2}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

}  // namespace
