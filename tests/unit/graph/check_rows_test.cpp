// Rows that come from elsewhere: taken where they are a graph's, refused where they are not.
#include <functional>
#include <limits>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <guyub/graph/incidence.hpp>
#include <guyub/graph/tie_graph.hpp>

namespace guyub::graph {
namespace {

tie_graph_rows rows_of(const tie_graph& g) {
  return {.directed = g.is_directed(),
          .weighted = g.is_weighted(),
          .out = g.out_rows(),
          .in = g.is_directed() ? g.in_rows() : compressed_rows{},
          .merged = g.merged(),
          .dropped_loops = g.dropped_loops()};
}

/// 0 → 1, 0 → 2, 2 → 1 and a weight each; or without directions.
tie_graph three(bool directed, bool weighted) {
  const std::vector<vertex> from{0, 0, 2, 0};
  const std::vector<vertex> to{1, 2, 1, 0};
  const std::vector<double> weights{1.5, -2, 3, 4};
  return tie_graph::build(3, from, to, weighted ? weights : std::vector<double>{},
                          {.directed = directed});
}

std::string refusal(const tie_graph& g, const std::function<void(tie_graph_rows&)>& change) {
  tie_graph_rows rows = rows_of(g);
  change(rows);
  try {
    (void)tie_graph::from_rows(std::move(rows));
    return "";
  } catch (const std::invalid_argument& error) {
    return error.what();
  }
}

TEST(from_rows, gives_the_graph_back) {
  for (const bool directed : {false, true}) {
    for (const bool weighted : {false, true}) {
      const tie_graph g = three(directed, weighted);
      EXPECT_EQ(tie_graph::from_rows(rows_of(g)), g);
    }
  }
  EXPECT_EQ(tie_graph::from_rows(rows_of(tie_graph{})), tie_graph{});
}

TEST(from_rows, refuses_rows_that_are_no_graph) {
  const tie_graph g = three(true, true);
  const auto says = [&](const std::string& words, const std::function<void(tie_graph_rows&)>& how) {
    const std::string text = refusal(g, how);
    EXPECT_NE(text.find(words), std::string::npos) << '"' << text << "\" should say " << words;
  };
  says("offsets", [](auto& rows) { rows.out.offsets.set(1, 9); });
  says("offsets", [](auto& rows) { rows.out.offsets.set(0, 1); });
  says("offsets", [](auto& rows) { rows.out.targets.push_back(1); });
  says("not ascending", [](auto& rows) { std::swap(rows.out.targets[0], rows.out.targets[1]); });
  says("not ascending", [](auto& rows) { rows.out.targets[0] = 2; });
  says("only 3", [](auto& rows) { rows.out.targets[1] = 3; });
  says("weights", [](auto& rows) { rows.out.weights.pop_back(); });
  says("weights", [](auto& rows) { rows.weighted = false; });
  says("not finite",
       [](auto& rows) { rows.in.weights[0] = std::numeric_limits<double>::infinity(); });
  says("to itself", [](auto& rows) {  // 0 → 1 becomes 0 → 0 in both directions
    rows.out.targets[0] = 0;
    rows.in.offsets = row_offsets(std::vector<std::uint32_t>{0, 1, 2, 3});
    rows.in.targets = {0, 2, 0};
    rows.in.weights = {1.5, 3, -2};
  });
  says("two directions", [](auto& rows) { rows.in.weights[0] = 7; });
  says("two directions", [](auto& rows) { rows.in.weights[0] = -rows.in.weights[0]; });
  says("two directions", [](auto& rows) { rows.in.targets[0] = 1; });
  says("two directions", [](auto& rows) { rows.in = rows.out; });
  says("two directions", [](auto& rows) {
    rows.in.offsets = row_offsets(std::vector<std::uint32_t>{0, 0, 2, 3, 3});
  });
  says("one side", [](auto& rows) { rows.directed = false; });
}

TEST(from_rows, refuses_an_undirected_tie_on_one_side_and_to_itself) {
  const tie_graph g = three(false, true);
  const auto loop = [](auto& rows) {  // vertex 1 had 0 and 2, and has itself instead of 0
    rows.out.targets = {1, 2, 1, 2, 0, 1};
  };
  EXPECT_NE(refusal(g, loop).find("its own actor"), std::string::npos);
  EXPECT_NE(refusal(g, [](auto& rows) { rows.out.weights[0] = 7; }).find("one side"),
            std::string::npos);
  EXPECT_NE(refusal(g, [](auto& rows) { rows.in = rows.out; }).find("one side"), std::string::npos);
}

TEST(from_rows, looks_at_each_of_very_many_entries) {
  constexpr vertex n = 2000;
  std::vector<vertex> from;
  std::vector<vertex> to;
  std::vector<double> weights;
  for (vertex v = 0; v < n; ++v) {
    for (vertex step = 1; step <= 600; ++step) {
      from.push_back(v);
      to.push_back((v + step) % n);
      weights.push_back(v + step / 8.0);
    }
  }
  for (const bool directed : {false, true}) {
    const tie_graph g = tie_graph::build(n, from, to, weights, {.directed = directed});
    EXPECT_EQ(tie_graph::from_rows(rows_of(g)), g);
    const std::size_t entries = g.out_rows().targets.size();
    for (const std::size_t at : {std::size_t{0}, entries / 3, entries / 2, entries - 1}) {
      EXPECT_NE(refusal(g, [at](auto& rows) { rows.out.weights[at] += 1; }), "") << at;
    }
  }
}

TEST(from_rows, gives_the_incidence_back_or_refuses_it) {
  const std::vector<vertex> actor{0, 2, 2};
  const std::vector<vertex> event{1, 0, 1};
  const auto b = incidence::build(3, 2, actor, event, std::vector<double>{1, 2, 3});
  const incidence_rows rows{.weighted = true, .by_actor = b.by_actor(), .by_event = b.by_event()};
  EXPECT_EQ(incidence::from_rows(rows), b);
  incidence_rows other = rows;
  other.by_event.weights[0] = 9;
  EXPECT_THROW((void)incidence::from_rows(other), std::invalid_argument);
  other = rows;
  other.by_actor.targets[0] = 2;
  EXPECT_THROW((void)incidence::from_rows(other), std::invalid_argument);
  EXPECT_THROW(row_offsets(std::vector<std::uint32_t>{}), std::invalid_argument);
}

TEST(weights, that_add_up_beyond_the_largest_number_are_refused) {
  const std::vector<vertex> from{0, 0};
  const std::vector<vertex> to{1, 1};
  const std::vector<double> weights{1e308, 1e308};
  EXPECT_THROW((void)tie_graph::build(2, from, to, weights), std::invalid_argument);
  EXPECT_THROW((void)incidence::build(2, 2, from, to, weights), std::invalid_argument);
  EXPECT_EQ(tie_graph::build(2, from, to, weights, {.parallel = parallel_ties::first}).weights()[0],
            1e308);
}

}  // namespace
}  // namespace guyub::graph
