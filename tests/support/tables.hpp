// Random 2×2 tables and their margins for the property tests.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

#include <rapidcheck.h>

#include <guyub/statistics/contingency_table.hpp>

namespace guyub::test {

/// Any margins of fewer than `size` people, empty and full ones included.
inline rc::Gen<statistics::table_margins> any_margins(std::int64_t size = 60) {
  return rc::gen::exec([size] {
    const auto population = *rc::gen::inRange<std::int64_t>(0, size);
    const auto group = *rc::gen::inRange<std::int64_t>(0, population + 1);
    const auto drawn = *rc::gen::inRange<std::int64_t>(0, population + 1);
    return statistics::table_margins{group, drawn, population};
  });
}

/// Any four cells below `size`.
inline rc::Gen<statistics::contingency_table> any_table(std::int64_t size = 12) {
  return rc::gen::exec([size] {
    const auto cell = rc::gen::inRange<std::int64_t>(0, size);
    return statistics::contingency_table{*cell, *cell, *cell, *cell};
  });
}

/// Odds from 1/100 to 100, evenly in their logarithm.
inline rc::Gen<double> any_odds() {
  return rc::gen::map(rc::gen::inRange(-200, 201),
                      [](int hundredths) { return std::pow(10.0, hundredths / 100.0); });
}

inline bool near(double x, double y, double share = 1e-12) {
  return x == y || std::abs(x - y) <= share * std::max(std::abs(x), std::abs(y));
}

}  // namespace guyub::test
