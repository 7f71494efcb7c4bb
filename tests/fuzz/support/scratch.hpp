// A folder of files for one input after the other.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <unistd.h>

namespace guyub::fuzz {

/// In memory where the machine has a place for it: a file a turn would be the disk's speed.
class scratch {
 public:
  scratch() : path_(root() / ("guyub_fuzz_" + std::to_string(getpid()))) {
    std::filesystem::create_directories(path_);
  }
  ~scratch() {
    std::error_code error;
    std::filesystem::remove_all(path_, error);
  }
  scratch(const scratch&) = delete;
  scratch& operator=(const scratch&) = delete;

  void write(const std::string& name, std::string_view bytes) const {
    std::ofstream file(path_ / name, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  }
  void clear() const {
    for (const auto& entry : std::filesystem::directory_iterator(path_)) {
      std::filesystem::remove(entry);
    }
  }
  [[nodiscard]] std::string path() const { return path_.string(); }
  [[nodiscard]] std::string path_of(const std::string& name) const {
    return (path_ / name).string();
  }

 private:
  static std::filesystem::path root() {
    const std::filesystem::path memory = "/dev/shm";
    return std::filesystem::is_directory(memory) ? memory : std::filesystem::temp_directory_path();
  }

  std::filesystem::path path_;
};

}  // namespace guyub::fuzz
