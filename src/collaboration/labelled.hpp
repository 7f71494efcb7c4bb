// The graph on the labelled actors: what metrics by group look at.
#pragma once

#include <optional>
#include <vector>

#include <guyub/graph/partition.hpp>
#include <guyub/graph/tie_graph.hpp>

#include "graph/require.hpp"
#include "support/numbers.hpp"

namespace guyub::collaboration {

inline void require_labels(const graph::tie_graph& g, const graph::partition& by) {
  graph::require_one_an_actor(g, "by", by.size(), "labels");
}

class labelled_graph {
 public:
  /// Errors: std::invalid_argument for a partition of another length. Holds references.
  labelled_graph(const graph::tie_graph& g, const graph::partition& by) : all_(g), all_groups_(by) {
    require_labels(g, by);
    if (by.labelled_count() == by.size()) return;
    std::vector<std::uint8_t> mask(by.size());
    std::vector<graph::partition::group> groups;
    for (std::size_t v = 0; v < by.size(); ++v) {
      if (by[v] == graph::partition::unlabelled) continue;
      mask[v] = 1;
      actors_.push_back(v);
      groups.push_back(by[v]);
    }
    part_ = g.subgraph(mask);
    part_groups_ = graph::partition(std::move(groups), by.names());
  }

  [[nodiscard]] const graph::tie_graph& graph() const { return part_ ? *part_ : all_; }
  [[nodiscard]] const graph::partition& groups() const {
    return part_ ? part_groups_ : all_groups_;
  }
  [[nodiscard]] std::size_t size() const { return groups().size(); }

  /// One value an actor of the whole graph; NaN for the unlabelled.
  [[nodiscard]] std::vector<double> spread(const std::vector<double>& values,
                                           std::size_t actors) const {
    if (!part_) return values;
    std::vector<double> all(actors, support::undefined);
    for (std::size_t i = 0; i < actors_.size(); ++i) all[actors_[i]] = values[i];
    return all;
  }

 private:
  const graph::tie_graph& all_;
  const graph::partition& all_groups_;
  std::vector<std::size_t> actors_;
  std::optional<graph::tie_graph> part_;
  graph::partition part_groups_;
};

}  // namespace guyub::collaboration
