#include <benchmark/benchmark.h>

#include <guyub/participation/presence/invitation.hpp>

#include "random_turnouts.hpp"

namespace {

void invitation(benchmark::State& state) {
  auto turnout = guyub::bench::random_turnout(state.range(0));
  turnout.has_invitations = true;
  turnout.invited = turnout.attended;
  turnout.came = turnout.attended;
  for (auto _ : state) {
    benchmark::DoNotOptimize(guyub::participation::invitation(turnout));
  }
  guyub::bench::report_each(state, "groups/s");
}
BENCHMARK(invitation)->Apply(guyub::bench::three_turnouts);

}  // namespace
