#include "participation/presence/forum_choice.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include <guyub/model/fault.hpp>
#include <guyub/model/graphs.hpp>

namespace guyub::participation {
namespace {

using model::index;
using model::network;

std::string type_of(const network& net, std::size_t forum) {
  return std::string(net.forums().type.text(forum));
}

/// The forums that `forum`, `from`, `until` and `place` leave.
std::vector<std::uint8_t> chosen(const network& net, const counting_options& options) {
  auto kept = model::chosen_forums(net, options.forum, options.from, options.until);
  if (options.place.empty()) return kept;
  const index ancestor = net.place(options.place);
  for (std::size_t forum = 0; forum < kept.size(); ++forum) {
    const index place = net.forums().place.at(forum);
    if (place == model::none || !net.is_at_or_below(place, ancestor)) kept[forum] = 0;
  }
  return kept;
}

}  // namespace

std::int32_t year_of(std::int32_t day) {
  const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day))};
  return static_cast<int>(date.year());
}

std::vector<forum_stratum> choose_forums(const network& net, const counting_options& options) {
  const std::vector<std::uint8_t> kept = chosen(net, options);
  if (options.within == strata::none) return {forum_stratum{.place = {}, .type = {}, .has = kept}};

  const auto& forums = net.forums();
  std::vector<std::string> types;
  for (std::size_t forum = 0; forum < kept.size(); ++forum) {
    if (kept[forum] == 0) continue;
    std::string type = type_of(net, forum);
    if (std::find(types.begin(), types.end(), type) == types.end())
      types.push_back(std::move(type));
  }
  // a forum or a type that was asked for by name may be pooled with the others that were
  const bool is_pooled = types.size() < 2 || !options.forum.empty();
  std::vector<forum_stratum> strata;
  bool has_place = false;
  for (std::size_t forum = 0; forum < kept.size(); ++forum) {
    const index place = forums.place.at(forum);
    if (kept[forum] == 0 || place == model::none) continue;
    has_place = true;
    const std::string type = is_pooled ? std::string() : type_of(net, forum);
    auto at = std::find_if(strata.begin(), strata.end(), [&](const forum_stratum& stratum) {
      return stratum.place_index == place && stratum.type == type;
    });
    if (at == strata.end()) {
      strata.push_back({.place = net.place_ids()[static_cast<std::size_t>(place)],
                        .type = type,
                        .place_index = place,
                        .has = std::vector<std::uint8_t>(kept.size(), 0)});
      at = strata.end() - 1;
    }
    at->has[forum] = 1;
  }
  if (!has_place) {
    throw missing_data_error("forums.csv", "place_id", "within=\"place\" makes one table a place");
  }
  return strata;
}

}  // namespace guyub::participation
