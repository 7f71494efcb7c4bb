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
    const auto ahead = [rows](auto& cells) {
      cells.reserve(rows);
      support::prefer_large_pages(cells.data(), cells.capacity() * sizeof cells[0]);
    };
    ahead(ties_.from);
    ahead(ties_.to);
    if (weight_) ahead(ties_.weights);
  }

  void read_rows(csv_rows& rows) {
    row_block block;
    while (true) {
      if (rows.next(block)) {
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
      add_sound(rows.first(sound));
      if (sound == rows.size()) return;
      faults_.add(model::row_of_other_length(file_, other->line, columns_, other->cells.size()));
      rows = rows.subspan(sound + 1);
    }
  }

  void add_sound(std::span<const row_view> rows) {
    const std::size_t before = ties_.from.size();
    ties_.from.resize(before + rows.size());
    ties_.to.resize(before + rows.size());
    // both ends of a row beside each other, in the order in which ids are numbered
    ends_.resize(2 * rows.size());
    found_.resize(ends_.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
      ends_[2 * i] = model::trimmed(rows[i].cells[source_]);
      ends_[2 * i + 1] = model::trimmed(rows[i].cells[target_]);
    }
    ids_.find_all(ends_, found_);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (found_[2 * i] == model::none) number(2 * i, source_, rows[i].line);
      if (found_[2 * i + 1] == model::none) number(2 * i + 1, target_, rows[i].line);
      ties_.from[before + i] = static_cast<graph::vertex>(found_[2 * i]);
      ties_.to[before + i] = static_cast<graph::vertex>(found_[2 * i + 1]);
      if (weight_) ties_.weights.push_back(weight_of(rows[i]));
    }
  }

  /// An id that was not known when the block began.
  void number(std::size_t end, std::size_t column, std::int64_t line) {
    if (!ends_[end].empty()) {
      found_[end] = ids_.intern(ends_[end]);
      return;
    }
    faults_.add(model::value_missing(file_, line, header_[column]));
    found_[end] = 0;  // of no use: where there are faults there is no list
  }

  double weight_of(const row_view& row) {
    const std::string_view cell = model::trimmed(row.cells[*weight_]);
    if (cell.empty()) return 1;
    auto found = model::parse_number(cell, decimal_comma_);
    if (found.value) return *found.value;
    faults_.add({.file = file_,
                 .row = row.line,
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
  std::vector<std::string_view> ends_;  // of the block, two a row
  std::vector<model::index> found_;     // beside them
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
