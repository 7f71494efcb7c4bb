// The checks of arguments that several tests share.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include <guyub/statistics/contingency_table.hpp>

namespace guyub::statistics::detail {

/// Throws std::invalid_argument, in the name of `function`, unless a table has these margins.
void check_margins(std::string_view function, const table_margins& margins);

/// The same for the four cells.
void check_table(std::string_view function, const contingency_table& table);

/// Throws unless 0 ≤ successes ≤ trials.
void check_trials(std::string_view function, std::int64_t successes, std::int64_t trials);

/// Throws unless each is a finite number, and says which is not.
void check_numbers(std::string_view function, std::string_view name,
                   std::span<const double> values);

}  // namespace guyub::statistics::detail
