// A small village with meetings, for the tests of participation.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <guyub/graph/partition.hpp>
#include <guyub/model/network.hpp>
#include <guyub/model/network_builder.hpp>

namespace guyub::test {

/// Whatever a test needs to say about a resident.
struct resident {
  std::string id;
  std::string group = {};  ///< the label that `village::labels` hands out; empty: none
  std::string place = {};
  std::string household = {};
  std::string birth_year = {};
};

class village {
 public:
  void add_place(std::string_view id, std::string_view parent = {}) {
    builder_.add_place(id, {}, parent);
  }
  void add(const resident& who) {
    builder_.add(model::table_kind::actors, {{"actor_id", who.id},
                                             {"sector", "citizens"},
                                             {"place_id", who.place},
                                             {"household_id", who.household},
                                             {"birth_year", who.birth_year}});
    labels_.push_back(who.group);
  }
  void add_other(std::string_view id, std::string_view sector, std::string_view role = {}) {
    builder_.add_actor(id, sector, role);
    labels_.emplace_back("others");
  }
  void add_forum(std::string_view id, std::string_view place = {}, std::string_view date = {},
                 std::string_view type = {}) {
    builder_.add(model::table_kind::forums,
                 {{"forum_id", id}, {"place_id", place}, {"date", date}, {"type", type}});
  }
  void add_attendance(std::string_view forum, std::initializer_list<std::string_view> actors) {
    for (const std::string_view actor : actors) builder_.add_attendance(forum, actor);
  }
  model::network_builder& builder() { return builder_; }

  model::network build() { return builder_.build(); }
  [[nodiscard]] graph::partition labels() const { return graph::partition::from_labels(labels_); }

 private:
  model::network_builder builder_;
  std::vector<std::string> labels_;
};

}  // namespace guyub::test
