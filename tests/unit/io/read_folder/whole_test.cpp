// Whole folders: all faults together, identifiers, facilitators, the fingerprint, real data.
#include <chrono>
#include <filesystem>
#include <ostream>
#include <string>

#include <gtest/gtest.h>

#include <guyub/model/graphs.hpp>

#include "folder.hpp"
#include "paths.hpp"

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

TEST(faults, of_all_files_come_together) {
  const auto faults = faults_of({{"actors.csv", "actor_id,sector\na,wargo\n"},
                                 {"forums.csv", "forum_id,date\nf,2025\n"},
                                 {"ties.csv", "from,to\na,b\n"},
                                 {"speech.csv", ""}});
  ids files;
  for (const fault& found : faults) files.push_back(found.file);
  EXPECT_EQ(files, (ids{"actors.csv", "forums.csv", "speech.csv", "ties.csv"}));
}

TEST(faults, beyond_a_hundred_are_counted) {
  std::string text = "forum_id,actor_id,present\n";
  for (int row = 0; row < 130; ++row) text += "f,a" + std::to_string(row) + ",maybe\n";
  try {
    (void)read({{"attendance.csv", text}});
    FAIL() << "130 faults were accepted";
  } catch (const data_error& error) {
    EXPECT_EQ(error.faults().size(), 100u);
    EXPECT_EQ(error.more(), 30u);
    EXPECT_TRUE(says(error.what(), "130 faults"));
    EXPECT_TRUE(says(error.what(), "and 30 more"));
    EXPECT_EQ(error.faults()[99].row, 101);
  }
}

TEST(faults, come_before_warnings_when_there_are_too_many) {
  std::string header = "actor_id";
  std::string row = "a";
  for (const char letter : std::string("abcdfghijklnopqrsuvwxz")) {
    for (const std::string near : {"stratu", "weigh", "welfar", "disabilit", "elit"}) {
      header += "," + near + letter;
      row += ",1";
    }
  }
  try {
    (void)read(
        {{"actors.csv", header + "\n" + row + "\n"}, {"forums.csv", "forum_id,date\nf,2025\n"}});
    FAIL() << "a date without a day was accepted";
  } catch (const data_error& error) {
    EXPECT_EQ(error.faults().size(), 100u);
    EXPECT_EQ(error.faults().back().severity, severity::error);
    EXPECT_EQ(error.faults().back().file, "forums.csv");
  }
}

TEST(faults, show_at_most_two_hundred_characters_of_a_value) {
  std::string grains;
  for (int i = 0; i < 200; ++i) grains += "\xE2\x80\xA2";  // a character of three bytes
  EXPECT_EQ(only_fault({{"actors.csv", "actor_id,sector\na," + grains + "\n"}}).value, grains);
  EXPECT_EQ(only_fault({{"actors.csv", "actor_id,sector\na," + grains + "x\n"}}).value,
            grains + "…");
}

TEST(faults, of_many_unknown_ids_do_not_take_for_ever) {
  std::string actors = "actor_id\n";
  std::string ties = "from,to\n";
  for (int i = 0; i < 50'000; ++i) {
    actors += "person " + std::to_string(i) + "\n";
    ties += "parson " + std::to_string(i) + ",person 1\n";
  }
  const auto start = std::chrono::steady_clock::now();
  EXPECT_EQ(faults_of({{"actors.csv", actors}, {"ties.csv", ties}}).size(), 100u);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20));
}

TEST(check_folder, gives_warnings_where_nothing_is_wrong) {
  const folder sound{{"actors.csv", "actor_id,sectr\na,ngo\n"}};
  const auto faults = check_folder(sound.path()).faults();
  ASSERT_EQ(faults.size(), 1u);
  EXPECT_EQ(faults[0].severity, severity::warning);
  EXPECT_TRUE(stands_at(faults[0], "actors.csv", 1, "sectr", "sectr"));
}

TEST(identifiers, are_dropped_and_noted_unless_kept) {
  const folder some{{"actors.csv",
                     "actor_id,NIK,No. HP,E-mail,Tanda Tangan,nomor_telepon,no_kk,"
                     "jumlah_kk\na,3506,0812,a@b,x,1,2,3\n"}};
  const network net = read_folder(some.path());
  ASSERT_EQ(net.actors().extra.size(), 1u);
  EXPECT_EQ(net.actors().extra[0].name, "jumlah_kk");  // how many households: nobody's number
  EXPECT_EQ(net.notes().size(), 6u);
  EXPECT_TRUE(says(net.notes()[1], "No. HP"));
  read_options keep;
  keep.build.keep_identifiers = true;
  const network kept = read_folder(some.path(), keep);
  EXPECT_EQ(model::partition_of(kept, "nik").names(), (ids{"3506"}));
}

TEST(identifiers, may_be_one_of_several_things_in_a_column) {
  const network net =
      read({{"actors.csv", "actor_id,No. Telp/WA,Alamat / E-mail,L/P\na,08,b@c,L\n"}});
  ASSERT_EQ(net.actors().extra.size(), 1u);
  EXPECT_EQ(net.actors().extra[0].name, "L/P");
}

TEST(identifiers, are_not_shown_in_faults) {
  for (const std::string cell : {"\"3506\"77", "\"3506"}) {
    const fault found = only_fault({{"actors.csv", "actor_id,nik,name\na," + cell + ",b\n"}});
    EXPECT_EQ(found.column, "nik");
    EXPECT_FALSE(says(to_string(found), "3506"));
    EXPECT_FALSE(says(to_string(found), "77"));
  }
}

TEST(facilitators, are_told_by_role_or_assignment) {
  const network net = read({{"actors.csv",
                             "actor_id,role\na,Pendamping Lokal Desa\nb,PLD\n"
                             "c,village facilitator\nd,ketua\ne,\nf,kpmd\n"},
                            {"assignments.csv", "facilitator_id,start\ne,2025-01-01\n"}});
  const auto mask = net.facilitators();
  EXPECT_EQ(std::vector<std::uint8_t>(mask.begin(), mask.end()),
            (std::vector<std::uint8_t>{1, 1, 1, 0, 1, 1}));
  const network list = read({{"attendance.csv", "forum_id,actor_id,role\nf,a,pendamping\nf,b,\n"}});
  EXPECT_EQ(list.facilitators()[0], 1);  // the list is all there is
  EXPECT_EQ(list.facilitators()[1], 0);
}

TEST(a_network, without_what_is_asked_for_says_which_file_would_bring_it) {
  const network net = read({{"actors.csv", "actor_id\na\n"}, {"ties.csv", "from,to\na,a\n"}});
  const auto missing = [](auto&& call) {
    try {
      call();
      return std::string("nothing");
    } catch (const missing_data_error& error) {
      return error.faults().at(0).file + " " + error.faults().at(0).column;
    }
  };
  EXPECT_EQ(missing([&] { (void)model::partition_of(net, "sex"); }), "actors.csv sex");
  EXPECT_EQ(missing([&] { (void)model::ties(net, {.wave = "1"}); }), "ties.csv wave");
  EXPECT_EQ(missing([&] { (void)model::attendance_of(net); }), "attendance.csv actor_id");
  EXPECT_EQ(missing([&] { (void)model::groups_of(net); }), "memberships.csv group_id");
}

TEST(attendance_of, takes_a_role_by_any_of_its_words) {
  const network net =
      read({{"attendance.csv", "forum_id,actor_id,role\nf,a,Pendamping\nf,b,peserta\n"}});
  EXPECT_EQ(model::attendance_of(net, {.role = "pendamping"}).incidence.pair_count(), 1u);
  EXPECT_EQ(model::attendance_of(net, {.role = "facilitator"}).incidence.pair_count(), 1u);
  EXPECT_THROW((void)model::attendance_of(net, {.role = "king"}), unknown_name);
}

TEST(data_hash, is_of_the_content_and_of_nothing_else) {
  const auto hash = [](test::files contents) { return read(contents).data_hash(); };
  const std::uint64_t base =
      hash({{"actors.csv", "actor_id,sex\na,F\nb,M\n"}, {"ties.csv", "from,to\na,b\n"}});
  EXPECT_EQ(hash({{"ACTORS.csv", "sep=;\r\nactor_id;sex\r\na;P\r\n;\r\nb;\"L\"\r\n"},
                  {"ties.csv", "from\tto\na\tb\n"},
                  {"notes.csv", "x"}}),
            base);
  const std::uint64_t others[] = {
      hash({{"actors.csv", "actor_id,sex\nb,M\na,F\n"}, {"ties.csv", "from,to\na,b\n"}}),
      hash({{"actors.csv", "actor_id,sex\na,M\nb,F\n"}, {"ties.csv", "from,to\na,b\n"}}),
      hash({{"actors.csv", "actor_id,sex\na,F\nb,M\n"}, {"ties.csv", "from,to\nb,a\n"}}),
      hash({{"actors.csv", "actor_id,sex\na,F\nb,M\n"}, {"ties.csv", "from,to\n"}}),
      hash({{"actors.csv", "actor_id,sex\na,F\nb,M\n"}}),
      hash({{"actors.csv", "actor_id,sex,x\na,F,\nb,M,\n"}, {"ties.csv", "from,to\na,b\n"}})};
  for (const std::uint64_t other : others) EXPECT_NE(other, base);
}

struct real_folder {
  std::string name;
  std::size_t actors, forums, attendance, ties, aspirations, speech, memberships;

  friend void PrintTo(const real_folder& folder, std::ostream* out) { *out << folder.name; }
};

class real_data : public ::testing::TestWithParam<real_folder> {};

TEST_P(real_data, is_read_without_a_fault) {
  const std::string path = test::shared_folder() + "/data/" + GetParam().name;
  if (!std::filesystem::exists(path)) GTEST_SKIP() << path << " is not there";
  EXPECT_TRUE(check_folder(path).faults().empty());
  const network net = read_folder(path);
  EXPECT_EQ(net.actor_count(), GetParam().actors);
  EXPECT_EQ(net.rows(table_kind::forums), GetParam().forums);
  EXPECT_EQ(net.rows(table_kind::attendance), GetParam().attendance);
  EXPECT_EQ(net.rows(table_kind::ties), GetParam().ties);
  EXPECT_EQ(net.rows(table_kind::aspirations), GetParam().aspirations);
  EXPECT_EQ(net.rows(table_kind::speech), GetParam().speech);
  EXPECT_EQ(net.rows(table_kind::memberships), GetParam().memberships);
  EXPECT_EQ(read_folder(path).data_hash(), net.data_hash());
}

// Rows counted by Python's csv module, repeated (forum, actor) pairs and identical ties once.
INSTANTIATE_TEST_SUITE_P(
    four_folders, real_data,
    ::testing::Values(real_folder{"bristol-civil-society", 247, 17, 1192, 0, 0, 0, 304},
                      real_folder{"decide-madrid", 2272, 80, 2869, 0, 80, 5633, 0},
                      real_folder{"eu-have-your-say", 4743, 8, 4759, 0, 0, 0, 0},
                      real_folder{"unfccc-energy-side-events", 372, 183, 534, 533, 0, 0, 0}));

TEST(kediri, has_all_fourteen_tables_and_no_fault) {
  const std::string path = test::source_folder() + "/examples/kediri";
  if (!std::filesystem::exists(path)) GTEST_SKIP() << path << " is not there";
  EXPECT_TRUE(check_folder(path).faults().empty());
  const network net = read_folder(path);
  for (std::size_t kind = 0; kind < model::table_count; ++kind) {
    EXPECT_TRUE(net.has(static_cast<table_kind>(kind)));
  }
}

}  // namespace
}  // namespace guyub::io
