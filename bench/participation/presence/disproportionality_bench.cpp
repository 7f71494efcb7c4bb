#include <benchmark/benchmark.h>

#include <guyub/participation/presence/disproportionality.hpp>

#include "random_turnouts.hpp"

namespace {

void disproportionality(benchmark::State& state) {
  const auto turnout = guyub::bench::random_turnout(state.range(0));
  for (auto _ : state) {
    benchmark::DoNotOptimize(guyub::participation::disproportionality(turnout));
  }
  guyub::bench::report_each(state, "groups/s");
}
BENCHMARK(disproportionality)->Apply(guyub::bench::three_turnouts);

}  // namespace
