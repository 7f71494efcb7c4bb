// Our own assumptions, checked where GUYUB_ASSERTIONS is on (the `dev` and `asan` presets).
#pragma once

#ifdef GUYUB_ASSERTIONS
#include <cstdio>
#include <cstdlib>
#define GUYUB_ASSERT(condition)                                                                   \
  ((condition)                                                                                    \
       ? static_cast<void>(0)                                                                     \
       : (std::fprintf(stderr, "%s:%d: guyub's own error: %s\n", __FILE__, __LINE__, #condition), \
          std::abort()))
#else
#define GUYUB_ASSERT(condition) static_cast<void>(0)
#endif
