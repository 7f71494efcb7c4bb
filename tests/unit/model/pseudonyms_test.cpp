// Other names for people: everywhere, and nobody's but theirs.
#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/model/graphs.hpp>
#include <guyub/model/pseudonyms.hpp>
#include <guyub/model/words.hpp>

#include "small_networks.hpp"

namespace guyub::model {
namespace {

using words = std::vector<std::string>;

network named(const network& net, const words& actors) {
  return with_pseudonyms(net, {.actors = actors});
}

TEST(with_pseudonyms, renames_people_wherever_they_are_named) {
  const network net = test::every_table();
  ASSERT_EQ(net.actor_ids(), (words{"ani", "budi", "pd", "dinas"}));
  EXPECT_EQ(may_be_people(net), (std::vector<std::uint8_t>{1, 1, 1, 0}));
  const network other =
      with_pseudonyms(net, {.actors = {"p-1", "p-2", "p-3", "dinas"}, .households = {"h-1"}});
  EXPECT_EQ(other.actor_ids(), (words{"p-1", "p-2", "p-3", "dinas"}));
  EXPECT_EQ(other.participation().reporter.words, (words{"citizens", "p-3"}));
  EXPECT_EQ(other.reported_ties().reporter.words, (words{"p-1"}));
  EXPECT_EQ(other.aspirations().origin.words, (words{"p-1", "k"}));
  EXPECT_EQ(other.observations().entity.words, (words{"p-1", "f", "u"}));
  EXPECT_EQ(other.actors().household.words, (words{"h-1"}));
  EXPECT_EQ(other.actors().name.words, (words{"Dinas PU"}));
  EXPECT_EQ(other.actors().name.text(3), "Dinas PU");
  EXPECT_FALSE(other.actors().name.has(0));
  EXPECT_EQ(other.notes(), (words{"people go by pseudonyms; 2 notes of reading, which may name "
                                  "someone, were taken out"}));
  EXPECT_NE(other.data_hash(), net.data_hash());
}

TEST(with_pseudonyms, leaves_the_network_otherwise_as_it_was) {
  const network net = test::every_table();
  const network other = named(net, {"p-1", "p-2", "p-3", "dinas"});
  EXPECT_EQ(ties(other), ties(net));
  EXPECT_EQ(attendance_of(other).incidence, attendance_of(net).incidence);
  EXPECT_EQ(groups_of(other), groups_of(net));
  EXPECT_TRUE(std::equal(other.facilitators().begin(), other.facilitators().end(),
                         net.facilitators().begin(), net.facilitators().end()));
  for (const char* column : {"sector", "sex", "role", "clan", "household_id", "place_id"}) {
    EXPECT_EQ(partition_of(other, column), partition_of(net, column));
  }
}

TEST(with_pseudonyms, empties_columns_that_name_people) {
  const network net =
      test::read({{"places.csv", "place_id,name,alamat,kepala desa\nd,Desa,Jl. Raya 1,Pak Joko\n"},
                  {"groups.csv", "group_id,name,ketua,contact person\nk,PKK,Bu Sri,Bu Tuti\n"},
                  {"actors.csv",
                   "actor_id,kind,alamat,nama panggilan,nama dusun,suami,age,invited by\n"
                   "ani,person,Jl. Mawar 2,Ning,Krajan,Joko,12345,budi\n"
                   "budi,,,,,,1,ani\n"
                   "dinas,organisation,Jl. Kantor 3,DPU,,,,\n"},
                  {"memberships.csv", "actor_id,group_id,represents\nani,k,budi\n"},
                  {"attendance.csv", "forum_id,actor_id,nama,catatan\nf,ani,Ibu Ani,late\n"}});
  const network other = named(net, {"p-1", "p-2", "dinas"});
  const auto extra = [](const auto& table, std::string_view name) {
    for (const attribute& found : table.extra) {
      if (found.name == name) return found.values.words;
    }
    ADD_FAILURE() << "no column " << name;
    return words{};
  };
  EXPECT_EQ(extra(other.places(), "alamat"), (words{"Jl. Raya 1"}));
  EXPECT_EQ(extra(other.places(), "kepala desa"), words{});
  EXPECT_EQ(other.groups().name.words, (words{"PKK"}));
  EXPECT_EQ(extra(other.groups(), "ketua"), words{});
  EXPECT_EQ(extra(other.groups(), "contact person"), words{});
  EXPECT_EQ(extra(other.actors(), "alamat"), (words{"Jl. Kantor 3"}));
  EXPECT_EQ(extra(other.actors(), "nama panggilan"), (words{"DPU"}));
  EXPECT_EQ(extra(other.actors(), "nama dusun"), (words{"Krajan"}));
  EXPECT_EQ(extra(other.actors(), "suami"), words{});
  EXPECT_EQ(extra(other.actors(), "age"), (words{"12345", "1"}));
  EXPECT_EQ(extra(other.actors(), "invited by"), (words{"p-2", "p-1"}));
  EXPECT_EQ(other.memberships().represents.words, (words{"p-2"}));
  EXPECT_EQ(extra(other.attendance(), "nama"), words{});
  EXPECT_EQ(extra(other.attendance(), "catatan"), (words{"late"}));
}

TEST(with_pseudonyms, does_not_take_a_short_number_for_an_id) {
  const network net = test::read({{"actors.csv",
                                   "actor_id,age group,mother_nik_or_id\n"
                                   "1,2,350601\n2,1,\n350601,2,\n"}});
  const network other = named(net, {"p-1", "p-2", "p-3"});
  EXPECT_EQ(other.actors().extra[0].values.words, (words{"2", "1"}));
  EXPECT_EQ(other.actors().extra[1].values.words, words{});
}

TEST(with_pseudonyms, can_exchange_two_names) {
  const network net = test::read(
      {{"actors.csv", "actor_id\na\nb\n"}, {"ties.csv", "from,to,reporter\na,b,a\nb,a,b\n"}});
  const network other = named(net, {"b", "a"});
  EXPECT_EQ(other.reported_ties().reporter.words, (words{"b", "a"}));
  EXPECT_EQ(named(other, {"a", "b"}).data_hash(), net.data_hash());
}

TEST(with_pseudonyms, refuses_names_that_are_not_one_each) {
  const network net = test::every_table();
  EXPECT_THROW((void)named(net, {"x"}), std::invalid_argument);
  EXPECT_THROW((void)named(net, {"x", "x", "y", "z"}), std::invalid_argument);
  EXPECT_THROW((void)named(net, {"x", "", "y", "z"}), std::invalid_argument);
  EXPECT_THROW((void)with_pseudonyms(net, {.actors = net.actor_ids(), .households = {"a", "b"}}),
               std::invalid_argument);
}

TEST(names_people, knows_what_the_rows_are_about) {
  for (const char* header :
       {"nama", "nama_lengkap", "full_name", "alamat", "spouse", "tgl_lahir"}) {
    EXPECT_TRUE(names_people(header, true)) << header;
  }
  for (const char* header : {"nama_dusun", "village_name", "age", "ketua", "tahun_lahir"}) {
    EXPECT_FALSE(names_people(header, true)) << header;
  }
  EXPECT_TRUE(names_people("ketua_kelompok", false));
  EXPECT_TRUE(names_people("contact", false));
  EXPECT_FALSE(names_people("nama", false));
}

}  // namespace
}  // namespace guyub::model
