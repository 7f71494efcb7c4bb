#include <utility>

#include <guyub/model/fault.hpp>

namespace guyub {
namespace {

constexpr std::size_t longest_value = 200;

// Cut at the end of a character, never inside one.
std::string shortened(std::string value) {
  if (value.size() <= longest_value) return value;
  std::size_t end = longest_value;
  while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xC0u) == 0x80u) --end;
  value.resize(end);
  return value + "…";
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
  if (fault.severity == severity::error) ++errors_;
  if (faults_.size() == most) {
    ++more_;
    return;
  }
  fault.value = shortened(std::move(fault.value));
  faults_.push_back(std::move(fault));
}

}  // namespace guyub
