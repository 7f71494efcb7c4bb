// Random villages kept as plain rows, and counted over with sets.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/facilitation/load/workload.hpp>
#include <guyub/model/network_builder.hpp>
#include <guyub/run_options.hpp>

namespace guyub::facilitation {
namespace {

using model::table_kind;

/// From `what` to `with`, from day `start` to before day `end` of 2025 (0: left blank).
struct spell {
  std::size_t what = 0;
  std::size_t with = 0;
  int start = 0;
  int end = 0;
};
struct rows {
  std::vector<std::size_t> parent;  // of each place; its own number: none
  std::vector<std::size_t> home;    // of each group
  std::vector<int> forum_day;
  std::vector<spell> assignments;  // facilitator, place
  std::vector<spell> ties;
  std::vector<std::pair<std::size_t, std::size_t>> attendance;
};

constexpr std::size_t actors = 6;

std::string name(char kind, std::size_t number) {
  std::string text(1, kind);
  text += std::to_string(number);
  return text;
}
std::string date(int day) {
  if (day == 0) return {};
  std::string text = day < 10 ? "2025-01-0" : "2025-01-";
  text += std::to_string(day);
  return text;
}

rc::Gen<std::vector<spell>> any_spells(std::size_t most) {
  return rc::gen::container<std::vector<spell>>(rc::gen::exec([most] {
    spell of{.what = *rc::gen::inRange<std::size_t>(0, actors),
             .with = *rc::gen::inRange<std::size_t>(0, most),
             .start = *rc::gen::inRange(0, 20)};
    of.end = *rc::gen::element(0, of.start + 1, of.start + 5);
    return of;
  }));
}

rc::Gen<rows> any_rows() {
  return rc::gen::exec([] {
    rows all;
    const auto places = *rc::gen::inRange<std::size_t>(1, 6);
    for (std::size_t p = 0; p < places; ++p) {
      all.parent.push_back(*rc::gen::inRange<std::size_t>(0, p + 1));
    }
    const auto groups = *rc::gen::inRange<std::size_t>(1, 6);
    for (std::size_t g = 0; g < groups; ++g) {
      all.home.push_back(*rc::gen::inRange<std::size_t>(0, places));
    }
    const auto forums = *rc::gen::inRange<std::size_t>(1, 5);
    for (std::size_t f = 0; f < forums; ++f) all.forum_day.push_back(*rc::gen::inRange(0, 25));
    all.assignments = *any_spells(places);
    all.ties = *any_spells(actors);
    for (std::size_t f = 0; f < forums; ++f) {
      for (std::size_t a = 0; a < actors; ++a) {
        if (*rc::gen::arbitrary<bool>()) all.attendance.emplace_back(f, a);
      }
    }
    return all;
  });
}

/// Half of the actors are facilitators by role.
model::network build(const rows& all) {
  model::network_builder builder;
  for (std::size_t p = 0; p < all.parent.size(); ++p) {
    builder.add_place(name('p', p), {}, all.parent[p] == p ? "" : name('p', all.parent[p]));
  }
  for (std::size_t g = 0; g < all.home.size(); ++g) {
    builder.add(table_kind::groups,
                {{"group_id", name('g', g)}, {"place_id", name('p', all.home[g])}});
  }
  for (std::size_t a = 0; a < actors; ++a) {
    builder.add_actor(name('a', a), "ngo", a % 2 == 0 ? "facilitator" : "");
  }
  for (std::size_t f = 0; f < all.forum_day.size(); ++f) {
    builder.add_forum(name('f', f), date(all.forum_day[f]));
  }
  for (const auto& [forum, actor] : all.attendance) {
    builder.add_attendance(name('f', forum), name('a', actor));
  }
  for (const spell& of : all.ties) {
    builder.add(table_kind::ties, {{"from", name('a', of.what)},
                                   {"to", name('a', of.with)},
                                   {"start", date(of.start)},
                                   {"end", date(of.end)}});
  }
  for (const spell& of : all.assignments) {
    builder.add(table_kind::assignments, {{"facilitator_id", name('a', of.what)},
                                          {"place_id", name('p', of.with)},
                                          {"start", date(of.start)},
                                          {"end", date(of.end)}});
  }
  return builder.build();
}

/// Days of January 2025, [first, end).
struct window {
  int first = 1;
  int end = 32;
};

bool holds(const spell& of, const window& days) {
  for (int day = days.first; day < days.end; ++day) {
    if ((of.start == 0 || of.start <= day) && (of.end == 0 || day < of.end)) return true;
  }
  return false;
}

struct naive_row {
  std::set<std::size_t> places, groups, ties, meetings;
};

naive_row naive(const rows& all, std::size_t actor, const window& days) {
  naive_row found;
  for (const spell& of : all.assignments) {
    if (of.what == actor && holds(of, days)) found.places.insert(of.with);
  }
  for (std::size_t g = 0; g < all.home.size(); ++g) {
    std::size_t place = all.home[g];
    while (!found.places.contains(place) && all.parent[place] != place) place = all.parent[place];
    if (found.places.contains(place)) found.groups.insert(g);
  }
  for (const spell& of : all.ties) {
    if (of.what == of.with || !holds(of, days)) continue;
    if (of.what == actor) found.ties.insert(of.with);
    if (of.with == actor) found.ties.insert(of.what);
  }
  for (const auto& [forum, who] : all.attendance) {
    const int day = all.forum_day[forum];
    if (who == actor && days.first <= day && day < days.end) found.meetings.insert(forum);
  }
  return found;
}

RC_GTEST_PROP(workload, is_what_loops_over_the_rows_count, ()) {
  constexpr std::int32_t before_2025 = 20088;  // 31 December 2024, since 1970-01-01
  const rows all = *any_rows();
  RC_PRE(!all.ties.empty() && !all.assignments.empty() && !all.attendance.empty());
  window days{.first = *rc::gen::inRange(1, 25)};
  days.end = days.first + *rc::gen::inRange(1, 10);
  const auto result =
      workload(build(all), {.from = before_2025 + days.first, .until = before_2025 + days.end});
  std::set<std::size_t> facilitators{0, 2, 4};
  for (const spell& of : all.assignments) facilitators.insert(of.what);
  RC_ASSERT(result.actor.size() == facilitators.size());
  std::size_t row = 0;
  for (const std::size_t actor : facilitators) {
    RC_ASSERT(static_cast<std::size_t>(result.actor[row]) == actor);
    const naive_row expected = naive(all, actor, days);
    const auto same = [](const std::optional<std::int64_t>& number,
                         const std::set<std::size_t>& set) {
      return number && static_cast<std::size_t>(*number) == set.size();
    };
    RC_ASSERT(same(result.places[row], expected.places));
    RC_ASSERT(same(result.groups[row], expected.groups));
    RC_ASSERT(same(result.ties[row], expected.ties));
    RC_ASSERT(same(result.meetings[row], expected.meetings));
    const double months = (days.end - days.first) / 30.4375;
    RC_ASSERT(result.meetings_per_month[row] ==
              static_cast<double>(expected.meetings.size()) / months);
    ++row;
  }
}

}  // namespace
}  // namespace guyub::facilitation
