// Reading an attendance list: rows a second, with every check, merging and the fingerprint.
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>

#include <benchmark/benchmark.h>

#include <guyub/io/read_folder.hpp>

#ifdef GUYUB_ASSERTIONS
#error "a benchmark with assertions on measures the assertions; use the release preset"
#endif

namespace {

namespace fs = std::filesystem;

/// Forums of 500 rows each, people drawn from a twentieth as many as there are rows.
fs::path attendance_list(std::int64_t rows) {
  const fs::path folder =
      fs::temp_directory_path() / ("guyub_bench_attendance_" + std::to_string(rows));
  fs::create_directories(folder);
  std::ofstream file(folder / "attendance.csv", std::ios::binary);
  file << "forum_id,actor_id,invited,present,role,spoke,seconds\n";
  std::mt19937_64 random(1);
  const auto people = static_cast<std::uint64_t>(rows / 20 + 1);
  for (std::int64_t row = 0; row < rows; ++row) {
    file << "forum-" << row / 500 << ",actor-" << random() % people << ',' << random() % 2
         << ",1,peserta," << random() % 2 << ',' << random() % 600 << '\n';
  }
  return folder;
}

void read_folder(benchmark::State& state) {
  const fs::path folder = attendance_list(state.range(0));
  for (auto _ : state) {
    benchmark::DoNotOptimize(guyub::io::read_folder(folder.string()).data_hash());
  }
  state.counters["rows/s"] = benchmark::Counter(
      static_cast<double>(state.range(0)) * static_cast<double>(state.iterations()),
      benchmark::Counter::kIsRate);
  state.counters["bytes/s"] =
      benchmark::Counter(static_cast<double>(fs::file_size(folder / "attendance.csv")) *
                             static_cast<double>(state.iterations()),
                         benchmark::Counter::kIsRate);
  fs::remove_all(folder);
}
BENCHMARK(read_folder)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

}  // namespace
