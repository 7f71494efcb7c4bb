#include <filesystem>
#include <fstream>
#include <string>
#include <sys/stat.h>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/graph/content_hash.hpp>
#include <guyub/io/read_ties.hpp>
#include <guyub/model/graphs.hpp>

#include "folder.hpp"

namespace guyub::io {
namespace {

using test::folder;
using test::says;
using test::stands_at;
using ids = std::vector<std::string>;
using vertices = std::vector<graph::vertex>;

tie_list ties_in(std::string_view text, const tie_file_options& options = {}) {
  const folder files{{"ties.csv", text}};
  return read_ties(files.path() + "/ties.csv", options);
}

std::vector<fault> faults_in(std::string_view text, const tie_file_options& options = {}) {
  try {
    (void)ties_in(text, options);
    return {};
  } catch (const data_error& error) {
    return error.faults();
  }
}

TEST(read_ties, understands_indonesian_headers) {
  tie_file_options options;
  options.weight = "weight";
  const tie_list ties = ties_in("Dari,Ke,Bobot\na,b,2\n", options);
  EXPECT_EQ(ties.labels, (ids{"a", "b"}));
  EXPECT_EQ(ties.weights, (std::vector<double>{2}));
  // a column of the very name comes first
  EXPECT_EQ(ties_in("dari,from,to\nx,a,b\n").labels, (ids{"a", "b"}));
}

TEST(read_ties, numbers_actors_by_first_sight) {
  const tie_list ties = ties_in("from,to\nb,a\na,007\n7,b\n");
  EXPECT_EQ(ties.labels, (ids{"b", "a", "007", "7"}));
  EXPECT_EQ(ties.from, (vertices{0, 1, 3}));
  EXPECT_EQ(ties.to, (vertices{1, 2, 0}));
  EXPECT_TRUE(ties.weights.empty());
}

TEST(read_ties, takes_the_columns_that_are_named_in_any_form_of_file) {
  const tie_list ties =
      ties_in("sep=;\r\nnote; Giver ;Taker;Amount\r\n\"x\ny\";\" a\";b;1,5\r\n;a;c;\r\n",
              {.source = "giver", .target = "TAKER", .weight = "amount"});
  EXPECT_EQ(ties.labels, (ids{"a", "b", "c"}));
  EXPECT_EQ(ties.to, (vertices{1, 2}));
  EXPECT_EQ(ties.weights, (std::vector<double>{1.5, 1}));
  EXPECT_EQ(ties_in("from|to\na|b,c\n", {.delimiter = '|'}).labels, (ids{"a", "b,c"}));
}

TEST(read_ties, reads_what_a_folder_reads) {
  std::string text = "from,to,weight\n";
  for (int tie = 0; tie < 1000; ++tie) {
    text += std::to_string(tie * tie % 83) + ",warga-" + std::to_string(tie * 7 % 91) + "," +
            std::to_string(tie % 5) + ".25\n";
  }
  const folder files{{"ties.csv", text}};
  const model::network net = read_folder(files.path());
  const tie_list ties = read_ties(files.path() + "/ties.csv", {.weight = "weight"});
  EXPECT_EQ(ties.labels, net.actor_ids());
  const auto count = static_cast<graph::vertex>(ties.labels.size());
  const auto built = graph::tie_graph::build(count, ties.from, ties.to, {}, {.directed = true});
  EXPECT_EQ(graph::content_hash(built), graph::content_hash(model::ties(net)));
  EXPECT_EQ(ties.weights[6], 1.25);
}

TEST(read_ties, numbers_ids_of_a_series_among_others) {
  std::string text = "from,to,weight\r\n";
  ids expected;
  for (int tie = 0; tie < 500; ++tie) {
    const std::string number = std::to_string(tie);
    text += "warga-" + number + (tie % 100 == 7 ? ",Pak Lurah,\r\n" : ", warga-0 ,2\r\n");
    if (tie % 50 == 3) text += " , ,\r\n";  // no row
    expected.push_back("warga-" + number);
    if (tie == 7) expected.emplace_back("Pak Lurah");
  }
  text += "warga-007,warga-7,1";
  expected.emplace_back("warga-007");
  const tie_list ties = ties_in(text, {.weight = "weight"});
  EXPECT_EQ(ties.labels, expected);
  ASSERT_EQ(ties.from.size(), 501u);
  EXPECT_EQ(ties.from[499], 500u);
  EXPECT_EQ(ties.to[499], 0u);
  EXPECT_EQ(ties.to[107], 8u);
  EXPECT_EQ(ties.to[500], 7u);
  EXPECT_EQ(ties.weights[107], 1);
  EXPECT_EQ(ties.weights[108], 2);
  EXPECT_EQ(faults_in(text + "\n,a,1\n").at(0).row, 513);
}

TEST(read_ties, tells_every_fault_as_a_folder_does) {
  const auto faults =
      faults_in("from,to,weight\na,b,x\n,b,1\na\na,\"b\"c,1\na,,2\n", {.weight = "weight"});
  ASSERT_EQ(faults.size(), 5u);
  EXPECT_TRUE(stands_at(faults[0], "ties.csv", 2, "weight", "x"));
  EXPECT_TRUE(stands_at(faults[1], "ties.csv", 3, "from", ""));
  EXPECT_TRUE(stands_at(faults[2], "ties.csv", 4, "", ""));
  EXPECT_TRUE(stands_at(faults[3], "ties.csv", 5, "to", "c"));
  EXPECT_TRUE(stands_at(faults[4], "ties.csv", 6, "to", ""));
}

TEST(read_ties, names_the_column_that_is_missing_or_twice) {
  fault found = faults_in("form,to\na,b\n").at(0);
  EXPECT_TRUE(stands_at(found, "ties.csv", 1, "from", ""));
  EXPECT_TRUE(says(found.mend, "did you mean 'form'"));
  EXPECT_EQ(faults_in("from,to,To\na,b,c\n").at(0).value, "To");
  EXPECT_EQ(faults_in("from,to\na,b\n", {.weight = "w"}).at(0).column, "w");
  EXPECT_EQ(faults_in("\n \n").at(0).row, 1);
  EXPECT_THROW((void)ties_in("from,to\n", {.source = ""}), std::invalid_argument);
  EXPECT_THROW((void)ties_in("from,to\n", {.delimiter = '"'}), std::invalid_argument);
}

TEST(read_ties, waits_for_no_pipe_and_says_what_is_no_file) {
  const folder files{{"ties.csv", "from,to\n"}};
  const std::string pipe = files.path() + "/pipe.csv";
  ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
  const std::pair<std::string, std::string> wrong[] = {
      {pipe, "a file"}, {files.path(), "a file"}, {files.path() + "/no.csv", "none of this name"}};
  for (const auto& [path, expected] : wrong) {
    try {
      (void)read_ties(path);
      FAIL() << path << " was read";
    } catch (const data_error& error) {
      EXPECT_TRUE(says(error.faults().at(0).expected, expected));
      EXPECT_EQ(error.faults().at(0).row, 1);
    }
  }
}

TEST(read_ties, refuses_a_file_of_four_gigabytes_before_it_takes_memory) {
  const folder files{{"ties.csv", "from,to\na,b\n"}};
  const std::string path = files.path() + "/ties.csv";
  std::error_code error;
  std::filesystem::resize_file(path, std::uintmax_t{4} << 30, error);  // of holes
  if (error) GTEST_SKIP() << "no file of this size can be made here: " << error.message();
  try {
    (void)read_ties(path);
    FAIL() << "it was read";
  } catch (const data_error& refused) {
    EXPECT_TRUE(says(refused.faults().at(0).expected, "less than 4 GiB"));
  }
}

}  // namespace
}  // namespace guyub::io
