from __future__ import annotations
import guyub._core
__all__: list[str] = ['adjust', 'clopper_pearson', 'gini', 'hypergeometric_test', 'odds_ratio', 'wilson']
adjust: guyub._core.Metric
clopper_pearson: guyub._core.Metric
gini: guyub._core.Metric
hypergeometric_test: guyub._core.Metric
odds_ratio: guyub._core.Metric
wilson: guyub._core.Metric
