#include <benchmark/benchmark.h>

#include <guyub/collaboration/cohesion/bridges.hpp>

#include "random_ties.hpp"

namespace {

void bridges(benchmark::State& state) {
  const auto g = guyub::bench::random_ties(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(guyub::collaboration::bridges(g));
  guyub::bench::report_ties(state, g);
}
BENCHMARK(bridges)->Apply(guyub::bench::three_sizes);

}  // namespace
