// Random tables of turnout for the property tests.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <rapidcheck.h>

#include <guyub/participation/presence/turnout.hpp>

namespace guyub::test {

/// One to four groups of up to 14 people, of whom some came.
inline rc::Gen<participation::turnout_result> any_turnout() {
  return rc::gen::exec([] {
    const auto groups = *rc::gen::inRange<std::size_t>(1, 5);
    std::vector<std::string> names;
    std::vector<std::int64_t> attended;
    std::vector<std::int64_t> population;
    for (std::size_t group = 0; group < groups; ++group) {
      names.push_back(std::string(1, static_cast<char>('a' + group)));
      population.push_back(*rc::gen::inRange<std::int64_t>(0, 15));
      attended.push_back(*rc::gen::inRange<std::int64_t>(0, population.back() + 1));
    }
    return participation::turnout_of_counts(std::move(names), attended, population);
  });
}

}  // namespace guyub::test
