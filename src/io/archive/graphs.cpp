#include "io/archive/graphs.hpp"

#include <utility>

namespace guyub::io {
namespace {

using graph::compressed_rows;

void write_rows(payload_writer& out, const compressed_rows& rows) {
  const std::size_t beginnings = rows.offsets.rows() + 1;
  out.flag(rows.offsets.is_wide());
  if (rows.offsets.is_wide()) {
    out.array(std::span(rows.offsets.wide_data(), beginnings));
  } else {
    out.array(std::span(rows.offsets.narrow_data(), beginnings));
  }
  out.array(rows.targets);
  out.array(rows.weights);
}

graph::row_offsets read_offsets(payload_reader& in) {
  const bool is_wide = in.flag();
  return is_wide ? graph::row_offsets(in.array<std::uint64_t>())
                 : graph::row_offsets(in.array<std::uint32_t>());
}

compressed_rows read_rows(payload_reader& in) {
  compressed_rows rows;
  rows.offsets = read_offsets(in);
  rows.targets = in.array<graph::vertex>();
  rows.weights = in.array<double>();
  return rows;
}

void check_labels(const vertex_labels& labels, std::size_t vertices) {
  const std::size_t count = labels.texts.size() + labels.numbers.size();
  if (count == 0 || ((labels.texts.empty() || labels.numbers.empty()) && count == vertices)) return;
  throw std::invalid_argument(std::to_string(count) + " labels for " + std::to_string(vertices) +
                              " vertices");
}

void write_labels(payload_writer& out, const vertex_labels& labels, std::size_t vertices) {
  check_labels(labels, vertices);
  out.texts(labels.texts);
  out.array(labels.numbers);
}

vertex_labels read_labels(payload_reader& in) {
  vertex_labels labels;
  labels.texts = in.texts();
  labels.numbers = in.array<std::int64_t>();
  return labels;
}

}  // namespace

void write(payload_writer& out, const tie_graph_view& ties) {
  const graph::tie_graph& g = ties.graph;
  out.flag(g.is_directed());
  out.flag(g.is_weighted());
  out.number(g.merged());
  out.number(g.dropped_loops());
  write_rows(out, g.out_rows());
  if (g.is_directed()) write_rows(out, g.in_rows());
  write_labels(out, ties.labels, g.vertex_count());
}

unchecked_tie_graph read_tie_graph(payload_reader& in) {
  unchecked_tie_graph read;
  read.rows.directed = in.flag();
  read.rows.weighted = in.flag();
  read.rows.merged = in.number<std::uint64_t>();
  read.rows.dropped_loops = in.number<std::uint64_t>();
  read.rows.out = read_rows(in);
  if (read.rows.directed) read.rows.in = read_rows(in);
  read.labels = read_labels(in);
  return read;
}

labelled_tie_graph checked(unchecked_tie_graph&& read) {
  labelled_tie_graph ties{graph::tie_graph::from_rows(std::move(read.rows)),
                          std::move(read.labels)};
  check_labels(ties.labels, ties.graph.vertex_count());
  return ties;
}

void write(payload_writer& out, const incidence_view& pairs) {
  const graph::incidence& b = pairs.incidence;
  out.flag(b.is_weighted());
  out.number(b.merged());
  write_rows(out, b.by_actor());
  write_rows(out, b.by_event());
  write_labels(out, pairs.actors, b.actor_count());
  write_labels(out, pairs.events, b.event_count());
}

unchecked_incidence read_incidence(payload_reader& in) {
  unchecked_incidence read;
  read.rows.weighted = in.flag();
  read.rows.merged = in.number<std::uint64_t>();
  read.rows.by_actor = read_rows(in);
  read.rows.by_event = read_rows(in);
  read.actors = read_labels(in);
  read.events = read_labels(in);
  return read;
}

labelled_incidence checked(unchecked_incidence&& read) {
  labelled_incidence pairs{graph::incidence::from_rows(std::move(read.rows)),
                           std::move(read.actors), std::move(read.events)};
  check_labels(pairs.actors, pairs.incidence.actor_count());
  check_labels(pairs.events, pairs.incidence.event_count());
  return pairs;
}

}  // namespace guyub::io
