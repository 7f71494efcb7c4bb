// Which group an actor belongs to. Unlabelled is a state of its own, never a silent group.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <guyub/export.hpp>

namespace guyub::graph {

/// One group an actor, as a dense index with a table of names; `unlabelled` for none.
class GUYUB_EXPORT partition {
 public:
  using group = std::int32_t;
  static constexpr group unlabelled = -1;

  partition() = default;

  /// `groups[v]` is an index into `names`, or `unlabelled`.
  /// Errors: std::invalid_argument for an index outside both.
  partition(std::vector<group> groups, std::vector<std::string> names);

  /// Groups by first sight of their label; an empty label is unlabelled.
  [[nodiscard]] static partition from_labels(std::span<const std::string> labels);

  [[nodiscard]] std::size_t size() const { return groups_.size(); }
  [[nodiscard]] std::size_t group_count() const { return names_.size(); }
  [[nodiscard]] group operator[](std::size_t actor) const { return groups_[actor]; }
  [[nodiscard]] std::span<const group> groups() const { return groups_; }
  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }
  /// How many actors each group has.
  [[nodiscard]] const std::vector<std::uint64_t>& sizes() const { return sizes_; }
  [[nodiscard]] std::uint64_t labelled_count() const { return labelled_; }

  /// The same actors, the unlabelled in a group of their own called `name`.
  [[nodiscard]] partition with_unlabelled_as(const std::string& name) const;

  /// Two actors change places. The sizes stay, so that nothing is checked or counted anew: what a
  /// permutation is made of.
  void exchange(std::size_t one, std::size_t other) { std::swap(groups_[one], groups_[other]); }

  friend bool operator==(const partition&, const partition&) = default;

 private:
  std::vector<group> groups_;
  std::vector<std::string> names_;
  std::vector<std::uint64_t> sizes_;
  std::uint64_t labelled_ = 0;
};

}  // namespace guyub::graph
