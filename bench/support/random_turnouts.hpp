// Seeded rosters for the benchmarks of participation, and the figure that they report.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <benchmark/benchmark.h>

#include <guyub/graph/partition.hpp>
#include <guyub/model/network.hpp>
#include <guyub/model/network_builder.hpp>
#include <guyub/participation/presence/turnout.hpp>

#ifdef GUYUB_ASSERTIONS
#error "a benchmark with assertions on measures the assertions; use the release preset"
#endif

namespace guyub::bench {

/// So many groups of about a hundred people, a tenth of whom came.
inline participation::turnout_result random_turnout(std::int64_t groups) {
  std::mt19937_64 random(20261124);
  std::vector<std::string> names;
  std::vector<std::int64_t> attended;
  std::vector<std::int64_t> population;
  for (std::int64_t group = 0; group < groups; ++group) {
    names.push_back(std::to_string(group));
    population.push_back(50 + static_cast<std::int64_t>(random() % 100));
    attended.push_back(static_cast<std::int64_t>(random() % 20));
  }
  return participation::turnout_of_counts(std::move(names), attended, population);
}

/// As many residents and ten forums, at each of which a tenth of them are.
inline model::network random_village(std::int64_t people) {
  std::mt19937_64 random(20261124);
  model::network_builder builder;
  std::vector<std::string> ids;
  for (std::int64_t person = 0; person < people; ++person) {
    ids.push_back(std::to_string(person));
    builder.add_actor(ids.back(), "citizens");
  }
  for (int forum = 0; forum < 10; ++forum) {
    const std::string id = std::to_string(forum);
    builder.add_forum(id);
    for (const std::string& person : ids) {
      if (random() % 10 == 0) builder.add_attendance(id, person);
    }
  }
  return builder.build();
}

inline void three_villages(benchmark::internal::Benchmark* bench) {
  bench->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
}
inline void three_turnouts(benchmark::internal::Benchmark* bench) {
  bench->Arg(10)->Arg(100)->Arg(1'000)->Unit(benchmark::kMillisecond);
}

/// People or groups, whatever the size of the benchmark is.
inline void report_each(benchmark::State& state, const char* what) {
  state.counters[what] = benchmark::Counter(static_cast<double>(state.range(0)),
                                            benchmark::Counter::kIsIterationInvariantRate);
}

}  // namespace guyub::bench
