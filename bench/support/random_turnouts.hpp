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

inline constexpr std::size_t roster_groups = 20;

/// `people` residents in twenty groups, a tenth of whom came.
inline participation::turnout_result random_turnout(std::int64_t people) {
  std::mt19937_64 random(20261124);
  std::vector<std::string> names;
  std::vector<std::int64_t> attended(roster_groups, 0);
  std::vector<std::int64_t> population(roster_groups, 0);
  for (std::size_t group = 0; group < roster_groups; ++group) {
    names.push_back("group " + std::to_string(group));
  }
  for (std::int64_t person = 0; person < people; ++person) {
    const std::size_t group = random() % roster_groups;
    ++population[group];
    attended[group] += random() % 10 == 0 ? 1 : 0;
  }
  return participation::turnout_of_counts(std::move(names), attended, population);
}

/// As many residents and ten forums, at each of which a tenth of them are.
inline model::network random_village(std::int64_t people) {
  std::mt19937_64 random(20261124);
  model::network_builder builder;
  std::vector<std::string> ids;
  for (std::int64_t person = 0; person < people; ++person) {
    ids.push_back("p" + std::to_string(person));
    builder.add_actor(ids.back(), "citizens");
  }
  for (int forum = 0; forum < 10; ++forum) {
    const std::string id = "f" + std::to_string(forum);
    builder.add_forum(id);
    for (const std::string& person : ids) {
      if (random() % 10 == 0) builder.add_attendance(id, person);
    }
  }
  return builder.build();
}

inline void three_turnouts(benchmark::internal::Benchmark* bench) {
  bench->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
}

inline void report_people(benchmark::State& state, std::int64_t people) {
  state.counters["people/s"] = benchmark::Counter(static_cast<double>(people),
                                                  benchmark::Counter::kIsIterationInvariantRate);
}
inline void report_people(benchmark::State& state, const participation::turnout_result& turnout) {
  report_people(state, turnout.counted_actors);
}

}  // namespace guyub::bench
