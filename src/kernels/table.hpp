// The hot loops, as one table of functions for each set of instructions. Kernels see this header
// and those of C only: what is inline in a C++ header and not inlined would be linked once for the
// whole library, perhaps with instructions that the machine does not have.
#pragma once

#include <cstddef>
#include <cstdint>

namespace guyub::kernels {

/// How many sources a search for shortest paths takes at a time.
constexpr std::size_t path_lanes = 32;

/// A number for each of these sources; begins where a line of the cache begins.
struct alignas(64) path_row {
  double lane[path_lanes];
};

/// Ids that are a prefix and a whole number: 17, warga-17, R0017.
struct id_series {
  std::uint64_t prefix;  // its letters, the first lowest; 0 beyond
  std::uint32_t prefix_size;
  std::uint32_t width;  // digits of each number; 0: as many as it has when printed
};
constexpr std::uint32_t most_prefix = 8;
constexpr std::uint32_t most_digits = 7;
constexpr std::uint32_t no_number = 0xFFFFFFFFu;

/// All sets give the same bytes. A mask `lanes` has a bit for each lane of a row, the lowest first.
struct table {
  const char* name;

  /// Bit i of `masks[b]` says whether text[64 b + i] is the delimiter, a quote, or ends a line
  /// (\n or \r). Writes a word for each 64 letters begun; bits beyond `size` are 0.
  void (*structural_mask)(const char* text, std::size_t size, char delimiter, std::uint64_t* masks);

  /// numbers[i] = that of the id of `sizes[i]` letters that ends before text[ends[i]], or
  /// `no_number` where it is none of the series. Reads eight letters before and behind each begin
  /// and end of an id: they must be there.
  void (*series_numbers)(const char* text, const std::uint32_t* ends, const std::uint32_t* sizes,
                         std::size_t count, id_series series, std::uint32_t* numbers);

  /// sum = the rows of those members whose word in `active` shares a bit with `lanes`, added in
  /// the order of the members; only the lanes of the mask are of use.
  void (*sum_rows)(const std::uint32_t* members, std::size_t count, const std::uint32_t* active,
                   std::uint32_t lanes, const path_row* rows, path_row* sum);
  /// row = values in the lanes of the mask, and what it was in the others.
  void (*keep_lanes)(std::uint32_t lanes, const path_row* values, path_row* row);
  /// shares = 1 / paths + sum in the lanes of the mask, and what they were in the others.
  /// Returns the sum of paths * sum over the lanes of the mask, in an order of its own.
  double (*share_lanes)(std::uint32_t lanes, const path_row* sum, const path_row* paths,
                        path_row* shares);
};

}  // namespace guyub::kernels
