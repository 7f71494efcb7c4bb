#include <benchmark/benchmark.h>

#include <guyub/participation/presence/representation.hpp>

#include "random_turnouts.hpp"

namespace {

void representation(benchmark::State& state) {
  const auto turnout = guyub::bench::random_turnout(state.range(0));
  for (auto _ : state) {
    benchmark::DoNotOptimize(guyub::participation::representation(turnout));
  }
  guyub::bench::report_each(state, "groups/s");
}
BENCHMARK(representation)->Apply(guyub::bench::three_turnouts);

}  // namespace
