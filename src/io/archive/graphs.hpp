// Graphs with their labels, in an archive.
#pragma once

#include <guyub/io/archive.hpp>

#include "io/archive/payload.hpp"

namespace guyub::io {

/// Graphs and labels where they stand: nothing is copied to be written.
struct tie_graph_view {
  const graph::tie_graph& graph;
  const vertex_labels& labels;
};
struct incidence_view {
  const graph::incidence& incidence;
  const vertex_labels& actors;
  const vertex_labels& events;
};

/// Errors: std::invalid_argument for labels that are not one a vertex.
void write(payload_writer& out, const tie_graph_view& ties);
void write(payload_writer& out, const incidence_view& pairs);

/// What was read, not yet judged: that waits for the checksum.
struct unchecked_tie_graph {
  graph::tie_graph_rows rows;
  vertex_labels labels;
};
struct unchecked_incidence {
  graph::incidence_rows rows;
  vertex_labels actors, events;
};
[[nodiscard]] unchecked_tie_graph read_tie_graph(payload_reader& in);
[[nodiscard]] unchecked_incidence read_incidence(payload_reader& in);

/// Errors: std::invalid_argument, which says what does not hold.
[[nodiscard]] labelled_tie_graph checked(unchecked_tie_graph&& read);
[[nodiscard]] labelled_incidence checked(unchecked_incidence&& read);

}  // namespace guyub::io
