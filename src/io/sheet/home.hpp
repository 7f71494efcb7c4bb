// Where somebody lives, as far as a list says.
#pragma once

#include <string>
#include <string_view>

namespace guyub::io::sheet {

/// Each part empty where it is not said.
struct home {
  std::string rt;  ///< `03`
  std::string rw;
  std::string hamlet;
  std::string village;

  [[nodiscard]] bool is_said() const {
    return !(rt.empty() && rw.empty() && hamlet.empty() && village.empty());
  }
  friend bool operator==(const home&, const home&) = default;
};

/// `3`, `RT. 003` as `03`; what is no number as written.
[[nodiscard]] std::string neighbourhood_number(std::string_view cell);

/// `03/02`, `RT 3 RW 2`, `RW 02 / RT 03`: fills `rt` and `rw`, where the cell gives them.
void read_neighbourhood(std::string_view cell, home& where);

/// `Dusun Krajan`, `Dsn. Krajan` as `Krajan`; `Dusun II` and `II` as `Dusun II`.
[[nodiscard]] std::string hamlet_name(std::string_view cell);
/// `Desa Sukamaju`, `Ds. Sukamaju` as `Sukamaju`.
[[nodiscard]] std::string village_name(std::string_view cell);

/// A role that names a place: `Ketua RT 03` is the role `Ketua RT` and a place.
struct role_and_place {
  std::string role;
  home where;
};
[[nodiscard]] role_and_place read_role(std::string_view cell);

}  // namespace guyub::io::sheet
