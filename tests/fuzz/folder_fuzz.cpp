// A folder of tables. Lines `== name` begin a file of that name; what stands before the first are
// the options, a letter each.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <guyub/io/read_folder.hpp>
#include <guyub/model/table.hpp>

#include "memory_watch.hpp"
#include "outcome.hpp"
#include "scratch.hpp"

namespace {

using namespace guyub;

bool is_table(std::string_view name) {
  for (std::size_t kind = 0; kind < model::table_count; ++kind) {
    if (model::name_of(static_cast<model::table_kind>(kind)) == name) return true;
  }
  return false;
}

io::read_options options_of(std::string_view letters) {
  io::read_options options;
  for (const char letter : letters) {
    if (letter == 'k') options.build.keep_unknown_sector = true;
    if (letter == 'i') options.build.keep_identifiers = true;
    if (letter == 'c') options.build.roster = model::roster_kind::census;
    if (letter == ';' || letter == ',' || letter == '|') options.delimiter = letter;
  }
  return options;
}

/// Writes the files that `text` is made of; what stands before the first.
std::string_view unfold(std::string_view text, const fuzz::scratch& folder) {
  constexpr std::string_view mark = "\n== ";
  const std::size_t first = std::min(text.find(mark), text.size());
  const std::string_view options = text.substr(0, first);
  text.remove_prefix(first);
  while (text.substr(0, mark.size()) == mark) {
    text.remove_prefix(mark.size());
    const std::string_view name = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(name.size() + 1, text.size()));
    const std::size_t end = std::min(text.find(mark), text.size());
    if (is_table(name)) folder.write(std::string(name) + ".csv", text.substr(0, end));
    text.remove_prefix(end);
  }
  return options;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const fuzz::scratch folder;
  folder.clear();
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const io::read_options options = options_of(unfold(text, folder));

  const fuzz::memory_watch watch(fuzz::in_proportion_to(size));
  const auto net = fuzz::outcome_of([&] { return io::read_folder(folder.path(), options); });
  fuzz::require_agreement(net, io::check_folder(folder.path(), options).faults());
  if (net) {
    const auto again = io::read_folder(folder.path(), options);
    fuzz::require(again.data_hash() == net->data_hash(), "the same files, the same network");
  }
  return 0;
}
