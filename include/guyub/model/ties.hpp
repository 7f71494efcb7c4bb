// Ties as they were reported, who was asked, and what was observed.
#pragma once

#include <vector>

#include <guyub/model/columns.hpp>
#include <guyub/model/table.hpp>

namespace guyub::model {

/// ties.csv; half-open [start, end).
struct ties_table {
  static constexpr table_kind kind_of_table = table_kind::ties;

  id_column from, to;
  text_column type;
  mark_column directed;  ///< left out: directed
  number_column weight;
  date_column start, end;
  text_column wave, reporter;
  std::vector<attribute> extra;

  template <class Self, class Visitor>
  static void columns(Self& self, Visitor&& visit) {
    visit("from", self.from, must_point_to(model::to(table_kind::actors)));
    visit("to", self.to, must_point_to(model::to(table_kind::actors)));
    visit("type", self.type, optional());
    visit("directed", self.directed, optional());
    visit("weight", self.weight, optional());
    visit("start", self.start, optional());
    visit("end", self.end, optional());
    visit("wave", self.wave, optional());
    visit("reporter", self.reporter,
          column_rule{.targets = model::to(table_kind::actors), .may_be_sector = true});
  }
};

/// respondents.csv: no tie and not asked differ.
struct respondents {
  static constexpr table_kind kind_of_table = table_kind::respondents;

  text_column wave;
  id_column actor;
  mark_column responded, roster_shown;
  std::vector<attribute> extra;

  template <class Self, class Visitor>
  static void columns(Self& self, Visitor&& visit) {
    visit("wave", self.wave, required());
    visit("actor_id", self.actor, must_point_to(to(table_kind::actors)));
    visit("responded", self.responded, optional());
    visit("roster_shown", self.roster_shown, optional());
  }
};

/// observations.csv: a number about anything that has an id.
struct observations {
  static constexpr table_kind kind_of_table = table_kind::observations;

  text_column entity, indicator;
  number_column value;
  text_column wave, source;
  std::vector<attribute> extra;

  template <class Self, class Visitor>
  static void columns(Self& self, Visitor&& visit) {
    constexpr auto anything = static_cast<table_set>(
        to(table_kind::places) | to(table_kind::programmes) | to(table_kind::groups) |
        to(table_kind::actors) | to(table_kind::forums) | to(table_kind::aspirations) |
        to(table_kind::speech));
    visit("entity_id", self.entity, must_point_to(anything));
    visit("indicator", self.indicator, required());
    visit("value", self.value, required());
    visit("wave", self.wave, optional());
    visit("source", self.source, optional());
  }
};

}  // namespace guyub::model
