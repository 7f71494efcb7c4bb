#include <algorithm>
#include <limits>
#include <stdexcept>
#include <string>
#include <utility>

#include <guyub/facilitation/load/workload.hpp>
#include <guyub/run_options.hpp>

namespace guyub::facilitation {
namespace {

using model::index;
using model::network;
using model::table_kind;

constexpr double days_a_month = 30.4375;

using counts = std::vector<std::optional<std::int64_t>>;

/// What facilitators have: position of the facilitator in the result, and what it is.
using belongings = std::vector<std::pair<index, index>>;

class facilitators_load {
 public:
  facilitators_load(const network& net, const workload_options& options)
      : net_(net), options_(options), position_(net.actor_count(), model::none) {
    for (std::size_t actor = 0; actor < net.actor_count(); ++actor) {
      if (net.facilitators()[actor] == 0) continue;
      position_[actor] = static_cast<index>(actors_.size());
      actors_.push_back(static_cast<index>(actor));
    }
  }

  [[nodiscard]] const std::vector<index>& actors() const { return actors_; }

  [[nodiscard]] bool knows_places() const {
    return net_.has(table_kind::assignments) && net_.assignments().place.is_given();
  }

  [[nodiscard]] belongings places() const {
    const auto& rows = net_.assignments();
    belongings all;
    for (std::size_t row = 0; row < rows.facilitator.values.size(); ++row) {
      if (!rows.place.has(row) || !overlaps(rows.start, rows.end, row)) continue;
      add(rows.facilitator.at(row), rows.place.at(row), all);
    }
    return distinct(std::move(all));
  }

  /// Those based at or below one of the facilitator's places.
  [[nodiscard]] belongings groups(const belongings& places, const run_options& run) const {
    belongings at;  // place, facilitator
    for (const auto& [who, place] : places) at.emplace_back(place, who);
    std::sort(at.begin(), at.end());
    const auto& homes = net_.groups().place;
    belongings all;
    for (std::size_t group = 0; group < homes.values.size(); ++group) {
      if (run.stop.stop_requested()) throw stopped();
      for (index place = homes.at(group); place != model::none;
           place = net_.places().parent.at(static_cast<std::size_t>(place))) {
        const auto first = std::lower_bound(at.begin(), at.end(), std::pair(place, index{0}));
        for (auto held = first; held != at.end() && held->first == place; ++held) {
          all.emplace_back(held->second, static_cast<index>(group));
        }
      }
    }
    return distinct(std::move(all));
  }

  [[nodiscard]] belongings ties() const {
    const auto& rows = net_.reported_ties();
    belongings all;
    for (std::size_t row = 0; row < rows.from.values.size(); ++row) {
      const index from = rows.from.at(row);
      const index to = rows.to.at(row);
      if (from == to || !overlaps(rows.start, rows.end, row)) continue;
      add(from, to, all);
      add(to, from, all);
    }
    return distinct(std::move(all));
  }

  [[nodiscard]] belongings meetings() const {
    const auto& rows = net_.attendance();
    belongings all;
    for (std::size_t row = 0; row < rows.forum.values.size(); ++row) {
      if (!rows.actor.has(row) || rows.present.at(row) == 0) continue;
      if (is_in_window(rows.forum.at(row))) add(rows.actor.at(row), rows.forum.at(row), all);
    }
    return distinct(std::move(all));
  }

  /// The window's months; NaN where it has no day.
  [[nodiscard]] double months() const {
    const auto& dates = net_.forums().date;
    std::optional<std::int32_t> first = options_.from;
    std::optional<std::int32_t> last = options_.until;
    for (std::size_t forum = 0; forum < net_.forum_ids().size(); ++forum) {
      if (!dates.has(forum)) continue;
      const std::int32_t day = dates.at(forum);
      if (!options_.from) first = first ? std::min(*first, day) : day;
      if (!options_.until) last = last ? std::max(*last, day) : day;
    }
    if (!first || !last || *last <= *first) return std::numeric_limits<double>::quiet_NaN();
    return (static_cast<double>(*last) - static_cast<double>(*first)) / days_a_month;
  }

  [[nodiscard]] counts unknown() const { return counts(actors_.size()); }

  [[nodiscard]] counts number_of(const belongings& all) const {
    counts numbers(actors_.size(), 0);
    for (const auto& [who, what] : all) ++*numbers[static_cast<std::size_t>(who)];
    return numbers;
  }

 private:
  void add(index actor, index what, belongings& all) const {
    const index who = position_[static_cast<std::size_t>(actor)];
    if (who != model::none) all.emplace_back(who, what);
  }

  static belongings distinct(belongings all) {
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
  }

  /// Whether [start, end), both of which may be left open, holds on some day of the window.
  [[nodiscard]] bool overlaps(const model::date_column& start, const model::date_column& end,
                              std::size_t row) const {
    const bool begins = !options_.until || !start.has(row) || start.at(row) < *options_.until;
    const bool lasts = !options_.from || !end.has(row) || *options_.from < end.at(row);
    return begins && lasts;
  }

  [[nodiscard]] bool is_in_window(index forum) const {
    if (!options_.from && !options_.until) return true;
    const auto& dates = net_.forums().date;
    const auto row = static_cast<std::size_t>(forum);
    return dates.has(row) && (!options_.from || dates.at(row) >= *options_.from) &&
           (!options_.until || dates.at(row) < *options_.until);
  }

  const network& net_;
  const workload_options& options_;
  std::vector<index> position_;  // of each actor in the result, or none
  std::vector<index> actors_;
};

void check(const workload_options& options) {
  if (!options.from || !options.until || *options.from <= *options.until) return;
  throw std::invalid_argument("between ends " +
                              std::to_string(std::int64_t{*options.from} - *options.until) +
                              " days before it begins: expected (first day, day after the last)");
}

}  // namespace

workload_result workload(const network& net, const workload_options& options,
                         const run_options& run) {
  check(options);
  const facilitators_load load(net, options);
  workload_result result;
  result.actor = load.actors();
  result.places = result.groups = result.ties = result.meetings = load.unknown();
  if (load.knows_places()) {
    const belongings places = load.places();
    result.places = load.number_of(places);
    if (net.groups().place.is_given()) {
      result.groups = load.number_of(load.groups(places, run));
    }
  }
  if (run.stop.stop_requested()) throw stopped();
  if (net.has(table_kind::ties)) result.ties = load.number_of(load.ties());
  if (net.has(table_kind::attendance)) result.meetings = load.number_of(load.meetings());
  const double months = load.months();
  for (const std::optional<std::int64_t>& meetings : result.meetings) {
    result.meetings_per_month.push_back(meetings ? static_cast<double>(*meetings) / months
                                                 : std::numeric_limits<double>::quiet_NaN());
  }
  return result;
}

}  // namespace guyub::facilitation
