// Every tie once, from the end with fewer ties to the one with more: what looks at triangles reads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <guyub/export.hpp>
#include <guyub/graph/compressed_rows.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::graph {

/// Who sends the tie, seen from the end that has fewer: a mask of two bits.
enum class arc_kind : std::uint8_t { forward = 1, backward = 2, mutual = 3 };

/// Vertices are numbered anew by how many others they have a tie with (a rank; of equals the lower
/// number first), and every weak tie stands once, in the row of its lower rank:
///
///     0 → 1 ⇄ 2      order  0 3 1 2     rows  0: 2 forward
///     3 → 2                                   1: 3 forward      2: 3 mutual
///
/// A row has at most √(2m) arcs, however many ties a hub has. 4 bytes a weak tie, 1 more where
/// directed, 8 a vertex and the offsets.
class GUYUB_EXPORT orientation {
 public:
  orientation() = default;
  /// O(n + m), with counting sorts. `orientation_of` keeps it with the graph.
  explicit orientation(const tie_graph& g);

  [[nodiscard]] vertex vertex_count() const { return static_cast<vertex>(order_.size()); }
  /// Weak ties: a mutual tie is one.
  [[nodiscard]] std::uint64_t arc_count() const { return rows_.targets.size(); }
  /// The vertex of each rank.
  [[nodiscard]] std::span<const vertex> order() const { return order_; }
  /// How many others each rank has a tie with, ascending.
  [[nodiscard]] std::span<const vertex> degrees() const { return degrees_; }
  /// The higher ranks that `rank` has a tie with, in the order of their vertices.
  [[nodiscard]] std::span<const vertex> row(vertex rank) const { return rows_.row(rank); }
  /// The position of the first arc of a row among all arcs.
  [[nodiscard]] std::uint64_t begin(vertex rank) const { return rows_.offsets[rank]; }
  /// Of the arc at a position; `mutual` in an undirected graph.
  [[nodiscard]] arc_kind kind(std::uint64_t position) const {
    return kinds_.empty() ? arc_kind::mutual : static_cast<arc_kind>(kinds_[position]);
  }
  [[nodiscard]] std::size_t bytes() const {
    return rows_.bytes() + (order_.capacity() + degrees_.capacity()) * sizeof(vertex) +
           kinds_.capacity();
  }

 private:
  compressed_rows rows_;
  std::vector<vertex> order_;
  std::vector<vertex> degrees_;
  std::vector<std::uint8_t> kinds_;  // beside the targets; empty where undirected
};

/// The orientation of `g`: made at the first call, which other threads wait for, and kept as long as
/// any copy of the graph lives.
[[nodiscard]] GUYUB_EXPORT const orientation& orientation_of(const tie_graph& g);

}  // namespace guyub::graph
