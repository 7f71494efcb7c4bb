// Random villages, kept as plain rows beside the network, so that a test counts over them with loops.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <rapidcheck.h>

#include <guyub/graph/partition.hpp>
#include <guyub/model/network.hpp>

#include "meetings.hpp"

namespace guyub::test {

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

inline rc::Gen<rows> any_rows() {
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

inline std::string forum_id(std::size_t forum) {
  return std::string(1, static_cast<char>('f' + forum));
}

/// `order`: the order in which the people are listed.
inline std::pair<model::network, graph::partition> build(const rows& all,
                                                         const std::vector<std::size_t>& order) {
  village people;
  for (const std::size_t i : order) {
    const person& who = all.people[i];
    people.add({.id = who.id,
                .group = who.group,
                .birth_year = who.born == 0 ? std::string() : std::to_string(who.born)});
  }
  for (std::size_t f = 0; f < all.forum_years.size(); ++f) {
    people.add_forum(forum_id(f), {}, std::to_string(all.forum_years[f]) + "-05-01");
  }
  for (const row& of : all.attendance) {
    people.builder().add(model::table_kind::attendance, {{"forum_id", forum_id(of.forum)},
                                                         {"actor_id", all.people[of.actor].id},
                                                         {"invited", of.invited ? "1" : "0"},
                                                         {"present", of.present ? "1" : "0"},
                                                         {"spoke", of.spoke ? "1" : "0"}});
  }
  auto net = people.build();
  return {std::move(net), people.labels()};
}

inline std::vector<std::size_t> as_listed(const rows& all) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < all.people.size(); ++i) order.push_back(i);
  return order;
}

}  // namespace guyub::test
