#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/statistics/disproportionality.hpp>

#include "tables.hpp"

namespace guyub::statistics {
namespace {

using test::near;

RC_GTEST_PROP(disproportionality, is_a_symmetric_distance_whose_indices_bound_each_other, ()) {
  const auto groups = *rc::gen::inRange<std::size_t>(1, 9);
  const auto count = rc::gen::map(rc::gen::inRange(1, 200), [](int n) { return n * 1.0; });
  const auto p = *rc::gen::container<std::vector<double>>(groups, count);
  const auto q = *rc::gen::container<std::vector<double>>(groups, count);
  const auto result = disproportionality(p, q);
  const auto turned = disproportionality(q, p);
  RC_ASSERT(near(result.gallagher, turned.gallagher));
  RC_ASSERT(near(result.loosemore_hanby, turned.loosemore_hanby));
  RC_ASSERT(result.gallagher >= 0 && result.loosemore_hanby <= 100);
  // Σx² ≤ ½ (Σ|x|)² where Σx = 0, so Gallagher's is never above the other.
  RC_ASSERT(result.gallagher <= result.loosemore_hanby + 1e-9);
}

RC_GTEST_PROP(disproportionality, is_what_would_have_to_change_group, ()) {
  // Move `moved` people from one group to another and nothing else: that share, for both indices.
  const auto first = *rc::gen::inRange(1, 500);
  const auto second = *rc::gen::inRange(0, 500);
  const auto moved = *rc::gen::inRange(0, first + 1);
  const std::vector<double> p{first * 1.0, second * 1.0};
  const std::vector<double> q{first - moved * 1.0, second + moved * 1.0};
  const double expected = 100.0 * moved / (first + second);
  RC_ASSERT(near(disproportionality(p, q).loosemore_hanby, expected, 1e-9));
  RC_ASSERT(near(disproportionality(p, q).gallagher, expected, 1e-9));
}

}  // namespace
}  // namespace guyub::statistics
