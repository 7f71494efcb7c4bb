#include "graph/power_iteration.hpp"

#include <algorithm>

namespace guyub::graph {
namespace {

constexpr std::size_t rows_a_chunk = 4096;

void divide(std::vector<double>& value, double by) {
  if (by == 0) return;
  for (double& entry : value) entry /= by;
}

}  // namespace

void pull_rows(const compressed_rows& rows, const std::vector<double>& from,
               std::vector<double>& to, const run_options& run) {
  const std::size_t n = rows.offsets.rows();
  support::for_each_chunk((n + rows_a_chunk - 1) / rows_a_chunk, run, [&](std::size_t chunk) {
    const std::size_t end = std::min(n, (chunk + 1) * rows_a_chunk);
    for (std::size_t v = chunk * rows_a_chunk; v < end; ++v) {
      const auto row = rows.row(static_cast<vertex>(v));
      const auto weights = rows.row_weights(static_cast<vertex>(v));
      double sum = 0;
      for (std::size_t at = 0; at < row.size(); ++at) {
        sum += weights.empty() ? from[row[at]] : from[row[at]] * weights[at];
      }
      to[v] = sum;
    }
  });
}

void scale_to_sum(std::vector<double>& value) {
  double sum = 0;
  for (const double entry : value) sum += entry;
  divide(value, sum);
}

void scale_to_length(std::vector<double>& value) {
  double squares = 0;
  for (const double entry : value) squares += entry * entry;
  divide(value, std::sqrt(squares));
}

}  // namespace guyub::graph
