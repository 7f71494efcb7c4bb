#include "io/sheet/link_people.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "io/sheet/names.hpp"
#include "io/sheet/text.hpp"

namespace guyub::io::sheet {
namespace {

constexpr std::array<std::string home::*, 4> parts = {&home::rt, &home::rw, &home::hamlet,
                                                      &home::village};

using lines = std::vector<line_at>;

class linker {
 public:
  explicit linker(std::span<const attendance_list> lists) : lists_(lists) {}

  linked_people all() {
    std::map<std::string, lines> by_name;
    for (std::size_t list = 0; list < lists_.size(); ++list) {
      for (std::size_t line = 0; line < lists_[list].people.size(); ++line) {
        const line_at at{list, line};
        by_name[bare_name(person(at).name)].push_back(at);
        if (person(at).may_be_several) ++found_.most;
      }
    }
    for (const auto& [name, of_name] : by_name) link(of_name);
    std::sort(found_.people.begin(), found_.people.end(),
              [](const auto& a, const auto& b) { return a.lines.front() < b.lines.front(); });
    std::sort(found_.undecided.begin(), found_.undecided.end());
    make_ids();
    return std::move(found_);
  }

 private:
  [[nodiscard]] const listed_person& person(line_at at) const {
    return lists_[at.list].people[at.line];
  }
  [[nodiscard]] const std::string& forum(line_at at) const {
    return lists_[at.list].forums[person(at).forum].id;
  }

  /// The most lines that one forum has of these: so many people there must be.
  [[nodiscard]] std::size_t most_in_a_forum(const lines& some) const {
    std::map<std::string_view, std::size_t> counts;
    std::size_t most = 0;
    for (const line_at at : some) most = std::max(most, ++counts[forum(at)]);
    return most;
  }

  [[nodiscard]] bool sexes_agree(const lines& some) const {
    std::set<std::string_view> sexes;
    std::set<char> forms;
    for (const line_at at : some) {
      sexes.insert(person(at).sex);
      forms.insert(form_of_address(person(at).name));
    }
    sexes.erase("");
    forms.erase(' ');
    return sexes.size() < 2 && forms.size() < 2;
  }

  /// Lines of one name by place, told by what every line that says a place says of it; those that
  /// say none, or nothing that can be compared, under the empty text.
  [[nodiscard]] std::map<std::string, lines> by_place(const lines& of_name) const {
    std::vector<std::string home::*> compared;
    for (const auto part : parts) {
      if (std::all_of(of_name.begin(), of_name.end(), [&](line_at at) {
            const home& where = person(at).where;
            return !where.is_said() || !(where.*part).empty();
          })) {
        compared.push_back(part);
      }
    }
    std::map<std::string, lines> places;
    for (const line_at at : of_name) {
      std::string place;
      for (const auto part : compared) {
        const std::string said = plain(person(at).where.*part);
        if (!said.empty()) place += said + ", ";
      }
      places[place].push_back(at);
    }
    return places;
  }

  void link(const lines& of_name) {
    const bool any_place = std::any_of(of_name.begin(), of_name.end(),
                                       [this](line_at at) { return person(at).where.is_said(); });
    const std::size_t before = found_.people.size();
    std::size_t placed = 0;
    for (const auto& [place, alike] : by_place(of_name)) {
      const std::size_t together = most_in_a_forum(alike);
      const bool is_known_by_place = !place.empty();
      if (is_known_by_place) placed += together;
      if (together == 1 && (is_known_by_place || !any_place) && sexes_agree(alike)) {
        found_.people.push_back({{}, alike});
      } else {
        for (const line_at at : alike) found_.people.push_back({{}, {at}});
      }
    }
    const std::size_t most = found_.people.size() - before;
    const std::size_t least = std::max(placed, most_in_a_forum(of_name));
    found_.most += most;
    found_.least += least;
    if (least < most) {
      found_.undecided.insert(found_.undecided.end(), of_name.begin(), of_name.end());
    }
  }

  void make_ids() {
    std::map<std::string, std::size_t> of_name;
    std::set<std::string> taken;
    for (linked_person& linked : found_.people) {
      const std::string& name = person(linked.lines.front()).name;
      std::size_t number = ++of_name[bare_name(name)];
      const auto numbered = [&] {
        return number == 1 ? name : name + " (" + std::to_string(number) + ")";
      };
      while (!taken.insert(numbered()).second) ++number;
      linked.id = numbered();
    }
  }

  std::span<const attendance_list> lists_;
  linked_people found_;
};

}  // namespace

linked_people link_people(std::span<const attendance_list> lists) {
  return linker(lists).all();
}

}  // namespace guyub::io::sheet
