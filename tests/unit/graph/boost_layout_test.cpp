// Boost.Graph's drawings of a view.
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

#include <boost/graph/fruchterman_reingold.hpp>
#include <boost/graph/kamada_kawai_spring_layout.hpp>
#include <boost/graph/random_layout.hpp>
#include <boost/graph/topology.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <gtest/gtest.h>

#include <guyub/graph/boost_graph.hpp>

namespace guyub::graph {
namespace {

using plane = boost::rectangle_topology<boost::mt19937>;
using points = std::vector<plane::point_type>;

//   0 — 1 — 2
//   |       |      a ring of six
//   5 — 4 — 3
view<undirected> ring() {
  std::vector<std::pair<vertex, vertex>> ties;
  for (vertex v = 0; v < 6; ++v) ties.emplace_back(v, (v + 1) % 6);
  return view<undirected>(tie_graph::build(6, ties));
}

double distance(const points& at, std::size_t v, std::size_t w) {
  return std::hypot(at[v][0] - at[w][0], at[v][1] - at[w][1]);
}

auto places(points& at, const view<undirected>& g) {
  return boost::make_iterator_property_map(at.begin(), get(boost::vertex_index, g));
}

points by_forces(const view<undirected>& g, std::uint32_t seed) {
  boost::mt19937 random(seed);
  const plane sheet(random, -1, -1, 1, 1);
  points at(num_vertices(g));
  boost::random_graph_layout(g, places(at, g), sheet);
  boost::fruchterman_reingold_force_directed_layout(g, places(at, g), sheet);
  return at;
}

TEST(boost_layout, by_forces_stays_on_the_sheet_and_is_the_same_for_a_seed) {
  const auto g = ring();
  const points at = by_forces(g, 7);
  const points again = by_forces(g, 7);
  const points other = by_forces(g, 8);
  double moved = 0;
  for (std::size_t v = 0; v < at.size(); ++v) {
    EXPECT_LE(std::abs(at[v][0]), 1);
    EXPECT_LE(std::abs(at[v][1]), 1);
    EXPECT_EQ(at[v][0], again[v][0]);
    EXPECT_EQ(at[v][1], again[v][1]);
    moved += std::abs(at[v][0] - other[v][0]);
  }
  EXPECT_GT(moved, 0);
}

TEST(boost_layout, by_springs_draws_a_ring_as_a_ring) {
  const auto g = ring();
  points at(num_vertices(g));
  for (std::size_t v = 0; v < 6; ++v) {  // two rows of three
    at[v][0] = 0.3 * static_cast<double>(v < 3 ? v : 5 - v);
    at[v][1] = v < 3 ? 0.2 : -0.2;
  }
  EXPECT_TRUE(boost::kamada_kawai_spring_layout(g, places(at, g), get(boost::edge_weight, g),
                                                boost::square_topology<>(2.0),
                                                boost::edge_length(0.5)));
  for (std::size_t v = 0; v < 6; ++v) {
    EXPECT_NEAR(distance(at, v, (v + 1) % 6), distance(at, 0, 1), 0.02);
  }
}

}  // namespace
}  // namespace guyub::graph
