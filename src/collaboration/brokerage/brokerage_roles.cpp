#include <limits>
#include <stdexcept>
#include <string>

#include <guyub/collaboration/brokerage/brokerage_roles.hpp>

#include "collaboration/brokerage/open_triples.hpp"
#include "collaboration/brokerage/role_moments.hpp"
#include "collaboration/labelled.hpp"

namespace guyub::collaboration {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double z_of(double count, const moments& null) {
  return null.sd > 0 ? (count - null.expected) / null.sd : nan;
}

double density_of(const graph::tie_graph& g) {
  const auto n = static_cast<double>(g.vertex_count());
  const double possible = n * (n - 1) / (g.is_directed() ? 1 : 2);
  return possible > 0 ? static_cast<double>(g.tie_count()) / possible : 0;
}

class result_writer {
 public:
  result_writer(const labelled_graph& labelled, const brokerage_roles_options& options,
                std::size_t actors)
      : labelled_(labelled), options_(options), actors_(actors) {}

  brokerage_roles_result write(const run_options& run) {
    const graph::tie_graph& g = labelled_.graph();
    triples_ = count_open_triples(g, labelled_.groups(), options_.weighting, run);
    write_counts();
    if (options_.null != brokerage_null::none) write_moments();
    write_totals();
    return std::move(result_);
  }

 private:
  void write_counts() {
    std::vector<double>* columns[] = {&result_.coordinator, &result_.itinerant, &result_.gatekeeper,
                                      &result_.representative, &result_.liaison};
    std::vector<double> total(labelled_.size(), 0);
    for (std::size_t role = 0; role < brokerage_role_count; ++role) {
      *columns[role] = labelled_.spread(triples_.roles[role], actors_);
      for (std::size_t v = 0; v < total.size(); ++v) total[v] += triples_.roles[role][v];
    }
    result_.total = labelled_.spread(total, actors_);
  }

  void write_moments() {
    const auto& sizes = labelled_.groups().sizes();
    const ego_role_assignments egos(sizes);
    const double d = density_of(labelled_.graph());
    const bool directed = labelled_.graph().is_directed();
    for (std::size_t role = 0; role < brokerage_role_count; ++role) {
      std::vector<ego_assignments> of_group;
      for (std::size_t group = 0; group < sizes.size(); ++group) {
        of_group.push_back(sizes[group] == 0 ? ego_assignments{} : egos.of(group, role));
      }
      std::vector<double> expected;
      std::vector<double> sd;
      std::vector<double> z;
      for (std::size_t v = 0; v < labelled_.size(); ++v) {
        const auto& assignments = of_group[static_cast<std::size_t>(labelled_.groups()[v])];
        const moments null =
            options_.null == brokerage_null::ties
                ? ego_under_ties(assignments, d, directed)
                : ego_under_labels(assignments, triples_.pairs[v], labelled_.size() - 1);
        expected.push_back(null.expected);
        sd.push_back(null.sd);
        z.push_back(z_of(triples_.roles[role][v], null));
      }
      result_.expected[role] = labelled_.spread(expected, actors_);
      result_.sd[role] = labelled_.spread(sd, actors_);
      result_.z[role] = labelled_.spread(z, actors_);
    }
  }

  void write_totals() {
    const auto& sizes = labelled_.groups().sizes();
    double all = 0;
    for (std::size_t role = 0; role <= brokerage_role_count; ++role) {
      double count = all;
      if (role < brokerage_role_count) {
        count = 0;
        for (const double of_actor : triples_.roles[role]) count += of_actor;
        all += count;
      }
      brokerage_totals& totals = result_.totals;
      totals.role.emplace_back(role < brokerage_role_count ? words_of(brokerage_role{})[role]
                                                           : "total");
      totals.count.push_back(count);
      for (auto* moment : {&totals.expected, &totals.sd, &totals.z}) moment->push_back(nan);
      if (options_.null == brokerage_null::none) continue;
      const moments null = options_.null == brokerage_null::ties
                               ? graph_under_ties(sizes, role, density_of(labelled_.graph()),
                                                  labelled_.graph().is_directed())
                               : graph_under_labels(sizes, role, triples_.overlaps);
      totals.expected.back() = null.expected;
      totals.sd.back() = null.sd;
      totals.z.back() = z_of(count, null);
    }
  }

  const labelled_graph& labelled_;
  const brokerage_roles_options& options_;
  std::size_t actors_;
  open_triples triples_;
  brokerage_roles_result result_;
};

}  // namespace

brokerage_roles_result brokerage_roles(const graph::tie_graph& g, const graph::partition& by,
                                       const brokerage_roles_options& options,
                                       const run_options& run) {
  if (options.null == brokerage_null::ties && options.weighting == brokerage_weighting::shared) {
    throw std::invalid_argument(
        "null=\"ties\" has no moments for the shared count; use null=\"labels\" or None");
  }
  const labelled_graph labelled(g, by);
  return result_writer(labelled, options, g.vertex_count()).write(run);
}

}  // namespace guyub::collaboration
