// A table of text on its way to the builder: columns that hold nothing are left out.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <guyub/model/network_builder.hpp>

namespace guyub::io::sheet {

class written_table {
 public:
  explicit written_table(std::vector<std::string> header) : header_(std::move(header)) {}

  void add(std::vector<std::string> cells, std::int64_t line) {
    rows_.push_back(std::move(cells));
    lines_.push_back(line);
  }
  [[nodiscard]] bool is_empty() const { return rows_.empty(); }

  /// The first `required` columns are given in any case.
  void give_to(model::network_builder& builder, model::table_kind kind, const std::string& file,
               std::int64_t header_line, std::size_t required) const;

 private:
  std::vector<std::string> header_;
  std::vector<std::vector<std::string>> rows_;
  std::vector<std::int64_t> lines_;
};

}  // namespace guyub::io::sheet
