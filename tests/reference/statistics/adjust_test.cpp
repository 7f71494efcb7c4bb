#include <map>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/statistics/adjustment/adjust.hpp>

#include "reference.hpp"

namespace guyub::statistics {
namespace {

using test::read_reference;
using test::within;

TEST(adjust, agrees_with_statsmodels_for_holm_and_for_benjamini_hochberg) {
  std::map<double, std::vector<test::reference_row>> families;
  for (const auto& row : read_reference("statistics/adjust.csv")) {
    families[row.at("family")].push_back(row);
  }
  ASSERT_EQ(families.size(), 12u);
  for (const auto& [number, rows] : families) {
    std::vector<double> p;
    for (const auto& row : rows) p.push_back(row.at("p"));
    const auto holm = adjust(p, {.method = adjustment::holm}).p_adjusted;
    const auto bh = adjust(p, {.method = adjustment::bh}).p_adjusted;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      EXPECT_TRUE(within(1e-14, rows[i].at("holm"), holm[i]));
      EXPECT_TRUE(within(1e-14, rows[i].at("bh"), bh[i]));
    }
  }
}

}  // namespace
}  // namespace guyub::statistics
