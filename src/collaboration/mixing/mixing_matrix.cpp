#include <guyub/collaboration/mixing/mixing_matrix.hpp>

#include <limits>

#include "collaboration/mixing/group_ties.hpp"

namespace guyub::collaboration {
namespace {

double divided(double numerator, double denominator) {
  return denominator > 0 ? numerator / denominator : std::numeric_limits<double>::quiet_NaN();
}

}  // namespace

mixing_matrix_result mixing_matrix(const graph::tie_graph& g, const graph::partition& by,
                                   const mixing_matrix_options& options) {
  const group_ties ties = count_group_ties(g, by);
  mixing_matrix_result result;
  const auto counted = static_cast<std::uint64_t>(ties.total);
  result.left_out = g.tie_count() - (g.is_directed() ? counted : counted / 2);
  for (std::size_t from = 0; from < ties.groups; ++from) {
    for (std::size_t to = 0; to < ties.groups; ++to) {
      const bool is_within = from == to;
      const auto entries = static_cast<double>(ties.at(from, to));
      const auto size = static_cast<double>(by.sizes()[from]);
      const double possible = size * (static_cast<double>(by.sizes()[to]) - (is_within ? 1 : 0));
      double value = entries;
      switch (options.kind) {
        case mixing_kind::counts:
          value = is_within && !g.is_directed() ? entries / 2 : entries;
          break;
        case mixing_kind::density:
          value = divided(entries, possible);  // both stand twice where undirected and within
          break;
        case mixing_kind::share:
          value = divided(entries, static_cast<double>(ties.total));
          break;
      }
      result.from_group.push_back(static_cast<std::int32_t>(from));
      result.to_group.push_back(static_cast<std::int32_t>(to));
      result.value.push_back(value);
    }
  }
  return result;
}

}  // namespace guyub::collaboration
