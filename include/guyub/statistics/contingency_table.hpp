// A 2×2 table of counts and its margins: what every exact test of this layer is conditioned on.
#pragma once

#include <cstdint>

namespace guyub::statistics {

/// The sums of a 2×2 table that a conditional test holds fixed.
struct table_margins {
  std::int64_t group = 0;       ///< members of the group, a + b
  std::int64_t drawn = 0;       ///< everyone drawn, a + c
  std::int64_t population = 0;  ///< everyone, a + b + c + d
};

/// Counts by group and by being drawn.
///
///             drawn   not drawn
///     group     a         b       | group
///     others    c         d
///             -----
///             drawn               | population
struct contingency_table {
  std::int64_t a = 0;
  std::int64_t b = 0;
  std::int64_t c = 0;
  std::int64_t d = 0;

  [[nodiscard]] table_margins margins() const { return {a + b, a + c, a + b + c + d}; }

  /// The table in which `attended` of the `group` are among the `drawn` of the `population`.
  [[nodiscard]] static contingency_table from_margins(std::int64_t attended,
                                                      const table_margins& margins) {
    return {attended, margins.group - attended, margins.drawn - attended,
            margins.population - margins.group - (margins.drawn - attended)};
  }
};

}  // namespace guyub::statistics
