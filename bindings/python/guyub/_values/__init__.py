"""The values that a caller holds: graphs, incidences, partitions, results, and what goes wrong."""
