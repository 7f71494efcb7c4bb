#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/model/fault.hpp>
#include <guyub/model/graphs.hpp>
#include <guyub/model/network_builder.hpp>

namespace guyub::model {
namespace {

using mask = std::vector<std::uint8_t>;

/// ani came to both, budi was invited to f and did not come, cici spoke, pd facilitated, didi is a
/// child, eka spoke by speech.csv.
network_builder two_forums() {
  network_builder builder;
  for (const std::string id : {"ani", "budi", "cici"}) builder.add_actor(id, "citizens");
  builder.add_actor("pd", "ngo", "facilitator");
  builder.add(table_kind::actors, {{"actor_id", "didi"}, {"birth_year", "2015"}});
  builder.add_actor("eka", "citizens");
  builder.add_forum("f", "2025-02-01", "musdes");
  builder.add_forum("g", "2025-03-01", "training");
  const auto came = [&](const std::string& forum, const std::string& actor,
                        const std::string& present, const std::string& invited,
                        const std::string& spoke, const std::string& seconds) {
    builder.add(table_kind::attendance, {{"forum_id", forum},
                                         {"actor_id", actor},
                                         {"present", present},
                                         {"invited", invited},
                                         {"spoke", spoke},
                                         {"seconds", seconds}});
  };
  came("f", "ani", "", "1", "", "");
  came("g", "ani", "1", "0", "0", "0");
  came("f", "budi", "0", "1", "", "");
  came("g", "cici", "1", "", "1", "");
  came("f", "pd", "1", "", "0", "2.5");
  came("g", "didi", "1", "", "", "");
  return builder;
}

network with_speech() {
  network_builder builder = two_forums();
  builder.add(table_kind::speech, {{"forum_id", "f"}, {"actor_id", "eka"}, {"seconds", "0"}});
  return builder.build();
}

TEST(mask_of, marks_everyone_with_such_a_row_children_and_facilitators_too) {
  const network net = with_speech();
  //                                              ani budi cici pd didi eka
  EXPECT_EQ(mask_of(net, deed::attended), (mask{1, 0, 1, 1, 1, 0}));
  EXPECT_EQ(mask_of(net, deed::invited), (mask{1, 1, 0, 0, 0, 0}));
  EXPECT_EQ(mask_of(net, deed::spoke), (mask{0, 0, 1, 1, 0, 1}));
}

TEST(mask_of, looks_at_the_chosen_forums_only) {
  const network net = with_speech();
  EXPECT_EQ(mask_of(net, deed::attended, {.forum = {"f"}}), (mask{1, 0, 0, 1, 0, 0}));
  EXPECT_EQ(mask_of(net, deed::attended, {.forum = {"training"}}), (mask{1, 0, 1, 0, 1, 0}));
  EXPECT_EQ(mask_of(net, deed::spoke, {.forum = {"g"}}), (mask{0, 0, 1, 0, 0, 0}));
  constexpr std::int32_t march = 20148;  // 2025-03-01
  EXPECT_EQ(mask_of(net, deed::attended, {.until = march}), (mask{1, 0, 0, 1, 0, 0}));
  EXPECT_EQ(mask_of(net, deed::attended, {.from = march}), (mask{1, 0, 1, 0, 1, 0}));
  try {
    (void)mask_of(net, deed::attended, {.forum = {"kerja bakti"}});
    FAIL() << "an unknown forum was taken";
  } catch (const unknown_name& error) {
    EXPECT_NE(std::string(error.what()).find("did you mean '"), std::string::npos);
  }
}

TEST(mask_of, does_not_take_who_was_absent_for_one_who_spoke) {
  network_builder builder;
  builder.add(table_kind::attendance,
              {{"forum_id", "f"}, {"actor_id", "a"}, {"present", "0"}, {"spoke", "1"}});
  EXPECT_EQ(mask_of(builder.build(), deed::spoke), (mask{0}));
}

TEST(mask_of, says_which_file_and_column_would_tell_it) {
  const auto missing = [](const network& net, deed what) {
    try {
      (void)mask_of(net, what);
      return std::string();
    } catch (const missing_data_error& error) {
      return error.faults()[0].file + " " + error.faults()[0].column;
    }
  };
  network_builder builder;
  builder.add_actor("a");
  const network nobody = builder.build();
  EXPECT_EQ(missing(nobody, deed::attended), "attendance.csv actor_id");
  EXPECT_EQ(missing(nobody, deed::invited), "attendance.csv invited");
  EXPECT_EQ(missing(nobody, deed::spoke), "attendance.csv actor_id");
  builder.add_attendance("f", "a");
  const network present = builder.build();
  EXPECT_EQ(missing(present, deed::invited), "attendance.csv invited");
  EXPECT_EQ(missing(present, deed::spoke), "speech.csv actor_id");
  EXPECT_EQ(missing(present, deed::attended), "");
}

TEST(mask_of, has_a_word_for_each_deed) {
  EXPECT_EQ(words_of(deed::attended)[static_cast<std::size_t>(deed::spoke)],
            std::string_view("spoke"));
  EXPECT_EQ(words_of(deed::attended).size(), 3u);
}

}  // namespace
}  // namespace guyub::model
