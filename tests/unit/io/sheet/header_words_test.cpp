#include "io/sheet/header_words.hpp"

#include <gtest/gtest.h>

#include "io/sheet/text.hpp"

namespace guyub::io::sheet {
namespace {

TEST(meaning_of, understands_indonesian_and_english) {
  for (const char* heading : {"Nama", "NAMA LENGKAP", "Name", "Full Name"}) {
    EXPECT_EQ(meaning_of(heading), meaning::name) << heading;
  }
  for (const char* heading : {"L/P", "Jenis Kelamin (L/P)", "JK", "Gender", "Sex (M/F)"}) {
    EXPECT_EQ(meaning_of(heading), meaning::sex) << heading;
  }
  EXPECT_EQ(meaning_of("Jabatan"), meaning::role);
  EXPECT_EQ(meaning_of("Unsur"), meaning::unsur);
  EXPECT_EQ(meaning_of("Alamat"), meaning::address);
  EXPECT_EQ(meaning_of("RT / RW"), meaning::rt_rw);
  EXPECT_EQ(meaning_of("Dusun"), meaning::hamlet);
  EXPECT_EQ(meaning_of("Desa/Kelurahan"), meaning::village);
  EXPECT_EQ(meaning_of("Asal Instansi"), meaning::organisation);
  EXPECT_EQ(meaning_of("Sektor"), meaning::sector);
  EXPECT_EQ(meaning_of("No."), meaning::number);
  EXPECT_EQ(meaning_of("Tanda\nTangan"), meaning::signature);
  EXPECT_EQ(meaning_of("forum_id"), meaning::forum);
}

TEST(meaning_of, sees_through_brackets_and_gaps) {
  EXPECT_EQ(meaning_of("N A M A"), meaning::name);
  EXPECT_EQ(meaning_of("Nama Peserta (huruf kapital)"), meaning::name);
  EXPECT_EQ(meaning_of("Alamat (RT/RW)"), meaning::rt_rw);
  EXPECT_EQ(meaning_of("R T"), meaning::unknown);
}

TEST(meaning_of, knows_what_identifies_people) {
  for (const char* heading :
       {"NIK", "No. HP", "Nomor KTP", "Alamat e-mail", "No. Telp/WA", "Alamat / No HP"}) {
    EXPECT_EQ(meaning_of(heading), meaning::identifier) << heading;
  }
}

TEST(meaning_of, leaves_other_headings_alone) {
  EXPECT_EQ(meaning_of("Keterangan"), meaning::unknown);
  EXPECT_EQ(meaning_of("Nama Ayah"), meaning::unknown);
  EXPECT_EQ(meaning_of(""), meaning::unknown);
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
