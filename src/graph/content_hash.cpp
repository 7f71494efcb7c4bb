#include <bit>
#include <cstdint>
#include <span>

#include <guyub/graph/content_hash.hpp>

namespace guyub::graph {
namespace {

// FNV-1a by words of 64 bits: eight times fewer multiplications than by bytes.
class fnv {
 public:
  void add(std::uint64_t word) { value_ = (value_ ^ word) * 0x100000001b3ull; }
  void add_row(std::span<const vertex> row) {
    add(row.size());
    for (const vertex target : row) add(target);
  }
  void add_weights(std::span<const double> weights) {
    for (const double weight : weights) add(std::bit_cast<std::uint64_t>(weight));
  }
  [[nodiscard]] std::uint64_t value() const { return value_ ^ (value_ >> 32); }

 private:
  std::uint64_t value_ = 0xcbf29ce484222325ull;
};

}  // namespace

std::uint64_t content_hash(const tie_graph& g) {
  fnv hash;
  hash.add(g.is_directed() ? 1 : 0);
  hash.add(g.vertex_count());
  for (vertex v = 0; v < g.vertex_count(); ++v) hash.add_row(g.successors(v));
  hash.add_weights(g.weights());
  return hash.value();
}

std::uint64_t content_hash(const incidence& b) {
  fnv hash;
  hash.add(b.actor_count());
  hash.add(b.event_count());
  for (vertex actor = 0; actor < b.actor_count(); ++actor) hash.add_row(b.by_actor().row(actor));
  hash.add_weights(b.weights());
  return hash.value();
}

}  // namespace guyub::graph
