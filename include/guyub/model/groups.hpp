// Groups, which overlap, and who belongs to them when.
#pragma once

#include <vector>

#include <guyub/model/columns.hpp>
#include <guyub/model/table.hpp>

namespace guyub::model {

/// groups.csv; row i is group i.
struct groups {
  static constexpr table_kind kind_of_table = table_kind::groups;

  id_column id;
  text_column name;
  whole_column population;
  id_column place;
  text_column unsur;
  std::vector<attribute> extra;

  template <class Self, class Visitor>
  static void columns(Self& self, Visitor&& visit) {
    visit("group_id", self.id, key());
    visit("name", self.name, optional());
    visit("population", self.population, optional());
    visit("place_id", self.place, points_to(to(table_kind::places)));
    visit("unsur", self.unsur, optional());
  }
};

/// memberships.csv; half-open [start, end).
struct memberships {
  static constexpr table_kind kind_of_table = table_kind::memberships;

  id_column actor, group;
  date_column start, end;
  text_column represents;
  std::vector<attribute> extra;

  template <class Self, class Visitor>
  static void columns(Self& self, Visitor&& visit) {
    visit("actor_id", self.actor, must_point_to(to(table_kind::actors)));
    visit("group_id", self.group, must_point_to(to(table_kind::groups)));
    visit("start", self.start, optional());
    visit("end", self.end, optional());
    visit("represents", self.represents, optional());
  }
};

}  // namespace guyub::model
