#include "io/sheet/written_table.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace guyub::io::sheet {
namespace {

TEST(written_table, leaves_out_columns_that_hold_nothing) {
  written_table actors({"actor_id", "name", "sex", "colour"});
  actors.add({"a", "", "", "red"}, 7);
  actors.add({"b", "", "", ""}, 9);
  model::network_builder builder;
  actors.give_to(builder, model::table_kind::actors, "list.csv", 3, 1);
  const auto net = builder.build();
  EXPECT_TRUE(net.actors().id.given);
  EXPECT_FALSE(net.actors().name.given);
  EXPECT_FALSE(net.actors().sex.given);
  ASSERT_EQ(net.actors().extra.size(), 1u);
  EXPECT_EQ(net.actors().extra[0].values.text(0), "red");
}

TEST(written_table, tells_the_line_of_a_fault) {
  written_table actors({"actor_id", "birth_year"});
  actors.add({"a", "long ago"}, 12);
  model::network_builder builder;
  actors.give_to(builder, model::table_kind::actors, "list.csv", 3, 1);
  const fault_list found = builder.check();
  ASSERT_EQ(found.faults().size(), 1u);
  EXPECT_EQ(found.faults()[0].row, 12);
  EXPECT_EQ(found.faults()[0].file, "list.csv");
}

}  // namespace
}  // namespace guyub::io::sheet
