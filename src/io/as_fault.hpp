// What is wrong with the form of a file, as a fault of the data.
#pragma once

#include <string>
#include <vector>

#include <guyub/model/fault.hpp>

#include "io/csv_rows.hpp"

namespace guyub::io {

/// `header`: as the file has it, where it was read.
[[nodiscard]] fault as_fault(const std::string& file, const csv_fault& found,
                             const std::vector<std::string>& header = {});

}  // namespace guyub::io
