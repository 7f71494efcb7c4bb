#include <stdexcept>
#include <string>
#include <utility>

#include <guyub/inference/permuted_labels.hpp>

namespace guyub::inference {

using graph::partition;

permuted_labels::permuted_labels(partition by, const partition* within) : observed_(std::move(by)) {
  if (within != nullptr && within->size() != observed_.size()) {
    throw std::invalid_argument("within has " + std::to_string(within->size()) +
                                " labels, by has " + std::to_string(observed_.size()) +
                                "; expected a stratum for each actor");
  }
  const std::size_t strata = within == nullptr ? 1 : within->group_count();
  const auto stratum_of = [&](std::size_t actor) {
    if (observed_[actor] == partition::unlabelled) return partition::unlabelled;
    return within == nullptr ? 0 : (*within)[actor];
  };
  std::vector<std::size_t> begins(strata + 1);
  for (std::size_t actor = 0; actor < observed_.size(); ++actor) {
    const auto stratum = stratum_of(actor);
    if (stratum != partition::unlabelled) ++begins[static_cast<std::size_t>(stratum) + 1];
  }
  for (std::size_t stratum = 0; stratum < strata; ++stratum) begins[stratum + 1] += begins[stratum];
  ends_.assign(begins.begin() + 1, begins.end());
  actors_.resize(begins.back());
  for (std::size_t actor = 0; actor < observed_.size(); ++actor) {
    const auto stratum = stratum_of(actor);
    if (stratum == partition::unlabelled) continue;
    actors_[begins[static_cast<std::size_t>(stratum)]++] = static_cast<std::uint32_t>(actor);
  }
}

void permuted_labels::draw(random_stream& random, partition& drawn) const {
  drawn = observed_;
  std::size_t begin = 0;
  for (const std::size_t end : ends_) {
    for (std::size_t left = end - begin; left > 1; --left) {
      drawn.exchange(actors_[begin + left - 1], actors_[begin + random.below(left)]);
    }
    begin = end;
  }
}

}  // namespace guyub::inference
