#include "support/large_pages.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace guyub::support {
namespace {

constexpr std::size_t many = 1'500'000;  // some megabytes: the calls to the system are made

TEST(reserve_large, keeps_what_was_there) {
  std::vector<int> numbers = {1, 2, 3};
  reserve_large(numbers, many);
  EXPECT_GE(numbers.capacity(), many);
  EXPECT_EQ(numbers, (std::vector<int>{1, 2, 3}));
  const int* const place = numbers.data();
  reserve_large(numbers, 2);  // there is room
  EXPECT_EQ(numbers.data(), place);
}

TEST(resize_large, fills_what_is_new) {
  std::vector<int> numbers = {7};
  resize_large(numbers, many, 5);
  ASSERT_EQ(numbers.size(), many);
  EXPECT_EQ(numbers[0], 7);
  EXPECT_EQ(numbers[1], 5);
  EXPECT_EQ(numbers[many - 1], 5);
}

TEST(make_room_for_one, lets_a_vector_grow_as_it_does_by_itself) {
  std::vector<std::string> texts;
  std::size_t moves = 0;
  for (std::size_t i = 0; i < 100'000; ++i) {
    const std::string* const place = texts.data();
    make_room_for_one(texts);
    moves += texts.data() != place ? 1u : 0u;
    texts.push_back(std::to_string(i) + " is not a short text");
  }
  EXPECT_LT(moves, 20u);
  for (const std::size_t i : {0u, 1u, 4095u, 99'999u}) {
    EXPECT_EQ(texts[i], std::to_string(i) + " is not a short text");
  }
}

}  // namespace
}  // namespace guyub::support
