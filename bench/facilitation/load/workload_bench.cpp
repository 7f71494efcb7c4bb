#include <cstdint>
#include <random>
#include <string>

#include <benchmark/benchmark.h>

#include <guyub/facilitation/load/workload.hpp>
#include <guyub/model/network_builder.hpp>

#ifdef GUYUB_ASSERTIONS
#error "a benchmark with assertions on measures the assertions; use the release preset"
#endif

namespace {

using guyub::model::table_kind;

/// A hundredth of the people are facilitators, each with a village of a hundred people, ten groups,
/// and a tie with every tenth of them.
guyub::model::network random_district(std::int64_t people) {
  std::mt19937_64 random(20261127);
  guyub::model::network_builder builder;
  const auto villages = people / 100;
  const auto name = [](char kind, std::int64_t number) {
    std::string text(1, kind);
    text += std::to_string(number);
    return text;
  };
  for (std::int64_t v = 0; v < villages; ++v) {
    builder.add_place(name('v', v));
    for (int g = 0; g < 10; ++g) {
      builder.add(table_kind::groups,
                  {{"group_id", name('g', 10 * v + g)}, {"place_id", name('v', v)}});
    }
    builder.add_forum(name('m', v), v % 2 == 0 ? "2025-01-01" : "2025-07-01");
  }
  for (std::int64_t p = 0; p < people; ++p) {
    builder.add_actor(name('p', p), "citizens", p % 100 == 0 ? "facilitator" : "");
  }
  for (std::int64_t p = 0; p < people; ++p) {
    const std::int64_t v = p / 100;
    if (p % 100 == 0) {
      builder.add(table_kind::assignments,
                  {{"facilitator_id", name('p', p)}, {"place_id", name('v', v)}});
    } else if (p % 10 == 0) {
      builder.add_tie(name('p', 100 * v), name('p', p));
    }
    if (random() % 10 == 0) builder.add_attendance(name('m', v), name('p', p));
  }
  return builder.build();
}

void workload(benchmark::State& state) {
  const auto net = random_district(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(guyub::facilitation::workload(net));
  state.counters["people/s"] = benchmark::Counter(static_cast<double>(state.range(0)),
                                                  benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(workload)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

}  // namespace
