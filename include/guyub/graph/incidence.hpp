// A two-mode graph: actors by events. Immutable, both orientations, rows sorted.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <guyub/export.hpp>
#include <guyub/graph/compressed_rows.hpp>

namespace guyub::graph {

/// What an incidence is made of: its pairs by actor and again by event.
struct incidence_rows {
  bool weighted = false;
  compressed_rows by_actor = {};
  compressed_rows by_event = {};
  std::uint64_t merged = 0;
};

/// Who was at what. Never projected unless asked for by name: a projection makes a clique of every
/// event.
class GUYUB_EXPORT incidence {
 public:
  incidence() = default;

  /// Builds from unsorted pairs; an actor at the same event twice is merged (weights added) and
  /// counted. O(actors + events + pairs).
  /// Errors: std::invalid_argument for an index out of range, columns of different length and a
  /// weight that is not finite or becomes so when weights are added.
  [[nodiscard]] static incidence build(vertex actors, vertex events, std::span<const vertex> actor,
                                       std::span<const vertex> event,
                                       std::span<const double> weights = {});

  /// An incidence from rows that were taken out of one (`by_actor`, `by_event`), checked. O(pairs).
  /// Errors: std::invalid_argument for rows that are no incidence's.
  [[nodiscard]] static incidence from_rows(incidence_rows rows);

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

  [[nodiscard]] const compressed_rows& by_actor() const { return by_actor_; }
  [[nodiscard]] const compressed_rows& by_event() const { return by_event_; }
  [[nodiscard]] const row_offsets& offsets() const { return by_actor_.offsets; }
  [[nodiscard]] std::span<const vertex> targets() const { return by_actor_.targets; }
  [[nodiscard]] std::span<const double> weights() const { return by_actor_.weights; }

  friend bool operator==(const incidence&, const incidence&) = default;

 private:
  compressed_rows by_actor_;
  compressed_rows by_event_;
  bool weighted_ = false;
  std::uint64_t merged_ = 0;
};

}  // namespace guyub::graph
