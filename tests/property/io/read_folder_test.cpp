// Whatever a spreadsheet does to the form of a file, its content is read; whatever a disk does to
// it, reading ends with a network or with faults.
#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "folder.hpp"

namespace guyub::io {
namespace {

using table = std::vector<std::vector<std::string>>;

struct form {
  std::string delimiter, line_end;
  bool says_sep, has_mark, quotes_all;
};

std::string written(const table& rows, const form& how) {
  std::string text = how.has_mark ? "\xEF\xBB\xBF" : "";
  if (how.says_sep) text += "sep=" + how.delimiter + how.line_end;
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) text += how.delimiter;
      if (!how.quotes_all && row[i].find_first_of(",;\t\"\r\n") == std::string::npos) {
        text += row[i];
        continue;
      }
      text += '"';
      for (const char letter : row[i]) text += std::string(letter == '"' ? 2 : 1, letter);
      text += '"';
    }
    text += how.line_end;
  }
  return text;
}

form any_form() {
  return {*rc::gen::element<std::string>(",", ";", "\t"),
          *rc::gen::element<std::string>("\n", "\r\n", "\r"), *rc::gen::arbitrary<bool>(),
          *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>()};
}

RC_GTEST_PROP(read_folder, does_not_mind_the_form_of_a_file, ()) {
  table rows{{"actor_id", "name", "colour"}};
  const auto count = *rc::gen::inRange(0, 8);
  for (int row = 0; row < count; ++row) {
    const auto text = [] {
      const auto letters = rc::gen::elementOf(std::string("ab,;\"\n \t"));
      return *rc::gen::container<std::string>(letters);
    };
    rows.push_back({"p" + std::to_string(row), text(), text()});
  }
  const auto hash_in = [&](const form& how) {
    return test::read({{"actors.csv", written(rows, how)}}).data_hash();
  };
  RC_ASSERT(hash_in(any_form()) == hash_in({",", "\n", false, false, true}));
}

/// What comes of a folder: its hash and notes, or its faults.
std::vector<std::string> told_of(const std::string& attendance, const std::string& ties,
                                 const std::string& participation) {
  std::vector<std::string> told;
  try {
    const auto net = test::read(
        {{"attendance.csv", attendance}, {"ties.csv", ties}, {"participation.csv", participation}});
    told = net.notes();
    told.push_back(std::to_string(net.data_hash()));
    for (const std::string& id : net.actor_ids()) told.push_back(id);
  } catch (const data_error& error) {
    for (const fault& found : error.faults()) told.push_back(to_string(found));
  }
  return told;
}

// Rows without quotes are read from the text as it lies and, where nothing in them is wrong or new,
// column by column; rows with quotes cell by cell.
RC_GTEST_PROP(read_folder, tells_the_same_of_rows_with_and_without_quotes, ()) {
  const std::string prefix = *rc::gen::element<std::string>("", "warga-", "a long prefix ");
  const auto people = *rc::gen::element(3, 40, 1000);
  const auto id = [&] {
    if (*rc::gen::inRange(0, 60) == 0) {
      return *rc::gen::element<std::string>("0", "007", "warga-07", " Siti ", "12345678");
    }
    return prefix + std::to_string(*rc::gen::inRange(0, people));
  };
  const bool has_faults = *rc::gen::arbitrary<bool>();
  const auto rarely = [has_faults](const std::string& usual, const std::string& rare) {
    return has_faults && *rc::gen::inRange(0, 80) == 0 ? rare : usual;
  };
  table attendance{{"forum_id", "actor_id", "group_id", "present", "role", "seconds", "shirt"}};
  table ties{{"from", "to", "weight", "type", "start", "end"}};
  table participation{{"programme_id", "actor_id", "stage", "level", "scale"}};
  const auto rows = *rc::gen::inRange(0, 300);
  for (int row = 0; row < rows; ++row) {
    attendance.push_back({"f" + std::to_string(row / 50), id(), rarely("", "g"), rarely("1", "x"),
                          *rc::gen::element<std::string>("peserta", "ketua", ""),
                          rarely("2.5", *rc::gen::element<std::string>("-", "-1")),
                          *rc::gen::element<std::string>("red", "blue")});
    participation.push_back({"p", id(), "planning",
                             rarely("3", *rc::gen::element<std::string>("9", "2,5", "nominal")),
                             rarely("iap2", "")});
    ties.push_back({id(), id(), rarely("1", "1,5"), *rc::gen::element<std::string>("x", "y"),
                    "2025-01-01", rarely("2025-02-01", "2024-01-01")});
    if (*rc::gen::inRange(0, 80) == 0) ties.push_back({"", " ", "", "", "", ""});
    if (has_faults && *rc::gen::inRange(0, 200) == 0) ties.push_back({"a", "b"});
  }
  const std::string end = *rc::gen::element<std::string>("\n", "\r\n");
  const form bare{";", end, false, false, false};
  const form quoted{";", end, false, false, true};
  const auto told_in = [&](const form& how) {
    return told_of(written(attendance, how), written(ties, how), written(participation, how));
  };
  RC_ASSERT(told_in(bare) == told_in(quoted));
}

RC_GTEST_PROP(read_folder, takes_levels_of_their_scale_and_no_others, ()) {
  const std::vector<std::pair<std::string, int>> scales = {
      {"arnstein", 8}, {"iap2", 5}, {"pretty", 7}, {"rifkin", 5}, {"white", 0}};
  const auto& scale = scales[*rc::gen::inRange<std::size_t>(0, scales.size())];
  const auto level = *rc::gen::inRange(-1, 11);
  const auto faults = test::faults_of(
      {{"participation.csv", "programme_id,actor_id,stage,level,scale\np,a,planning," +
                                 std::to_string(level) + "," + scale.first + "\n"}});
  RC_ASSERT(faults.empty() == (level >= 1 && level <= scale.second));
}

RC_GTEST_PROP(read_folder, keeps_each_tie_of_two_people_and_counts_the_others, ()) {
  std::set<std::pair<int, int>> kept;
  std::size_t loops = 0;
  std::string text = "from,to\n";
  const auto count = *rc::gen::inRange(1, 40);
  for (int row = 0; row < count; ++row) {
    const auto from = *rc::gen::inRange(0, 5);
    const auto to = *rc::gen::inRange(0, 5);
    text += std::to_string(from) + "," + std::to_string(to) + "\n";
    if (from == to) {
      ++loops;
    } else {
      kept.emplace(from, to);
    }
  }
  const auto net = test::read({{"ties.csv", text}});
  RC_ASSERT(net.rows(model::table_kind::ties) == kept.size());
  const bool tells = std::any_of(net.notes().begin(), net.notes().end(), [&](const auto& note) {
    return note.find(std::to_string(loops) + " tie") != std::string::npos;
  });
  RC_ASSERT(tells == (loops > 0));
}

RC_GTEST_PROP(read_folder, ends_with_a_network_or_with_faults, ()) {
  std::string text =
      "forum_id,actor_id,group_id,count,present,seconds\nf,a,,,1,2.5\n\"g\",\"b\n\",,,0,\nf,,k,12,,"
      "\n";
  const auto changes = *rc::gen::inRange(0, 6);
  for (int change = 0; change < changes; ++change) {
    const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
    text[at] = *rc::gen::weightedOneOf<char>(
        {{3, rc::gen::elementOf(std::string("\",;\n\r0=-"))}, {1, rc::gen::arbitrary<char>()}});
  }
  try {
    const auto net = test::read({{"attendance.csv", text}});
    for (const model::index actor : net.attendance().actor.values) {
      RC_ASSERT(actor >= -1);
      RC_ASSERT(actor < static_cast<model::index>(net.actor_count()));
    }
  } catch (const data_error& error) {
    RC_ASSERT(!error.faults().empty());
    const auto lines =
        1 + std::count_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; });
    for (const fault& found : error.faults()) {
      RC_ASSERT(found.row >= 1);
      RC_ASSERT(found.row <= lines);
      RC_ASSERT(!found.expected.empty());
      RC_ASSERT(!found.mend.empty());
    }
  }
}

}  // namespace
}  // namespace guyub::io
