// Files: names, delimiters, encodings, line ends, quotes, and what can't be read at all.
#include <filesystem>
#include <string>
#include <sys/stat.h>

#include <gtest/gtest.h>

#include <guyub/model/graphs.hpp>

#include "folder.hpp"

namespace guyub::io {
namespace {

using namespace std::string_literals;
using model::network;
using model::table_kind;
using test::faults_of;
using test::folder;
using test::only_fault;
using test::read;
using test::says;
using test::stands_at;
using ids = std::vector<std::string>;

TEST(files, ignore_the_case_of_their_names_and_headers) {
  const network net = read({{"Attendance.CSV", "Forum_ID, ACTOR_id\nf, ani\n"}});
  EXPECT_EQ(net.actor_ids(), (ids{"ani"}));
  EXPECT_EQ(net.roster(), model::roster_kind::attendees);
  EXPECT_TRUE(net.has(table_kind::attendance));
  EXPECT_FALSE(net.has(table_kind::forums));
  EXPECT_EQ(net.forum_ids(), (ids{"f"}));
}

TEST(files, may_each_have_a_delimiter_of_their_own) {
  const network net = read({{"actors.csv", "actor_id;name\na;\"x, y\"\nb;z\n"},
                            {"ties.csv", "from\tto\na\tb\n"},
                            {"groups.csv", "sep=;\ngroup_id;name\ng;h\n"}});
  EXPECT_EQ(net.actors().name.text(0), "x, y");
  EXPECT_EQ(net.groups().name.text(0), "h");
  EXPECT_EQ(net.rows(table_kind::ties), 1u);
}

TEST(files, take_the_delimiter_that_is_asked_for) {
  EXPECT_EQ(
      read({{"actors.csv", "actor_id|name\na|b,c;d\n"}}, {.delimiter = '|'}).actors().name.text(0),
      "b,c;d");
  for (const char bad : {'"', '\n', '\r'}) {
    EXPECT_THROW((void)read({{"actors.csv", "actor_id\na\n"}}, {.delimiter = bad}),
                 std::invalid_argument);
  }
}

TEST(files, may_have_a_byte_order_mark_or_be_utf_16) {
  const auto name_in = [](std::string_view text) {
    return std::string(read({{"actors.csv", text}}).actors().name.text(0));
  };
  EXPECT_EQ(name_in("\xEF\xBB\xBF"
                    "actor_id,name\na,\xC3\xA9\n"),
            "\xC3\xA9");
  const auto wide = [](std::u16string_view text, bool big_endian) {
    std::string bytes;
    for (const char16_t unit : text) {
      const char low = static_cast<char>(unit & 0xFF);
      const char high = static_cast<char>(unit >> 8);
      bytes += big_endian ? std::string{high, low} : std::string{low, high};
    }
    return bytes;
  };
  const std::u16string text = u"\uFEFFactor_id,name\na,\u00E9\U0001F33E\n";  // é and a sheaf
  EXPECT_EQ(name_in(wide(text, false)), "\xC3\xA9\xF0\x9F\x8C\xBE");
  EXPECT_EQ(name_in(wide(text, true)), "\xC3\xA9\xF0\x9F\x8C\xBE");
  const std::u16string half = {0xFEFF, u'a', 0xD83C, u'b'};  // half of a pair
  EXPECT_TRUE(says(only_fault({{"actors.csv", wide(half, false)}}).expected, "UTF-16"));
}

TEST(files, end_their_lines_in_three_ways) {
  for (const std::string end : {"\n", "\r\n", "\r"}) {
    const std::string text =
        "forum_id,actor_id,seconds" + end + end + "f,a,1" + end + "f,b,x" + end;
    EXPECT_TRUE(
        stands_at(only_fault({{"attendance.csv", text}}), "attendance.csv", 4, "seconds", "x"));
  }
}

TEST(files, count_blank_and_empty_rows_and_the_sep_line) {
  const fault found = only_fault(
      {{"actors.csv", "sep=;\n\nactor_id;birth_year\n;\n   \n\xC2\xA0;\na;1980\n\nb;x\n"}});
  EXPECT_TRUE(stands_at(found, "actors.csv", 9, "birth_year", "x"));
}

TEST(files, trim_headers_and_cells) {
  const network net = read({{"actors.csv", " actor_id ,\tname\n  a\xC2\xA0, \" b \" \n"}});
  EXPECT_EQ(net.actor_ids(), (ids{"a"}));
  EXPECT_EQ(net.actors().name.text(0), "b");
}

TEST(files, hold_newlines_and_doubled_quotes_in_quoted_cells) {
  const network net =
      read({{"actors.csv", "actor_id,name\n\"a\",\"one\ntwo \"\"three\"\"\"\nb,5\" pipe\n"}});
  EXPECT_EQ(net.actors().name.text(0), "one\ntwo \"three\"");
  EXPECT_EQ(net.actors().name.text(1), "5\" pipe");  // a quote inside an unquoted cell is text
}

TEST(files, name_the_line_on_which_a_record_of_several_lines_begins) {
  const fault found =
      only_fault({{"actors.csv", "actor_id,name,sector\na,\"x\ny\",ngo\nb,\"x\ny\",wargo\n"}});
  EXPECT_TRUE(stands_at(found, "actors.csv", 4, "sector", "wargo"));
}

TEST(files, refuse_text_after_a_closing_quote_and_read_on) {
  const auto faults = faults_of({{"actors.csv", "actor_id,name\na,\"x\"y\nb,\"x\" \nc,\"z\"1\n"}});
  ASSERT_EQ(faults.size(), 2u);
  EXPECT_TRUE(stands_at(faults[0], "actors.csv", 2, "name", "y"));
  EXPECT_TRUE(stands_at(faults[1], "actors.csv", 4, "name", "1"));
  EXPECT_TRUE(says(faults[0].mend, "double the quotes"));
}

TEST(files, refuse_an_unclosed_quote_where_it_began) {
  const fault found = only_fault({{"actors.csv", "actor_id,name\na,b\nc,\"d\ne,f\n"}});
  EXPECT_TRUE(stands_at(found, "actors.csv", 3, "name", "d"));
  EXPECT_TRUE(says(found.expected, "closing quote"));
}

TEST(files, refuse_nul_bytes_and_what_is_no_utf_8) {
  fault found = only_fault({{"actors.csv", "actor_id\na\nb\0\n"s}});
  EXPECT_TRUE(stands_at(found, "actors.csv", 3, "", ""));
  EXPECT_TRUE(says(found.expected, "NUL"));
  for (const std::string bytes :
       {"\xE9", "\xC0\xAF", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xE2\x82"}) {
    found = only_fault({{"actors.csv", "actor_id\r\na\r\n" + bytes + "\r\n"}});
    EXPECT_TRUE(stands_at(found, "actors.csv", 3, "", ""));
    EXPECT_TRUE(says(found.expected, "UTF-8"));
  }
}

TEST(files, refuse_short_and_long_rows) {
  const auto faults = faults_of({{"actors.csv", "actor_id,name\na\nb,c,d\ne,f\n"}});
  ASSERT_EQ(faults.size(), 2u);
  EXPECT_TRUE(stands_at(faults[0], "actors.csv", 2, "", ""));
  EXPECT_TRUE(says(faults[0].expected, "2 cells"));
  EXPECT_TRUE(says(faults[0].expected, "has 1"));
  EXPECT_TRUE(stands_at(faults[1], "actors.csv", 3, "", ""));
}

TEST(files, refuse_an_empty_file) {
  for (const std::string text : {"", "\n \n", "\xEF\xBB\xBF", ",,\n", "sep=;\n", "\xFF\xFE"}) {
    const fault found = only_fault({{"actors.csv", text}});
    EXPECT_TRUE(stands_at(found, "actors.csv", 1, "", ""));
    EXPECT_TRUE(says(found.expected, "empty"));
  }
}

TEST(files, with_a_header_only_are_tables_without_rows) {
  const network net = read({{"actors.csv", "actor_id\n"}});
  EXPECT_TRUE(net.has(table_kind::actors));
  EXPECT_EQ(net.actor_count(), 0u);
}

TEST(files, are_one_a_table) {
  const fault found =
      only_fault({{"actors.csv", "actor_id\na\n"}, {"ACTORS.csv", "actor_id\na\n"}});
  EXPECT_TRUE(says(found.expected, "is there too"));
}

TEST(files, that_are_no_tables_are_left_alone_and_noted) {
  const network net =
      read({{"actors.csv", "actor_id\na\n"}, {"attendence.csv", "x\0y"s}, {"readme.txt", "\xFF"}});
  ASSERT_EQ(net.notes().size(), 1u);
  EXPECT_TRUE(says(net.notes()[0], "attendence.csv"));
  EXPECT_TRUE(says(net.notes()[0], "did you mean 'attendance'"));
}

TEST(a_folder, that_is_not_there_or_holds_nothing_is_one_fault) {
  EXPECT_TRUE(says(only_fault({}).expected, "at least one table"));
  EXPECT_TRUE(says(only_fault({{"attendence.csv", "forum_id,actor_id\n"}}).mend, "attendance"));
  const folder some{{"actors.csv", "actor_id\na\n"}};
  for (const std::string& path : ids{some.path() + "/nowhere", some.path() + "/actors.csv"}) {
    try {
      (void)read_folder(path);
      FAIL() << path << " was read";
    } catch (const data_error& error) {
      ASSERT_EQ(error.faults().size(), 1u);
      EXPECT_TRUE(stands_at(error.faults()[0], path, 1, "", ""));
      EXPECT_TRUE(says(error.faults()[0].expected, "a folder"));
    }
  }
}

TEST(a_folder, in_the_place_of_a_file_is_a_fault) {
  const folder some{{"ties.csv", "from,to\na,b\n"}};
  std::filesystem::create_directories(some.path() + "/actors.csv");
  const auto faults = check_folder(some.path()).faults();
  ASSERT_EQ(faults.size(), 1u);
  EXPECT_EQ(faults[0].file, "actors.csv");
}

TEST(a_pipe, in_the_place_of_a_file_is_a_fault_and_is_not_waited_for) {
  const folder some{{"ties.csv", "from,to\na,b\n"}};
  ASSERT_EQ(mkfifo((some.path() + "/actors.csv").c_str(), 0600), 0);
  const auto faults = check_folder(some.path()).faults();
  ASSERT_EQ(faults.size(), 1u);
  EXPECT_TRUE(says(faults[0].mend, "give a CSV file"));
}

TEST(a_header, of_megabytes_is_cut_between_characters) {
  std::string huge = "x";
  while (huge.size() < (1u << 20)) huge += "\xC3\xA9";
  const fault found = only_fault({{"actors.csv", huge}});
  EXPECT_TRUE(stands_at(found, "actors.csv", 1, "actor_id", ""));
  const network net = read({{"actors.csv", "actor_id," + huge + "\na,b\n"}});
  ASSERT_EQ(net.actors().extra.size(), 1u);
  EXPECT_EQ(net.actors().extra[0].name, huge.substr(0, 9999));
}

TEST(a_cell, of_megabytes_is_read_and_is_shortened_in_a_message) {
  const std::string huge(3u << 20, 'x');
  EXPECT_EQ(read({{"actors.csv", "actor_id,name\na," + huge + "\n"}}).actors().name.text(0), huge);
  EXPECT_LT(
      only_fault({{"actors.csv", "actor_id,sex,birth_year\na,F," + huge + "\n"}}).value.size(),
      210u);
  EXPECT_LT(only_fault({{"actors.csv", "actor_id,name\na,\"" + huge + "\n"}}).value.size(), 210u);
}

TEST(a_file, that_can_not_be_read_makes_no_faults_in_those_that_point_into_it) {
  const fault found = only_fault({{"actors.csv", "actor_id,name\na,\"b\n"},
                                  {"attendance.csv", "forum_id,actor_id\nf,a\nf,c\n"},
                                  {"observations.csv", "entity_id,indicator,value\nc,x,1\n"}});
  EXPECT_EQ(found.file, "actors.csv");
  EXPECT_EQ(only_fault({{"actors.csv", "\xFF"}, {"ties.csv", "from,to\na,b\n"}}).file,
            "actors.csv");
  EXPECT_EQ(only_fault({{"actors.csv", "id\na\n"}, {"ties.csv", "from,to\na,b\n"}}).column,
            "actor_id");
  // a row of the wrong length still says whom it is about
  EXPECT_EQ(
      only_fault({{"actors.csv", "actor_id,name\na\nb,c\n"}, {"ties.csv", "from,to\na,b\n"}}).file,
      "actors.csv");
}

}  // namespace
}  // namespace guyub::io
