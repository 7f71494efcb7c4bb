// The places that lists name, one within another.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "io/sheet/home.hpp"

namespace guyub::io::sheet {

class place_book {
 public:
  struct place {
    std::string id;  ///< from the narrowest to the widest: `RT 03/RW 02, Krajan, Sukamaju`
    std::string type;
    std::string parent;
  };

  /// The id of the narrowest place that is said; empty where none is. Case and marks do not tell
  /// places apart; a place is written as it was first.
  std::string id_of(const home& where);
  [[nodiscard]] const std::vector<place>& places() const { return places_; }

 private:
  /// The place `name` within another, which need not be its parent.
  std::string add(const std::string& name, std::string_view type, const std::string& within,
                  const std::string& parent);

  std::vector<place> places_;
  std::map<std::string, std::string> ids_;  // by the plain form
};

}  // namespace guyub::io::sheet
