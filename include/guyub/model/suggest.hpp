// The nearest known word, for messages.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include <guyub/export.hpp>

namespace guyub::model {

/// How far away the nearest may be.
enum class reach : std::uint8_t {
  slip,  ///< a third of the letters: what may have been mistyped
  any,   ///< however far: for a name that has to be one of the known
};

/// The word of `known` that is nearest to `word`, the first of several; empty
/// where none is within reach.
[[nodiscard]] GUYUB_EXPORT std::string nearest(std::string_view word,
                                               std::span<const std::string> known,
                                               reach within = reach::slip);

/// `; did you mean 'x'?`, or nothing.
[[nodiscard]] GUYUB_EXPORT std::string suggestion(std::string_view word,
                                                  std::span<const std::string> known,
                                                  reach within = reach::slip);

}  // namespace guyub::model
