#include <algorithm>
#include <cmath>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <utility>

#include <guyub/statistics/adjustment/adjust.hpp>

#include "support/numbers.hpp"
#include "support/require.hpp"

namespace guyub::statistics {
namespace {

void check_probabilities(const char* function, const char* name, std::span<const double> values) {
  for (const double value : values) {
    if (value < 0 || value > 1) {
      throw std::invalid_argument(std::string(function) + ": " + name + " holds " +
                                  support::shown(value) +
                                  "; expected probabilities from 0 to 1, or NaN");
    }
  }
}

// The positions of the family's members, smallest p first.
std::vector<std::size_t> by_size(std::span<const double> p) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < p.size(); ++i) {
    if (!std::isnan(p[i])) {
      order.push_back(i);
    }
  }
  std::sort(order.begin(), order.end(), [p](std::size_t i, std::size_t j) { return p[i] < p[j]; });
  return order;
}

}  // namespace

adjust_result adjust(std::span<const double> p, const adjust_options& options) {
  check_probabilities("adjust", "p", p);
  const std::vector<std::size_t> order = by_size(p);
  const std::size_t m = order.size();
  std::vector<double> adjusted(p.size(), support::undefined);
  switch (options.method) {
    case adjustment::holm: {
      double reached = 0;
      for (std::size_t rank = 0; rank < m; ++rank) {
        reached = std::max(reached, static_cast<double>(m - rank) * p[order[rank]]);
        adjusted[order[rank]] = std::min(1.0, reached);
      }
      break;
    }
    case adjustment::bh: {
      double reached = 1;
      for (std::size_t rank = m; rank > 0; --rank) {
        // The quotient first: it is exactly 1 for the last rank, and p is never lowered.
        const double times = static_cast<double>(m) / static_cast<double>(rank);
        reached = std::min(reached, times * p[order[rank - 1]]);
        adjusted[order[rank - 1]] = reached;
      }
      break;
    }
  }
  return {.p_adjusted = std::move(adjusted)};
}

std::vector<double> tarone_holm(std::span<const double> p,
                                std::span<const double> smallest_attainable, double alpha) {
  if (p.size() != smallest_attainable.size()) {
    throw std::invalid_argument(
        "tarone_holm: p has " + std::to_string(p.size()) + " members and smallest_attainable has " +
        std::to_string(smallest_attainable.size()) + "; expected one for each test");
  }
  check_probabilities("tarone_holm", "p", p);
  check_probabilities("tarone_holm", "smallest_attainable", smallest_attainable);
  support::require_share("alpha", alpha);
  std::vector<double> family(p.begin(), p.end());
  for (std::size_t i = 0; i < family.size(); ++i) {
    if (!(smallest_attainable[i] <= alpha)) {
      family[i] = support::undefined;
    }
  }
  return adjust(family).p_adjusted;
}

}  // namespace guyub::statistics
