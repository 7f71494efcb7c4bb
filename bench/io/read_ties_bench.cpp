// Reading ties alone: ties a second from a file to a list, with ids that are numbers and with others.
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>

#include <benchmark/benchmark.h>

#include <guyub/io/read_ties.hpp>

#ifdef GUYUB_ASSERTIONS
#error "a benchmark with assertions on measures the assertions; use the release preset"
#endif

namespace {

namespace fs = std::filesystem;

/// Ten ties a person.
fs::path tie_file(std::int64_t ties, const std::string& prefix) {
  fs::path path = fs::temp_directory_path() / ("guyub_bench_" + prefix + std::to_string(ties));
  std::ofstream file(path, std::ios::binary);
  file << "from,to\n";
  std::mt19937_64 random(1);
  const auto people = static_cast<std::uint64_t>(ties / 10 + 1);
  for (std::int64_t tie = 0; tie < ties; ++tie) {
    file << prefix << random() % people << ',' << prefix << random() % people << '\n';
  }
  return path;
}

void read_ties(benchmark::State& state, const std::string& prefix) {
  const fs::path path = tie_file(state.range(0), prefix);
  for (auto _ : state) {
    benchmark::DoNotOptimize(guyub::io::read_ties(path.string()).from.data());
  }
  const auto repeats = static_cast<double>(state.iterations());
  state.counters["ties/s"] = benchmark::Counter(static_cast<double>(state.range(0)) * repeats,
                                                benchmark::Counter::kIsRate);
  state.counters["bytes/s"] = benchmark::Counter(static_cast<double>(fs::file_size(path)) * repeats,
                                                 benchmark::Counter::kIsRate);
  fs::remove(path);
}
BENCHMARK_CAPTURE(read_ties, numbers, std::string())
    ->Arg(10'000)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(read_ties, words, std::string("warga-"))
    ->Arg(10'000)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond);

}  // namespace
