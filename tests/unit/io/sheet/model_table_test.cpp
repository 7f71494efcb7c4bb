#include "io/sheet/model_table.hpp"

#include <gtest/gtest.h>

namespace guyub::io::sheet {
namespace {

using model::table_kind;

std::optional<table_kind> table_of(std::string_view header) {
  return model_table_of(rows_of(header, ',').rows.front());
}

TEST(model_table_of, knows_a_table_by_its_required_columns) {
  EXPECT_EQ(table_of("from,to,type"), table_kind::ties);
  EXPECT_EQ(table_of("forum_id,actor_id,present"), table_kind::attendance);
  EXPECT_EQ(table_of("forum_id,group_id,count"), table_kind::attendance);
  EXPECT_EQ(table_of("forum_id,actor_id,speech_id,demand"), table_kind::speech);
  EXPECT_EQ(table_of("actor_id,name,sex"), table_kind::actors);
  EXPECT_EQ(table_of("group_id,name,population"), table_kind::groups);
  EXPECT_EQ(table_of("forum_id,date,type"), table_kind::forums);
}

TEST(model_table_of, leaves_lists_of_names_alone) {
  EXPECT_FALSE(table_of("No,Nama,Jabatan").has_value());
  EXPECT_FALSE(table_of("forum_id,nama,tanggal").has_value());
  EXPECT_FALSE(table_of("forum_id,name,date").has_value());
  EXPECT_FALSE(table_of("a,b").has_value());
}

}  // namespace
}  // namespace guyub::io::sheet
