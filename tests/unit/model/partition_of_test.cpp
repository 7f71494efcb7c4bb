#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/model/fault.hpp>
#include <guyub/model/graphs.hpp>
#include <guyub/model/network_builder.hpp>

namespace guyub::model {
namespace {

using names = std::vector<std::string>;
using groups = std::vector<graph::partition::group>;

network people(const std::string& column, const std::vector<std::string>& cells) {
  network_builder builder;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    builder.add(table_kind::actors, {{"actor_id", "p" + std::to_string(i)}, {column, cells[i]}});
  }
  return builder.build();
}

names names_of(const std::string& column, const std::vector<std::string>& cells) {
  return partition_of(people(column, cells), column).names();
}

TEST(partition_of, numbers_groups_by_first_sight_and_leaves_blanks_unlabelled) {
  const auto found = partition_of(people("sex", {"", "perempuan", "L", "P", ""}), "sex");
  EXPECT_EQ(found.names(), (names{"F", "M"}));
  EXPECT_EQ(groups(found.groups().begin(), found.groups().end()), (groups{-1, 0, 1, 0, -1}));
  EXPECT_EQ(found.labelled_count(), 3u);
}

TEST(partition_of, takes_a_column_of_any_kind) {
  EXPECT_EQ(names_of("sector", {"ngo", "warga", "LSM"}), (names{"ngo", "citizens"}));
  EXPECT_EQ(names_of("kind", {"org", "", "person"}), (names{"organisation", "person"}));
  EXPECT_EQ(names_of("place_id", {"b", "a", "b"}), (names{"b", "a"}));
  EXPECT_EQ(names_of("household_id", {"h2", "h1"}), (names{"h2", "h1"}));
  EXPECT_EQ(names_of("birth_year", {"1980", "1975", "1980.0"}), (names{"1980", "1975"}));
  EXPECT_EQ(names_of("clan", {"red", "Red", "red"}), (names{"red", "Red"}));
}

TEST(partition_of, writes_numbers_as_short_as_they_can_be) {
  EXPECT_EQ(names_of("power_level", {"2", "2.0", "2.5", "-1", "-0", "0"}),
            (names{"2", "2.5", "-1", "0"}));
  EXPECT_EQ(names_of("weight", {"0.1", "0.30000000000000004", "0.3", "1e300"}),
            (names{"0.1", "0.30000000000000004", "0.3", "1e+300"}));
}

TEST(partition_of, takes_each_actor_for_a_group_by_its_id) {
  network_builder builder;
  builder.add_attendance("f", "ani");
  builder.add_attendance("f", "budi");
  EXPECT_EQ(partition_of(builder.build(), "actor_id").names(), (names{"ani", "budi"}));
}

TEST(partition_of, does_not_mind_the_case_of_the_column) {
  EXPECT_EQ(partition_of(people("Colour", {"red"}), "colour").names(), (names{"red"}));
  EXPECT_EQ(partition_of(people("sex", {"F"}), "Sex").names(), (names{"F"}));
}

TEST(partition_of, says_which_column_of_the_model_the_file_lacks) {
  try {
    (void)partition_of(people("sex", {"F"}), "welfare");
    FAIL() << "a column that is not there was taken";
  } catch (const missing_data_error& error) {
    EXPECT_EQ(error.faults()[0].file, "actors.csv");
    EXPECT_EQ(error.faults()[0].column, "welfare");
  }
}

TEST(partition_of, suggests_the_nearest_column_however_far_it_is) {
  for (const std::string wrong : {"seks", "SEKS", "jenis kelamin", "x"}) {
    try {
      (void)partition_of(people("sex", {"F"}), wrong);
      FAIL() << wrong;
    } catch (const unknown_name& error) {
      EXPECT_NE(std::string(error.what()).find("did you mean '"), std::string::npos);
      if (wrong.size() > 4) continue;
      EXPECT_NE(std::string(error.what()).find("did you mean 'sex'"), std::string::npos) << wrong;
    }
  }
}

}  // namespace
}  // namespace guyub::model
