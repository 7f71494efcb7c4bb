#include <cstring>

#include "kernels/each_set/wide.hpp"
#include "kernels/table.hpp"

namespace guyub::kernels::GUYUB_KERNEL_SET {
namespace {

constexpr std::size_t line = 8;  // lanes that share a line of the cache
constexpr std::size_t lines = path_lanes / line;
constexpr std::size_t block = 128;  // members at a time

/// Where paths are long, few sources reach an actor in the same step. Each is then added alone.
constexpr int few = 2;

bool are_few(std::uint32_t lanes) {
  return __builtin_popcount(lanes) <= few;
}

template <class Body>
void for_each_lane(std::uint32_t lanes, const Body& body) {
  for (; lanes != 0; lanes &= lanes - 1) {
    body(static_cast<std::size_t>(__builtin_ctz(lanes)));
  }
}

bool is_needed(std::uint32_t lanes, std::size_t number) {
  return (lanes >> number * line & 0xff) != 0;
}

/// `LanesAtOnce` of the sum, from `first` on: in registers as long as there are members.
template <std::size_t LanesAtOnce>
void add_rows(const std::uint32_t* members, std::size_t count, const path_row* rows,
              std::size_t first, path_row& sum) {
  constexpr std::size_t parts = LanesAtOnce / wide_lanes;
  wide total[parts];
#pragma GCC unroll 16
  for (std::size_t part = 0; part < parts; ++part) {
    total[part] = load(sum.lane + first + part * wide_lanes);
  }
  for (std::size_t at = 0; at < count; ++at) {
    const double* const row = rows[members[at]].lane + first;
#pragma GCC unroll 16
    for (std::size_t part = 0; part < parts; ++part) total[part] += load(row + part * wide_lanes);
  }
#pragma GCC unroll 16
  for (std::size_t part = 0; part < parts; ++part) {
    store(total[part], sum.lane + first + part * wide_lanes);
  }
}

/// The same order of adding for every width.
double added(const double (&each)[line]) {
  return ((each[0] + each[4]) + (each[2] + each[6])) + ((each[1] + each[5]) + (each[3] + each[7]));
}

}  // namespace

void sum_rows(const std::uint32_t* members, std::size_t count, const std::uint32_t* active,
              std::uint32_t lanes, const path_row* rows, path_row* sum) {
  if (are_few(lanes)) {
    for_each_lane(lanes, [=](std::size_t lane) {
      double total = 0;
      for (std::size_t at = 0; at < count; ++at) {
        if ((active[members[at]] & lanes) != 0) total += rows[members[at]].lane[lane];
      }
      sum->lane[lane] = total;
    });
    return;
  }
  std::memset(sum, 0, sizeof *sum);
  std::size_t needed = 0;
  for (std::size_t number = 0; number < lines; ++number) needed += is_needed(lanes, number);
  for (std::size_t begin = 0; begin < count; begin += block) {
    const std::size_t end = count - begin < block ? count : begin + block;
    std::uint32_t hits[block];
    std::size_t found = 0;
    for (std::size_t at = begin; at < end; ++at) {
      hits[found] = members[at];
      found += (active[members[at]] & lanes) != 0;  // no branch: it would be guessed wrong often
    }
    if (needed == lines) {
      add_rows<path_lanes>(hits, found, rows, 0, *sum);
      continue;
    }
    for (std::size_t number = 0; number < lines; ++number) {
      if (is_needed(lanes, number)) add_rows<line>(hits, found, rows, number * line, *sum);
    }
  }
}

void keep_lanes(std::uint32_t lanes, const path_row* values, path_row* row) {
  if (are_few(lanes)) {
    for_each_lane(lanes, [=](std::size_t lane) { row->lane[lane] = values->lane[lane]; });
    return;
  }
  for (std::size_t first = 0; first < path_lanes; first += wide_lanes) {
    const wide_mask is_here = members_of(lanes >> first);
    double* const at = row->lane + first;
    store(is_here ? load(values->lane + first) : load(at), at);
  }
}

double share_lanes(std::uint32_t lanes, const path_row* sum, const path_row* paths,
                   path_row* shares) {
  double each[line] = {};
  if (are_few(lanes)) {
    for_each_lane(lanes, [&](std::size_t lane) {
      each[lane % line] += paths->lane[lane] * sum->lane[lane];
      shares->lane[lane] = 1 / paths->lane[lane] + sum->lane[lane];
    });
    return added(each);
  }
  wide through[line / wide_lanes] = {};
  for (std::size_t number = 0; number < lines; ++number) {
    if (!is_needed(lanes, number)) continue;
#pragma GCC unroll 16
    for (std::size_t part = 0; part < line / wide_lanes; ++part) {
      const std::size_t first = number * line + part * wide_lanes;
      const wide_mask is_here = members_of(lanes >> first);
      const wide own = load(paths->lane + first);
      const wide after = load(sum->lane + first);
      double* const at = shares->lane + first;
      through[part] += is_here ? own * after : wide{};
      store(is_here ? 1 / own + after : load(at), at);
    }
  }
  std::memcpy(each, through, sizeof each);
  return added(each);
}

}  // namespace guyub::kernels::GUYUB_KERNEL_SET
