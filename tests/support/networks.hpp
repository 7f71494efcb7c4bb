// The published networks in tests/reference/collaboration/.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <guyub/graph/partition.hpp>
#include <guyub/graph/tie_graph.hpp>

#include "reference.hpp"

namespace guyub::test {

/// The ties of tests/reference/collaboration/<name>_ties.csv, with weights of `column`.
inline graph::tie_graph read_ties(const std::string& name, graph::vertex n,
                                  const std::string& column = "", bool directed = false) {
  std::vector<graph::vertex> from;
  std::vector<graph::vertex> to;
  std::vector<double> weights;
  for (const auto& row : read_reference("collaboration/" + name + "_ties.csv")) {
    from.push_back(static_cast<graph::vertex>(row.at("from")));
    to.push_back(static_cast<graph::vertex>(row.at("to")));
    if (!column.empty()) weights.push_back(row.at(column));
  }
  return graph::tie_graph::build(n, from, to, weights, {.directed = directed});
}

/// The two factions of the karate club.
inline graph::partition karate_factions() {
  std::vector<graph::partition::group> factions;
  for (const auto& row : read_reference("collaboration/karate_members.csv")) {
    factions.push_back(static_cast<graph::partition::group>(row.at("faction")) - 1);
  }
  return {std::move(factions), {"Mr. Hi", "officers"}};
}

}  // namespace guyub::test
