#include <bit>

#include <guyub/graph/content_hash.hpp>

namespace guyub::graph {
namespace {

// FNV-1a by words of 64 bits: eight times fewer multiplications than by bytes.
class fnv {
 public:
  void add(std::uint64_t word) { value_ = (value_ ^ word) * 0x100000001b3ull; }
  [[nodiscard]] std::uint64_t value() const { return value_ ^ (value_ >> 32); }

 private:
  std::uint64_t value_ = 0xcbf29ce484222325ull;
};

}  // namespace

std::uint64_t content_hash(const tie_graph& g) {
  fnv hash;
  hash.add(g.is_directed() ? 1 : 0);
  hash.add(g.vertex_count());
  for (vertex v = 0; v < g.vertex_count(); ++v) {
    hash.add(g.out_degree(v));
    for (const vertex target : g.successors(v)) hash.add(target);
  }
  for (const double weight : g.weights()) hash.add(std::bit_cast<std::uint64_t>(weight));
  return hash.value();
}

}  // namespace guyub::graph
