// Where the bytes of an archive come from and go to: a file, or memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace guyub::io {

class byte_sink {
 public:
  virtual ~byte_sink() = default;
  virtual void write(const char* bytes, std::size_t size) = 0;
};

class byte_source {
 public:
  virtual ~byte_source() = default;
  /// As many bytes as there are, up to `size`.
  virtual std::size_t read(char* bytes, std::size_t size) = 0;
  [[nodiscard]] virtual std::uint64_t size() const = 0;
};

class memory_sink final : public byte_sink {
 public:
  void write(const char* bytes, std::size_t size) override { bytes_.append(bytes, size); }
  [[nodiscard]] std::string release() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

class memory_source final : public byte_source {
 public:
  explicit memory_source(std::string_view bytes) : bytes_(bytes), size_(bytes.size()) {}
  std::size_t read(char* bytes, std::size_t size) override;
  [[nodiscard]] std::uint64_t size() const override { return size_; }

 private:
  std::string_view bytes_;
  std::uint64_t size_;
};

/// A file that takes its name only when it is whole: until `commit` it stands beside `path` under
/// another, and is taken away where that never comes.
/// Errors: data_error where it can't be written.
class file_sink final : public byte_sink {
 public:
  explicit file_sink(std::string_view path);
  ~file_sink() override;
  file_sink(const file_sink&) = delete;
  file_sink& operator=(const file_sink&) = delete;

  void write(const char* bytes, std::size_t size) override;
  void commit();

 private:
  [[noreturn]] void fail(int error) const;

  std::string name_;  // as the user gave it
  std::filesystem::path target_;
  std::filesystem::path beside_;
  int file_ = -1;
};

/// Errors: data_error for a file that is not there or can't be read, and for what is no file.
class file_source final : public byte_source {
 public:
  explicit file_source(std::string_view path);
  ~file_source() override;
  file_source(const file_source&) = delete;
  file_source& operator=(const file_source&) = delete;

  std::size_t read(char* bytes, std::size_t size) override;
  [[nodiscard]] std::uint64_t size() const override { return size_; }

 private:
  std::string name_;
  int file_ = -1;
  std::uint64_t size_ = 0;
};

}  // namespace guyub::io
