// Names as they are compared, and cells that name no one person.
#pragma once

#include <string>
#include <string_view>

namespace guyub::io::sheet {

/// The name without titles, honorifics, case, dots and spaces: `H. Ahmad Fauzi, S.Pd` and
/// `ahmad fauzi` are one.
[[nodiscard]] std::string bare_name(std::string_view name);

/// M for Bpk, Sdr …, F for Ibu, Hj …, blank where a name says neither. No record of a sex: it only
/// keeps Bpk Sarno and Ibu Sarno apart.
[[nodiscard]] char form_of_address(std::string_view name);

/// `mewakili …`, `a.n. …`: who came stands in for somebody.
[[nodiscard]] bool stands_in(std::string_view cell);

/// `… + istri`, `… dan anak`: more than one may have come.
[[nodiscard]] bool may_be_several(std::string_view name);

}  // namespace guyub::io::sheet
