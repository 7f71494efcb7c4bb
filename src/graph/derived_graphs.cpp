#include <atomic>
#include <cstddef>
#include <mutex>
#include <utility>

#include <guyub/graph/derived_graphs.hpp>
#include <guyub/graph/orientation.hpp>

namespace guyub::graph {

// Counted here and not by a shared_ptr: <memory> would cost every header that names a graph.
struct derived_graphs::shared_state {
  std::atomic<std::size_t> owners{1};
  std::once_flag oriented;
  orientation oriented_graph;
};

derived_graphs::derived_graphs() : state_(new shared_state) {}

derived_graphs::derived_graphs(const derived_graphs& other) noexcept : state_(other.state_) {
  if (state_ != nullptr) state_->owners.fetch_add(1, std::memory_order_relaxed);
}

derived_graphs::derived_graphs(derived_graphs&& other) noexcept
    : state_(std::exchange(other.state_, nullptr)) {}

derived_graphs& derived_graphs::operator=(const derived_graphs& other) noexcept {
  derived_graphs copy(other);
  std::swap(state_, copy.state_);
  return *this;
}

derived_graphs& derived_graphs::operator=(derived_graphs&& other) noexcept {
  derived_graphs taken(std::move(other));
  std::swap(state_, taken.state_);
  return *this;
}

derived_graphs::~derived_graphs() {
  if (state_ != nullptr && state_->owners.fetch_sub(1, std::memory_order_acq_rel) == 1) {
    delete state_;
  }
}

const orientation& orientation_of(const tie_graph& g) {
  static const orientation of_no_vertex;
  derived_graphs::shared_state* const state = g.derived_.state_;
  if (state == nullptr) return of_no_vertex;  // a graph that was moved from is empty
  std::call_once(state->oriented, [&] { state->oriented_graph = orientation(g); });
  return state->oriented_graph;
}

}  // namespace guyub::graph
