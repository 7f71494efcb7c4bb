#include "io/sheet/write_network.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "io/sheet/read_list.hpp"

namespace guyub::io::sheet {
namespace {

model::network network_of(const std::vector<std::string>& texts) {
  std::vector<attendance_list> lists;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const std::string name = std::to_string(i + 1);
    lists.push_back(read_list(texts[i], name + ".csv", name));
  }
  model::network_builder builder;
  write_network(lists, builder);
  return builder.build();
}

TEST(write_network, takes_the_first_that_a_line_says) {
  const auto net =
      network_of({"Nama;Alamat;Umur\nAni;;30\n", "Nama;Alamat;umur\nANI;Jl. Mawar;31\n"});
  ASSERT_EQ(net.actor_count(), 1u);
  ASSERT_EQ(net.actors().extra.size(), 2u);
  EXPECT_EQ(net.actors().extra[0].name, "address");
  EXPECT_EQ(net.actors().extra[0].values.text(0), "Jl. Mawar");
  EXPECT_EQ(net.actors().extra[1].values.text(0), "30");
}

TEST(write_network, makes_a_facilitator_of_who_is_one_in_any_list) {
  const auto net = network_of({"Nama;Jabatan\nAni;Warga\n", "Nama;Jabatan\nAni;Pendamping Desa\n"});
  EXPECT_EQ(net.facilitators()[0], 1);
  EXPECT_EQ(net.attendance().role.text(0), "Warga");
}

TEST(write_network, takes_the_place_that_says_most) {
  const auto net = network_of({"Nama;Dusun;RT\nAni;Krajan;\n", "Nama;Dusun;RT\nAni;Krajan;2\n"});
  ASSERT_EQ(net.actor_count(), 1u);
  const auto place = static_cast<std::size_t>(net.actors().place.values[0]);
  EXPECT_EQ(net.place_ids()[place], "RT 02, Krajan");
}

TEST(write_network, makes_a_group_of_each_unsur_and_a_member_of_whoever_came_for_it) {
  const auto net =
      network_of({"Nama;Unsur\nAni;PKK\nBudi;BPD\n", "Nama;Unsur\nAni;bpd\nBudi;BPD\n"});
  EXPECT_EQ(net.group_ids(), (std::vector<std::string>{"PKK", "BPD"}));
  EXPECT_EQ(net.rows(model::table_kind::memberships), 3u);
  EXPECT_TRUE(net.notes().empty());
}

}  // namespace
}  // namespace guyub::io::sheet
