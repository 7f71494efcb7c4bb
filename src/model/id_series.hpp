// Ids that are numbered: 17, warga-17, R0017. They are found by their number, without a search.
#pragma once

#include <cstdint>
#include <string_view>

#include "kernels/table.hpp"
#include "model/short_text.hpp"

namespace guyub::model {

/// Ids of one prefix and a whole number, as it is printed or of one width.
class id_series {
 public:
  /// Has no ids.
  id_series() = default;
  /// The series that `id` is one of; none where it does not end in a number, or in too long a one.
  explicit id_series(std::string_view id) {
    const std::size_t before = id.find_last_not_of("0123456789") + 1;  // 0 where all are digits
    const std::string_view digits = id.substr(before);
    if (digits.empty() || digits.size() > kernels::most_digits || before > kernels::most_prefix) {
      return;
    }
    const bool is_padded = digits.size() > 1 && digits.front() == '0';
    form_ = {.prefix = packed(id.substr(0, before)),
             .prefix_size = static_cast<std::uint32_t>(before),
             .width = static_cast<std::uint32_t>(is_padded ? digits.size() : 0)};
    is_known_ = true;
  }

  [[nodiscard]] bool is_known() const { return is_known_; }
  /// What the kernel of the same purpose asks for.
  [[nodiscard]] const kernels::id_series& form() const { return form_; }

  /// The number of an id of the series; `no_small_number` for any other text.
  [[nodiscard]] std::uint32_t number_of(std::string_view id) const {
    if (!is_known_ || id.size() <= form_.prefix_size) return no_small_number;
    const std::string_view digits = id.substr(form_.prefix_size);
    const bool is_padded = digits.size() > 1 && digits.front() == '0';
    if (form_.width == 0 ? is_padded : digits.size() != form_.width) return no_small_number;
    if (packed(id.substr(0, form_.prefix_size)) != form_.prefix) return no_small_number;
    return small_number(digits);
  }

 private:
  kernels::id_series form_{};
  bool is_known_ = false;
};

}  // namespace guyub::model
