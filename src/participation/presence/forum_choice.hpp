// Which forums a table of turnout is about, and to which stratum each belongs.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <guyub/model/network.hpp>
#include <guyub/participation/counting_options.hpp>

namespace guyub::participation {

/// The forums of one stratum.
struct forum_stratum {
  std::string place;  // empty without strata
  std::string type;
  model::index place_index = model::none;
  std::vector<std::uint8_t> has;  // one entry a forum
};

/// The strata of the chosen forums: one without `within`, else one a place that held one; and one a
/// place and type where several types were not asked for by name.
/// Errors: unknown_name for a forum or place that is not there; missing_data_error where a choice
/// needs forums.csv.
[[nodiscard]] std::vector<forum_stratum> choose_forums(const model::network& net,
                                                       const counting_options& options);

/// The year of a day since 1970-01-01.
[[nodiscard]] std::int32_t year_of(std::int32_t day);

}  // namespace guyub::participation
