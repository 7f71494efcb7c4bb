// What was saved is what is loaded.
#include <cstdint>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/io/archive.hpp>
#include <guyub/model/network_builder.hpp>

#include "io/archive/checksum.hpp"
#include "same_network.hpp"
#include "small_networks.hpp"

namespace guyub::io {
namespace {

using model::network;

network through_bytes(const network& net) {
  return std::get<network>(from_bytes(to_bytes(net)));
}

TEST(archive, gives_a_network_back_with_all_its_tables) {
  const network net = test::every_table();
  for (std::size_t kind = 0; kind < model::table_count; ++kind) {
    ASSERT_TRUE(net.has(static_cast<model::table_kind>(kind)));
  }
  ASSERT_FALSE(net.notes().empty());
  EXPECT_TRUE(test::same(through_bytes(net), net));
}

TEST(archive, gives_a_network_back_that_has_hardly_anything) {
  EXPECT_TRUE(test::same(through_bytes(network{}), network{}));
  EXPECT_TRUE(test::same(through_bytes(model::network_builder().build()), network{}));
  const network list = test::read({{"attendance.csv", "forum_id,actor_id\nf,a\nf,a\n"}});
  EXPECT_EQ(list.roster(), model::roster_kind::attendees);
  EXPECT_TRUE(test::same(through_bytes(list), list));
  const network named = test::read({{"ties.csv", "from,to,reporter\na,b,c\n"}});
  EXPECT_EQ(named.actor_count(), 3u);
  EXPECT_TRUE(test::same(through_bytes(named), named));
}

TEST(archive, keeps_whether_the_roster_is_a_census) {
  read_options options;
  options.build.roster = model::roster_kind::census;
  const network net = test::read({{"actors.csv", "actor_id\na\n"}}, options);
  EXPECT_EQ(through_bytes(net).roster(), model::roster_kind::census);
}

TEST(archive, gives_graphs_back_with_their_labels) {
  for (const bool full : {false, true}) {
    const labelled_tie_graph ties = test::small_ties(full);
    ASSERT_EQ(ties.graph.merged(), 1u);
    ASSERT_EQ(ties.graph.dropped_loops(), 1u);
    EXPECT_EQ(std::get<labelled_tie_graph>(from_bytes(to_bytes(ties))), ties);
  }
  const labelled_tie_graph none;
  EXPECT_EQ(std::get<labelled_tie_graph>(from_bytes(to_bytes(none))), none);
  const labelled_incidence pairs = test::small_pairs();
  EXPECT_EQ(std::get<labelled_incidence>(from_bytes(to_bytes(pairs))), pairs);
}

TEST(archive, is_a_file_under_the_name_that_is_asked_for) {
  const test::folder folder{{"old.guyub", "something else"}};
  const std::string path = folder.path() + "/old.guyub";
  save(test::every_table(), path);
  EXPECT_TRUE(test::same(load_network(path), test::every_table()));
  save(test::small_ties(true), path);
  EXPECT_EQ(load_tie_graph(path), test::small_ties(true));
  save(test::small_pairs(), path);
  EXPECT_EQ(load_incidence(path), test::small_pairs());
  save(test::small_ties(false).graph, path);
  EXPECT_EQ(load(path).index(), 1u);
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
}

TEST(archive, is_written_through_a_link) {
  const test::folder folder{{"real.guyub", ""}};
  std::filesystem::create_symlink("real.guyub", folder.path() + "/link.guyub");
  save(test::small_pairs(), folder.path() + "/link.guyub");
  EXPECT_TRUE(std::filesystem::is_symlink(folder.path() + "/link.guyub"));
  EXPECT_EQ(load_incidence(folder.path() + "/real.guyub"), test::small_pairs());
}

TEST(archive, has_the_same_bytes_each_time) {
  EXPECT_EQ(to_bytes(test::every_table()), to_bytes(test::every_table()));
}

// Larger than any buffer on the way, and of a size that fits none of them.
TEST(archive, holds_what_is_larger_than_its_buffers) {
  std::vector<graph::vertex> from(300'001);
  std::vector<graph::vertex> to(from.size());
  for (std::size_t tie = 0; tie < from.size(); ++tie) {
    from[tie] = static_cast<graph::vertex>(tie * 7919 % 99'991);
    to[tie] = static_cast<graph::vertex>(tie * 104'729 % 99'991);
  }
  labelled_tie_graph ties{graph::tie_graph::build(99'991, from, to, {}, {.directed = true})};
  for (std::int64_t v = 0; v < 99'991; ++v) ties.labels.numbers.push_back(v - 5);
  const test::folder folder{};
  save(ties, folder.path() + "/large.guyub");
  EXPECT_EQ(load_tie_graph(folder.path() + "/large.guyub"), ties);
}

// The values are those of the reference implementation (xxhash 0.8.1, seed 0).
TEST(checksum, is_xxh64_however_the_bytes_come) {
  const auto of = [](std::string_view bytes, std::size_t step) {
    checksum sum;
    for (std::size_t at = 0; at < bytes.size(); at += step) {
      const std::string_view part = bytes.substr(at, step);
      sum.add(part.data(), part.size());
    }
    return sum.value();
  };
  std::string bytes;
  for (int i = 0; i < 1000; ++i) bytes.push_back(static_cast<char>(i * 131 % 251));
  for (const std::size_t step : {1u, 3u, 31u, 32u, 33u, 1000u}) {
    EXPECT_EQ(of("", step), 0xEF46DB3751D8E999u);
    EXPECT_EQ(of("a", step), 0xD24EC4F1A98C6E5Bu);
    EXPECT_EQ(of("musyawarah desa", step), 0x870D9989514EA73Fu);
    EXPECT_EQ(of(bytes, step), 0x66C1F54A7EDF7D9Fu);
  }
}

}  // namespace
}  // namespace guyub::io
