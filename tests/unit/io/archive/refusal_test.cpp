// Files that are no archive, were cut, altered or written by a later version.
#include <csignal>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <sys/resource.h>

#include <gtest/gtest.h>

#include <guyub/io/archive.hpp>

#include "io/archive/checksum.hpp"
#include "io/archive/little_endian.hpp"
#include "small_networks.hpp"

namespace guyub::io {
namespace {

using test::folder;
using test::says;

/// The one fault that reading gives.
fault only_fault(const std::function<void()>& read) {
  try {
    read();
  } catch (const data_error& error) {
    EXPECT_EQ(error.faults().size(), 1u);
    return error.faults().front();
  }
  ADD_FAILURE() << "it was accepted";
  return {};
}
fault fault_of(std::string_view bytes) {
  return only_fault([&] { (void)from_bytes(bytes, "x.guyub"); });
}
fault fault_of_file(const std::string& path) {
  return only_fault([&] { (void)load(path); });
}

/// With the checksum that the bytes have now.
std::string sealed(std::string bytes) {
  checksum sum;
  sum.add(bytes.data(), bytes.size() - 8);
  to_little_endian(sum.value(), bytes.data() + bytes.size() - 8);
  return bytes;
}

const std::string& small(std::size_t which) {
  static const std::string archives[] = {
      to_bytes(test::read({{"actors.csv", "actor_id,sector\nani,warga\n"},
                           {"ties.csv", "from,to,reporter\nani,ani,ani\n"}})),
      to_bytes(test::small_ties(true)), to_bytes(test::small_pairs())};
  return archives[which];
}

TEST(archives, are_refused_when_any_byte_is_another) {
  for (std::size_t which = 0; which < 3; ++which) {
    for (std::size_t at = 0; at < small(which).size(); ++at) {
      for (const unsigned bit : {1u, 0x80u}) {
        std::string bytes = small(which);
        bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ bit);
        EXPECT_THROW((void)from_bytes(bytes), data_error) << "byte " << at << ", bit " << bit;
      }
    }
  }
}

TEST(archives, are_refused_when_cut_anywhere_or_longer) {
  for (std::size_t which = 0; which < 3; ++which) {
    for (std::size_t size = 0; size < small(which).size(); ++size) {
      EXPECT_THROW((void)from_bytes(small(which).substr(0, size)), data_error) << size;
    }
    EXPECT_TRUE(says(fault_of(small(which) + "x").expected, "more bytes than were written"));
  }
  EXPECT_TRUE(says(fault_of(small(0).substr(0, 20)).expected, "cut short"));
  EXPECT_TRUE(says(fault_of(small(0).substr(0, 100)).expected, "cut short"));
}

TEST(archives, say_what_happened_to_them) {
  std::string altered = small(1);
  altered[60] = static_cast<char>(altered[60] + 1);
  const fault found = fault_of(altered);
  EXPECT_EQ(found.file, "x.guyub");
  EXPECT_EQ(found.row, 1);
  EXPECT_EQ(found.column, "");
  EXPECT_EQ(found.expected, "an archive as it was written; this one was altered");
  EXPECT_TRUE(says(found.mend, "copy it again"));
}

TEST(archives, of_a_newer_version_say_so) {
  std::string newer = small(0);
  newer[8] = 2;
  const fault found = fault_of(sealed(newer));
  EXPECT_EQ(found.expected,
            "an archive of format 1 or older; this one was written by a newer Guyub (format 2)");
  EXPECT_EQ(found.mend, "read it with a newer Guyub");
}

TEST(archives, of_unknown_kinds_or_other_counts_are_refused) {
  std::string bytes = small(0);
  bytes[12] = 9;
  EXPECT_TRUE(says(fault_of(sealed(bytes)).expected, "no kind of value"));
  bytes = small(0);
  bytes[16] = 9;
  EXPECT_TRUE(says(fault_of(sealed(bytes)).expected, "counts"));
  bytes = small(0);
  bytes[12] = 2;  // a network taken for a graph
  EXPECT_TRUE(says(fault_of(sealed(bytes)).expected, "what Guyub writes"));
}

TEST(archives, are_refused_where_another_kind_is_asked_for) {
  const folder some{};
  const std::string path = some.path() + "/ties.guyub";
  save(test::small_ties(true), path);
  const fault found = only_fault([&] { (void)load_network(path); });
  EXPECT_EQ(found.expected, "a network; this archive holds a graph of ties");
  EXPECT_THROW((void)load_incidence(path), data_error);
}

TEST(other_files, are_told_from_archives) {
  const folder some{{"a.csv", "actor_id,name\nani,Ani\n"},
                    {"b.zip", "PK\x03\x04 and what follows in a file of this kind, on and on"},
                    {"empty", ""},
                    {"short", "\x89GUY"}};
  EXPECT_TRUE(says(fault_of_file(some.path() + "/a.csv").expected, "something else"));
  EXPECT_TRUE(says(fault_of_file(some.path() + "/b.zip").expected, "something else"));
  EXPECT_TRUE(says(fault_of_file(some.path() + "/empty").expected, "empty"));
  EXPECT_TRUE(says(fault_of_file(some.path() + "/short").expected, "cut short"));
  EXPECT_TRUE(says(fault_of_file(some.path()).expected, "this is a folder"));
  EXPECT_TRUE(says(fault_of_file(some.path() + "/none").expected, "no file of this name"));
  EXPECT_TRUE(says(fault_of_file("/dev/null").expected, "a device"));
  // what a text filter leaves of an archive
  std::string filtered = small(0);
  filtered.erase(filtered.find('\r'), 1);
  EXPECT_TRUE(says(fault_of(filtered).expected, "something else"));
}

TEST(saving, says_why_it_can_not) {
  const folder some{{"a_file", ""}};
  const auto why = [](const std::string& path) {
    return only_fault([&] { save(test::small_pairs(), path); }).expected;
  };
  EXPECT_TRUE(says(why(some.path()), "this is a folder"));
  EXPECT_TRUE(says(why(some.path() + "/"), "this is a folder"));
  EXPECT_TRUE(says(why(""), "a file"));
  EXPECT_TRUE(says(why(some.path() + "/none/x.guyub"), "there is no " + some.path() + "/none"));
  EXPECT_TRUE(says(why(some.path() + "/a_file/x.guyub"), "a folder to write into"));
  EXPECT_TRUE(says(why("/dev/null"), "a device"));
}

TEST(saving, leaves_the_older_file_alone_when_the_disk_is_full) {
  const folder some{};
  const std::string path = some.path() + "/x.guyub";
  save(test::small_pairs(), path);
  // a limit on the size of files stands in for a full disk
  rlimit before{};
  getrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, SIG_IGN);
  const rlimit low{1000, before.rlim_max};
  setrlimit(RLIMIT_FSIZE, &low);
  const fault found = only_fault([&] { save(test::every_table(), path); });
  setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, SIG_DFL);
  EXPECT_TRUE(says(found.expected, "written in whole"));
  EXPECT_EQ(load_incidence(path), test::small_pairs());
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(some.path()), {}), 1);
}

TEST(saving, refuses_labels_that_are_not_one_a_vertex) {
  labelled_tie_graph ties = test::small_ties(true);
  ties.labels.texts.pop_back();
  EXPECT_THROW((void)to_bytes(ties), std::invalid_argument);
  ties.labels.numbers = {5};
  EXPECT_THROW((void)to_bytes(ties), std::invalid_argument);
  ties = test::small_ties(true);
  ties.labels.texts[0] = "\xFF";
  EXPECT_THROW((void)to_bytes(ties), std::invalid_argument);
}

}  // namespace
}  // namespace guyub::io
