#include <cstdint>
#include <random>
#include <vector>

#include <benchmark/benchmark.h>

#include <guyub/statistics/inequality/gini.hpp>

#ifdef GUYUB_ASSERTIONS
#error "a benchmark with assertions on measures the assertions; use the release preset"
#endif

namespace {

void gini(benchmark::State& state) {
  std::mt19937_64 random(20261127);
  std::vector<double> x(static_cast<std::size_t>(state.range(0)));
  for (double& one : x) one = static_cast<double>(random() % 1'000'000);
  for (auto _ : state) benchmark::DoNotOptimize(guyub::statistics::gini(x));
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(gini)->Arg(1'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

}  // namespace
