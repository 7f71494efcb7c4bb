#include "model/table_faults.hpp"

#include <utility>

#include <guyub/model/suggest.hpp>

namespace guyub::model {

fault row_of_other_length(std::string file, std::int64_t line, std::size_t header,
                          std::size_t row) {
  return {.file = std::move(file),
          .row = line,
          .expected = std::to_string(header) + " cells, as in the header; this row has " +
                      std::to_string(row),
          .mend = "look for a delimiter too many or too few, or quote the cell that holds it"};
}

fault column_missing(std::string file, std::int64_t line, std::string name,
                     const std::string& shown, const std::vector<std::string>& names) {
  std::string mend = "add it, or rename the column that holds it" + suggestion(name, names);
  return {.file = std::move(file),
          .row = line,
          .column = std::move(name),
          .expected = "the column " + shown,
          .mend = std::move(mend)};
}

fault column_twice(std::string file, std::int64_t line, std::string name, std::string_view shown) {
  return {.file = std::move(file),
          .row = line,
          .column = std::move(name),
          .value = std::string(shown),
          .expected = "each column once",
          .mend = "rename or take out one of the two"};
}

fault value_missing(std::string file, std::int64_t line, std::string column) {
  return {.file = std::move(file),
          .row = line,
          .column = std::move(column),
          .expected = "a value: the column is required",
          .mend = "fill in the cell or take out the row"};
}

}  // namespace guyub::model
