// Who was on the roster, invited, present and heard, in each group: counted once, here. The other
// metrics of participation are functions of this table.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <guyub/export.hpp>
#include <guyub/graph/partition.hpp>
#include <guyub/model/network.hpp>
#include <guyub/participation/counting_facts.hpp>
#include <guyub/participation/counting_options.hpp>
#include <guyub/participation/group_rows.hpp>
#include <guyub/participation/grouping.hpp>

namespace guyub::participation {

/// One table of the result: everyone, or one place.
struct turnout_stratum {
  std::string place;                     ///< id of the place; empty without `within`
  std::string type;                      ///< type of forum, where several types were not asked for
  std::int64_t population = 0;           ///< labelled people; everyone where groups overlap
  std::int64_t attended = 0;             ///< those of them who were present
  std::int64_t visits = 0;               ///< their person × forum rows
  std::int64_t unlabelled = 0;           ///< people on the roster in no group
  std::int64_t unlabelled_attended = 0;  ///< those of them who were present
  std::int64_t forums = 0;
  std::optional<std::int64_t> scope_population;  ///< the largest of its forums
};

/// A counted person, for tests that keep households together.
struct turnout_person {
  std::int32_t stratum = 0;
  graph::partition::group group = graph::partition::unlabelled;
  std::int32_t household = -1;  ///< −1: a household of one's own
  std::int32_t home = -1;
  bool attended = false;
};

struct turnout_result {
  counting_facts counting;
  group_rows rows;  ///< the groups of each stratum, stratum after stratum

  // one entry a row
  std::vector<std::int64_t> invited;  ///< distinct people with an invitation
  std::vector<std::int64_t> came;     ///< those present at a forum to which they were invited
  std::vector<std::int64_t> attended;
  std::vector<std::int64_t> visits;
  std::vector<std::int64_t> spoke;
  std::vector<double> seconds;

  // what other metrics make of it
  std::vector<std::string> groups;       ///< names, by first sight
  std::vector<turnout_stratum> strata;   ///< one without `within`
  std::vector<std::int32_t> group;       ///< of each row, position in `groups`
  std::vector<std::int32_t> stratum;     ///< of each row, position in `strata`
  std::vector<std::int64_t> population;  ///< of each row, also where it is no denominator
  std::vector<turnout_person> people;    ///< empty where only counts were given, or groups overlap
  bool has_households = false;
  bool has_invitations = false;  ///< whether attendance.csv says who was invited
  bool has_population = true;    ///< false: the roster is derived from attendance
  bool has_total = true;         ///< false: groups have populations, the whole has none
  counting_unit unit = counting_unit::people;
};

/// How many of each group were on the roster, invited, present and heard.
///
/// Formula: distinct people for population, invited, attended and spoke; person × forum rows for
/// visits; seconds of speech.csv where that forum has rows, else of attendance.csv.
/// It is not a rate: see attendance_rate and representation.
/// Parameters: `net`; `by`, a column, "group" or labels; the options say who is counted, when and
/// where. With "group" a person may be in several groups, head counts of groups.csv are added, and
/// members are those of the last forum's date.
/// Result: one row a group (of each place, with `within`), groups by first sight; people in no
/// group are in no row, and counted in `counting.missing`.
/// Undefined: a roster derived from attendance has no population.
/// Errors: missing_data_error without attendance.csv, or without the table or column that `by`
/// names; unknown_name for an unknown column, forum or place; std::invalid_argument for a mask or
/// labels of another length.
/// Cost: O(actors + attendance + speech + memberships); a few words an actor.
/// Source: the library's own counting rules.
[[nodiscard]] GUYUB_EXPORT turnout_result turnout(const model::network& net, const grouping& by,
                                                  const counting_options& options = {});

/// The table of someone who has only counts. Errors: std::invalid_argument for columns of different
/// length, a negative count, and more attended than there are.
[[nodiscard]] GUYUB_EXPORT turnout_result
turnout_of_counts(std::vector<std::string> groups, std::span<const std::int64_t> attended,
                  std::span<const std::int64_t> population);

}  // namespace guyub::participation
