// Makes an integer of a number that none can hold. It is volatile, so that no compiler sees it coming.
#include <cstdio>

int main() {
  const volatile double huge = 1e300;
  const int number = static_cast<int>(huge);  // planted
  std::printf("%d\n", number);
}
