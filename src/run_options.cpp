#include <random>

#include <guyub/run_options.hpp>

namespace guyub {

const run_options& default_run() {
  static const run_options options;
  return options;
}

std::uint64_t run_options::resolved_seed() const {
  if (seed) return *seed;
  std::random_device entropy;
  return std::uint64_t{entropy()} << 32 | entropy();
}

}  // namespace guyub
