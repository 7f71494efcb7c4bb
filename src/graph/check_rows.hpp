// Whether rows that come from elsewhere are what a graph is made of.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include <guyub/graph/compressed_rows.hpp>

namespace guyub::graph {

/// Errors: std::invalid_argument, which calls the rows `what`, where they are no compressed rows
/// over `columns` columns: offsets that do not rise from 0 to the number of targets, a row that is
/// not ascending or holds a target not below `columns`, weights that are not one a target where
/// `weighted`, and none where not, or not finite. O(rows + targets), in the order of memory.
void check_rows(const compressed_rows& rows, std::uint64_t columns, bool weighted,
                const std::string& what);

/// Errors: std::invalid_argument for a weight that is not finite, which `whose` it is.
void check_finite(std::span<const double> weights, const std::string& whose);

/// Whether a row holds its own number.
[[nodiscard]] bool has_loops(const compressed_rows& rows);

/// Whether the rows of `b` are the columns of `a`, weights included. O(rows + targets), in the order
/// of memory: a random check (Freivalds 1979) that takes others for equal once in 2^58 times.
[[nodiscard]] bool are_transposed(const compressed_rows& a, const compressed_rows& b);

/// Whether the rows of `a` are its columns and it has no loops; the same check on its two halves.
[[nodiscard]] bool is_symmetric_without_loops(const compressed_rows& a);

}  // namespace guyub::graph
