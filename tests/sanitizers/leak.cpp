// Gives back no memory, and keeps nothing that points to it.
#include <cstdio>

int main() {
  int* volatile lost = new int(1);  // planted
  std::printf("%d\n", *lost);
  lost = nullptr;
}
