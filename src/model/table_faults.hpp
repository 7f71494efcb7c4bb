// What is said of rows and headers, whoever reads them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <guyub/model/fault.hpp>

namespace guyub::model {

[[nodiscard]] fault row_of_other_length(std::string file, std::int64_t line, std::size_t header,
                                        std::size_t row);
/// `shown`: how the missing column is called in the message; `names`: those that are there.
[[nodiscard]] fault column_missing(std::string file, std::int64_t line, std::string name,
                                   const std::string& shown, const std::vector<std::string>& names);
[[nodiscard]] fault column_twice(std::string file, std::int64_t line, std::string name,
                                 std::string_view shown);
[[nodiscard]] fault value_missing(std::string file, std::int64_t line, std::string column);

}  // namespace guyub::model
