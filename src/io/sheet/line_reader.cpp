#include "io/sheet/line_reader.hpp"

#include <algorithm>
#include <utility>

#include <guyub/model/suggest.hpp>
#include <guyub/model/words.hpp>

#include "io/sheet/marks.hpp"
#include "io/sheet/names.hpp"
#include "io/sheet/text.hpp"
#include "model/cells.hpp"

namespace guyub::io::sheet {
namespace {

/// Columns of which a list may have several, or that are told apart by their headings.
bool may_repeat(meaning says) {
  return says == meaning::number || says == meaning::signature || says == meaning::unknown ||
         says == meaning::identifier;
}

/// Places to write on, and their numbers: `2. ........`
bool says_nothing(std::string_view cell) {
  return is_blank(cell) || whole_number(cell).has_value();
}

/// A cell that says something; places to write on say nothing.
std::string filled(std::string_view cell) {
  return std::string(is_blank(cell) ? std::string_view() : cell);
}

}  // namespace

line_reader::line_reader(const sheet_header& header, const listed_forum& of_title,
                         const model::build_options& options, attendance_list& list)
    : header_(header), options_(options), list_(list), of_title_(of_title) {
  if (!header_.column(meaning::forum)) list_.forums.push_back(of_title_);
  list_.header_line = header_.line;
  list_.hamlet_heading = heading(meaning::hamlet);
  list_.village_heading = heading(meaning::village);
  check_columns();
}

void line_reader::check_columns() {
  for (std::size_t i = 0; i < header_.columns.size(); ++i) {
    const sheet_column& column = header_.columns[i];
    if (column.heading.empty()) continue;
    const auto is_same = [&](const sheet_column& other) {
      return may_repeat(column.says) ? plain(other.heading) == plain(column.heading)
                                     : other.says == column.says;
    };
    const auto before = header_.columns.begin() + static_cast<std::ptrdiff_t>(i);
    const bool is_ignored = column.says == meaning::number || column.says == meaning::signature;
    if (!is_ignored && std::any_of(header_.columns.begin(), before, is_same)) {
      list_.add_fault(severity::error, header_.line, column.heading, column.heading,
                      "each column once", "rename or take out one of the two");
    } else if (column.says == meaning::identifier && !options_.keep_identifiers) {
      list_.notes.push_back("the column " + column.heading + " of " + list_.file +
                            " identifies persons and was dropped");
    } else if (column.says == meaning::unknown || column.says == meaning::identifier) {
      extra_.push_back(i);
    }
  }
}

void line_reader::read(const text_row& row) {
  if (is_too_long(row)) return;
  listed_person person;
  person.line = row.line;
  person.name = cell(row, meaning::name);
  if (is_blank(person.name)) {
    list_.add_fault(severity::error, row.line, heading(meaning::name), "",
                    "a name: the row says more", "fill in the name or take out the row");
    return;
  }
  if (!read_forum(row, person)) return;
  read_sex(row, person);
  read_role_of(row, person);
  read_place(row, person);
  read_sector(row, person);
  person.unsur = filled(cell(row, meaning::unsur));
  person.address = filled(cell(row, meaning::address));
  person.organisation = filled(cell(row, meaning::organisation));
  person.present = mark(row, meaning::present);
  person.invited = mark(row, meaning::invited);
  for (const std::size_t column : extra_) {
    person.extra.emplace_back(header_.columns[column].heading, filled(row.cell(column)));
  }
  see_beside_columns(row);
  flag(row, person);
  list_.people.push_back(std::move(person));
}

bool line_reader::is_too_long(const text_row& row) {
  std::size_t last = row.cells.size();
  while (last > header_.columns.size() && says_nothing(row.cells[last - 1])) --last;
  if (last <= header_.columns.size()) return false;
  list_.add_fault(severity::error, row.line, "", "",
                  std::to_string(header_.columns.size()) +
                      " cells, as in the header; this row has " + std::to_string(row.cells.size()),
                  "look for a delimiter too many, or quote the cell that holds it");
  return true;
}

void line_reader::see_beside_columns(const text_row& row) {
  for (std::size_t i = 0; i < header_.columns.size(); ++i) {
    const sheet_column& column = header_.columns[i];
    if (!column.heading.empty() || column.says != meaning::unknown) continue;
    const bool is_known =
        std::find(without_name_.begin(), without_name_.end(), i) != without_name_.end();
    if (!is_known && !says_nothing(row.cell(i))) without_name_.push_back(i);
  }
}

void line_reader::note_beside_columns() {
  for (const std::size_t column : without_name_) {
    list_.notes.push_back("column " + std::to_string(column + 1) + " of " + list_.file +
                          " has no heading and was left out");
  }
}

bool line_reader::read_forum(const text_row& row, listed_person& person) {
  if (header_.column(meaning::forum)) {
    const std::string id = filled(cell(row, meaning::forum));
    if (id.empty()) {
      list_.add_fault(severity::error, row.line, heading(meaning::forum), "",
                      "a value: the list is of several forums",
                      "fill in the cell or take out the row");
      return false;
    }
    auto at = std::find_if(list_.forums.begin(), list_.forums.end(),
                           [&](const listed_forum& forum) { return forum.id == id; });
    if (at == list_.forums.end()) {
      at = list_.forums.insert(at, of_title_);
      at->id = id;
    }
    person.forum = static_cast<std::size_t>(at - list_.forums.begin());
  }
  listed_forum& forum = list_.forums[person.forum];
  if (forum.event.empty()) forum.event = filled(cell(row, meaning::event));
  if (forum.venue.empty()) forum.venue = filled(cell(row, meaning::venue));
  read_date(row, forum);
  return true;
}

void line_reader::read_date(const text_row& row, listed_forum& forum) {
  const std::string text = filled(cell(row, meaning::date));
  if (text.empty()) return;
  const auto day = model::parse_date(text);
  if (!day.value) {
    list_.add_fault(severity::error, row.line, heading(meaning::date), text, day.expected,
                    day.mend);
    return;
  }
  const std::string date = model::iso_date(*day.value);
  if (forum.date.empty()) forum.date = date;
  if (forum.date == date) return;
  list_.add_fault(severity::warning, row.line, heading(meaning::date), text,
                  "the day of the forum, " + forum.date,
                  "the first was kept; give each forum an id of its own in a column forum_id");
}

void line_reader::read_sex(const text_row& row, listed_person& person) {
  person.sex = model::sex_word(filled(cell(row, meaning::sex)));
  if (!header_.column(meaning::male)) return;
  const auto is_ticked = [&](meaning says) {
    const std::string tick = filled(cell(row, says));
    return !tick.empty() && read_mark(tick).value_or(true);
  };
  const bool is_man = is_ticked(meaning::male);
  const bool is_woman = is_ticked(meaning::female);
  if (is_man && is_woman) {
    list_.add_fault(severity::warning, row.line, heading(meaning::female), "",
                    "one mark, under men or under women",
                    "the sex was left empty; take out one of the marks");
  } else if (is_man || is_woman) {
    person.sex = is_man ? "M" : "F";
  }
}

void line_reader::read_role_of(const text_row& row, listed_person& person) {
  role_and_place found = read_role(filled(cell(row, meaning::role)));
  person.role = std::move(found.role);
  person.where = std::move(found.where);
}

/// The columns say it better than a role, which may be that of another hamlet; the village of the
/// title is that of whoever is said to live in a part of one.
void line_reader::read_place(const text_row& row, listed_person& person) {
  home& where = person.where;
  home said;
  if (const std::string both = cell(row, meaning::rt_rw); !both.empty()) {
    read_neighbourhood(both, said);
  }
  if (header_.column(meaning::rt)) said.rt = neighbourhood_number(cell(row, meaning::rt));
  if (header_.column(meaning::rw)) said.rw = neighbourhood_number(cell(row, meaning::rw));
  said.hamlet = hamlet_name(cell(row, meaning::hamlet));
  said.village = village_name(cell(row, meaning::village));
  if (!said.rt.empty() || !said.rw.empty()) {
    where.rt = said.rt;
    where.rw = said.rw;
  }
  if (!said.hamlet.empty()) where.hamlet = said.hamlet;
  if (!said.village.empty()) where.village = said.village;
  const bool is_within = !where.rt.empty() || !where.rw.empty();
  if (is_within && where.hamlet.empty()) where.hamlet = of_title_.where.hamlet;
  if (where.is_said() && where.village.empty()) where.village = of_title_.where.village;
}

void line_reader::read_sector(const text_row& row, listed_person& person) {
  const std::string text = filled(cell(row, meaning::sector));
  std::string word = model::folded(text);
  for (const auto& [from, to] : options_.synonyms) {
    if (model::folded(from) == word) word = model::folded(to);
  }
  const auto& sectors = model::word_list::of<model::sector>();
  if (text.empty() || options_.keep_unknown_sector || sectors.find(word) != nullptr) {
    person.sector = text;
    return;
  }
  list_.add_fault(severity::error, row.line, heading(meaning::sector), text, sectors.expected(),
                  "correct the word" + model::suggestion(word, sectors.spellings()));
}

std::optional<bool> line_reader::mark(const text_row& row, meaning says) {
  const std::string text = cell(row, says);
  if (text.empty()) return {};
  const auto found = read_mark(text);
  if (!found) {
    list_.add_fault(severity::error, row.line, heading(says), text,
                    "a mark such as √, v, x or 1, or hadir, izin, sakit, tidak",
                    "correct the cell");
  }
  return found;
}

void line_reader::flag(const text_row& row, listed_person& person) {
  if (stands_in(person.name) || stands_in(cell(row, meaning::role))) {
    list_.add_fault(severity::warning, row.line, heading(meaning::name), "",
                    "who came; this row says that somebody stands in for another",
                    "counted as one person under what is written; write the name of who came");
  }
  person.may_be_several = may_be_several(person.name);
  if (!person.may_be_several) return;
  list_.add_fault(severity::warning, row.line, heading(meaning::name), "",
                  "one person a row; this one may name several",
                  "counted as one person; give each who came a row");
}

void line_reader::add_total(const text_row& row) {
  totals_.push_back({row.line, totals_of(row, header_), list_.people.size()});
}

void line_reader::finish() {
  note_beside_columns();
  settle_presence(list_);
  flag_repeated_names(list_, heading(meaning::name));
  const bool has_sexes = header_.column(meaning::sex) || header_.column(meaning::male);
  check_totals(list_, totals_, has_sexes);
}

std::string line_reader::heading(meaning says) const {
  const auto at = header_.column(says);
  return at ? header_.columns[*at].heading : std::string();
}

}  // namespace guyub::io::sheet
