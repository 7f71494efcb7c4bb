#include "participation/presence/deeds.hpp"

namespace guyub::participation {

using model::index;
using model::network;

std::vector<deeds> deeds_of(const network& net, const forum_stratum& stratum,
                            const roster_choice& choice, const std::vector<std::uint8_t>& roster,
                            std::int64_t& visitors) {
  std::vector<deeds> all(net.actor_count());
  std::vector<std::uint8_t> is_visitor(net.actor_count(), 0);
  const auto& speech = net.speech();
  std::vector<std::uint8_t> has_speech(stratum.has.size(), 0);
  for (const index forum : speech.forum.values) has_speech[static_cast<std::size_t>(forum)] = 1;

  const auto counts = [&](index actor, index forum) {
    return actor != model::none && stratum.has[static_cast<std::size_t>(forum)] != 0 &&
           roster[static_cast<std::size_t>(actor)] != 0 &&
           choice.is_of_age(static_cast<std::size_t>(actor), forum);
  };
  const auto& rows = net.attendance();
  for (std::size_t row = 0; row < rows.forum.values.size(); ++row) {
    const index actor = rows.actor.at(row);
    const index forum = rows.forum.at(row);
    if (actor == model::none || stratum.has[static_cast<std::size_t>(forum)] == 0) continue;
    const bool is_present = !rows.present.has(row) || rows.present.at(row) == 1;
    if (!counts(actor, forum)) {
      if (is_present && roster[static_cast<std::size_t>(actor)] == 0) {
        is_visitor[static_cast<std::size_t>(actor)] = 1;
      }
      continue;
    }
    deeds& of = all[static_cast<std::size_t>(actor)];
    const bool is_invited = rows.invited.at(row) == 1;
    of.invited |= is_invited;
    if (!is_present) continue;
    of.attended = true;
    of.came |= is_invited;
    ++of.visits;
    const bool has_seconds = rows.seconds.has(row) && rows.seconds.at(row) > 0;
    of.spoke |= rows.spoke.at(row) == 1 || has_seconds;
    if (has_seconds && has_speech[static_cast<std::size_t>(forum)] == 0) {
      of.seconds += rows.seconds.at(row);
    }
  }
  for (std::size_t row = 0; row < speech.forum.values.size(); ++row) {
    if (!counts(speech.actor.at(row), speech.forum.at(row))) continue;
    deeds& of = all[static_cast<std::size_t>(speech.actor.at(row))];
    of.spoke = true;
    if (speech.seconds.has(row)) of.seconds += speech.seconds.at(row);
  }
  for (const std::uint8_t visitor : is_visitor) visitors += visitor;
  return all;
}

}  // namespace guyub::participation
