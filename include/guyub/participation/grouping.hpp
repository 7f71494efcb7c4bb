// By which groups people are counted.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include <guyub/export.hpp>
#include <guyub/graph/partition.hpp>
#include <guyub/model/network.hpp>
#include <guyub/participation/counting_options.hpp>

namespace guyub::participation {

/// A column of the actors ("sex"), the groups of groups.csv and memberships.csv ("group"), which
/// overlap, or labels of one's own, one an actor.
class GUYUB_EXPORT grouping {
 public:
  // what a caller writes for `by` is one of these
  grouping(const char* column) : by_(std::string(column)) {}
  grouping(std::string column) : by_(std::move(column)) {}
  grouping(graph::partition labels) : by_(std::move(labels)) {}

  /// The column that was named; empty for labels of one's own.
  [[nodiscard]] std::string_view column() const;
  /// Whether these are the groups of groups.csv, of which a person may be in several.
  [[nodiscard]] bool is_overlapping() const { return column() == "group"; }

  /// Everyone, by columns that tell what an actor is (sector, subsector, employer_sector, kind,
  /// role): organisations and officials are among them. Residents by every other.
  [[nodiscard]] counted counted_by_default() const;

  /// The group of each actor, where groups do not overlap.
  /// Errors: missing_data_error and unknown_name for a column that is not there (`model::
  /// partition_of`); std::invalid_argument for labels of another number than actors.
  [[nodiscard]] graph::partition labels_in(const model::network& net) const;

 private:
  std::variant<std::string, graph::partition> by_;
};

}  // namespace guyub::participation
