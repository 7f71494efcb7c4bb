#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/participation/copresence/projection.hpp>

namespace guyub::participation {
namespace {

using graph::incidence;
using graph::vertex;

constexpr std::size_t most = 9;
using presence = std::vector<std::vector<int>>;  // actors by events

presence any_presence() {
  const auto events = *rc::gen::inRange<std::size_t>(0, most);
  const auto actors = *rc::gen::inRange<std::size_t>(0, most);
  return *rc::gen::container<presence>(
      actors, rc::gen::container<std::vector<int>>(events, rc::gen::inRange(0, 2)));
}

incidence as_incidence(const presence& m, std::size_t events) {
  std::vector<vertex> actor;
  std::vector<vertex> event;
  for (std::size_t i = 0; i < m.size(); ++i) {
    for (std::size_t e = 0; e < m[i].size(); ++e) {
      if (m[i][e] == 0) continue;
      actor.push_back(static_cast<vertex>(i));
      event.push_back(static_cast<vertex>(e));
    }
  }
  return incidence::build(static_cast<vertex>(m.size()), static_cast<vertex>(events), actor, event);
}

// cell by cell, from the definition
double naive(const presence& m, std::size_t i, std::size_t j, projection_weighting weighting) {
  double shared = 0;
  double own = 0;
  double others = 0;
  double sum = 0;
  for (std::size_t e = 0; e < m[i].size(); ++e) {
    double there = 0;
    for (const auto& row : m) there += row[e];
    own += m[i][e];
    others += m[j][e];
    if (m[i][e] == 0 || m[j][e] == 0) continue;
    shared += 1;
    sum += weighting == projection_weighting::newman     ? 1 / (there - 1)
           : weighting == projection_weighting::resource ? 1 / there
                                                         : 1;
  }
  switch (weighting) {
    case projection_weighting::binary:
      return shared > 0 ? 1 : 0;
    case projection_weighting::jaccard:
      return shared > 0 ? shared / (own + others - shared) : 0;
    case projection_weighting::overlap:
      return shared > 0 ? shared / std::min(own, others) : 0;
    default:
      return sum;
  }
}

double weight(const graph::tie_graph& g, vertex from, vertex to) {
  const auto row = g.successors(from);
  const auto at = std::find(row.begin(), row.end(), to);
  if (at == row.end()) return 0;
  return g.is_weighted() ? g.successor_weights(from)[static_cast<std::size_t>(at - row.begin())]
                         : 1;
}

RC_GTEST_PROP(projection, agrees_with_its_definition_cell_by_cell, ()) {
  const auto m = any_presence();
  const std::size_t events = m.empty() ? 0 : m.front().size();
  const auto weighting = static_cast<projection_weighting>(*rc::gen::inRange(0, 6));
  const auto ties = projection(as_incidence(m, events), {.weighting = weighting}).ties;
  for (std::size_t i = 0; i < m.size(); ++i) {
    for (std::size_t j = 0; j < m.size(); ++j) {
      const double wanted = i == j ? 0 : naive(m, i, j, weighting);
      RC_ASSERT(std::abs(weight(ties, static_cast<vertex>(i), static_cast<vertex>(j)) - wanted) <
                1e-12);
    }
  }
}

RC_GTEST_PROP(projection, of_events_is_that_of_actors_with_the_two_exchanged, ()) {
  const auto m = any_presence();
  const std::size_t events = m.empty() ? 0 : m.front().size();
  presence exchanged(events, std::vector<int>(m.size()));
  for (std::size_t i = 0; i < m.size(); ++i) {
    for (std::size_t e = 0; e < events; ++e) exchanged[e][i] = m[i][e];
  }
  const auto weighting = static_cast<projection_weighting>(*rc::gen::inRange(0, 6));
  const auto one = projection(as_incidence(m, events),
                              {.weighting = weighting, .side = projection_side::events});
  const auto other = projection(as_incidence(exchanged, m.size()), {.weighting = weighting});
  RC_ASSERT(one.ties == other.ties);
}

// the k heaviest of each row by sorting it, kept where either end has it
RC_GTEST_PROP(projection, keeps_what_is_among_the_heaviest_of_either_end, ()) {
  const auto m = any_presence();
  const std::size_t events = m.empty() ? 0 : m.front().size();
  const auto top = *rc::gen::inRange<std::uint32_t>(1, 4);
  const auto b = as_incidence(m, events);
  const auto all = projection(b).ties;
  const auto few = projection(b, {.top = top}).ties;
  const auto is_among = [&](vertex i, vertex j) {
    std::vector<std::pair<double, vertex>> row;
    for (const vertex k : all.successors(i)) row.emplace_back(-weight(all, i, k), k);
    std::sort(row.begin(), row.end());
    row.resize(std::min<std::size_t>(row.size(), top));
    return std::any_of(row.begin(), row.end(), [&](const auto& one) { return one.second == j; });
  };
  for (vertex i = 0; i < all.vertex_count(); ++i) {
    for (vertex j = 0; j < all.vertex_count(); ++j) {
      RC_ASSERT(few.has_tie(i, j) == (is_among(i, j) || is_among(j, i)));
    }
  }
}

}  // namespace
}  // namespace guyub::participation
