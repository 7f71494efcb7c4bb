// Benchmarks of kernels: a row for each set of instructions that the machine has.
#pragma once

#include <string>

#include <benchmark/benchmark.h>

#include "kernels/chosen.hpp"

namespace guyub::bench {

template <class Body>
bool each_set(const char* name, Body body) {
  for (const kernels::table* const set : kernels::available()) {
    benchmark::RegisterBenchmark((std::string(name) + "/" + set->name).c_str(), body, *set);
  }
  return true;
}

}  // namespace guyub::bench
