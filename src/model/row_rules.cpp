#include "model/row_rules.hpp"

#include <algorithm>
#include <bit>
#include <iterator>
#include <limits>
#include <numeric>
#include <span>
#include <tuple>
#include <type_traits>
#include <utility>

#include <guyub/model/words.hpp>

#include "model/cells.hpp"
#include "model/levels.hpp"
#include "model/repeats.hpp"

namespace guyub::model {
namespace {

std::uint64_t pair_key(index a, index b) {
  return (static_cast<std::uint64_t>(static_cast<std::uint32_t>(a)) << 32) |
         static_cast<std::uint32_t>(b);
}

std::uint64_t mixed(std::uint64_t bits) {
  bits *= 0x9E3779B97F4A7C15ull;
  return bits ^ (bits >> 32);
}

template <class Cell>
std::uint64_t bits_of(Cell cell) {
  if constexpr (std::is_same_v<Cell, double>) {
    return std::bit_cast<std::uint64_t>(cell);
  } else {
    return static_cast<std::uint64_t>(static_cast<std::int64_t>(cell));
  }
}

}  // namespace

template <class Table, class HashRows, class IsSame, class MergeInto>
std::size_t row_rules::merge(Table& table, std::size_t rows, HashRows&& hash_rows, IsSame&& is_same,
                             MergeInto&& merge_into) {
  std::vector<std::size_t> merged;
  for_each_repeat(rows, hash_rows, is_same, [&](std::size_t first, std::size_t row) {
    merge_into(first, row);
    merged.push_back(row);
  });
  take_out(table, merged);
  note_merged(merged.size());
  return rows - merged.size();
}

void row_rules::check_period(const date_column& start, const date_column& end, std::size_t row,
                             std::int64_t line) {
  if (!start.has(row) || !end.has(row) || start.values[row] < end.values[row]) return;
  shared_.add_fault(at("end", line), iso_date(end.values[row]),
                    "an end after the start " + iso_date(start.values[row]),
                    "the end is the day after the last; correct the dates");
}

bool row_rules::check_who(const id_column& actor, const id_column& group, std::size_t row,
                          std::int64_t line) {
  if (actor.has(row) != group.has(row)) return true;
  if (!actor.has(row)) {
    shared_.add_fault(at("actor_id", line), "", "an actor_id or a group_id",
                      "fill in who it was or take out the row");
  } else {
    const auto& ids = shared_.space(table_kind::groups).ids();
    shared_.add_fault(at("group_id", line), ids[static_cast<std::size_t>(group.at(row))],
                      "no group_id beside an actor_id",
                      "a row is about an actor or about a group: make two of it, or empty a cell");
  }
  return false;
}

void row_rules::check(attendance& table, std::size_t row, std::int64_t line) {
  const bool has_actor = table.actor.has(row);
  const bool has_count = table.count.has(row);
  if (!check_who(table.actor, table.group, row, line)) return;
  if (has_actor && has_count) {
    shared_.add_fault(at("count", line), std::to_string(table.count.values[row]),
                      "no count beside an actor_id", "a count belongs to a group_id");
  }
  if (!has_actor && !has_count) {
    shared_.add_fault(at("count", line), "", "a count beside a group_id",
                      "fill in how many of the group there were");
  }
}

std::size_t row_rules::finish(attendance& table, std::size_t rows) {
  const auto names_someone = [&](std::size_t row) {
    return table.forum.has(row) && table.actor.has(row);
  };
  const auto hash_rows = [&](std::size_t begin, std::span<std::uint64_t> hashes) {
    for (std::size_t i = 0; i < hashes.size(); ++i) {
      const std::size_t row = begin + i;
      hashes[i] =
          mixed(names_someone(row) ? pair_key(table.forum.values[row], table.actor.values[row])
                                   : ~static_cast<std::uint64_t>(row));
    }
  };
  const auto is_same = [&](std::size_t a, std::size_t b) {
    return names_someone(a) && table.forum.values[a] == table.forum.values[b] &&
           table.actor.values[a] == table.actor.values[b];
  };
  return merge(table, rows, hash_rows, is_same, [&](std::size_t first, std::size_t row) {
    const auto merge_marks = [&](mark_column& marks, bool is_yes_when_empty) {
      if (!marks.given) return;
      const auto yes = [&](std::size_t i) {
        return marks.values[i] == 1 || (is_yes_when_empty && marks.values[i] < 0);
      };
      const bool any_yes = yes(first) || yes(row);
      marks.values[first] =
          any_yes ? std::int8_t{1} : std::max(marks.values[first], marks.values[row]);
    };
    merge_marks(table.present, true);
    merge_marks(table.invited, false);
    merge_marks(table.spoke, false);
    if (table.role.has(row) && !table.role.has(first))
      table.role.codes[first] = table.role.codes[row];
    if (table.seconds.has(row) &&
        (!table.seconds.has(first) || table.seconds.values[row] > table.seconds.values[first])) {
      table.seconds.values[first] = table.seconds.values[row];
    }
  });
}

void row_rules::check(participation& table, std::size_t row, std::int64_t line) {
  check_who(table.actor, table.group, row, line);
  check_level(table, row, line);
}

void row_rules::check_level(const participation& table, std::size_t row, std::int64_t line) {
  if (!table.level.has(row)) return;
  if (table.scale.has(row)) {
    const std::string_view level = table.level.text(row);
    auto wrong = level_fault(level, table.scale.word(row));
    if (!wrong) return;
    shared_.add_fault(at("level", line), level, std::move(wrong->expected), std::move(wrong->mend));
    return;
  }
  if (!table.scale.given && std::exchange(told_of_no_scales_, true)) return;
  shared_.add_fault(at("scale", line), "",
                    "the scale of the level: " + word_list::of<scale>().expected(),
                    table.scale.given ? "fill in the scale, or leave the level out"
                                      : "add a column scale, or leave the levels out");
}

void row_rules::check(memberships& table, std::size_t row, std::int64_t line) {
  check_period(table.start, table.end, row, line);
}

std::size_t row_rules::finish(memberships& table, std::size_t rows) {
  std::vector<std::size_t> order(rows);
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto key = [&](std::size_t row) {  // an empty start is the least of all dates
    return std::tuple(table.actor.at(row), table.group.at(row), table.start.at(row), row);
  };
  const auto end_of = [&](std::size_t row) {
    return table.end.has(row) ? table.end.values[row] : std::numeric_limits<std::int32_t>::max();
  };
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
  std::vector<std::size_t> merged;
  for (std::size_t at = 0; at < rows;) {
    // those that hang together, from the earliest start on, become the one that stands first
    std::size_t next = at + 1;
    std::size_t first = order[at];
    std::size_t longest = order[at];
    while (next < rows && table.actor.at(order[next]) == table.actor.at(order[at]) &&
           table.group.at(order[next]) == table.group.at(order[at]) &&
           table.start.at(order[next]) <= end_of(longest)) {
      first = std::min(first, order[next]);
      if (end_of(order[next]) > end_of(longest)) longest = order[next];
      ++next;
    }
    const std::int32_t start = table.start.at(order[at]);
    const std::int32_t end = table.end.at(longest);
    std::copy_if(order.begin() + static_cast<std::ptrdiff_t>(at),
                 order.begin() + static_cast<std::ptrdiff_t>(next), std::back_inserter(merged),
                 [first](std::size_t row) { return row != first; });
    if (table.start.given) table.start.values[first] = start;
    if (table.end.given) table.end.values[first] = end;
    at = next;
  }
  std::sort(merged.begin(), merged.end());
  take_out(table, merged);
  note_merged(merged.size());
  return rows - merged.size();
}

std::size_t row_rules::finish(ties_table& table, std::size_t rows) {
  const auto hash_rows = [&](std::size_t begin, std::span<std::uint64_t> hashes) {
    std::fill(hashes.begin(), hashes.end(), 0);
    each_column(table, [&](std::string_view, const auto& column, const column_rule&) {
      if (!column.given) return;
      const auto* cells = cells_of(column).data() + begin;
      for (std::size_t i = 0; i < hashes.size(); ++i) {
        hashes[i] = mixed(hashes[i] ^ bits_of(cells[i]));
      }
    });
  };
  const auto is_same = [&](std::size_t a, std::size_t b) {
    bool is_equal = true;
    each_column(table, [&](std::string_view, const auto& column, const column_rule&) {
      const auto& cells = cells_of(column);
      is_equal = is_equal && (!column.given || bits_of(cells[a]) == bits_of(cells[b]));
    });
    return is_equal;
  };
  return merge(table, leave_out_loops(table, rows), hash_rows, is_same,
               [](std::size_t, std::size_t) {});
}

std::size_t row_rules::leave_out_loops(ties_table& table, std::size_t rows) {
  if (loops_.empty()) return rows;
  const auto actor = static_cast<std::size_t>(table.to.at(loops_.front().row));
  const std::size_t count = loops_.size();
  shared_.add_fault(at("to", loops_.front().line), shared_.space(table_kind::actors).ids()[actor],
                    "two actors; " + std::to_string(count) +
                        (count == 1 ? " tie of an actor to itself was left out"
                                    : " ties of an actor to itself were left out"),
                    "name the other actor where one was meant", severity::warning);
  std::vector<std::size_t> gone;
  for (const loop& found : loops_) gone.push_back(found.row);
  take_out(table, gone);
  return rows - count;
}

std::optional<std::int64_t> row_rules::earlier_line(std::uint64_t key, std::int64_t line) {
  const auto next = static_cast<flat_index::position>(first_.size());
  const flat_index::position at = seen_.find_or_add(
      key, next, [&](flat_index::position other) { return first_[other].key == key; });
  if (at != next) return first_[at].line;
  first_.push_back({key, line});
  return {};
}

void row_rules::check(speech& table, std::size_t row, std::int64_t line) {
  if (!table.id.has(row)) return;
  const auto code = static_cast<std::uint64_t>(table.id.codes[row]);
  if (const auto first = earlier_line(code, line)) {
    shared_.add_fault(at("speech_id", line), table.id.text(row),
                      "an id that stands once (first in row " + std::to_string(*first) + ")",
                      "give each act of speech an id of its own, or none");
  }
}

void row_rules::check(respondents& table, std::size_t row, std::int64_t line) {
  if (!table.wave.has(row) || !table.actor.has(row)) return;
  const auto key = pair_key(table.wave.codes[row], table.actor.values[row]);
  if (const auto first = earlier_line(key, line)) {
    const auto& ids = shared_.space(table_kind::actors).ids();
    shared_.add_fault(at("actor_id", line), ids[static_cast<std::size_t>(table.actor.values[row])],
                      "a respondent once in a wave (first in row " + std::to_string(*first) + ")",
                      "take out one of the rows");
  }
}

void row_rules::check(programmes& table, std::size_t row, std::int64_t line) {
  check_period(table.start, table.end, row, line);
}

void row_rules::check(assignments& table, std::size_t row, std::int64_t line) {
  check_period(table.start, table.end, row, line);
}

void row_rules::check(aspirations& table, std::size_t row, std::int64_t line) {
  if (table.date.has(row) && table.status_date.has(row) &&
      table.status_date.values[row] < table.date.values[row]) {
    shared_.add_fault(at("status_date", line), iso_date(table.status_date.values[row]),
                      "a day not before the date " + iso_date(table.date.values[row]),
                      "correct one of the two dates");
  }
}

void row_rules::note_merged(std::size_t count) {
  if (count == 0) return;
  const char* what = table_ == table_kind::memberships ? " overlapping memberships of "
                     : table_ == table_kind::ties      ? " identical ties of "
                                                       : " repeated rows of ";
  shared_.data.notes.push_back(std::to_string(count) + what + file_ + " were merged");
}

}  // namespace guyub::model
