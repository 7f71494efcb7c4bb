// Everything but guyub/io/ (files) and guyub/graph/boost_graph.hpp (Boost.Graph).
#pragma once

#include <guyub/catalogue.hpp>
#include <guyub/version.hpp>
