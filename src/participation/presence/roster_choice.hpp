// Who is counted: on the roster of a stratum, and at each of its forums.
#pragma once

#include <cstdint>
#include <vector>

#include <guyub/model/network.hpp>
#include <guyub/participation/presence/turnout.hpp>

#include "participation/presence/forum_choice.hpp"

namespace guyub::participation {

/// Residents are 17 or older, where the birth year is known.
inline constexpr std::int32_t adult_age = 17;

/// Who was asked for; left out, the mask that was given, else what the grouping says.
[[nodiscard]] counted resolved_who(const counting_options& options, const grouping& by);

class roster_choice {
 public:
  /// Errors: std::invalid_argument for a mask of another length.
  roster_choice(const model::network& net, const counting_options& options, counted who);

  /// On the roster of the stratum: counted, living there, and 17 at its last dated forum.
  [[nodiscard]] std::vector<std::uint8_t> of(const forum_stratum& stratum) const;
  /// Whether an attendance of `actor` at `forum` counts: 17 at that forum.
  [[nodiscard]] bool is_of_age(std::size_t actor, model::index forum) const;

 private:
  [[nodiscard]] bool is_resident(std::size_t actor) const;

  const model::network& net_;
  counted who_;
  std::vector<std::uint8_t> counted_;     // whoever may be counted, places and ages apart
  std::vector<std::int32_t> forum_year_;  // 0: undated
  model::index place_ = model::none;
};

}  // namespace guyub::participation
