// Memory of many megabytes that is about to be filled.
#pragma once

#include <cstddef>

namespace guyub::support {

/// Asks the system to back the bytes by large pages, where it has such: they are then taken some
/// thousand times less often, which is a good part of the time that reading a large file takes.
/// A wish only; nothing else changes.
void prefer_large_pages(void* begin, std::size_t bytes);

}  // namespace guyub::support
