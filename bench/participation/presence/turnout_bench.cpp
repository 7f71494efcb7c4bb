#include <benchmark/benchmark.h>

#include <guyub/participation/presence/turnout.hpp>

#include "random_ties.hpp"
#include "random_turnouts.hpp"

namespace {

void turnout(benchmark::State& state) {
  const auto village = guyub::bench::random_village(state.range(0));
  const auto by =
      guyub::bench::random_sectors(static_cast<guyub::graph::vertex>(village.actor_count()));
  for (auto _ : state) benchmark::DoNotOptimize(guyub::participation::turnout(village, by));
  guyub::bench::report_each(state, "people/s");
}
BENCHMARK(turnout)->Apply(guyub::bench::three_villages);

}  // namespace
