#include <guyub/participation/presence/attendance_rate.hpp>
#include <guyub/participation/presence/disproportionality.hpp>
#include <guyub/participation/presence/invitation.hpp>
#include <guyub/participation/presence/representation.hpp>
#include <guyub/participation/presence/turnout.hpp>

#include "metrics/metric.hpp"

namespace guyub::python {

using namespace guyub::participation;

namespace {

using table = turnout_result;
using compared = representation_result;

struct turnout_options {};

// The table itself is a metric too.
table turnout_itself(const table& counted, const turnout_options&) {
  return counted;
}

/// Place, type, group and population, each where the table has it.
template <class Result>
void lay_rows(const Result& result, sink& out) {
  const group_rows& rows = result.rows;
  if (rows.has_place) out.column("place", &rows.place);
  if (rows.has_type) out.column("type", &rows.type);
  out.column("group", &rows.group);
  out.column("population", &rows.population);
}

/// One number where nobody asked for places, one a place where somebody did.
void lay_smallest_assessable(const compared& result, sink& out) {
  const auto& smallest = result.smallest_assessable;
  if (result.rows.has_place) {
    out.scalar("smallest_assessable", &smallest);
  } else {
    out.scalar("smallest_assessable", as_scalar(smallest.front()));
  }
}

void lay_total(const compared& result, sink& out) {
  using total = representation_total;
  if (result.total.group.empty()) return;
  sink& part = out.part("total");
  if (result.rows.has_type) part.column("type", &result.total.type);
  columns(rows::none, "group", &total::group, "population", &total::population, "attended",
          &total::attended, "expected", &total::expected, "ratio", &total::ratio, "odds_ratio",
          &total::odds_ratio, "p_under", &total::p_under, "p_over", &total::p_over,
          "heterogeneity_p", &total::heterogeneity_p)(result.total, part);
}

}  // namespace

void bind_participation_presence(area& presence) {
  presence.metric(
      "turnout", &turnout_itself, reads("net"), takes(), &lay_rows<table>,
      columns(rows::none, "invited", &table::invited, "attended", &table::attended, "visits",
              &table::visits, "spoke", &table::spoke, "seconds", &table::seconds));

  using rate = attendance_rate_result;
  presence.metric("attendance_rate", &attendance_rate, reads("net"),
                  takes("interval", &attendance_rate_options::interval), &lay_rows<rate>,
                  columns(rows::none, "attended", &rate::attended, "rate", &rate::rate, "low",
                          &rate::low, "high", &rate::high));

  using asked = invitation_result;
  presence.metric(
      "invitation", &invitation, reads("net"), takes(), &lay_rows<asked>,
      columns(rows::none, "invited", &asked::invited, "came", &asked::came, "invited_rate",
              &asked::invited_rate, "no_show_rate", &asked::no_show_rate));

  using distance = disproportionality_result;
  presence.metric("disproportionality", &disproportionality, reads("net"), takes(),
                  columns_given("place", &distance::place, "type", &distance::type),
                  columns(rows::none, "gallagher", &distance::gallagher, "loosemore_hanby",
                          &distance::loosemore_hanby));

  using options = representation_options;
  presence.metric(
      "representation", &representation, reads("net"),
      takes("adjust", &options::adjust, "alpha", &options::alpha, "interval", &options::interval,
            "variant", &options::variant, "n", &options::n),
      &lay_rows<compared>,
      columns(rows::none, "attended", &compared::attended, "expected", &compared::expected,
              "share_population", &compared::share_population, "share_attended",
              &compared::share_attended, "ratio", &compared::ratio, "ratio_low",
              &compared::ratio_low, "ratio_high", &compared::ratio_high, "ratio_min",
              &compared::ratio_min, "ratio_max", &compared::ratio_max, "odds_ratio",
              &compared::odds_ratio, "odds_low", &compared::odds_low, "odds_high",
              &compared::odds_high, "p_under", &compared::p_under, "p_over", &compared::p_over,
              "p_under_adjusted", &compared::p_under_adjusted, "p_over_adjusted",
              &compared::p_over_adjusted, "assessable", &compared::assessable, "power_half",
              &compared::power_half),
      &lay_smallest_assessable, &lay_total);
}

}  // namespace guyub::python
