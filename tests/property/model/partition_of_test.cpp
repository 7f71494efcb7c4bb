// Groups and masks of actors against those made of text, cell by cell.
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/graph/partition.hpp>
#include <guyub/model/graphs.hpp>
#include <guyub/model/network_builder.hpp>

namespace guyub::model {
namespace {

// cells as their column keeps them, so that text alone tells groups apart
RC_GTEST_PROP(partition_of, makes_the_groups_that_the_text_of_the_cells_makes, ()) {
  const std::vector<std::pair<std::string, std::vector<std::string>>> columns = {
      {"kind", {"", "person", "household", "organisation"}},
      {"place_id", {"", "x", "y", "z"}},
      {"welfare", {"", "poor", "near poor", "Poor"}},
      {"birth_year", {"", "1980", "1999", "2001"}},
      {"power_level", {"", "2", "2.5", "-1", "0.1"}},
      {"clan", {"", "red", "blue", "1", "01"}},
  };
  const auto count = *rc::gen::inRange<std::size_t>(0, 30);
  std::vector<std::vector<std::string>> cells(columns.size());
  network_builder builder;
  for (std::size_t actor = 0; actor < count; ++actor) {
    const std::string id = "p" + std::to_string(actor);
    for (std::size_t i = 0; i < columns.size(); ++i) {
      cells[i].push_back(*rc::gen::elementOf(columns[i].second));
    }
    const auto cell = [&](std::size_t i) {
      return network_builder::cell{columns[i].first, cells[i].back()};
    };
    builder.add(table_kind::actors,
                {{"actor_id", id}, cell(0), cell(1), cell(2), cell(3), cell(4), cell(5)});
  }
  const network net = builder.build();
  if (count == 0) return;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    RC_ASSERT(partition_of(net, columns[i].first) == graph::partition::from_labels(cells[i]));
  }
}

RC_GTEST_PROP(mask_of, marks_who_has_such_a_row_and_nobody_else, ()) {
  struct entry {
    int actor, forum;
    std::string present, invited, spoke;
    bool is_speech;
  };
  const auto mark = [] { return *rc::gen::element<std::string>("", "0", "1"); };
  std::vector<entry> rows;
  network_builder builder;
  for (int i = 0; i < 4; ++i) builder.add_actor("p" + std::to_string(i));
  for (int i = 0; i < 3; ++i) builder.add_forum("f" + std::to_string(i), "2025-02-01", "musdes");
  // a file each, so that no mask lacks one
  builder.add(
      table_kind::attendance,
      {{"forum_id", "f2"}, {"actor_id", "p3"}, {"present", "0"}, {"invited", "0"}, {"spoke", "0"}});
  // of two rows of one person at one forum another rule speaks
  for (int actor = 0; actor < 4; ++actor) {
    for (int forum = 0; forum < 2; ++forum) {
      if (!*rc::gen::arbitrary<bool>()) continue;
      rows.push_back({actor, forum, mark(), mark(), mark(), *rc::gen::arbitrary<bool>()});
      const entry& row = rows.back();
      const std::string id = "p" + std::to_string(actor);
      const std::string at = "f" + std::to_string(forum);
      builder.add(table_kind::attendance, {{"forum_id", at},
                                           {"actor_id", id},
                                           {"present", row.present},
                                           {"invited", row.invited},
                                           {"spoke", row.spoke}});
      if (row.is_speech) {
        builder.add(table_kind::speech, {{"forum_id", at}, {"actor_id", id}});
      }
    }
  }
  const network net = builder.build();
  const int asked = *rc::gen::inRange(0, 3);  // 2: all of them
  const forum_selection at{.forum = asked == 2 ? std::vector<std::string>{}
                                               : std::vector{"f" + std::to_string(asked)}};
  std::vector<std::uint8_t> attended(4, 0);
  std::vector<std::uint8_t> invited(4, 0);
  std::vector<std::uint8_t> spoke(4, 0);
  for (const entry& row : rows) {
    if (asked != 2 && row.forum != asked) continue;
    const auto actor = static_cast<std::size_t>(row.actor);
    const bool is_present = row.present != "0";
    attended[actor] |= static_cast<std::uint8_t>(is_present);
    invited[actor] |= static_cast<std::uint8_t>(row.invited == "1");
    spoke[actor] |= static_cast<std::uint8_t>(row.is_speech || (is_present && row.spoke == "1"));
  }
  RC_ASSERT(mask_of(net, deed::attended, at) == attended);
  RC_ASSERT(mask_of(net, deed::invited, at) == invited);
  RC_ASSERT(mask_of(net, deed::spoke, at) == spoke);
}

}  // namespace
}  // namespace guyub::model
