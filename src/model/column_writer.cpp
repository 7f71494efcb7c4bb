#include "model/column_writer.hpp"

#include <algorithm>
#include <bit>
#include <ctime>

#include <guyub/model/suggest.hpp>
#include <guyub/model/words.hpp>

#include "model/circles.hpp"
#include "model/levels.hpp"

namespace guyub::model {
namespace {

std::string file_of(table_kind table) {
  return std::string(name_of(table)) + ".csv";
}

/// Text, each different one once.
class text_writer final : public column_writer {
 public:
  text_writer(const column_site& site, text_column& column)
      : column_writer(site), column_(column) {}

  void append_empty() override { column_.append_empty(); }

  bool read_ahead(const row_batch& rows, std::size_t at) override {
    const bool is_translated = rule_.words != vocabulary::as_written;
    return read_all(rows, at, index{-1}, ahead_, [&](std::string_view cell) {
      const index found =
          is_translated ? spelling_index_.find(cell, spellings_) : codes_.find(cell, column_.words);
      if (found == none) return std::optional<index>();
      return std::optional(is_translated ? code_of_[static_cast<std::size_t>(found)] : found);
    });
  }
  void append_ahead() override { append_all(column_.codes, ahead_); }

 protected:
  void append_text(std::string_view cell, row_in_hand& row) override {
    if (rule_.words != vocabulary::as_written) {
      column_.codes.push_back(translated(cell));
      return;
    }
    const std::size_t known = column_.words.size();
    column_.codes.push_back(codes_.find_or_add(cell, column_.words));
    if (rule_.targets != 0 && column_.words.size() > known) {
      shared_.open_pointers.push_back({file_, name_, row.line, std::string(cell), rule_});
    }
  }

 private:
  /// Each spelling is translated once, not at every cell.
  index translated(std::string_view cell) {
    const auto spelling = static_cast<std::size_t>(spelling_index_.find_or_add(cell, spellings_));
    if (spelling == code_of_.size()) {
      code_of_.push_back(codes_.find_or_add(usual_word(cell), column_.words));
    }
    return code_of_[spelling];
  }

  [[nodiscard]] std::string_view usual_word(std::string_view cell) const {
    switch (rule_.words) {
      case vocabulary::roles:
        return role_word(cell);
      case vocabulary::sexes:
        return sex_word(cell);
      case vocabulary::levels:
        return level_word(cell);
      case vocabulary::as_written:
        break;
    }
    return cell;
  }

  text_column& column_;
  word_index codes_;
  std::vector<std::string> spellings_;
  std::vector<index> code_of_;  // by spelling
  word_index spelling_index_;
  std::vector<index> ahead_;
};

/// The ids of this table itself.
class key_writer final : public column_writer {
 public:
  key_writer(const column_site& site, id_column& column)
      : column_writer(site), column_(column), space_(site.shared.space(site.table)) {}

  void append_empty() override { column_.append_empty(); }

  void keep_id(std::string_view cell, std::int64_t line) override {
    const std::size_t known = space_.ids().size();
    space_.intern(cell);
    if (space_.ids().size() > known) lines_.push_back(line);
  }

 protected:
  void append_text(std::string_view cell, row_in_hand& row) override {
    const std::size_t known = space_.ids().size();
    const index position = space_.intern(cell);
    if (static_cast<std::size_t>(position) < known) {
      const auto first = static_cast<std::size_t>(position);
      const std::string where =
          first < lines_.size() ? " (first in row " + std::to_string(lines_[first]) + ")" : "";
      shared_.add_fault(place(row.line), cell, "an id that stands once" + where,
                        "take out the row or give it an id of its own");
    } else {
      lines_.push_back(row.line);
    }
    column_.values.push_back(position);
  }

 private:
  id_column& column_;
  id_space& space_;
  std::vector<std::int64_t> lines_;  // of the ids, in their order
};

/// Ids of one other table; of the same table they are looked up at its end.
class pointer_writer final : public column_writer {
 public:
  pointer_writer(const column_site& site, id_column& column)
      : column_writer(site),
        column_(column),
        target_(static_cast<table_kind>(std::countr_zero(site.rule.targets))),
        is_own_(target_ == site.table) {}

  void append_empty() override { column_.append_empty(); }

  void look_ahead(const row_batch& rows, std::size_t at) override {
    if (is_own_) return;
    found_ahead_.resize(rows.size());
    shared_.space(target_).find_all(rows, at, found_ahead_);
  }
  bool read_ahead(const row_batch& rows, std::size_t at) override {
    bool are_known = !is_own_;
    for (std::size_t row = 0; are_known && row < rows.size(); ++row) {
      are_known =
          found_ahead_[row] != none || (!rule_.required && trimmed(rows.cell(row, at)).empty());
    }
    return are_known;
  }
  void append_ahead() override { append_all(column_.values, found_ahead_); }

  void finish() override {
    for (const later& pointer : later_) {
      column_.values[pointer.row] = position_of(pointer.id, pointer.line);
    }
    if (is_own_ && !shared_.faults.has_errors()) refuse_circles();
  }

 protected:
  void append_text(std::string_view cell, row_in_hand& row) override {
    if (is_own_) {
      later_.push_back({column_.values.size(), row.line, std::string(cell)});
      append_empty();
      return;
    }
    index found = row.ahead ? found_ahead_[*row.ahead] : none;
    if (found == none) found = position_of(cell, row.line);
    if (found == none) row.is_sound = false;
    column_.values.push_back(found);
  }

 private:
  struct later {
    std::size_t row;
    std::int64_t line;
    std::string id;
  };

  /// `none` for an id that is a fault.
  index position_of(std::string_view id, std::int64_t line) {
    id_space& space = shared_.space(target_);
    if (const index position = space.find(id); position != none) return position;
    if (!shared_.must_hold(target_)) return space.intern(id);
    // the id is missing once, however many rows name it
    if (refused_.add(id)) refuse(id, line);
    return none;
  }

  void refuse(std::string_view id, std::int64_t line) {
    const std::string file = file_of(target_);
    const std::string hint =
        shared_.faults.only_counts() ? std::string() : suggestion(id, shared_.space(target_).ids());
    shared_.add_fault(place(line), id, "an id that " + file + " has",
                      "add it to " + file + " or correct it here" + hint);
  }

  /// A place within itself, or within a part of itself: one fault a circle.
  void refuse_circles() {
    for (const std::size_t at : circles_of(column_.values)) {
      const auto told = std::find_if(later_.begin(), later_.end(),
                                     [at](const later& pointer) { return pointer.row == at; });
      shared_.add_fault(place(told->line), told->id, "something that does not lie within itself",
                        "correct this parent, or one of those above it");
    }
  }

  id_column& column_;
  table_kind target_;
  bool is_own_;
  std::vector<later> later_;
  text_set refused_;
  std::vector<index> found_ahead_;  // what is known of the ids of rows that are about to come
};

/// Numbers, dates and marks: what `parse` makes of a cell.
template <class Column, class Parse>
class value_writer final : public column_writer {
 public:
  value_writer(const column_site& site, Column& column, Parse parse)
      : column_writer(site), column_(column), parse_(std::move(parse)) {}

  void append_empty() override { column_.append_empty(); }

  bool read_ahead(const row_batch& rows, std::size_t at) override {
    return read_all(rows, at, Column{}.at(0), ahead_, [this](std::string_view cell) {
      const auto found = parse_(cell);
      return found.value ? std::optional(static_cast<cell_type>(*found.value)) : std::nullopt;
    });
  }
  void append_ahead() override { append_all(column_.values, ahead_); }

 protected:
  void append_text(std::string_view cell, row_in_hand& row) override {
    auto found = parse_(cell);
    if (found.value) {
      column_.values.push_back(static_cast<cell_type>(*found.value));
      return;
    }
    shared_.add_fault(place(row.line), cell, std::move(found.expected), std::move(found.mend));
    append_empty();
  }

 private:
  using cell_type = typename decltype(Column::values)::value_type;

  Column& column_;
  Parse parse_;
  std::vector<cell_type> ahead_;
};

template <class Column, class Parse>
writer value_writer_of(const column_site& site, Column& column, Parse parse) {
  return std::make_unique<value_writer<Column, Parse>>(site, column, std::move(parse));
}

/// A word of a closed list, by any of its spellings.
template <class Word>
class word_writer final : public column_writer {
 public:
  word_writer(const column_site& site, word_column<Word>& column)
      : column_writer(site),
        column_(column),
        is_sector_of_actors_(site.table == table_kind::actors && site.name == "sector") {}

  /// Nobody is without a sector where the file has the column: an empty cell says `unknown`.
  void append_empty() override {
    if (is_sector_of_actors_ && column_.given) {
      column_.codes.push_back(static_cast<std::uint8_t>(sector::unknown));
    } else {
      column_.append_empty();
    }
  }

  bool read_ahead(const row_batch& rows, std::size_t at) override {
    if (is_sector_of_actors_) return false;
    return read_all(rows, at, word_column<Word>::empty, ahead_, [this](std::string_view cell) {
      const index found = spelling_index_.find(cell, spellings_);
      return found == none ? std::nullopt : meanings_[static_cast<std::size_t>(found)].code;
    });
  }
  void append_ahead() override { append_all(column_.codes, ahead_); }

 protected:
  void append_text(std::string_view cell, row_in_hand& row) override {
    const auto spelling = static_cast<std::size_t>(spelling_index_.find_or_add(cell, spellings_));
    if (spelling == meanings_.size()) meanings_.push_back(meaning_of(cell));
    const meaning& found = meanings_[spelling];
    if (!found.code) {
      const word_list& list = word_list::of<Word>();
      shared_.add_fault(place(row.line), cell, list.expected(),
                        "correct the word" + suggestion(word_of(cell), list.spellings()));
      append_empty();
      return;
    }
    if (is_sector_of_actors_) row.finer_sector = found.finer;
    column_.codes.push_back(*found.code);
  }

 private:
  struct meaning {
    std::optional<std::uint8_t> code;  // nothing: no word of the list
    std::string finer;
  };

  /// The word of the list that the user's own words stand for.
  [[nodiscard]] std::string word_of(std::string_view cell) const {
    std::string word = folded(cell);
    const auto own = shared_.synonyms.find(word);
    return own == shared_.synonyms.end() ? std::move(word) : own->second;
  }
  /// Each spelling is looked up once, not at every cell.
  [[nodiscard]] meaning meaning_of(std::string_view cell) const {
    if (const word_list::entry* entry = word_list::of<Word>().find(word_of(cell))) {
      return {entry->code, std::string(entry->finer)};
    }
    if (std::is_same_v<Word, sector> && shared_.options.keep_unknown_sector) {
      return {static_cast<std::uint8_t>(sector::unknown), std::string(cell)};
    }
    return {};
  }

  word_column<Word>& column_;
  bool is_sector_of_actors_;
  std::vector<std::string> spellings_;
  std::vector<meaning> meanings_;  // by spelling
  word_index spelling_index_;
  std::vector<std::uint8_t> ahead_;
};

std::int64_t this_year() {
  const std::time_t now = std::time(nullptr);
  return std::gmtime(&now)->tm_year + 1900;
}

}  // namespace

writer writer_of(const column_site& site, id_column& column) {
  if (site.rule.key) return std::make_unique<key_writer>(site, column);
  return std::make_unique<pointer_writer>(site, column);
}

writer writer_of(const column_site& site, text_column& column) {
  return std::make_unique<text_writer>(site, column);
}

writer writer_of(const column_site& site, number_column& column) {
  const bool decimal_comma = site.decimal_comma;
  const bool not_negative = site.rule.not_negative;
  return value_writer_of(site, column, [decimal_comma, not_negative](std::string_view cell) {
    parsed<double> number = parse_number(cell, decimal_comma);
    if (!not_negative || !number.value || *number.value >= 0) return number;
    return parsed<double>{{}, "a number of 0 or more", "correct the cell or leave it empty"};
  });
}

writer writer_of(const column_site& site, whole_column& column) {
  const std::int64_t least = site.rule.least;
  if (site.name != "birth_year") {
    return value_writer_of(site, column,
                           [least](std::string_view cell) { return parse_whole(cell, least); });
  }
  const std::int64_t latest = this_year();
  return value_writer_of(site, column, [least, latest](std::string_view cell) {
    parsed<std::int64_t> year = parse_whole(cell, least);
    if (year.value && *year.value <= latest) return year;
    return parsed<std::int64_t>{
        {},
        "a year from " + std::to_string(least) + " to " + std::to_string(latest),
        "correct the year of birth or leave it empty"};
  });
}

writer writer_of(const column_site& site, date_column& column) {
  return value_writer_of(site, column, &parse_date);
}

writer writer_of(const column_site& site, mark_column& column) {
  return value_writer_of(site, column, &parse_mark);
}

template <class Word>
writer writer_of(const column_site& site, word_column<Word>& column) {
  return std::make_unique<word_writer<Word>>(site, column);
}

template writer writer_of(const column_site&, word_column<sector>&);
template writer writer_of(const column_site&, word_column<actor_kind>&);
template writer writer_of(const column_site&, word_column<stage>&);
template writer writer_of(const column_site&, word_column<scale>&);

}  // namespace guyub::model
