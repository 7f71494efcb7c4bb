#include "graph/traversal/batch_of_paths.hpp"

#include <algorithm>
#include <cstddef>

#include "support/parallel.hpp"

namespace guyub::graph {

batch_of_paths::batch_of_paths(const tie_graph& g, const kernels::table& kernels,
                               const support::progress_meter& progress)
    : g_(g),
      kernels_(kernels),
      progress_(progress),
      through_(g.vertex_count(), 0),
      paths_(g.vertex_count()),
      shares_(g.vertex_count()),
      seen_(g.vertex_count(), 0),
      marked_(g.vertex_count(), 0),
      next_(g.vertex_count(), 0) {}

void batch_of_paths::add_sources(std::span<const vertex> sources) {
  begin(sources);
  while (steps_.back() < moved_.size()) {
    const std::size_t step = steps_.back();
    steps_.push_back(moved_.size());
    mark(step, steps_.back());
    find_next();
    count_paths(steps_.back());
    unmark(step, steps_.back());
  }
  // the last step is empty, and the first are the sources themselves, through whom nothing goes
  for (std::size_t step = steps_.size() - 2; step > 0; --step) {
    const std::size_t after = steps_[step + 1];
    const std::size_t end = step + 2 < steps_.size() ? steps_[step + 2] : moved_.size();
    mark(after, end);
    hand_back(steps_[step], after);
    unmark(after, end);
  }
}

/// Forgets the sources before.
void batch_of_paths::begin(std::span<const vertex> sources) {
  for (const vertex v : moved_) {
    if (seen_[v] == 0) continue;  // moved in several steps
    paths_[v] = {};
    shares_[v] = {};
    seen_[v] = 0;
  }
  moved_.assign(sources.begin(), sources.end());
  lanes_.clear();
  steps_.assign(1, 0);
  for (std::size_t lane = 0; lane < sources.size(); ++lane) {
    lanes_.push_back(std::uint32_t{1} << lane);
    seen_[sources[lane]] = lanes_.back();
    paths_[sources[lane]].lane[lane] = 1;
  }
}

/// Appends whom the last step reaches anew.
void batch_of_paths::find_next() {
  const std::size_t end = moved_.size();
  for (std::size_t at = steps_[steps_.size() - 2]; at < end; ++at) {
    look_up(at);
    const std::uint32_t lanes = lanes_[at];
    for (const vertex w : g_.successors(moved_[at])) {
      const std::uint32_t fresh = lanes & ~seen_[w];
      if (fresh == 0) continue;
      if (next_[w] == 0) moved_.push_back(w);
      next_[w] |= fresh;
    }
  }
  for (std::size_t at = end; at < moved_.size(); ++at) {
    const vertex w = moved_[at];
    lanes_.push_back(next_[w]);
    seen_[w] |= next_[w];
    next_[w] = 0;
  }
}

void batch_of_paths::count_paths(std::size_t begin) {
  waiting_.resize(std::max(waiting_.size(), moved_.size() - begin));
  for (std::size_t at = begin; at < moved_.size(); ++at) {
    look_up(at);
    const auto before = g_.predecessors(moved_[at]);
    kernels_.sum_rows(before.data(), before.size(), marked_.data(), lanes_[at], paths_.data(),
                      &waiting_[at - begin]);
  }
  for (std::size_t at = begin; at < moved_.size(); ++at) {
    kernels_.keep_lanes(lanes_[at], &waiting_[at - begin], &paths_[moved_[at]]);
  }
}

void batch_of_paths::hand_back(std::size_t begin, std::size_t end) {
  waiting_.resize(std::max(waiting_.size(), end - begin));
  for (std::size_t at = begin; at < end; ++at) {
    look_up(at);
    const auto after = g_.successors(moved_[at]);
    kernels_.sum_rows(after.data(), after.size(), marked_.data(), lanes_[at], shares_.data(),
                      &waiting_[at - begin]);
  }
  for (std::size_t at = begin; at < end; ++at) {
    const vertex v = moved_[at];
    through_[v] += kernels_.share_lanes(lanes_[at], &waiting_[at - begin], &paths_[v], &shares_[v]);
  }
}

void batch_of_paths::mark(std::size_t begin, std::size_t end) {
  for (std::size_t at = begin; at < end; ++at) marked_[moved_[at]] = lanes_[at];
}

void batch_of_paths::unmark(std::size_t begin, std::size_t end) {
  for (std::size_t at = begin; at < end; ++at) marked_[moved_[at]] = 0;
}

/// One step through a country takes seconds: whether to stop is asked on the way, too.
void batch_of_paths::look_up(std::size_t at) const {
  if (at % 1024 == 0) progress_.stop_if_asked();
}

}  // namespace guyub::graph
