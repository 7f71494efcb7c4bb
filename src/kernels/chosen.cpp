#include "kernels/chosen.hpp"

#include <cstdlib>
#include <stdexcept>
#include <string>
#include <vector>

#include <guyub/instruction_set.hpp>

namespace guyub::kernels {

namespace baseline {
extern const table functions;
}
#ifdef GUYUB_KERNELS_FOR_X86
namespace avx2 {
extern const table functions;
}
namespace avx512 {
extern const table functions;
}
#endif

namespace {

std::vector<const table*> found() {
  std::vector<const table*> sets{&baseline::functions};
#ifdef GUYUB_KERNELS_FOR_X86
  // These ask the system, too, whether it keeps the wide registers (xgetbv). They name what
  // CMakeLists.txt compiles with.
  __builtin_cpu_init();
  const bool has_avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
                        __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt");
  if (has_avx2) sets.push_back(&avx2::functions);
  if (has_avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")) {
    sets.push_back(&avx512::functions);
  }
#endif
  return sets;
}

}  // namespace

std::span<const table* const> available() {
  static const std::vector<const table*> sets = found();
  return sets;
}

const table& choose(std::string_view name) {
  if (name.empty()) return *available().back();
  std::string names;
  for (const table* const set : available()) {
    if (set->name == name) return *set;
    names += (names.empty() ? "" : ", ") + std::string(set->name);
  }
  throw std::invalid_argument("GUYUB_ISA is \"" + std::string(name) + "\"; this machine has " +
                              names + "; leave it out for the best of these");
}

const table& chosen() {
  static const table& set = []() -> const table& {
    const char* const wanted = std::getenv("GUYUB_ISA");
    return choose(wanted == nullptr ? "" : wanted);
  }();
  return set;
}

}  // namespace guyub::kernels

namespace guyub {

const char* instruction_set() {
  return kernels::chosen().name;
}

}  // namespace guyub
