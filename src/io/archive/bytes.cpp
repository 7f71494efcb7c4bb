#include "io/archive/bytes.hpp"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

#include <guyub/model/fault.hpp>

namespace guyub::io {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const std::string& name, std::string expected, std::string mend) {
  throw data_error({{.file = name, .expected = std::move(expected), .mend = std::move(mend)}});
}

std::string reason(int error) {
  return std::generic_category().message(error);
}

/// A name beside `target` that no other process or thread takes.
fs::path name_beside(const fs::path& target) {
  static std::atomic<unsigned> made{0};
  std::string name = target.filename().string();
  name.append(".").append(std::to_string(getpid()));
  name.append(".").append(std::to_string(made++)).append(".part");
  fs::path beside = target;
  beside.replace_filename(name);
  return beside;
}

}  // namespace

std::size_t memory_source::read(char* bytes, std::size_t size) {
  const std::size_t part = std::min(size, bytes_.size());
  std::copy_n(bytes_.data(), part, bytes);
  bytes_.remove_prefix(part);
  return part;
}

file_sink::file_sink(std::string_view path) : name_(path) {
  std::error_code error;
  // through links: they stay links; a bare name lies in the folder where we are
  target_ = fs::weakly_canonical(fs::absolute(fs::path(name_), error), error);
  const fs::file_status status = fs::status(target_, error);
  if (name_.empty() || name_.back() == '/' || fs::is_directory(status)) {
    refuse(name_, "the name of a file; this is a folder", "add a name such as village.guyub");
  }
  if (fs::exists(status) && !fs::is_regular_file(status)) {
    refuse(name_, "the name of a file; this is a device or the like", "give another name");
  }
  if (!fs::is_directory(target_.parent_path(), error)) {
    refuse(name_, "a folder to write into; there is no " + target_.parent_path().string(),
           "make the folder first, or correct the path");
  }
  beside_ = name_beside(target_);
  file_ = open(beside_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (file_ < 0) {
    refuse(name_, "a folder to write into: " + reason(errno),
           "check the permissions of the folder and the space that is left");
  }
}

file_sink::~file_sink() {
  if (file_ < 0) return;
  close(file_);
  unlink(beside_.c_str());
}

void file_sink::fail(int error) const {
  refuse(name_, "a file that can be written in whole: " + reason(error),
         "make room or save elsewhere; an older file of this name is as it was");
}

void file_sink::write(const char* bytes, std::size_t size) {
  while (size != 0) {
    const ssize_t written = ::write(file_, bytes, size);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail(errno);
    bytes += written;
    size -= static_cast<std::size_t>(written);
  }
}

void file_sink::commit() {
  // first the bytes, then the name: after a power cut there is the old file or the new one
  if (fsync(file_) != 0) fail(errno);
  if (rename(beside_.c_str(), target_.c_str()) != 0) fail(errno);
  close(std::exchange(file_, -1));
}

file_source::file_source(std::string_view path) : name_(path) {
  file_ = open(name_.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file_ < 0 && errno == ENOENT) {
    refuse(name_, "an archive; there is no file of this name", "correct the path");
  }
  if (file_ < 0) {
    refuse(name_, "a file that can be read: " + reason(errno), "check the permissions of the file");
  }
  struct stat status{};
  if (fstat(file_, &status) != 0 || !S_ISREG(status.st_mode)) {
    close(std::exchange(file_, -1));
    const bool is_folder = S_ISDIR(status.st_mode);
    refuse(name_, is_folder ? "an archive; this is a folder" : "an archive; this is a device",
           is_folder ? "read a folder of CSV files with read" : "give a file");
  }
  size_ = static_cast<std::uint64_t>(status.st_size);
}

file_source::~file_source() {
  if (file_ >= 0) close(file_);
}

std::size_t file_source::read(char* bytes, std::size_t size) {
  std::size_t done = 0;
  while (done < size) {
    const ssize_t part = ::read(file_, bytes + done, size - done);
    if (part < 0 && errno == EINTR) continue;
    if (part < 0) refuse(name_, "a file that can be read: " + reason(errno), "copy it again");
    if (part == 0) break;
    done += static_cast<std::size_t>(part);
  }
  return done;
}

}  // namespace guyub::io
