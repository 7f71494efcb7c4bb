#include <algorithm>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <guyub/statistics/adjustment/adjust.hpp>

namespace guyub::statistics {
namespace {

rc::Gen<std::vector<double>> any_p() {
  return rc::gen::container<std::vector<double>>(rc::gen::map(
      rc::gen::inRange(0, 1001), [](int thousandths) { return thousandths / 1000.0; }));
}

// The step-down procedure by its steps: go through p from the smallest, stop at the first that
// exceeds alpha over the number of those left.
std::vector<bool> holm_finds(const std::vector<double>& p, double alpha) {
  std::vector<bool> found(p.size(), false);
  for (std::size_t left = p.size(); left > 0; --left) {
    std::size_t next = p.size();
    for (std::size_t i = 0; i < p.size(); ++i) {
      if (!found[i] && (next == p.size() || p[i] < p[next])) next = i;
    }
    if (p[next] * static_cast<double>(left) > alpha) break;
    found[next] = true;
  }
  return found;
}

// The step-up procedure: the largest rank whose p is at most rank · alpha / m, and all below it.
std::vector<bool> bh_finds(const std::vector<double>& p, double alpha) {
  std::vector<double> sorted = p;
  std::sort(sorted.begin(), sorted.end());
  double limit = -1;
  for (std::size_t rank = 1; rank <= p.size(); ++rank) {
    if (static_cast<double>(p.size()) * sorted[rank - 1] / static_cast<double>(rank) <= alpha) {
      limit = sorted[rank - 1];
    }
  }
  std::vector<bool> found;
  for (const double value : p) found.push_back(value <= limit);
  return found;
}

RC_GTEST_PROP(adjust, finds_what_the_steps_of_the_procedures_find, ()) {
  const auto p = *any_p();
  const double alpha = *rc::gen::element(0.0137, 0.0511, 0.2713);
  const auto holm = adjust(p, {.method = adjustment::holm}).p_adjusted;
  const auto bh = adjust(p, {.method = adjustment::bh}).p_adjusted;
  const auto by_holm = holm_finds(p, alpha);
  const auto by_bh = bh_finds(p, alpha);
  for (std::size_t i = 0; i < p.size(); ++i) {
    RC_ASSERT((holm[i] <= alpha) == by_holm[i]);
    RC_ASSERT((bh[i] <= alpha) == by_bh[i]);
    RC_ASSERT(p[i] <= bh[i] && bh[i] <= holm[i] && holm[i] <= 1);
  }
}

RC_GTEST_PROP(adjust, does_not_depend_on_the_order, ()) {
  auto p = *any_p();
  for (const auto method : {adjustment::holm, adjustment::bh}) {
    auto adjusted = adjust(p, {.method = method}).p_adjusted;
    std::reverse(p.begin(), p.end());
    std::reverse(adjusted.begin(), adjusted.end());
    RC_ASSERT(adjust(p, {.method = method}).p_adjusted == adjusted);
  }
}

RC_GTEST_PROP(tarone_holm, where_all_could_be_found_is_holm, ()) {
  const auto p = *any_p();
  const std::vector<double> smallest(p.size(), 0.01);
  RC_ASSERT(tarone_holm(p, smallest, 0.05) == adjust(p, {.method = adjustment::holm}).p_adjusted);
}

}  // namespace
}  // namespace guyub::statistics
