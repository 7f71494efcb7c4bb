#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

#include <guyub/model/fault.hpp>
#include <guyub/model/graphs.hpp>
#include <guyub/model/suggest.hpp>

#include "model/cells.hpp"

namespace guyub::model {
namespace {

using graph::partition;

/// Groups are numbered as they come, and named once.
class group_writer {
 public:
  explicit group_writer(std::size_t actors) : groups_(actors, partition::unlabelled) {}

  /// `group` is what the actor's value is known as so far; the first to have it names it.
  template <class Name>
  void add(std::size_t actor, partition::group& group, const Name& name) {
    if (group == partition::unlabelled) {
      group = static_cast<partition::group>(names_.size());
      names_.emplace_back(name());
    }
    groups_[actor] = group;
  }

  [[nodiscard]] partition done() { return {std::move(groups_), std::move(names_)}; }

 private:
  std::vector<partition::group> groups_;
  std::vector<std::string> names_;
};

/// Of a column whose cells are positions among `codes` names.
template <class Column, class Name>
partition by_code(std::size_t actors, const Column& column, std::size_t codes, const Name& name) {
  std::vector<partition::group> group_of(codes, partition::unlabelled);
  group_writer groups(actors);
  for (std::size_t actor = 0; actor < actors; ++actor) {
    if (!column.has(actor)) continue;
    const auto code = static_cast<std::size_t>(column.at(actor));
    groups.add(actor, group_of[code], [&] { return name(code); });
  }
  return groups.done();
}

/// As short as it can be and still be read back as the same number.
std::string written(double number) {
  constexpr double exact = 9007199254740992;  // 2⁵³, up to which every whole number is told apart
  if (std::abs(number) < exact && number == std::trunc(number)) {
    return std::to_string(static_cast<std::int64_t>(number));
  }
  char text[32];
  const auto end = std::to_chars(std::begin(text), std::end(text), number).ptr;
  return {std::begin(text), end};
}

/// Of numbers, days and marks.
template <class Column>
std::string label(const Column& column, std::size_t row) {
  if constexpr (std::is_same_v<Column, number_column>) {
    return written(column.at(row));
  } else if constexpr (std::is_same_v<Column, date_column>) {
    return iso_date(column.at(row));
  } else {
    return std::to_string(column.at(row));
  }
}

template <class Column>
partition by_value(std::size_t actors, const Column& column) {
  using value = decltype(column.at(0));
  std::unordered_map<value, partition::group> group_of;
  group_writer groups(actors);
  for (std::size_t actor = 0; actor < actors; ++actor) {
    if (!column.has(actor)) continue;
    const auto known = group_of.try_emplace(column.at(actor), partition::unlabelled).first;
    groups.add(actor, known->second, [&] { return label(column, actor); });
  }
  return groups.done();
}

/// Where the ids of a column are listed.
table_kind target_of(const column_rule& rule) {
  if (rule.key) return table_kind::actors;
  std::size_t kind = 0;
  while ((rule.targets & to(static_cast<table_kind>(kind))) == 0) ++kind;
  return static_cast<table_kind>(kind);
}

template <class Column>
partition groups_in(const network& net, const Column& column, const column_rule& rule) {
  const std::size_t actors = net.actor_count();
  if constexpr (std::is_same_v<Column, text_column>) {
    return by_code(actors, column, column.words.size(),
                   [&](std::size_t code) { return column.words[code]; });
  } else if constexpr (std::is_same_v<Column, id_column>) {
    const std::vector<std::string>& ids = net.ids(target_of(rule));
    return by_code(actors, column, ids.size(), [&](std::size_t code) { return ids[code]; });
  } else if constexpr (requires { column.word(0); }) {
    return by_code(actors, column, Column::empty, [](std::size_t code) {
      using word = decltype(column.word(0));
      return name_of(static_cast<word>(code));
    });
  } else {
    return by_value(actors, column);
  }
}

}  // namespace

graph::partition partition_of(const network& net, std::string_view column) {
  graph::partition groups;
  std::vector<std::string> known;
  bool is_found = false;
  const std::string wanted = folded(column);
  const auto look_at = [&](std::string_view name, const auto& values, const column_rule& rule) {
    const bool is_there = values.given || rule.key;
    if (is_there) known.emplace_back(name);
    if (is_found || folded(name) != wanted) return;
    if (!is_there) {
      throw missing_data_error("actors.csv", std::string(name),
                               "the column " + std::string(name) + " of the actors");
    }
    is_found = true;
    groups = groups_in(net, values, rule);
  };
  actors::columns(net.actors(), look_at);
  for (const attribute& extra : net.actors().extra) look_at(extra.name, extra.values, optional());
  if (is_found) return groups;
  throw unknown_name("actors has no column '" + std::string(column) + "'" +
                     suggestion(wanted, known, reach::any));
}

}  // namespace guyub::model
