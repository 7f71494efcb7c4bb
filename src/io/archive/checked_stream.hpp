// The stream between Boost.Serialization and the file: counts, and sums up what goes by.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <streambuf>
#include <vector>

#include "io/archive/bytes.hpp"
#include "io/archive/checksum.hpp"

namespace guyub::io {

/// Counts the bytes that would be written.
class counting_stream final : public std::streambuf {
 public:
  [[nodiscard]] std::uint64_t size() const { return size_; }

 protected:
  std::streamsize xsputn(const char* bytes, std::streamsize size) override;
  int_type overflow(int_type byte) override;

 private:
  std::uint64_t size_ = 0;
};

/// Writes to `sink`; `finish` writes what is still held and the checksum of everything.
class checked_writer final : public std::streambuf {
 public:
  explicit checked_writer(byte_sink& sink);
  void finish();

 protected:
  std::streamsize xsputn(const char* bytes, std::streamsize size) override;
  int_type overflow(int_type byte) override;

 private:
  void flush();
  void pass_on(const char* bytes, std::size_t size);

  byte_sink& sink_;
  checksum sum_;
  std::vector<char> held_;
};

/// Reads from `source` the `size` bytes that stand between `before` and the checksum of both.
class checked_reader final : public std::streambuf {
 public:
  checked_reader(byte_source& source, std::uint64_t size, std::span<const char> before);

  /// How many bytes are still to be read.
  [[nodiscard]] std::uint64_t left() const {
    return left_ + static_cast<std::uint64_t>(egptr() - gptr());
  }
  /// Reads what is left and says whether the checksum is that of all bytes.
  [[nodiscard]] bool is_intact();

 protected:
  std::streamsize xsgetn(char* bytes, std::streamsize size) override;
  int_type underflow() override;

 private:
  std::size_t take(char* bytes, std::size_t size);

  byte_source& source_;
  std::uint64_t left_;  // in the source, checksum apart
  checksum sum_;
  std::vector<char> held_;
  std::optional<bool> is_intact_;
};

}  // namespace guyub::io
