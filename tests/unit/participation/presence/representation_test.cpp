#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/model/fault.hpp>
#include <guyub/participation/presence/representation.hpp>
#include <guyub/run_options.hpp>

#include "meetings.hpp"

namespace guyub::participation {
namespace {

using counts = std::vector<std::int64_t>;

/// 200 people, half of them women, 40 present, 8 of these women.
turnout_result women_and_men() {
  return turnout_of_counts({"women", "men"}, counts{8, 32}, counts{100, 100});
}

TEST(representation, sets_a_group_beside_its_share_of_the_roster) {
  const auto result = representation(women_and_men());
  EXPECT_EQ(result.attended, (counts{8, 32}));
  EXPECT_EQ(result.expected, (std::vector<double>{20, 20}));  // 40 · 100/200
  EXPECT_EQ(result.share_population, (std::vector<double>{0.5, 0.5}));
  EXPECT_EQ(result.share_attended, (std::vector<double>{0.2, 0.8}));
  EXPECT_EQ(result.ratio, (std::vector<double>{0.4, 1.6}));
  // P(X ≤ 8) with C(100, x) C(100, 40 − x) / C(200, 40)
  EXPECT_NEAR(result.p_under[0], 1.5663781919944248e-05, 1e-17);
  EXPECT_NEAR(result.p_over[1], 1.5663781919944248e-05, 1e-17);  // the same event
  EXPECT_GT(result.p_under[1], 0.9999);
}

TEST(representation, finds_thirty_poor_people_missing) {
  // nobody of 30 among 40 of 200: C(170, 40) / C(200, 40)
  const auto result =
      representation(turnout_of_counts({"poor", "others"}, counts{0, 40}, counts{30, 170}));
  EXPECT_NEAR(result.p_under[0], 6.708979105734245e-4, 1e-15);
  EXPECT_EQ(result.p_over[0], 1);
  EXPECT_EQ(result.ratio[0], 0);
  EXPECT_EQ(result.ratio_low[0], 0);
  EXPECT_EQ(result.odds_ratio[0], 0);
}

TEST(representation, says_which_groups_are_too_small_to_be_judged) {
  // Of 12 nobody comes with probability 0.063, of 13 with 0.0496 ≤ 0.05.
  const auto result = representation(
      turnout_of_counts({"twelve", "thirteen", "others"}, counts{0, 0, 40}, counts{12, 13, 175}));
  EXPECT_EQ(result.smallest_assessable, std::vector<std::optional<std::int64_t>>{13});
  EXPECT_EQ(result.assessable, (std::vector<std::uint8_t>{0, 1, 1}));
  EXPECT_TRUE(std::isnan(result.p_under_adjusted[0]));
  EXPECT_NEAR(result.p_under[1], 0.04962837008138107, 1e-14);
}

TEST(representation, adjusts_within_a_family_that_leaves_out_the_hopeless) {
  // Under: the family is thirteen and others, two tests; others have p_under 1.
  const auto table =
      turnout_of_counts({"twelve", "thirteen", "others"}, counts{0, 0, 40}, counts{12, 13, 175});
  const auto holm = representation(table);
  EXPECT_NEAR(holm.p_under_adjusted[1], 2 * holm.p_under[1], 1e-14);
  const auto none = representation(table, {.adjust = family_adjustment::none});
  EXPECT_EQ(none.p_under_adjusted, none.p_under);
  const auto bh = representation(table, {.adjust = family_adjustment::bh});
  // Three tests, 0.0496, 0.063 and 1: the first two share 0.063 · 3/2
  EXPECT_NEAR(bh.p_under_adjusted[0], 1.5 * bh.p_under[0], 1e-14);
  EXPECT_NEAR(bh.p_under_adjusted[1], 1.5 * bh.p_under[0], 1e-14);
}

// Published: Fisher's tea (1935), as R documents it in fisher.test: 3 of 4 cups with milk first named
// so; conditional odds ratio 6.408309, one-sided p 0.2429. R's roots are right to 1e-4; the interval
// is that of the ways 1, 16, 36, 16, 1 by bisection.
TEST(representation, has_the_exact_odds_ratio_of_fishers_tea) {
  const auto result =
      representation(turnout_of_counts({"milk", "tea"}, counts{3, 1}, counts{4, 4}));
  EXPECT_NEAR(result.odds_ratio[0], 6.408309, 1e-4);
  EXPECT_NEAR(result.p_over[0], 17.0 / 70, 1e-14);
  EXPECT_NEAR(result.odds_low[0], 0.21173559544657855, 1e-10);
  EXPECT_NEAR(result.odds_high[0], 626.2435305888139, 1e-6);
  // the interval of the ratio stays within what is possible: at most 4 of 4, 2 expected
  EXPECT_GT(result.ratio_low[0], 0);
  EXPECT_LT(result.ratio_high[0], 2);
}

TEST(representation, has_bounds_for_people_without_a_group) {
  //   roster: 4 women (1 came), 4 men (3 came), 2 unknown (1 came)
  test::village people;
  for (const auto& [id, group] : std::vector<std::pair<std::string, std::string>>{{"w1", "women"},
                                                                                  {"w2", "women"},
                                                                                  {"w3", "women"},
                                                                                  {"w4", "women"},
                                                                                  {"m1", "men"},
                                                                                  {"m2", "men"},
                                                                                  {"m3", "men"},
                                                                                  {"m4", "men"},
                                                                                  {"x1", ""},
                                                                                  {"x2", ""}}) {
    people.add({.id = id, .group = group});
  }
  people.add_forum("f");
  people.add_attendance("f", {"w1", "m1", "m2", "m3", "x1"});
  const auto net = people.build();
  const auto result = representation(turnout(net, people.labels()));
  EXPECT_DOUBLE_EQ(result.ratio[0], 1 / (4 * 4 / 8.0));  // the labelled: 8 people, 4 present
  // least: x2, who stayed away, is a woman, x1 is not: 1 of 5, 5 of 10 present
  EXPECT_DOUBLE_EQ(result.ratio_min[0], 1 / (5 * 5 / 10.0));
  // most: x1 is a woman, x2 is not: 2 of 5
  EXPECT_DOUBLE_EQ(result.ratio_max[0], 2 / (5 * 5 / 10.0));
}

/// A hamlet of 4 women (1 came) and 2 men (2 came), another of 2 women (1) and 6 men (3).
turnout_result two_hamlets(counting_options options) {
  test::village people;
  people.add_place("north");
  people.add_place("south");
  const auto add_all = [&](const std::string& place, const std::string& group, int number) {
    for (int i = 1; i <= number; ++i) {
      people.add({.id = place + group + std::to_string(i), .group = group, .place = place});
    }
  };
  add_all("north", "women", 4);
  add_all("north", "men", 2);
  add_all("south", "women", 2);
  add_all("south", "men", 6);
  people.add_forum("n", "north");
  people.add_forum("s", "south");
  people.add_attendance("n", {"northwomen1", "northmen1", "northmen2"});
  people.add_attendance("s", {"southwomen1", "southmen1", "southmen2", "southmen3"});
  const auto net = people.build();
  return turnout(net, people.labels(), options);
}

TEST(representation, joins_places_as_strata_and_not_as_a_sum) {
  const auto result = representation(two_hamlets({.within = strata::place}));
  // north: 3 of 6 came, women 3 · 4/6 = 2 expected; south: 4 of 8 came, women 4 · 2/8 = 1
  EXPECT_EQ(result.expected, (std::vector<double>{2, 1, 1, 3}));
  EXPECT_EQ(result.ratio, (std::vector<double>{0.5, 2, 1, 1}));
  ASSERT_EQ(result.total.group, (std::vector<std::string>{"women", "men"}));
  EXPECT_EQ(result.total.attended[0], 2);
  EXPECT_EQ(result.total.population[0], 6);
  EXPECT_DOUBLE_EQ(result.total.ratio[0], 2.0 / 3);
  // Mantel–Haenszel: women present · men absent over women absent · men present, by people:
  // (1·0/6 + 1·3/8) / (3·2/6 + 1·3/8)
  EXPECT_NEAR(result.total.odds_ratio[0], 0.375 / 1.375, 1e-14);
  // P(X = 1, 2, 3 in the north) = 4, 12, 4 of 20; P(X = 0, 1, 2 in the south) = 15, 40, 15 of 70:
  // a sum of at most 2 in 4·15 + 4·40 + 12·15 ways of 1400
  EXPECT_NEAR(result.total.p_under[0], (4 * 15 + 4 * 40 + 12 * 15) / 1400.0, 1e-14);
  // without strata 2 of 6 women among 7 of 14: ratio 2/3 here as well, but another p
  const auto pooled = representation(two_hamlets({}));
  EXPECT_TRUE(pooled.total.group.empty());
  EXPECT_GT(std::abs(pooled.p_under[0] - result.total.p_under[0]), 1e-3);
}

/// Four households of two, all of one kind; both of every household that came.
turnout_result households_that_come_together() {
  test::village people;
  people.add_place("north");
  for (const std::string home : {"poor1", "poor2", "rich1", "rich2"}) {
    for (const std::string member : {"a", "b"}) {
      people.add(
          {.id = home + member, .group = home.substr(0, 4), .place = "north", .household = home});
    }
  }
  people.add_forum("f", "north");
  people.add_attendance("f", {"rich1a", "rich1b", "rich2a", "rich2b"});
  const auto net = people.build();
  return turnout(net, people.labels());
}

TEST(representation, is_less_bold_where_households_come_together) {
  // As people: none of 4 poor among 4 of 8, 1 in 70. As households, of the 6 ways to call two of the
  // four poor, one leaves both at home: 1/6.
  const auto table = households_that_come_together();
  EXPECT_NEAR(representation(table).p_under[0], 1.0 / 70, 1e-14);
  const auto result = representation(
      table, {.variant = representation_variant::households, .n = 9999}, {.seed = 1});
  EXPECT_NEAR(result.p_under[0], 1.0 / 6, 5 * std::sqrt(1.0 / 6 * 5 / 6 / 9999));
  EXPECT_EQ(result.p_over[0], 1);
  EXPECT_EQ(result.seed, std::optional<std::uint64_t>{1});
}

TEST(representation, draws_who_of_a_household_came) {
  // Four couples, each sent the man. As people 1 in 70; within households (1/2)^4.
  test::village people;
  for (const std::string home : {"h1", "h2", "h3", "h4"}) {
    people.add({.id = home + "w", .group = "women", .household = home});
    people.add({.id = home + "m", .group = "men", .household = home});
  }
  people.add_forum("f");
  people.add_attendance("f", {"h1m", "h2m", "h3m", "h4m"});
  const auto net = people.build();
  const auto result =
      representation(turnout(net, people.labels()),
                     {.variant = representation_variant::households, .n = 9999}, {.seed = 7});
  EXPECT_NEAR(result.p_under[0], 1.0 / 16, 5 * std::sqrt(1.0 / 16 * 15 / 16 / 9999));
}

TEST(representation, gives_the_same_draws_for_the_same_seed) {
  const representation_options options{.variant = representation_variant::households, .n = 99};
  const auto table = households_that_come_together();
  const auto first = representation(table, options, {.threads = 1, .seed = 5});
  const auto second = representation(table, options, {.threads = 2, .seed = 5});
  EXPECT_EQ(first.p_under, second.p_under);
  EXPECT_TRUE(representation(table, options).seed.has_value());
}

TEST(representation, keeps_households_together_only_where_a_person_is_in_one_group) {
  test::village people;
  people.add({.id = "a", .household = "h"});
  people.add({.id = "b", .household = "h"});
  people.builder().add_group("farmers");
  people.builder().add_membership("a", "farmers");
  people.add_forum("f");
  people.add_attendance("f", {"a"});
  const auto net = people.build();
  EXPECT_THROW(
      (void)representation(turnout(net, "group"), {.variant = representation_variant::households}),
      std::invalid_argument);
}

TEST(representation, owns_its_rows_and_what_was_counted) {
  const auto result = representation(two_hamlets({.within = strata::place}));
  EXPECT_EQ(result.rows.place, (std::vector<std::string>{"north", "north", "south", "south"}));
  EXPECT_EQ(result.rows.group, (std::vector<std::string>{"women", "men", "women", "men"}));
  EXPECT_EQ(result.rows.population[3], 6);
  EXPECT_TRUE(result.total.type.empty());
  EXPECT_EQ(result.counting.n, 14);
  EXPECT_EQ(result.counting.attended, 7);
}

TEST(representation, knows_how_often_half_parity_would_be_found) {
  // 100 of 200, 40 present, half parity: 10 women expected. Two tests, men surely not under:
  // P(X ≤ 14) = 0.026 is more than 0.05 / 2, so up to 13 are found; the law at odds that make the
  // mean 10 seldom goes beyond.
  const auto result = representation(women_and_men());
  EXPECT_GT(result.power_half[0], 0.85);
  EXPECT_LT(result.power_half[0], 1);
  // nobody can find half of a group that could not be found missing
  const auto small =
      representation(turnout_of_counts({"two", "others"}, counts{0, 3}, counts{2, 10}));
  EXPECT_EQ(small.power_half[0], 0);
}

TEST(representation, of_a_group_without_people_is_undefined) {
  const auto result =
      representation(turnout_of_counts({"none", "all"}, counts{0, 3}, counts{0, 10}));
  for (const auto* column :
       {&result.expected, &result.share_population, &result.share_attended, &result.ratio,
        &result.p_under, &result.p_over, &result.odds_ratio, &result.power_half}) {
    EXPECT_TRUE(std::isnan((*column)[0]));
  }
  EXPECT_EQ(result.assessable[0], 0);
  // the other group is everyone: the law has one point
  EXPECT_EQ(result.p_under[1], 1);
  EXPECT_TRUE(std::isnan(result.odds_ratio[1]));
  EXPECT_EQ(result.ratio[1], 1);
}

TEST(representation, when_nobody_came_is_no_finding) {
  const auto result =
      representation(turnout_of_counts({"women", "men"}, counts{0, 0}, counts{5, 5}));
  EXPECT_EQ(result.p_under, (std::vector<double>{1, 1}));
  EXPECT_TRUE(std::isnan(result.share_attended[0]));
  EXPECT_TRUE(std::isnan(result.ratio[0]));
  EXPECT_EQ(result.share_population[0], 0.5);
  EXPECT_EQ(result.smallest_assessable[0], std::nullopt);
  const auto nobody = representation(turnout_of_counts({}, counts{}, counts{}));
  EXPECT_TRUE(nobody.ratio.empty());
}

TEST(representation, refuses_levels_that_are_none) {
  for (const double bad : {0.0, 1.0, -0.1, std::nan("")}) {
    EXPECT_THROW((void)representation(women_and_men(), {.alpha = bad}), std::invalid_argument);
    EXPECT_THROW((void)representation(women_and_men(), {.interval = bad}), std::invalid_argument);
  }
}

TEST(representation, refuses_more_people_than_there_are_and_rosters_of_attendees) {
  auto table = women_and_men();
  table.attended[0] = 101;
  EXPECT_THROW((void)representation(table), std::invalid_argument);
  auto attendees = women_and_men();
  attendees.has_population = false;
  EXPECT_THROW((void)representation(attendees), missing_data_error);
  EXPECT_THROW(
      (void)representation(women_and_men(), {.variant = representation_variant::households}),
      missing_data_error);
}

TEST(representation, stops_when_asked_to) {
  std::stop_source stop;
  stop.request_stop();
  EXPECT_THROW((void)representation(women_and_men(), {}, {.stop = stop.get_token()}), stopped);
}

}  // namespace
}  // namespace guyub::participation
