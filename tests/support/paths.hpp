// Where this checkout and the reference data lie. Told by one unit of its own, so that no test is
// compiled anew because a checkout lies elsewhere.
#pragma once

#include <string>

namespace guyub::test {

[[nodiscard]] std::string source_folder();
/// The reference data, which a stranger's clone does not have.
[[nodiscard]] std::string shared_folder();

}  // namespace guyub::test
