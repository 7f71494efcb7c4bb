// How an archive begins, for who writes one and for who is given one instead of a table.
#pragma once

#include <string_view>

namespace guyub::io {

/// A carriage return and a line feed show what went through a text filter.
inline constexpr std::string_view archive_magic = "\x89GUYUB\r\n";

}  // namespace guyub::io
