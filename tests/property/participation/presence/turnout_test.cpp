// Random villages, kept as plain rows beside the network, and counted over with loops.
#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/participation/presence/turnout.hpp>

#include "random_meetings.hpp"

namespace guyub::participation {
namespace {

using test::any_rows;
using test::as_listed;
using test::build;
using test::person;
using test::row;
using test::rows;

struct tally {
  std::int64_t population = 0, invited = 0, came = 0, attended = 0, visits = 0, spoke = 0;
  auto operator<=>(const tally&) const = default;
};

/// By label; the unlabelled under "".
std::map<std::string, tally> naive(const rows& all, bool residents) {
  const int last = *std::max_element(all.forum_years.begin(), all.forum_years.end());
  const auto is_adult = [&](const person& who, int year) {
    return !residents || who.born == 0 || year - who.born >= 17;
  };
  std::map<std::string, tally> found;
  for (std::size_t i = 0; i < all.people.size(); ++i) {
    const person& who = all.people[i];
    if (!is_adult(who, last)) continue;
    std::int64_t visits = 0;
    bool invited = false;
    bool came = false;
    bool spoke = false;
    for (const row& of : all.attendance) {
      if (of.actor != i || !is_adult(who, all.forum_years[of.forum])) continue;
      invited = invited || of.invited;
      if (!of.present) continue;
      ++visits;
      came = came || of.invited;
      spoke = spoke || of.spoke;
    }
    tally& group = found[who.group];
    group.population += 1;
    group.invited += invited ? 1 : 0;
    group.came += came ? 1 : 0;
    group.attended += visits > 0 ? 1 : 0;
    group.visits += visits;
    group.spoke += spoke ? 1 : 0;
  }
  return found;
}

std::map<std::string, tally> as_tallies(const turnout_result& table) {
  std::map<std::string, tally> found;
  for (std::size_t r = 0; r < table.group.size(); ++r) {
    const tally of{table.population[r], table.invited[r], table.came[r],
                   table.attended[r],   table.visits[r],  table.spoke[r]};
    if (of != tally{}) found[table.groups[static_cast<std::size_t>(table.group[r])]] = of;
  }
  return found;
}

RC_GTEST_PROP(turnout, is_what_loops_over_the_rows_count, (bool residents)) {
  const rows all = *any_rows();
  const auto [net, labels] = build(all, as_listed(all));
  const auto result =
      turnout(net, labels, {.who = residents ? counted::residents : counted::everyone});
  auto expected = naive(all, residents);
  const tally blank = expected[""];
  expected.erase("");
  RC_ASSERT(as_tallies(result) == expected);

  const turnout_stratum& totals = result.strata[0];
  RC_ASSERT(totals.unlabelled == blank.population);
  RC_ASSERT(totals.unlabelled_attended == blank.attended);
  tally sum;
  for (const auto& [group, of] : expected) {
    sum.population += of.population;
    sum.attended += of.attended;
    sum.visits += of.visits;
  }
  RC_ASSERT(totals.population == sum.population);
  RC_ASSERT(totals.attended == sum.attended);
  RC_ASSERT(totals.visits == sum.visits);
  RC_ASSERT(result.counting.counted == sum.population + blank.population);
}

RC_GTEST_PROP(turnout, keeps_its_parts_within_the_whole, ()) {
  const rows all = *any_rows();
  const auto [net, labels] = build(all, as_listed(all));
  const auto result = turnout(net, labels);
  for (std::size_t r = 0; r < result.group.size(); ++r) {
    RC_ASSERT(result.came[r] <= std::min(result.invited[r], result.attended[r]));
    RC_ASSERT(result.spoke[r] <= result.attended[r]);
    RC_ASSERT(result.attended[r] <= result.population[r]);
    RC_ASSERT(result.attended[r] <= result.visits[r]);
  }
}

RC_GTEST_PROP(turnout, does_not_depend_on_the_order_of_the_people, ()) {
  const rows all = *any_rows();
  const auto order = as_listed(all);
  const std::vector<std::size_t> reversed(order.rbegin(), order.rend());
  const auto [net, labels] = build(all, order);
  const auto [other_net, other_labels] = build(all, reversed);
  RC_ASSERT(as_tallies(turnout(net, labels)) == as_tallies(turnout(other_net, other_labels)));
}

}  // namespace
}  // namespace guyub::participation
