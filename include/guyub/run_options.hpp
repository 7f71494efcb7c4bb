// How a long call runs. Headers of metrics only forward-declare this struct.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stdexcept>
#include <stop_token>

#include <guyub/default_run.hpp>
#include <guyub/export.hpp>

namespace guyub {

/// Threads, seed, a way to stop and a way to watch. None of them changes a result but the seed.
struct run_options {
  int threads = 0;                            ///< 0: as many as the machine has
  std::optional<std::uint64_t> seed = {};     ///< left out: drawn, and reported in the result
  std::stop_token stop = {};                  ///< asked for often; a stopped call throws `stopped`
  std::function<void(double)> progress = {};  ///< told the share done, from one thread at a time

  /// The seed that was given, or one drawn from the machine: what draws asks once, and reports it.
  [[nodiscard]] GUYUB_EXPORT std::uint64_t resolved_seed() const;
};

/// A long call was asked to stop, and did.
class GUYUB_EXPORT stopped : public std::runtime_error {
 public:
  stopped() : std::runtime_error("stopped on request") {}
};

}  // namespace guyub
