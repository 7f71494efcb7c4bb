#include <boost/graph/fruchterman_reingold.hpp>
#include <boost/graph/random_layout.hpp>
#include <boost/graph/topology.hpp>

#include <guyub/graph/boost_graph.hpp>
#include <guyub/graph/layout.hpp>
#include <guyub/random_stream.hpp>

namespace guyub::graph {

layout_result layout(const tie_graph& g, std::uint64_t seed, std::uint32_t rounds) {
  using plane = boost::rectangle_topology<random_stream>;
  const auto drawn = g.is_directed() ? view<undirected>(g.symmetrised()) : view<undirected>(g);
  random_stream random(seed, 0);
  const plane sheet(random, -1, -1, 1, 1);
  std::vector<plane::point_type> points(g.vertex_count());
  const auto position =
      boost::make_iterator_property_map(points.begin(), get(boost::vertex_index, drawn));
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
