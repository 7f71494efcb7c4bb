// What one sheet says: its forums, its lines, and what was left out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <guyub/model/fault.hpp>

#include "io/sheet/home.hpp"

namespace guyub::io::sheet {

/// A forum as a list gives it; each part empty where it is not said.
struct listed_forum {
  std::string id;
  std::string date;  ///< ISO
  std::string event;
  std::string venue;
  home where;

  friend bool operator==(const listed_forum&, const listed_forum&) = default;
};

/// One line is one attendance.
struct listed_person {
  std::int64_t line = 1;
  std::size_t forum = 0;  ///< in the list's forums
  std::string name;
  std::string sex;  ///< as written; F or M where it was ticked
  std::string role, unsur, address, organisation, sector;
  home where;
  std::optional<bool> present;  ///< nothing said: present
  std::optional<bool> invited;
  bool may_be_several = false;
  /// Columns the model does not know, by heading.
  std::vector<std::pair<std::string, std::string>> extra;
};

struct attendance_list {
  std::string file;
  std::vector<listed_forum> forums;
  std::vector<listed_person> people;
  std::vector<std::string> notes;
  std::vector<fault> faults;  ///< warnings among them
  std::int64_t header_line = 1;
  std::string hamlet_heading, village_heading;  ///< empty where there is no such column

  void add_fault(severity how_bad, std::int64_t line, std::string column, std::string value,
                 std::string expected, std::string mend) {
    faults.push_back({.severity = how_bad,
                      .file = file,
                      .row = line,
                      .column = std::move(column),
                      .value = std::move(value),
                      .expected = std::move(expected),
                      .mend = std::move(mend)});
  }
};

}  // namespace guyub::io::sheet
