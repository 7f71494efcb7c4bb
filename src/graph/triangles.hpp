// Every triangle of a graph once: the one enumeration that all who look at triangles share.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <guyub/graph/orientation.hpp>
#include <guyub/run_options.hpp>

#include "support/parallel.hpp"

namespace guyub::graph {

/// Ranks of an orientation with low < middle < high, and the positions of its three arcs, by which
/// an arc's kind or weight is found.
struct triangle {
  vertex low, middle, high;
  std::uint64_t low_middle, low_high, middle_high;
};

/// The triangles whose lowest rank is looked at, one rank after the other. Reused between ranks.
class triangle_search {
 public:
  explicit triangle_search(const orientation& ties)
      : ties_(ties),
        is_in_row_(ties.vertex_count() / 64 + std::size_t{1}, 0),
        place_(ties.vertex_count()) {}

  template <class Visit>
  void visit_from(vertex low, Visit&& visit) {
    const auto row = ties_.row(low);
    if (row.size() < 2) return;
    const std::uint64_t begin = ties_.begin(low);
    for (std::size_t at = 0; at < row.size(); ++at) {
      is_in_row_[row[at] / 64] |= std::uint64_t{1} << row[at] % 64;
      place_[row[at]] = static_cast<vertex>(at);
    }
    for (std::size_t at = 0; at < row.size(); ++at) {
      const auto further = ties_.row(row[at]);
      const std::uint64_t begin_further = ties_.begin(row[at]);
      const std::size_t shared = find_shared(further);
      for (std::size_t found = 0; found < shared; ++found) {
        const vertex high = further[shared_[found]];
        visit(triangle{.low = low,
                       .middle = row[at],
                       .high = high,
                       .low_middle = begin + at,
                       .low_high = begin + place_[high],
                       .middle_high = begin_further + shared_[found]});
      }
    }
    for (const vertex w : row) is_in_row_[w / 64] = 0;
  }

 private:
  /// Where in `further` stand those that are in the row, too. Most are not, and no branch could
  /// guess which: each is written, and overwritten where it was none.
  std::size_t find_shared(std::span<const vertex> further) {
    if (shared_.size() <= further.size()) shared_.resize(further.size() + 1);
    vertex* const shared = shared_.data();
    const std::uint64_t* const is_in_row = is_in_row_.data();
    std::size_t count = 0;
    for (std::size_t at = 0; at < further.size(); ++at) {
      shared[count] = static_cast<vertex>(at);
      count += is_in_row[further[at] / 64] >> further[at] % 64 & 1;
    }
    return count;
  }

  const orientation& ties_;
  std::vector<std::uint64_t> is_in_row_;  // a bit a rank
  std::vector<vertex> place_;             // in the row, of those in it
  std::vector<vertex> shared_;
};

constexpr vertex ranks_a_block = 64;

/// How many steps of progress one enumeration is.
inline std::size_t triangle_blocks(const orientation& ties) {
  return (ties.vertex_count() + std::size_t{ranks_a_block} - 1) / ranks_a_block;
}

/// Calls `visit(sum, triangle)` for every triangle once. There is a sum, that begins as `zero`, for
/// each lane; lanes are fixed by the graph, each takes every so-many-th block of ranks in their
/// order, and they are to be added in theirs: the same bytes at any number of threads.
template <class Sum, class Visit>
std::vector<Sum> over_triangles(const orientation& ties, const Sum& zero, const run_options& run,
                                support::progress_meter& progress, const Visit& visit) {
  // small graphs are not worth a sum more
  const std::size_t blocks = triangle_blocks(ties);
  const std::size_t lanes = std::min<std::size_t>({16, blocks, 1 + ties.arc_count() / 262144});
  std::vector<Sum> sums(lanes, zero);
  support::for_each_chunk(lanes, run, [&](std::size_t lane) {
    triangle_search search(ties);
    Sum& sum = sums[lane];
    for (std::size_t block = lane; block < blocks; block += lanes) {
      const auto first = static_cast<vertex>(block * ranks_a_block);
      const vertex last = first + std::min(ranks_a_block, ties.vertex_count() - first);
      for (vertex low = first; low < last; ++low) {
        search.visit_from(low, [&](const triangle& found) { visit(sum, found); });
      }
      progress.step();
    }
  });
  return sums;
}

}  // namespace guyub::graph
