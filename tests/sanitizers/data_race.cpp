// Two chunks of a parallel loop add to one number.
#include <cstddef>
#include <cstdio>

#include <guyub/run_options.hpp>

#include "support/parallel.hpp"

int main() {
  std::size_t sum = 0;
  guyub::support::for_each_chunk(2, {.threads = 2}, [&](std::size_t chunk) {
    sum += chunk;  // planted
  });
  std::printf("%zu\n", sum);
}
