#include "model/freeze.hpp"

#include <cstring>
#include <string_view>
#include <utility>
#include <vector>

#include <guyub/model/words.hpp>

#include "model/column_cells.hpp"
#include "model/content_hash.hpp"

namespace guyub::model {
namespace {

template <class Column>
bool says_nothing(const Column& column) {
  const auto& cells = cells_of(column);
  if (cells.empty()) return true;
  // every cell is like the one before it, and the first is empty
  const std::size_t others = (cells.size() - 1) * sizeof cells[0];
  return !column.has(0) && std::memcmp(cells.data(), cells.data() + 1, others) == 0;
}

/// Of what the tables say; a column that says nothing is as good as none.
std::uint64_t hash_of(const network_data& data) {
  content_hash hash;
  hash.add(static_cast<std::uint64_t>(data.roster));
  for (const auto& ids : data.ids) {
    hash.add(ids.size());
    for (const std::string& id : ids) hash.add(id);
  }
  network_tables::each(data.tables, [&](const auto& table) {
    using table_type = std::remove_cvref_t<decltype(table)>;
    hash.add(data.given[static_cast<std::size_t>(table_type::kind_of_table)] ? 1 : 0);
    hash.add(data.rows[static_cast<std::size_t>(table_type::kind_of_table)]);
    each_column(table, [&](std::string_view name, const auto& column, const column_rule&) {
      hash.add(name);
      if (says_nothing(column)) return;
      hash.add(cells_of(column));
      if constexpr (requires { column.words; }) {
        for (const std::string& word : column.words) hash.add(word);
      }
    });
  });
  return hash.value();
}

void mark_facilitators(network_data& data) {
  data.facilitators.assign(data.tables.actors.id.values.size(), 0);
  const auto mark = [&data](const auto& actor_of, const text_column& role) {
    std::vector<bool> is_facilitator;
    for (const std::string& word : role.words) is_facilitator.push_back(is_facilitator_role(word));
    for (std::size_t row = 0; row < role.codes.size(); ++row) {
      if (!role.has(row) || !is_facilitator[static_cast<std::size_t>(role.codes[row])]) continue;
      if (actor_of.has(row)) data.facilitators[static_cast<std::size_t>(actor_of.values[row])] = 1;
    }
  };
  mark(data.tables.actors.id, data.tables.actors.role);
  if (!data.given[static_cast<std::size_t>(table_kind::actors)]) {
    // an attendance list alone: the role at the meeting is the only one that is known
    mark(data.tables.attendance.actor, data.tables.attendance.role);
  }
  for (const index actor : data.tables.assignments.facilitator.values) {
    if (actor != none) data.facilitators[static_cast<std::size_t>(actor)] = 1;
  }
}

}  // namespace

std::shared_ptr<const network_data> freeze(network_data data) {
  mark_facilitators(data);
  if (!data.given[static_cast<std::size_t>(table_kind::actors)]) {
    data.roster = roster_kind::attendees;
  }
  data.hash = hash_of(data);
  return std::make_shared<const network_data>(std::move(data));
}

}  // namespace guyub::model
