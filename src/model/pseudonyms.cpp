#include <algorithm>
#include <cctype>
#include <stdexcept>
#include <unordered_map>
#include <utility>

#include <guyub/model/pseudonyms.hpp>
#include <guyub/model/words.hpp>

#include "model/checked_network.hpp"
#include "model/row_rules.hpp"

namespace guyub::model {
namespace {

constexpr auto actors_at = static_cast<std::size_t>(table_kind::actors);

/// Leaves the cells that `keep` says, and no word that no cell has.
template <class Keep>
void clear(text_column& column, Keep keep) {
  const std::vector<std::string> words = std::exchange(column.words, {});
  std::vector<index> code_of(words.size(), -1);
  for (std::size_t row = 0; row < column.codes.size(); ++row) {
    index& code = column.codes[row];
    if (code < 0) continue;
    if (!keep(row)) {
      code = -1;
      continue;
    }
    index& renumbered = code_of[static_cast<std::size_t>(code)];
    if (renumbered < 0) {
      renumbered = static_cast<index>(column.words.size());
      column.words.push_back(words[static_cast<std::size_t>(code)]);
    }
    code = renumbered;
  }
}

/// Whether a word can only be an id: short numbers are counts, ages and years as well.
bool is_telling(const std::string& word) {
  const bool is_number = std::all_of(
      word.begin(), word.end(), [](unsigned char letter) { return std::isdigit(letter) != 0; });
  return !is_number || word.size() > 5;
}

class renaming {
 public:
  renaming(network_data& data, const std::vector<std::string>& names) {
    std::vector<std::string>& ids = data.ids[actors_at];
    if (names.size() != ids.size()) {
      throw std::invalid_argument(std::to_string(names.size()) + " names for " +
                                  std::to_string(ids.size()) + " actors");
    }
    for (std::size_t actor = 0; actor < ids.size(); ++actor) {
      is_renamed_.push_back(names[actor] != ids[actor]);
      if (is_renamed_.back()) name_of_.emplace(ids[actor], names[actor]);
    }
    ids = names;
  }

  template <class Table>
  void run(Table& table) const {
    constexpr table_kind kind = Table::kind_of_table;
    Table::columns(table, [&](std::string_view name, auto& column, const column_rule& rule) {
      if constexpr (std::is_same_v<std::remove_cvref_t<decltype(column)>, text_column>) {
        if ((rule.targets & to(table_kind::actors)) != 0) rename(column, false);
        if (name == "represents") rename(column, true);
        if (kind == table_kind::actors && name == "name") clear_renamed(column);
      }
    });
    constexpr bool is_about_people = kind == table_kind::actors || !has_id_rows(kind);
    for (attribute& extra : table.extra) {
      if (!names_people(folded(extra.name), is_about_people)) {
        rename(extra.values, true);
      } else if (kind == table_kind::actors) {
        clear_renamed(extra.values);
      } else {
        clear(extra.values, [](std::size_t) { return false; });
      }
    }
  }

 private:
  void rename(text_column& column, bool only_telling) const {
    for (std::string& word : column.words) {
      const auto found = name_of_.find(word);
      if (found == name_of_.end() || (only_telling && !is_telling(word))) continue;
      word = found->second;
    }
  }
  void clear_renamed(text_column& column) const {
    clear(column, [this](std::size_t row) { return !is_renamed_[row]; });
  }

  std::vector<bool> is_renamed_;
  std::unordered_map<std::string, std::string> name_of_;  // by the id that it takes the place of
};

}  // namespace

std::vector<std::uint8_t> may_be_people(const network& net) {
  const auto& kind = net.actors().kind;
  std::vector<std::uint8_t> people;
  for (std::size_t actor = 0; actor < net.actor_count(); ++actor) {
    const bool is_other = kind.has(actor) && (kind.word(actor) == actor_kind::organisation ||
                                              kind.word(actor) == actor_kind::group);
    people.push_back(is_other ? 0 : 1);
  }
  return people;
}

network with_pseudonyms(const network& net, const pseudonyms& names) {
  network_data data = net.data();
  const renaming renamed(data, names.actors);
  network_tables::each(data.tables, [&](auto& table) { renamed.run(table); });
  std::vector<std::string>& households = data.tables.actors.household.words;
  if (!names.households.empty()) {
    if (names.households.size() != households.size()) {
      throw std::invalid_argument(std::to_string(names.households.size()) + " names for " +
                                  std::to_string(households.size()) + " households");
    }
    households = names.households;
  }
  const std::size_t notes = data.notes.size();
  data.notes = {"people go by pseudonyms"};
  if (notes != 0) {
    data.notes.front() += "; " + std::to_string(notes) + (notes == 1 ? " note" : " notes") +
                          " of reading, which may name someone, " + (notes == 1 ? "was" : "were") +
                          " taken out";
  }
  return checked_network(std::move(data));
}

}  // namespace guyub::model
