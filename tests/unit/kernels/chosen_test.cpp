#include "kernels/chosen.hpp"

#include <cstdlib>
#include <stdexcept>
#include <string>

#include <gtest/gtest.h>

#include <guyub/instruction_set.hpp>

namespace guyub::kernels {
namespace {

TEST(chosen, begins_with_the_baseline_that_every_machine_has) {
  ASSERT_FALSE(available().empty());
  EXPECT_STREQ(available().front()->name, "baseline");
}

TEST(chosen, is_the_best_where_nothing_is_asked_for) {
  EXPECT_EQ(&choose(""), available().back());
}

TEST(chosen, is_what_is_asked_for) {
  for (const table* const set : available()) EXPECT_EQ(&choose(set->name), set);
}

TEST(chosen, refuses_a_set_that_there_is_not_and_says_which_there_are) {
  try {
    static_cast<void>(choose("avx9"));
    FAIL() << "not refused";
  } catch (const std::invalid_argument& error) {
    const std::string text = error.what();
    EXPECT_EQ(text.find("GUYUB_ISA is \"avx9\"; this machine has baseline"), 0u) << text;
    for (const table* const set : available()) EXPECT_NE(text.find(set->name), std::string::npos);
  }
}

TEST(chosen, follows_the_environment) {
  const char* const wanted = std::getenv("GUYUB_ISA");
  const table& expected = choose(wanted == nullptr ? "" : wanted);
  EXPECT_EQ(&chosen(), &expected);
  EXPECT_STREQ(instruction_set(), expected.name);
}

}  // namespace
}  // namespace guyub::kernels
