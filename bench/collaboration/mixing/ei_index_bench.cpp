#include <benchmark/benchmark.h>

#include <guyub/collaboration/mixing/ei_index.hpp>

#include "random_ties.hpp"

namespace {

void ei_index(benchmark::State& state) {
  const auto g = guyub::bench::random_ties(state.range(0));
  const auto by = guyub::bench::random_sectors(g.vertex_count());
  for (auto _ : state) benchmark::DoNotOptimize(guyub::collaboration::ei_index(g, by));
  guyub::bench::report_ties(state, g);
}
BENCHMARK(ei_index)->Apply(guyub::bench::three_sizes);

}  // namespace
