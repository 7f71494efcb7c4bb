// What is made of a graph once, when it is first asked for, and kept with it.
#pragma once

#include <guyub/export.hpp>

namespace guyub::graph {

class orientation;
class tie_graph;

/// The part of a tie_graph that is no part of its value: copies of a graph share it, == ignores it,
/// nothing saves it. Several threads may ask first at once.
class GUYUB_EXPORT derived_graphs {
 public:
  derived_graphs();
  derived_graphs(const derived_graphs& other) noexcept;
  derived_graphs(derived_graphs&& other) noexcept;
  derived_graphs& operator=(const derived_graphs& other) noexcept;
  derived_graphs& operator=(derived_graphs&& other) noexcept;
  ~derived_graphs();

  friend bool operator==(const derived_graphs&, const derived_graphs&) { return true; }

 private:
  friend const orientation& orientation_of(const tie_graph& g);
  struct shared_state;

  shared_state* state_;  // none where it was moved from
};

}  // namespace guyub::graph
