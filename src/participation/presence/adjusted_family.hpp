// One family of tests, a tail: what is adjusted, and which p would still be found.
#pragma once

#include <vector>

#include <guyub/participation/presence/representation.hpp>

namespace guyub::participation {

struct test_family {
  std::vector<double> p;                    ///< NaN: no member of the family
  std::vector<double> smallest_attainable;  ///< beside p
  family_adjustment method = family_adjustment::holm;
  double alpha = 0.05;

  [[nodiscard]] std::vector<double> adjusted() const;
  /// The largest raw p of `member` whose adjusted p is at most alpha, the others as they are;
  /// negative where no p would do.
  [[nodiscard]] double critical(std::size_t member) const;
};

}  // namespace guyub::participation
