#include "io/text_file.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "io/archive_magic.hpp"
#include "support/large_pages.hpp"

namespace guyub::io {
namespace {

// Rows are counted in 32 bits, and none takes less than two bytes.
constexpr std::uintmax_t largest_file = std::uintmax_t{4} << 30;

std::int64_t line_of(std::string_view text, std::size_t at) {
  std::int64_t line = 1;
  for (std::size_t i = 0; i < at; ++i) {
    const bool is_lone_return = text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n');
    if (text[i] == '\n' || is_lone_return) ++line;
  }
  return line;
}

void append_utf8(std::string& text, std::uint32_t code) {
  const auto put = [&text](std::uint32_t byte) { text.push_back(static_cast<char>(byte)); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0 | (code >> 6));
    put(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    put(0xE0 | (code >> 12));
    put(0x80 | ((code >> 6) & 0x3F));
    put(0x80 | (code & 0x3F));
  } else {
    put(0xF0 | (code >> 18));
    put(0x80 | ((code >> 12) & 0x3F));
    put(0x80 | ((code >> 6) & 0x3F));
    put(0x80 | (code & 0x3F));
  }
}

std::optional<std::string> from_utf16(std::string_view bytes, bool big_endian) {
  if (bytes.size() % 2 != 0) return {};
  const auto unit = [&](std::size_t at) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<std::uint32_t>(big_endian ? first << 8 | second : second << 8 | first);
  };
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size(); at += 2) {
    std::uint32_t code = unit(at);
    if (code >= 0xD800 && code < 0xDC00) {
      if (at + 4 > bytes.size()) return {};
      const std::uint32_t low = unit(at + 2);
      if (low < 0xDC00 || low >= 0xE000) return {};
      code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
      at += 2;
    } else if (code >= 0xDC00 && code < 0xE000) {
      return {};
    }
    append_utf8(text, code);
  }
  return text;
}

/// Windows' western letters; the five bytes that it leaves open stay control characters.
std::string from_cp1252(std::string_view bytes) {
  constexpr std::array<std::uint16_t, 32> from_0x80 = {
      0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
      0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
      0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
  std::string text;
  for (const char letter : bytes) {
    const auto byte = static_cast<unsigned char>(letter);
    const bool is_own = byte >= 0x80 && byte < 0xA0;
    append_utf8(text, is_own ? from_0x80[byte - 0x80u] : byte);
  }
  return text;
}

/// Skips 64 bytes at a time as long as each is ASCII and none is NUL.
std::size_t skip_plain(std::string_view text, std::size_t at) {
  constexpr std::uint64_t ones = 0x0101010101010101u;
  constexpr std::uint64_t tops = 0x8080808080808080u;
  for (; at + 64 <= text.size(); at += 64) {
    std::uint64_t odd = 0;
    for (std::size_t word = 0; word < 64; word += 8) {
      std::uint64_t bytes = 0;
      std::memcpy(&bytes, text.data() + at + word, 8);
      odd |= bytes | (bytes - ones);  // a top bit: beyond ASCII, or borrowed by a NUL
    }
    if ((odd & tops) != 0) break;
  }
  return at;
}

/// Where the text holds a NUL byte or stops being UTF-8; npos where it never does.
std::size_t first_unreadable(std::string_view text) {
  std::size_t at = 0;
  std::size_t plain = 0;  // plain characters since the last other one
  while (at < text.size()) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) {
      if (lead == 0) return at;
      ++at;
      if (++plain == 16) at = skip_plain(text, at);
      continue;
    }
    plain = 0;
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > text.size()) return at;
    for (std::size_t i = 1; i < length; ++i) {
      if ((static_cast<unsigned char>(text[at + i]) & 0xC0) != 0x80) return at;
    }
    const auto second = static_cast<unsigned char>(text[at + 1]);
    const bool is_overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool is_beyond = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F);
    if (is_overlong || is_beyond) return at;
    at += length;
  }
  return std::string_view::npos;
}

class open_file {
 public:
  explicit open_file(int descriptor) : descriptor_(descriptor) {}
  ~open_file() {
    if (is_open()) ::close(descriptor_);
  }
  open_file(const open_file&) = delete;
  open_file& operator=(const open_file&) = delete;

  [[nodiscard]] bool is_open() const { return descriptor_ >= 0; }
  [[nodiscard]] int descriptor() const { return descriptor_; }

 private:
  int descriptor_;
};

/// Fills `bytes`; how many there were, or nothing where the disk failed.
std::optional<std::size_t> read_all(int descriptor, std::string& bytes) {
  std::size_t got = 0;
  while (got < bytes.size()) {
    const auto count = ::read(descriptor, bytes.data() + got, bytes.size() - got);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return {};
    if (count == 0) break;  // somebody cut the file short meanwhile
    got += static_cast<std::size_t>(count);
  }
  return got;
}

}  // namespace

text_file as_text(std::string bytes, no_utf8 otherwise) {
  const std::string_view mark = std::string_view(bytes).substr(0, 2);
  if (mark == "\xFF\xFE" || mark == "\xFE\xFF") {
    auto converted = from_utf16(std::string_view(bytes).substr(2), mark[0] == '\xFE');
    if (!converted) {
      return {{}, csv_fault{1, {}, "", "whole UTF-16 characters", "save the file as UTF-8"}};
    }
    bytes = std::move(*converted);
  } else if (std::string_view(bytes).substr(0, 3) == "\xEF\xBB\xBF") {
    bytes.erase(0, 3);
  }
  if (bytes.find_first_not_of(" \t\r\n") == std::string::npos) {
    return {{}, empty_file()};
  }
  if (bytes.starts_with(archive_magic)) {
    return {{}, csv_fault{1, {}, "", "text; this is an archive of Guyub", "load it by gy.load"}};
  }
  if (const auto bad = first_unreadable(bytes); bad != std::string_view::npos) {
    // a NUL byte anywhere is told before what is no UTF-8: the file is of another kind
    const std::size_t nul = bytes.find('\0', bad);
    const bool has_nul = nul != std::string::npos;
    if (!has_nul && otherwise == no_utf8::is_cp1252) return {from_cp1252(bytes), {}, true};
    return {{},
            csv_fault{line_of(bytes, has_nul ? nul : bad),
                      {},
                      "",
                      has_nul ? "text without NUL bytes" : "UTF-8 text",
                      "save the file as CSV, UTF-8"}};
  }
  return {std::move(bytes), {}};
}

bool is_utf8(std::string_view text) {
  while (true) {
    const std::size_t bad = first_unreadable(text);
    if (bad == std::string_view::npos) return true;
    if (text[bad] != '\0') return false;  // a NUL byte is UTF-8, if nothing to read
    text.remove_prefix(bad + 1);
  }
}

csv_fault empty_file() {
  return {1, {}, "", "a header and rows; the file is empty", "fill the file or take it out"};
}

text_file read_text(const std::filesystem::path& path, no_utf8 otherwise) {
  const auto refused = [](const char* expected, const char* mend) {
    return text_file{{}, csv_fault{1, {}, "", expected, mend}};
  };
  // a pipe that nobody writes to would keep an open that waits for ever
  const open_file file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  struct stat about{};
  if (!file.is_open() && (errno == ENOENT || errno == ENOTDIR)) {
    return refused("a file; there is none of this name", "correct the name or the folder");
  }
  if (!file.is_open() || ::fstat(file.descriptor(), &about) != 0) {
    return refused("a file that can be read", "check the permissions of the file");
  }
  if (!S_ISREG(about.st_mode)) {
    return refused("a file", "this is a folder or a device; give a CSV file");
  }
  const auto size = static_cast<std::uintmax_t>(about.st_size);
  if (size >= largest_file) {
    return refused("a file of less than 4 GiB", "split the data by year or place");
  }
  std::string bytes;
  support::reserve_large(bytes, static_cast<std::size_t>(size));
  bytes.resize(static_cast<std::size_t>(size));
  const auto got = read_all(file.descriptor(), bytes);
  if (!got) return refused("a file that can be read", "check the disk it lies on");
  bytes.resize(*got);
  return as_text(std::move(bytes), otherwise);
}

}  // namespace guyub::io
