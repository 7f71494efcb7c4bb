#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

#include <guyub/model/fault.hpp>
#include <guyub/participation/presence/turnout.hpp>

#include "participation/presence/deeds.hpp"
#include "participation/presence/forum_choice.hpp"
#include "participation/presence/roster_choice.hpp"

namespace guyub::participation {
namespace {

using graph::partition;
using model::index;
using model::network;

void require_attendance(const network& net) {
  if (net.has(model::table_kind::attendance)) return;
  throw missing_data_error("attendance.csv", "actor_id", "turnout counts who was present");
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
    if (scope.has(forum))
      totals.scope_population = std::max(totals.scope_population, scope.at(forum));
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

void begin(const network& net, const turnout_options& options, turnout_result& result) {
  result.unit = options.unit;
  result.who = options.who;
  result.roster = model::name_of(net.roster());
  result.has_population = net.roster() != model::roster_kind::attendees;
  result.has_households = net.actors().household.is_given();
}

void count_actor(const network& net, std::size_t actor, turnout_result& result) {
  ++result.counted_actors;
  result.no_birth_year += net.actors().birth_year.has(actor) ? 0 : 1;
}

/// Who is on any of the rosters is counted once.
void count_actors(const network& net, const std::vector<std::uint8_t>& on_roster,
                  turnout_result& result) {
  for (std::size_t actor = 0; actor < on_roster.size(); ++actor) {
    if (on_roster[actor] != 0) count_actor(net, actor, result);
  }
}

void merge_into(std::vector<std::uint8_t>& all, const std::vector<std::uint8_t>& some) {
  all.resize(some.size(), 0);
  for (std::size_t i = 0; i < some.size(); ++i) all[i] |= some[i];
}

/// Memberships that hold on a day; all of them where the stratum has no dated forum.
class members_on_the_day {
 public:
  members_on_the_day(const network& net, const forum_stratum& forums)
      : groups_of_(net.actor_count()) {
    const auto& dates = net.forums().date;
    for (std::size_t forum = 0; forum < forums.has.size(); ++forum) {
      if (forums.has[forum] == 0 || !dates.has(forum)) continue;
      day_ = is_dated_ ? std::max(day_, dates.at(forum)) : dates.at(forum);
      is_dated_ = true;
    }
    const auto& rows = net.memberships();
    for (std::size_t row = 0; row < rows.actor.values.size(); ++row) {
      if (!holds(rows, row)) continue;
      auto& groups = groups_of_[static_cast<std::size_t>(rows.actor.at(row))];
      const index group = rows.group.at(row);
      if (std::find(groups.begin(), groups.end(), group) == groups.end()) groups.push_back(group);
    }
  }

  [[nodiscard]] const std::vector<index>& of(std::size_t actor) const { return groups_of_[actor]; }

 private:
  template <class Rows>
  [[nodiscard]] bool holds(const Rows& rows, std::size_t row) const {
    if (!is_dated_) return true;
    return (!rows.start.has(row) || rows.start.at(row) <= day_) &&
           (!rows.end.has(row) || day_ < rows.end.at(row));
  }

  std::vector<std::vector<index>> groups_of_;
  std::int32_t day_ = 0;
  bool is_dated_ = false;
};

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
  if (!result.has_population) {
    const bool is_known = totals.scope_population >= 0;
    totals.population = is_known ? totals.scope_population : 0;
  }
}

}  // namespace

turnout_result turnout(const network& net, const partition& by, const turnout_options& options) {
  require_attendance(net);
  if (by.size() != net.actor_count()) {
    throw std::invalid_argument("by has " + std::to_string(by.size()) + " labels, the network " +
                                std::to_string(net.actor_count()) + " actors");
  }
  turnout_result result;
  begin(net, options, result);
  result.groups = by.names();
  const roster_choice choice(net, options);
  std::vector<std::uint8_t> on_any_roster;
  for (const forum_stratum& forums : choose_forums(net, options)) {
    const std::size_t first_row = begin_stratum(forums, net, result);
    const auto stratum = static_cast<std::int32_t>(result.strata.size() - 1);
    turnout_stratum& totals = result.strata.back();
    const std::vector<std::uint8_t> roster = choice.of(forums);
    const std::vector<deeds> all = deeds_of(net, forums, choice, roster, result.visitors);
    for (std::size_t actor = 0; actor < roster.size(); ++actor) {
      if (roster[actor] == 0) continue;
      const bool attended = all[actor].attended;
      const auto& actors = net.actors();
      result.people.push_back({.stratum = stratum,
                               .group = by[actor],
                               .household = actors.household.at(actor),
                               .home = actors.place.at(actor),
                               .attended = attended});
      if (by[actor] == partition::unlabelled) {
        ++totals.unlabelled;
        totals.unlabelled_attended += attended ? 1 : 0;
        continue;
      }
      add(result, first_row + static_cast<std::size_t>(by[actor]), all[actor]);
      ++totals.population;
      totals.attended += attended ? 1 : 0;
      totals.visits += all[actor].visits;
    }
    merge_into(on_any_roster, roster);
  }
  count_actors(net, on_any_roster, result);
  return result;
}

turnout_result turnout_by_group(const network& net, const turnout_options& options) {
  require_attendance(net);
  if (!net.has(model::table_kind::groups) && !net.has(model::table_kind::memberships)) {
    throw missing_data_error("memberships.csv", "group_id",
                             "by=\"group\" needs to know who is in it");
  }
  turnout_result result;
  begin(net, options, result);
  result.groups = net.group_ids();
  result.is_overlapping = true;
  const roster_choice choice(net, options);
  std::vector<std::uint8_t> on_any_roster;
  for (const forum_stratum& forums : choose_forums(net, options)) {
    const std::size_t first_row = begin_stratum(forums, net, result);
    turnout_stratum& totals = result.strata.back();
    const std::vector<std::uint8_t> roster = choice.of(forums);
    const std::vector<deeds> all = deeds_of(net, forums, choice, roster, result.visitors);
    const members_on_the_day members(net, forums);
    for (std::size_t actor = 0; actor < roster.size(); ++actor) {
      if (roster[actor] == 0) continue;
      ++totals.population;
      totals.attended += all[actor].attended ? 1 : 0;
      totals.visits += all[actor].visits;
      for (const index group : members.of(actor)) {
        add(result, first_row + static_cast<std::size_t>(group), all[actor]);
      }
    }
    add_group_counts(net, forums, first_row, result);
    merge_into(on_any_roster, roster);
  }
  count_actors(net, on_any_roster, result);
  // populations of groups.csv are denominators where nobody listed the people
  if (!result.has_population && net.groups().population.is_given()) {
    result.has_population = true;
    result.roster = "counts";
    result.has_total =
        std::all_of(result.strata.begin(), result.strata.end(),
                    [](const turnout_stratum& stratum) { return stratum.scope_population >= 0; });
  }
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
  result.roster = "counts";
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
  result.counted_actors = totals.population;
  return result;
}

}  // namespace guyub::participation
