// What a view for Boost.Graph costs to make, and Boost's betweenness on it beside ours.
#include <vector>

#include <benchmark/benchmark.h>
#include <boost/graph/betweenness_centrality.hpp>

#include <guyub/collaboration/centrality/betweenness.hpp>
#include <guyub/graph/boost_graph.hpp>
#include <guyub/run_options.hpp>

#include "random_ties.hpp"

namespace {

using guyub::graph::view;

template <class Direction>
void make_view(benchmark::State& state) {
  const auto ties = guyub::bench::random_ties(state.range(0), view<Direction>::is_directed);
  for (auto _ : state) benchmark::DoNotOptimize(view<Direction>(ties));
  guyub::bench::report_ties(state, ties);
}
BENCHMARK(make_view<guyub::graph::directed>)->Apply(guyub::bench::three_sizes);
BENCHMARK(make_view<guyub::graph::undirected>)->Apply(guyub::bench::three_sizes);

void three_small_sizes(benchmark::internal::Benchmark* bench) {
  bench->Arg(1'000)->Arg(10'000)->Arg(50'000)->Unit(benchmark::kMillisecond);
}

void betweenness_by_boost(benchmark::State& state) {
  const auto ties = guyub::bench::random_ties(state.range(0));
  const view<guyub::graph::directed> g(ties);
  for (auto _ : state) {
    std::vector<double> centrality(ties.vertex_count());
    boost::brandes_betweenness_centrality(
        g, boost::make_iterator_property_map(centrality.begin(), get(boost::vertex_index, g)));
    benchmark::DoNotOptimize(centrality);
  }
  guyub::bench::report_ties(state, ties);
}
BENCHMARK(betweenness_by_boost)->Apply(three_small_sizes);

void betweenness_on_one_thread(benchmark::State& state) {
  const auto ties = guyub::bench::random_ties(state.range(0));
  guyub::run_options run;
  run.threads = 1;
  for (auto _ : state) {
    benchmark::DoNotOptimize(guyub::collaboration::betweenness(ties, {}, run));
  }
  guyub::bench::report_ties(state, ties);
}
BENCHMARK(betweenness_on_one_thread)->Apply(three_small_sizes);

}  // namespace
