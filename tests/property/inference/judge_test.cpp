#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/inference/judge.hpp>
#include <guyub/run_options.hpp>

namespace guyub::inference {
namespace {

using numbers = std::vector<double>;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

struct table {
  numbers observed;
  null_draws draws;
  std::uint32_t n = 0;

  [[nodiscard]] numbers column(std::size_t row) const {
    numbers values;
    for (std::size_t draw = 0; draw < n; ++draw) {
      values.push_back(draws.values[draw * observed.size() + row]);
    }
    return values;
  }
};

/// Small whole numbers, so that ties, columns that do not vary and (of ten) a NaN are common.
table any_table(bool with_nan) {
  const auto numbers_of = [&](std::size_t count) {
    numbers values;
    for (std::size_t i = 0; i < count; ++i) {
      const int drawn = *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 10));
      values.push_back(with_nan && drawn == 0 ? nan : drawn / 2);
    }
    return values;
  };
  const auto rows = *rc::gen::inRange<std::size_t>(1, 12);
  const auto n = *rc::gen::inRange<std::uint32_t>(2, 150);
  table made{.n = n};
  made.observed = numbers_of(rows);
  made.draws.values = numbers_of(rows * n);
  return made;
}

double naive_p(const numbers& column, double observed, int sign) {
  double count = 1;
  for (const double value : column) {
    count += std::isnan(value) || sign * (value - observed) >= 0 ? 1 : 0;
  }
  return count / (static_cast<double>(column.size()) + 1);
}

/// Westfall and Young as the book has it: for each row the maximum over all that lie no further out.
numbers naive_max_t(const table& made, const test_result& result, int sign) {
  const std::size_t rows = made.observed.size();
  std::vector<std::size_t> order(rows);
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto z = [&](std::size_t row, double value) {
    return sign * (value - result.mean[row]) / result.sd[row];
  };
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return z(a, made.observed[a]) > z(b, made.observed[b]);
  });
  numbers adjusted(rows);
  double largest = 0;
  for (std::size_t rank = 0; rank < rows; ++rank) {
    double count = 1;
    for (std::size_t draw = 0; draw < made.n; ++draw) {
      double most = -std::numeric_limits<double>::infinity();
      for (std::size_t behind = rank; behind < rows; ++behind) {
        most = std::max(most, z(order[behind], made.draws.values[draw * rows + order[behind]]));
      }
      count += most >= z(order[rank], made.observed[order[rank]]) - 1e-9 ? 1 : 0;
    }
    largest = std::max(largest, count / (made.n + 1.0));
    adjusted[order[rank]] = largest;
  }
  return adjusted;
}

test_result judged(const table& made, test_alternative alternative, test_adjustment adjust,
                   int threads = 1) {
  return judge(made.observed, made.draws,
               {.n = made.n, .alternative = alternative, .adjust = adjust}, {.threads = threads});
}

RC_GTEST_PROP(judge, counts_as_a_loop_over_the_draws_does, ()) {
  const table made = any_table(true);
  const auto result = judged(made, test_alternative::two_sided, test_adjustment::none, 3);
  for (std::size_t row = 0; row < made.observed.size(); ++row) {
    const double observed = made.observed[row];
    if (std::isnan(observed)) {
      RC_ASSERT(std::isnan(result.p[row]));
      continue;
    }
    numbers known = made.column(row);
    RC_ASSERT(result.p_less[row] == naive_p(known, observed, -1));
    RC_ASSERT(result.p_greater[row] == naive_p(known, observed, 1));
    std::erase_if(known, [](double value) { return std::isnan(value); });
    if (known.size() < 2) continue;
    std::sort(known.begin(), known.end());
    const double sum = std::accumulate(known.begin(), known.end(), 0.0);
    const double mean = sum / static_cast<double>(known.size());
    RC_ASSERT(std::abs(result.mean[row] - mean) < 1e-12);
    RC_ASSERT(known.front() <= result.low[row]);
    RC_ASSERT(result.low[row] <= result.high[row]);
    RC_ASSERT(result.high[row] <= known.back());
  }
}

RC_GTEST_PROP(judge, steps_down_as_the_book_does, ()) {
  table made = any_table(false);
  const auto rows = static_cast<std::ptrdiff_t>(made.observed.size());
  std::fill_n(made.draws.values.begin(), rows, 9.0);  // so that no column stays as it is
  const auto less = judged(made, test_alternative::less, test_adjustment::max_t, 3);
  const auto greater = judged(made, test_alternative::greater, test_adjustment::max_t);
  const auto both = judged(made, test_alternative::two_sided, test_adjustment::max_t);
  const numbers low = naive_max_t(made, less, -1);
  const numbers high = naive_max_t(made, greater, 1);
  RC_ASSERT(less.p_adjusted == low);
  RC_ASSERT(greater.p_adjusted == high);
  for (std::size_t row = 0; row < low.size(); ++row) {
    RC_ASSERT(both.p_adjusted[row] == std::min(1.0, 2 * std::min(low[row], high[row])));
  }
}

RC_GTEST_PROP(judge, never_lowers_a_p, ()) {
  const table made = any_table(true);
  for (const auto alternative :
       {test_alternative::two_sided, test_alternative::less, test_alternative::greater}) {
    for (const auto adjust : {test_adjustment::holm, test_adjustment::bh, test_adjustment::max_t}) {
      const auto result = judged(made, alternative, adjust);
      for (std::size_t row = 0; row < made.observed.size(); ++row) {
        RC_ASSERT(std::isnan(result.p_adjusted[row]) == std::isnan(made.observed[row]));
        if (std::isnan(made.observed[row])) continue;
        RC_ASSERT(result.p[row] > 0);
        RC_ASSERT(result.p[row] <= result.p_adjusted[row]);
        RC_ASSERT(result.p_adjusted[row] <= 1);
      }
    }
  }
}

}  // namespace
}  // namespace guyub::inference
