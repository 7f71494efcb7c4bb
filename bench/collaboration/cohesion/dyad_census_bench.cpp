#include <benchmark/benchmark.h>

#include <guyub/collaboration/cohesion/dyad_census.hpp>

#include "random_ties.hpp"

namespace {

void dyad_census(benchmark::State& state) {
  const auto g = guyub::bench::random_ties(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(guyub::collaboration::dyad_census(g));
  guyub::bench::report_ties(state, g);
}
BENCHMARK(dyad_census)->Apply(guyub::bench::three_sizes);

}  // namespace
