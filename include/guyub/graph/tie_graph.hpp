// A simple graph of ties between actors: immutable, compressed, rows sorted.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include <guyub/export.hpp>
#include <guyub/graph/compressed_rows.hpp>
#include <guyub/graph/derived_graphs.hpp>

namespace guyub::graph {

enum class parallel_ties : std::uint8_t { sum, first, error };
enum class loop_ties : std::uint8_t { drop, error };

struct tie_graph_options {
  bool directed = false;
  parallel_ties parallel =
      parallel_ties::sum;  ///< two ties between the same two: weights added, first kept, refused
  loop_ties loops = loop_ties::drop;
};

/// Which ties of a directed graph become ties of an undirected one.
enum class symmetrise : std::uint8_t { any, both };

/// What a graph is made of: rows of successors and, where directed, of predecessors.
struct tie_graph_rows {
  bool directed = false;
  bool weighted = false;
  compressed_rows out = {};
  compressed_rows in = {};  ///< empty where undirected
  std::uint64_t merged = 0;
  std::uint64_t dropped_loops = 0;
};

/// A simple graph, directed or undirected, with optional weights (a negative weight is a negative
/// tie). Rows are sorted; a directed graph keeps both directions, an undirected one each tie twice:
///
///     offsets   0     2     3  …          vertex 0 sends to 1 and 4, vertex 1 to 4, …
///     targets   1  4  4  …                (32 bits each)
///
/// Memory: 4 bytes an end and direction plus the offsets; 8 more a direction for weights.
class GUYUB_EXPORT tie_graph {
 public:
  tie_graph() = default;

  /// Builds from unsorted ties in O(n + m): counting-sort passes, no comparison sort.
  /// Parallel ties are merged and loops dropped, and both are counted.
  /// Errors: std::invalid_argument for an end not below `n`, columns of different length, a weight
  /// that is not finite or becomes so when weights are added, and for parallel ties or loops where
  /// these are refused.
  [[nodiscard]] static tie_graph build(vertex n, std::span<const vertex> from,
                                       std::span<const vertex> to,
                                       std::span<const double> weights = {},
                                       tie_graph_options options = {});
  [[nodiscard]] static tie_graph build(vertex n, std::span<const std::pair<vertex, vertex>> ties,
                                       tie_graph_options options = {});

  /// A graph from rows that were taken out of one (`out_rows`, `in_rows`): nothing is sorted or merged, everything
  /// is checked. O(n + m).
  /// Errors: std::invalid_argument for rows that are no graph's.
  [[nodiscard]] static tie_graph from_rows(tie_graph_rows rows);

  [[nodiscard]] vertex vertex_count() const { return static_cast<vertex>(out_.offsets.rows()); }
  /// Arcs where directed, edges where not.
  [[nodiscard]] std::uint64_t tie_count() const {
    return directed_ ? out_.targets.size() : out_.targets.size() / 2;
  }
  [[nodiscard]] bool is_directed() const { return directed_; }
  [[nodiscard]] bool is_weighted() const { return weighted_; }

  /// Whom `v` sends a tie to, ascending; all neighbours where undirected.
  [[nodiscard]] std::span<const vertex> successors(vertex v) const { return out_.row(v); }
  /// Who sends a tie to `v`, ascending; all neighbours where undirected.
  [[nodiscard]] std::span<const vertex> predecessors(vertex v) const { return in().row(v); }
  /// Weights beside `successors(v)`; empty where the graph is unweighted.
  [[nodiscard]] std::span<const double> successor_weights(vertex v) const {
    return out_.row_weights(v);
  }
  [[nodiscard]] std::span<const double> predecessor_weights(vertex v) const {
    return in().row_weights(v);
  }
  [[nodiscard]] std::uint64_t out_degree(vertex v) const { return out_.row(v).size(); }
  [[nodiscard]] std::uint64_t in_degree(vertex v) const { return in().row(v).size(); }
  [[nodiscard]] bool has_tie(vertex from, vertex to) const;

  [[nodiscard]] const compressed_rows& out_rows() const { return out_; }
  /// The same as `out_rows` where undirected.
  [[nodiscard]] const compressed_rows& in_rows() const { return in(); }
  [[nodiscard]] const row_offsets& offsets() const { return out_.offsets; }
  [[nodiscard]] std::span<const vertex> targets() const { return out_.targets; }
  [[nodiscard]] std::span<const double> weights() const { return out_.weights; }

  /// The graph on the vertices whose mask is not 0, numbered anew in their order.
  [[nodiscard]] tie_graph subgraph(std::span<const std::uint8_t> mask) const;
  /// The undirected graph with a tie where either (`any`) or both send one; weights are added.
  [[nodiscard]] tie_graph symmetrised(symmetrise rule = symmetrise::any) const;

  /// The same ties without their weights.
  [[nodiscard]] tie_graph unweighted() const;

  [[nodiscard]] std::uint64_t merged() const { return merged_; }
  [[nodiscard]] std::uint64_t dropped_loops() const { return dropped_loops_; }
  [[nodiscard]] std::size_t bytes() const { return out_.bytes() + in_.bytes(); }

  friend bool operator==(const tie_graph&, const tie_graph&) = default;

 private:
  friend class tie_graph_builder;
  friend const orientation& orientation_of(const tie_graph& g);

  [[nodiscard]] const compressed_rows& in() const { return directed_ ? in_ : out_; }

  compressed_rows out_;
  compressed_rows in_;  // empty where undirected
  bool directed_ = false;
  bool weighted_ = false;
  std::uint64_t merged_ = 0;
  std::uint64_t dropped_loops_ = 0;
  derived_graphs derived_;
};

}  // namespace guyub::graph
