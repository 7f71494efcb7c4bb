// What the library can measure: the facts of metrics.toml and the contracts of the headers.
#pragma once

#include <span>
#include <string_view>

#include <guyub/export.hpp>

namespace guyub {

struct source_facts {
  std::string_view text;
  std::string_view doi;  ///< empty for the library's own constructions
};

struct metric_facts {
  std::string_view id;
  std::string_view area;
  std::string_view family;
  std::string_view status;  ///< experimental or stable
  std::string_view level;
  std::string_view range;
  std::string_view question_en;
  std::string_view question_id;
  std::string_view contract;  ///< the comment above the function in its header
  std::span<const source_facts> sources;
};

/// All metrics, by area, family and id.
[[nodiscard]] GUYUB_EXPORT std::span<const metric_facts> catalogue();

}  // namespace guyub
