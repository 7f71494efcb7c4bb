#include "guyub/model/graphs.hpp"

#include <algorithm>
#include <utility>

#include <guyub/model/fault.hpp>
#include <guyub/model/suggest.hpp>

namespace guyub::model {
namespace {

using graph::vertex;

bool is_one_of(std::string_view text, const std::vector<std::string>& words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

/// Whether `day` lies in [start, end), both of which may be left open.
bool holds_on(const date_column& start, const date_column& end, std::size_t row, std::int32_t day) {
  return (!start.has(row) || start.at(row) <= day) && (!end.has(row) || day < end.at(row));
}

void require_word(const std::string& word, const text_column& column, const std::string& what) {
  if (!column.given) throw missing_data_error("ties.csv", what, "the " + what + " of each tie");
  if (std::find(column.words.begin(), column.words.end(), word) != column.words.end()) return;
  throw unknown_name("no tie has the " + what + " '" + word + "'" +
                     suggestion(word, column.words, reach::any));
}

void require_role(std::string_view role, const text_column& column) {
  if (!column.given)
    throw missing_data_error("attendance.csv", "role", "the role of each attendee");
  if (std::find(column.words.begin(), column.words.end(), role) != column.words.end()) return;
  throw unknown_name("nobody attended as '" + std::string(role) + "'" +
                     suggestion(role, column.words, reach::any));
}

}  // namespace

graph::tie_graph ties(const network& net, const tie_selection& selection) {
  if (!net.has(table_kind::ties)) {
    throw missing_data_error("ties.csv", "from", "a graph needs to know who has a tie with whom");
  }
  const ties_table& rows = net.reported_ties();
  for (const std::string& type : selection.types) require_word(type, rows.type, "type");
  if (selection.wave) require_word(*selection.wave, rows.wave, "wave");
  const bool sums = selection.weight == tie_weight::sum;

  const auto holds = [&](std::size_t row) {
    if (!selection.types.empty() && !is_one_of(rows.type.text(row), selection.types)) return false;
    if (selection.wave && rows.wave.text(row) != *selection.wave) return false;
    return !selection.at || holds_on(rows.start, rows.end, row, *selection.at);
  };
  std::vector<vertex> from;
  std::vector<vertex> to;
  std::vector<double> weight;
  std::vector<std::size_t> undirected;  // places in `from`
  for (std::size_t row = 0; row < rows.from.values.size(); ++row) {
    if (!holds(row)) continue;
    if (rows.directed.at(row) == 0) undirected.push_back(from.size());
    from.push_back(static_cast<vertex>(rows.from.at(row)));
    to.push_back(static_cast<vertex>(rows.to.at(row)));
    if (sums) weight.push_back(rows.weight.has(row) ? rows.weight.at(row) : 1.0);
  }
  // where nothing was chosen, as the file has it elsewhere
  const auto& marks = rows.directed.values;
  const bool are_all_undirected =
      from.empty() ? !marks.empty() && std::all_of(marks.begin(), marks.end(),
                                                   [](std::int8_t mark) { return mark == 0; })
                   : undirected.size() == from.size();
  const bool is_directed = selection.directed.value_or(!are_all_undirected);
  if (is_directed) {
    for (const std::size_t tie : undirected) {
      from.push_back(to[tie]);
      to.push_back(from[tie]);
      if (sums) weight.push_back(weight[tie]);
    }
  }
  return graph::tie_graph::build(static_cast<vertex>(net.actor_count()), from, to, weight,
                                 {.directed = is_directed});
}

std::vector<std::uint8_t> chosen_forums(const network& net, const std::vector<std::string>& names,
                                        std::optional<std::int32_t> from,
                                        std::optional<std::int32_t> until) {
  const std::vector<std::string>& ids = net.forum_ids();
  const auto& forums = net.forums();
  std::vector<std::uint8_t> chosen(ids.size(), names.empty() ? 1 : 0);
  for (const std::string& name : names) {
    bool is_known = false;
    for (std::size_t forum = 0; forum < ids.size(); ++forum) {
      if (ids[forum] != name && forums.type.text(forum) != name) continue;
      chosen[forum] = 1;
      is_known = true;
    }
    if (is_known) continue;
    std::vector<std::string> known = ids;
    known.insert(known.end(), forums.type.words.begin(), forums.type.words.end());
    throw unknown_name("no forum and no type of forum is called '" + name + "'" +
                       suggestion(name, known, reach::any));
  }
  if (from || until) {
    for (std::size_t forum = 0; forum < ids.size(); ++forum) {
      const bool is_dated = forums.date.has(forum);
      const std::int32_t day = forums.date.at(forum);
      if (!is_dated || (from && day < *from) || (until && day >= *until)) chosen[forum] = 0;
    }
  }
  return chosen;
}

attendance_incidence attendance_of(const network& net, const attendance_selection& selection) {
  if (!net.has(table_kind::attendance)) {
    throw missing_data_error("attendance.csv", "actor_id", "who was present where");
  }
  const auto chosen = chosen_forums(net, selection.forum, selection.from, selection.until);
  attendance_incidence result;
  std::vector<vertex> event_of(chosen.size());
  for (std::size_t forum = 0; forum < chosen.size(); ++forum) {
    if (chosen[forum] == 0) continue;
    event_of[forum] = static_cast<vertex>(result.forums.size());
    result.forums.push_back(static_cast<index>(forum));
  }
  const auto& rows = net.attendance();
  const std::string_view role = role_word(selection.role);
  if (!role.empty()) require_role(role, rows.role);
  std::vector<vertex> actor;
  std::vector<vertex> event;
  for (std::size_t row = 0; row < rows.forum.values.size(); ++row) {
    const auto forum = static_cast<std::size_t>(rows.forum.at(row));
    if (!rows.actor.has(row) || chosen[forum] == 0 || rows.present.at(row) == 0) continue;
    if (!role.empty() && rows.role.text(row) != role) continue;
    actor.push_back(static_cast<vertex>(rows.actor.at(row)));
    event.push_back(event_of[forum]);
  }
  result.incidence =
      graph::incidence::build(static_cast<vertex>(net.actor_count()),
                              static_cast<vertex>(result.forums.size()), actor, event);
  return result;
}

graph::incidence groups_of(const network& net, std::optional<std::int32_t> at) {
  if (!net.has(table_kind::memberships)) {
    throw missing_data_error("memberships.csv", "group_id", "who belongs to which group");
  }
  const auto& rows = net.memberships();
  std::vector<vertex> actor;
  std::vector<vertex> group;
  for (std::size_t row = 0; row < rows.actor.values.size(); ++row) {
    if (at && !holds_on(rows.start, rows.end, row, *at)) continue;
    actor.push_back(static_cast<vertex>(rows.actor.at(row)));
    group.push_back(static_cast<vertex>(rows.group.at(row)));
  }
  return graph::incidence::build(static_cast<vertex>(net.actor_count()),
                                 static_cast<vertex>(net.group_ids().size()), actor, group);
}

}  // namespace guyub::model
