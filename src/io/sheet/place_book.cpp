#include "io/sheet/place_book.hpp"

#include <utility>

#include "io/sheet/text.hpp"

namespace guyub::io::sheet {
namespace {

/// `RT 03`; what is no number as it is written.
std::string neighbourhood(std::string_view kind, const std::string& number) {
  if (number.find_first_not_of("0123456789") != std::string::npos) return number;
  return std::string(kind) + " " + number;
}

}  // namespace

std::string place_book::add(const std::string& name, std::string_view type,
                            const std::string& within, const std::string& parent) {
  const std::string id = within.empty() ? name : name + ", " + within;
  const auto [at, is_new] = ids_.try_emplace(plain(id), id);
  if (is_new) places_.push_back({.id = id, .type = std::string(type), .parent = parent});
  return at->second;
}

std::string place_book::id_of(const home& where) {
  std::string id;
  if (!where.village.empty()) id = add(where.village, "village", {}, {});
  if (!where.hamlet.empty()) id = add(where.hamlet, "hamlet", id, id);
  const std::string within = id;
  std::string name;
  if (!where.rw.empty()) {
    name = neighbourhood("RW", where.rw);
    id = add(name, "rw", within, within);
  }
  if (!where.rt.empty()) {
    const std::string rt = neighbourhood("RT", where.rt);
    id = add(name.empty() ? rt : rt + "/" + name, "rt", within, id);
  }
  return id;
}

}  // namespace guyub::io::sheet
