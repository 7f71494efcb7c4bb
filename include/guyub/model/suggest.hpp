// The nearest known word, for messages.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <guyub/export.hpp>

namespace guyub::model {

/// The word of `known` that is at most a third of its letters away from `word`; empty for none.
[[nodiscard]] GUYUB_EXPORT std::string nearest(std::string_view word,
                                               std::span<const std::string> known);

/// `; did you mean 'x'?`, or nothing.
[[nodiscard]] GUYUB_EXPORT std::string suggestion(std::string_view word,
                                                  std::span<const std::string> known);

}  // namespace guyub::model
