#include <guyub/catalogue.hpp>

namespace guyub {
namespace {

#include "catalogue_data.inc"

}  // namespace

std::span<const metric_facts> catalogue() {
  return all_metrics;
}

}  // namespace guyub
