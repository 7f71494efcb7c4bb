#include "collaboration/cohesion/dyads.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>

#include "support/parallel.hpp"

namespace guyub::collaboration {
namespace {

using graph::tie_graph;
using graph::vertex;
using support::lanes;

/// With how many of those behind `v` in the order it is tied both ways.
std::uint64_t mutual_behind(const tie_graph& g, vertex v) {
  const auto behind = [v](std::span<const vertex> row) {
    return row.subspan(
        static_cast<std::size_t>(std::upper_bound(row.begin(), row.end(), v) - row.begin()));
  };
  const auto sent = behind(g.successors(v));
  const auto received = behind(g.predecessors(v));
  std::uint64_t both = 0;
  auto other = received.begin();
  for (const vertex to : sent) {
    while (other != received.end() && *other < to) ++other;
    if (other == received.end()) break;
    both += *other == to ? 1u : 0u;
  }
  return both;
}

}  // namespace

dyads count_dyads(const tie_graph& g, const run_options& run) {
  const std::uint64_t n = g.vertex_count();
  dyads found;
  if (g.is_directed()) {
    std::array<std::uint64_t, lanes> mutual{};
    support::progress_meter progress(run, lanes);
    support::for_each_chunk(lanes, run, [&](std::size_t lane) {
      for (std::size_t v = lane * n / lanes; v < (lane + 1) * n / lanes; ++v) {
        mutual[lane] += mutual_behind(g, static_cast<vertex>(v));
      }
      progress.step();
    });
    found.mutual = std::accumulate(mutual.begin(), mutual.end(), std::uint64_t{0});
    found.asymmetric = g.tie_count() - 2 * found.mutual;
  } else {
    found.mutual = g.tie_count();
  }
  const std::uint64_t pairs = n < 2 ? 0 : (n % 2 == 0 ? n / 2 * (n - 1) : (n - 1) / 2 * n);
  found.null = pairs - found.mutual - found.asymmetric;
  return found;
}

}  // namespace guyub::collaboration
