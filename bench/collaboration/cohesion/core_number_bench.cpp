#include <benchmark/benchmark.h>

#include <guyub/collaboration/cohesion/core_number.hpp>

#include "random_ties.hpp"

namespace {

void core_number(benchmark::State& state) {
  const auto g = guyub::bench::random_ties(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(guyub::collaboration::core_number(g));
  guyub::bench::report_ties(state, g);
}
BENCHMARK(core_number)->Apply(guyub::bench::three_sizes);

}  // namespace
