// Metrics are safe to call from several threads on the same values. Each stands in the table below;
// the catalogue tells which one is missing.
#include <cstdint>
#include <cstring>
#include <functional>
#include <latch>
#include <map>
#include <span>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/guyub.hpp>
#include <guyub/io/read_folder.hpp>

#include "paths.hpp"

namespace guyub {
namespace {

/// What the metrics are called on: each value once, for all threads.
struct village {
  model::network net = io::read_folder(test::source_folder() + "/examples/kediri");
  graph::tie_graph ties = model::ties(net);
  graph::partition sectors = model::partition_of(net, "sector");
  graph::incidence attendance = model::attendance_of(net).incidence;
  participation::turnout_result turnout = participation::turnout(net, "sex");
  std::vector<std::uint8_t> citizens = members("citizens");
  std::vector<std::uint8_t> government = members("government");

  [[nodiscard]] std::vector<std::uint8_t> members(const std::string& sector) const {
    std::vector<std::uint8_t> mask(net.actor_count());
    for (std::size_t actor = 0; actor < mask.size(); ++actor) {
      mask[actor] = sectors[actor] >= 0 &&
                    sectors.names()[static_cast<std::size_t>(sectors[actor])] == sector;
    }
    return mask;
  }
};

using numbers = std::vector<double>;

template <class... Columns>
numbers joined(const Columns&... columns) {
  numbers all;
  (all.insert(all.end(), columns.begin(), columns.end()), ...);
  return all;
}

const std::map<std::string, std::function<numbers(const village&)>> metrics = {
    {"collaboration.articulation_points",
     [](const village& v) { return joined(collaboration::articulation_points(v.ties).actor); }},
    {"collaboration.betweenness",
     [](const village& v) { return collaboration::betweenness(v.ties).betweenness; }},
    {"collaboration.bridges",
     [](const village& v) {
       return joined(collaboration::bridges(v.ties).from, collaboration::bridges(v.ties).to);
     }},
    {"collaboration.brokerage_roles",
     [](const village& v) {
       const auto roles = collaboration::brokerage_roles(v.ties, v.sectors);
       return joined(roles.total, roles.liaison, roles.expected[0], roles.sd[0]);
     }},
    {"collaboration.core_number",
     [](const village& v) { return joined(collaboration::core_number(v.ties).core); }},
    {"collaboration.density",
     [](const village& v) { return numbers{collaboration::density(v.ties).value}; }},
    {"collaboration.dyad_census",
     [](const village& v) {
       return numbers{static_cast<double>(collaboration::dyad_census(v.ties).mutual)};
     }},
    {"collaboration.ei_index",
     [](const village& v) {
       const auto index = collaboration::ei_index(v.ties, v.sectors);
       return numbers{index.value, index.expected, index.sd};
     }},
    {"collaboration.local_clustering",
     [](const village& v) {
       const auto shares = collaboration::local_clustering(v.ties);
       return joined(shares.clustering, numbers{shares.mean, shares.mean_with_zeros});
     }},
    {"collaboration.mixing_matrix",
     [](const village& v) { return collaboration::mixing_matrix(v.ties, v.sectors).value; }},
    {"collaboration.modularity",
     [](const village& v) { return numbers{collaboration::modularity(v.ties, v.sectors).value}; }},
    {"collaboration.reciprocity",
     [](const village& v) { return numbers{collaboration::reciprocity(v.ties).value}; }},
    {"facilitation.dependence",
     [](const village& v) {
       const auto without =
           facilitation::dependence(v.ties, v.net.facilitators(), v.citizens, v.government);
       return joined(without.reach_with, without.reach_without, without.stranded);
     }},
    {"facilitation.reachability",
     [](const village& v) {
       return numbers{facilitation::reachability(v.ties, v.citizens, v.government).value};
     }},
    {"facilitation.workload",
     [](const village& v) { return facilitation::workload(v.net).meetings_per_month; }},
    {"inference.permutation_test",
     [](const village& v) {
       const auto index = [&](const graph::partition& labels, std::span<double> out) {
         out[0] = collaboration::ei_index(v.ties, labels).value;
       };
       const auto found =
           inference::permutation_test(v.sectors, 1, index, {.n = 19}, {.threads = 2, .seed = 1});
       return joined(found.observed, found.mean, found.p);
     }},
    {"participation.attendance_rate",
     [](const village& v) {
       const auto rates = participation::attendance_rate(v.turnout);
       return joined(rates.rate, rates.low, rates.high);
     }},
    {"participation.disproportionality",
     [](const village& v) { return participation::disproportionality(v.turnout).gallagher; }},
    {"participation.invitation",
     [](const village& v) {
       const auto rates = participation::invitation(v.turnout);
       return joined(rates.invited_rate, rates.no_show_rate);
     }},
    {"participation.projection",
     [](const village& v) {
       const auto ties = participation::projection(v.attendance).ties;
       return joined(ties.targets(), ties.weights());
     }},
    {"participation.representation",
     [](const village& v) {
       const auto shares = participation::representation(v.turnout);
       return joined(shares.ratio, shares.ratio_low, shares.odds_high, shares.p_under);
     }},
    {"participation.turnout",
     [](const village& v) {
       const auto counts = participation::turnout(v.net, "sector");
       return joined(counts.population, counts.attended, counts.visits, counts.seconds);
     }},
    {"statistics.adjust",
     [](const village&) { return statistics::adjust(numbers{0.01, 0.04, 0.2}).p_adjusted; }},
    {"statistics.clopper_pearson",
     [](const village&) { return numbers{statistics::clopper_pearson(8, 40).low}; }},
    {"statistics.gini",
     [](const village&) { return numbers{statistics::gini(numbers{3, 1, 4, 1, 5}).value}; }},
    {"statistics.hypergeometric_test",
     [](const village&) {
       return numbers{statistics::hypergeometric_test(8, 100, 40, 200).p_under};
     }},
    {"statistics.odds_ratio",
     [](const village&) { return numbers{statistics::odds_ratio({8, 92, 32, 68}).value}; }},
    {"statistics.wilson", [](const village&) { return numbers{statistics::wilson(8, 40).low}; }},
};

bool same_bytes(const numbers& a, const numbers& b) {
  return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0;
}

TEST(every_metric, is_called_from_several_threads) {
  for (const auto& metric : catalogue()) {
    const auto name = std::string(metric.area) + "." + std::string(metric.id);
    EXPECT_TRUE(metrics.contains(name)) << name << " is not in the table of this test";
  }
}

TEST(every_metric, finds_the_same_on_many_threads_at_once_as_alone) {
  constexpr std::size_t threads = 4;
  constexpr std::size_t rounds = 3;
  std::map<std::string, numbers> alone;
  {
    const village own;
    for (const auto& [name, call] : metrics) alone[name] = call(own);
  }
  const village shared;  // nothing of it was asked for before the threads ask all at once
  std::vector<std::map<std::string, numbers>> found(threads * rounds);
  {
    std::latch together(threads);
    std::vector<std::jthread> callers;
    for (std::size_t thread = 0; thread < threads; ++thread) {
      callers.emplace_back([&, thread] {
        together.arrive_and_wait();
        for (std::size_t round = 0; round < rounds; ++round) {
          for (const auto& [name, call] : metrics) {
            found[thread * rounds + round][name] = call(shared);
          }
        }
      });
    }
  }
  for (const auto& results : found) {
    for (const auto& [name, result] : results) {
      EXPECT_FALSE(result.empty()) << name;
      EXPECT_TRUE(same_bytes(result, alone[name])) << name;
    }
  }
}

}  // namespace
}  // namespace guyub
