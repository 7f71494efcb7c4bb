// Reads one past the end of a block. The end is volatile, so that no compiler sees it coming.
#include <cstddef>
#include <cstdio>
#include <vector>

int main() {
  const std::vector<int> numbers(3, 1);
  const volatile std::size_t end = numbers.size();
  const int* const first = numbers.data();
  std::printf("%d\n", first[end]);  // planted
}
