// An archive. Most inputs fall at the checksum, so it is set right first where the input asks for
// it by a last byte of 1: what lies behind it must hold as well.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <guyub/io/archive.hpp>

#include "io/archive/checksum.hpp"
#include "io/archive/little_endian.hpp"
#include "memory_watch.hpp"
#include "outcome.hpp"

namespace {

using namespace guyub;

void seal(std::string& bytes) {
  constexpr std::size_t seal_size = 8;
  if (bytes.size() < seal_size) return;
  io::checksum sum;
  sum.add(bytes.data(), bytes.size() - seal_size);
  io::to_little_endian(sum.value(), bytes.data() + bytes.size() - seal_size);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  std::string bytes(reinterpret_cast<const char*>(data), size - 1);
  if (data[size - 1] == 1) seal(bytes);

  const fuzz::memory_watch watch(fuzz::in_proportion_to(size));
  try {
    const io::archived_value value = io::from_bytes(bytes);
    const std::string again = io::to_bytes(value);
    fuzz::require(io::from_bytes(again).index() == value.index(), "what is read can be written");
    fuzz::require(io::to_bytes(io::from_bytes(again)) == again, "written twice, the same bytes");
  } catch (const data_error& error) {
    fuzz::require(error.faults().size() == 1, "an archive is refused with one sentence");
    fuzz::require_sound(error.faults());
  }
  return 0;
}
