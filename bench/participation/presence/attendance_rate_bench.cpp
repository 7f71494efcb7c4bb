#include <benchmark/benchmark.h>

#include <guyub/participation/presence/attendance_rate.hpp>

#include "random_turnouts.hpp"

namespace {

void attendance_rate(benchmark::State& state) {
  const auto turnout = guyub::bench::random_turnout(state.range(0));
  for (auto _ : state) {
    benchmark::DoNotOptimize(guyub::participation::attendance_rate(turnout));
  }
  guyub::bench::report_each(state, "groups/s");
}
BENCHMARK(attendance_rate)->Apply(guyub::bench::three_turnouts);

}  // namespace
