// Zachary's karate club (1977), doi:10.1086/jar.33.4.3629752: what every network program is tried on.
#pragma once

#include <utility>
#include <vector>

#include <guyub/graph/partition.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::test {

inline std::vector<std::pair<graph::vertex, graph::vertex>> karate_friends() {
  return {{0, 1},   {0, 2},   {0, 3},   {0, 4},   {0, 5},   {0, 6},   {0, 7},   {0, 8},   {0, 10},
          {0, 11},  {0, 12},  {0, 13},  {0, 17},  {0, 19},  {0, 21},  {0, 31},  {1, 2},   {1, 3},
          {1, 7},   {1, 13},  {1, 17},  {1, 19},  {1, 21},  {1, 30},  {2, 3},   {2, 7},   {2, 8},
          {2, 9},   {2, 13},  {2, 27},  {2, 28},  {2, 32},  {3, 7},   {3, 12},  {3, 13},  {4, 6},
          {4, 10},  {5, 6},   {5, 10},  {5, 16},  {6, 16},  {8, 30},  {8, 32},  {8, 33},  {9, 33},
          {13, 33}, {14, 32}, {14, 33}, {15, 32}, {15, 33}, {18, 32}, {18, 33}, {19, 33}, {20, 32},
          {20, 33}, {22, 32}, {22, 33}, {23, 25}, {23, 27}, {23, 29}, {23, 32}, {23, 33}, {24, 25},
          {24, 27}, {24, 31}, {25, 31}, {26, 29}, {26, 33}, {27, 33}, {28, 31}, {28, 33}, {29, 32},
          {29, 33}, {30, 32}, {30, 33}, {31, 32}, {31, 33}, {32, 33}};
}

/// 34 members and 78 friendships; member 1 (Mr. Hi) is actor 0.
inline graph::tie_graph karate_club() {
  return graph::tie_graph::build(34, karate_friends());
}

/// The same, each tie with the number of contexts in which the two met.
inline graph::tie_graph karate_contexts() {
  const std::vector<double> contexts = {4, 5, 3, 3, 3, 3, 2, 2, 2, 3, 1, 3, 2, 2, 2, 2, 6, 3, 4, 5,
                                        1, 2, 2, 2, 3, 4, 5, 1, 3, 2, 2, 2, 3, 3, 3, 2, 3, 5, 3, 3,
                                        3, 3, 3, 4, 2, 3, 3, 2, 3, 4, 1, 2, 1, 3, 1, 2, 3, 5, 4, 3,
                                        5, 4, 2, 3, 2, 7, 4, 2, 4, 2, 2, 4, 2, 3, 3, 4, 4, 5};
  std::vector<graph::vertex> from;
  std::vector<graph::vertex> to;
  for (const auto& [u, v] : karate_friends()) {
    from.push_back(u);
    to.push_back(v);
  }
  return graph::tie_graph::build(34, from, to, contexts);
}

/// The club that each joined after the split.
inline graph::partition karate_clubs() {
  return {{0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0,
           0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1},
          {"Mr. Hi", "Officer"}};
}

/// The faction that each stood nearer to: member 9 was the officers' man, and went with Mr. Hi.
inline graph::partition karate_factions() {
  return {{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1, 1, 0,
           0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1},
          {"1", "2"}};
}

}  // namespace guyub::test
