#include <algorithm>
#include <array>
#include <stdexcept>

#include <guyub/model/graphs.hpp>
#include <guyub/model/words.hpp>
#include <guyub/participation/grouping.hpp>

namespace guyub::participation {

std::string_view grouping::column() const {
  const auto* name = std::get_if<std::string>(&by_);
  return name == nullptr ? std::string_view() : std::string_view(*name);
}

counted grouping::counted_by_default() const {
  static constexpr std::array<std::string_view, 5> of_everyone{"sector", "subsector",
                                                               "employer_sector", "kind", "role"};
  const std::string name = model::folded(column());
  return std::find(of_everyone.begin(), of_everyone.end(), name) == of_everyone.end()
             ? counted::residents
             : counted::everyone;
}

graph::partition grouping::labels_in(const model::network& net) const {
  const auto* labels = std::get_if<graph::partition>(&by_);
  if (labels == nullptr) return model::partition_of(net, column());
  if (labels->size() != net.actor_count()) {
    throw std::invalid_argument("by has " + std::to_string(labels->size()) +
                                " labels, the network " + std::to_string(net.actor_count()) +
                                " actors");
  }
  return *labels;
}

}  // namespace guyub::participation
