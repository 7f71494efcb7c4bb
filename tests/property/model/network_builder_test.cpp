// What merging may not change.
#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/model/graphs.hpp>
#include <guyub/model/network_builder.hpp>

#include "model/cells.hpp"
#include "model/flat_index.hpp"

namespace guyub::model {
namespace {

RC_GTEST_PROP(memberships, hold_on_the_same_days_before_and_after_merging, ()) {
  struct period {
    int actor, start, end;
  };
  network_builder builder;
  std::vector<period> given;
  const auto count = *rc::gen::inRange(0, 10);
  for (int row = 0; row < count; ++row) {
    const int start = *rc::gen::inRange(0, 12);
    given.push_back({*rc::gen::inRange(0, 2), start, start + *rc::gen::inRange(1, 5)});
    builder.add(table_kind::memberships, {{"actor_id", given.back().actor == 0 ? "a" : "b"},
                                          {"group_id", "g"},
                                          {"start", iso_date(given.back().start)},
                                          {"end", iso_date(given.back().end)}});
  }
  const network net = builder.build();
  for (std::int32_t day = -1; day < 18 && count > 0; ++day) {
    std::set<std::string> expected;
    for (const period& p : given) {
      if (p.start <= day && day < p.end) expected.insert(p.actor == 0 ? "a" : "b");
    }
    std::set<std::string> found;
    const graph::incidence groups = groups_of(net, day);
    for (const graph::vertex actor : groups.actors_of(0)) {
      found.insert(net.actor_ids()[actor]);
    }
    RC_ASSERT(found == expected);
  }
  // and no two rows of one person hold on the same day
  const auto& rows = net.memberships();
  for (std::size_t i = 0; i < rows.actor.values.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (rows.actor.values[i] != rows.actor.values[j]) continue;
      RC_ASSERT(rows.end.at(i) < rows.start.at(j) || rows.end.at(j) < rows.start.at(i));
    }
  }
}

RC_GTEST_PROP(iso_date, is_read_back, ()) {
  const auto days = *rc::gen::inRange(-719162, 2932897);  // 0001-01-01 to 9999-12-31
  RC_ASSERT(parse_date(iso_date(days)).value == days);
}

RC_GTEST_PROP(flat_index, finds_what_was_put_in_first, ()) {
  const auto keys = *rc::gen::container<std::vector<std::uint64_t>>(
      rc::gen::oneOf(rc::gen::inRange<std::uint64_t>(0, 40), rc::gen::arbitrary<std::uint64_t>()));
  flat_index index;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const auto first =
        static_cast<std::size_t>(std::find(keys.begin(), keys.end(), keys[i]) - keys.begin());
    const auto is_same = [&](flat_index::position at) { return keys[at] == keys[i]; };
    RC_ASSERT(index.find_or_add(keys[i], static_cast<flat_index::position>(i), is_same) == first);
    RC_ASSERT(index.find(keys[i], is_same) == first);
  }
}

}  // namespace
}  // namespace guyub::model
