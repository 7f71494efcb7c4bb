// A network in an archive: each column under the names of its table and itself.
#pragma once

#include <guyub/model/network.hpp>

#include "io/archive/payload.hpp"

namespace guyub::io {

void write(payload_writer& out, const model::network& net);

/// The tables as they were read, not yet judged. A column that the archive lacks is empty; one that
/// this version does not know is an error, for it would be lost.
/// Errors: std::invalid_argument, which says what is wrong.
[[nodiscard]] model::network_data read_network(payload_reader& in);

}  // namespace guyub::io
