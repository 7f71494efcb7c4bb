// Random small graphs and partitions for the property tests.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <rapidcheck.h>

#include <guyub/graph/partition.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::test {

/// `least` to 11 vertices, any density, directed or not; parallel ties and loops in the input.
inline rc::Gen<graph::tie_graph> any_graph(std::uint32_t least = 0) {
  return rc::gen::exec([least] {
    const auto n = *rc::gen::inRange<std::uint32_t>(least, 12);
    const bool directed = *rc::gen::arbitrary<bool>();
    std::vector<std::pair<graph::vertex, graph::vertex>> ties;
    if (n > 0) {
      ties =
          *rc::gen::container<std::vector<std::pair<graph::vertex, graph::vertex>>>(rc::gen::pair(
              rc::gen::inRange<graph::vertex>(0, n), rc::gen::inRange<graph::vertex>(0, n)));
    }
    return graph::tie_graph::build(n, ties, {.directed = directed});
  });
}

/// Up to four groups over `n` actors, some unlabelled.
inline rc::Gen<graph::partition> any_partition(std::size_t n) {
  return rc::gen::exec([n] {
    auto groups = *rc::gen::container<std::vector<std::int32_t>>(n, rc::gen::inRange(-1, 4));
    return graph::partition(std::move(groups), {"a", "b", "c", "d"});
  });
}

}  // namespace guyub::test
