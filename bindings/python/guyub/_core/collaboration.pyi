from __future__ import annotations
import guyub._core
__all__: list[str] = ['articulation_points', 'betweenness', 'bridges', 'brokerage_roles', 'core_number', 'density', 'dyad_census', 'ei_index', 'local_clustering', 'mixing_matrix', 'modularity', 'reciprocity']
articulation_points: guyub._core.Metric
betweenness: guyub._core.Metric
bridges: guyub._core.Metric
brokerage_roles: guyub._core.Metric
core_number: guyub._core.Metric
density: guyub._core.Metric
dyad_census: guyub._core.Metric
ei_index: guyub._core.Metric
local_clustering: guyub._core.Metric
mixing_matrix: guyub._core.Metric
modularity: guyub._core.Metric
reciprocity: guyub._core.Metric
