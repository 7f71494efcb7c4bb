#include "io/sheet/names.hpp"

#include <gtest/gtest.h>

namespace guyub::io::sheet {
namespace {

TEST(bare_name, drops_titles_case_dots_and_spaces) {
  for (const char* name :
       {"Ahmad Fauzi", "AHMAD  FAUZI", "H. Ahmad Fauzi", "H.Ahmad Fauzi", "Bpk. H. Ahmad Fauzi",
        "Ahmad Fauzi, S.Pd", "Ahmad Fauzi S.Pd.", "Drs. H. Ahmad Fauzi, M.Si., M.H.",
        "K.H. Ahmad Fauzi", "Ahmad Fauzi SH", "AhmadFauzi"}) {
    EXPECT_EQ(bare_name(name), "ahmadfauzi") << name;
  }
  EXPECT_EQ(bare_name("Hj. Siti Aminah, A.Md.Keb"), "sitiaminah");
  EXPECT_EQ(bare_name("Ibu Sri"), bare_name("Sri"));
}

TEST(bare_name, keeps_what_is_part_of_the_name) {
  EXPECT_EQ(bare_name("M. Yusuf"), "myusuf");
  EXPECT_EQ(bare_name("Ibu"), "ibu");  // nothing would be left
  EXPECT_EQ(bare_name("Santoso, Budi"), "santosobudi");
  EXPECT_EQ(bare_name("Ani Ma"), "anima");  // a degree is written as one
  EXPECT_NE(bare_name("Hasan"), bare_name("H. Asan"));
}

TEST(form_of_address, is_that_of_the_honorifics_before_a_name) {
  EXPECT_EQ(form_of_address("Bpk. Sarno"), 'M');
  EXPECT_EQ(form_of_address("Dr. Hj. Siti Aminah"), 'F');
  EXPECT_EQ(form_of_address("Dr. Sarno"), ' ');
  EXPECT_EQ(form_of_address("Siti Ibu"), ' ');
  EXPECT_EQ(form_of_address("Ibu"), ' ');
}

TEST(stands_in, finds_the_words_and_nothing_like_them) {
  EXPECT_TRUE(stands_in("Budi (mewakili Camat)"));
  EXPECT_TRUE(stands_in("a.n. Kepala Desa"));
  EXPECT_TRUE(stands_in("on behalf of the mayor"));
  EXPECT_FALSE(stands_in("Wakil Ketua"));
  EXPECT_FALSE(stands_in("Ana Nurjanah"));
  EXPECT_FALSE(stands_in(""));
}

TEST(may_be_several, finds_signs_and_words_that_join) {
  for (const char* name : {"Budi + istri", "Budi & Ani", "Budi dan Ani", "Budi beserta anak"}) {
    EXPECT_TRUE(may_be_several(name)) << name;
  }
  for (const char* name : {"Dandi", "Andi Setiawan", "Wardana"}) {
    EXPECT_FALSE(may_be_several(name)) << name;
  }
}

}  // namespace
}  // namespace guyub::io::sheet
