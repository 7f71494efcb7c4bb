// Seeded graphs for the benchmarks, in three sizes, and the figure that every benchmark reports.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <random>
#include <utility>
#include <vector>

#include <benchmark/benchmark.h>

#include <guyub/graph/partition.hpp>
#include <guyub/graph/tie_graph.hpp>

#ifdef GUYUB_ASSERTIONS
#error "a benchmark with assertions on measures the assertions; use the release preset"
#endif

namespace guyub::bench {

/// The ends of `ties` ties between ties / 10 actors: heavy-tailed, with communities of 50.
inline std::vector<std::pair<graph::vertex, graph::vertex>> random_pairs(std::int64_t ties) {
  std::mt19937_64 random(20261124);
  const auto n = static_cast<graph::vertex>(ties / 10 + 2);
  const auto uniform = [&random] { return static_cast<double>(random() >> 11) * 0x1.0p-53; };
  std::vector<std::pair<graph::vertex, graph::vertex>> pairs;
  pairs.reserve(static_cast<std::size_t>(ties));
  while (std::cmp_less(pairs.size(), ties)) {
    // u^2 puts weight on low numbers: a few actors with many ties
    const double u = uniform();
    const auto from = static_cast<graph::vertex>(u * u * n);
    const bool is_near = uniform() < 0.3;
    const auto to = is_near ? (from / 50) * 50 + static_cast<graph::vertex>(uniform() * 50)
                            : static_cast<graph::vertex>(uniform() * n);
    if (from != to && to < n) pairs.emplace_back(from, to);
  }
  return pairs;
}

inline graph::tie_graph random_ties(std::int64_t ties, bool directed = true) {
  return graph::tie_graph::build(static_cast<graph::vertex>(ties / 10 + 2), random_pairs(ties),
                                 {.directed = directed});
}

/// Four sectors; one actor in fifty is unlabelled.
inline graph::partition random_sectors(graph::vertex n) {
  std::mt19937_64 random(4);
  std::vector<graph::partition::group> groups(n);
  for (auto& group : groups) {
    group = random() % 50 == 0 ? graph::partition::unlabelled
                               : static_cast<graph::partition::group>(random() % 4);
  }
  return {std::move(groups), {"government", "ngo", "private_sector", "citizens"}};
}

inline void three_sizes(benchmark::internal::Benchmark* bench) {
  bench->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
}

inline void report_ties(benchmark::State& state, const graph::tie_graph& g) {
  state.counters["ties/s"] = benchmark::Counter(static_cast<double>(g.tie_count()),
                                                benchmark::Counter::kIsIterationInvariantRate);
}

}  // namespace guyub::bench
