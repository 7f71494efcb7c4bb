#include <benchmark/benchmark.h>

#include <guyub/collaboration/mixing/modularity.hpp>

#include "random_ties.hpp"

namespace {

void modularity(benchmark::State& state) {
  const auto g = guyub::bench::random_ties(state.range(0));
  const auto by = guyub::bench::random_sectors(g.vertex_count());
  for (auto _ : state) benchmark::DoNotOptimize(guyub::collaboration::modularity(g, by));
  guyub::bench::report_ties(state, g);
}
BENCHMARK(modularity)->Apply(guyub::bench::three_sizes);

}  // namespace
