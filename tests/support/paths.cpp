#include "paths.hpp"

namespace guyub::test {

std::string source_folder() {
  return GUYUB_SOURCE;
}
std::string shared_folder() {
  return GUYUB_SHARED;
}

}  // namespace guyub::test
