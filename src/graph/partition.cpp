#include <stdexcept>
#include <unordered_map>
#include <utility>

#include <guyub/graph/partition.hpp>

namespace guyub::graph {

partition::partition(std::vector<group> groups, std::vector<std::string> names)
    : groups_(std::move(groups)), names_(std::move(names)), sizes_(names_.size(), 0) {
  for (std::size_t actor = 0; actor < groups_.size(); ++actor) {
    const group g = groups_[actor];
    if (g == unlabelled) continue;
    if (g < 0 || static_cast<std::size_t>(g) >= names_.size()) {
      throw std::invalid_argument("actor " + std::to_string(actor) + " is in group " +
                                  std::to_string(g) + ", but there are only " +
                                  std::to_string(names_.size()));
    }
    ++sizes_[static_cast<std::size_t>(g)];
    ++labelled_;
  }
}

partition partition::from_labels(std::span<const std::string> labels) {
  std::unordered_map<std::string, group> seen;
  std::vector<group> groups;
  std::vector<std::string> names;
  groups.reserve(labels.size());
  for (const std::string& label : labels) {
    if (label.empty()) {
      groups.push_back(unlabelled);
      continue;
    }
    const auto [at, is_new] = seen.try_emplace(label, static_cast<group>(names.size()));
    if (is_new) names.push_back(label);
    groups.push_back(at->second);
  }
  return {std::move(groups), std::move(names)};
}

partition partition::with_unlabelled_as(const std::string& name) const {
  if (labelled_ == groups_.size()) return *this;
  std::vector<group> groups = groups_;
  std::vector<std::string> names = names_;
  for (group& g : groups) {
    if (g == unlabelled) g = static_cast<group>(names.size());
  }
  names.push_back(name);
  return {std::move(groups), std::move(names)};
}

}  // namespace guyub::graph
