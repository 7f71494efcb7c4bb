// Stands in for src/io/archive/ in a build without Boost.Serialization.
#include <stdexcept>

#include <guyub/io/archive.hpp>

namespace guyub::io {
namespace {

[[noreturn]] void refuse() {
  throw std::runtime_error(
      "this build of Guyub has no archives; install Boost.Serialization "
      "(libboost-serialization-dev on Debian and Ubuntu) and build it again");
}

}  // namespace

void save(const model::network&, std::string_view) {
  refuse();
}
void save(const graph::tie_graph&, std::string_view, const vertex_labels&) {
  refuse();
}
void save(const graph::incidence&, std::string_view, const vertex_labels&, const vertex_labels&) {
  refuse();
}
archived_value load(std::string_view) {
  refuse();
}
model::network load_network(std::string_view) {
  refuse();
}
labelled_tie_graph load_tie_graph(std::string_view) {
  refuse();
}
labelled_incidence load_incidence(std::string_view) {
  refuse();
}
std::string to_bytes(const archived_value&) {
  refuse();
}
archived_value from_bytes(std::string_view, std::string_view) {
  refuse();
}
bool has_archive() {
  return false;
}

}  // namespace guyub::io
