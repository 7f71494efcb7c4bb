from __future__ import annotations
import guyub._core
__all__: list[str] = ['betweenness', 'brokerage_roles', 'density', 'ei_index', 'mixing_matrix']
betweenness: guyub._core.Metric
brokerage_roles: guyub._core.Metric
density: guyub._core.Metric
ei_index: guyub._core.Metric
mixing_matrix: guyub._core.Metric
