// Rows of a sparse table, one behind the other: what graphs and incidences are made of.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <guyub/graph/row_offsets.hpp>

namespace guyub::graph {

using vertex = std::uint32_t;

/// Row v holds targets[offsets[v]] to targets[offsets[v + 1] − 1], ascending, with weights beside
/// them where there are any.
struct compressed_rows {
  row_offsets offsets;
  std::vector<vertex> targets;
  std::vector<double> weights;

  [[nodiscard]] std::span<const vertex> row(vertex v) const {
    return {targets.data() + offsets[v], targets.data() + offsets[v + std::size_t{1}]};
  }
  [[nodiscard]] std::span<const double> row_weights(vertex v) const {
    if (weights.empty()) return {};
    return {weights.data() + offsets[v], weights.data() + offsets[v + std::size_t{1}]};
  }
  [[nodiscard]] std::size_t bytes() const {
    return offsets.bytes() + targets.capacity() * sizeof(vertex) +
           weights.capacity() * sizeof(double);
  }

  friend bool operator==(const compressed_rows&, const compressed_rows&) = default;
};

}  // namespace guyub::graph
