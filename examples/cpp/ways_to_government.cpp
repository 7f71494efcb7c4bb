// How many steps are the citizens of each place from government, and how many without the
// facilitators? How many actors are somebody's only way? By algorithms of Boost.Graph.
//   ways_to_government FOLDER
#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <functional>
#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <boost/graph/visitors.hpp>
#include <boost/pending/queue.hpp>

#include <guyub/graph/boost_graph.hpp>
#include <guyub/guyub.hpp>
#include <guyub/io/read_folder.hpp>

namespace {

using guyub::graph::partition;
using guyub::graph::vertex;

constexpr std::size_t unreached = static_cast<std::size_t>(-1);
constexpr std::size_t fewest_shown = 5;  // of fewer people nothing is told

/// One entry an actor: the steps from the nearest of `sources`.
template <class Graph>
std::vector<std::size_t> steps_from(const std::vector<vertex>& sources, std::size_t actors,
                                    const Graph& g) {
  std::vector<std::size_t> steps(actors, unreached);
  for (const vertex source : sources) steps[source] = 0;
  std::vector<boost::default_color_type> colour(actors);
  boost::queue<vertex> waiting;
  boost::breadth_first_search(
      g, sources.begin(), sources.end(), waiting,
      boost::make_bfs_visitor(boost::record_distances(steps.data(), boost::on_tree_edge())),
      colour.data());
  return steps;
}

std::string shown(std::vector<std::size_t> steps) {
  const auto middle = steps.begin() + std::ssize(steps) / 2;
  std::nth_element(steps.begin(), middle, steps.end());
  if (*middle == unreached) return "out of reach";
  return std::to_string(*middle) + (*middle == 1 ? " step" : " steps");
}

std::vector<vertex> members(const partition& by, const std::string& group) {
  std::vector<vertex> found;
  for (vertex actor = 0; actor < by.size(); ++actor) {
    if (by[actor] >= 0 && by.names()[static_cast<std::size_t>(by[actor])] == group) {
      found.push_back(actor);
    }
  }
  return found;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::fprintf(stderr, "usage: ways_to_government FOLDER\n");
    return 2;
  }
  try {
    const auto net = guyub::io::read_folder(arguments[1]);
    const guyub::graph::view<guyub::graph::undirected> ties(guyub::model::ties(net).symmetrised());
    const auto sectors = guyub::model::partition_of(net, "sector");
    const auto places = guyub::model::partition_of(net, "place_id");

    const std::function<bool(vertex)> is_no_facilitator = [&](vertex actor) {
      return net.facilitators()[actor] == 0;
    };
    const boost::filtered_graph without(ties, boost::keep_all{}, is_no_facilitator);

    const auto government = members(sectors, "government");
    const auto steps = steps_from(government, net.actor_count(), ties);
    const auto steps_without = steps_from(government, net.actor_count(), without);
    std::printf("From half of a place's citizens to government it takes at most:\n");
    std::map<std::string, std::pair<std::vector<std::size_t>, std::vector<std::size_t>>> by_place;
    for (const vertex citizen : members(sectors, "citizens")) {
      if (places[citizen] < 0) continue;
      auto& [now, then] = by_place[places.names()[static_cast<std::size_t>(places[citizen])]];
      now.push_back(steps[citizen]);
      then.push_back(steps_without[citizen]);
    }
    for (const auto& [place, ways] : by_place) {
      if (ways.first.size() < fewest_shown) continue;
      std::printf("  %-12s %-13s without the facilitators %s\n", place.c_str(),
                  shown(ways.first).c_str(), shown(ways.second).c_str());
    }

    std::vector<vertex> joints;
    boost::articulation_points(ties, std::back_inserter(joints));
    const auto facilitators =
        std::count_if(joints.begin(), joints.end(), std::not_fn(is_no_facilitator));
    std::printf("%zu actors are the only way to somebody, %td facilitators among them.\n",
                joints.size(), facilitators);
    return 0;
  } catch (const guyub::data_error& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
