// A folder of files for one test, and the faults of reading it.
#pragma once

#include <atomic>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unistd.h>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/io/read_folder.hpp>
#include <guyub/model/fault.hpp>

namespace guyub::test {

using files = std::initializer_list<std::pair<std::string_view, std::string_view>>;

/// Made of names and contents, taken away with the test.
class folder {
 public:
  folder(files contents) : path_(a_new_path()) {
    std::filesystem::create_directories(path_);
    for (const auto& [name, text] : contents) {
      std::ofstream file(path_ / name, std::ios::binary);
      file.write(text.data(), static_cast<std::streamsize>(text.size()));
    }
  }
  ~folder() {
    std::error_code error;
    std::filesystem::remove_all(path_, error);
  }
  folder(const folder&) = delete;
  folder& operator=(const folder&) = delete;

  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  static std::filesystem::path a_new_path() {
    static std::atomic<int> made{0};
    return std::filesystem::temp_directory_path() /
           ("guyub_test_" + std::to_string(getpid()) + "_" + std::to_string(made++));
  }

  std::filesystem::path path_;
};

inline model::network read(files contents, const io::read_options& options = {}) {
  return io::read_folder(folder(contents).path(), options);
}

/// What reading the files throws; nothing where it reads them.
inline std::vector<fault> faults_of(files contents, const io::read_options& options = {}) {
  try {
    (void)read(contents, options);
    return {};
  } catch (const data_error& error) {
    return error.faults();
  }
}

/// The one fault that the files have.
inline fault only_fault(files contents, const io::read_options& options = {}) {
  const std::vector<fault> faults = faults_of(contents, options);
  EXPECT_EQ(faults.size(), 1u);
  for (std::size_t i = 1; i < faults.size(); ++i) ADD_FAILURE() << to_string(faults[i]);
  return faults.empty() ? fault{} : faults.front();
}

inline ::testing::AssertionResult stands_at(const fault& found, std::string_view file,
                                            std::int64_t row, std::string_view column,
                                            std::string_view value) {
  if (found.file == file && found.row == row && found.column == column && found.value == value) {
    return ::testing::AssertionSuccess();
  }
  return ::testing::AssertionFailure() << to_string(found);
}

inline ::testing::AssertionResult says(std::string_view text, std::string_view words) {
  if (text.find(words) != std::string_view::npos) return ::testing::AssertionSuccess();
  return ::testing::AssertionFailure() << '"' << text << "\" does not say \"" << words << '"';
}

}  // namespace guyub::test
