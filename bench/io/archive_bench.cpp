// Saving and loading a graph, beside writing and reading as many bytes of the same file without
// looking at them; and what the checksum and the check of the rows take of it.
#include <cstddef>
#include <cstdint>
#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <string>
#include <unistd.h>

#include <benchmark/benchmark.h>

#include <guyub/graph/incidence.hpp>
#include <guyub/io/archive.hpp>

#include "random_ties.hpp"

namespace {

namespace fs = std::filesystem;
using guyub::graph::tie_graph;

/// The graph and the file that it is saved as; the file is in the page cache.
class saved_graph {
 public:
  saved_graph(std::int64_t ties, bool directed)
      : ties_(guyub::bench::random_ties(ties, directed)),
        path_(fs::temp_directory_path() / ("guyub_bench_" + std::to_string(getpid()))) {
    guyub::io::save(ties_, path());
  }
  ~saved_graph() { fs::remove(path_); }
  saved_graph(const saved_graph&) = delete;
  saved_graph& operator=(const saved_graph&) = delete;

  [[nodiscard]] const tie_graph& ties() const { return ties_; }
  [[nodiscard]] std::string path() const { return path_.string(); }
  [[nodiscard]] std::size_t size() const { return fs::file_size(path_); }

 private:
  tie_graph ties_;
  fs::path path_;
};

template <class Work>
void measure(benchmark::State& state, bool directed, Work work) {
  const saved_graph saved(state.range(0), directed);
  const std::size_t size = saved.size();
  work(saved);  // what is made once is made now
  for (auto _ : state) work(saved);
  state.counters["bytes"] = static_cast<double>(size);
  state.SetBytesProcessed(static_cast<std::int64_t>(size) * state.iterations());
}

void save(benchmark::State& state, bool directed) {
  measure(state, directed,
          [](const saved_graph& saved) { guyub::io::save(saved.ties(), saved.path()); });
}

void load(benchmark::State& state, bool directed) {
  measure(state, directed, [](const saved_graph& saved) {
    benchmark::DoNotOptimize(guyub::io::load_tie_graph(saved.path()).graph.tie_count());
  });
}

/// The whole file from memory, to the disk as well (fsync), under its name in the end.
void plain_write(benchmark::State& state, bool directed) {
  std::unique_ptr<char[]> bytes;
  measure(state, directed, [&](const saved_graph& saved) {
    const std::size_t size = saved.size();
    if (!bytes) bytes.reset(new char[size]{});
    const std::string beside = saved.path() + ".part";
    const int file = open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0666);
    for (std::size_t at = 0; at < size;) {
      at += static_cast<std::size_t>(write(file, bytes.get() + at, size - at));
    }
    fsync(file);
    close(file);
    fs::rename(beside, saved.path());
  });
}

/// The whole file into memory that was not touched before, as loading does it.
void plain_read(benchmark::State& state, bool directed) {
  measure(state, directed, [](const saved_graph& saved) {
    const std::size_t size = saved.size();
    const std::unique_ptr<char[]> bytes(new char[size]);
    const int file = open(saved.path().c_str(), O_RDONLY);
    for (std::size_t at = 0; at < size;) {
      at += static_cast<std::size_t>(read(file, bytes.get() + at, size - at));
    }
    close(file);
    benchmark::DoNotOptimize(bytes[size - 1]);
  });
}

/// What an archive's rows are put through once they are in memory (copied, for they are taken over).
void check_rows(benchmark::State& state, bool directed) {
  const tie_graph ties = guyub::bench::random_ties(state.range(0), directed);
  for (auto _ : state) {
    state.PauseTiming();
    guyub::graph::tie_graph_rows rows{.directed = directed, .out = ties.out_rows()};
    if (directed) rows.in = ties.in_rows();
    state.ResumeTiming();
    benchmark::DoNotOptimize(tie_graph::from_rows(std::move(rows)).tie_count());
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(ties.bytes()) * state.iterations());
}

#define BOTH(work)                                       \
  BENCHMARK_CAPTURE(work, directed, true)->Apply(sizes); \
  BENCHMARK_CAPTURE(work, undirected, false)->Apply(sizes)

void sizes(benchmark::internal::Benchmark* bench) {
  bench->Arg(100'000)
      ->Arg(1'000'000)
      ->Arg(10'000'000)
      ->Unit(benchmark::kMillisecond)
      ->UseRealTime();
}

BOTH(plain_write);
BOTH(save);
BOTH(plain_read);
BOTH(load);
BOTH(check_rows);

}  // namespace
