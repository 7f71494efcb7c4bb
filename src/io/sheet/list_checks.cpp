#include "io/sheet/list_checks.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "io/sheet/names.hpp"

namespace guyub::io::sheet {
namespace {

struct head_count {
  std::int64_t all = 0, men = 0, women = 0;
};

head_count present_among(std::span<const listed_person> people) {
  head_count found;
  for (const listed_person& person : people) {
    if (person.present == false) continue;
    ++found.all;
    if (person.sex == "M") ++found.men;
    if (person.sex == "F") ++found.women;
  }
  return found;
}

}  // namespace

void settle_presence(attendance_list& list) {
  std::vector<bool> has_ticks(list.forums.size());
  for (const listed_person& person : list.people) {
    if (person.present == true) has_ticks[person.forum] = true;
  }
  for (listed_person& person : list.people) {
    if (!person.present && has_ticks[person.forum]) person.present = false;
  }
}

void flag_repeated_names(attendance_list& list, const std::string& heading) {
  using line_of_name = std::tuple<std::size_t, std::string, std::int64_t>;  // forum, name, line
  std::vector<line_of_name> by_name;
  for (const listed_person& person : list.people) {
    by_name.emplace_back(person.forum, bare_name(person.name), person.line);
  }
  std::sort(by_name.begin(), by_name.end());
  std::vector<std::pair<std::int64_t, std::int64_t>> repeated;  // the line, and the first
  std::size_t first = 0;
  for (std::size_t i = 1; i < by_name.size(); ++i) {
    const auto& [forum, name, line] = by_name[i];
    if (forum != std::get<0>(by_name[first]) || name != std::get<1>(by_name[first])) {
      first = i;
    } else {
      repeated.emplace_back(line, std::get<2>(by_name[first]));
    }
  }
  std::sort(repeated.begin(), repeated.end());
  for (const auto& [line, first_line] : repeated) {
    list.add_fault(severity::warning, line, heading, "",
                   "each name once in a list (first in row " + std::to_string(first_line) + ")",
                   "counted as two people; take out the row if it is one");
  }
}

void check_totals(attendance_list& list, std::span<const given_total> totals, bool has_sexes) {
  std::size_t since = 0;
  for (const given_total& given : totals) {
    const auto above = std::span<const listed_person>(list.people).first(given.people);
    const head_count of_all = present_among(above);
    const head_count of_page = present_among(above.subspan(since));
    since = given.people;
    const auto check = [&](std::optional<std::int64_t> stated, std::int64_t head_count::* part,
                           const char* what) {
      if (!stated || *stated == of_all.*part || *stated == of_page.*part) return;
      list.add_fault(
          severity::warning, given.line, "", std::to_string(*stated),
          "a total of " + std::to_string(of_all.*part) + ", the " + what + " in the rows above",
          "the rows were counted, not the total; look for a row too many or too few");
    };
    check(given.stated.all, &head_count::all, "people present");
    if (!has_sexes) continue;
    check(given.stated.men, &head_count::men, "men present");
    check(given.stated.women, &head_count::women, "women present");
  }
}

}  // namespace guyub::io::sheet
