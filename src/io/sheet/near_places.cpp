#include "io/sheet/near_places.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include <guyub/model/suggest.hpp>

#include "io/sheet/text.hpp"

namespace guyub::io::sheet {
namespace {

struct spelling {
  std::string written, plain;
  std::size_t times = 0;
  const std::string* file = nullptr;
  std::int64_t row = 1;
  std::string heading;
};

using part = std::string home::*;

class speller {
 public:
  void see(const std::string& written, std::size_t times, const attendance_list& list,
           std::int64_t row, const std::string& heading) {
    if (written.empty()) return;
    const std::string key = plain(written);
    auto at = std::find_if(all_.begin(), all_.end(),
                           [&](const spelling& known) { return known.plain == key; });
    if (at == all_.end()) at = all_.insert(at, {written, key, 0, &list.file, row, heading});
    at->times += times;
  }

  [[nodiscard]] std::vector<fault> suggestions() {
    std::stable_sort(all_.begin(), all_.end(),
                     [](const spelling& a, const spelling& b) { return a.times > b.times; });
    std::vector<fault> found;
    std::vector<std::string> better;
    for (const spelling& seen : all_) {
      const std::string near = near_match(seen.plain, better);
      better.push_back(seen.plain);
      if (near.empty()) continue;
      const auto at = std::find_if(all_.begin(), all_.end(),
                                   [&](const spelling& known) { return known.plain == near; });
      found.push_back({.severity = severity::warning,
                       .file = *seen.file,
                       .row = seen.row,
                       .column = seen.heading,
                       .value = seen.written,
                       .expected = "perhaps " + at->written,
                       .mend = "correct it if that is what is meant; it was not changed"});
    }
    return found;
  }

 private:
  /// Krajan I and Krajan II are two places, and so are A and B.
  static std::string near_match(const std::string& name, const std::vector<std::string>& known) {
    std::vector<std::string> candidates;
    for (const std::string& other : known) {
      const auto last = [](const std::string& text) { return words_of(text).back(); };
      const bool is_told_by_numeral = is_numeral(last(name)) || is_numeral(last(other));
      if (!is_told_by_numeral) candidates.push_back(other);
    }
    return model::nearest(name, candidates);
  }

  std::vector<spelling> all_;
};

/// What stands above a list is better known than any cell of it.
constexpr std::size_t times_of_a_title = 1'000'000;

}  // namespace

std::vector<fault> near_places(std::span<const attendance_list> lists) {
  speller villages;
  speller hamlets;
  for (const attendance_list& list : lists) {
    for (const listed_forum& forum : list.forums) {
      villages.see(forum.where.village, times_of_a_title, list, 1, {});
      hamlets.see(forum.where.hamlet, times_of_a_title, list, 1, {});
    }
    for (const listed_person& person : list.people) {
      villages.see(person.where.village, 1, list, person.line, list.village_heading);
      hamlets.see(person.where.hamlet, 1, list, person.line, list.hamlet_heading);
    }
  }
  std::vector<fault> found = villages.suggestions();
  for (fault& suggested : hamlets.suggestions()) found.push_back(std::move(suggested));
  return found;
}

}  // namespace guyub::io::sheet
