// Archives whose checksum is right and whose content is not a network's or a graph's.
#include <cmath>
#include <functional>
#include <limits>
#include <memory>
#include <string>

#include <gtest/gtest.h>

#include <guyub/io/archive.hpp>

#include "io/archive/checksum.hpp"
#include "io/archive/little_endian.hpp"
#include "small_networks.hpp"

namespace guyub::io {
namespace {

using model::network;
using model::network_data;
using model::table_kind;

/// What reading says of the village after a change that no builder would make.
std::string refusal(const std::function<void(network_data&)>& change) {
  network_data data = test::every_table().data();
  change(data);
  const network changed(std::make_shared<const network_data>(std::move(data)));
  const std::string bytes = to_bytes(changed);
  try {
    (void)from_bytes(bytes);
    return "";
  } catch (const data_error& error) {
    return error.faults().front().expected;
  }
}

#define EXPECT_REFUSED(words, ...)                                                              \
  {                                                                                             \
    const std::string said = refusal([](network_data& data) { __VA_ARGS__; });                  \
    EXPECT_NE(said.find(words), std::string::npos) << "said \"" << said << "\", not " << words; \
  }

std::size_t at(table_kind kind) {
  return static_cast<std::size_t>(kind);
}

TEST(nonsense, is_not_refused_where_there_is_none) {
  EXPECT_EQ(refusal([](network_data&) {}), "");
}

TEST(nonsense, in_ids_is_refused) {
  EXPECT_REFUSED("stands twice", data.ids[at(table_kind::actors)][1] = "ani");
  EXPECT_REFUSED("empty", data.ids[at(table_kind::forums)][0] = "");
  EXPECT_REFUSED("more or fewer ids", data.ids[at(table_kind::places)].pop_back());
  EXPECT_REFUSED("more or fewer ids", data.ids[at(table_kind::ties)].push_back("x"));
  EXPECT_REFUSED("actors.actor_id", data.tables.actors.id.values[1] = 0);
}

TEST(nonsense, in_pointers_is_refused) {
  EXPECT_REFUSED("attendance.actor_id", data.tables.attendance.actor.values[0] = 4);
  EXPECT_REFUSED("ties.to", data.tables.ties.to.values[0] = -2);
  EXPECT_REFUSED("ties.from", data.tables.ties.from.values[0] = model::none);
  EXPECT_REFUSED("within itself", data.tables.places.parent.values[0] = 1);
  EXPECT_REFUSED("within itself", data.tables.programmes.parent.values[0] = 0);
  EXPECT_REFUSED("participation", data.tables.participation.reporter.words[1] = "nobody");
  EXPECT_REFUSED("aspirations", data.tables.aspirations.origin.words[0] = "nobody");
  EXPECT_REFUSED("observations", data.tables.observations.entity.words[0] = "nothing");
}

TEST(nonsense, in_cells_is_refused) {
  EXPECT_REFUSED("actors.name", data.tables.actors.name.codes[0] = 99);
  EXPECT_REFUSED("actors.name", data.tables.actors.name.codes[0] = -2);
  EXPECT_REFUSED("actors.name", data.tables.actors.name.words[0] = "");
  EXPECT_REFUSED("actors.stratum", data.tables.actors.stratum.words[0] = "t");
  EXPECT_REFUSED("a code stands for no word", data.tables.actors.sector.codes[0] = 77);
  EXPECT_REFUSED("actors.birth_year", data.tables.actors.birth_year.values[0] = 3);
  EXPECT_REFUSED("groups.population", data.tables.groups.population.values[0] = -1);
  EXPECT_REFUSED("programmes.budget", data.tables.programmes.budget.values[0] = INFINITY);
  EXPECT_REFUSED("forums.date", data.tables.forums.date.values[0] = 1 << 30);
  EXPECT_REFUSED("attendance.spoke", data.tables.attendance.spoke.values[0] = 2);
  EXPECT_REFUSED("observations.value has an empty cell",
                 data.tables.observations.value.values[0] = NAN);
}

TEST(nonsense, in_the_shape_of_a_table_is_refused) {
  EXPECT_REFUSED("one cell a row", data.tables.ties.weight.values.pop_back());
  EXPECT_REFUSED("one cell a row", data.tables.actors.extra[0].values.codes.push_back(0));
  EXPECT_REFUSED("as many cells as rows", data.rows[at(table_kind::ties)] = 1'000'000'000'000);
  EXPECT_REFUSED("given", data.given[at(table_kind::ties)] = false);
  EXPECT_REFUSED("there twice", data.tables.actors.extra[0].name = "Name");
  EXPECT_REFUSED("no name", data.tables.actors.extra[0].name = "");
}

TEST(nonsense, in_rows_is_refused) {
  EXPECT_REFUSED("rows that repeat",
                 data.tables.attendance.actor.values[2] = data.tables.attendance.actor.values[0];
                 data.tables.attendance.forum.values[2] = data.tables.attendance.forum.values[0]);
  EXPECT_REFUSED("count", data.tables.attendance.count.values[0] = 3);
  EXPECT_REFUSED("an actor_id or a group_id",
                 data.tables.participation.group.values[1] = model::none);
  EXPECT_REFUSED("an end after the start",
                 data.tables.ties.end.values[0] = data.tables.ties.start.values[0]);
  EXPECT_REFUSED("stands once", data.tables.speech.id.codes[1] = 0);
  EXPECT_REFUSED("once in a wave",
                 data.tables.respondents.actor.values[1] = data.tables.respondents.actor.values[0]);
  EXPECT_REFUSED("overlap", auto& rows = data.tables.memberships;
                 rows.actor.values[1] = rows.actor.values[0];
                 rows.group.values[1] = rows.group.values[0]);
}

/// An archive of the directed graph 0 → 1, 2, 3 and 2 → 1 with one number changed and sealed anew.
std::string refusal_of_ties(std::string_view old_bytes, std::string_view new_bytes) {
  std::string bytes = to_bytes(test::small_ties(true));
  const auto place = bytes.find(old_bytes, 48);
  EXPECT_NE(place, std::string::npos);
  bytes.replace(place, old_bytes.size(), new_bytes);
  checksum sum;
  sum.add(bytes.data(), bytes.size() - 8);
  to_little_endian(sum.value(), bytes.data() + bytes.size() - 8);
  try {
    (void)from_bytes(bytes);
    return "";
  } catch (const data_error& error) {
    return error.faults().front().expected;
  }
}

template <class T>
std::string letters(std::initializer_list<T> values) {
  std::string bytes(values.size() * sizeof(T), '\0');
  std::size_t place = 0;
  for (const T value : values) to_little_endian(value, bytes.data() + sizeof(T) * place++);
  return bytes;
}

TEST(nonsense, in_a_graph_is_refused) {
  using vertices = std::initializer_list<std::uint32_t>;
  const std::string targets = letters(vertices{1, 2, 3, 1});
  const auto refused = [&](std::string_view words, const std::string& old_bytes,
                           const std::string& new_bytes) {
    const std::string said = refusal_of_ties(old_bytes, new_bytes);
    EXPECT_NE(said.find(words), std::string::npos) << said;
  };
  EXPECT_EQ(refusal_of_ties(targets, targets), "");
  refused("not ascending", targets, letters(vertices{2, 1, 3, 1}));
  refused("only 5", targets, letters(vertices{1, 2, 7, 1}));
  refused("two directions", targets, letters(vertices{1, 2, 4, 1}));
  refused("two directions", targets, letters(vertices{0, 2, 3, 1}));
  refused("offsets", letters(vertices{0, 3, 3, 4}), letters(vertices{0, 4, 3, 4}));
  refused("two directions", letters(std::initializer_list<double>{-2}),
          letters(std::initializer_list<double>{2}));
  refused("not finite", letters(std::initializer_list<double>{8}),
          letters(std::initializer_list<double>{INFINITY}));
  refused("announced", letters(std::initializer_list<std::uint64_t>{4}),
          letters(std::initializer_list<std::uint64_t>{std::uint64_t{1} << 62}));
  refused("UTF-8", "budi",
          "b\xFF\xFF"
          "i");
}

}  // namespace
}  // namespace guyub::io
