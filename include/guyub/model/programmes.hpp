// Programmes, who took part in them, and what was asked for.
#pragma once

#include <vector>

#include <guyub/model/columns.hpp>
#include <guyub/model/table.hpp>
#include <guyub/model/words.hpp>

namespace guyub::model {

/// programmes.csv; row i is programme i; half-open [start, end).
struct programmes {
  static constexpr table_kind kind_of_table = table_kind::programmes;

  id_column id;
  text_column domain;
  id_column parent;
  text_column name;
  id_column place;
  number_column budget;
  text_column source;
  date_column start, end;
  std::vector<attribute> extra;

  template <class Self, class Visitor>
  static void columns(Self& self, Visitor&& visit) {
    visit("programme_id", self.id, key());
    visit("domain", self.domain, optional());
    visit("parent_id", self.parent, points_to(to(table_kind::programmes)));
    visit("name", self.name, optional());
    visit("place_id", self.place, points_to(to(table_kind::places)));
    visit("budget", self.budget, optional());
    visit("source", self.source, optional());
    visit("start", self.start, optional());
    visit("end", self.end, optional());
  }
};

/// participation.csv: at which stage, and at which level of which scale, who took part.
struct participation {
  static constexpr table_kind kind_of_table = table_kind::participation;

  id_column programme, actor, group;
  word_column<model::stage> stage;
  text_column level;  ///< as the scale spells it; ordinal, and only on its own scale
  word_column<model::scale> scale;
  text_column reporter;
  std::vector<attribute> extra;

  template <class Self, class Visitor>
  static void columns(Self& self, Visitor&& visit) {
    visit("programme_id", self.programme, must_point_to(to(table_kind::programmes)));
    visit("actor_id", self.actor, points_to(to(table_kind::actors)));
    visit("group_id", self.group, points_to(to(table_kind::groups)));
    visit("stage", self.stage, required());
    visit("level", self.level, words_of(vocabulary::levels));
    visit("scale", self.scale, optional());
    visit("reporter", self.reporter,
          column_rule{.targets = to(table_kind::actors), .may_be_sector = true});
  }
};

/// aspirations.csv: what was asked for, and what became of it; a repeated id is its history.
struct aspirations {
  static constexpr table_kind kind_of_table = table_kind::aspirations;

  text_column id, domain;
  text_column origin;  ///< an actor, a group or a place
  id_column forum;
  date_column date;
  whole_column rank;
  number_column amount;
  text_column status;
  date_column status_date;
  id_column programme;
  std::vector<attribute> extra;

  template <class Self, class Visitor>
  static void columns(Self& self, Visitor&& visit) {
    visit("aspiration_id", self.id, required());
    visit("domain", self.domain, optional());
    visit("origin_id", self.origin,
          points_to(static_cast<table_set>(to(table_kind::actors) | to(table_kind::groups) |
                                           to(table_kind::places))));
    visit("forum_id", self.forum, points_to(to(table_kind::forums)));
    visit("date", self.date, optional());
    visit("rank", self.rank, at_least(1));
    visit("amount", self.amount, optional());
    visit("status", self.status, optional());
    visit("status_date", self.status_date, optional());
    visit("programme_id", self.programme, points_to(to(table_kind::programmes)));
  }
};

}  // namespace guyub::model
