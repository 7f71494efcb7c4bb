// Attendance lists as people keep them. A line `== list` begins a further list.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <guyub/io/read_sheet.hpp>

#include "memory_watch.hpp"
#include "outcome.hpp"
#include "scratch.hpp"

namespace {

using namespace guyub;

std::vector<std::string> unfold(std::string_view text, const fuzz::scratch& folder) {
  constexpr std::string_view mark = "\n== list\n";
  std::vector<std::string> paths;
  while (true) {
    const std::size_t end = text.find(mark);
    const std::string name = "list" + std::to_string(paths.size()) + ".csv";
    folder.write(name, text.substr(0, end));
    paths.push_back(folder.path_of(name));
    if (end == std::string_view::npos) return paths;
    text.remove_prefix(end + mark.size());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const fuzz::scratch folder;
  folder.clear();
  const auto paths = unfold({reinterpret_cast<const char*>(data), size}, folder);

  const fuzz::memory_watch watch(fuzz::in_proportion_to(size));
  const auto net = fuzz::outcome_of([&] { return io::read_sheets(paths); });
  fuzz::require_agreement(net, io::check_sheets(paths).faults());
  if (!net) return 0;
  fuzz::require(net->roster() == model::roster_kind::attendees, "a list says who came, not who is");
  // one with a column of forums and no people names none
  fuzz::require(!net->forum_ids().empty() || net->rows(model::table_kind::attendance) == 0,
                "a list of people is a forum");
  fuzz::require(io::read_sheets(paths).data_hash() == net->data_hash(), "the same lists again");
  return 0;
}
