#include "participation/presence/actor_groups.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include <guyub/model/fault.hpp>

namespace guyub::participation {
namespace {

using model::index;
using model::network;

std::optional<std::int32_t> last_day(const network& net, const forum_stratum& forums) {
  const auto& dates = net.forums().date;
  std::optional<std::int32_t> last;
  for (std::size_t forum = 0; forum < forums.has.size(); ++forum) {
    if (forums.has[forum] == 0 || !dates.has(forum)) continue;
    last = last ? std::max(*last, dates.at(forum)) : dates.at(forum);
  }
  return last;
}

void require_groups(const network& net) {
  if (net.has(model::table_kind::groups) || net.has(model::table_kind::memberships)) return;
  throw missing_data_error("memberships.csv", "group_id",
                           "by=\"group\" needs to know who is in it");
}

}  // namespace

actor_groups::actor_groups(const network& net, const grouping& by)
    : net_(net), is_overlapping_(by.is_overlapping()) {
  if (is_overlapping_) {
    require_groups(net);
    names_ = net.group_ids();
  } else {
    labels_ = by.labels_in(net);
    names_ = labels_.names();
  }
}

void actor_groups::go_to(const forum_stratum& forums) {
  if (!is_overlapping_) return;
  const std::optional<std::int32_t> day = last_day(net_, forums);
  const auto& rows = net_.memberships();
  std::vector<std::pair<index, index>> held;  // actor, group
  for (std::size_t row = 0; row < rows.actor.values.size(); ++row) {
    const bool has_begun = !day || !rows.start.has(row) || rows.start.at(row) <= *day;
    const bool has_ended = day && rows.end.has(row) && rows.end.at(row) <= *day;
    if (has_begun && !has_ended) held.emplace_back(rows.actor.at(row), rows.group.at(row));
  }
  std::sort(held.begin(), held.end());
  held.erase(std::unique(held.begin(), held.end()), held.end());
  first_.assign(net_.actor_count() + 1, 0);
  groups_.clear();
  for (const auto& [actor, group] : held) {
    ++first_[static_cast<std::size_t>(actor) + 1];
    groups_.push_back(group);
  }
  for (std::size_t actor = 0; actor < net_.actor_count(); ++actor) {
    first_[actor + 1] += first_[actor];
  }
}

std::span<const index> actor_groups::of(std::size_t actor) const {
  if (is_overlapping_) {
    return std::span(groups_).subspan(first_[actor], first_[actor + 1] - first_[actor]);
  }
  const bool is_labelled = labels_[actor] != graph::partition::unlabelled;
  return labels_.groups().subspan(actor, is_labelled ? 1 : 0);
}

}  // namespace guyub::participation
