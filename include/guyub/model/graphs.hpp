// The ways out of a network to graphs, partitions and masks.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <guyub/export.hpp>
#include <guyub/graph/incidence.hpp>
#include <guyub/graph/partition.hpp>
#include <guyub/graph/tie_graph.hpp>
#include <guyub/model/network.hpp>

namespace guyub::model {

enum class tie_weight : std::uint8_t { present, sum };

struct tie_selection {
  std::vector<std::string> types = {};  ///< several merge; empty: all
  std::optional<std::string> wave = {};
  std::optional<std::int32_t> at = {};  ///< ties that hold on this day
  std::optional<bool> directed = {};    ///< left out: as the file says
  tie_weight weight = tie_weight::present;
};

/// The reported ties as a graph over all actors. No `directed` column means directed; mixed rows
/// give a directed graph with undirected rows both ways.
/// Errors: missing_data_error without ties.csv, or without its column for a type or a wave that is
/// asked for; unknown_name for a type or wave that no tie has.
[[nodiscard]] GUYUB_EXPORT graph::tie_graph ties(const network& net,
                                                 const tie_selection& selection = {});

struct attendance_selection {
  std::vector<std::string> forum = {};  ///< ids or types; empty: all
  std::optional<std::int32_t> from = {};
  std::optional<std::int32_t> until = {};
  std::string role = {};  ///< by any of its usual words
};

struct attendance_incidence {
  graph::incidence incidence;
  std::vector<index> forums;  ///< which forum each event is
};

/// Who was present where: all actors by the chosen forums.
/// Errors: missing_data_error without attendance.csv, or without its column where a role is asked
/// for; unknown_name for a forum or a role that is not there.
[[nodiscard]] GUYUB_EXPORT attendance_incidence
attendance_of(const network& net, const attendance_selection& selection = {});

/// One entry a forum: whether its id or type is among `names` (all, where empty) and its date within
/// [from, until). Errors: unknown_name for a name that is neither.
[[nodiscard]] GUYUB_EXPORT std::vector<std::uint8_t> chosen_forums(
    const network& net, const std::vector<std::string>& names, std::optional<std::int32_t> from,
    std::optional<std::int32_t> until);

/// Who belongs to which group, on a day or at any time: all actors by all groups. Groups overlap.
/// Errors: missing_data_error without memberships.csv.
[[nodiscard]] GUYUB_EXPORT graph::incidence groups_of(const network& net,
                                                      std::optional<std::int32_t> at = {});

/// The groups of a column of actors, those of the file's own columns among them, by first sight;
/// upper and lower case of the column are one. An empty cell is unlabelled.
/// Result: names are text as it is, words, ids, dates as 2025-01-31, marks 1 and 0, and numbers, whole
/// ones without a point.
/// Errors: missing_data_error for a column of the model that the file lacks; unknown_name for a
/// column that actors does not have.
/// Cost: O(actors + groups); no text is made but the names of the groups.
[[nodiscard]] GUYUB_EXPORT graph::partition partition_of(const network& net,
                                                         std::string_view column);

/// What somebody may have done at a forum.
enum class deed : std::uint8_t {
  attended,  ///< was present
  invited,
  spoke,  ///< present with a spoke mark or seconds above 0, or in speech.csv
};
constexpr auto words_of(deed) {
  return std::array{"attended", "invited", "spoke"};
}

struct forum_selection {
  std::vector<std::string> forum = {};  ///< ids or types; empty: all
  std::optional<std::int32_t> from = {};
  std::optional<std::int32_t> until = {};
};

/// Who did something at one of the chosen forums at least.
/// It is not: who counts in turnout, of which it would be a part; children, facilitators and visitors
/// are marked as well.
/// Result: 1 or 0, one entry an actor.
/// Errors: missing_data_error without the files or columns that tell it; unknown_name for a forum that
/// is not there.
/// Cost: O(actors + rows of attendance and speech).
[[nodiscard]] GUYUB_EXPORT std::vector<std::uint8_t> mask_of(const network& net, deed what,
                                                             const forum_selection& at = {});

}  // namespace guyub::model
