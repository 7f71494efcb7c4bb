// Ties between groups, counted once for all metrics of mixing.
#pragma once

#include <cstdint>
#include <vector>

#include <guyub/graph/partition.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::collaboration {

/// Entries of the adjacency matrix by group: directed, arcs; undirected, every tie both ways.
struct group_ties {
  std::size_t groups = 0;
  std::vector<std::int64_t> entries;  ///< row after row
  std::int64_t total = 0;

  [[nodiscard]] std::int64_t at(std::size_t from, std::size_t to) const {
    return entries[from * groups + to];
  }
};

[[nodiscard]] group_ties count_group_ties(const graph::tie_graph& g, const graph::partition& by);

}  // namespace guyub::collaboration
