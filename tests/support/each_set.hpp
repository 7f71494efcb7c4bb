// Tests of kernels run once for each set of instructions, and say where the machine lacks one.
#pragma once

#include <string>

#include <gtest/gtest.h>

#include "kernels/chosen.hpp"

namespace guyub::test {

class each_set : public testing::TestWithParam<const char*> {
 protected:
  void SetUp() override {
    for (const kernels::table* const set : kernels::available()) {
      if (std::string(set->name) == GetParam()) set_ = set;
    }
    if (set_ == nullptr) GTEST_SKIP() << "this machine does not have " << GetParam();
  }

  [[nodiscard]] const kernels::table& set() const { return *set_; }

 private:
  const kernels::table* set_ = nullptr;
};

inline const auto all_sets = testing::Values("baseline", "avx2", "avx512");

inline std::string name_of_set(const testing::TestParamInfo<const char*>& set) {
  return set.param;
}

}  // namespace guyub::test
