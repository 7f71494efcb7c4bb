#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "each_set.hpp"

namespace {

/// Ids of a file of ties, two a line.
void series_numbers(benchmark::State& state, const guyub::kernels::table& set) {
  std::mt19937_64 random(20261125);
  std::string text = "from,to\n";
  std::vector<std::uint32_t> ends;
  std::vector<std::uint32_t> sizes;
  for (int id = 0; id < 4096; ++id) {
    const std::string number = std::to_string(random() % 100'000);
    text += number;
    ends.push_back(static_cast<std::uint32_t>(text.size()));
    sizes.push_back(static_cast<std::uint32_t>(number.size()));
    text += id % 2 == 0 ? ',' : '\n';
  }
  text += "behind the last";
  std::vector<std::uint32_t> numbers(ends.size());
  for (auto _ : state) {
    set.series_numbers(text.data(), ends.data(), sizes.data(), ends.size(), {}, numbers.data());
    benchmark::ClobberMemory();
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(ends.size()));
}
[[maybe_unused]] const bool registered = guyub::bench::each_set("series_numbers", series_numbers);

}  // namespace
