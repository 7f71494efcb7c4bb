// Breadth-first search for up to 64 sources at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include <guyub/graph/compressed_rows.hpp>

namespace guyub::support {
class progress_meter;
}

namespace guyub::graph {

constexpr std::size_t sources_a_word = 64;

/// Every vertex has a word, in which bit b is the b-th source: whoever is reached by several sources
/// in the same step is looked at once for all of them.
class word_search {
 public:
  static constexpr std::uint32_t any_steps = std::numeric_limits<std::uint32_t>::max();

  /// Along `rows` (successors, or predecessors for the way back), never into a vertex whose mark in
  /// `removed` is not 0 (empty: nobody is removed). Holds references.
  word_search(const compressed_rows& rows, std::span<const std::uint8_t> removed,
              const support::progress_meter& progress);

  /// At most `sources_a_word` different sources, at most `widest` steps. After each step that leads
  /// anywhere `visit(step, vertices, words)` is told who is newly reached, and by which sources:
  /// steps from 1, words beside vertices. A source is not reached by itself.
  template <class Visit>
  void run(std::span<const vertex> sources, std::uint32_t widest, Visit&& visit) {
    begin(sources);
    for (std::uint32_t step = 0; step < widest && !frontier_.empty(); ++step) {
      advance();
      if (!frontier_.empty()) {
        visit(step + 1, std::span<const vertex>(frontier_), std::span<const std::uint64_t>(words_));
      }
    }
  }

 private:
  void begin(std::span<const vertex> sources);
  void advance();

  const compressed_rows& rows_;
  std::span<const std::uint8_t> removed_;
  const support::progress_meter& progress_;
  std::vector<std::uint64_t> seen_;
  std::vector<std::uint64_t> next_;
  std::vector<vertex> frontier_;
  std::vector<std::uint64_t> words_;  // beside the frontier
  std::vector<vertex> found_;
};

}  // namespace guyub::graph
