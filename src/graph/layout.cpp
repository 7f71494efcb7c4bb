#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/fruchterman_reingold.hpp>
#include <boost/graph/random_layout.hpp>
#include <boost/graph/topology.hpp>
#include <boost/random/mersenne_twister.hpp>

#include <guyub/graph/layout.hpp>

namespace guyub::graph {

layout_result layout(const tie_graph& g, std::uint64_t seed, std::uint32_t rounds) {
  using drawing = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;
  using plane = boost::rectangle_topology<boost::mt19937>;
  drawing drawn(g.vertex_count());
  for (vertex v = 0; v < g.vertex_count(); ++v) {
    for (const vertex w : g.successors(v)) {
      if (v < w || (g.is_directed() && !g.has_tie(w, v))) boost::add_edge(v, w, drawn);
    }
  }
  boost::mt19937 random(static_cast<std::uint32_t>(seed));
  const plane sheet(random, -1, -1, 1, 1);
  std::vector<plane::point_type> points(g.vertex_count());
  const auto position =
      boost::make_iterator_property_map(points.begin(), boost::get(boost::vertex_index, drawn));
  if (g.vertex_count() > 1) {
    boost::random_graph_layout(drawn, position, sheet);
    boost::fruchterman_reingold_force_directed_layout(
        drawn, position, sheet, boost::cooling(boost::linear_cooling<double>(rounds, 0.1)));
  }
  layout_result result;
  for (const plane::point_type& point : points) {
    result.x.push_back(point[0]);
    result.y.push_back(point[1]);
  }
  return result;
}

}  // namespace guyub::graph
