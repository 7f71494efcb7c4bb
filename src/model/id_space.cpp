#include "model/id_space.hpp"

#include <array>

#include "kernels/chosen.hpp"
#include "model/cells.hpp"

namespace guyub::model {

void id_space::find_all(const row_batch& rows, std::size_t column, std::span<index> found) const {
  if (rows.plain() != nullptr && find_numbered(*rows.plain(), rows.begin(), column, found)) return;
  std::array<std::string_view, row_batch::at_once> ids;
  for (std::size_t row = 0; row < found.size(); ++row) ids[row] = trimmed(rows.cell(row, column));
  find_all(std::span(ids).first(found.size()), found);
}

bool id_space::find_numbered(const plain_rows& rows, std::size_t begin, std::size_t column,
                             std::span<index> found) const {
  const id_series& series = positions_.series();
  if (!series.is_known()) return false;
  std::array<std::uint32_t, row_batch::at_once> ends;
  std::array<std::uint32_t, row_batch::at_once> sizes;
  std::array<std::uint32_t, row_batch::at_once> numbers;
  const std::size_t count = found.size();
  for (std::size_t i = 0; i < count; ++i) {
    ends[i] = rows.end(begin + i, column);
    sizes[i] = ends[i] - rows.begin(begin + i, column);
  }
  kernels::chosen().series_numbers(rows.text.data(), ends.data(), sizes.data(), count,
                                   series.form(), numbers.data());
  bool are_all = true;
  for (std::size_t i = 0; i < count; ++i) {
    are_all = are_all && numbers[i] != kernels::no_number;
    found[i] = positions_.find_number(numbers[i]);
  }
  return are_all;
}

}  // namespace guyub::model
