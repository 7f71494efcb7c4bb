#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

#include <guyub/model/fault.hpp>
#include <guyub/participation/presence/turnout.hpp>

#include "participation/presence/actor_groups.hpp"
#include "participation/presence/deeds.hpp"
#include "participation/presence/forum_choice.hpp"
#include "participation/presence/roster_choice.hpp"
#include "participation/presence/turnout_keys.hpp"

namespace guyub::participation {
namespace {

using model::index;
using model::network;

void require_attendance(const network& net) {
  if (net.has(model::table_kind::attendance)) return;
  throw missing_data_error("attendance.csv", "actor_id", "turnout counts who was present");
}

counted_people as_people(counted who) {
  switch (who) {
    case counted::residents:
      return counted_people::residents;
    case counted::everyone:
      return counted_people::everyone;
    case counted::chosen:
      break;
  }
  return counted_people::mask;
}

counted_roster as_roster(model::roster_kind roster) {
  switch (roster) {
    case model::roster_kind::census:
      return counted_roster::census;
    case model::roster_kind::list:
      return counted_roster::list;
    case model::roster_kind::attendees:
      break;
  }
  return counted_roster::attendees;
}

turnout_result begin(const network& net, const actor_groups& groups, counting_unit unit,
                     counted who) {
  turnout_result result;
  result.counting.who = as_people(who);
  result.counting.roster = as_roster(net.roster());
  result.counting.overlapping = groups.is_overlapping();
  result.groups = groups.names();
  result.unit = unit;
  result.has_population = net.roster() != model::roster_kind::attendees;
  result.has_households = net.actors().household.is_given();
  result.has_invitations = net.attendance().invited.is_given();
  return result;
}

/// Empty rows for every group of a new stratum.
std::size_t begin_stratum(const forum_stratum& forums, const network& net, turnout_result& result) {
  const std::size_t first_row = result.group.size();
  const auto stratum = static_cast<std::int32_t>(result.strata.size());
  turnout_stratum totals{.place = forums.place, .type = forums.type};
  const auto& scope = net.forums().scope_population;
  for (std::size_t forum = 0; forum < forums.has.size(); ++forum) {
    if (forums.has[forum] == 0) continue;
    ++totals.forums;
    if (!scope.has(forum)) continue;
    totals.scope_population =
        std::max(totals.scope_population.value_or(scope.at(forum)), scope.at(forum));
  }
  result.strata.push_back(totals);
  for (std::size_t group = 0; group < result.groups.size(); ++group) {
    result.group.push_back(static_cast<std::int32_t>(group));
    result.stratum.push_back(stratum);
  }
  for (auto* column : {&result.population, &result.invited, &result.came, &result.attended,
                       &result.visits, &result.spoke}) {
    column->resize(result.group.size(), 0);
  }
  result.seconds.resize(result.group.size(), 0);
  return first_row;
}

void add(turnout_result& result, std::size_t row, const deeds& of) {
  ++result.population[row];
  result.invited[row] += of.invited ? 1 : 0;
  result.came[row] += of.came ? 1 : 0;
  result.attended[row] += of.attended ? 1 : 0;
  result.spoke[row] += of.spoke ? 1 : 0;
  result.visits[row] += of.visits;
  result.seconds[row] += of.seconds;
}

/// Everyone on the roster of the last stratum, in each of their groups. Where groups overlap whoever
/// is in none counts in the whole; else they are unlabelled.
void count_people(const network& net, const actor_groups& groups, std::span<const deeds> all,
                  const std::vector<std::uint8_t>& roster, std::size_t first_row,
                  turnout_result& result) {
  turnout_stratum& totals = result.strata.back();
  for (std::size_t actor = 0; actor < roster.size(); ++actor) {
    if (roster[actor] == 0) continue;
    const deeds& of = all[actor];
    const std::span<const index> in = groups.of(actor);
    for (const index group : in) add(result, first_row + static_cast<std::size_t>(group), of);
    if (!groups.is_overlapping()) {
      result.people.push_back({.stratum = static_cast<std::int32_t>(result.strata.size() - 1),
                               .group = in.empty() ? graph::partition::unlabelled : in.front(),
                               .household = net.actors().household.at(actor),
                               .home = net.actors().place.at(actor),
                               .attended = of.attended});
      if (in.empty()) {
        ++totals.unlabelled;
        totals.unlabelled_attended += of.attended ? 1 : 0;
        continue;
      }
    }
    ++totals.population;
    totals.attended += of.attended ? 1 : 0;
    totals.visits += of.visits;
  }
}

void merge_into(std::vector<std::uint8_t>& all, const std::vector<std::uint8_t>& some) {
  all.resize(some.size(), 0);
  for (std::size_t i = 0; i < some.size(); ++i) all[i] |= some[i];
}

/// Who is on several rosters is counted once.
void count_rosters(const network& net, const std::vector<std::uint8_t>& on_any,
                   counting_facts& facts) {
  for (std::size_t actor = 0; actor < on_any.size(); ++actor) {
    if (on_any[actor] == 0) continue;
    ++facts.counted;
    facts.no_birth_year += net.actors().birth_year.has(actor) ? 0 : 1;
  }
}

/// Head counts of groups, and the populations that groups.csv gives.
void add_group_counts(const network& net, const forum_stratum& forums, std::size_t first_row,
                      turnout_result& result) {
  turnout_stratum& totals = result.strata.back();
  const auto& rows = net.attendance();
  for (std::size_t row = 0; row < rows.forum.values.size(); ++row) {
    const index group = rows.group.at(row);
    const auto forum = static_cast<std::size_t>(rows.forum.at(row));
    if (group == model::none || forums.has[forum] == 0 || !rows.count.has(row)) continue;
    if (rows.present.at(row) == 0) continue;
    const std::size_t at = first_row + static_cast<std::size_t>(group);
    const std::int64_t count = rows.count.at(row);
    result.visits[at] += count;
    totals.visits += count;
    if (totals.forums == 1) {
      // over several forums nobody knows who of a head count came twice
      result.attended[at] += count;
      totals.attended += count;
    }
  }
  const auto& population = net.groups().population;
  for (std::size_t group = 0; group < net.group_ids().size(); ++group) {
    if (population.has(group)) {
      result.population[first_row + group] = population.at(group);
    } else if (!result.has_population) {
      result.population[first_row + group] = 0;  // those who came are no denominator
    }
  }
  if (!result.has_population) totals.population = totals.scope_population.value_or(0);
}

/// Populations of groups.csv are denominators where nobody listed the people.
void take_group_populations(const network& net, turnout_result& result) {
  if (result.has_population || !net.groups().population.is_given()) return;
  result.has_population = true;
  result.counting.roster = counted_roster::counts;
  result.has_total = std::all_of(
      result.strata.begin(), result.strata.end(),
      [](const turnout_stratum& stratum) { return stratum.scope_population.has_value(); });
}

}  // namespace

turnout_result turnout(const network& net, const grouping& by, const counting_options& options) {
  require_attendance(net);
  actor_groups groups(net, by);
  const counted who = resolved_who(options, by);
  turnout_result result = begin(net, groups, options.unit, who);
  result.rows.has_place = options.within == strata::place;
  const roster_choice choice(net, options, who);
  std::vector<std::uint8_t> on_any_roster;
  for (const forum_stratum& forums : choose_forums(net, options)) {
    const std::size_t first_row = begin_stratum(forums, net, result);
    const std::vector<std::uint8_t> roster = choice.of(forums);
    const std::vector<deeds> all = deeds_of(net, forums, choice, roster, result.counting.visitors);
    groups.go_to(forums);
    count_people(net, groups, all, roster, first_row, result);
    if (groups.is_overlapping()) add_group_counts(net, forums, first_row, result);
    merge_into(on_any_roster, roster);
  }
  count_rosters(net, on_any_roster, result.counting);
  if (groups.is_overlapping()) take_group_populations(net, result);
  complete(result);
  return result;
}

turnout_result turnout_of_counts(std::vector<std::string> groups,
                                 std::span<const std::int64_t> attended,
                                 std::span<const std::int64_t> population) {
  if (attended.size() != population.size() || groups.size() != population.size()) {
    throw std::invalid_argument("attended has " + std::to_string(attended.size()) +
                                " counts, population " + std::to_string(population.size()) +
                                ", and there are " + std::to_string(groups.size()) + " groups");
  }
  turnout_result result;
  result.groups = std::move(groups);
  result.counting.who = counted_people::counts;
  result.strata.push_back({.forums = 1});
  turnout_stratum& totals = result.strata.back();
  for (std::size_t group = 0; group < population.size(); ++group) {
    if (attended[group] < 0 || population[group] < 0) {
      throw std::invalid_argument("group " + result.groups[group] + " has a negative count");
    }
    if (attended[group] > population[group]) {
      throw std::invalid_argument(
          "group " + result.groups[group] + ": " + std::to_string(attended[group]) +
          " attended, but there are only " + std::to_string(population[group]));
    }
    result.group.push_back(static_cast<std::int32_t>(group));
    result.stratum.push_back(0);
    result.population.push_back(population[group]);
    result.attended.push_back(attended[group]);
    result.visits.push_back(attended[group]);
    for (auto* column : {&result.invited, &result.came, &result.spoke}) column->push_back(0);
    result.seconds.push_back(0);
    totals.population += population[group];
    totals.attended += attended[group];
  }
  totals.visits = totals.attended;
  result.counting.counted = totals.population;
  complete(result);
  return result;
}

}  // namespace guyub::participation
