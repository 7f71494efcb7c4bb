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

namespace guyub::participation {

enum class counted : std::uint8_t {
  residents,  ///< persons of sector citizens or unknown, 17 or older where the birth year is known
  everyone,   ///< every actor
  chosen,     ///< a mask
};
enum class counting_unit : std::uint8_t { people, visits };
enum class strata : std::uint8_t { none, place };

/// Who is counted, when, where and over what.
struct turnout_options {
  counted who = counted::residents;
  std::vector<std::uint8_t> chosen;   ///< one entry an actor, with counted::chosen
  std::vector<std::string> forum;     ///< ids or types of forums; empty: all
  std::optional<std::int32_t> from;   ///< first day, since 1970-01-01; undated forums are left out
  std::optional<std::int32_t> until;  ///< the day after the last
  std::string place;                  ///< forums at or below it, roster living at or below it
  strata within = strata::none;       ///< one table a place that held a chosen forum
  counting_unit unit = counting_unit::people;
  bool facilitators = false;  ///< keep facilitators in numerator and denominator
};

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
  std::int64_t scope_population = -1;  ///< largest `scope_population` of its forums; −1: none given
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
  std::vector<std::string> groups;      ///< names, by first sight
  std::vector<turnout_stratum> strata;  ///< one without `within`

  // one entry a row: the groups of each stratum, stratum after stratum
  std::vector<std::int32_t> group;    ///< position in `groups`
  std::vector<std::int32_t> stratum;  ///< position in `strata`
  std::vector<std::int64_t> population;
  std::vector<std::int64_t> invited;  ///< distinct people with an invitation
  std::vector<std::int64_t> came;     ///< those present at a forum to which they were invited
  std::vector<std::int64_t> attended;
  std::vector<std::int64_t> visits;
  std::vector<std::int64_t> spoke;
  std::vector<double> seconds;

  std::vector<turnout_person> people;  ///< empty where only counts were given
  bool has_households = false;
  bool has_population = true;   ///< false: the roster is derived from attendance
  bool has_total = true;        ///< false: groups have populations, the whole has none
  bool is_overlapping = false;  ///< an actor may be in several groups
  counting_unit unit = counting_unit::people;
  counted who = counted::residents;
  std::string roster;               ///< census, list, attendees or counts
  std::int64_t counted_actors = 0;  ///< how many are on the roster that was counted
  std::int64_t no_birth_year = 0;   ///< of these, without a birth year
  std::int64_t visitors = 0;        ///< present, but not of the counted roster
};

/// How many of each group were on the roster, invited, present and heard.
///
/// Formula: distinct people for population, invited, attended and spoke; person × forum rows for
/// visits; seconds of speech.csv where that forum has rows, else of attendance.csv.
/// It is not a rate: see attendance_rate and representation.
/// Parameters: `net`; `by`, one group an actor; the options say who is counted, when and where.
/// Result: one row a group (of each place, with `within`), groups by first sight; people in no
/// group are in no row, and counted in `strata`.
/// Undefined: a roster derived from attendance has no population: NaN in Python.
/// Errors: missing_data_error without attendance.csv; unknown_name for an unknown forum or place;
/// std::invalid_argument for a mask or a partition of another length.
/// Cost: O(actors + attendance + speech); a few words an actor.
/// Source: the library's own counting rules.
[[nodiscard]] GUYUB_EXPORT turnout_result turnout(const model::network& net,
                                                  const graph::partition& by,
                                                  const turnout_options& options = {});

/// The same by the groups of groups.csv and memberships.csv, which may overlap.
[[nodiscard]] GUYUB_EXPORT turnout_result turnout_by_group(const model::network& net,
                                                           const turnout_options& options = {});

/// The table of someone who has only counts. Errors: std::invalid_argument for columns of different
/// length, a negative count, and more attended than there are.
[[nodiscard]] GUYUB_EXPORT turnout_result
turnout_of_counts(std::vector<std::string> groups, std::span<const std::int64_t> attended,
                  std::span<const std::int64_t> population);

}  // namespace guyub::participation
