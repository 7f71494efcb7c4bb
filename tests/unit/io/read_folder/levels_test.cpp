// Levels of participation, each on its own scale; seconds; who a row is about; ties to oneself.
#include <string>

#include <gtest/gtest.h>

#include "folder.hpp"

namespace guyub::io {
namespace {

using model::network;
using model::table_kind;
using test::faults_of;
using test::folder;
using test::only_fault;
using test::read;
using test::says;
using test::stands_at;
using ids = std::vector<std::string>;

std::string with_level(const std::string& level, const std::string& scale) {
  return "programme_id,actor_id,stage,level,scale\np,a,planning," + level + "," + scale + "\n";
}

TEST(levels, are_whole_and_of_their_scale) {
  const std::pair<std::string, int> scales[] = {
      {"arnstein", 8}, {"iap2", 5}, {"pretty", 7}, {"rifkin", 5}};
  for (const auto& [scale, most] : scales) {
    for (const int level : {1, most}) {
      EXPECT_TRUE(
          faults_of({{"participation.csv", with_level(std::to_string(level), scale)}}).empty());
    }
    for (const std::string& level :
         {std::string("0"), std::to_string(most + 1), std::string("2.5"), std::string("-1"),
          std::string("A"), std::string("nominal"), std::string("99999999999999999999")}) {
      const fault found = only_fault({{"participation.csv", with_level(level, scale)}});
      EXPECT_TRUE(stands_at(found, "participation.csv", 2, "level", level));
      EXPECT_TRUE(says(found.expected, "1 to " + std::to_string(most) + " on the scale " + scale));
    }
  }
}

TEST(levels, of_white_are_words) {
  for (const std::string level : {"nominal", "Instrumental", "REPRESENTATIVE", "transformative"}) {
    EXPECT_TRUE(faults_of({{"participation.csv", with_level(level, "White")}}).empty());
  }
  const fault found = only_fault({{"participation.csv", with_level("2", "white")}});
  EXPECT_TRUE(stands_at(found, "participation.csv", 2, "level", "2"));
  EXPECT_TRUE(says(found.expected, "nominal, instrumental, representative or transformative"));
  EXPECT_TRUE(says(only_fault({{"participation.csv", with_level("nominl", "white")}}).mend,
                   "did you mean 'nominal'"));
}

TEST(levels, are_one_however_they_are_spelled) {
  const network net = read({{"participation.csv",
                             "programme_id,actor_id,stage,level,scale\np,a,planning,3,iap2\n"
                             "p,b,planning,3.0,iap2\np,c,planning,03,pretty\n"
                             "p,d,planning,Nominal,white\np,e,planning,nominal,white\n"}});
  EXPECT_EQ(net.participation().level.words, (ids{"3", "nominal"}));
}

TEST(levels, without_a_scale_are_faults) {
  const fault found = only_fault({{"participation.csv", with_level("3", "")}});
  EXPECT_TRUE(stands_at(found, "participation.csv", 2, "scale", ""));
  EXPECT_TRUE(says(found.expected, "arnstein, iap2, pretty, white or rifkin"));
  EXPECT_TRUE(faults_of({{"participation.csv", with_level("", "iap2")}}).empty());
  // where the file has no scales at all, it is told once
  const std::string header = "programme_id,actor_id,stage,level\n";
  EXPECT_TRUE(stands_at(only_fault({{"participation.csv",
                                     header + "p,a,planning,\np,b,planning,3\np,c,planning,4\n"}}),
                        "participation.csv", 3, "scale", ""));
  EXPECT_TRUE(faults_of({{"participation.csv", header + "p,a,planning,\n"}}).empty());
  // a scale that is none is one fault, not two
  EXPECT_EQ(only_fault({{"participation.csv", with_level("3", "likert")}}).column, "scale");
}

TEST(seconds, are_none_or_more) {
  for (const std::string file : {"attendance.csv", "speech.csv"}) {
    const std::string header = "forum_id,actor_id,seconds\nf,a,";
    for (const std::string sound : {"0", "2.5", "", "-0"}) {
      EXPECT_TRUE(faults_of({{file, header + sound + "\n"}}).empty()) << sound;
    }
    for (const std::string wrong : {"-1", "-0.5", "-1e-300"}) {
      const fault found = only_fault({{file, header + wrong + "\n"}});
      EXPECT_TRUE(stands_at(found, file, 2, "seconds", wrong));
      EXPECT_TRUE(says(found.expected, "a number of 0 or more"));
    }
    EXPECT_TRUE(says(only_fault({{file, "forum_id;actor_id;seconds\nf;a;1.000,5\n"}}).mend,
                     "without points for thousands"));
  }
  // what may be owed may be negative
  EXPECT_TRUE(faults_of({{"programmes.csv", "programme_id,budget\np,-3\n"}}).empty());
}

TEST(rows, name_an_actor_or_a_group) {
  const fault at_forum =
      only_fault({{"attendance.csv", "forum_id,actor_id,group_id,count\nf,a,,\nf,a,g,\nf,,g,3\n"}});
  EXPECT_TRUE(stands_at(at_forum, "attendance.csv", 3, "group_id", "g"));
  EXPECT_TRUE(says(at_forum.expected, "no group_id beside an actor_id"));
  // the count that stands beside both is no fault of its own
  EXPECT_EQ(only_fault({{"attendance.csv", "forum_id,actor_id,group_id,count\nf,a,g,3\n"}}).column,
            "group_id");
  EXPECT_TRUE(stands_at(
      only_fault({{"participation.csv", "programme_id,group_id,actor_id,stage\np,g,a,planning\n"}}),
      "participation.csv", 2, "group_id", "g"));
}

TEST(ties, of_an_actor_to_itself_are_left_out_with_a_warning_that_counts_them) {
  const folder files{{"ties.csv", "from,to,type\na,b,x\nb,b,x\na,b,x\nc,c,x\nb,b,x\n"}};
  const auto faults = check_folder(files.path()).faults();
  ASSERT_EQ(faults.size(), 1u);
  EXPECT_EQ(faults[0].severity, severity::warning);
  EXPECT_TRUE(stands_at(faults[0], "ties.csv", 3, "to", "b"));
  EXPECT_TRUE(says(faults[0].expected, "3 ties of an actor to itself were left out"));
  const network net = read_folder(files.path());
  EXPECT_EQ(net.rows(table_kind::ties), 1u);
  EXPECT_EQ(net.reported_ties().from.values, (std::vector<model::index>{0}));
  EXPECT_EQ(net.actor_ids(), (ids{"a", "b", "c"}));  // who is named is known
  ASSERT_EQ(net.notes().size(), 2u);
  EXPECT_TRUE(says(net.notes()[0], "1 identical ties of ties.csv"));
  EXPECT_TRUE(says(net.notes()[1], "3 ties of an actor to itself"));
  EXPECT_TRUE(says(check_folder(folder{{"ties.csv", "from,to\na,a\n"}}.path()).faults()[0].expected,
                   "1 tie of an actor to itself was left out"));
}

}  // namespace
}  // namespace guyub::io
