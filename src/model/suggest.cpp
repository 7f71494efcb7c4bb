#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include <guyub/model/suggest.hpp>

namespace guyub::model {
namespace {

constexpr std::size_t longest = 64;             // nobody mistypes a whole paragraph
constexpr std::size_t most_looked_at = 20'000;  // a message may not cost more than the reading

/// Letters to put in, take out, change, or swap with the next (Damerau, Levenshtein); `limit` where
/// it is no less.
std::size_t distance(std::string_view a, std::string_view b, std::size_t limit) {
  const std::size_t gap = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (gap >= limit) return limit;
  std::array<std::array<std::size_t, longest + 1>, 3> rows{};
  auto* before = &rows[0];  // the row before the last
  auto* last = &rows[1];
  auto* row = &rows[2];
  std::iota(last->begin(), last->end(), std::size_t{0});
  std::size_t least_of_last = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    (*row)[0] = i + 1;
    std::size_t least = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      std::size_t& cell = (*row)[j + 1];
      cell = std::min({(*last)[j] + (a[i] == b[j] ? 0 : 1), (*last)[j + 1] + 1, (*row)[j] + 1});
      const bool is_swapped = i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j];
      if (is_swapped) cell = std::min(cell, (*before)[j - 1] + 1);
      least = std::min(least, cell);
    }
    if (least >= limit && least_of_last + 1 >= limit) return limit;
    least_of_last = least;
    std::swap(before, last);
    std::swap(last, row);
  }
  return std::min((*last)[b.size()], limit);
}

}  // namespace

std::string nearest(std::string_view word, std::span<const std::string> known, reach within) {
  const bool is_any = within == reach::any;
  if (!is_any && (word.empty() || word.size() > longest)) return {};
  word = word.substr(0, longest);
  std::size_t best = is_any ? longest + 1 : std::max<std::size_t>(1, word.size() / 3) + 1;
  std::string_view found;
  for (const std::string& candidate : known.first(std::min(known.size(), most_looked_at))) {
    if (candidate.empty() || (!is_any && candidate.size() > longest)) continue;
    const std::size_t away = distance(word, std::string_view(candidate).substr(0, longest), best);
    if (away < best) {
      best = away;
      found = candidate;
    }
  }
  return std::string(found);
}

std::string suggestion(std::string_view word, std::span<const std::string> known, reach within) {
  const std::string found = nearest(word, known, within);
  return found.empty() ? std::string() : "; did you mean '" + found + "'?";
}

}  // namespace guyub::model
