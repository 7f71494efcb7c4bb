#include "support/large_pages.hpp"

#include <cstdint>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace guyub::support {

#ifdef MADV_HUGEPAGE
namespace {

constexpr std::uintptr_t small_page = std::uintptr_t{1} << 12;
constexpr std::uintptr_t large_page = std::uintptr_t{1} << 21;

constexpr std::size_t worth_a_call = std::size_t{1} << 18;

void* pointer_to(std::uintptr_t address) {
  return reinterpret_cast<void*>(address);  // NOLINT(performance-no-int-to-ptr): of pages
}

/// Has the system back whole small pages at once: each would be a fault of its own.
void populate([[maybe_unused]] std::uintptr_t begin, [[maybe_unused]] std::uintptr_t end) {
#ifdef MADV_POPULATE_WRITE
  begin = (begin + small_page - 1) / small_page * small_page;
  end = end / small_page * small_page;
  if (begin < end) (void)::madvise(pointer_to(begin), end - begin, MADV_POPULATE_WRITE);
#endif
}

}  // namespace
#endif

void prefer_large_pages([[maybe_unused]] void* begin, [[maybe_unused]] std::size_t bytes) {
#ifdef MADV_HUGEPAGE
  const auto first = reinterpret_cast<std::uintptr_t>(begin);
  const std::uintptr_t end = first + bytes;
  const std::uintptr_t large = (first + large_page - 1) / large_page * large_page;
  const std::uintptr_t large_end = end / large_page * large_page;
  if (bytes < worth_a_call) return;
  if (large < large_end) {
    (void)::madvise(pointer_to(large), large_end - large, MADV_HUGEPAGE);
    populate(first, large);
    populate(large_end, end);
  } else {
    populate(first, end);
  }
#endif
}

}  // namespace guyub::support
