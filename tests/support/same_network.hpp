// Whether two networks are the same in everything that can be asked.
#pragma once

#include <bit>
#include <cstdint>
#include <ostream>

#include <gtest/gtest.h>

#include <guyub/model/network.hpp>

#include "model/row_rules.hpp"

namespace guyub::test {

/// Cells by their bits, so that an empty number is itself.
template <class Cell>
bool same_cells(const std::vector<Cell>& a, const std::vector<Cell>& b) {
  if constexpr (std::is_same_v<Cell, double>) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](double x, double y) {
      return std::bit_cast<std::uint64_t>(x) == std::bit_cast<std::uint64_t>(y);
    });
  } else {
    return a == b;
  }
}

inline ::testing::AssertionResult same(const model::network& a, const model::network& b) {
  using model::table_kind;
  const auto differ = [](std::string_view what) {
    return ::testing::AssertionFailure() << "they differ in " << what;
  };
  if (a.data_hash() != b.data_hash()) return differ("the fingerprint");
  if (a.roster() != b.roster()) return differ("the roster");
  if (a.notes() != b.notes()) return differ("the notes");
  const auto masks = std::pair(a.facilitators(), b.facilitators());
  if (!std::equal(masks.first.begin(), masks.first.end(), masks.second.begin(),
                  masks.second.end())) {
    return differ("the facilitators");
  }
  for (std::size_t at = 0; at < model::table_count; ++at) {
    const auto kind = static_cast<table_kind>(at);
    if (a.has(kind) != b.has(kind) || a.rows(kind) != b.rows(kind) || a.ids(kind) != b.ids(kind)) {
      return differ(model::name_of(kind));
    }
  }
  ::testing::AssertionResult result = ::testing::AssertionSuccess();
  model::network_tables::each(a.tables(), [&](const auto& left) {
    using table = std::remove_cvref_t<decltype(left)>;
    const table* right = nullptr;
    model::network_tables::each(b.tables(), [&](const auto& other) {
      if constexpr (std::is_same_v<std::remove_cvref_t<decltype(other)>, table>) right = &other;
    });
    std::vector<std::string> names;
    model::each_column(
        *right, [&](std::string_view name, const auto&, const auto&) { names.emplace_back(name); });
    std::size_t at = 0;
    model::each_column(left, [&](std::string_view name, const auto& column, const auto&) {
      using column_type = std::remove_cvref_t<decltype(column)>;
      std::size_t place = 0;
      const bool is_there = at < names.size() && names[at] == name;
      if (!is_there) result = differ(name);
      model::each_column(*right, [&](std::string_view, const auto& other, const auto&) {
        if (place++ != at) return;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(other)>, column_type>) {
          bool is_same = column.given == other.given &&
                         same_cells(model::cells_of(column), model::cells_of(other));
          if constexpr (requires { column.words; })
            is_same = is_same && column.words == other.words;
          if (!is_same) result = differ(name);
        }
      });
      ++at;
    });
    if (at != names.size()) result = differ("the columns of a table");
  });
  return result;
}

}  // namespace guyub::test
