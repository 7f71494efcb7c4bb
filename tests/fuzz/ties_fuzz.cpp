// A file of ties. A first line names the columns of the source, the target and the weight.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <guyub/io/read_ties.hpp>

#include "memory_watch.hpp"
#include "outcome.hpp"
#include "scratch.hpp"

namespace {

using namespace guyub;

std::string cut(std::string_view& text, char mark) {
  const std::size_t end = std::min(text.find(mark), text.size());
  std::string part(text.substr(0, end));
  text.remove_prefix(std::min(end + 1, text.size()));
  return part;
}

void require_ties(const io::tie_list& ties, bool weighted) {
  fuzz::require(ties.from.size() == ties.to.size(), "a tie has two ends");
  fuzz::require(ties.weights.size() == (weighted ? ties.from.size() : 0), "a weight a tie");
  const auto is_known = [&](graph::vertex end) { return end < ties.labels.size(); };
  fuzz::require(std::all_of(ties.from.begin(), ties.from.end(), is_known) &&
                    std::all_of(ties.to.begin(), ties.to.end(), is_known),
                "ends have labels");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const fuzz::scratch folder;
  folder.clear();
  std::string_view text(reinterpret_cast<const char*>(data), size);
  std::string_view names = text.substr(0, text.find('\n'));
  text.remove_prefix(std::min(names.size() + 1, text.size()));
  io::tie_file_options options;
  options.source = cut(names, ',');
  options.target = cut(names, ',');
  options.weight = cut(names, ',');
  folder.write("ties.csv", text);

  const fuzz::memory_watch watch(fuzz::in_proportion_to(size));
  try {
    require_ties(io::read_ties(folder.path_of("ties.csv"), options), !options.weight.empty());
  } catch (const data_error& error) {
    fuzz::require_sound(error.faults());
  } catch (const std::invalid_argument&) {
    // a column without a name, or one name for two
  }
  return 0;
}
