#include "facilitation/reach/reach_pairs.hpp"

#include <algorithm>
#include <bit>
#include <limits>
#include <stdexcept>
#include <string>

#include "graph/require.hpp"
#include "support/numbers.hpp"
#include "support/parallel.hpp"

namespace guyub::facilitation {

using graph::tie_graph;
using graph::vertex;

void require_mask(const tie_graph& g, std::span<const std::uint8_t> mask, const char* name) {
  graph::require_one_an_actor(g, name, mask.size(), "entries");
}

void require_steps(std::span<const step_limit> limits) {
  for (const step_limit& limit : limits) {
    if (limit && *limit == 0) {
      throw std::invalid_argument("steps: expected 1 or more, or None for any number, got 0");
    }
  }
}

double reach_of_sources::share(std::size_t limit) const {
  return pairs == 0 ? support::undefined
                    : static_cast<double>(reached[limit]) / static_cast<double>(pairs);
}

namespace {

constexpr std::size_t sources_a_word = 64;
// Bounds the memory where there are many threads. The sums are integers: their order is free.
constexpr std::size_t lanes = 16;

/// One breadth-first search for up to 64 sources: bit b of a word is the b-th source.
class word_search {
 public:
  word_search(const tie_graph& g, std::span<const std::uint8_t> target,
              std::span<const std::uint8_t> removed, std::span<const step_limit> limits,
              const support::progress_meter& progress)
      : g_(g),
        target_(target),
        removed_(removed),
        limits_(limits),
        progress_(progress),
        seen_(g.vertex_count(), 0),
        next_(g.vertex_count(), 0),
        reached_(limits.size(), 0) {
    for (const step_limit& limit : limits) {
      widest_ = std::max(widest_, limit.value_or(std::numeric_limits<std::uint32_t>::max()));
    }
  }

  /// The sources, as bits, that reach a target within the widest limit.
  std::uint64_t run(std::span<const vertex> sources) {
    std::fill(seen_.begin(), seen_.end(), 0);
    frontier_.clear();
    words_.clear();
    for (std::size_t b = 0; b < sources.size(); ++b) {
      // seen from the start, so that nobody is a target of its own
      seen_[sources[b]] = std::uint64_t{1} << b;
      frontier_.push_back(sources[b]);
      words_.push_back(std::uint64_t{1} << b);
    }
    std::uint64_t any = 0;
    for (std::uint32_t step = 0; step < widest_ && !frontier_.empty(); ++step) {
      advance();
      any |= count(step + 1);
    }
    return any;
  }

  [[nodiscard]] const std::vector<std::uint64_t>& reached() const { return reached_; }

 private:
  [[nodiscard]] bool is_removed(vertex v) const { return !removed_.empty() && removed_[v] != 0; }

  /// One step further: `frontier_` and `words_` become who is newly seen, and by which sources.
  void advance() {
    std::vector<vertex> found;
    for (std::size_t at = 0; at < frontier_.size(); ++at) {
      // one step through a country takes a while
      if (at % 4096 == 0) progress_.stop_if_asked();
      for (const vertex w : g_.successors(frontier_[at])) {
        const std::uint64_t fresh = words_[at] & ~seen_[w] & ~next_[w];
        if (fresh == 0 || is_removed(w)) continue;
        if (next_[w] == 0) found.push_back(w);
        next_[w] |= fresh;
      }
    }
    words_.clear();
    for (const vertex w : found) {
      words_.push_back(next_[w]);
      seen_[w] |= next_[w];
      next_[w] = 0;
    }
    frontier_ = std::move(found);
  }

  std::uint64_t count(std::uint32_t step) {
    std::uint64_t pairs = 0;
    std::uint64_t any = 0;
    for (std::size_t at = 0; at < frontier_.size(); ++at) {
      if (target_[frontier_[at]] == 0) continue;
      pairs += static_cast<std::uint64_t>(std::popcount(words_[at]));
      any |= words_[at];
    }
    for (std::size_t limit = 0; limit < limits_.size(); ++limit) {
      if (!limits_[limit] || step <= *limits_[limit]) reached_[limit] += pairs;
    }
    return any;
  }

  const tie_graph& g_;
  std::span<const std::uint8_t> target_;
  std::span<const std::uint8_t> removed_;
  std::span<const step_limit> limits_;
  const support::progress_meter& progress_;
  std::uint32_t widest_ = 0;
  std::vector<std::uint64_t> seen_;
  std::vector<std::uint64_t> next_;
  std::vector<vertex> frontier_;
  std::vector<std::uint64_t> words_;  // beside the frontier
  std::vector<std::uint64_t> reached_;
};

}  // namespace

std::size_t searches_for(std::span<const std::uint8_t> source) {
  const auto members = source.size() - static_cast<std::size_t>(std::count(
                                           source.begin(), source.end(), std::uint8_t{0}));
  return (members + sources_a_word - 1) / sources_a_word;
}

reach_of_sources reach_pairs(const tie_graph& g, std::span<const std::uint8_t> source,
                             std::span<const std::uint8_t> target,
                             std::span<const std::uint8_t> removed,
                             std::span<const step_limit> limits, const run_options& run,
                             support::progress_meter& progress) {
  std::vector<vertex> sources;
  std::uint64_t targets = 0;
  std::uint64_t both = 0;
  for (vertex v = 0; v < g.vertex_count(); ++v) {
    if (!removed.empty() && removed[v] != 0) continue;
    if (source[v] != 0) sources.push_back(v);
    if (target[v] != 0) ++targets;
    if (source[v] != 0 && target[v] != 0) ++both;
  }
  const std::size_t searches = (sources.size() + sources_a_word - 1) / sources_a_word;
  const std::size_t chunks = std::min(lanes, searches);
  reach_of_sources result;
  result.pairs = sources.size() * targets - both;
  result.reached.assign(limits.size(), 0);
  result.reaches_any.assign(g.vertex_count(), 0);
  std::vector<std::vector<std::uint64_t>> sums(chunks);
  support::for_each_chunk(chunks, run, [&](std::size_t lane) {
    word_search search(g, target, removed, limits, progress);
    for (std::size_t number = lane; number < searches; number += chunks) {
      const std::size_t first = number * sources_a_word;
      const auto some = std::span<const vertex>(sources).subspan(
          first, std::min(sources_a_word, sources.size() - first));
      const std::uint64_t any = search.run(some);
      for (std::size_t b = 0; b < some.size(); ++b) {
        result.reaches_any[some[b]] = static_cast<std::uint8_t>(any >> b & 1);
      }
      progress.step();
    }
    sums[lane] = search.reached();
  });
  for (const std::vector<std::uint64_t>& sum : sums) {
    for (std::size_t limit = 0; limit < sum.size(); ++limit) result.reached[limit] += sum[limit];
  }
  return result;
}

}  // namespace guyub::facilitation
