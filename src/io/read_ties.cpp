#include <algorithm>
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
#include "model/cells.hpp"
#include "model/id_space.hpp"
#include "model/table_faults.hpp"
#include "support/large_pages.hpp"

namespace guyub::io {
namespace {

using model::index;
using model::row_batch;
using model::row_view;

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
        for (std::size_t row = 0; row < plain.count; row += row_batch::at_once) {
          add(row_batch(plain, row, std::min(row + row_batch::at_once, plain.count)));
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
      add(row_batch(rows.first(sound)));
      if (sound == rows.size()) return;
      faults_.add(model::row_of_other_length(file_, other->line, columns_, other->cells.size()));
      rows = rows.subspan(sound + 1);
    }
  }

  /// Rows of as many cells as the header has.
  void add(const row_batch& rows) {
    from_.resize(rows.size());
    to_.resize(rows.size());
    ids_.find_all(rows, source_, from_);
    ids_.find_all(rows, target_, to_);
    std::size_t count = ties_.from.size();
    ties_.from.resize(count + rows.size());
    ties_.to.resize(count + rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
      if ((from_[row] | to_[row]) < 0) {  // one of them was not known when the batch began
        if (is_blank(rows, row)) continue;
        if (from_[row] < 0) from_[row] = number(rows, row, source_);
        if (to_[row] < 0) to_[row] = number(rows, row, target_);
      }
      ties_.from[count] = static_cast<graph::vertex>(from_[row]);
      ties_.to[count] = static_cast<graph::vertex>(to_[row]);
      ++count;
      if (weight_) ties_.weights.push_back(weight_of(rows.cell(row, *weight_), rows.line(row)));
    }
    ties_.from.resize(count);
    ties_.to.resize(count);
  }

  [[nodiscard]] bool is_blank(const row_batch& rows, std::size_t row) const {
    std::size_t cell = 0;
    while (cell < columns_ && model::trimmed(rows.cell(row, cell)).empty()) ++cell;
    return cell == columns_;
  }

  index number(const row_batch& rows, std::size_t row, std::size_t column) {
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

  model::id_space ids_;
  tie_list ties_;
  std::vector<index> from_, to_;  // of the rows of a batch
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
