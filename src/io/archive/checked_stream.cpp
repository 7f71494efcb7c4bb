#include "io/archive/checked_stream.hpp"

#include <algorithm>

#include "io/archive/little_endian.hpp"

namespace guyub::io {
namespace {

// Summed up while they are still in the second-level cache.
constexpr std::size_t piece = std::size_t{256} << 10;

using traits = std::streambuf::traits_type;

}  // namespace

std::streamsize counting_stream::xsputn(const char*, std::streamsize size) {
  size_ += static_cast<std::uint64_t>(size);
  return size;
}

counting_stream::int_type counting_stream::overflow(int_type byte) {
  ++size_;
  return traits::not_eof(byte);
}

checked_writer::checked_writer(byte_sink& sink) : sink_(sink) {
  held_.reserve(piece);
}

std::streamsize checked_writer::xsputn(const char* bytes, std::streamsize count) {
  const auto size = static_cast<std::size_t>(count);
  if (held_.size() + size > piece) flush();
  if (size >= piece) {
    pass_on(bytes, size);
  } else {
    held_.insert(held_.end(), bytes, bytes + size);
  }
  return count;
}

checked_writer::int_type checked_writer::overflow(int_type byte) {
  const char letter = traits::to_char_type(byte);
  xsputn(&letter, 1);
  return traits::not_eof(byte);
}

void checked_writer::flush() {
  pass_on(held_.data(), held_.size());
  held_.clear();
}

void checked_writer::pass_on(const char* bytes, std::size_t size) {
  for (std::size_t at = 0; at < size; at += piece) {
    const std::size_t part = std::min(piece, size - at);
    sum_.add(bytes + at, part);
    sink_.write(bytes + at, part);
  }
}

void checked_writer::finish() {
  flush();
  char sum[sizeof(std::uint64_t)];
  to_little_endian(sum_.value(), sum);
  sink_.write(sum, sizeof sum);
}

checked_reader::checked_reader(byte_source& source, std::uint64_t size,
                               std::span<const char> before)
    : source_(source), left_(size), held_(piece) {
  sum_.add(before.data(), before.size());
}

std::size_t checked_reader::take(char* bytes, std::size_t size) {
  const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(size, left_));
  const std::size_t read = source_.read(bytes, wanted);
  sum_.add(bytes, read);
  left_ = read < wanted ? 0 : left_ - read;
  return read;
}

std::streamsize checked_reader::xsgetn(char* bytes, std::streamsize count) {
  const auto size = static_cast<std::size_t>(count);
  std::size_t done = 0;
  while (done < size) {
    if (gptr() != egptr()) {
      const std::size_t part = std::min(size - done, static_cast<std::size_t>(egptr() - gptr()));
      std::copy_n(gptr(), part, bytes + done);
      setg(eback(), gptr() + part, egptr());
      done += part;
    } else if (size - done >= piece) {
      const std::size_t part = take(bytes + done, piece);
      if (part == 0) break;
      done += part;
    } else if (underflow() == traits::eof()) {
      break;
    }
  }
  return static_cast<std::streamsize>(done);
}

checked_reader::int_type checked_reader::underflow() {
  const std::size_t read = take(held_.data(), held_.size());
  setg(held_.data(), held_.data(), held_.data() + read);
  return read == 0 ? traits::eof() : traits::to_int_type(held_.front());
}

bool checked_reader::is_intact() {
  if (is_intact_) return *is_intact_;
  while (take(held_.data(), held_.size()) != 0) {
  }
  setg(nullptr, nullptr, nullptr);
  char sum[sizeof(std::uint64_t)];
  is_intact_ = source_.read(sum, sizeof sum) == sizeof sum &&
               from_little_endian<std::uint64_t>(sum) == sum_.value();
  return *is_intact_;
}

}  // namespace guyub::io
