#include "memory_watch.hpp"

#include <cstdio>
#include <cstdlib>
#include <malloc.h>
#include <new>

namespace {

// Plain numbers: reading runs on one thread, and an atomic would slow the search for nothing.
std::size_t held = 0;
std::size_t limit = 0;  // 0: nobody watches

void* counted(void* memory) noexcept {
  if (memory == nullptr) return nullptr;
  held += malloc_usable_size(memory);
  if (limit != 0 && held > limit) {
    std::fprintf(stderr, "memory out of proportion: %zu bytes are held, %zu may be\n", held, limit);
    std::abort();
  }
  return memory;
}

void* or_throw(void* memory) {
  if (memory == nullptr) throw std::bad_alloc();
  return counted(memory);
}

void give_back(void* memory) noexcept {
  if (memory != nullptr) held -= malloc_usable_size(memory);
  std::free(memory);
}

}  // namespace

// All forms that the library uses: a sanitizer has its own for those that stay out.
void* operator new(std::size_t size) {
  return or_throw(std::malloc(size));
}
void* operator new[](std::size_t size) {
  return or_throw(std::malloc(size));
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  return counted(std::malloc(size));
}
void operator delete(void* memory) noexcept {
  give_back(memory);
}
void operator delete[](void* memory) noexcept {
  give_back(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
  give_back(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
  give_back(memory);
}
void operator delete(void* memory, const std::nothrow_t&) noexcept {
  give_back(memory);
}

namespace guyub::fuzz {

memory_watch::memory_watch(std::size_t allowed) {
  limit = held + allowed;
}
memory_watch::~memory_watch() {
  limit = 0;
}

}  // namespace guyub::fuzz
