// Cells: ids, marks, dates, numbers and words, as the files hold them.
#include <ctime>
#include <string>

#include <gtest/gtest.h>

#include <guyub/model/graphs.hpp>
#include <guyub/model/words.hpp>

#include "folder.hpp"

namespace guyub::io {
namespace {

using model::network;
using model::table_kind;
using test::faults_of;
using test::only_fault;
using test::read;
using test::says;
using test::stands_at;
using ids = std::vector<std::string>;

TEST(ids, are_text_as_written) {
  const network net = read({{"actors.csv", "actor_id\n007\n7\nAni\nani\n"}});
  EXPECT_EQ(net.actor_ids(), (ids{"007", "7", "Ani", "ani"}));
}

TEST(ids, stand_once_in_their_own_table) {
  const std::pair<std::string, std::string> tables[] = {{"actors.csv", "actor_id"},
                                                        {"groups.csv", "group_id"},
                                                        {"places.csv", "place_id"},
                                                        {"forums.csv", "forum_id"},
                                                        {"programmes.csv", "programme_id"}};
  for (const auto& [file, id] : tables) {
    const fault found = only_fault({{file, id + "\na\nb\na\n"}});
    EXPECT_TRUE(stands_at(found, file, 4, id, "a"));
    EXPECT_TRUE(says(found.expected, "first in row 2"));
  }
}

TEST(speech_ids, stand_once_where_they_are_given) {
  EXPECT_EQ(read({{"speech.csv", "forum_id,actor_id,speech_id\nf,a,\nf,a,\nf,a,1\n"}})
                .rows(table_kind::speech),
            3u);
  EXPECT_TRUE(
      stands_at(only_fault({{"speech.csv", "forum_id,actor_id,speech_id\nf,a,1\nf,b,2\nf,c,1\n"}}),
                "speech.csv", 4, "speech_id", "1"));
}

TEST(required_cells, may_not_be_empty) {
  EXPECT_TRUE(stands_at(only_fault({{"actors.csv", "actor_id,name\n,x\n"}}), "actors.csv", 2,
                        "actor_id", ""));
  EXPECT_TRUE(stands_at(only_fault({{"participation.csv", "programme_id,actor_id,stage\np,a,\n"}}),
                        "participation.csv", 2, "stage", ""));
  EXPECT_TRUE(stands_at(only_fault({{"observations.csv", "entity_id,indicator,value\na,x,\n"}}),
                        "observations.csv", 2, "value", ""));
}

TEST(required_columns, are_told_of_at_the_header) {
  const auto faults = faults_of({{"observations.csv", "\nentity_id,indicatr\na,b\nc,d\n"}});
  ASSERT_EQ(faults.size(), 2u);
  EXPECT_TRUE(stands_at(faults[0], "observations.csv", 2, "indicator", ""));
  EXPECT_TRUE(says(faults[0].mend, "did you mean 'indicatr'"));
  EXPECT_TRUE(stands_at(faults[1], "observations.csv", 2, "value", ""));
  const fault found = only_fault({{"attendance.csv", "forum_id,actor\nf,a\ng,a\n"}});
  EXPECT_TRUE(stands_at(found, "attendance.csv", 1, "actor_id", ""));
  EXPECT_TRUE(says(found.expected, "actor_id or group_id"));
}

TEST(headers, name_each_column_once) {
  EXPECT_TRUE(stands_at(only_fault({{"actors.csv", "actor_id,Name,NAME\na,b,c\n"}}), "actors.csv",
                        1, "name", "NAME"));
  EXPECT_TRUE(says(only_fault({{"actors.csv", "actor_id,\na,b\n"}}).expected, "a name"));
}

TEST(headers, may_be_indonesian) {
  const network net =
      read({{"actors.csv",
             "actor_id;Nama;Jenis Kelamin;Tahun Lahir;Jabatan\n"
             "a;Ani;P;1980;Ketua\n"},
            {"forums.csv", "forum_id,tanggal,jenis\nf,2/3/2025,musdes\n"},
            {"attendance.csv", "forum_id,actor_id,hadir,diundang\nf,a,ya,tidak\n"}});
  EXPECT_EQ(net.actors().name.text(0), "Ani");
  EXPECT_EQ(net.actors().sex.text(0), "F");
  EXPECT_EQ(net.actors().birth_year.values[0], 1980);
  EXPECT_EQ(net.forums().type.text(0), "musdes");
  EXPECT_EQ(net.attendance().present.values[0], 1);
  EXPECT_EQ(net.attendance().invited.values[0], 0);
}

TEST(headers, that_nearly_name_an_optional_column_are_noted) {
  const network net = read({{"actors.csv", "actor_id,sectr,colour\na,ngo,red\n"}});
  ASSERT_EQ(net.notes().size(), 1u);
  EXPECT_TRUE(says(net.notes()[0], "perhaps the column sector"));
  EXPECT_EQ(model::partition_of(net, "sectr").names(), (ids{"ngo"}));
  EXPECT_EQ(model::partition_of(net, "Colour").names(), (ids{"red"}));
}

TEST(marks, are_these_words_and_no_others) {
  const network net = read({{"attendance.csv",
                             "forum_id,actor_id,present\nf,a,1\nf,b,YA\nf,c,True\nf,d,yes\n"
                             "f,e,0\nf,g,Tidak\nf,h,false\nf,i,NO\nf,j,\n"}});
  EXPECT_EQ(net.attendance().present.values,
            (std::vector<std::int8_t>{1, 1, 1, 1, 0, 0, 0, 0, -1}));
  for (const std::string word : {"x", "2", "hadir", "y"}) {
    const std::string text = "forum_id,actor_id,present\nf,a," + word + "\n";
    EXPECT_TRUE(
        stands_at(only_fault({{"attendance.csv", text}}), "attendance.csv", 2, "present", word));
  }
}

TEST(dates, are_iso_or_day_first_or_with_the_name_of_the_month) {
  // 2025-03-02 is day 20149: 55 years of 365 days, 14 leap days before 2025 (1972 … 2024), then
  // 31 + 28 + 1 days: 20075 + 14 + 60
  for (const std::string date :
       {"2025-03-02", "2/3/2025", "02-03-2025", "2 Maret 2025", "2 March 2025", "2-mar-2025",
        "March 2, 2025", "Minggu, 2 Maret 2025", "2025-03-02T09:00:00Z", "2025-03-02 09:00",
        "2/3/2025 09.00", "2/3/2025 pukul 09.00 WIB", "2 Maret 2025 jam 9"}) {
    const std::string text = "forum_id;date\nf;" + date + "\n";
    EXPECT_EQ(read({{"forums.csv", text}}).forums().date.values[0], 20149) << date;
  }
}

TEST(dates, that_can_not_be_told_are_faults_that_say_why) {
  const std::pair<std::string, std::string> wrong[] = {
      {"2025", "day and the month"},    {"2025-03", "give the day"},
      {"Maret 2025", "give the day"},   {"45718", "spreadsheet"},
      {"45718.5", "spreadsheet"},       {"3/31/2025", "day stands before the month"},
      {"2025-02-30", "no such day"},    {"1/2/25", "four digits"},
      {"20250302", "hyphens"},          {"2 Marte 2025", "name of the month"},
      {"yesterday", "correct the cell"}};
  for (const auto& [date, mend] : wrong) {
    const std::string text = "forum_id,date\nf," + date + "\n";
    const fault found = only_fault({{"forums.csv", text}});
    EXPECT_TRUE(stands_at(found, "forums.csv", 2, "date", date));
    EXPECT_TRUE(says(found.expected, "2025-01-31"));
    EXPECT_TRUE(says(found.mend, mend)) << date;
  }
}

TEST(numbers, have_a_decimal_comma_only_beside_semicolons) {
  EXPECT_EQ(read({{"ties.csv", "from;to;weight\na;b;1,5\n"}}).reported_ties().weight.values[0],
            1.5);
  EXPECT_TRUE(
      says(only_fault({{"ties.csv", "from,to,weight\na,b,\"1,5\"\n"}}).mend, "decimal point"));
}

TEST(numbers, have_no_marks_for_thousands) {
  for (const std::string cell : {"1.500.000", "1.500", "1.500,25"}) {
    const std::string text = "programme_id;budget\np;" + cell + "\n";
    const fault found = only_fault({{"programmes.csv", text}});
    EXPECT_TRUE(stands_at(found, "programmes.csv", 2, "budget", cell));
    EXPECT_TRUE(says(found.mend, "thousands"));
  }
  EXPECT_TRUE(says(only_fault({{"programmes.csv", "programme_id,budget\np,\"1,500\"\n"}}).mend,
                   "thousands"));
}

TEST(numbers, are_finite_and_budgets_may_be_negative) {
  EXPECT_EQ(
      read({{"programmes.csv", "programme_id,budget\np,-2.5e6\n"}}).programmes().budget.values[0],
      -2.5e6);
  for (const std::string cell : {"inf", "nan", "1e999", "+-1", "0x10", "12 000", "Rp 5"}) {
    const std::string text = "from,to,weight\na,b," + cell + "\n";
    EXPECT_TRUE(stands_at(only_fault({{"ties.csv", text}}), "ties.csv", 2, "weight", cell));
    const std::string value = "entity_id,indicator,value\na,x," + cell + "\n";
    EXPECT_TRUE(
        stands_at(only_fault({{"observations.csv", value}}), "observations.csv", 2, "value", cell));
  }
}

TEST(counts, are_whole_and_fit_into_63_bits) {
  EXPECT_EQ(read({{"groups.csv", "group_id,population\ng,9223372036854775807\n"}})
                .groups()
                .population.values[0],
            9223372036854775807);
  for (const std::string cell : {"-1", "1.5", "9223372036854775808", "many"}) {
    const std::string text = "forum_id,group_id,count\nf,g," + cell + "\n";
    const fault found = only_fault({{"attendance.csv", text}});
    EXPECT_TRUE(stands_at(found, "attendance.csv", 2, "count", cell));
    EXPECT_TRUE(says(found.expected, "whole number"));
  }
}

TEST(ranks_and_birth_years, have_a_least) {
  EXPECT_TRUE(stands_at(only_fault({{"aspirations.csv", "aspiration_id,rank\n1,0\n"}}),
                        "aspirations.csv", 2, "rank", "0"));
  const std::time_t now = std::time(nullptr);
  const int year = std::gmtime(&now)->tm_year + 1900;
  const std::string this_year = std::to_string(year);
  EXPECT_EQ(read({{"actors.csv", "actor_id,birth_year\na,1900\nb," + this_year + "\n"}})
                .actors()
                .birth_year.values[1],
            year);
  for (const std::string& cell : ids{"1899", std::to_string(year + 1)}) {
    EXPECT_TRUE(stands_at(only_fault({{"actors.csv", "actor_id,birth_year\na," + cell + "\n"}}),
                          "actors.csv", 2, "birth_year", cell));
  }
}

TEST(sectors, are_known_by_their_synonyms_and_keep_the_finer_word) {
  const network net = read({{"actors.csv",
                             "actor_id,sector\na,Pemerintah\nb,LSM\nc,swasta\n"
                             "d,Masyarakat\ne,media\nf,DPRD\ng,private-sector\n"
                             "h,Private Sector\ni,\nj,multilateral\nk,akademisi\n"}});
  std::string words;
  for (std::size_t actor = 0; actor < net.actor_count(); ++actor) {
    words += std::string(name_of(net.actors().sector.word(actor))) + " ";
  }
  EXPECT_EQ(words,
            "government ngo private_sector citizens other government private_sector "
            "private_sector unknown other other ");
  EXPECT_EQ(net.actors().subsector.text(4), "media");
  EXPECT_EQ(net.actors().subsector.text(5), "legislature");
  EXPECT_EQ(net.actors().subsector.text(9), "multilateral");
  EXPECT_EQ(net.actors().subsector.text(10), "academia");
  EXPECT_FALSE(net.actors().subsector.has(0));
}

TEST(subsectors, of_the_file_stay_and_the_finer_word_fills_the_gaps) {
  const network net =
      read({{"actors.csv", "actor_id,subsector,sector\na,,media\nb,press,media\nc,media,ngo\n"}});
  const auto& column = net.actors().subsector;
  EXPECT_EQ(column.text(0), "media");
  EXPECT_EQ(column.text(1), "press");
  EXPECT_EQ(column.codes[0], column.codes[2]);  // one word, stored once
}

TEST(sectors, that_are_not_known_are_faults_with_a_suggestion_or_unknown) {
  const fault found = only_fault({{"actors.csv", "actor_id,sector\na,goverment\n"}});
  EXPECT_TRUE(stands_at(found, "actors.csv", 2, "sector", "goverment"));
  EXPECT_TRUE(says(found.expected, "private_sector"));
  EXPECT_TRUE(says(found.mend, "did you mean 'government'"));
  read_options keep;
  keep.build.keep_unknown_sector = true;
  const network net = read({{"actors.csv", "actor_id,sector\na,martian\n"}}, keep);
  EXPECT_EQ(net.actors().sector.word(0), model::sector::unknown);
  EXPECT_EQ(net.actors().subsector.text(0), "martian");
}

TEST(synonyms, of_the_user_come_first_in_any_spelling) {
  read_options own;
  own.build.synonyms = {{"Karang Taruna", "NGO"}, {"warga", "other"}};
  const network net =
      read({{"actors.csv", "actor_id,sector\na,karang-taruna\nb,KARANG TARUNA\nc,Warga\n"}}, own);
  EXPECT_EQ(net.actors().sector.word(0), model::sector::ngo);
  EXPECT_EQ(net.actors().sector.word(1), model::sector::ngo);
  EXPECT_EQ(net.actors().sector.word(2), model::sector::other);
}

TEST(closed_lists, know_both_languages) {
  const network net = read({{"actors.csv", "actor_id,kind\na,orang\nb,Rumah Tangga\nc,org\n"},
                            {"participation.csv",
                             "programme_id,actor_id,stage,level,scale\np,a,Perencanaan,3,IAP2\n"
                             "p,b,pengawasan,8,Arnstein\n"}});
  EXPECT_EQ(net.actors().kind.word(1), model::actor_kind::household);
  EXPECT_EQ(net.actors().kind.word(2), model::actor_kind::organisation);
  EXPECT_EQ(net.participation().stage.word(0), model::stage::planning);
  EXPECT_EQ(net.participation().stage.word(1), model::stage::monitoring);
  EXPECT_EQ(net.participation().scale.word(0), model::scale::iap2);
  EXPECT_EQ(net.participation().level.text(1), "8");  // the raw code
  const std::pair<std::string, std::string> wrong[] = {
      {"actors.csv", "actor_id,kind\na,robot\n"},
      {"forums.csv", "forum_id,stage\nf,dreaming\n"},
      {"participation.csv", "programme_id,actor_id,stage,scale\np,a,planning,likert\n"},
      {"actors.csv", "actor_id,employer_sector\na,martian\n"}};
  for (const auto& [file, text] : wrong) {
    EXPECT_EQ(only_fault({{file, text}}).row, 2) << text;
  }
}

TEST(sexes, are_kept_as_f_and_m) {
  const network net =
      read({{"actors.csv", "actor_id,sex\na,L\nb,P\nc,perempuan\nd,Laki-laki\ne,female\nf,m\n"}});
  const auto& sex = net.actors().sex;
  EXPECT_EQ(sex.text(0), "M");
  EXPECT_EQ(sex.text(1), "F");
  EXPECT_EQ(sex.text(2), "F");
  EXPECT_EQ(sex.text(3), "M");
  EXPECT_EQ(sex.words.size(), 2u);
}

TEST(waves, may_be_words) {
  const network net = read({{"ties.csv", "from,to,wave\na,b,before\na,b,2\n"}});
  EXPECT_EQ(net.reported_ties().wave.text(0), "before");
  EXPECT_EQ(model::ties(net, {.wave = "2"}).tie_count(), 1u);
}

}  // namespace
}  // namespace guyub::io
