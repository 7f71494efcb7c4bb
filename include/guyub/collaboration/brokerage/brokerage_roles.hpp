#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include <guyub/default_run.hpp>
#include <guyub/export.hpp>
#include <guyub/graph/partition.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::collaboration {

/// The five roles of a broker of group A between j and k, by the groups of j, the broker and k.
enum class brokerage_role : std::uint8_t {
  coordinator,     ///< A A A
  itinerant,       ///< B A B
  gatekeeper,      ///< B A A
  representative,  ///< A A B
  liaison,         ///< B A C
};
constexpr auto words_of(brokerage_role) {
  return std::array{"coordinator", "itinerant", "gatekeeper", "representative", "liaison"};
}
inline constexpr std::size_t brokerage_role_count = 5;

enum class brokerage_null : std::uint8_t {
  labels,  ///< the graph stays, the groups of the other actors are permuted
  ties,    ///< groups stay, ties are independent with the density of the graph
  none,
};
constexpr auto words_of(brokerage_null) {
  return std::array{"labels", "ties", "none"};
}
enum class brokerage_weighting : std::uint8_t {
  raw,
  shared,  ///< each open pair is one unit, shared by its brokers
};
constexpr auto words_of(brokerage_weighting) {
  return std::array{"raw", "shared"};
}

struct brokerage_roles_options {
  brokerage_null null = brokerage_null::labels;
  brokerage_weighting weighting = brokerage_weighting::raw;
};

/// The whole graph, one entry a role, and the total last.
struct brokerage_totals {
  std::vector<std::string> role;
  std::vector<double> count, expected, sd, z;
};

struct brokerage_roles_result {
  // one entry an actor; NaN for the unlabelled
  std::vector<double> coordinator, itinerant, gatekeeper, representative, liaison, total;
  /// By role; empty without a null.
  std::array<std::vector<double>, brokerage_role_count> expected, sd, z;
  brokerage_totals totals;
};

/// How often each actor is the middle of an open path, by the groups of its three actors.
///
/// Formula: every ordered triple j → i → k with j ≠ k and no tie j → k counts once for broker i:
/// coordinator AAA, itinerant BAB, gatekeeper BAA, representative AAB, liaison BAC, where the middle
/// letter is i's group. Expectation and standard deviation are exact: under `labels` the graph stays
/// and the groups of the other actors are permuted (for the totals all groups); under `ties` groups
/// stay and ties are independent with d = m/(n(n−1)), which any busy actor exceeds. z is
/// (count − expected)/sd.
/// It is not betweenness: paths of two steps only, and whoever is on many of them need not be on a
/// shortest path between the others.
/// Parameters: `g`; on an undirected graph ordered pairs are counted, so representative equals
/// gatekeeper, and d = 2m/(n(n−1)). `by`, one group an actor; ties with an unlabelled end do not
/// count, and n is the labelled actors. `weighting` shared gives each open pair (j, k) one unit,
/// shared equally by its brokers.
/// Result: counts from 0, one entry an actor; moments beside them; `totals` by role.
/// Undefined: unlabelled actors NaN; z where sd = 0, NaN; the total under `labels` is constant.
/// Errors: std::invalid_argument for a partition of another length, and for `ties` with shared
/// weighting.
/// Cost: O(Σ indegree · outdegree) time, a few words a tie.
/// Source: Gould & Fernandez 1989, doi:10.2307/270949.
[[nodiscard]] GUYUB_EXPORT brokerage_roles_result brokerage_roles(
    const graph::tie_graph& g, const graph::partition& by,
    const brokerage_roles_options& options = {}, const run_options& run = default_run());

}  // namespace guyub::collaboration
