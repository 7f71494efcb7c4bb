#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/model/fault.hpp>
#include <guyub/model/graphs.hpp>
#include <guyub/model/network_builder.hpp>

namespace guyub::model {
namespace {

network village() {
  network_builder builder;
  builder.add_actor("ani", "citizens");
  builder.add_actor("budi", "warga");
  builder.add_actor("pd", "LSM", "Pendamping");
  builder.add_forum("f", "2025-02-01", "musdes");
  builder.add_attendance("f", "ani");
  builder.add_tie("ani", "pd", "consults");
  builder.add_tie("pd", "budi", "informs");
  return builder.build();
}

TEST(network_builder, makes_a_network_without_files) {
  const network net = village();
  EXPECT_EQ(net.actor_ids(), (std::vector<std::string>{"ani", "budi", "pd"}));
  EXPECT_EQ(net.actors().sector.word(1), sector::citizens);
  EXPECT_EQ(net.actors().sector.word(2), sector::ngo);
  EXPECT_EQ(net.facilitators()[2], 1);
  EXPECT_TRUE(net.has(table_kind::ties));
  EXPECT_FALSE(net.has(table_kind::places));
  EXPECT_EQ(net.roster(), roster_kind::list);
}

TEST(network_builder, does_not_mind_in_which_order_things_are_named) {
  network_builder builder;
  builder.add_attendance("f", "ani");
  builder.add_forum("f", "2025-02-01");
  builder.add_actor("budi");
  builder.add_actor("ani");
  const network net = builder.build();
  EXPECT_EQ(net.actor_ids(), (std::vector<std::string>{"budi", "ani"}));
  EXPECT_EQ(net.attendance().actor.values, (std::vector<index>{1}));
}

TEST(network_builder, tells_all_faults_at_once_in_the_users_words) {
  network_builder builder;
  builder.add_actor("ani", "citizns");
  builder.add_actor("ani");
  builder.add_tie("ani", "budi");
  try {
    (void)builder.build();
    FAIL() << "three faults were accepted";
  } catch (const data_error& error) {
    ASSERT_EQ(error.faults().size(), 3u);
    EXPECT_EQ(error.faults()[0].value, "citizns");
    EXPECT_NE(error.faults()[0].mend.find("did you mean 'citizens'"), std::string::npos);
    EXPECT_EQ(error.faults()[1].column, "actor_id");
    EXPECT_EQ(error.faults()[2].file, "ties");
    EXPECT_EQ(error.faults()[2].row, 2);
    EXPECT_NE(std::string(error.what()).find("budi"), std::string::npos);
  }
}

TEST(network_builder, keeps_its_network_when_it_goes_on) {
  network_builder builder;
  builder.add_actor("ani");
  const network first = builder.build();
  builder.add_actor("budi");
  const network second = builder.build();
  EXPECT_EQ(first.actor_ids().front(), "ani");
  EXPECT_EQ(second.actor_ids(), (std::vector<std::string>{"budi"}));
}

TEST(network, has_a_hash_of_its_content) {
  EXPECT_EQ(village().data_hash(), village().data_hash());
  network_builder builder;
  builder.add_actor("ani", "citizens");
  EXPECT_NE(builder.build().data_hash(), village().data_hash());
}

TEST(network, without_anything_is_a_network) {
  const network net;
  EXPECT_EQ(net.actor_count(), 0u);
  EXPECT_THROW((void)ties(net), missing_data_error);
}

TEST(network, knows_what_lies_within_what) {
  //   v ⊃ x, y;  y ⊃ z
  network_builder builder;
  builder.add_place("z", "hamlet", "y");
  builder.add_place("v", "village");
  builder.add_place("x", "hamlet", "v");
  builder.add_place("y", "hamlet", "v");
  const network net = builder.build();
  EXPECT_TRUE(net.is_at_or_below(net.place("z"), net.place("v")));
  EXPECT_TRUE(net.is_at_or_below(net.place("x"), net.place("x")));
  EXPECT_FALSE(net.is_at_or_below(net.place("x"), net.place("y")));
  EXPECT_THROW((void)net.place("vv"), unknown_name);
}

TEST(ties, merge_types_and_follow_the_directed_column) {
  network_builder builder;
  builder.add(table_kind::ties, {{"from", "a"}, {"to", "b"}, {"type", "x"}, {"directed", "0"}});
  builder.add(table_kind::ties, {{"from", "a"}, {"to", "b"}, {"type", "y"}, {"directed", "1"}});
  const network net = builder.build();
  EXPECT_EQ(ties(net).tie_count(), 2u);  // mixed: the undirected row both ways
  EXPECT_FALSE(ties(net, {.types = {"x"}}).is_directed());
  EXPECT_TRUE(ties(net, {.types = {"y"}}).is_directed());
  EXPECT_THROW((void)ties(net, {.types = {"z"}}), unknown_name);
}

TEST(attendance_of, leaves_out_who_was_invited_and_did_not_come) {
  network_builder builder;
  builder.add(table_kind::attendance, {{"forum_id", "f"}, {"actor_id", "a"}, {"present", "0"}});
  builder.add(table_kind::attendance, {{"forum_id", "f"}, {"actor_id", "b"}, {"present", ""}});
  const auto found = attendance_of(builder.build());
  EXPECT_EQ(found.incidence.pair_count(), 1u);
  EXPECT_EQ(found.incidence.events_of(0).size(), 0u);
  EXPECT_EQ(found.incidence.events_of(1).size(), 1u);
}

}  // namespace
}  // namespace guyub::model
