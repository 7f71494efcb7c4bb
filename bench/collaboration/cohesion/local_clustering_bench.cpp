#include <benchmark/benchmark.h>

#include <guyub/collaboration/cohesion/local_clustering.hpp>
#include <guyub/graph/orientation.hpp>
#include <guyub/run_options.hpp>

#include "random_ties.hpp"

namespace {

using guyub::collaboration::clustering_kind;

/// A graph of its own each time, so that orienting it counts; one thread, as peers run.
void local_clustering(benchmark::State& state) {
  const auto pairs = guyub::bench::random_pairs(state.range(0));
  const auto n = static_cast<guyub::graph::vertex>(state.range(0) / 10 + 2);
  const auto g = guyub::graph::tie_graph::build(n, pairs);
  for (auto _ : state) {
    state.PauseTiming();
    const auto fresh = guyub::graph::tie_graph::build(n, pairs);
    state.ResumeTiming();
    benchmark::DoNotOptimize(guyub::collaboration::local_clustering(fresh, {}, {.threads = 1}));
  }
  guyub::bench::report_ties(state, g);
}
BENCHMARK(local_clustering)->Apply(guyub::bench::three_sizes);

void local_clustering_of_an_oriented_graph(benchmark::State& state, clustering_kind kind) {
  const auto g = guyub::bench::random_ties(state.range(0), false);
  benchmark::DoNotOptimize(&guyub::graph::orientation_of(g));
  for (auto _ : state) {
    benchmark::DoNotOptimize(
        guyub::collaboration::local_clustering(g, {.kind = kind}, {.threads = 1}));
  }
  guyub::bench::report_ties(state, g);
}
BENCHMARK_CAPTURE(local_clustering_of_an_oriented_graph, binary, clustering_kind::binary)
    ->Apply(guyub::bench::three_sizes);
BENCHMARK_CAPTURE(local_clustering_of_an_oriented_graph, onnela, clustering_kind::onnela)
    ->Apply(guyub::bench::three_sizes);

}  // namespace
