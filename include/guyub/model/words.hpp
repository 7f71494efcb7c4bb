// The closed lists of words, with their synonyms in English and Indonesian.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <guyub/export.hpp>

namespace guyub::model {

enum class sector : std::uint8_t { government, ngo, private_sector, citizens, other, unknown };
enum class actor_kind : std::uint8_t { person, organisation, group, household };
enum class stage : std::uint8_t {
  planning,
  decision,
  implementation,
  benefits,
  monitoring,
  evaluation,
  maintenance
};
/// Scales of participation: a level is read on the scale it was given on, never converted.
enum class scale : std::uint8_t { arnstein, iap2, pretty, white, rifkin };

[[nodiscard]] GUYUB_EXPORT std::string_view name_of(sector word);
[[nodiscard]] GUYUB_EXPORT std::string_view name_of(actor_kind word);
[[nodiscard]] GUYUB_EXPORT std::string_view name_of(stage word);
[[nodiscard]] GUYUB_EXPORT std::string_view name_of(scale word);

/// A list of words: what each means, and how it is spelled by others.
class GUYUB_EXPORT word_list {
 public:
  struct entry {
    std::string_view spelling;  ///< folded: lower case, `_` for a space or a hyphen
    std::uint8_t code;
    std::string_view finer;  ///< kept in `subsector`, where the word says more than its sector
  };

  /// The list of an enumeration.
  template <class Word>
  [[nodiscard]] static const word_list& of();

  word_list(std::string_view name, std::span<const std::string_view> canonical,
            std::span<const entry> synonyms);

  [[nodiscard]] const entry* find(std::string_view folded) const;
  [[nodiscard]] std::size_t size() const { return canonical_.size(); }
  [[nodiscard]] std::string_view canonical(std::uint8_t code) const { return canonical_[code]; }
  [[nodiscard]] std::string_view name() const { return name_; }
  /// `a, b, c or d`.
  [[nodiscard]] std::string expected() const;
  [[nodiscard]] std::vector<std::string> spellings() const;

 private:
  std::string_view name_;
  std::span<const std::string_view> canonical_;
  std::vector<entry> entries_;  // sorted by spelling
};

template <>
const word_list& word_list::of<sector>();
template <>
const word_list& word_list::of<actor_kind>();
template <>
const word_list& word_list::of<stage>();
template <>
const word_list& word_list::of<scale>();

/// Lower case, `_` for spaces and hyphens.
[[nodiscard]] GUYUB_EXPORT std::string folded(std::string_view word);

/// The usual words for roles and sex, translated; others as they are.
[[nodiscard]] GUYUB_EXPORT std::string_view role_word(std::string_view role);
[[nodiscard]] GUYUB_EXPORT std::string_view sex_word(std::string_view sex);
/// Whether a role is that of a facilitator (pendamping), by whatever word.
[[nodiscard]] GUYUB_EXPORT bool is_facilitator_role(std::string_view role);
/// The model's name of a column that a header calls otherwise, in English or Indonesian.
[[nodiscard]] GUYUB_EXPORT std::string_view header_word(std::string_view folded_header);
/// Whether a column of the user's own names or finds people (name, address, spouse, contact …): the
/// people whom its rows are about, or those behind a place, a group, a programme or a forum.
[[nodiscard]] GUYUB_EXPORT bool names_people(std::string_view folded_header,
                                             bool rows_are_about_people);
/// Whether a column holds direct identifiers of persons (NIK, phone, e-mail …).
[[nodiscard]] GUYUB_EXPORT bool is_identifier(std::string_view folded_header);

}  // namespace guyub::model
