#include "io/sheet/place_book.hpp"

#include <gtest/gtest.h>

namespace guyub::io::sheet {
namespace {

TEST(place_book, makes_every_place_above_the_one_that_is_said) {
  place_book book;
  EXPECT_EQ(book.id_of({.rt = "03", .rw = "02", .hamlet = "Krajan", .village = "Jati"}),
            "RT 03/RW 02, Krajan, Jati");
  ASSERT_EQ(book.places().size(), 4u);
  EXPECT_EQ(book.places()[0].id, "Jati");
  EXPECT_EQ(book.places()[1].parent, "Jati");
  EXPECT_EQ(book.places()[2].id, "RW 02, Krajan, Jati");
  EXPECT_EQ(book.places()[3].parent, "RW 02, Krajan, Jati");
  EXPECT_EQ(book.places()[3].type, "rt");
}

TEST(place_book, does_not_tell_places_apart_by_case) {
  place_book book;
  EXPECT_EQ(book.id_of({.hamlet = "Krajan"}), "Krajan");
  EXPECT_EQ(book.id_of({.hamlet = "KRAJAN"}), "Krajan");
  EXPECT_EQ(book.id_of({.rt = "01", .hamlet = "krajan"}), "RT 01, Krajan");
  EXPECT_EQ(book.places().size(), 2u);
}

TEST(place_book, tells_one_hamlet_of_two_villages_apart) {
  place_book book;
  EXPECT_NE(book.id_of({.hamlet = "Krajan", .village = "Jati"}),
            book.id_of({.hamlet = "Krajan", .village = "Sari"}));
}

TEST(place_book, has_no_place_for_what_is_not_said) {
  place_book book;
  EXPECT_EQ(book.id_of({}), "");
  EXPECT_TRUE(book.places().empty());
}

}  // namespace
}  // namespace guyub::io::sheet
