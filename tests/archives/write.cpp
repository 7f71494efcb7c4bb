// Writes the archives that later versions must load: write_archives FOLDER. Run once a format.
#include <iostream>
#include <string>

#include <guyub/io/archive.hpp>

#include "small_networks.hpp"

int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "write_archives FOLDER\n";
    return 2;
  }
  using namespace guyub;
  const std::string folder = std::string(arguments[1]) + "/";
  io::save(test::every_table(), folder + "network.guyub");
  io::save(test::small_ties(false), folder + "undirected.guyub");
  io::save(test::small_ties(true), folder + "directed_weighted_labelled.guyub");
  io::save(test::small_pairs(), folder + "incidence.guyub");
}
