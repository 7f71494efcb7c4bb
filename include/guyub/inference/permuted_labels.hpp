#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <guyub/export.hpp>
#include <guyub/graph/partition.hpp>
#include <guyub/random_stream.hpp>

namespace guyub::inference {

/// The null of labels that could as well be another's: those of the labelled, permuted among them.
///
/// Formula: every permutation of the labels of each stratum is as likely as another.
/// It is not a draw of new labels (groups keep their sizes), nor of new ties.
/// Parameters: `by`, a group for each actor. `within`, a stratum for each, or nullptr: labels stay in
///   their stratum, and the label of an actor without one stays where it is.
/// Result: a null_model of partitions. The unlabelled stay unlabelled.
/// Undefined: nothing.
/// Errors: std::invalid_argument where `within` has not one entry an actor.
/// Cost: O(n) a draw, without taking memory; O(n) memory.
/// Source: Ernst 2004, doi:10.1214/088342304000000396.
class GUYUB_EXPORT permuted_labels {
 public:
  using value = graph::partition;

  explicit permuted_labels(graph::partition by, const graph::partition* within = nullptr);

  [[nodiscard]] const graph::partition& observed() const { return observed_; }
  void draw(random_stream& random, graph::partition& drawn) const;

 private:
  graph::partition observed_;
  std::vector<std::uint32_t> actors_;  // the labelled, stratum after stratum
  std::vector<std::size_t> ends_;      // of the strata among them
};

}  // namespace guyub::inference
