#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

#include <boost/archive/archive_exception.hpp>

#include <guyub/io/archive.hpp>

#include "io/archive/bytes.hpp"
#include "io/archive/checked_stream.hpp"
#include "io/archive/graphs.hpp"
#include "io/archive/network.hpp"
#include "io/archive/payload.hpp"
#include "io/archive_magic.hpp"
#include "model/checked_network.hpp"

namespace guyub::io {
namespace {

//   0  magic        8 bytes
//   8  format       32 bits
//  12  kind         32 bits
//  16  counts       three times 64 bits: what a program may want to know before it reads
//  40  payload      64 bits: how many bytes follow, checksum apart
//  48  the payload
//      checksum     64 bits: of everything before it
constexpr std::size_t header_size = 48;
constexpr std::size_t checksum_size = 8;

enum class kind : std::uint32_t { network = 1, tie_graph = 2, incidence = 3 };
using counts = std::array<std::uint64_t, 3>;

using header_bytes = std::array<char, header_size>;

struct header {
  std::uint32_t kind_code = 0;
  counts of = {};
  std::uint64_t payload = 0;
  header_bytes bytes = {};  // as they were read
};

const model::network& view_of(const model::network& net) {
  return net;  // NOLINT(bugprone-return-const-ref-from-parameter): the caller's, who keeps it
}
tie_graph_view view_of(const labelled_tie_graph& ties) {
  return {ties.graph, ties.labels};
}
incidence_view view_of(const labelled_incidence& pairs) {
  return {pairs.incidence, pairs.actors, pairs.events};
}

kind kind_of(const model::network&) {
  return kind::network;
}
kind kind_of(const tie_graph_view&) {
  return kind::tie_graph;
}
kind kind_of(const incidence_view&) {
  return kind::incidence;
}

counts counts_of(const model::network& net) {
  std::uint64_t rows = 0;
  for (std::size_t table = 0; table < model::table_count; ++table) {
    rows += net.rows(static_cast<model::table_kind>(table));
  }
  return {net.actor_count(), rows, net.notes().size()};
}
counts counts_of(const tie_graph_view& ties) {
  return {ties.graph.vertex_count(), ties.graph.tie_count(), 0};
}
counts counts_of(const incidence_view& pairs) {
  const graph::incidence& b = pairs.incidence;
  return {b.actor_count(), b.event_count(), b.pair_count()};
}

header_bytes bytes_of(const header& head) {
  header_bytes bytes{};
  std::copy(archive_magic.begin(), archive_magic.end(), bytes.begin());
  to_little_endian(archive_format, bytes.data() + 8);
  to_little_endian(head.kind_code, bytes.data() + 12);
  for (std::size_t i = 0; i < head.of.size(); ++i) {
    to_little_endian(head.of[i], bytes.data() + 16 + 8 * i);
  }
  to_little_endian(head.payload, bytes.data() + 40);
  return bytes;
}

template <class Value>
void write_archive(byte_sink& sink, const Value& value) {
  counting_stream counted;
  payload_writer counter(counted);
  write(counter, value);
  const auto head = bytes_of({.kind_code = static_cast<std::uint32_t>(kind_of(value)),
                              .of = counts_of(value),
                              .payload = counted.size()});
  checked_writer stream(sink);
  stream.sputn(head.data(), head.size());
  payload_writer out(stream);
  write(out, value);
  stream.finish();
}

template <class Value>
void save_value(const Value& value, std::string_view path) {
  file_sink file(path);
  write_archive(file, value);
  file.commit();
}

[[noreturn]] void refuse(std::string_view name, std::string expected, std::string mend) {
  throw data_error(
      {{.file = std::string(name), .expected = std::move(expected), .mend = std::move(mend)}});
}
[[noreturn]] void refuse_damaged(std::string_view name, const std::string& how) {
  refuse(name, "an archive as it was written; " + how,
         "copy it again from where it came, or save it again from the data");
}

void check_size(std::string_view name, std::uint64_t announced, std::uint64_t there) {
  if (announced > there) refuse_damaged(name, "this one is cut short");
  if (announced < there) refuse_damaged(name, "this one has more bytes than were written");
}

void check_format(std::string_view name, std::uint32_t format) {
  if (format <= archive_format) return;
  refuse(name,
         "an archive of format " + std::to_string(archive_format) +
             " or older; this one was written by a newer Guyub (format " + std::to_string(format) +
             ")",
         "read it with a newer Guyub");
}

/// The header, whose announcements fit the source.
header read_header(byte_source& source, std::string_view name) {
  header head;
  const std::uint64_t size = source.size();
  const std::size_t read = source.read(head.bytes.data(), head.bytes.size());
  const std::string_view begin(head.bytes.data(), std::min(read, archive_magic.size()));
  if (begin.empty() || !archive_magic.starts_with(begin)) {
    refuse(name, size == 0 ? "an archive; this is empty" : "an archive; this is something else",
           "give what save has written; a folder of CSV files is read with read");
  }
  if (size < header_size + checksum_size) refuse_damaged(name, "this one is cut short");
  const char* bytes = head.bytes.data();
  check_format(name, from_little_endian<std::uint32_t>(bytes + 8));
  head.kind_code = from_little_endian<std::uint32_t>(bytes + 12);
  for (std::size_t i = 0; i < head.of.size(); ++i) {
    head.of[i] = from_little_endian<std::uint64_t>(bytes + 16 + 8 * i);
  }
  head.payload = from_little_endian<std::uint64_t>(bytes + 40);
  check_size(name, head.payload, size - header_size - checksum_size);
  return head;
}

model::network checked(model::network_data&& read) {
  return model::checked_network(std::move(read));
}

/// Judged first by the checksum, then by what it says.
template <class Read>
archived_value read_value(byte_source& source, std::string_view name, const header& head,
                          Read read) {
  checked_reader stream(source, head.payload, head.bytes);
  try {
    payload_reader in(stream);
    auto found = read(in);
    if (stream.left() != 0) throw std::invalid_argument("there is more than belongs to it");
    if (!stream.is_intact()) refuse_damaged(name, "this one was altered");
    auto value = checked(std::move(found));
    if (counts_of(view_of(value)) != head.of) {
      throw std::invalid_argument("the counts in front are not those of what follows");
    }
    return value;
  } catch (const data_error&) {
    throw;
  } catch (const boost::archive::archive_exception&) {
    refuse_damaged(name, "this one became shorter while it was read");
  } catch (const std::invalid_argument& wrong) {
    // altered bytes make no sense either, and then that is what there is to say
    if (!stream.is_intact()) refuse_damaged(name, "this one was altered");
    refuse(name, std::string("what Guyub writes; ") + wrong.what(), "save it again from the data");
  }
}

archived_value read_archive(byte_source& source, std::string_view name) {
  const header head = read_header(source, name);
  switch (static_cast<kind>(head.kind_code)) {
    case kind::network:
      return read_value(source, name, head, read_network);
    case kind::tie_graph:
      return read_value(source, name, head, read_tie_graph);
    case kind::incidence:
      return read_value(source, name, head, read_incidence);
  }
  refuse_damaged(name, "this one holds no kind of value that there is");
}

std::string_view name_of(const archived_value& value) {
  static constexpr std::array<std::string_view, 3> names = {"a network", "a graph of ties",
                                                            "an incidence"};
  return names[value.index()];
}

template <class Value>
Value load_kind(std::string_view path) {
  archived_value value = load(path);
  if (auto* found = std::get_if<Value>(&value)) return std::move(*found);
  refuse(path,
         std::string(name_of(Value{})) + "; this archive holds " + std::string(name_of(value)),
         "give another file, or take what this one holds with load");
}

}  // namespace

void save(const model::network& network, std::string_view path) {
  save_value(network, path);
}
void save(const graph::tie_graph& ties, std::string_view path, const vertex_labels& labels) {
  save_value(tie_graph_view{ties, labels}, path);
}
void save(const graph::incidence& pairs, std::string_view path, const vertex_labels& actors,
          const vertex_labels& events) {
  save_value(incidence_view{pairs, actors, events}, path);
}

archived_value load(std::string_view path) {
  file_source file(path);
  return read_archive(file, path);
}

model::network load_network(std::string_view path) {
  return load_kind<model::network>(path);
}
labelled_tie_graph load_tie_graph(std::string_view path) {
  return load_kind<labelled_tie_graph>(path);
}
labelled_incidence load_incidence(std::string_view path) {
  return load_kind<labelled_incidence>(path);
}

std::string to_bytes(const archived_value& value) {
  memory_sink bytes;
  std::visit([&](const auto& held) { write_archive(bytes, view_of(held)); }, value);
  return bytes.release();
}

archived_value from_bytes(std::string_view bytes, std::string_view name) {
  memory_source source(bytes);
  return read_archive(source, name);
}

bool has_archive() {
  return true;
}

}  // namespace guyub::io
