#include "participation/presence/roster_choice.hpp"

#include <algorithm>
#include <limits>
#include <stdexcept>
#include <string>

namespace guyub::participation {

using model::index;
using model::network;

counted resolved_who(const counting_options& options, const grouping& by) {
  if (options.who) return *options.who;
  return options.chosen.empty() ? by.counted_by_default() : counted::chosen;
}

roster_choice::roster_choice(const network& net, const counting_options& options, counted who)
    : net_(net), who_(who), counted_(net.actor_count(), 0) {
  if (who == counted::chosen && options.chosen.size() != net.actor_count()) {
    throw std::invalid_argument("who: the mask has " + std::to_string(options.chosen.size()) +
                                " entries, the network " + std::to_string(net.actor_count()) +
                                " actors");
  }
  if (!options.place.empty()) place_ = net.place(options.place);
  for (std::size_t actor = 0; actor < counted_.size(); ++actor) {
    if (!options.facilitators && net.facilitators()[actor] != 0) continue;
    switch (who) {
      case counted::residents:
        counted_[actor] = is_resident(actor) ? 1 : 0;
        break;
      case counted::everyone:
        counted_[actor] = 1;
        break;
      case counted::chosen:
        counted_[actor] = options.chosen[actor] != 0 ? 1 : 0;
        break;
    }
  }
  const auto& dates = net.forums().date;
  for (std::size_t forum = 0; forum < net.forum_ids().size(); ++forum) {
    forum_year_.push_back(dates.has(forum) ? year_of(dates.at(forum)) : 0);
  }
}

bool roster_choice::is_resident(std::size_t actor) const {
  const auto& actors = net_.actors();
  const bool is_person =
      !actors.kind.has(actor) || actors.kind.word(actor) == model::actor_kind::person;
  const model::sector sector =
      actors.sector.has(actor) ? actors.sector.word(actor) : model::sector::unknown;
  return is_person && (sector == model::sector::citizens || sector == model::sector::unknown);
}

bool roster_choice::is_of_age(std::size_t actor, index forum) const {
  if (who_ != counted::residents) return true;
  const auto& birth_year = net_.actors().birth_year;
  const std::int32_t year = forum_year_[static_cast<std::size_t>(forum)];
  return year == 0 || !birth_year.has(actor) || year - birth_year.at(actor) >= adult_age;
}

std::vector<std::uint8_t> roster_choice::of(const forum_stratum& stratum) const {
  std::vector<std::uint8_t> roster = counted_;
  index last = model::none;
  for (std::size_t forum = 0; forum < stratum.has.size(); ++forum) {
    if (stratum.has[forum] == 0 || forum_year_[forum] == 0) continue;
    if (last == model::none || forum_year_[forum] > forum_year_[static_cast<std::size_t>(last)]) {
      last = static_cast<index>(forum);
    }
  }
  const auto& homes = net_.actors().place;
  const auto lives_in = [&](std::size_t actor, index place) {
    return place == model::none ||
           (homes.at(actor) != model::none && net_.is_at_or_below(homes.at(actor), place));
  };
  for (std::size_t actor = 0; actor < roster.size(); ++actor) {
    if (roster[actor] == 0) continue;
    const bool is_old_enough = last == model::none || is_of_age(actor, last);
    if (!is_old_enough || !lives_in(actor, place_) || !lives_in(actor, stratum.place_index)) {
      roster[actor] = 0;
    }
  }
  return roster;
}

}  // namespace guyub::participation
