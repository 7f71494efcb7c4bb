#include "participation/presence/household_draws.hpp"

#include <algorithm>
#include <map>
#include <span>
#include <utility>

#include <guyub/random_stream.hpp>
#include <guyub/run_options.hpp>

#include "support/parallel.hpp"

namespace guyub::participation {
namespace {

using graph::partition;

struct household {
  std::int32_t home = -1;
  partition::group group = partition::unlabelled;  // where all members share one
  std::vector<partition::group> members;
  std::int64_t came = 0;
};

/// The labelled people of one stratum, by household.
struct stratum_households {
  std::vector<household> households;  // by home, so that a place is a run
  bool is_household_attribute = true;
};

std::vector<stratum_households> by_household(const turnout_result& turnout) {
  std::vector<stratum_households> strata(turnout.strata.size());
  std::map<std::pair<std::int32_t, std::int32_t>, std::size_t> place_of;
  for (const turnout_person& person : turnout.people) {
    if (person.group == partition::unlabelled) continue;
    stratum_households& stratum = strata[static_cast<std::size_t>(person.stratum)];
    std::size_t at = stratum.households.size();
    if (person.household >= 0) {
      at = place_of.try_emplace({person.stratum, person.household}, at).first->second;
    }
    if (at == stratum.households.size()) {
      stratum.households.push_back({.home = person.home, .group = person.group});
    }
    household& home = stratum.households[at];
    home.members.push_back(person.group);
    home.came += person.attended ? 1 : 0;
    if (home.group != person.group) stratum.is_household_attribute = false;
  }
  for (stratum_households& stratum : strata) {
    std::stable_sort(stratum.households.begin(), stratum.households.end(),
                     [](const household& a, const household& b) { return a.home < b.home; });
  }
  return strata;
}

/// The statistic of each group of one stratum, observed (no stream) or drawn.
class statistic {
 public:
  statistic(const stratum_households& stratum, std::size_t groups)
      : stratum_(stratum), came_(groups), roster_(groups), values_(groups) {}

  const std::vector<double>& operator()(random_stream* random) {
    std::fill(came_.begin(), came_.end(), 0);
    std::fill(roster_.begin(), roster_.end(), 0);
    if (stratum_.is_household_attribute) {
      permute_households(random);
    } else {
      draw_members(random);
    }
    return values_;
  }
  /// Members who came are known in number only; who of them they were is in the turnout.
  void set_observed(const std::vector<double>& attended) { observed_ = attended; }

 private:
  void permute_households(random_stream* random) {
    labels_.clear();
    for (const household& home : stratum_.households) labels_.push_back(home.group);
    if (random != nullptr) {
      for (std::size_t begin = 0; begin < labels_.size();) {
        std::size_t end = begin;
        while (end < labels_.size() &&
               stratum_.households[end].home == stratum_.households[begin].home) {
          ++end;
        }
        random->shuffle(std::span(labels_).subspan(begin, end - begin));
        begin = end;
      }
    }
    double all_came = 0;
    double all_roster = 0;
    for (std::size_t i = 0; i < labels_.size(); ++i) {
      const household& home = stratum_.households[i];
      const auto group = static_cast<std::size_t>(labels_[i]);
      came_[group] += static_cast<double>(home.came);
      roster_[group] += static_cast<double>(home.members.size());
      all_came += static_cast<double>(home.came);
      all_roster += static_cast<double>(home.members.size());
    }
    for (std::size_t g = 0; g < values_.size(); ++g) {
      values_[g] = (all_came == 0 ? 0 : came_[g] / all_came) - roster_[g] / all_roster;
    }
  }

  void draw_members(random_stream* random) {
    if (random == nullptr) {
      values_ = observed_;
      return;
    }
    for (const household& home : stratum_.households) {
      if (home.came == 0) continue;
      members_ = home.members;
      const auto came = static_cast<std::size_t>(home.came);
      for (std::size_t i = 0; i < came; ++i) {
        std::swap(members_[i], members_[i + random->below(members_.size() - i)]);
        came_[static_cast<std::size_t>(members_[i])] += 1;
      }
    }
    values_ = came_;
  }

  const stratum_households& stratum_;
  std::vector<double> came_;
  std::vector<double> roster_;
  std::vector<double> values_;
  std::vector<double> observed_;
  std::vector<partition::group> labels_;
  std::vector<partition::group> members_;
};

/// The statistics of all strata, one after another.
class table_statistic {
 public:
  table_statistic(const std::vector<stratum_households>& strata, const turnout_result& turnout) {
    const std::size_t groups = turnout.groups.size();
    for (std::size_t s = 0; s < strata.size(); ++s) {
      std::vector<double> attended(groups);
      for (std::size_t g = 0; g < groups; ++g) {
        attended[g] = static_cast<double>(turnout.attended[s * groups + g]);
      }
      of_.emplace_back(strata[s], groups).set_observed(attended);
    }
  }

  const std::vector<double>& operator()(random_stream* random) {
    values_.clear();
    for (statistic& of : of_) {
      const std::vector<double>& values = of(random);
      values_.insert(values_.end(), values.begin(), values.end());
    }
    return values_;
  }

 private:
  std::vector<statistic> of_;
  std::vector<double> values_;
};

/// How many draws were at most as large as what was observed, and at least.
struct tail_counts {
  std::vector<std::uint64_t> under;
  std::vector<std::uint64_t> over;

  explicit tail_counts(std::size_t rows) : under(rows), over(rows) {}

  void add(const std::vector<double>& drawn, const std::vector<double>& observed) {
    constexpr double tolerance = 1e-12;  // of shares: equal draws count on both sides
    for (std::size_t row = 0; row < observed.size(); ++row) {
      under[row] += drawn[row] <= observed[row] + tolerance ? 1u : 0u;
      over[row] += drawn[row] >= observed[row] - tolerance ? 1u : 0u;
    }
  }
};

}  // namespace

household_p_values household_draws(const turnout_result& turnout, std::uint32_t draws,
                                   std::uint64_t seed, const run_options& run) {
  constexpr std::size_t at_once = 128;
  const std::vector<stratum_households> strata = by_household(turnout);
  const std::size_t rows = turnout.group.size();
  const std::vector<double> observed = table_statistic(strata, turnout)(nullptr);
  std::vector<tail_counts> counts((draws + at_once - 1) / at_once, tail_counts(rows));
  support::progress_meter meter(run, draws);
  support::for_each_chunk(counts.size(), run, [&](std::size_t chunk) {
    table_statistic statistic_of(strata, turnout);
    const std::uint64_t end = std::min<std::uint64_t>(draws, (chunk + 1) * at_once);
    for (std::uint64_t draw = chunk * at_once; draw < end; ++draw) {
      random_stream random(seed, draw);
      counts[chunk].add(statistic_of(&random), observed);
      meter.step();
    }
  });
  household_p_values result;
  for (std::size_t row = 0; row < rows; ++row) {
    std::uint64_t under = 1;
    std::uint64_t over = 1;
    for (const tail_counts& part : counts) {
      under += part.under[row];
      over += part.over[row];
    }
    result.p_under.push_back(static_cast<double>(under) / (draws + 1.0));
    result.p_over.push_back(static_cast<double>(over) / (draws + 1.0));
  }
  return result;
}

}  // namespace guyub::participation
