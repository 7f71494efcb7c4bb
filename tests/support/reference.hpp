// Numbers that we did not make: the tables in tests/reference/, each with its source in its head.
#pragma once

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "paths.hpp"

namespace guyub::test {

using reference_row = std::map<std::string, double>;

/// The rows of tests/reference/<path>; lines that begin with # are its source.
inline std::vector<reference_row> read_reference(const std::string& path) {
  std::ifstream file(source_folder() + "/tests/reference/" + path);
  if (!file) {
    throw std::runtime_error("tests/reference/" + path + " is not there");
  }
  std::vector<std::string> columns;
  std::vector<reference_row> rows;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) {
      continue;
    }
    std::vector<std::string> cells;
    std::istringstream stream(line);
    for (std::string cell; std::getline(stream, cell, ',');) {
      cells.push_back(cell);
    }
    if (columns.empty()) {
      columns = cells;
      continue;
    }
    reference_row row;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      row[columns[i]] = std::strtod(cells.at(i).c_str(), nullptr);
    }
    rows.push_back(row);
  }
  return rows;
}

inline std::int64_t count(const reference_row& row, const std::string& column) {
  return static_cast<std::int64_t>(row.at(column));
}

/// The same up to a share of the expected value; infinities and NaN must be equal in kind.
inline ::testing::AssertionResult within(double share, double expected, double found) {
  const bool same = std::isnan(expected) ? std::isnan(found)
                    : std::isinf(expected)
                        ? expected == found
                        : std::abs(found - expected) <= share * std::abs(expected);
  if (same) {
    return ::testing::AssertionSuccess();
  }
  std::ostringstream message;
  message.precision(17);
  message << "expected " << expected << ", found " << found << ", off by "
          << (found - expected) / expected << " of it";
  return ::testing::AssertionFailure() << message.str();
}

}  // namespace guyub::test
