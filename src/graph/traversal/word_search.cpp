#include "graph/traversal/word_search.hpp"

#include <algorithm>

#include "support/parallel.hpp"

namespace guyub::graph {

word_search::word_search(const compressed_rows& rows, std::span<const std::uint8_t> removed,
                         const support::progress_meter& progress)
    : rows_(rows),
      removed_(removed),
      progress_(progress),
      seen_(rows.offsets.rows(), 0),
      next_(rows.offsets.rows(), 0) {}

void word_search::begin(std::span<const vertex> sources) {
  std::fill(seen_.begin(), seen_.end(), 0);
  frontier_.assign(sources.begin(), sources.end());
  words_.clear();
  for (std::size_t b = 0; b < sources.size(); ++b) {
    // seen from the start, so that nobody reaches itself
    words_.push_back(std::uint64_t{1} << b);
    seen_[sources[b]] = words_.back();
  }
}

/// One step further: `frontier_` and `words_` become who is newly seen, and by which sources.
void word_search::advance() {
  found_.clear();
  for (std::size_t at = 0; at < frontier_.size(); ++at) {
    // one step through a country takes a while
    if (at % 4096 == 0) progress_.stop_if_asked();
    for (const vertex w : rows_.row(frontier_[at])) {
      const std::uint64_t fresh = words_[at] & ~seen_[w] & ~next_[w];
      if (fresh == 0 || (!removed_.empty() && removed_[w] != 0)) continue;
      if (next_[w] == 0) found_.push_back(w);
      next_[w] |= fresh;
    }
  }
  words_.clear();
  for (const vertex w : found_) {
    words_.push_back(next_[w]);
    seen_[w] |= next_[w];
    next_[w] = 0;
  }
  frontier_.swap(found_);
}

}  // namespace guyub::graph
