#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>

#include <guyub/graph/incidence.hpp>

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
  if (!std::all_of(weights.begin(), weights.end(), [](double w) { return std::isfinite(w); })) {
    throw std::invalid_argument("a weight of the incidence is not finite");
  }
  incidence result;
  result.weighted_ = !weights.empty();
  side by_event;
  row_filler<side> filler(by_event, events, actor.size(), result.weighted_);
  for (const vertex e : event) filler.count(e);
  filler.begin();
  for (std::size_t pair = 0; pair < actor.size(); ++pair) {
    filler.place(event[pair], actor[pair], weights, pair);
  }
  filler.end();
  result.by_actor_ = transposed(by_event, actors);
  by_event = side{};
  result.merged_ = merge_equal(result.by_actor_, true);
  result.by_event_ = transposed(result.by_actor_, events);
  return result;
}

}  // namespace guyub::graph
