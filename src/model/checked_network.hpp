// A network of tables that come from elsewhere than a builder: from an archive.
#pragma once

#include <guyub/model/network.hpp>

namespace guyub::model {

/// The network of `data`, whose tables, ids, rows, notes and roster are given; what follows from
/// these is worked out. Everything that a builder makes sure of is checked, by the same rules.
/// Errors: std::invalid_argument, which says what does not hold.
[[nodiscard]] network checked_network(network_data data);

}  // namespace guyub::model
