#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>

#include <guyub/graph/tie_graph.hpp>

#include "graph/check_rows.hpp"
#include "graph/counting_sort.hpp"

namespace guyub::graph {

/// Two stable counting-sort passes: by target, then, walking the targets in order, by source.
/// The rows come out sorted, and parallel ties stand beside each other in their first order.
class tie_graph_builder {
 public:
  template <class Ends>
  static tie_graph build(vertex n, std::size_t count, const Ends& ends,
                         std::span<const double> weights, tie_graph_options options) {
    tie_graph graph;
    graph.directed_ = options.directed;
    graph.weighted_ = !weights.empty();
    graph.dropped_loops_ = check(n, count, ends, weights, options);
    compressed_rows by_target =
        sort_by_target(n, count, ends, weights, options, graph.dropped_loops_);
    graph.out_ = transposed(by_target, n);
    const std::uint64_t merged = merge_equal(graph.out_, options.parallel == parallel_ties::sum);
    if (merged != 0 && options.parallel == parallel_ties::error) {
      throw std::invalid_argument(
          "the ties hold " + std::to_string(per_tie(merged, options)) +
          " parallel ties; merge them, or build with parallel = sum or first");
    }
    graph.merged_ = per_tie(merged, options);
    if (merged != 0) check_finite(graph.out_.weights, "parallel ties, added up,");
    if (options.directed) {
      by_target = compressed_rows{};
      graph.in_ = transposed(graph.out_, n);
    }
    return graph;
  }

 private:
  // An undirected tie stands in two rows.
  static std::uint64_t per_tie(std::uint64_t entries, tie_graph_options options) {
    return options.directed ? entries : entries / 2;
  }

  template <class Ends>
  static std::uint64_t check(vertex n, std::size_t count, const Ends& ends,
                             std::span<const double> weights, tie_graph_options options) {
    std::uint64_t loops = 0;
    for (std::size_t tie = 0; tie < count; ++tie) {
      const auto [from, to] = ends(tie);
      if (from >= n || to >= n) {
        throw std::invalid_argument("tie " + std::to_string(tie) + " names vertex " +
                                    std::to_string(std::max(from, to)) + ", but there are only " +
                                    std::to_string(n));
      }
      loops += from == to ? 1 : 0;
    }
    if (loops != 0 && options.loops == loop_ties::error) {
      throw std::invalid_argument("the ties hold " + std::to_string(loops) +
                                  " loops; drop them, or build with loops = drop");
    }
    for (std::size_t tie = 0; tie < weights.size(); ++tie) {
      if (!std::isfinite(weights[tie])) {
        throw std::invalid_argument("the weight of tie " + std::to_string(tie) + " is not finite");
      }
    }
    return loops;
  }

  /// Row t: who sends to t, in the order of the ties.
  template <class Ends>
  static compressed_rows sort_by_target(vertex n, std::size_t count, const Ends& ends,
                                        std::span<const double> weights, tie_graph_options options,
                                        std::uint64_t loops) {
    const std::uint64_t entries = (count - loops) * (options.directed ? 1 : 2);
    const auto each = [&](const auto& visit) {
      for (std::size_t tie = 0; tie < count; ++tie) {
        const auto [from, to] = ends(tie);
        if (from == to) continue;
        visit(to, from, tie);
        if (!options.directed) visit(from, to, tie);
      }
    };
    const auto each_row = [&](const auto& visit) {
      each([&](vertex row, vertex, std::size_t) { visit(row); });
    };
    return filled_rows(n, entries, weights, each_row, each);
  }
};

tie_graph tie_graph::build(vertex n, std::span<const vertex> from, std::span<const vertex> to,
                           std::span<const double> weights, tie_graph_options options) {
  if (from.size() != to.size() || (!weights.empty() && weights.size() != from.size())) {
    throw std::invalid_argument("the columns of the ties differ in length: from " +
                                std::to_string(from.size()) + ", to " + std::to_string(to.size()) +
                                ", weight " + std::to_string(weights.size()));
  }
  const auto ends = [&](std::size_t tie) { return std::pair(from[tie], to[tie]); };
  return tie_graph_builder::build(n, from.size(), ends, weights, options);
}

tie_graph tie_graph::build(vertex n, std::span<const std::pair<vertex, vertex>> ties,
                           tie_graph_options options) {
  const auto ends = [&](std::size_t tie) { return ties[tie]; };
  return tie_graph_builder::build(n, ties.size(), ends, {}, options);
}

tie_graph tie_graph::from_rows(tie_graph_rows rows) {
  const std::uint64_t n = rows.out.offsets.rows();
  check_rows(rows.out, n, rows.weighted, "the graph");
  if (rows.directed) {
    check_rows(rows.in, n, rows.weighted, "the graph's other direction");
    if (rows.in.offsets.rows() != n || !are_transposed(rows.out, rows.in)) {
      throw std::invalid_argument("the two directions of the graph do not hold the same ties");
    }
    if (has_loops(rows.out)) {
      throw std::invalid_argument("the graph has a tie from an actor to itself");
    }
  } else if (rows.in != compressed_rows{} || !is_symmetric_without_loops(rows.out)) {
    throw std::invalid_argument(
        "the graph is undirected, but a tie stands on one side only or leads to its own actor");
  }
  tie_graph graph;
  graph.out_ = std::move(rows.out);
  graph.in_ = std::move(rows.in);
  graph.directed_ = rows.directed;
  graph.weighted_ = rows.weighted;
  graph.merged_ = rows.merged;
  graph.dropped_loops_ = rows.dropped_loops;
  return graph;
}

bool tie_graph::has_tie(vertex from, vertex to) const {
  const auto row = successors(from);
  return std::binary_search(row.begin(), row.end(), to);
}

tie_graph tie_graph::subgraph(std::span<const std::uint8_t> mask) const {
  if (mask.size() != vertex_count()) {
    throw std::invalid_argument("the mask has " + std::to_string(mask.size()) +
                                " entries, the graph " + std::to_string(vertex_count()) +
                                " vertices");
  }
  std::vector<vertex> renumbered(mask.size());
  vertex kept = 0;
  for (std::size_t v = 0; v < mask.size(); ++v) {
    renumbered[v] = kept;
    if (mask[v] != 0) ++kept;
  }
  std::vector<vertex> from;
  std::vector<vertex> to;
  std::vector<double> weight;
  for (vertex v = 0; v < vertex_count(); ++v) {
    if (mask[v] == 0) continue;
    const auto row = successors(v);
    for (std::size_t at = 0; at < row.size(); ++at) {
      if (mask[row[at]] == 0 || (!directed_ && row[at] < v)) continue;
      from.push_back(renumbered[v]);
      to.push_back(renumbered[row[at]]);
      if (weighted_) weight.push_back(successor_weights(v)[at]);
    }
  }
  tie_graph result = build(kept, from, to, weight, {.directed = directed_});
  result.weighted_ = weighted_;
  return result;
}

tie_graph tie_graph::symmetrised(symmetrise rule) const {
  if (!directed_) return *this;
  std::vector<vertex> from;
  std::vector<vertex> to;
  std::vector<double> weight;
  for (vertex v = 0; v < vertex_count(); ++v) {
    const auto row = successors(v);
    for (std::size_t at = 0; at < row.size(); ++at) {
      if (rule == symmetrise::both && !has_tie(row[at], v)) continue;
      from.push_back(v);
      to.push_back(row[at]);
      if (weighted_) weight.push_back(successor_weights(v)[at]);
    }
  }
  tie_graph result = build(vertex_count(), from, to, weight, {.directed = false});
  result.weighted_ = weighted_;
  result.merged_ = 0;
  return result;
}

tie_graph tie_graph::unweighted() const {
  tie_graph result;
  result.out_ = {.offsets = out_.offsets, .targets = out_.targets, .weights = {}};
  result.in_ = {.offsets = in_.offsets, .targets = in_.targets, .weights = {}};
  result.directed_ = directed_;
  return result;
}

}  // namespace guyub::graph
