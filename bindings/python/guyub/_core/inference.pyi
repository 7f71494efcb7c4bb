from __future__ import annotations
import collections.abc
import guyub._core
import typing
__all__: list[str] = ['permutation_test', 'permutation_test_of_callable']
def permutation_test(metric: guyub._core.Metric, inputs: tuple, metric_options: dict, statistic: str, within: typing.Any, options: dict, run: dict) -> dict:
    ...
def permutation_test_of_callable(metric: collections.abc.Callable, by: guyub._core.Partition, within: typing.Any, options: dict, run: dict) -> dict:
    ...
