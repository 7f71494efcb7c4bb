// The hot loops, as one table of functions for each set of instructions. Kernels see this header
// and those of C only: what is inline in a C++ header and not inlined would be linked once for the
// whole library, perhaps with instructions that the machine does not have.
#pragma once

#include <cstddef>
#include <cstdint>

namespace guyub::kernels {

/// All sets give the same bytes.
struct table {
  const char* name;

  /// Bit i of `masks[b]` says whether text[64 b + i] is the delimiter, a quote, or ends a line
  /// (\n or \r). Writes a word for each 64 letters begun; bits beyond `size` are 0.
  void (*structural_mask)(const char* text, std::size_t size, char delimiter, std::uint64_t* masks);
};

}  // namespace guyub::kernels
