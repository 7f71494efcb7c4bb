// Whatever a list looks like, every line is a person or is told as left out, and the order of the
// people does not matter.
#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/io/read_sheet.hpp>

#include "folder.hpp"
#include "io/sheet/names.hpp"

namespace guyub::io {
namespace {

const std::string list_header = "No;Nama;Jenis Kelamin;RT;Jabatan\n";

std::string any_person() {
  const auto name = *rc::gen::element<std::string>("Ani", "H. Ani", "Budi", "Cici, S.Pd", "DEDI");
  const auto sex = *rc::gen::element<std::string>("L", "P", "");
  const auto rt = *rc::gen::element<std::string>("1", "2", "");
  const auto role = *rc::gen::element<std::string>("Warga", "Ketua RT 02", "Pendamping", "");
  return ";" + name + ";" + sex + ";" + rt + ";" + role;
}

std::vector<std::string> any_people() {
  std::vector<std::string> people;
  const auto count = *rc::gen::inRange(0, 8);
  for (int i = 0; i < count; ++i) people.push_back(any_person());
  return people;
}

std::string list_of(const std::vector<std::string>& rows) {
  std::string text = list_header;
  for (const std::string& row : rows) text += row + "\n";
  return text;
}

std::vector<std::string> shuffled(std::vector<std::string> rows) {
  for (std::size_t i = rows.size(); i > 1; --i) {
    std::swap(rows[i - 1], rows[*rc::gen::inRange<std::size_t>(0, i)]);
  }
  return rows;
}

model::network read_lists(const std::vector<std::string>& texts) {
  const test::folder files({{"1.csv", texts[0]}, {"2.csv", texts[1]}});
  return read_sheets(std::vector<std::string>{files.path() + "/1.csv", files.path() + "/2.csv"});
}

/// Who was where, without the numbers that tell namesakes apart.
std::vector<std::string> people_of(const model::network& net) {
  const auto& actors = net.actors();
  std::vector<std::string> all(net.actor_count());
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto place = actors.place.at(i);
    all[i] = sheet::bare_name(actors.name.text(i)) + " " + std::string(actors.sex.text(i)) + " " +
             std::string(actors.role.text(i)) + " " +
             (place < 0 ? "" : net.place_ids()[static_cast<std::size_t>(place)]);
  }
  const auto& attendance = net.attendance();
  std::vector<std::string> forums(all.size());
  for (std::size_t row = 0; row < attendance.actor.values.size(); ++row) {
    const auto actor = static_cast<std::size_t>(attendance.actor.at(row));
    forums[actor] += " " + std::to_string(attendance.forum.at(row));
  }
  for (std::size_t i = 0; i < all.size(); ++i) all[i] += forums[i];
  std::sort(all.begin(), all.end());
  return all;
}

/// How many rows the notes say were left out.
std::size_t left_out(const model::network& net) {
  std::size_t count = 0;
  for (const std::string& note : net.notes()) {
    const std::size_t at = note.find(": row");
    if (note.find("left out as") == std::string::npos) continue;
    std::string rows = note.substr(note.find(' ', at + 2) + 1);
    for (std::size_t begin = 0; begin < rows.size();) {
      const std::size_t end = std::min(rows.find(", ", begin), rows.size());
      const std::string part = rows.substr(begin, end - begin);
      const std::size_t to = part.find(" to ");
      const int first = std::atoi(part.c_str());
      const int last = to == std::string::npos ? first : std::atoi(part.c_str() + to + 4);
      count += static_cast<std::size_t>(last - first + 1);
      begin = end + 2;
    }
  }
  return count;
}

RC_GTEST_PROP(read_sheet, does_not_mind_the_order_of_people, ()) {
  const std::vector<std::string> first = any_people();
  const std::vector<std::string> second = any_people();
  const auto net = read_lists({list_of(first), list_of(second)});
  const auto other = read_lists({list_of(shuffled(first)), list_of(shuffled(second))});
  RC_ASSERT(people_of(net) == people_of(other));
}

RC_GTEST_PROP(read_sheet, loses_no_line, ()) {
  std::vector<std::string> rows = any_people();
  const std::vector<std::string> others = {"7;;;;",
                                           ";Jumlah;25;;",
                                           ";Laki-laki : 3;;;",
                                           ";dst.;;;",
                                           "A;WARGA;;;",
                                           ";Mengetahui;;;",
                                           ";;;;Jati, 3 Maret 2025",
                                           "1;2;3;4;5",
                                           "No;Nama;Jenis Kelamin;RT;Jabatan",
                                           "Catatan: hujan;;;;"};
  const auto count = *rc::gen::inRange(0, 8);
  for (int i = 0; i < count; ++i) rows.push_back(*rc::gen::elementOf(others));
  rows = shuffled(rows);
  const test::folder files({{"daftar.csv", list_of(rows)}});
  const auto net = read_sheet(files.path() + "/daftar.csv");
  // 1 2 3 right under the header belongs to it
  const bool numbers_first = !rows.empty() && rows.front() == "1;2;3;4;5";
  RC_ASSERT(net.rows(model::table_kind::attendance) + left_out(net) + (numbers_first ? 1 : 0) ==
            rows.size());
}

RC_GTEST_PROP(read_sheet, ends_with_a_network_or_with_faults, ()) {
  std::string text =
      "Tanggal: 3 Maret 2025;;;\nNo;Nama;Jenis Kelamin;;\n;;L;P;RT\n1;2;3;4;5\n1;Ani;v;;3\n2;"
      "\"Budi + \"\"x\"\"\";;v;RT 2/1\n;Jumlah;1;1;\n;Mengetahui;;;\n";
  const auto changes = *rc::gen::inRange(0, 6);
  for (int change = 0; change < changes; ++change) {
    const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
    text[at] = *rc::gen::weightedOneOf<char>(
        {{3, rc::gen::elementOf(std::string("\",;\n\r0=-/."))}, {1, rc::gen::arbitrary<char>()}});
  }
  const test::folder files({{"daftar.csv", text}});
  try {
    const auto net = read_sheet(files.path() + "/daftar.csv");
    RC_ASSERT(net.rows(model::table_kind::attendance) >= net.actor_count());
  } catch (const data_error& error) {
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
