// Networks and graphs as one file of bytes: written by one version, read by every later one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <guyub/export.hpp>
#include <guyub/graph/incidence.hpp>
#include <guyub/graph/tie_graph.hpp>
#include <guyub/model/fault.hpp>
#include <guyub/model/network.hpp>

namespace guyub::io {

/// Names beside vertices: texts or whole numbers, one a vertex, or none at all.
struct vertex_labels {
  std::vector<std::string> texts = {};
  std::vector<std::int64_t> numbers = {};

  friend bool operator==(const vertex_labels&, const vertex_labels&) = default;
};

struct labelled_tie_graph {
  graph::tie_graph graph = {};
  vertex_labels labels = {};

  friend bool operator==(const labelled_tie_graph&, const labelled_tie_graph&) = default;
};

struct labelled_incidence {
  graph::incidence incidence = {};
  vertex_labels actors = {};
  vertex_labels events = {};

  friend bool operator==(const labelled_incidence&, const labelled_incidence&) = default;
};

/// What an archive may hold.
using archived_value = std::variant<model::network, labelled_tie_graph, labelled_incidence>;

/// The newest format that this version reads, and the one it writes.
inline constexpr std::uint32_t archive_format = 1;

/// Writes a value as a file, in whole or not at all: beside `path` first, then renamed.
///
/// Errors: data_error where the file can't be written; std::invalid_argument for labels that are not
/// one a vertex, and for text that is not UTF-8; std::runtime_error in a build without archives.
GUYUB_EXPORT void save(const model::network& network, std::string_view path);
GUYUB_EXPORT void save(const graph::tie_graph& ties, std::string_view path,
                       const vertex_labels& labels = {});
GUYUB_EXPORT void save(const graph::incidence& pairs, std::string_view path,
                       const vertex_labels& actors = {}, const vertex_labels& events = {});
inline void save(const labelled_tie_graph& ties, std::string_view path) {
  save(ties.graph, path, ties.labels);
}
inline void save(const labelled_incidence& pairs, std::string_view path) {
  save(pairs.incidence, path, pairs.actors, pairs.events);
}

/// The value that a file holds, whatever its kind. Everything is checked: what is returned is as
/// valid as what a builder makes.
///
/// Errors: data_error, with one sentence, for a file that is not there, is no archive, is cut short
/// or altered, was written by a newer version, or holds what is no network or graph;
/// std::runtime_error in a build without archives.
/// Cost: O(bytes), and at most a small multiple of the file's size in memory.
[[nodiscard]] GUYUB_EXPORT archived_value load(std::string_view path);

/// The same for one kind. Errors: also data_error for an archive of another kind.
[[nodiscard]] GUYUB_EXPORT model::network load_network(std::string_view path);
[[nodiscard]] GUYUB_EXPORT labelled_tie_graph load_tie_graph(std::string_view path);
[[nodiscard]] GUYUB_EXPORT labelled_incidence load_incidence(std::string_view path);

/// The bytes that `save` would write, and the value of such bytes, which messages call `name`.
[[nodiscard]] GUYUB_EXPORT std::string to_bytes(const archived_value& value);
[[nodiscard]] GUYUB_EXPORT archived_value from_bytes(std::string_view bytes,
                                                     std::string_view name = "archive");

/// Whether this build has archives (Boost.Serialization).
[[nodiscard]] GUYUB_EXPORT bool has_archive();

}  // namespace guyub::io
