#include "participation/presence/adjusted_family.hpp"

#include <algorithm>
#include <cmath>

#include <guyub/statistics/adjustment/adjust.hpp>

namespace guyub::participation {

std::vector<double> test_family::adjusted() const {
  switch (method) {
    case family_adjustment::holm:
      return statistics::tarone_holm(p, smallest_attainable, alpha);
    case family_adjustment::bh:
      return statistics::adjust(p, {.method = statistics::adjustment::bh}).p_adjusted;
    case family_adjustment::none:
      break;
  }
  return p;
}

double test_family::critical(std::size_t member) const {
  if (method == family_adjustment::none) return alpha;
  const bool is_holm = method == family_adjustment::holm;
  const auto belongs = [&](std::size_t i) {
    return !std::isnan(p[i]) && (!is_holm || smallest_attainable[i] <= alpha);
  };
  if (!belongs(member)) return -1;
  std::vector<double> others;
  for (std::size_t i = 0; i < p.size(); ++i) {
    if (i != member && belongs(i)) others.push_back(p[i]);
  }
  std::sort(others.begin(), others.end());
  const auto size = static_cast<double>(others.size() + 1);
  if (is_holm) {
    // the others that are found before it make room for it
    std::size_t found = 0;
    while (found < others.size() && others[found] <= alpha / (size - static_cast<double>(found))) {
      ++found;
    }
    return alpha / (size - static_cast<double>(found));
  }
  // Benjamini and Hochberg: the highest rank that holds with `member` among the first
  for (std::size_t rank = others.size() + 1; rank > 1; --rank) {
    const double threshold = static_cast<double>(rank) * alpha / size;
    if (others[rank - 2] <= threshold) return threshold;
  }
  return alpha / size;
}

}  // namespace guyub::participation
