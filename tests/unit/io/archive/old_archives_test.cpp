// What earlier versions have saved, and what must be found in it for ever (tests/archives/).
#include <string>

#include <gtest/gtest.h>

#include <guyub/io/archive.hpp>
#include <guyub/model/graphs.hpp>

#include "paths.hpp"
#include "same_network.hpp"
#include "small_networks.hpp"

namespace guyub::io {
namespace {

std::string path(const std::string& name) {
  return test::source_folder() + "/tests/archives/" + name + ".guyub";
}

TEST(archives_of_0_1_0, hold_a_network_of_all_tables) {
  const model::network net = load_network(path("0.1.0/network"));
  EXPECT_TRUE(test::same(net, test::every_table()));
  // and not only what today's reader makes of the same files
  EXPECT_EQ(net.actor_ids(), (std::vector<std::string>{"ani", "budi", "pd", "dinas"}));
  EXPECT_EQ(net.actors().name.text(0), "Ani Ñ");
  EXPECT_EQ(net.actors().sector.word(1), model::sector::other);
  EXPECT_EQ(net.actors().subsector.text(1), "academia");
  EXPECT_EQ(net.actors().employer_sector.word(1), model::sector::government);
  EXPECT_EQ(net.actors().extra.at(0).name, "clan");
  EXPECT_EQ(net.actors().extra.at(0).values.text(1), "blue");
  EXPECT_EQ(net.forums().date.values.at(0), 20120);  // 2025-02-01
  EXPECT_EQ(net.programmes().budget.values.at(0), -2.5);
  EXPECT_EQ(net.participation().scale.word(1), model::scale::iap2);
  EXPECT_EQ(net.participation().stage.word(0), model::stage::decision);
  EXPECT_EQ(net.attendance().count.values.at(1), 12);
  EXPECT_EQ(net.attendance().present.values.at(2), 0);
  EXPECT_EQ(net.aspirations().status.text(1), "village");
  EXPECT_EQ(net.facilitators()[2], 1);
  EXPECT_EQ(net.roster(), model::roster_kind::list);
  EXPECT_EQ(net.notes().size(), 2u);
  EXPECT_EQ(model::ties(net).tie_count(), 3u);
}

TEST(archives_of_0_1_0, hold_graphs) {
  EXPECT_EQ(load_tie_graph(path("0.1.0/undirected")), test::small_ties(false));
  const labelled_tie_graph full = load_tie_graph(path("0.1.0/directed_weighted_labelled"));
  EXPECT_EQ(full, test::small_ties(true));
  EXPECT_EQ(full.graph.successors(0).size(), 3u);
  EXPECT_EQ(full.graph.successor_weights(0)[0], 1.75);  // 1.5 + 0.25: a parallel tie
  EXPECT_EQ(full.labels.texts.at(2), "Ñ");
  const labelled_incidence pairs = load_incidence(path("0.1.0/incidence"));
  EXPECT_EQ(pairs, test::small_pairs());
  EXPECT_EQ(pairs.events.numbers.at(1), 2025);
}

}  // namespace
}  // namespace guyub::io
