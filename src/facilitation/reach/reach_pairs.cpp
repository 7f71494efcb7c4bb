#include "facilitation/reach/reach_pairs.hpp"

#include <algorithm>
#include <bit>
#include <limits>
#include <stdexcept>
#include <string>

#include "graph/require.hpp"
#include "graph/traversal/word_search.hpp"
#include "support/numbers.hpp"
#include "support/parallel.hpp"

namespace guyub::facilitation {

using graph::sources_a_word;
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

using support::lanes;

std::uint32_t widest_of(std::span<const step_limit> limits) {
  std::uint32_t widest = 0;
  for (const step_limit& limit : limits) {
    widest = std::max(widest, limit.value_or(graph::word_search::any_steps));
  }
  return widest;
}

/// What the searches of one lane count of the targets.
class target_count {
 public:
  target_count(std::span<const std::uint8_t> target, std::span<const step_limit> limits)
      : target_(target), limits_(limits), reached_(limits.size(), 0) {}

  void begin() { any_ = 0; }

  void add(std::uint32_t step, std::span<const vertex> vertices,
           std::span<const std::uint64_t> words) {
    std::uint64_t pairs = 0;
    for (std::size_t at = 0; at < vertices.size(); ++at) {
      if (target_[vertices[at]] == 0) continue;
      pairs += static_cast<std::uint64_t>(std::popcount(words[at]));
      any_ |= words[at];
    }
    for (std::size_t limit = 0; limit < limits_.size(); ++limit) {
      if (!limits_[limit] || step <= *limits_[limit]) reached_[limit] += pairs;
    }
  }

  /// The sources, as bits, that reached a target since `begin`.
  [[nodiscard]] std::uint64_t any() const { return any_; }
  [[nodiscard]] const std::vector<std::uint64_t>& reached() const { return reached_; }

 private:
  std::span<const std::uint8_t> target_;
  std::span<const step_limit> limits_;
  std::vector<std::uint64_t> reached_;
  std::uint64_t any_ = 0;
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
  const std::uint32_t widest = widest_of(limits);
  std::vector<std::vector<std::uint64_t>> sums(chunks);
  support::for_each_chunk(chunks, run, [&](std::size_t lane) {
    graph::word_search search(g.out_rows(), removed, progress);
    target_count count(target, limits);
    for (std::size_t number = lane; number < searches; number += chunks) {
      const std::size_t first = number * sources_a_word;
      const auto some = std::span<const vertex>(sources).subspan(
          first, std::min(sources_a_word, sources.size() - first));
      count.begin();
      search.run(some, widest, [&count](std::uint32_t step, auto vertices, auto words) {
        count.add(step, vertices, words);
      });
      for (std::size_t b = 0; b < some.size(); ++b) {
        result.reaches_any[some[b]] = static_cast<std::uint8_t>(count.any() >> b & 1);
      }
      progress.step();
    }
    sums[lane] = count.reached();
  });
  for (const std::vector<std::uint64_t>& sum : sums) {
    for (std::size_t limit = 0; limit < sum.size(); ++limit) result.reached[limit] += sum[limit];
  }
  return result;
}

}  // namespace guyub::facilitation
