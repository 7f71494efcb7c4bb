// A table while it is read: its header matched to the columns of the model, then row after row.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "model/build_state.hpp"
#include "model/row_batch.hpp"

namespace guyub::model {

class table_writer {
 public:
  virtual ~table_writer() = default;
  virtual void add_row(std::span<const std::string_view> cells, std::int64_t line) = 0;
  /// The same for many: their ids are looked for all at once.
  virtual void add_rows(const row_batch& rows) = 0;
  virtual void reserve(std::size_t rows) = 0;
  virtual void finish() = 0;
};

[[nodiscard]] std::unique_ptr<table_writer> open_table(build_state& shared, table_kind table,
                                                       std::string file,
                                                       std::span<const std::string_view> header,
                                                       std::int64_t header_line,
                                                       bool decimal_comma);

}  // namespace guyub::model
