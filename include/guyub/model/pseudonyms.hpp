// The same network with other names for its people.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <guyub/export.hpp>
#include <guyub/model/network.hpp>

namespace guyub::model {

struct pseudonyms {
  std::vector<std::string> actors;           ///< one an actor; its own id for one who keeps it
  std::vector<std::string> households = {};  ///< one a word of actors.household_id; empty: kept
};

/// One entry an actor: whether it is, or may be, a person or a household: not an organisation, not a
/// group.
[[nodiscard]] GUYUB_EXPORT std::vector<std::uint8_t> may_be_people(const network& net);

/// The network in which each actor whose name differs from its id goes by that name: as an id,
/// wherever another table points to it (reporter, origin_id and entity_id too), and where it stands
/// in a column of the user's own. Their names, and what else names or finds people
/// (`names_people`), are emptied, and so are the notes, which may name someone.
///
/// What it is not: anonymity. Sex, year of birth, place and ties stay, and may tell who someone is;
/// so do rows in their order, ids of other things, and free text.
///
/// Errors: std::invalid_argument for names that are empty, stand twice, or are not one each.
/// Cost: that of reading an archive.
[[nodiscard]] GUYUB_EXPORT network with_pseudonyms(const network& net, const pseudonyms& names);

}  // namespace guyub::model
