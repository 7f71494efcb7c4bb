#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "each_set.hpp"

namespace {

/// Cells of 1 to 8 letters, 5 a line.
std::string table_of(std::size_t size) {
  std::mt19937_64 random(20261125);
  std::string text;
  for (std::size_t cell = 1; text.size() < size; ++cell) {
    text.append(1 + random() % 8, 'a');
    text += cell % 5 == 0 ? '\n' : ',';
  }
  return text;
}

void structural_mask(benchmark::State& state, const guyub::kernels::table& set) {
  const std::string text = table_of(1 << 20);
  std::vector<std::uint64_t> masks((text.size() + 63) / 64);
  for (auto _ : state) {
    set.structural_mask(text.data(), text.size(), ',', masks.data());
    benchmark::ClobberMemory();
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
[[maybe_unused]] const bool registered = guyub::bench::each_set("structural_mask", structural_mask);

}  // namespace
