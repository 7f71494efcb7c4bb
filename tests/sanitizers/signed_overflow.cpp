// Adds to the largest number. It is volatile, so that no compiler sees it coming.
#include <cstdio>
#include <limits>

int main() {
  const volatile int largest = std::numeric_limits<int>::max();
  const int more = largest + 1;  // planted
  std::printf("%d\n", more);
}
