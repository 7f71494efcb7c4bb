#include <benchmark/benchmark.h>

#include <guyub/collaboration/cohesion/articulation_points.hpp>

#include "random_ties.hpp"

namespace {

void articulation_points(benchmark::State& state) {
  const auto g = guyub::bench::random_ties(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(guyub::collaboration::articulation_points(g));
  guyub::bench::report_ties(state, g);
}
BENCHMARK(articulation_points)->Apply(guyub::bench::three_sizes);

}  // namespace
