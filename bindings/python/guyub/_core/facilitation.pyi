from __future__ import annotations
import guyub._core
__all__: list[str] = ['dependence', 'reachability', 'workload']
dependence: guyub._core.Metric
reachability: guyub._core.Metric
workload: guyub._core.Metric
