#include <cstddef>
#include <cstdint>
#include <vector>

#include <benchmark/benchmark.h>

#include <guyub/facilitation/reach/reachability.hpp>

#include "random_ties.hpp"

namespace {

/// Every `step`th actor, from `first` on.
std::vector<std::uint8_t> every(std::size_t actors, std::size_t step, std::size_t first) {
  std::vector<std::uint8_t> members(actors, 0);
  for (std::size_t v = first; v < actors; v += step) members[v] = 1;
  return members;
}

// A hundred sources, a hundredth of the others as targets.
void reachability(benchmark::State& state) {
  const auto g = guyub::bench::random_ties(state.range(0));
  const std::size_t n = g.vertex_count();
  const auto source = every(n, n / 100, 1);
  const auto target = every(n, 100, 2);
  for (auto _ : state) {
    benchmark::DoNotOptimize(guyub::facilitation::reachability(g, source, target));
  }
  guyub::bench::report_ties(state, g);
}
BENCHMARK(reachability)->Apply(guyub::bench::three_sizes);

}  // namespace
