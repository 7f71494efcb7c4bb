// The words are data: another one is one entry here.
#include "io/sheet/not_people.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "io/sheet/text.hpp"
#include "model/cells.hpp"

namespace guyub::io::sheet {
namespace {

constexpr std::string_view total_words[] = {
    "jumlah", "jml", "total", "sub total", "subtotal", "sub jumlah", "grand total", "jumlah hadir"};

// A row that begins so ends the list: those who sign for it, where and when.
constexpr std::string_view signature_words[] = {
    "mengetahui",
    "diketahui",
    "menyetujui",
    "disetujui",
    "mengesahkan",
    "disahkan",
    "pimpinan rapat",
    "pimpinan musyawarah",
    "ketua panitia",
    "panitia pelaksana",
    "penanggung jawab",
    "yang membuat daftar",
    "dibuat oleh",
    "hormat kami",
    "nip",
    "acknowledged",
    "approved by",
    "prepared by",
    "verified by",
    "noted by",
    "witnessed by",
    "signed by",
    "certified by",
};

// Who signs, where a numbered list goes on without a number.
constexpr std::string_view signing_offices[] = {
    "kepala desa",     "kades",   "pj kepala desa", "plt kepala desa", "lurah",
    "camat",           "a n",     "ketua bpd",      "sekretaris desa", "notulis",
    "notulen",         "panitia", "fasilitator",    "pendamping",      "village head",
    "head of village", "chair",   "facilitator",    "secretary"};

constexpr std::string_view remark_words[] = {"catatan", "keterangan", "ket",   "note",
                                             "notes",   "sumber",     "source"};
constexpr std::string_view and_so_on[] = {"dst", "dan seterusnya", "dan lain lain", "dll", "etc"};

// In a row of totals: whose number follows, or stood before.
constexpr std::string_view men_words[] = {"l", "lk", "laki", "pria", "male", "men", "males", "m"};
constexpr std::string_view women_words[] = {"p",      "pr",    "perempuan", "wanita",
                                            "female", "women", "females",   "f"};

template <std::size_t N>
bool begins_with_one_of(std::string_view cell, const std::string_view (&phrases)[N]) {
  const std::string text = plain(cell);
  return std::any_of(std::begin(phrases), std::end(phrases),
                     [&](std::string_view phrase) { return begins_with(text, phrase); });
}

template <std::size_t N>
bool any_cell_begins_with(const text_row& row, const std::string_view (&phrases)[N]) {
  return std::any_of(row.cells.begin(), row.cells.end(),
                     [&](const std::string& cell) { return begins_with_one_of(cell, phrases); });
}

std::string_view first_cell(const text_row& row) {
  for (const std::string& cell : row.cells) {
    if (!cell.empty()) return cell;
  }
  return {};
}

std::ptrdiff_t filled_cells(const text_row& row) {
  return std::count_if(row.cells.begin(), row.cells.end(),
                       [](const std::string& cell) { return !cell.empty(); });
}

/// `Laki-laki : 12 orang`
bool counts_a_sex(const text_row& row) {
  const std::string_view first = first_cell(row);
  if (!begins_with_one_of(first, men_words) && !begins_with_one_of(first, women_words)) {
    return false;
  }
  return std::any_of(row.cells.begin(), row.cells.end(), [](const std::string& cell) {
    const std::string text = plain(cell);
    const std::vector<std::string_view> words = words_of(text);
    return std::any_of(words.begin(), words.end(),
                       [](std::string_view word) { return whole_number(word).has_value(); });
  });
}

bool is_place_and_day(std::string_view place, std::string_view day) {
  return !place.empty() && place.find_first_of("0123456789") == std::string_view::npos &&
         model::parse_date(model::trimmed(day)).value.has_value();
}

/// `Sukamaju, 3 Maret 2025`
bool is_place_and_day(std::string_view cell) {
  const std::size_t comma = cell.find(',');
  return comma != std::string_view::npos &&
         is_place_and_day(cell.substr(0, comma), cell.substr(comma + 1));
}

/// In one cell, or in two where the comma was taken for a delimiter.
bool has_place_and_day(const text_row& row) {
  if (std::any_of(row.cells.begin(), row.cells.end(),
                  [](const std::string& cell) { return is_place_and_day(cell); })) {
    return true;
  }
  return row.cells.size() > 1 && filled_cells(row) == 2 &&
         is_place_and_day(row.cells[row.cells.size() - 2], row.cells.back());
}

}  // namespace

row_sorter::row_sorter(const sheet_header& header)
    : header_(header),
      name_(*header.column(meaning::name)),
      number_(header.column(meaning::number)) {}

row_kind row_sorter::kind_of(const text_row& row) {
  if (meaning_of(row.cell(name_)) == meaning::name && is_header(row)) {
    is_signed_ = false;
    after_header_ = true;
    return row_kind::heading;
  }
  if (numbers_columns(row) && whole_number(row.cell(name_))) return row_kind::heading;
  if (std::exchange(after_header_, false) && is_blank(row.cell(name_)) &&
      std::all_of(row.cells.begin(), row.cells.end(), [](const std::string& cell) {
        return cell.empty() || meaning_of(cell) != meaning::unknown;
      })) {
    return row_kind::heading;  // the second row of the header that is repeated
  }
  if (is_signed_ && !goes_on(row)) return row_kind::signature;
  const row_kind kind = kind_in_list(row);
  is_signed_ = kind == row_kind::signature;
  if (kind == row_kind::person) last_number_ = number_of(row).value_or(last_number_);
  return kind;
}

std::optional<int> row_sorter::number_of(const text_row& row) const {
  return number_ ? whole_number(row.cell(*number_)) : std::nullopt;
}

/// Whether people follow the signatures of a page: a name with the next number.
bool row_sorter::goes_on(const text_row& row) const {
  return number_of(row).value_or(0) > last_number_ && !is_blank(row.cell(name_));
}

row_kind row_sorter::kind_in_list(const text_row& row) const {
  const std::string_view name = row.cell(name_);
  const std::string_view first = first_cell(row);
  if (begins_with_one_of(first, total_words) || begins_with_one_of(name, total_words)) {
    return row_kind::total;
  }
  if (is_one_of(plain(name), and_so_on)) return row_kind::remark;
  if (!number_of(row) && counts_a_sex(row)) return row_kind::total;
  if (is_blank(name)) return kind_without_name(row);
  if (number_of(row)) return row_kind::person;
  if (begins_with_one_of(first, signature_words) || begins_with_one_of(name, signature_words)) {
    return row_kind::signature;
  }
  if (begins_with_one_of(first, remark_words) || begins_with_one_of(name, remark_words)) {
    return row_kind::remark;
  }
  if (is_place_and_day(name)) return row_kind::signature;
  if (last_number_ > 0 && begins_with_one_of(name, signing_offices)) return row_kind::signature;
  // A. PEMERINTAH DESA: the heading of a part of the list
  const std::string part = number_ ? plain(row.cell(*number_)) : std::string();
  if (filled_cells(row) == 2 && is_numeral(part) && !whole_number(part)) return row_kind::heading;
  return row_kind::person;
}

row_kind row_sorter::kind_without_name(const text_row& row) const {
  if (any_cell_begins_with(row, total_words)) return row_kind::total;
  const bool is_signed =
      !number_of(row) && (any_cell_begins_with(row, signature_words) || has_place_and_day(row));
  if (is_signed) return row_kind::signature;
  if (begins_with_one_of(first_cell(row), remark_words)) return row_kind::remark;
  bool is_all_blank = true;
  bool is_all_totals = true;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const meaning says = i < header_.columns.size() ? header_.columns[i].says : meaning::unknown;
    const std::string& cell = row.cells[i];
    const bool says_nothing = says == meaning::number || says == meaning::signature;
    if (is_blank(cell) || (says_nothing && whole_number(cell))) continue;
    is_all_blank = false;
    is_all_totals =
        is_all_totals && whole_number(cell) && (says == meaning::male || says == meaning::female);
  }
  if (is_all_blank) return row_kind::blank;
  if (is_all_totals) return row_kind::total;
  if (number_ && filled_cells(row) == 1 && !row.cell(*number_).empty()) return row_kind::heading;
  // what has neither a name nor a number is no line of a list that numbers its lines
  return last_number_ > 0 && !number_of(row) ? row_kind::signature : row_kind::person;
}

stated_totals totals_of(const text_row& row, const sheet_header& header) {
  enum class whose : std::uint8_t { all, men, women };
  stated_totals found;
  const auto state = [&found](whose who, std::int64_t count) {
    (who == whose::men ? found.men : who == whose::women ? found.women : found.all) = count;
  };
  const auto sex_of = [](std::string_view word, whose otherwise) {
    return is_one_of(word, men_words)     ? whose::men
           : is_one_of(word, women_words) ? whose::women
                                          : otherwise;
  };
  // 12 L, 8 P or L 12, P 8: what stands last tells which
  const auto names_whose_first = [&](const std::vector<std::string_view>& words) {
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
      if (whole_number(*word)) return true;
      if (sex_of(*word, whose::all) != whose::all) return false;
    }
    return true;
  };
  whose current = whose::all;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const std::string text = plain(row.cells[i]);
    const meaning says = i < header.columns.size() ? header.columns[i].says : meaning::unknown;
    const std::vector<std::string_view> words = words_of(text);
    const bool has_number = std::any_of(words.begin(), words.end(), [](std::string_view word) {
      return whole_number(word).has_value();
    });
    const bool is_before = !has_number || names_whose_first(words);
    for (std::size_t at = 0; at < words.size(); ++at) {
      const auto number = whole_number(words[at]);
      if (!number) {
        if (is_before) current = sex_of(words[at], current);
      } else if (says == meaning::male || says == meaning::female) {
        state(says == meaning::male ? whose::men : whose::women, *number);
      } else if (!is_before) {
        state(at + 1 < words.size() ? sex_of(words[at + 1], whose::all) : whose::all, *number);
      } else {
        state(current, *number);
      }
    }
  }
  return found;
}

}  // namespace guyub::io::sheet
