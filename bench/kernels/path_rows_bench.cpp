#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

#include <benchmark/benchmark.h>

#include "each_set.hpp"

namespace {

using guyub::kernels::path_row;

constexpr std::size_t actors = 5'000;
constexpr std::size_t members_a_row = 12;

// Every lane is active; rows are where chance has them.
void sum_rows(benchmark::State& state, const guyub::kernels::table& set) {
  std::mt19937_64 random(20261125);
  std::vector<std::uint32_t> members(actors * members_a_row);
  for (auto& member : members) member = static_cast<std::uint32_t>(random() % actors);
  const std::vector<std::uint32_t> active(actors, ~std::uint32_t{0});
  std::vector<path_row> rows(actors);
  for (path_row& row : rows) {
    for (double& value : row.lane) value = static_cast<double>(random() % 100);
  }
  path_row sum;
  for (auto _ : state) {
    for (std::size_t v = 0; v < actors; ++v) {
      set.sum_rows(members.data() + v * members_a_row, members_a_row, active.data(), active[v],
                   rows.data(), &sum);
      benchmark::DoNotOptimize(sum);
    }
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(members.size()));
}

void share_lanes(benchmark::State& state, const guyub::kernels::table& set) {
  path_row sum;
  path_row paths;
  path_row shares{};
  for (std::size_t lane = 0; lane < guyub::kernels::path_lanes; ++lane) {
    sum.lane[lane] = 1;
    paths.lane[lane] = static_cast<double>(lane + 1);
  }
  for (auto _ : state) {
    benchmark::DoNotOptimize(set.share_lanes(~std::uint32_t{0}, &sum, &paths, &shares));
  }
}

[[maybe_unused]] const bool registered = guyub::bench::each_set("sum_rows", sum_rows) &&
                                         guyub::bench::each_set("share_lanes", share_lanes);

}  // namespace
