// Whatever is saved comes back; whatever is not what was saved ends in one sentence.
#include <cstdint>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/io/archive.hpp>
#include <guyub/model/network_builder.hpp>

#include "graphs.hpp"
#include "io/archive/checksum.hpp"
#include "io/archive/little_endian.hpp"
#include "same_network.hpp"

namespace guyub::io {
namespace {

using model::network;
using model::table_kind;

/// Letters beyond ASCII, quotes and line ends among them; empty now and then.
std::string any_text() {
  static const std::vector<std::string> pieces{"a", "B",  "0", " ",  "\"",
                                               ",", "\n", "ñ", "村", "😀"};
  std::string text;
  const auto size = *test::evenly(0, 5);
  for (int i = 0; i < size; ++i) text += *rc::gen::elementOf(pieces);
  return text;
}

vertex_labels any_labels(std::size_t n) {
  vertex_labels labels;
  const auto kind = *test::evenly(0, 3);
  if (kind == 1)
    labels.numbers =
        *rc::gen::container<std::vector<std::int64_t>>(n, rc::gen::arbitrary<std::int64_t>());
  for (std::size_t v = 0; kind == 2 && v < n; ++v) labels.texts.push_back(any_text());
  return labels;
}

labelled_tie_graph any_ties() {
  const graph::tie_graph plain = *test::any_graph();
  std::vector<graph::vertex> from;
  std::vector<graph::vertex> to;
  std::vector<double> weights;
  const bool is_weighted = *rc::gen::arbitrary<bool>();
  for (graph::vertex v = 0; v < plain.vertex_count(); ++v) {
    for (const graph::vertex w : plain.successors(v)) {
      if (!plain.is_directed() && w < v) continue;
      from.push_back(v);
      to.push_back(w);
      if (is_weighted) weights.push_back(*rc::gen::inRange(-1000, 1000) / 7.0);
    }
  }
  const auto g = graph::tie_graph::build(plain.vertex_count(), from, to, weights,
                                         {.directed = plain.is_directed()});
  return {g, any_labels(g.vertex_count())};
}

labelled_incidence any_pairs() {
  const auto actors = *test::evenly<graph::vertex>(0, 9);
  const auto events = *test::evenly<graph::vertex>(0, 9);
  std::vector<graph::vertex> actor;
  std::vector<graph::vertex> event;
  const auto pairs = actors == 0 || events == 0 ? 0 : *test::evenly(0, 30);
  for (int pair = 0; pair < pairs; ++pair) {
    actor.push_back(*test::evenly<graph::vertex>(0, actors));
    event.push_back(*test::evenly<graph::vertex>(0, events));
  }
  return {graph::incidence::build(actors, events, actor, event), any_labels(actors),
          any_labels(events)};
}

/// People, ties, attendance and what they say, any of it missing.
network any_network() {
  model::network_builder builder;
  const auto id = [] { return "id" + std::to_string(*test::evenly(0, 6)); };
  if (*rc::gen::arbitrary<bool>()) {
    for (int actor = 0; actor < 6; ++actor) {
      builder.add(table_kind::actors,
                  {{"actor_id", "id" + std::to_string(actor)},
                   {"sector", *rc::gen::element<std::string>("", "ngo", "warga")},
                   {"name", any_text()},
                   {"birth_year", *rc::gen::element<std::string>("", "1980")},
                   {"own", any_text()}});
    }
  }
  const auto rows = *test::evenly(0, 12);
  for (int row = 0; row < rows; ++row) {
    switch (*test::evenly(0, 4)) {
      case 0:
        builder.add_tie(id(), id(), *rc::gen::element<std::string>("", "consults"));
        break;
      case 1:
        builder.add(table_kind::attendance,
                    {{"forum_id", *rc::gen::element<std::string>("f", "g")},
                     {"actor_id", id()},
                     {"seconds", *rc::gen::element<std::string>("", "12.5")}});
        break;
      case 2:
        builder.add(table_kind::observations, {{"entity_id", id()},
                                               {"indicator", "trust"},
                                               {"value", std::to_string(*test::evenly(-5, 5))}});
        break;
      default:
        builder.add_note(any_text());
    }
  }
  try {
    return builder.build();
  } catch (const data_error&) {
    return {};  // an observation of somebody whom the other tables lack
  }
}

RC_GTEST_PROP(archive, gives_back_any_network, ()) {
  const network net = any_network();
  RC_ASSERT(bool(test::same(std::get<network>(from_bytes(to_bytes(net))), net)));
}

RC_GTEST_PROP(archive, gives_back_any_graph, ()) {
  const labelled_tie_graph ties = any_ties();
  RC_ASSERT(std::get<labelled_tie_graph>(from_bytes(to_bytes(ties))) == ties);
}

RC_GTEST_PROP(archive, gives_back_any_incidence, ()) {
  const labelled_incidence pairs = any_pairs();
  RC_ASSERT(std::get<labelled_incidence>(from_bytes(to_bytes(pairs))) == pairs);
}

/// Bytes changed, sealed anew: either they still are a value, or one sentence says what is wrong.
RC_GTEST_PROP(archive, of_changed_bytes_ends_with_a_value_or_a_sentence, ()) {
  const auto kind = *test::evenly(0, 3);
  std::string bytes = kind == 0   ? to_bytes(any_network())
                      : kind == 1 ? to_bytes(any_ties())
                                  : to_bytes(any_pairs());
  const auto changes = *test::evenly(1, 6);
  for (int change = 0; change < changes; ++change) {
    const auto at = *test::evenly<std::size_t>(8, bytes.size() - 8);
    bytes[at] = static_cast<char>(*rc::gen::element(0, 1, 2, 127, 128, 255));
  }
  checksum sum;
  sum.add(bytes.data(), bytes.size() - 8);
  to_little_endian(sum.value(), bytes.data() + bytes.size() - 8);
  try {
    const archived_value value = from_bytes(bytes);
    // and then it is one that can be saved again
    RC_ASSERT(from_bytes(to_bytes(value)).index() == value.index());
  } catch (const data_error& error) {
    RC_ASSERT(error.faults().size() == 1u);
    RC_ASSERT(!error.faults().front().expected.empty());
    RC_ASSERT(!error.faults().front().mend.empty());
  }
}

}  // namespace
}  // namespace guyub::io
