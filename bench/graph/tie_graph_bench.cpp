// Building from unsorted ties: seconds, bytes held a tie, and the peak while building.
#include <fstream>
#include <string>

#include <benchmark/benchmark.h>

#include "random_ties.hpp"

namespace {

using guyub::graph::tie_graph;

/// A field of /proc/self/status in bytes; 0 where there is none.
double status_bytes(const std::string& field) {
  std::ifstream status("/proc/self/status");
  std::string name;
  double kibibytes = 0;
  while (status >> name) {
    if (name == field + ":" && status >> kibibytes) return kibibytes * 1024;
  }
  return 0;
}

/// Makes the peak start anew from what is held now.
void forget_peak() {
  std::ofstream("/proc/self/clear_refs") << '5';
}

void build(benchmark::State& state, bool directed) {
  const auto ties = state.range(0);
  const auto pairs = guyub::bench::random_pairs(ties);
  const auto n = static_cast<guyub::graph::vertex>(ties / 10 + 2);
  tie_graph g;
  double peak = 0;
  for (auto _ : state) {
    g = tie_graph();
    forget_peak();
    const double before = status_bytes("VmRSS");
    g = tie_graph::build(n, pairs, {.directed = directed});
    peak = std::max(peak, status_bytes("VmHWM") - before);
  }
  const auto held = static_cast<double>(g.tie_count());
  state.counters["bytes/tie"] = static_cast<double>(g.bytes()) / held;
  state.counters["peak_bytes/tie"] = peak / held;
  guyub::bench::report_ties(state, g);
}
BENCHMARK_CAPTURE(build, directed, true)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Arg(10'000'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(build, undirected, false)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Arg(10'000'000)
    ->Unit(benchmark::kMillisecond);

}  // namespace
