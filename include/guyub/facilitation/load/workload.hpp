#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <guyub/default_run.hpp>
#include <guyub/export.hpp>
#include <guyub/model/network.hpp>

namespace guyub::facilitation {

struct workload_options {
  std::optional<std::int32_t> from = {};   ///< first day, since 1970-01-01
  std::optional<std::int32_t> until = {};  ///< the day after the last
};

struct workload_result {
  // one entry a facilitator, in the order of the actors
  std::vector<model::index> actor;
  std::vector<std::optional<std::int64_t>> places;
  std::vector<std::optional<std::int64_t>> groups;
  std::vector<std::optional<std::int64_t>> ties;
  std::vector<std::optional<std::int64_t>> meetings;
  std::vector<double> meetings_per_month;
};

/// How much each facilitator has to look after.
///
/// Formula: places, those assigned; groups, those based at or below one of these places; ties, the
/// distinct others with whom there is a tie, of any type and either way; meetings, the forums
/// attended; meetings_per_month = meetings / (days / 30.4375).
/// It is not hours: a place may be a hamlet or a district, and a meeting an hour or a day.
/// Parameters: `net`; `from` and `until`, a window [from, until): assignments and ties that hold on
/// some day of it, and forums dated in it. An end of the window that is left out is the network's
/// first or last forum where days are counted.
/// Result: a row for each actor whose role is facilitator or who is named in assignments.csv; counts
/// from 0. Without facilitators no rows.
/// Undefined: no day between the first and the last, meetings_per_month NaN; places without
/// assignments.csv, groups without it or groups.csv with place_id, ties without ties.csv, meetings
/// without attendance.csv: unknown, and meetings_per_month NaN.
/// Errors: std::invalid_argument for a window that ends before it begins; `stopped` when asked to
/// stop.
/// Cost: O(k log k) for k rows of assignments, ties, attendance and groups, these once a level of
/// places.
/// Source: the library's own construction.
[[nodiscard]] GUYUB_EXPORT workload_result workload(const model::network& net,
                                                    const workload_options& options = {},
                                                    const run_options& run = default_run());

}  // namespace guyub::facilitation
