#include "io/sheet/header_words.hpp"

#include <gtest/gtest.h>

#include "io/sheet/text.hpp"

namespace guyub::io::sheet {
namespace {

meaning of(std::string_view heading) {
  return meaning_of(plain(heading));
}

TEST(meaning_of, understands_indonesian_and_english) {
  for (const char* heading : {"Nama", "NAMA LENGKAP", "Name", "Full Name"}) {
    EXPECT_EQ(of(heading), meaning::name) << heading;
  }
  for (const char* heading : {"L/P", "Jenis Kelamin (L/P)", "JK", "Gender", "Sex (M/F)"}) {
    EXPECT_EQ(of(heading), meaning::sex) << heading;
  }
  EXPECT_EQ(of("Jabatan"), meaning::role);
  EXPECT_EQ(of("Unsur"), meaning::unsur);
  EXPECT_EQ(of("Alamat"), meaning::address);
  EXPECT_EQ(of("RT / RW"), meaning::rt_rw);
  EXPECT_EQ(of("Dusun"), meaning::hamlet);
  EXPECT_EQ(of("Desa/Kelurahan"), meaning::village);
  EXPECT_EQ(of("Asal Instansi"), meaning::organisation);
  EXPECT_EQ(of("Sektor"), meaning::sector);
  EXPECT_EQ(of("No."), meaning::number);
  EXPECT_EQ(of("Tanda\nTangan"), meaning::signature);
  EXPECT_EQ(of("forum_id"), meaning::forum);
}

TEST(meaning_of, knows_what_identifies_people) {
  for (const char* heading :
       {"NIK", "No. HP", "Nomor KTP", "Alamat e-mail", "No. Telp/WA", "Alamat / No HP"}) {
    EXPECT_EQ(of(heading), meaning::identifier) << heading;
  }
}

TEST(meaning_of, leaves_other_headings_alone) {
  EXPECT_EQ(of("Keterangan"), meaning::unknown);
  EXPECT_EQ(of("Nama Ayah"), meaning::unknown);
  EXPECT_EQ(of(""), meaning::unknown);
}

TEST(title_meaning_of, knows_day_place_and_event) {
  EXPECT_EQ(title_meaning_of(plain("Hari / Tanggal")), meaning::date);
  EXPECT_EQ(title_meaning_of(plain("Hari, Tanggal")), meaning::date);
  EXPECT_EQ(title_meaning_of("tempat"), meaning::venue);
  EXPECT_EQ(title_meaning_of("nama kegiatan"), meaning::event);
  EXPECT_EQ(title_meaning_of("desa"), meaning::village);
  EXPECT_EQ(title_meaning_of("nama"), meaning::unknown);
}

}  // namespace
}  // namespace guyub::io::sheet
