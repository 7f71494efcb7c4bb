#include "model/id_series.hpp"

#include <string>
#include <string_view>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace guyub::model {
namespace {

TEST(id_series, is_of_a_prefix_and_a_number_as_it_is_printed) {
  const id_series numbers("17");
  EXPECT_EQ(numbers.number_of("0"), 0u);
  EXPECT_EQ(numbers.number_of("9999999"), 9'999'999u);
  for (const std::string_view other : {"", "07", "00", "10000000", "-1", "1a", "a1"}) {
    EXPECT_EQ(numbers.number_of(other), no_small_number) << other;
  }
  const id_series residents("warga-17");
  EXPECT_EQ(residents.number_of("warga-4"), 4u);
  for (const std::string_view other :
       {"4", "warga-", "warga-04", "Warga-4", "wargb-4", "warga-4 "}) {
    EXPECT_EQ(residents.number_of(other), no_small_number) << other;
  }
}

TEST(id_series, is_of_one_width_where_the_first_was_padded) {
  const id_series padded("R017");
  EXPECT_EQ(padded.number_of("R000"), 0u);
  EXPECT_EQ(padded.number_of("R117"), 117u);
  EXPECT_EQ(padded.number_of("R17"), no_small_number);
  EXPECT_EQ(padded.number_of("R0017"), no_small_number);
}

TEST(id_series, has_no_ids_before_one_with_a_number) {
  for (const std::string_view id : {"", "Siti", "17-a", "12345678", "nine letters 1"}) {
    EXPECT_FALSE(id_series(id).is_known()) << id;
    EXPECT_EQ(id_series(id).number_of(id), no_small_number) << id;
  }
}

// What is numbered is found by its number alone: two ids of one number would be taken for one.
RC_GTEST_PROP(id_series, gives_no_two_ids_the_same_number, ()) {
  const auto any = rc::gen::container<std::string>(rc::gen::elementOf(std::string("a001")));
  const id_series series{*any};
  const std::string one = *any;
  const std::string other = *any;
  const std::uint32_t number = series.number_of(one);
  if (number != no_small_number && one != other) RC_ASSERT(series.number_of(other) != number);
  // nor was an id that has no series of its own ever one of another's
  if (!id_series(one).is_known()) RC_ASSERT(number == no_small_number);
}

}  // namespace
}  // namespace guyub::model
