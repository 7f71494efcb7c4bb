#include "io/sheet/model_table.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <guyub/model/network.hpp>
#include <guyub/model/words.hpp>

#include "io/sheet/header_words.hpp"
#include "io/sheet/text.hpp"

namespace guyub::io::sheet {

namespace {

/// How a header suits one table.
struct fit {
  bool is_whole = true;  ///< every required column is there
  bool may_name = false;
  std::size_t known = 0;
};

/// By the model's words or those that stand for them, as the table's own reader takes them.
template <class Table>
fit fit_of(const Table& table, const std::vector<std::string>& names) {
  const auto has = [&names](std::string_view wanted) {
    return std::any_of(names.begin(), names.end(), [wanted](const std::string& name) {
      return name == wanted || model::header_word(name) == wanted;
    });
  };
  fit found;
  Table::columns(table, [&](std::string_view name, const auto&, const model::column_rule& rule) {
    if (has(name)) ++found.known;
    if (rule.required && !has(name)) found.is_whole = false;
    found.may_name = found.may_name || name == "name";
  });
  constexpr model::table_kind kind = Table::kind_of_table;
  if (kind == model::table_kind::attendance || kind == model::table_kind::participation) {
    found.is_whole = found.is_whole && (has("actor_id") || has("group_id"));
  }
  return found;
}

}  // namespace

std::optional<model::table_kind> model_table_of(const text_row& header,
                                                std::optional<model::table_kind> named) {
  std::vector<std::string> names;
  bool names_people = false;
  for (const std::string& cell : header.cells) {
    names.push_back(model::folded(cell));
    names_people = names_people || meaning_of(cell) == meaning::name;
  }
  std::optional<model::table_kind> best;
  std::size_t most = 0;
  const model::network_tables tables;
  model::network_tables::each(tables, [&](const auto& table) {
    constexpr model::table_kind kind = std::remove_cvref_t<decltype(table)>::kind_of_table;
    const fit found = fit_of(table, names);
    if (!found.is_whole || (names_people && !found.may_name)) return;
    if (best && best == named) return;
    if (found.known <= most && kind != named) return;
    most = found.known;
    best = kind;
  });
  return best;
}

std::optional<model::table_kind> model_table_in(std::string_view text, char delimiter,
                                                std::optional<model::table_kind> named) {
  csv_rows rows(text, delimiter);
  std::vector<std::string_view> cells;
  if (!rows.next(cells)) return {};
  text_row header{.line = rows.line(), .cells = {}, .width = cells.size()};
  for (const std::string_view cell : cells) header.cells.push_back(squeezed(cell));
  return model_table_of(header, named);
}

}  // namespace guyub::io::sheet
