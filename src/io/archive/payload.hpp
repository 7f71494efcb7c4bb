// What an archive holds, by Boost.Serialization: numbers and arrays of fixed width, texts as both.
// No classes, versions or tracking of Boost's, so that any version of Boost reads it.
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <span>
#include <stdexcept>
#include <streambuf>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <boost/archive/binary_iarchive.hpp>
#include <boost/archive/binary_oarchive.hpp>
#include <boost/serialization/array_wrapper.hpp>

#include "io/archive/checked_stream.hpp"
#include "io/archive/little_endian.hpp"
#include "support/large_pages.hpp"

namespace guyub::io {

// Elements that go through at once; what is copied for it stays in the cache.
inline constexpr std::size_t elements_at_once = std::size_t{32} << 10;

class payload_writer {
 public:
  explicit payload_writer(std::streambuf& out)
      : archive_(out, boost::archive::no_header | boost::archive::no_codecvt) {}

  template <class T>
    requires std::is_arithmetic_v<T>
  void number(T value) {
    swap_bytes_if_big_endian(&value, 1);
    archive_ << value;
  }
  void flag(bool value) { number(static_cast<std::uint8_t>(value ? 1 : 0)); }

  /// How many there are, then each.
  template <class T>
  void array(std::span<const T> values) {
    number(static_cast<std::uint64_t>(values.size()));
    if constexpr (is_little_endian) {
      archive_ << boost::serialization::make_array(values.data(), values.size());
    } else {
      for (std::size_t at = 0; at < values.size(); at += elements_at_once) {
        const auto part = values.subspan(at, std::min(elements_at_once, values.size() - at));
        std::vector<T> swapped(part.begin(), part.end());
        swap_bytes_if_big_endian(swapped.data(), swapped.size());
        archive_ << boost::serialization::make_array(swapped.data(), swapped.size());
      }
    }
  }
  template <class T>
  void array(const std::vector<T>& values) {
    array(std::span<const T>(values));
  }

  /// Errors: std::invalid_argument for text that is not UTF-8: nobody could read it.
  void text(std::string_view value);
  /// The length of each, then all their letters.
  void texts(const std::vector<std::string>& values);

 private:
  boost::archive::binary_oarchive archive_;
};

/// Errors of all: std::invalid_argument, before memory is taken for what is not there.
class payload_reader {
 public:
  explicit payload_reader(checked_reader& in)
      : in_(in), archive_(in, boost::archive::no_header | boost::archive::no_codecvt) {}

  template <class T>
    requires std::is_arithmetic_v<T>
  T number() {
    require(1, sizeof(T));
    T value;
    archive_ >> value;
    swap_bytes_if_big_endian(&value, 1);
    return value;
  }
  bool flag();

  template <class T>
  std::vector<T> array() {
    return elements<T>(number<std::uint64_t>());
  }
  std::string text();
  std::vector<std::string> texts();

 private:
  void require(std::uint64_t count, std::size_t bytes_each) const {
    if (count > in_.left() / bytes_each)
      throw std::invalid_argument("more is announced than there is");
  }

  template <class T>
  std::vector<T> elements(std::uint64_t count) {
    require(count, sizeof(T));
    std::vector<T> values;
    support::reserve_large(values, count);
    while (values.size() < count) {
      // each piece is made and filled while it is in the cache
      const std::size_t at = values.size();
      values.resize(std::min<std::uint64_t>(count, at + elements_at_once));
      archive_ >> boost::serialization::make_array(values.data() + at, values.size() - at);
      swap_bytes_if_big_endian(values.data() + at, values.size() - at);
    }
    return values;
  }

  checked_reader& in_;
  boost::archive::binary_iarchive archive_;
};

}  // namespace guyub::io
