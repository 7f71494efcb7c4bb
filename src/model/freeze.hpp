// The last step to a network, whoever filled its tables.
#pragma once

#include <memory>

#include <guyub/model/network.hpp>

namespace guyub::model {

/// What follows from the tables: who facilitates, what the roster is, the fingerprint. Then nothing
/// changes any more.
[[nodiscard]] std::shared_ptr<const network_data> freeze(network_data data);

}  // namespace guyub::model
