// Ticks and the other marks of a list.
#pragma once

#include <optional>
#include <string_view>

namespace guyub::io::sheet {

/// Yes for √, v, x, ✓, hadir, 1 …; no for tidak hadir, izin, 0, - …; nothing for other words.
[[nodiscard]] std::optional<bool> read_mark(std::string_view cell);

}  // namespace guyub::io::sheet
