from __future__ import annotations
import guyub._core
__all__: list[str] = ['betweenness', 'brokerage_roles', 'core_number', 'density', 'ei_index', 'local_clustering', 'mixing_matrix', 'modularity']
betweenness: guyub._core.Metric
brokerage_roles: guyub._core.Metric
core_number: guyub._core.Metric
density: guyub._core.Metric
ei_index: guyub._core.Metric
local_clustering: guyub._core.Metric
mixing_matrix: guyub._core.Metric
modularity: guyub._core.Metric
