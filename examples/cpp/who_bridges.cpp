// Who bridges between sectors, and what passes only through the facilitators?
//   who_bridges FOLDER
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <numeric>
#include <vector>

#include <guyub/guyub.hpp>
#include <guyub/io/read_folder.hpp>

int main(int count, char** arguments) {
  if (count != 2) {
    std::fprintf(stderr, "usage: who_bridges FOLDER\n");
    return 2;
  }
  try {
    const auto net = guyub::io::read_folder(arguments[1]);
    const auto ties = guyub::model::ties(net);
    const auto sectors = guyub::model::partition_of(net, "sector");

    const auto roles = guyub::collaboration::brokerage_roles(ties, sectors);
    std::vector<std::size_t> order(roles.total.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return roles.total[a] > roles.total[b]; });
    for (std::size_t rank = 0; rank < std::min<std::size_t>(5, order.size()); ++rank) {
      const std::size_t actor = order[rank];
      std::printf("%-12s opens %6.0f paths, %6.0f of them between other sectors\n",
                  net.actor_ids()[actor].c_str(), roles.total[actor], roles.liaison[actor]);
    }

    std::vector<std::uint8_t> government(net.actor_count());
    std::vector<std::uint8_t> citizens(net.actor_count());
    for (std::size_t actor = 0; actor < net.actor_count(); ++actor) {
      if (sectors[actor] < 0) continue;
      const auto& sector = sectors.names()[static_cast<std::size_t>(sectors[actor])];
      government[actor] = sector == "government";
      citizens[actor] = sector == "citizens";
    }
    const auto without =
        guyub::facilitation::dependence(ties, net.facilitators(), citizens, government, {});
    for (std::size_t i = 0; i < without.steps.size(); ++i) {
      std::printf(
          "within %3.0f steps: %.3f of the pairs reach each other, %.3f without facilitators\n",
          without.steps[i], without.reach_with[i], without.reach_without[i]);
    }
    return 0;
  } catch (const guyub::data_error& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
