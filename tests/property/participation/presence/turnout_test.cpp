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

#include "meetings.hpp"

namespace guyub::participation {
namespace {

struct person {
  std::string id;
  std::string group;
  int born = 0;  // 0: unknown
};
struct row {
  std::size_t forum = 0;
  std::size_t actor = 0;
  bool invited = false;
  bool present = false;
  bool spoke = false;
};
struct rows {
  std::vector<person> people;
  std::vector<int> forum_years;
  std::vector<row> attendance;  // at most one a person and forum
};

rc::Gen<rows> any_rows() {
  return rc::gen::exec([] {
    rows all;
    const auto people = *rc::gen::inRange<std::size_t>(1, 10);
    const auto forums = *rc::gen::inRange<std::size_t>(1, 4);
    for (std::size_t i = 0; i < people; ++i) {
      all.people.push_back({.id = "p" + std::string(1, static_cast<char>('0' + i)),
                            .group = *rc::gen::element<std::string>("a", "b", "c", ""),
                            .born = *rc::gen::element(0, 1990, 2006, 2007, 2008)});
    }
    for (std::size_t f = 0; f < forums; ++f) {
      all.forum_years.push_back(*rc::gen::inRange(2022, 2027));
    }
    for (std::size_t f = 0; f < forums; ++f) {
      for (std::size_t i = 0; i < people; ++i) {
        if (*rc::gen::arbitrary<bool>()) continue;
        all.attendance.push_back({.forum = f,
                                  .actor = i,
                                  .invited = *rc::gen::arbitrary<bool>(),
                                  .present = *rc::gen::arbitrary<bool>(),
                                  .spoke = *rc::gen::arbitrary<bool>()});
      }
    }
    if (all.attendance.empty()) all.attendance.push_back({});
    return all;
  });
}

std::string forum_id(std::size_t forum) {
  return std::string(1, static_cast<char>('f' + forum));
}

/// `order`: the order in which the people are listed.
std::pair<model::network, graph::partition> build(const rows& all,
                                                  const std::vector<std::size_t>& order) {
  test::village village;
  for (const std::size_t i : order) {
    const person& who = all.people[i];
    village.add({.id = who.id,
                 .group = who.group,
                 .birth_year = who.born == 0 ? std::string() : std::to_string(who.born)});
  }
  for (std::size_t f = 0; f < all.forum_years.size(); ++f) {
    village.add_forum(forum_id(f), {}, std::to_string(all.forum_years[f]) + "-05-01");
  }
  for (const row& of : all.attendance) {
    village.builder().add(model::table_kind::attendance, {{"forum_id", forum_id(of.forum)},
                                                          {"actor_id", all.people[of.actor].id},
                                                          {"invited", of.invited ? "1" : "0"},
                                                          {"present", of.present ? "1" : "0"},
                                                          {"spoke", of.spoke ? "1" : "0"}});
  }
  auto net = village.build();
  return {std::move(net), village.labels()};
}

std::vector<std::size_t> as_listed(const rows& all) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < all.people.size(); ++i) order.push_back(i);
  return order;
}

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
  RC_ASSERT(result.counted_actors == sum.population + blank.population);
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
