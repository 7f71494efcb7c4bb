#include <stdexcept>
#include <string>

#include <guyub/statistics/exact/hypergeometric_test.hpp>
#include <guyub/statistics/noncentral_hypergeometric.hpp>

#include "statistics/check.hpp"

namespace guyub::statistics {

hypergeometric_test_result hypergeometric_test(std::int64_t attended, std::int64_t group,
                                               std::int64_t drawn, std::int64_t population,
                                               const hypergeometric_test_options& /*options*/) {
  const table_margins margins{group, drawn, population};
  detail::check_margins("hypergeometric_test", margins);
  const noncentral_hypergeometric law(margins);
  if (attended < law.low() || attended > law.high()) {
    throw std::invalid_argument("hypergeometric_test: attended is " + std::to_string(attended) +
                                "; with a group of " + std::to_string(group) + " and " +
                                std::to_string(drawn) + " drawn from " +
                                std::to_string(population) + " it lies between " +
                                std::to_string(law.low()) + " and " + std::to_string(law.high()));
  }
  return {law.lower_tail(attended), law.upper_tail(attended)};
}

}  // namespace guyub::statistics
