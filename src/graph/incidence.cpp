#include <stdexcept>
#include <string>
#include <utility>

#include <guyub/graph/incidence.hpp>

#include "graph/check_rows.hpp"
#include "graph/counting_sort.hpp"

namespace guyub::graph {

incidence incidence::build(vertex actors, vertex events, std::span<const vertex> actor,
                           std::span<const vertex> event, std::span<const double> weights) {
  if (actor.size() != event.size() || (!weights.empty() && weights.size() != actor.size())) {
    throw std::invalid_argument(
        "the columns of the incidence differ in length: actor " + std::to_string(actor.size()) +
        ", event " + std::to_string(event.size()) + ", weight " + std::to_string(weights.size()));
  }
  for (std::size_t pair = 0; pair < actor.size(); ++pair) {
    if (actor[pair] >= actors || event[pair] >= events) {
      throw std::invalid_argument("pair " + std::to_string(pair) + " names actor " +
                                  std::to_string(actor[pair]) + " and event " +
                                  std::to_string(event[pair]) + ", but there are only " +
                                  std::to_string(actors) + " and " + std::to_string(events));
    }
  }
  check_finite(weights, "the incidence");
  incidence result;
  result.weighted_ = !weights.empty();
  const auto each_event = [&](const auto& visit) {
    for (const vertex e : event) visit(e);
  };
  const auto each_pair = [&](const auto& visit) {
    for (std::size_t pair = 0; pair < actor.size(); ++pair) visit(event[pair], actor[pair], pair);
  };
  compressed_rows by_event = filled_rows(events, actor.size(), weights, each_event, each_pair);
  result.by_actor_ = transposed(by_event, actors);
  by_event = compressed_rows{};
  result.merged_ = merge_equal(result.by_actor_, true);
  if (result.merged_ != 0) check_finite(result.by_actor_.weights, "repeated pairs, added up,");
  result.by_event_ = transposed(result.by_actor_, events);
  return result;
}

incidence incidence::from_rows(incidence_rows rows) {
  check_rows(rows.by_actor, rows.by_event.offsets.rows(), rows.weighted, "the incidence by actor");
  check_rows(rows.by_event, rows.by_actor.offsets.rows(), rows.weighted, "the incidence by event");
  if (!are_transposed(rows.by_actor, rows.by_event)) {
    throw std::invalid_argument("the incidence does not hold the same pairs by actor and by event");
  }
  incidence result;
  result.by_actor_ = std::move(rows.by_actor);
  result.by_event_ = std::move(rows.by_event);
  result.weighted_ = rows.weighted;
  result.merged_ = rows.merged;
  return result;
}

}  // namespace guyub::graph
