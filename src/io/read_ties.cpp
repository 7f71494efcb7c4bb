#include <algorithm>
#include <array>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <stdexcept>
#include <utility>

#include <guyub/io/read_ties.hpp>
#include <guyub/model/words.hpp>

#include "io/as_fault.hpp"
#include "io/csv_rows.hpp"
#include "io/text_file.hpp"
#include "kernels/chosen.hpp"
#include "model/cells.hpp"
#include "model/id_space.hpp"
#include "model/table_faults.hpp"
#include "support/large_pages.hpp"

namespace guyub::io {
namespace {

using model::index;
using model::row_view;

constexpr std::size_t rows_at_once = 64;

/// Rows of as many cells as the header has, with what was quoted.
struct sound_rows {
  std::span<const row_view> rows;

  [[nodiscard]] std::string_view cell(std::size_t row, std::size_t cell) const {
    return rows[row].cells[cell];
  }
  [[nodiscard]] std::int64_t line(std::size_t row) const { return rows[row].line; }
};

class tie_reader {
 public:
  tie_reader(std::string file, const tie_file_options& options)
      : file_(std::move(file)), options_(options) {}

  [[nodiscard]] tie_list read(std::string_view text) {
    csv_rows rows(text, options_.delimiter);
    std::vector<std::string_view> header;
    if (!rows.next(header)) {
      faults_.add(as_fault(file_, rows.fault().value_or(empty_file())));
    } else if (match_header(header, rows.line())) {
      decimal_comma_ = rows.delimiter() == ';';
      reserve(rows.most_rows(columns_));
      read_rows(rows);
    }
    if (faults_.has_errors()) throw data_error(faults_.faults(), faults_.more());
    ties_.labels = ids_.release();
    return std::move(ties_);
  }

 private:
  bool match_header(std::span<const std::string_view> header, std::int64_t line) {
    std::vector<std::string> names;
    for (const std::string_view cell : header) {
      header_.emplace_back(model::column_name(cell));
      names.push_back(model::folded(header_.back()));
    }
    columns_ = names.size();
    source_ = column(options_.source, names, line).value_or(0);
    target_ = column(options_.target, names, line).value_or(0);
    if (!options_.weight.empty()) weight_ = column(options_.weight, names, line);
    return !faults_.has_errors();
  }

  std::optional<std::size_t> column(const std::string& wanted,
                                    const std::vector<std::string>& names, std::int64_t line) {
    const std::string name = model::folded(model::trimmed(wanted));
    auto at = std::find(names.begin(), names.end(), name);
    if (at == names.end()) {  // dari, ke, bobot are understood as in the tables of a folder
      at = std::find_if(names.begin(), names.end(), [&](const std::string& there) {
        return model::header_word(there) == name;
      });
    }
    if (at == names.end()) {
      faults_.add(model::column_missing(file_, line, wanted, wanted, names));
      return {};
    }
    const auto again = std::find(at + 1, names.end(), name);
    if (again != names.end()) {
      const auto second = static_cast<std::size_t>(again - names.begin());
      faults_.add(model::column_twice(file_, line, wanted, header_[second]));
    }
    return static_cast<std::size_t>(at - names.begin());
  }

  void reserve(std::size_t rows) {
    support::reserve_large(ties_.from, rows);
    support::reserve_large(ties_.to, rows);
    if (weight_) support::reserve_large(ties_.weights, rows);
    ids_.reserve(rows / 8);  // people have some ties each; more are given room as they come
  }

  void read_rows(csv_rows& rows) {
    plain_rows plain;
    row_block block;
    while (true) {
      if (rows.next(plain, columns_)) {
        for (std::size_t row = 0; row < plain.count; row += rows_at_once) {
          add(plain, row, std::min(row + rows_at_once, plain.count));
        }
      } else if (rows.next(block)) {
        add(block.rows);
      } else if (rows.fault()) {
        faults_.add(as_fault(file_, *rows.fault(), header_));
      } else {
        return;
      }
    }
  }

  void add(std::span<const row_view> rows) {
    while (!rows.empty()) {
      const auto other = std::find_if(rows.begin(), rows.end(), [this](const row_view& row) {
        return row.cells.size() != columns_;
      });
      const auto sound = static_cast<std::size_t>(other - rows.begin());
      add(sound_rows{rows}, 0, sound);
      if (sound == rows.size()) return;
      faults_.add(model::row_of_other_length(file_, other->line, columns_, other->cells.size()));
      rows = rows.subspan(sound + 1);
    }
  }

  template <class Rows>
  void add(const Rows& rows, std::size_t begin, std::size_t end) {
    found_.resize(2 * (end - begin));
    if (!find_by_number(rows, begin, end)) find_by_text(rows, begin, end);
    std::size_t count = ties_.from.size();
    ties_.from.resize(count + end - begin);
    ties_.to.resize(count + end - begin);
    for (std::size_t row = begin; row < end; ++row) {
      index from = found_[2 * (row - begin)];
      index to = found_[2 * (row - begin) + 1];
      if ((from | to) < 0) {  // one of them was not known when the block began
        if (is_blank(rows, row)) continue;
        if (from < 0) from = number(rows, row, source_);
        if (to < 0) to = number(rows, row, target_);
      }
      ties_.from[count] = static_cast<graph::vertex>(from);
      ties_.to[count] = static_cast<graph::vertex>(to);
      ++count;
      if (weight_) ties_.weights.push_back(weight_of(rows.cell(row, *weight_), rows.line(row)));
    }
    ties_.from.resize(count);
    ties_.to.resize(count);
  }

  /// Where all ends are of one series, as they are in most files; false where some are not.
  bool find_by_number(const plain_rows& rows, std::size_t begin, std::size_t end) {
    if (!ids_.series().is_known()) return false;
    std::array<std::uint32_t, 2 * rows_at_once> ends;
    std::array<std::uint32_t, 2 * rows_at_once> sizes;
    std::array<std::uint32_t, 2 * rows_at_once> numbers;
    std::size_t count = 0;
    for (std::size_t row = begin; row < end; ++row) {
      for (const std::size_t column : {source_, target_}) {
        ends[count] = rows.end(row, column);
        sizes[count] = ends[count] - rows.begin(row, column);
        ++count;
      }
    }
    kernel_.series_numbers(rows.text.data(), ends.data(), sizes.data(), count, ids_.series().form(),
                           numbers.data());
    bool are_all_of_it = true;
    for (std::size_t i = 0; i < count; ++i) {
      are_all_of_it = are_all_of_it && numbers[i] != kernels::no_number;
      found_[i] = ids_.find_number(numbers[i]);
    }
    return are_all_of_it;
  }
  bool find_by_number(const sound_rows&, std::size_t, std::size_t) { return false; }

  template <class Rows>
  void find_by_text(const Rows& rows, std::size_t begin, std::size_t end) {
    texts_.clear();
    for (std::size_t row = begin; row < end; ++row) {
      texts_.push_back(model::trimmed(rows.cell(row, source_)));
      texts_.push_back(model::trimmed(rows.cell(row, target_)));
    }
    ids_.find_all(texts_, found_);
  }

  template <class Rows>
  bool is_blank(const Rows& rows, std::size_t row) const {
    std::size_t cell = 0;
    while (cell < columns_ && model::trimmed(rows.cell(row, cell)).empty()) ++cell;
    return cell == columns_;
  }

  template <class Rows>
  index number(const Rows& rows, std::size_t row, std::size_t column) {
    const std::string_view id = model::trimmed(rows.cell(row, column));
    if (!id.empty()) return ids_.intern(id);
    faults_.add(model::value_missing(file_, rows.line(row), header_[column]));
    return 0;  // of no use: where there are faults there is no list
  }

  double weight_of(std::string_view cell, std::int64_t line) {
    cell = model::trimmed(cell);
    if (cell.empty()) return 1;
    auto found = model::parse_number(cell, decimal_comma_);
    if (found.value) return *found.value;
    faults_.add({.file = file_,
                 .row = line,
                 .column = header_[*weight_],
                 .value = std::string(cell.substr(0, 1000)),
                 .expected = std::move(found.expected),
                 .mend = std::move(found.mend)});
    return 1;
  }

  std::string file_;
  const tie_file_options& options_;
  fault_list faults_;
  std::vector<std::string> header_;
  std::size_t columns_ = 0;
  std::size_t source_ = 0, target_ = 0;
  std::optional<std::size_t> weight_;
  bool decimal_comma_ = false;

  const kernels::table& kernel_ = kernels::chosen();
  model::id_space ids_;
  tie_list ties_;
  std::vector<std::string_view> texts_;  // of the ends of some rows, two a row
  std::vector<index> found_;             // beside them
};

}  // namespace

tie_list read_ties(std::string_view path, const tie_file_options& options) {
  check_delimiter(options.delimiter);
  if (options.source.empty() || options.target.empty()) {
    throw std::invalid_argument("source and target: expected the names of two columns");
  }
  const std::filesystem::path place{std::string(path)};
  const std::string name = place.filename().string();
  const text_file file = read_text(place);
  if (file.fault) throw data_error({as_fault(name, *file.fault)});
  return tie_reader(name, options).read(file.text);
}

}  // namespace guyub::io
