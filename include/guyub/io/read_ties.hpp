// Ties straight from a file, for who has nothing but ties.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <guyub/export.hpp>
#include <guyub/graph/tie_graph.hpp>
#include <guyub/model/fault.hpp>

namespace guyub::io {

struct tie_file_options {
  std::string source = "from";  ///< the columns, by their headers; upper and lower case are one
  std::string target = "to";
  std::string weight = {};  ///< left out: no weights; an empty cell weighs 1
  char delimiter = '\0';    ///< left out: found
};

/// Rows of the file, its actors numbered by first sight: row by row, source before target.
struct tie_list {
  std::vector<std::string> labels;
  std::vector<graph::vertex> from, to;
  std::vector<double> weights;  ///< empty where none were asked for
};

/// Reads the ties of a delimited text file, by the rules of the tables of a folder (quotes, line
/// ends, delimiters, encodings, ids as written). Other columns are left alone; nothing is merged.
///
/// Errors: data_error with every fault of the file, std::invalid_argument for the name of a column
/// that is empty or given twice, or a delimiter that cannot be one.
/// Cost: O(bytes); the file and the list are in memory at once.
[[nodiscard]] GUYUB_EXPORT tie_list read_ties(std::string_view path,
                                              const tie_file_options& options = {});

}  // namespace guyub::io
