#include "statistics/check.hpp"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <utility>

#include "support/numbers.hpp"

namespace guyub::statistics::detail {
namespace {

// Up to here a double, which is what a table from Python may hold, counts every person.
constexpr std::int64_t largest_count = std::int64_t{1} << 53;

[[noreturn]] void fail(std::string_view function, const std::string& what) {
  throw std::invalid_argument(std::string(function) + ": " + what);
}

void check_count(std::string_view function, std::string_view name, std::int64_t count) {
  if (count < 0 || count > largest_count) {
    fail(function,
         std::string(name) + " is " + std::to_string(count) + "; expected a count from 0 to 2^53");
  }
}

}  // namespace

void check_margins(std::string_view function, const table_margins& margins) {
  check_count(function, "group", margins.group);
  check_count(function, "drawn", margins.drawn);
  check_count(function, "population", margins.population);
  for (const auto& [name, count] :
       {std::pair{"group", margins.group}, std::pair{"drawn", margins.drawn}}) {
    if (count > margins.population) {
      fail(function, std::string(name) + " is " + std::to_string(count) +
                         ", more than the population of " + std::to_string(margins.population));
    }
  }
}

void check_table(std::string_view function, const contingency_table& table) {
  for (const auto& [name, count] : {std::pair{"cell a", table.a}, std::pair{"cell b", table.b},
                                    std::pair{"cell c", table.c}, std::pair{"cell d", table.d}}) {
    check_count(function, name, count);
  }
  check_margins(function, table.margins());
}

void check_trials(std::string_view function, std::int64_t successes, std::int64_t trials) {
  check_count(function, "trials", trials);
  check_count(function, "successes", successes);
  if (successes > trials) {
    fail(function, "successes is " + std::to_string(successes) + ", more than the " +
                       std::to_string(trials) + " trials");
  }
}

void check_numbers(std::string_view function, std::string_view name,
                   std::span<const double> values) {
  for (std::size_t at = 0; at < values.size(); ++at) {
    if (!std::isfinite(values[at])) {
      fail(function, std::string(name) + " holds " + support::shown(values[at]) + " at position " +
                         std::to_string(at) + "; expected numbers, leave out what is missing");
    }
  }
}

}  // namespace guyub::statistics::detail
