// Rows below the header that are no people: totals, signatures, headings, remarks.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "io/sheet/header.hpp"
#include "io/sheet/rows.hpp"

namespace guyub::io::sheet {

enum class row_kind : std::uint8_t {
  person,
  blank,      ///< numbered beforehand, and nobody signed
  total,      ///< how many there were
  signature,  ///< who signs for the list, and all that follows
  heading,    ///< the header again, or the heading of a part of the list
  remark,     ///< `dst.`, `Catatan: …`
};
inline constexpr std::size_t row_kind_count = 6;

/// Tells the rows of one list apart, in their order.
class row_sorter {
 public:
  explicit row_sorter(const sheet_header& header);

  [[nodiscard]] row_kind kind_of(const text_row& row);

 private:
  [[nodiscard]] row_kind kind_in_list(const text_row& row) const;
  [[nodiscard]] row_kind kind_without_name(const text_row& row) const;
  [[nodiscard]] bool goes_on(const text_row& row) const;
  [[nodiscard]] std::optional<int> number_of(const text_row& row) const;

  const sheet_header& header_;
  std::size_t name_;
  std::optional<std::size_t> number_;
  int last_number_ = 0;        ///< of the last person
  bool is_signed_ = false;     ///< after the first row of signatures
  bool after_header_ = false;  ///< a repeated header may have a second row
};

/// What a row of totals says; empty where it does not.
struct stated_totals {
  std::optional<std::int64_t> all, men, women;
};
[[nodiscard]] stated_totals totals_of(const text_row& row, const sheet_header& header);

}  // namespace guyub::io::sheet
