// Places, one within another, and who facilitates where.
#pragma once

#include <vector>

#include <guyub/model/columns.hpp>
#include <guyub/model/table.hpp>

namespace guyub::model {

/// places.csv; row i is place i.
struct places {
  static constexpr table_kind kind_of_table = table_kind::places;

  id_column id;
  text_column type, name;
  id_column parent;
  text_column code;
  std::vector<attribute> extra;

  template <class Self, class Visitor>
  static void columns(Self& self, Visitor&& visit) {
    visit("place_id", self.id, key());
    visit("type", self.type, optional());
    visit("name", self.name, optional());
    visit("parent_id", self.parent, points_to(to(table_kind::places)));
    visit("code", self.code, optional());
  }
};

/// assignments.csv: a facilitator's places and programmes, half-open [start, end).
struct assignments {
  static constexpr table_kind kind_of_table = table_kind::assignments;

  id_column facilitator, place, programme;
  date_column start, end;
  text_column contract_source;
  std::vector<attribute> extra;

  template <class Self, class Visitor>
  static void columns(Self& self, Visitor&& visit) {
    visit("facilitator_id", self.facilitator, must_point_to(to(table_kind::actors)));
    visit("place_id", self.place, points_to(to(table_kind::places)));
    visit("programme_id", self.programme, points_to(to(table_kind::programmes)));
    visit("start", self.start, optional());
    visit("end", self.end, optional());
    visit("contract_source", self.contract_source, optional());
  }
};

}  // namespace guyub::model
