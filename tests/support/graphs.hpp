// Random small graphs and partitions for the property tests.
#pragma once

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <rapidcheck.h>

#include <guyub/graph/partition.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::test {

/// From `least` to below `end`, each as likely. RapidCheck's own range starts small and grows: most
/// of a hundred cases would have two or three actors.
template <class T>
rc::Gen<T> evenly(T least, T end) {
  return rc::gen::resize(rc::kNominalSize, rc::gen::inRange<T>(least, end));
}

/// `least` to 11 vertices, any density, directed or not; parallel ties and loops in the input.
inline rc::Gen<graph::tie_graph> any_graph(std::uint32_t least = 0) {
  return rc::gen::exec([least] {
    const auto n = *evenly<std::uint32_t>(least, 12);
    const bool directed = *rc::gen::arbitrary<bool>();
    std::vector<std::pair<graph::vertex, graph::vertex>> ties;
    if (n > 0) {
      ties = *rc::gen::container<std::vector<std::pair<graph::vertex, graph::vertex>>>(
          rc::gen::pair(evenly<graph::vertex>(0, n), evenly<graph::vertex>(0, n)));
    }
    return graph::tie_graph::build(n, ties, {.directed = directed});
  });
}

/// Up to four groups over `n` actors, some unlabelled.
inline rc::Gen<graph::partition> any_partition(std::size_t n) {
  return rc::gen::exec([n] {
    auto groups = *rc::gen::container<std::vector<std::int32_t>>(n, evenly<std::int32_t>(-1, 4));
    return graph::partition(std::move(groups), {"a", "b", "c", "d"});
  });
}

/// Any members of `n` actors, nobody and everyone included.
inline rc::Gen<std::vector<std::uint8_t>> any_mask(std::size_t n) {
  return rc::gen::container<std::vector<std::uint8_t>>(n, rc::gen::element<std::uint8_t>(0, 1));
}

/// One to four steps, or any number.
inline rc::Gen<std::optional<std::uint32_t>> any_steps() {
  return rc::gen::element<std::optional<std::uint32_t>>(1, 2, 3, 4, std::nullopt);
}

/// A permutation: where each of `n` actors goes.
inline rc::Gen<std::vector<graph::vertex>> any_order(graph::vertex n) {
  return rc::gen::exec([n] {
    std::vector<graph::vertex> order(n);
    std::iota(order.begin(), order.end(), graph::vertex{0});
    for (graph::vertex left = n; left > 1; --left) {
      std::swap(order[left - 1], order[*rc::gen::inRange<graph::vertex>(0, left)]);
    }
    return order;
  });
}

/// The same graph, actor v now called order[v].
inline graph::tie_graph reordered(const graph::tie_graph& g,
                                  const std::vector<graph::vertex>& order) {
  std::vector<std::pair<graph::vertex, graph::vertex>> ties;
  for (graph::vertex v = 0; v < g.vertex_count(); ++v) {
    for (const graph::vertex w : g.successors(v)) ties.emplace_back(order[v], order[w]);
  }
  return graph::tie_graph::build(g.vertex_count(), ties, {.directed = g.is_directed()});
}

/// What each actor has, for the graph of the same order.
template <class T>
std::vector<T> reordered(const std::vector<T>& values, const std::vector<graph::vertex>& order) {
  std::vector<T> moved(values.size());
  for (std::size_t v = 0; v < values.size(); ++v) moved[order[v]] = values[v];
  return moved;
}

inline graph::partition reordered(const graph::partition& by,
                                  const std::vector<graph::vertex>& order) {
  std::vector<graph::partition::group> groups(by.size());
  for (std::size_t v = 0; v < by.size(); ++v) groups[order[v]] = by[v];
  return {std::move(groups), by.names()};
}

}  // namespace guyub::test
