#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/model/suggest.hpp>

namespace guyub::model {
namespace {

const std::vector<std::string> columns = {"actor_id", "sector", "role", "sex"};

TEST(nearest, takes_what_may_have_been_mistyped) {
  EXPECT_EQ(nearest("secter", columns), "sector");
  EXPECT_EQ(nearest("esx", columns), "sex");
  EXPECT_EQ(nearest("seks", columns), "");
  EXPECT_EQ(nearest("", columns), "");
}

TEST(nearest, of_names_that_have_to_be_known_is_found_however_far_it_is) {
  EXPECT_EQ(nearest("seks", columns, reach::any), "sex");
  EXPECT_EQ(nearest("zzzzzzzzzz", columns, reach::any).empty(), false);
  EXPECT_EQ(nearest(std::string(1000, 'z'), columns, reach::any).empty(), false);
  EXPECT_EQ(nearest("", columns, reach::any), "sex");
  EXPECT_EQ(nearest("x", std::vector<std::string>{std::string(1000, 'z')}, reach::any),
            std::string(1000, 'z'));
  EXPECT_EQ(nearest("seks", {}, reach::any), "");
}

TEST(suggestion, is_a_question_or_nothing) {
  EXPECT_EQ(suggestion("seks", columns, reach::any), "; did you mean 'sex'?");
  EXPECT_EQ(suggestion("seks", columns), "");
}

}  // namespace
}  // namespace guyub::model
