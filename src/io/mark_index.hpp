// Where the delimiters, quotes and line ends of a text stand, some kilobytes ahead of who reads it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace guyub::io {

/// Writes where `delimiter`, quotes, line feeds and carriage returns stand among `size` bytes,
/// ascending; how many there are. `found` has room for `size`.
std::size_t find_marks(const char* text, std::size_t size, char delimiter, std::uint32_t* found);

/// How often the letter stands in the text.
[[nodiscard]] std::size_t count_of(char letter, std::string_view text);

class mark_index {
 public:
  mark_index(std::string_view text, char delimiter);

  /// The first mark at or behind `from`, or the end of the text. `from` never goes back, and each
  /// mark is told once.
  std::size_t next(std::size_t from) {
    while (true) {
      while (told_ < count_) {
        const std::size_t mark = begin_ + found_[told_++];
        if (mark >= from) return mark;
      }
      if (!look_ahead(from)) return text_.size();
    }
  }

  /// Those of the window that begins at `from`, wherever the one before ended.
  std::span<const std::uint32_t> window_from(std::size_t from) {
    end_ = from;
    return look_ahead(from) ? known() : std::span<const std::uint32_t>();
  }

  /// The marks that are known and not yet told, and where they count from.
  [[nodiscard]] std::span<const std::uint32_t> known() const {
    return {found_.data() + told_, count_ - told_};
  }
  [[nodiscard]] std::size_t begin() const { return begin_; }
  void take(std::size_t count) { told_ += count; }

 private:
  /// Fills the window anew; false where the text is at its end.
  bool look_ahead(std::size_t from);

  std::string_view text_;
  char delimiter_;
  std::size_t begin_ = 0;  // of the window
  std::size_t end_ = 0;
  std::size_t told_ = 0;
  std::size_t count_ = 0;
  std::vector<std::uint32_t> found_;  // from `begin_` on
};

}  // namespace guyub::io
