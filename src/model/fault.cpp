#include <algorithm>
#include <iterator>
#include <utility>

#include <guyub/model/fault.hpp>

namespace guyub {
namespace {

constexpr std::size_t longest_value = 200;

// Characters are counted, not bytes: the text is UTF-8.
std::string shortened(std::string value) {
  std::size_t characters = 0;
  for (std::size_t at = 0; at < value.size(); ++at) {
    const bool begins_character = (static_cast<unsigned char>(value[at]) & 0xC0u) != 0x80u;
    if (!begins_character || characters++ < longest_value) continue;
    value.resize(at);
    return value + "…";
  }
  return value;
}

std::string report(const std::vector<fault>& faults, std::size_t more) {
  std::string text = std::to_string(faults.size() + more) +
                     (faults.size() + more == 1 ? " fault" : " faults") + " in the data:";
  for (const fault& fault : faults) text += "\n  " + to_string(fault);
  if (more != 0) text += "\n  and " + std::to_string(more) + " more";
  return text;
}

fault missing(const std::string& file, const std::string& column, const std::string& why) {
  return {.file = file,
          .column = column,
          .expected = why,
          .mend = "add " + file + " with the column " + column};
}

}  // namespace

std::string to_string(const fault& fault) {
  std::string text = fault.file + ":" + std::to_string(fault.row);
  if (!fault.column.empty()) text += ", column " + fault.column;
  if (!fault.value.empty()) text += ": \"" + fault.value + "\"";
  text += ": expected " + fault.expected;
  if (!fault.mend.empty()) text += "; " + fault.mend;
  return text;
}

data_error::data_error(std::vector<fault> faults, std::size_t more)
    : std::invalid_argument(report(faults, more)), faults_(std::move(faults)), more_(more) {}

missing_data_error::missing_data_error(const std::string& file, const std::string& column,
                                       const std::string& why)
    : data_error({missing(file, column, why)}) {}

void fault_list::add(fault fault) {
  const bool is_error = fault.severity == severity::error;
  if (is_error) ++errors_;
  if (faults_.size() == most) {
    ++more_;
    if (!is_error || errors_ > most) return;
    const auto warning = std::find_if(faults_.rbegin(), faults_.rend(), [](const auto& listed) {
      return listed.severity == severity::warning;
    });
    faults_.erase(std::next(warning).base());
  }
  fault.value = shortened(std::move(fault.value));
  faults_.push_back(std::move(fault));
}

}  // namespace guyub
