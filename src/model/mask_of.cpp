#include <cstddef>
#include <cstdint>
#include <vector>

#include <guyub/model/fault.hpp>
#include <guyub/model/graphs.hpp>

namespace guyub::model {
namespace {

void require(const network& net, deed what) {
  const bool has_attendance = net.has(table_kind::attendance);
  const attendance& rows = net.attendance();
  switch (what) {
    case deed::attended:
      if (has_attendance) return;
      throw missing_data_error("attendance.csv", "actor_id", "who was present where");
    case deed::invited:
      if (has_attendance && rows.invited.given) return;
      throw missing_data_error("attendance.csv", "invited", "who was invited");
    case deed::spoke:
      if (net.has(table_kind::speech) || rows.spoke.given || rows.seconds.given) return;
      throw missing_data_error(has_attendance ? "speech.csv" : "attendance.csv", "actor_id",
                               "who spoke where");
  }
}

bool has_done(const attendance& rows, std::size_t row, deed what) {
  if (what == deed::invited) return rows.invited.at(row) == 1;
  if (rows.present.at(row) == 0) return false;
  if (what == deed::attended) return true;
  return rows.spoke.at(row) == 1 || rows.seconds.at(row) > 0;
}

}  // namespace

std::vector<std::uint8_t> mask_of(const network& net, deed what, const forum_selection& at) {
  require(net, what);
  const auto chosen = chosen_forums(net, at.forum, at.from, at.until);
  std::vector<std::uint8_t> mask(net.actor_count(), 0);
  const auto is_chosen = [&](index forum) { return chosen[static_cast<std::size_t>(forum)] != 0; };
  const attendance& rows = net.attendance();
  for (std::size_t row = 0; row < rows.forum.values.size(); ++row) {
    if (!rows.actor.has(row) || !is_chosen(rows.forum.at(row)) || !has_done(rows, row, what)) {
      continue;
    }
    mask[static_cast<std::size_t>(rows.actor.at(row))] = 1;
  }
  if (what != deed::spoke) return mask;
  const speech& turns = net.speech();
  for (std::size_t row = 0; row < turns.forum.values.size(); ++row) {
    if (is_chosen(turns.forum.at(row))) mask[static_cast<std::size_t>(turns.actor.at(row))] = 1;
  }
  return mask;
}

}  // namespace guyub::model
