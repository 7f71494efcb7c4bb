"""Third parties on the way in and out: arrays, frames, networkx, igraph and scipy."""
