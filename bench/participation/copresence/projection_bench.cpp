#include <cstdint>
#include <random>
#include <vector>

#include <benchmark/benchmark.h>

#include <guyub/participation/copresence/projection.hpp>

#ifdef GUYUB_ASSERTIONS
#error "a benchmark with assertions on measures the assertions; use the release preset"
#endif

namespace {

/// Ten meetings a person on average, a tenth as many meetings as people.
guyub::graph::incidence random_meetings(std::int64_t people) {
  std::mt19937_64 random(20261127);
  const auto actors = static_cast<guyub::graph::vertex>(people);
  const auto events = actors / 10;
  std::vector<guyub::graph::vertex> actor;
  std::vector<guyub::graph::vertex> event;
  for (std::int64_t pair = 0; pair < 10 * people; ++pair) {
    actor.push_back(static_cast<guyub::graph::vertex>(random() % actors));
    event.push_back(static_cast<guyub::graph::vertex>(random() % events));
  }
  return guyub::graph::incidence::build(actors, events, actor, event);
}

void projection(benchmark::State& state) {
  const auto b = random_meetings(state.range(0));
  guyub::participation::projection_result result;
  for (auto _ : state) {
    result = guyub::participation::projection(
        b, {.side = guyub::participation::projection_side::events});
    benchmark::DoNotOptimize(result);
  }
  state.counters["ties/s"] = benchmark::Counter(static_cast<double>(result.ties.tie_count()),
                                                benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(projection)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

}  // namespace
