#include <benchmark/benchmark.h>

#include <guyub/collaboration/cohesion/reciprocity.hpp>

#include "random_ties.hpp"

namespace {

void reciprocity(benchmark::State& state) {
  const auto g = guyub::bench::random_ties(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(guyub::collaboration::reciprocity(g));
  guyub::bench::report_ties(state, g);
}
BENCHMARK(reciprocity)->Apply(guyub::bench::three_sizes);

}  // namespace
