#include "io/sheet/model_table.hpp"

#include <algorithm>
#include <string>
#include <type_traits>
#include <vector>

#include <guyub/model/network.hpp>
#include <guyub/model/words.hpp>

#include "io/sheet/header_words.hpp"

namespace guyub::io::sheet {

std::optional<model::table_kind> model_table_of(const text_row& header) {
  std::vector<std::string> names;
  bool names_people = false;
  for (const std::string& cell : header.cells) {
    names.push_back(model::folded(cell));
    names_people = names_people || meaning_of(cell) == meaning::name;
  }
  const auto has = [&names](std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  std::optional<model::table_kind> best;
  std::size_t most = 0;
  const model::network_tables tables;
  model::network_tables::each(tables, [&](const auto& table) {
    using table_type = std::remove_cvref_t<decltype(table)>;
    std::size_t known = 0;
    bool is_whole = true;
    bool may_name = !names_people;
    table_type::columns(table,
                        [&](std::string_view name, const auto&, const model::column_rule& rule) {
                          if (has(name)) ++known;
                          if (rule.required && !has(name)) is_whole = false;
                          may_name = may_name || name == "name";
                        });
    if (table_type::kind_of_table == model::table_kind::attendance) {
      is_whole = is_whole && (has("actor_id") || has("group_id"));
    }
    if (!is_whole || !may_name || known <= most) return;
    most = known;
    best = table_type::kind_of_table;
  });
  return best;
}

}  // namespace guyub::io::sheet
