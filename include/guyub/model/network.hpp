// All stakeholders of a programme and what they did: an immutable value, valid by construction.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <guyub/export.hpp>
#include <guyub/model/actors.hpp>
#include <guyub/model/forums.hpp>
#include <guyub/model/groups.hpp>
#include <guyub/model/places.hpp>
#include <guyub/model/programmes.hpp>
#include <guyub/model/table.hpp>
#include <guyub/model/ties.hpp>

namespace guyub::model {

/// What the list of actors is.
enum class roster_kind : std::uint8_t {
  census,     ///< everyone there is
  list,       ///< those known to the programme
  attendees,  ///< derived from attendance: counts only, no rates
};
[[nodiscard]] GUYUB_EXPORT std::string_view name_of(roster_kind kind);

/// The fourteen tables. Rows of places, programmes, groups, actors and forums are their ids.
struct network_tables {
  model::places places;
  model::programmes programmes;
  model::groups groups;
  model::actors actors;
  model::forums forums;
  model::memberships memberships;
  model::attendance attendance;
  model::speech speech;
  model::participation participation;
  ties_table ties;
  model::respondents respondents;
  model::assignments assignments;
  model::aspirations aspirations;
  model::observations observations;

  /// Calls `visit` with each table, in the order of `table_kind`.
  template <class Self, class Visitor>
  static void each(Self& self, Visitor&& visit) {
    visit(self.places);
    visit(self.programmes);
    visit(self.groups);
    visit(self.actors);
    visit(self.forums);
    visit(self.memberships);
    visit(self.attendance);
    visit(self.speech);
    visit(self.participation);
    visit(self.ties);
    visit(self.respondents);
    visit(self.assignments);
    visit(self.aspirations);
    visit(self.observations);
  }
};

/// What a builder hands over.
struct network_data {
  network_tables tables;
  std::array<std::vector<std::string>, table_count> ids;  ///< of the tables whose rows are ids
  std::array<bool, table_count> given{};
  std::array<std::size_t, table_count> rows{};
  std::vector<std::uint8_t> facilitators;
  std::vector<std::string> notes;
  roster_kind roster = roster_kind::list;
  std::uint64_t hash = 0;
};

class GUYUB_EXPORT network {
 public:
  network();
  explicit network(std::shared_ptr<const network_data> data);

  [[nodiscard]] std::size_t actor_count() const { return actor_ids().size(); }
  [[nodiscard]] const std::vector<std::string>& actor_ids() const {
    return ids(table_kind::actors);
  }
  [[nodiscard]] const std::vector<std::string>& group_ids() const {
    return ids(table_kind::groups);
  }
  [[nodiscard]] const std::vector<std::string>& place_ids() const {
    return ids(table_kind::places);
  }
  [[nodiscard]] const std::vector<std::string>& forum_ids() const {
    return ids(table_kind::forums);
  }
  [[nodiscard]] const std::vector<std::string>& programme_ids() const {
    return ids(table_kind::programmes);
  }
  [[nodiscard]] const std::vector<std::string>& ids(table_kind table) const {
    return data_->ids[static_cast<std::size_t>(table)];
  }

  [[nodiscard]] const model::actors& actors() const { return data_->tables.actors; }
  [[nodiscard]] const model::groups& groups() const { return data_->tables.groups; }
  [[nodiscard]] const model::memberships& memberships() const { return data_->tables.memberships; }
  [[nodiscard]] const model::places& places() const { return data_->tables.places; }
  [[nodiscard]] const model::forums& forums() const { return data_->tables.forums; }
  [[nodiscard]] const model::attendance& attendance() const { return data_->tables.attendance; }
  [[nodiscard]] const model::speech& speech() const { return data_->tables.speech; }
  [[nodiscard]] const model::programmes& programmes() const { return data_->tables.programmes; }
  [[nodiscard]] const model::participation& participation() const {
    return data_->tables.participation;
  }
  [[nodiscard]] const ties_table& reported_ties() const { return data_->tables.ties; }
  [[nodiscard]] const model::respondents& respondents() const { return data_->tables.respondents; }
  [[nodiscard]] const model::assignments& assignments() const { return data_->tables.assignments; }
  [[nodiscard]] const model::aspirations& aspirations() const { return data_->tables.aspirations; }
  [[nodiscard]] const model::observations& observations() const {
    return data_->tables.observations;
  }
  [[nodiscard]] const network_tables& tables() const { return data_->tables; }
  [[nodiscard]] const network_data& data() const { return *data_; }

  /// Whether the table was given; the rows of a table that was not are known by being named.
  [[nodiscard]] bool has(table_kind table) const {
    return data_->given[static_cast<std::size_t>(table)];
  }
  [[nodiscard]] std::size_t rows(table_kind table) const {
    return data_->rows[static_cast<std::size_t>(table)];
  }

  /// One entry an actor: whose role is facilitator, or who is named in assignments.
  [[nodiscard]] std::span<const std::uint8_t> facilitators() const { return data_->facilitators; }
  [[nodiscard]] roster_kind roster() const { return data_->roster; }
  /// What was merged, dropped or guessed at reading.
  [[nodiscard]] const std::vector<std::string>& notes() const { return data_->notes; }
  /// A fingerprint of all tables.
  [[nodiscard]] std::uint64_t data_hash() const { return data_->hash; }

  /// The place of that id. Errors: unknown_name with the nearest.
  [[nodiscard]] index place(std::string_view id) const;
  [[nodiscard]] bool is_at_or_below(index place, index ancestor) const;

 private:
  std::shared_ptr<const network_data> data_;
};

}  // namespace guyub::model
