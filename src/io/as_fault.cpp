#include "io/as_fault.hpp"

#include <guyub/model/words.hpp>

namespace guyub::io {

fault as_fault(const std::string& file, const csv_fault& found,
               const std::vector<std::string>& header) {
  fault made{.file = file,
             .row = found.line,
             .value = found.value,
             .expected = found.expected,
             .mend = found.mend};
  if (found.cell && *found.cell < header.size()) {
    made.column = header[*found.cell];
    if (model::is_identifier(model::folded(made.column))) made.value = "(not shown)";
  }
  return made;
}

}  // namespace guyub::io
