#include "io/sheet/home.hpp"

#include <gtest/gtest.h>

namespace guyub::io::sheet {
namespace {

home neighbourhood(std::string_view cell) {
  home where;
  read_neighbourhood(cell, where);
  return where;
}

TEST(read_neighbourhood, reads_rt_and_rw_in_any_writing) {
  const home both{.rt = "03", .rw = "02"};
  for (const char* cell :
       {"03/02", "3/2", "003 / 002", "RT 3 RW 2", "RT.03/RW.02", "RW 02 RT 03", "rt 03-rw 02"}) {
    EXPECT_EQ(neighbourhood(cell), both) << cell;
  }
  EXPECT_EQ(neighbourhood("RT 12"), (home{.rt = "12"}));
  EXPECT_EQ(neighbourhood("RW 5"), (home{.rw = "05"}));
  EXPECT_EQ(neighbourhood("... / ..."), home{});
}

TEST(neighbourhood_number, keeps_what_is_no_number) {
  EXPECT_EQ(neighbourhood_number("RT. 003"), "03");
  EXPECT_EQ(neighbourhood_number("0"), "00");
  EXPECT_EQ(neighbourhood_number("Krajan"), "Krajan");
  EXPECT_EQ(neighbourhood_number("-"), "");
}

TEST(hamlet_name, drops_the_word_but_not_from_a_number) {
  EXPECT_EQ(hamlet_name("Dsn. Krajan"), "Krajan");
  EXPECT_EQ(hamlet_name("Dusun II"), "Dusun II");
  EXPECT_EQ(hamlet_name("2"), "Dusun 2");
  EXPECT_EQ(hamlet_name("Dusun"), "Dusun");
  EXPECT_EQ(hamlet_name("Dusunan"), "Dusunan");
}

TEST(village_name, drops_the_word) {
  EXPECT_EQ(village_name("Desa Sukamaju"), "Sukamaju");
  EXPECT_EQ(village_name("Ds.Sukamaju"), "Sukamaju");
  EXPECT_EQ(village_name("Kel. Mojoroto"), "Mojoroto");
  EXPECT_EQ(village_name("Desawarnana"), "Desawarnana");
}

TEST(read_role, parts_the_place_from_the_role) {
  EXPECT_EQ(read_role("Ketua RT 03").role, "Ketua RT");
  EXPECT_EQ(read_role("Ketua RT 03").where, (home{.rt = "03"}));
  EXPECT_EQ(read_role("Ketua RT.3/RW.1").where, (home{.rt = "03", .rw = "01"}));
  EXPECT_EQ(read_role("Sekretaris RW 07").role, "Sekretaris RW");
  EXPECT_EQ(read_role("Kepala Dusun Krajan").where, (home{.hamlet = "Krajan"}));
  EXPECT_EQ(read_role("Kepala Dusun Krajan").role, "Kepala Dusun");
  EXPECT_EQ(read_role("Kades Sukamaju").where, (home{.village = "Sukamaju"}));
}

TEST(read_role, leaves_other_roles_whole) {
  EXPECT_EQ(read_role("RT 03").role, "RT 03");
  EXPECT_EQ(read_role("RT 03").where, (home{.rt = "03"}));
  for (const char* role : {"", "Ketua", "Kepala Dusun", "Ketua RT", "Kepala Desa terpilih",
                           "Anggota BPD 2019", "Kader Artistik"}) {
    EXPECT_EQ(read_role(role).role, role);
    EXPECT_FALSE(read_role(role).where.is_said()) << role;
  }
}

}  // namespace
}  // namespace guyub::io::sheet
