// Memory of many megabytes that is about to be filled.
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace guyub::support {

/// Asks the system to back the bytes by large pages, where it has such, and by the others at once:
/// pages that are taken one by one as they are touched are a good part of the time that reading a
/// large file takes. A wish only; nothing else changes.
void prefer_large_pages(void* begin, std::size_t bytes);

/// `vector.reserve` in such memory.
template <class Vector>
void reserve_large(Vector& vector, std::size_t count) {
  if (count <= vector.capacity()) return;
  Vector larger;
  larger.reserve(count);
  prefer_large_pages(larger.data(), larger.capacity() * sizeof larger[0]);
  larger.assign(std::make_move_iterator(vector.begin()), std::make_move_iterator(vector.end()));
  vector.swap(larger);
}

/// `vector.resize` in such memory.
template <class Vector>
void resize_large(Vector& vector, std::size_t size, typename Vector::value_type value = {}) {
  reserve_large(vector, size);
  vector.resize(size, value);
}

/// Before one is put behind the others: what the vector would do by itself, in such memory.
template <class Vector>
void make_room_for_one(Vector& vector) {
  if (vector.size() < vector.capacity()) return;
  reserve_large(vector, std::max<std::size_t>(2 * vector.capacity(), 4));
}

}  // namespace guyub::support
