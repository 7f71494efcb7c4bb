// What the rows above a list say: day, event, venue, village.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "io/sheet/header_words.hpp"
#include "io/sheet/rows.hpp"

namespace guyub::io::sheet {

/// One thing said above the list, and where.
struct said {
  std::string text;
  std::int64_t line = 1;
};

struct title {
  said date, event, venue, village, hamlet;
};

/// `Hari/Tanggal : Senin, 3 Maret 2025`, in one cell or in several; the first of each counts.
[[nodiscard]] title read_title(std::span<const text_row> rows);

}  // namespace guyub::io::sheet
