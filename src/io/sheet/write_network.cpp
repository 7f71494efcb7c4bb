#include "io/sheet/write_network.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <guyub/model/words.hpp>

#include "io/sheet/left_out.hpp"
#include "io/sheet/link_people.hpp"
#include "io/sheet/near_places.hpp"
#include "io/sheet/place_book.hpp"
#include "io/sheet/text.hpp"
#include "io/sheet/written_table.hpp"

namespace guyub::io::sheet {
namespace {

using model::table_kind;

std::string as_mark(std::optional<bool> mark) {
  return !mark ? "" : *mark ? "1" : "0";
}

class network_writer {
 public:
  network_writer(std::span<const attendance_list> lists, model::network_builder& builder)
      : lists_(lists), builder_(builder), linked_(link_people(lists)) {
    for (const attendance_list& list : lists) {
      files_ += (files_.empty() ? "" : ", ") + list.file;
      for (const listed_person& person : list.people) add_extra_headings(person);
    }
  }

  void write() {
    for (const attendance_list& list : lists_) {
      for (const fault& found : list.faults) builder_.add_fault(found);
      for (const std::string& note : list.notes) builder_.add_note(note);
    }
    for (fault& found : near_places(lists_)) builder_.add_fault(std::move(found));
    note_people();
    const written_table actors = make_actors();
    const written_table forums = make_forums();
    give_places();
    give_groups();
    give(actors, table_kind::actors, 2);
    give(forums, table_kind::forums, 1);
    give_memberships();
    give_attendance();
  }

 private:
  [[nodiscard]] const listed_person& person(line_at at) const {
    return lists_[at.list].people[at.line];
  }
  [[nodiscard]] std::int64_t header_line() const {
    return lists_.empty() ? 1 : lists_.front().header_line;
  }
  void give(const written_table& table, table_kind kind, std::size_t required) const {
    table.give_to(builder_, kind, files_, header_line(), required);
  }

  void add_extra_headings(const listed_person& person) {
    for (const auto& [heading, text] : person.extra) {
      const bool is_known =
          std::any_of(extra_.begin(), extra_.end(),
                      [&](const std::string& known) { return plain(known) == plain(heading); });
      if (!is_known) extra_.push_back(heading);
    }
  }

  /// The first that any of the person's lines says.
  template <class Get>
  [[nodiscard]] std::string first_said(const linked_person& linked, Get get) const {
    for (const line_at at : linked.lines) {
      if (std::string said = get(person(at)); !said.empty()) return said;
    }
    return {};
  }

  /// A facilitator's in any list makes a facilitator; otherwise the first.
  [[nodiscard]] std::string role_of(const linked_person& linked) const {
    for (const line_at at : linked.lines) {
      if (model::is_facilitator_role(person(at).role)) return person(at).role;
    }
    return first_said(linked, [](const listed_person& line) { return line.role; });
  }

  /// Of the places that the lines give, the one that says most.
  [[nodiscard]] home home_of(const linked_person& linked) const {
    const auto parts = [](const home& where) {
      return !where.rt.empty() + !where.rw.empty() + !where.hamlet.empty() + !where.village.empty();
    };
    home best;
    for (const line_at at : linked.lines) {
      if (parts(person(at).where) > parts(best)) best = person(at).where;
    }
    return best;
  }

  written_table make_actors() {
    std::vector<std::string> header = {"actor_id", "name",  "sex",     "role",        "sector",
                                       "place_id", "unsur", "address", "organisation"};
    header.insert(header.end(), extra_.begin(), extra_.end());
    written_table actors(std::move(header));
    for (const linked_person& linked : linked_.people) {
      const listed_person& first = person(linked.lines.front());
      const auto said = [&](std::string listed_person::* member) {
        return first_said(linked, [member](const listed_person& line) { return line.*member; });
      };
      std::vector<std::string> cells = {linked.id,
                                        first.name,
                                        said(&listed_person::sex),
                                        role_of(linked),
                                        said(&listed_person::sector),
                                        places_.id_of(home_of(linked)),
                                        said(&listed_person::unsur),
                                        said(&listed_person::address),
                                        said(&listed_person::organisation)};
      for (const std::string& heading : extra_) {
        cells.push_back(first_said(linked, [&](const listed_person& line) {
          for (const auto& [own, text] : line.extra) {
            if (plain(own) == plain(heading)) return text;
          }
          return std::string();
        }));
      }
      actors.add(std::move(cells), first.line);
    }
    return actors;
  }

  /// A forum that several lists name is one, with what the first of them says of it.
  written_table make_forums() {
    written_table forums({"forum_id", "date", "type", "place_id", "venue"});
    std::map<std::string, bool> is_known;
    for (const attendance_list& list : lists_) {
      for (const listed_forum& forum : list.forums) {
        if (std::exchange(is_known[forum.id], true)) continue;
        forums.add({forum.id, forum.date, forum.event, places_.id_of(forum.where), forum.venue},
                   list.header_line);
      }
    }
    return forums;
  }

  void give_places() {
    if (places_.places().empty()) return;
    written_table places({"place_id", "type", "name", "parent_id"});
    for (const place_book::place& place : places_.places()) {
      places.add({place.id, place.type, place.id, place.parent}, header_line());
    }
    give(places, table_kind::places, 1);
  }

  /// What a line stands for, spelled as it was first; case and marks do not tell unsur apart.
  [[nodiscard]] const std::string& unsur_of(const listed_person& line) {
    return unsur_.try_emplace(plain(line.unsur), line.unsur).first->second;
  }

  void give_groups() {
    written_table groups({"group_id", "name", "unsur"});
    for (const attendance_list& list : lists_) {
      for (const listed_person& line : list.people) {
        const bool is_new = !line.unsur.empty() && unsur_.find(plain(line.unsur)) == unsur_.end();
        if (is_new) groups.add({unsur_of(line), unsur_of(line), unsur_of(line)}, line.line);
      }
    }
    if (!groups.is_empty()) give(groups, table_kind::groups, 1);
  }

  void give_memberships() {
    written_table memberships({"actor_id", "group_id"});
    for (const linked_person& linked : linked_.people) {
      std::vector<std::string> own;
      for (const line_at at : linked.lines) {
        if (person(at).unsur.empty()) continue;
        const std::string& unsur = unsur_of(person(at));
        if (std::find(own.begin(), own.end(), unsur) != own.end()) continue;
        own.push_back(unsur);
        memberships.add({linked.id, unsur}, person(at).line);
      }
    }
    if (!memberships.is_empty()) give(memberships, table_kind::memberships, 2);
  }

  /// In the order of the lines.
  void give_attendance() {
    std::map<line_at, const std::string*> ids;
    for (const linked_person& linked : linked_.people) {
      for (const line_at at : linked.lines) ids[at] = &linked.id;
    }
    written_table attendance({"forum_id", "actor_id", "invited", "present", "role"});
    for (const auto& [at, id] : ids) {
      const listed_person& line = person(at);
      attendance.add({lists_[at.list].forums[line.forum].id, *id, as_mark(line.invited),
                      as_mark(line.present), line.role},
                     line.line);
    }
    give(attendance, table_kind::attendance, 2);
  }

  /// How many people there may have been; rows, never names.
  void note_people() {
    if (linked_.least == linked_.most) return;
    std::string note = "there were at least " + std::to_string(linked_.least) + " and at most " +
                       std::to_string(linked_.most) + " people";
    std::string rows;
    for (std::size_t list = 0; list < lists_.size(); ++list) {
      std::vector<std::int64_t> of_list;
      for (const line_at at : linked_.undecided) {
        if (at.list == list) of_list.push_back(person(at).line);
      }
      if (of_list.empty()) continue;
      rows += (rows.empty() ? "" : "; ") + lists_[list].file + " " + rows_as_text(of_list);
    }
    if (!rows.empty()) {
      note += ": names that may or may not be one person's were kept apart (" + rows + ")";
    }
    builder_.add_note(std::move(note));
  }

  std::span<const attendance_list> lists_;
  model::network_builder& builder_;
  linked_people linked_;
  place_book places_;
  std::map<std::string, std::string> unsur_;  // by the plain form
  std::vector<std::string> extra_;            // headings of the columns the model does not know
  std::string files_;
};

}  // namespace

void write_network(std::span<const attendance_list> lists, model::network_builder& builder) {
  network_writer(lists, builder).write();
}

}  // namespace guyub::io::sheet
