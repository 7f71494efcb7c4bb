// Forums, who was there, and what was said.
#pragma once

#include <vector>

#include <guyub/model/columns.hpp>
#include <guyub/model/table.hpp>
#include <guyub/model/words.hpp>

namespace guyub::model {

/// forums.csv; row i is forum i.
struct forums {
  static constexpr table_kind kind_of_table = table_kind::forums;

  id_column id;
  date_column date;
  text_column type;
  id_column place, programme;
  word_column<model::stage> stage;
  whole_column scope_population;
  std::vector<attribute> extra;

  template <class Self, class Visitor>
  static void columns(Self& self, Visitor&& visit) {
    visit("forum_id", self.id, key());
    visit("date", self.date, optional());
    visit("type", self.type, optional());
    visit("place_id", self.place, points_to(to(table_kind::places)));
    visit("programme_id", self.programme, points_to(to(table_kind::programmes)));
    visit("stage", self.stage, optional());
    visit("scope_population", self.scope_population, optional());
  }
};

/// attendance.csv: an actor, or a head count of a group.
struct attendance {
  static constexpr table_kind kind_of_table = table_kind::attendance;

  id_column forum, actor, group;
  whole_column count;
  mark_column invited, present;  ///< `present` left out means present
  text_column role;
  mark_column spoke;
  number_column seconds;
  std::vector<attribute> extra;

  template <class Self, class Visitor>
  static void columns(Self& self, Visitor&& visit) {
    visit("forum_id", self.forum, must_point_to(to(table_kind::forums)));
    visit("actor_id", self.actor, points_to(to(table_kind::actors)));
    visit("group_id", self.group, points_to(to(table_kind::groups)));
    visit("count", self.count, optional());
    visit("invited", self.invited, optional());
    visit("present", self.present, optional());
    visit("role", self.role, words_of(vocabulary::roles));
    visit("spoke", self.spoke, optional());
    visit("seconds", self.seconds, not_negative());
  }
};

/// speech.csv: one act of speech a row.
struct speech {
  static constexpr table_kind kind_of_table = table_kind::speech;

  id_column forum, actor;
  text_column id;
  number_column seconds;
  mark_column demand, answered;
  std::vector<attribute> extra;

  template <class Self, class Visitor>
  static void columns(Self& self, Visitor&& visit) {
    visit("forum_id", self.forum, must_point_to(to(table_kind::forums)));
    visit("actor_id", self.actor, must_point_to(to(table_kind::actors)));
    visit("speech_id", self.id, optional());
    visit("seconds", self.seconds, not_negative());
    visit("demand", self.demand, optional());
    visit("answered", self.answered, optional());
  }
};

}  // namespace guyub::model
