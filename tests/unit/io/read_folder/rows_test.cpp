// Rows: what is merged, what contradicts itself, and what points to nothing.
#include <string>

#include <gtest/gtest.h>

#include <guyub/model/graphs.hpp>

#include "folder.hpp"

namespace guyub::io {
namespace {

using model::network;
using model::table_kind;
using test::faults_of;
using test::only_fault;
using test::read;
using test::says;
using test::stands_at;
using ids = std::vector<std::string>;

TEST(attendance, of_one_person_at_one_forum_is_merged_and_counted) {
  const network net =
      read({{"attendance.csv",
             "forum_id,actor_id,present,invited,spoke,seconds,role\nf,a,0,0,,5,\ng,a,,,,,\n"
             "f,a,0,1,1,9,ketua\nf,a,0,,0,7,\n"}});
  const auto& rows = net.attendance();
  ASSERT_EQ(net.rows(table_kind::attendance), 2u);
  EXPECT_EQ(rows.present.values[0], 0);  // nobody says present
  EXPECT_EQ(rows.invited.values[0], 1);
  EXPECT_EQ(rows.spoke.values[0], 1);
  EXPECT_EQ(rows.seconds.values[0], 9);
  EXPECT_EQ(rows.role.text(0), "chair");
  ASSERT_EQ(net.notes().size(), 1u);
  EXPECT_TRUE(says(net.notes()[0], "2 repeated rows of attendance.csv"));
  // an empty mark says present
  EXPECT_EQ(read({{"attendance.csv", "forum_id,actor_id,present\nf,a,0\nf,a,\n"}})
                .attendance()
                .present.values,
            (std::vector<std::int8_t>{1}));
}

TEST(rows, are_merged_where_columns_are_absent) {
  const network net = read({{"attendance.csv", "forum_id,actor_id\nf,a\ng,a\nf,a\n"},
                            {"memberships.csv", "actor_id,group_id\na,g\na,h\na,g\n"},
                            {"ties.csv", "from,to,weight\na,b,1\na,b,1\nb,a,1\n"}});
  EXPECT_EQ(net.rows(table_kind::attendance), 2u);
  EXPECT_EQ(net.rows(table_kind::memberships), 2u);
  EXPECT_EQ(net.rows(table_kind::ties), 2u);
  // and hold no cells: any row says nothing
  EXPECT_TRUE(net.attendance().present.values.empty());
  EXPECT_FALSE(net.attendance().present.has(1));
  EXPECT_TRUE(net.memberships().start.values.empty());
  EXPECT_EQ(net.memberships().end.at(1), model::date_column::empty);
  EXPECT_TRUE(net.reported_ties().type.codes.empty());
  EXPECT_EQ(net.reported_ties().type.text(1), "");
}

TEST(tables, without_any_one_of_their_columns_are_read_or_refused) {
  using cells = std::vector<std::string>;
  const std::vector<std::pair<std::string, std::vector<cells>>> tables = {
      {"places", {{"place_id", "name", "parent_id"}, {"p", "P", ""}, {"q", "Q", "p"}}},
      {"actors", {{"actor_id", "sector", "role"}, {"a", "LSM", "x"}, {"b", "akademisi", ""}}},
      {"groups", {{"group_id", "population"}, {"g", "3"}, {"h", "4"}}},
      {"forums", {{"forum_id", "date"}, {"f", "2025-01-01"}, {"e", ""}}},
      {"memberships",
       {{"actor_id", "group_id", "start", "end"},
        {"a", "g", "", ""},
        {"a", "g", "2025-01-01", ""}}},
      {"attendance",
       {{"forum_id", "actor_id", "group_id", "count", "present", "role", "seconds"},
        {"f", "a", "", "", "1", "x", "1"},
        {"f", "a", "", "", "", "", "2"},
        {"f", "", "g", "2", "", "", ""}}},
      {"participation",
       {{"programme_id", "actor_id", "stage"}, {"p", "a", "planning"}, {"p", "a", "planning"}}},
      {"assignments", {{"facilitator_id", "place_id", "start"}, {"a", "p", ""}, {"a", "p", ""}}},
      {"aspirations",
       {{"aspiration_id", "actor_id", "date", "status_date"},
        {"1", "a", "2025-01-02", "2025-01-01"}}},
      {"speech", {{"speech_id", "forum_id", "actor_id"}, {"s", "f", "a"}, {"s", "f", "a"}}},
      {"ties", {{"from", "to", "type", "weight"}, {"a", "b", "x", "1"}, {"a", "b", "x", "1"}}},
      {"respondents", {{"wave", "actor_id"}, {"1", "a"}, {"1", "a"}}},
      {"observations", {{"entity_id", "indicator", "value"}, {"a", "i", "1"}, {"a", "i", "2"}}}};
  for (const auto& [name, rows] : tables) {
    for (std::size_t left_out = 0; left_out <= rows.front().size(); ++left_out) {
      std::string text;
      for (const cells& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
          if (i != left_out) text += row[i] + ",";
        }
        text += row == rows.front() ? "shirt\n" : "red\n";
      }
      try {
        (void)read({{name + ".csv", text}});
      } catch (const data_error& error) {
        EXPECT_FALSE(error.faults().empty()) << name;
      }
    }
  }
}

TEST(attendance, is_of_an_actor_or_of_so_many_of_a_group) {
  const network net =
      read({{"attendance.csv", "forum_id,actor_id,group_id,count\nf,a,,\nf,,g,12\n"}});
  EXPECT_EQ(net.attendance().count.values[1], 12);
  EXPECT_EQ(net.group_ids(), (ids{"g"}));
  EXPECT_TRUE(stands_at(only_fault({{"attendance.csv", "forum_id,actor_id,count\nf,a,3\n"}}),
                        "attendance.csv", 2, "count", "3"));
  EXPECT_TRUE(stands_at(only_fault({{"attendance.csv", "forum_id,group_id,count\nf,g,\n"}}),
                        "attendance.csv", 2, "count", ""));
  EXPECT_TRUE(
      stands_at(only_fault({{"attendance.csv", "forum_id,actor_id,group_id,count\nf,,,\n"}}),
                "attendance.csv", 2, "actor_id", ""));
  EXPECT_TRUE(
      stands_at(only_fault({{"participation.csv", "programme_id,actor_id,stage\np,,planning\n"}}),
                "participation.csv", 2, "actor_id", ""));
}

TEST(a_cell_that_is_wrong, is_not_wrong_twice) {
  // an unreadable count is not a missing one, an unknown actor not an empty one
  EXPECT_EQ(only_fault({{"attendance.csv", "forum_id,group_id,count\nf,g,many\n"}}).value, "many");
  EXPECT_EQ(
      only_fault({{"actors.csv", "actor_id\na\n"}, {"attendance.csv", "forum_id,actor_id\nf,b\n"}})
          .value,
      "b");
}

TEST(ties, that_are_identical_within_a_wave_are_merged_and_counted) {
  const network net = read({{"ties.csv",
                             "from,to,type,wave,weight\na,b,x,1,2\na,b,x,1,2\n"
                             "a,b,x,2,2\nb,a,x,1,2\na,b,y,1,2\na,b,x,1,3\na,b,x,1,2\n"}});
  EXPECT_EQ(net.rows(table_kind::ties), 5u);
  ASSERT_EQ(net.notes().size(), 1u);
  EXPECT_TRUE(says(net.notes()[0], "2 identical ties of ties.csv"));
}

TEST(respondents, answer_once_in_a_wave) {
  EXPECT_EQ(
      read({{"respondents.csv", "wave,actor_id\n1,a\n2,a\n1,b\n"}}).rows(table_kind::respondents),
      3u);
  const fault found = only_fault({{"respondents.csv", "wave,actor_id\n1,a\n2,a\n1,a\n"}});
  EXPECT_TRUE(stands_at(found, "respondents.csv", 4, "actor_id", "a"));
  EXPECT_TRUE(says(found.expected, "first in row 2"));
}

TEST(memberships, that_overlap_are_merged) {
  //        1     2     3     4     5     6     7     8
  //  a, g  [-----------)           [-----------)
  //              [-----------------------)              hangs the two together
  //  a, h  [-----)                                [---  open
  const network net = read({{"memberships.csv",
                             "actor_id,group_id,start,end\na,g,2025-01-01,2025-03-01\n"
                             "a,g,2025-05-01,2025-07-01\na,h,2025-01-01,2025-02-01\n"
                             "a,g,2025-02-01,2025-06-01\na,h,2025-08-01,\n"}});
  const auto& rows = net.memberships();
  ASSERT_EQ(net.rows(table_kind::memberships), 3u);
  EXPECT_EQ(net.group_ids()[static_cast<std::size_t>(rows.group.values[0])], "g");
  EXPECT_EQ(rows.end.values[0] - rows.start.values[0], 181);  // 31 + 28 + 31 + 30 + 31 + 30
  EXPECT_FALSE(rows.end.has(2));
  EXPECT_TRUE(says(net.notes().at(0), "2 overlapping memberships"));
  // without dates they hold always
  EXPECT_EQ(read({{"memberships.csv",
                   "actor_id,group_id,start,end\na,g,,2025-01-01\na,g,2024-01-01,\na,g,,\n"}})
                .memberships()
                .start.has(0),
            false);
}

TEST(memberships, give_the_groups_of_a_day) {
  const network net = read({{"memberships.csv",
                             "actor_id,group_id,start,end\n"
                             "a,g,1970-01-02,1970-01-04\na,h,,\nb,g,,1970-01-03\n"}});
  EXPECT_EQ(model::groups_of(net).pair_count(), 3u);
  EXPECT_EQ(model::groups_of(net, 0).pair_count(), 2u);  // a in h, b in g
  EXPECT_EQ(model::groups_of(net, 1).pair_count(), 3u);  // a in g from this day on
  EXPECT_EQ(model::groups_of(net, 2).pair_count(), 2u);  // b no more
  EXPECT_EQ(model::groups_of(net, 3).pair_count(), 1u);
}

TEST(aspirations, with_one_id_are_its_history) {
  EXPECT_EQ(read({{"aspirations.csv", "aspiration_id,status\n1,proposed\n1,funded\n"}})
                .rows(table_kind::aspirations),
            2u);
}

TEST(periods, end_after_they_start) {
  const std::pair<std::string, std::string> tables[] = {
      {"memberships.csv", "actor_id,group_id,start,end\na,g,"},
      {"ties.csv", "from,to,start,end\na,b,"},
      {"programmes.csv", "programme_id,name,start,end\np,q,"},
      {"assignments.csv", "facilitator_id,place_id,start,end\na,b,"}};
  for (const auto& [file, row] : tables) {
    EXPECT_TRUE(faults_of({{file, row + "2025-03-01,2025-03-02\n"}}).empty());
    EXPECT_TRUE(stands_at(only_fault({{file, row + "2025-03-01,1/3/2025\n"}}), file, 2, "end",
                          "2025-03-01"));
    EXPECT_TRUE(stands_at(only_fault({{file, row + "2025-03-02,2025-03-01\n"}}), file, 2, "end",
                          "2025-03-01"));
  }
}

TEST(status_dates, do_not_lie_before_the_aspiration) {
  const std::string header = "aspiration_id,date,status_date\n1,2025-03-02,";
  EXPECT_TRUE(faults_of({{"aspirations.csv", header + "2025-03-02\n"}}).empty());
  EXPECT_TRUE(stands_at(only_fault({{"aspirations.csv", header + "2025-03-01\n"}}),
                        "aspirations.csv", 2, "status_date", "2025-03-01"));
}

TEST(pointers, are_faults_where_the_table_is_there_and_lacks_the_id) {
  const std::string actors = "actor_id,place_id\nani,\nbudi,\n";
  const fault found = only_fault(
      {{"actors.csv", actors}, {"attendance.csv", "forum_id,actor_id\nf,ani\nf,buddi\ng,buddi\n"}});
  EXPECT_TRUE(stands_at(found, "attendance.csv", 3, "actor_id", "buddi"));
  EXPECT_TRUE(says(found.expected, "actors.csv"));
  EXPECT_TRUE(says(found.mend, "did you mean 'budi'"));
  const std::pair<std::string, std::string> wrong[] = {
      {"ties.csv", "from,to\nani,x\n"},
      {"speech.csv", "forum_id,actor_id\nf,x\n"},
      {"memberships.csv", "actor_id,group_id\nx,g\n"},
      {"respondents.csv", "wave,actor_id\n1,x\n"},
      {"assignments.csv", "facilitator_id\nx\n"},
      {"participation.csv", "programme_id,actor_id,stage\np,x,planning\n"}};
  for (const auto& [file, text] : wrong) {
    EXPECT_TRUE(stands_at(only_fault({{"actors.csv", actors}, {file, text}}), file, 2,
                          only_fault({{"actors.csv", actors}, {file, text}}).column, "x"));
  }
}

TEST(pointers, make_ids_known_where_the_table_is_absent) {
  const network net = read({{"actors.csv", "actor_id,place_id\na,dukuh\n"},
                            {"forums.csv", "forum_id,programme_id\nf,p\n"},
                            {"participation.csv", "programme_id,group_id,stage\nq,g,planning\n"}});
  EXPECT_EQ(net.place_ids(), (ids{"dukuh"}));
  EXPECT_EQ(net.programme_ids(), (ids{"p", "q"}));
  EXPECT_EQ(net.group_ids(), (ids{"g"}));
  EXPECT_EQ(net.rows(table_kind::programmes), 2u);
  EXPECT_FALSE(net.programmes().budget.has(1));
}

TEST(actors, come_in_the_order_of_their_file_or_of_first_sight) {
  EXPECT_EQ(read({{"actors.csv", "actor_id\nb\na\n"}, {"ties.csv", "from,to\na,b\n"}}).actor_ids(),
            (ids{"b", "a"}));
  EXPECT_EQ(
      read({{"ties.csv", "from,to\nb,c\na,b\n"}, {"attendance.csv", "forum_id,actor_id\nf,z\n"}})
          .actor_ids(),
      (ids{"z", "b", "c", "a"}));
}

TEST(origins, are_actors_groups_or_places) {
  const std::string aspirations = "aspiration_id,origin_id\n1,ani\n2,pkk\n3,dukuh\n";
  EXPECT_TRUE(faults_of({{"aspirations.csv", aspirations}}).empty());
  EXPECT_TRUE(faults_of({{"actors.csv", "actor_id\nani\n"},
                         {"groups.csv", "group_id\npkk\n"},
                         {"places.csv", "place_id\ndukuh\n"},
                         {"aspirations.csv", aspirations}})
                  .empty());
  // no table of places: dukuh is nowhere, unless another file names it
  const fault found = only_fault({{"actors.csv", "actor_id\nani\n"},
                                  {"groups.csv", "group_id\npkk\n"},
                                  {"aspirations.csv", aspirations}});
  EXPECT_TRUE(stands_at(found, "aspirations.csv", 4, "origin_id", "dukuh"));
  EXPECT_TRUE(faults_of({{"actors.csv", "actor_id,place_id\nani,dukuh\n"},
                         {"groups.csv", "group_id\npkk\n"},
                         {"aspirations.csv", aspirations}})
                  .empty());
}

TEST(entities, are_anything_that_has_an_id_or_a_speech) {
  EXPECT_TRUE(
      faults_of({{"actors.csv", "actor_id\na\n"},
                 {"forums.csv", "forum_id\nf\n"},
                 {"speech.csv", "forum_id,actor_id,speech_id\nf,a,s\n"},
                 {"aspirations.csv", "aspiration_id\n1\n"},
                 {"observations.csv", "entity_id,indicator,value\na,x,1\nf,x,1\ns,x,1\n1,x,1\n"}})
          .empty());
  EXPECT_TRUE(stands_at(only_fault({{"actors.csv", "actor_id\na\n"},
                                    {"observations.csv", "entity_id,indicator,value\nb,x,1\n"}}),
                        "observations.csv", 2, "entity_id", "b"));
}

TEST(reporters, are_actors_or_sectors) {
  const std::string ties = "from,to,reporter\na,b,a\na,b,warga\n";
  EXPECT_TRUE(faults_of({{"actors.csv", "actor_id\na\nb\n"}, {"ties.csv", ties}}).empty());
  const fault found =
      only_fault({{"actors.csv", "actor_id\na\nb\n"}, {"ties.csv", ties + "a,b,c\n"}});
  EXPECT_TRUE(stands_at(found, "ties.csv", 4, "reporter", "c"));
  EXPECT_TRUE(says(found.expected, "an actor or a sector"));
  EXPECT_EQ(read({{"ties.csv", ties + "a,b,c\n"}}).actor_ids(), (ids{"a", "b", "c"}));
}

TEST(places, do_not_lie_within_themselves) {
  EXPECT_TRUE(faults_of({{"places.csv", "place_id,parent_id\nx,y\ny,z\nz,\n"}}).empty());
  EXPECT_TRUE(stands_at(only_fault({{"places.csv", "place_id,parent_id\nx,x\n"}}), "places.csv", 2,
                        "parent_id", "x"));
  // w → x → y → x: one circle, one fault
  EXPECT_EQ(only_fault({{"places.csv", "place_id,parent_id\nw,x\nx,y\ny,x\n"}}).column,
            "parent_id");
  EXPECT_EQ(only_fault({{"programmes.csv", "programme_id,parent_id\np,q\nq,p\n"}}).column,
            "parent_id");
  EXPECT_TRUE(stands_at(only_fault({{"places.csv", "place_id,parent_id\nx,nowhere\n"}}),
                        "places.csv", 2, "parent_id", "nowhere"));
}

}  // namespace
}  // namespace guyub::io
