// Which groups a person is in: one of a partition, or any number by memberships.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include <guyub/graph/partition.hpp>
#include <guyub/model/network.hpp>
#include <guyub/participation/grouping.hpp>

#include "participation/presence/forum_choice.hpp"

namespace guyub::participation {

class actor_groups {
 public:
  /// Errors: those of `grouping::labels_in`; missing_data_error where "group" has no table.
  actor_groups(const model::network& net, const grouping& by);

  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }
  [[nodiscard]] bool is_overlapping() const { return is_overlapping_; }

  /// Looks at memberships as they are on the day of the stratum's last forum; at all of them where
  /// none has a date. Labels hold on any day.
  void go_to(const forum_stratum& forums);
  [[nodiscard]] std::span<const model::index> of(std::size_t actor) const;

 private:
  const model::network& net_;
  bool is_overlapping_;
  graph::partition labels_;
  std::vector<std::string> names_;
  // of overlapping groups: those of actor a stand from first_[a] to first_[a + 1]
  std::vector<std::size_t> first_;
  std::vector<model::index> groups_;
};

}  // namespace guyub::participation
