// Compressed rows by stable counting-sort passes: what graphs and incidences are built with.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

#include <guyub/graph/compressed_rows.hpp>

#include "support/large_pages.hpp"

namespace guyub::graph {

template <class Offset, class EachRow, class Each>
compressed_rows filled_rows_of(std::size_t count, std::uint64_t entries,
                               std::span<const double> weights, EachRow&& each_row, Each&& each) {
  compressed_rows rows;
  support::resize_large(rows.targets, entries);
  if (!weights.empty()) support::resize_large(rows.weights, entries);
  std::vector<Offset> beginnings(count + 1, 0);
  // where the next entry of a row goes: in the end, where the row behind it begins
  Offset* const next = beginnings.data() + 1;
  each_row([next](vertex row) { ++next[row]; });
  Offset begin = 0;
  for (std::size_t row = 0; row < count; ++row) begin += std::exchange(next[row], begin);
  vertex* const targets = rows.targets.data();
  if (weights.empty()) {
    each([=](vertex row, vertex target, std::size_t) { targets[next[row]++] = target; });
  } else {
    double* const placed = rows.weights.data();
    each([=](vertex row, vertex target, std::size_t entry) {
      const Offset at = next[row]++;
      targets[at] = target;
      placed[at] = weights[entry];
    });
  }
  rows.offsets = row_offsets(std::move(beginnings));
  return rows;
}

/// `count` rows of the `entries` that `each` visits as row, target and position of the weight, if
/// there are weights. `each_row` visits their rows alone, in any order.
template <class EachRow, class Each>
compressed_rows filled_rows(std::size_t count, std::uint64_t entries,
                            std::span<const double> weights, EachRow&& each_row, Each&& each) {
  const bool are_narrow = entries <= std::numeric_limits<std::uint32_t>::max();
  return are_narrow ? filled_rows_of<std::uint32_t>(count, entries, weights, each_row, each)
                    : filled_rows_of<std::uint64_t>(count, entries, weights, each_row, each);
}

/// Row t of the result: the rows of `rows` that hold t, ascending; weights go along.
inline compressed_rows transposed(const compressed_rows& rows, std::size_t count) {
  const auto size = static_cast<vertex>(rows.offsets.rows());
  const auto each_row = [&](const auto& visit) {
    for (const vertex target : rows.targets) visit(target);
  };
  const auto each = [&](const auto& visit) {
    std::uint64_t at = 0;
    for (vertex v = 0; v < size; ++v) {
      for (const std::uint64_t end = rows.offsets[v + std::size_t{1}]; at < end; ++at) {
        visit(rows.targets[at], v, at);
      }
    }
  };
  return filled_rows(count, rows.targets.size(), rows.weights, each_row, each);
}

/// Merges equal neighbours in each sorted row, the first of them kept or the weights added.
inline std::uint64_t merge_equal(compressed_rows& rows, bool adds_weights) {
  std::uint64_t kept = 0;
  std::uint64_t begin = 0;
  for (std::size_t v = 0; v < rows.offsets.rows(); ++v) {
    const std::uint64_t end = rows.offsets[v + 1];
    const std::uint64_t row = kept;
    for (std::uint64_t at = begin; at < end; ++at) {
      if (kept > row && rows.targets[kept - 1] == rows.targets[at]) {
        if (!rows.weights.empty() && adds_weights) rows.weights[kept - 1] += rows.weights[at];
        continue;
      }
      rows.targets[kept] = rows.targets[at];
      if (!rows.weights.empty()) rows.weights[kept] = rows.weights[at];
      ++kept;
    }
    begin = end;
    rows.offsets.set(v + 1, kept);
  }
  const std::uint64_t merged = rows.targets.size() - kept;
  if (merged == 0) return 0;
  rows.targets.resize(kept);
  rows.targets.shrink_to_fit();
  if (!rows.weights.empty()) {
    rows.weights.resize(kept);
    rows.weights.shrink_to_fit();
  }
  return merged;
}

}  // namespace guyub::graph
