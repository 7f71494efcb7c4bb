#include "io/mark_index.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "kernels/chosen.hpp"

namespace guyub::io {
namespace {

constexpr std::size_t window = 8192;  // with its marks, what the nearest cache holds
constexpr std::size_t block = 64;     // letters a word of the kernel's mask

}  // namespace

std::size_t find_marks(const char* text, std::size_t size, char delimiter, std::uint32_t* found) {
  const kernels::table& kernel = kernels::chosen();
  std::array<std::uint64_t, window / block> masks;
  std::size_t count = 0;
  for (std::size_t begin = 0; begin < size; begin += window) {
    const std::size_t letters = std::min(window, size - begin);
    kernel.structural_mask(text + begin, letters, delimiter, masks.data());
    for (std::size_t at = 0; at < letters; at += block) {
      for (std::uint64_t bits = masks[at / block]; bits != 0; bits &= bits - 1) {
        found[count++] =
            static_cast<std::uint32_t>(begin + at + static_cast<unsigned>(std::countr_zero(bits)));
      }
    }
  }
  return count;
}

std::size_t count_of(char letter, std::string_view text) {
  // bytes count up to 255, and sixteen of them side by side
  constexpr std::size_t lanes = 16;
  std::size_t count = 0;
  std::size_t at = 0;
  while (at + lanes <= text.size()) {
    std::array<std::uint8_t, lanes> counts{};
    const std::size_t end = std::min(at + 255 * lanes, text.size() / lanes * lanes);
    for (; at < end; at += lanes) {
      for (std::size_t lane = 0; lane < lanes; ++lane) {
        counts[lane] = static_cast<std::uint8_t>(counts[lane] + (text[at + lane] == letter));
      }
    }
    for (const std::uint8_t of_lane : counts) count += of_lane;
  }
  for (; at < text.size(); ++at) count += text[at] == letter;
  return count;
}

mark_index::mark_index(std::string_view text, char delimiter)
    : text_(text), delimiter_(delimiter), found_(std::min(window, text.size())) {}

bool mark_index::look_ahead(std::size_t from) {
  begin_ = std::max(from, end_);
  told_ = count_ = 0;
  if (begin_ >= text_.size()) return false;
  const std::size_t size = std::min(window, text_.size() - begin_);
  count_ = find_marks(text_.data() + begin_, size, delimiter_, found_.data());
  end_ = begin_ + size;
  return true;
}

}  // namespace guyub::io
