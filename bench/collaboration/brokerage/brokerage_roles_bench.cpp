#include <benchmark/benchmark.h>

#include <guyub/collaboration/brokerage/brokerage_roles.hpp>

#include "random_ties.hpp"

namespace {

void brokerage_roles(benchmark::State& state) {
  const auto g = guyub::bench::random_ties(state.range(0));
  const auto by = guyub::bench::random_sectors(g.vertex_count());
  for (auto _ : state) benchmark::DoNotOptimize(guyub::collaboration::brokerage_roles(g, by));
  guyub::bench::report_ties(state, g);
}
BENCHMARK(brokerage_roles)->Apply(guyub::bench::three_sizes);

}  // namespace
