#include <benchmark/benchmark.h>

#include <guyub/collaboration/cohesion/density.hpp>

#include "random_ties.hpp"

namespace {

void density(benchmark::State& state) {
  const auto g = guyub::bench::random_ties(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(guyub::collaboration::density(g));
  guyub::bench::report_ties(state, g);
}
BENCHMARK(density)->Apply(guyub::bench::three_sizes);

}  // namespace
