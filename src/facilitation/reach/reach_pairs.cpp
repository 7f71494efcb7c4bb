#include "facilitation/reach/reach_pairs.hpp"

#include <algorithm>
#include <bit>
#include <limits>
#include <stdexcept>
#include <string>

#include <guyub/run_options.hpp>

namespace guyub::facilitation {

using graph::tie_graph;
using graph::vertex;

void require_mask(const tie_graph& g, std::span<const std::uint8_t> mask, const char* name) {
  if (mask.size() == g.vertex_count()) return;
  throw std::invalid_argument(std::string(name) + " has " + std::to_string(mask.size()) +
                              " entries, the graph " + std::to_string(g.vertex_count()) +
                              " actors");
}

namespace {

/// One breadth-first search for up to 64 sources: bit b of a word is the b-th source.
class word_search {
 public:
  word_search(const tie_graph& g, std::span<const std::uint8_t> removed)
      : g_(g), removed_(removed), seen_(g.vertex_count(), 0), next_(g.vertex_count(), 0) {}

  void run(std::span<const vertex> sources, std::uint32_t steps, const run_options& options) {
    seen_.assign(seen_.size(), 0);
    frontier_.clear();
    std::vector<std::uint64_t> words;
    for (std::size_t b = 0; b < sources.size(); ++b) {
      seen_[sources[b]] |= std::uint64_t{1} << b;
      frontier_.push_back(sources[b]);
      words.push_back(std::uint64_t{1} << b);
    }
    for (std::uint32_t step = 0; step < steps && !frontier_.empty(); ++step) {
      if (options.stop.stop_requested()) throw stopped();
      advance(words);
    }
  }
  [[nodiscard]] std::uint64_t seen(vertex v) const { return seen_[v]; }

 private:
  [[nodiscard]] bool is_removed(vertex v) const { return !removed_.empty() && removed_[v] != 0; }

  void advance(std::vector<std::uint64_t>& words) {
    std::vector<vertex> reached;
    for (std::size_t at = 0; at < frontier_.size(); ++at) {
      for (const vertex w : g_.successors(frontier_[at])) {
        const std::uint64_t fresh = words[at] & ~seen_[w] & ~next_[w];
        if (fresh == 0 || is_removed(w)) continue;
        if (next_[w] == 0) reached.push_back(w);
        next_[w] |= fresh;
      }
    }
    words.clear();
    for (const vertex w : reached) {
      words.push_back(next_[w]);
      seen_[w] |= next_[w];
      next_[w] = 0;
    }
    frontier_ = std::move(reached);
  }

  const tie_graph& g_;
  std::span<const std::uint8_t> removed_;
  std::vector<std::uint64_t> seen_;
  std::vector<std::uint64_t> next_;
  std::vector<vertex> frontier_;
};

}  // namespace

reach_of_sources reach_pairs(const tie_graph& g, std::span<const std::uint8_t> source,
                             std::span<const std::uint8_t> target,
                             std::span<const std::uint8_t> removed,
                             std::optional<std::uint32_t> steps, const run_options& run) {
  std::vector<vertex> sources;
  std::vector<vertex> targets;
  std::uint64_t both = 0;
  for (vertex v = 0; v < g.vertex_count(); ++v) {
    if (!removed.empty() && removed[v] != 0) continue;
    if (source[v] != 0) sources.push_back(v);
    if (target[v] != 0) targets.push_back(v);
    if (source[v] != 0 && target[v] != 0) ++both;
  }
  reach_of_sources result;
  result.pairs = sources.size() * targets.size() - both;
  result.reaches_any.assign(g.vertex_count(), 0);
  word_search search(g, removed);
  for (std::size_t first = 0; first < sources.size(); first += 64) {
    const auto some =
        std::span(sources).subspan(first, std::min<std::size_t>(64, sources.size() - first));
    search.run(some, steps.value_or(std::numeric_limits<std::uint32_t>::max()), run);
    std::uint64_t any = 0;
    for (const vertex t : targets) {
      std::uint64_t word = search.seen(t);
      // nobody is a target of its own
      for (std::size_t b = 0; source[t] != 0 && b < some.size(); ++b) {
        if (some[b] == t) word &= ~(std::uint64_t{1} << b);
      }
      result.reached += static_cast<std::uint64_t>(std::popcount(word));
      any |= word;
    }
    for (std::size_t b = 0; b < some.size(); ++b) {
      result.reaches_any[some[b]] = (any >> b & 1) != 0 ? 1 : 0;
    }
    if (run.progress) {
      run.progress(static_cast<double>(first + some.size()) / static_cast<double>(sources.size()));
    }
  }
  return result;
}

}  // namespace guyub::facilitation
