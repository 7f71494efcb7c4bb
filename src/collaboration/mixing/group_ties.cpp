#include "collaboration/mixing/group_ties.hpp"

#include "collaboration/labelled.hpp"

namespace guyub::collaboration {

group_ties count_group_ties(const graph::tie_graph& g, const graph::partition& by) {
  require_labels(g, by);
  group_ties counted{.groups = by.group_count(),
                     .entries = std::vector<std::int64_t>(by.group_count() * by.group_count(), 0)};
  for (graph::vertex v = 0; v < g.vertex_count(); ++v) {
    if (by[v] == graph::partition::unlabelled) continue;
    std::int64_t* row = counted.entries.data() + static_cast<std::size_t>(by[v]) * counted.groups;
    for (const graph::vertex w : g.successors(v)) {
      if (by[w] == graph::partition::unlabelled) continue;
      ++row[by[w]];
      ++counted.total;
    }
  }
  return counted;
}

}  // namespace guyub::collaboration
