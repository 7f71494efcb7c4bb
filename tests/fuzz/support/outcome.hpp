// What must be true of reading anything at all: a network, or faults that can be acted on.
#pragma once

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

#include <guyub/model/fault.hpp>
#include <guyub/model/network.hpp>

namespace guyub::fuzz {

inline void require(bool is_true, const char* what) {
  if (is_true) return;
  std::fprintf(stderr, "not true: %s\n", what);
  std::abort();
}

inline std::size_t characters(const std::string& text) {
  std::size_t count = 0;
  for (const char letter : text) count += (static_cast<unsigned char>(letter) & 0xC0u) != 0x80u;
  return count;
}

inline void require_sound(const std::vector<fault>& faults) {
  require(faults.size() <= fault_list::most, "at most 100 faults are told");
  for (const fault& found : faults) {
    require(!found.file.empty(), "a fault names its file");
    require(found.row >= 1, "a fault names its row");
    require(characters(found.value) <= 201, "a value is shortened");
    require(!found.expected.empty(), "a fault says what was expected");
    require(!found.mend.empty(), "a fault says how to mend it");
  }
}

/// The network that `read` gives, or nothing where it throws data_error, whose faults are sound.
template <class Read>
std::optional<model::network> outcome_of(Read&& read) {
  try {
    return read();
  } catch (const data_error& error) {
    require(!error.faults().empty(), "who refuses says why");
    require_sound(error.faults());
    return {};
  }
}

/// Checking finds errors just where reading refuses.
inline void require_agreement(const std::optional<model::network>& net,
                              const std::vector<fault>& checked) {
  require_sound(checked);
  const bool is_refused = std::any_of(checked.begin(), checked.end(), [](const fault& found) {
    return found.severity == severity::error;
  });
  require(is_refused != net.has_value(), "checking and reading agree");
}

}  // namespace guyub::fuzz
