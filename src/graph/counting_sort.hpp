// Compressed rows by stable counting-sort passes: what graphs and incidences are built with.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <guyub/graph/compressed_rows.hpp>

namespace guyub::graph {

/// Rows being filled: count every entry, begin, place every entry, end.
template <class Rows>
class row_filler {
 public:
  row_filler(Rows& rows, std::size_t count, std::uint64_t entries, bool weighted) : rows_(rows) {
    rows_.offsets = row_offsets(count, entries);
    rows_.targets.resize(entries);
    if (weighted) rows_.weights.resize(entries);
  }

  void count(vertex row) { rows_.offsets.advance(row); }

  /// Counts become beginnings.
  void begin() {
    std::uint64_t next = 0;
    for (std::size_t row = 0; row <= rows_.offsets.rows(); ++row) {
      const std::uint64_t size = rows_.offsets[row];
      rows_.offsets.set(row, next);
      next += size;
    }
  }
  void place(vertex row, vertex target, std::span<const double> weights, std::uint64_t entry) {
    const std::uint64_t at = rows_.offsets.advance(row);
    rows_.targets[at] = target;
    if (!weights.empty()) rows_.weights[at] = weights[entry];
  }
  /// While filling, every beginning has moved to the next row's.
  void end() {
    for (std::size_t row = rows_.offsets.rows(); row > 0; --row) {
      rows_.offsets.set(row, rows_.offsets[row - 1]);
    }
    rows_.offsets.set(0, 0);
  }

 private:
  Rows& rows_;
};

/// Row t of the result: the rows of `rows` that hold t, ascending; weights go along.
template <class Rows>
Rows transposed(const Rows& rows, std::size_t count) {
  Rows result;
  row_filler<Rows> filler(result, count, rows.targets.size(), !rows.weights.empty());
  for (const vertex target : rows.targets) filler.count(target);
  filler.begin();
  const auto size = static_cast<vertex>(rows.offsets.rows());
  for (vertex v = 0; v < size; ++v) {
    for (std::uint64_t at = rows.offsets[v]; at < rows.offsets[v + std::size_t{1}]; ++at) {
      filler.place(rows.targets[at], v, rows.weights, at);
    }
  }
  filler.end();
  return result;
}

/// Merges equal neighbours in each sorted row, the first of them kept or the weights added.
template <class Rows>
std::uint64_t merge_equal(Rows& rows, bool adds_weights) {
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
