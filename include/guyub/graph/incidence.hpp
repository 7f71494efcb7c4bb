// A two-mode graph: actors by events. Immutable, both orientations, rows sorted.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <guyub/export.hpp>
#include <guyub/graph/row_offsets.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::graph {

/// Who was at what. Never projected unless asked for by name: a projection makes a clique of every
/// event.
class GUYUB_EXPORT incidence {
 public:
  incidence() = default;

  /// Builds from unsorted pairs; an actor at the same event twice is merged (weights added) and
  /// counted. O(actors + events + pairs).
  /// Errors: std::invalid_argument for an index out of range, columns of different length and a
  /// weight that is not finite.
  [[nodiscard]] static incidence build(vertex actors, vertex events, std::span<const vertex> actor,
                                       std::span<const vertex> event,
                                       std::span<const double> weights = {});

  [[nodiscard]] vertex actor_count() const { return static_cast<vertex>(by_actor_.offsets.rows()); }
  [[nodiscard]] vertex event_count() const { return static_cast<vertex>(by_event_.offsets.rows()); }
  [[nodiscard]] std::uint64_t pair_count() const { return by_actor_.targets.size(); }
  [[nodiscard]] bool is_weighted() const { return weighted_; }
  [[nodiscard]] std::uint64_t merged() const { return merged_; }

  [[nodiscard]] std::span<const vertex> events_of(vertex actor) const {
    return by_actor_.row(actor);
  }
  [[nodiscard]] std::span<const vertex> actors_of(vertex event) const {
    return by_event_.row(event);
  }

  [[nodiscard]] const row_offsets& offsets() const { return by_actor_.offsets; }
  [[nodiscard]] std::span<const vertex> targets() const { return by_actor_.targets; }
  [[nodiscard]] std::span<const double> weights() const { return by_actor_.weights; }

  friend bool operator==(const incidence&, const incidence&) = default;

 private:
  struct side {
    row_offsets offsets;
    std::vector<vertex> targets;
    std::vector<double> weights;

    [[nodiscard]] std::span<const vertex> row(vertex v) const {
      return {targets.data() + offsets[v], targets.data() + offsets[v + std::size_t{1}]};
    }
    friend bool operator==(const side&, const side&) = default;
  };

  side by_actor_;
  side by_event_;
  bool weighted_ = false;
  std::uint64_t merged_ = 0;
};

}  // namespace guyub::graph
