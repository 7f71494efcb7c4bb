#include <algorithm>
#include <utility>

#include <guyub/model/fault.hpp>
#include <guyub/model/network.hpp>
#include <guyub/model/suggest.hpp>

#include "model/freeze.hpp"

namespace guyub::model {

std::string_view name_of(roster_kind kind) {
  switch (kind) {
    case roster_kind::census:
      return "census";
    case roster_kind::list:
      return "list";
    case roster_kind::attendees:
      break;
  }
  return "attendees";
}

network::network() : data_(freeze({})) {}
network::network(std::shared_ptr<const network_data> data) : data_(std::move(data)) {}

index network::place(std::string_view id) const {
  const auto& ids = place_ids();
  const auto at = std::find(ids.begin(), ids.end(), id);
  if (at == ids.end()) {
    throw unknown_name("no place has the id '" + std::string(id) + "'" +
                       suggestion(id, ids, reach::any));
  }
  return static_cast<index>(at - ids.begin());
}

bool network::is_at_or_below(index place, index ancestor) const {
  while (place != none) {
    if (place == ancestor) return true;
    place = places().parent.at(static_cast<std::size_t>(place));
  }
  return false;
}

}  // namespace guyub::model
