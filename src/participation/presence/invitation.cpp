#include <limits>
#include <stdexcept>

#include <guyub/participation/presence/invitation.hpp>

#include "participation/presence/roster.hpp"

namespace guyub::participation {
namespace {

double share(std::int64_t part, std::int64_t whole) {
  return whole == 0 ? std::numeric_limits<double>::quiet_NaN()
                    : static_cast<double>(part) / static_cast<double>(whole);
}

void check(const turnout_result& turnout) {
  if (!turnout.has_invitations) {
    throw missing_data_error("attendance.csv", "invited", "invitation looks at who was invited");
  }
  require_roster(turnout, "invitation");
  if (turnout.unit == counting_unit::visits) {
    throw std::invalid_argument(
        "unit=\"visits\": invitation counts the people who were invited; leave unit out");
  }
}

}  // namespace

invitation_result invitation(const turnout_result& turnout, const invitation_options& /*options*/) {
  check(turnout);
  invitation_result result;
  result.counting = turnout.counting;
  result.rows = turnout.rows;
  result.invited = turnout.invited;
  result.came = turnout.came;
  for (std::size_t row = 0; row < turnout.group.size(); ++row) {
    const std::int64_t invited = turnout.invited[row];
    result.invited_rate.push_back(share(invited, turnout.population[row]));
    result.no_show_rate.push_back(share(invited - turnout.came[row], invited));
  }
  return result;
}

}  // namespace guyub::participation
