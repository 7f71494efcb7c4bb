// Levels of participation: what each scale has.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <guyub/model/words.hpp>

namespace guyub::model {

/// The one spelling of a level that some scale has: `3` for 3.0, white's words in lower case; any
/// other text as it is.
[[nodiscard]] std::string_view level_word(std::string_view level);

struct wrong_level {
  std::string expected;
  std::string mend;
};

/// Why a level, spelled so, is none of that scale; nothing where it is one.
[[nodiscard]] std::optional<wrong_level> level_fault(std::string_view level, scale on);

}  // namespace guyub::model
