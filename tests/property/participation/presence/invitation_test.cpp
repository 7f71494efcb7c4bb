#include <cmath>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/participation/presence/invitation.hpp>

#include "random_meetings.hpp"

namespace guyub::participation {
namespace {

struct guests {
  std::set<std::string> invited;
  std::set<std::string> came;
  double people = 0;
};

/// By label, from the rows alone; everyone counts.
std::map<std::string, guests> naive(const test::rows& all) {
  std::map<std::string, guests> found;
  for (const test::person& who : all.people) found[who.group].people += 1;
  for (const test::row& of : all.attendance) {
    const test::person& who = all.people[of.actor];
    if (of.invited) found[who.group].invited.insert(who.id);
    if (of.invited && of.present) found[who.group].came.insert(who.id);
  }
  return found;
}

RC_GTEST_PROP(invitation, is_what_loops_over_the_rows_count, ()) {
  const test::rows all = *test::any_rows();
  const auto [net, labels] = test::build(all, test::as_listed(all));
  const auto result = invitation(turnout(net, labels, {.who = counted::everyone}));
  const auto expected = naive(all);
  for (std::size_t row = 0; row < result.rows.group.size(); ++row) {
    const guests& group = expected.at(result.rows.group[row]);
    const auto invited = static_cast<double>(group.invited.size());
    const auto came = static_cast<double>(group.came.size());
    RC_ASSERT(static_cast<double>(result.invited[row]) == invited);
    RC_ASSERT(static_cast<double>(result.came[row]) == came);
    RC_ASSERT(result.invited_rate[row] == invited / group.people);
    if (invited == 0) {
      RC_ASSERT(std::isnan(result.no_show_rate[row]));
    } else {
      RC_ASSERT(std::abs(result.no_show_rate[row] - (1 - came / invited)) < 1e-15);
      RC_ASSERT(result.no_show_rate[row] >= 0);
      RC_ASSERT(result.no_show_rate[row] <= 1);
    }
  }
}

RC_GTEST_PROP(invitation, does_not_depend_on_the_order_of_the_people, ()) {
  const test::rows all = *test::any_rows();
  const auto order = test::as_listed(all);
  const auto [net, labels] = test::build(all, order);
  const auto [other_net, other_labels] = test::build(all, {order.rbegin(), order.rend()});
  std::map<std::string, std::int64_t> came;
  const auto first = invitation(turnout(net, labels));
  const auto second = invitation(turnout(other_net, other_labels));
  for (std::size_t row = 0; row < first.came.size(); ++row) {
    came[first.rows.group[row]] = first.came[row];
  }
  RC_ASSERT(first.came.size() == second.came.size());
  for (std::size_t row = 0; row < second.came.size(); ++row) {
    RC_ASSERT(came.at(second.rows.group[row]) == second.came[row]);
  }
}

}  // namespace
}  // namespace guyub::participation
