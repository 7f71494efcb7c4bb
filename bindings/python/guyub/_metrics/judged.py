"""Tests of `inference`: a metric of this library or any callable, and what a null makes of it."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any, Literal

import numpy as np

from .. import _core
from .._values.graph import TieGraph
from .._values.labels import as_graph, as_partition
from .._values.partition import Partition
from .._values.result import Result
from .._values.types import GraphLike, Labels, Progress
from .catalogue import facts, reference
from .docstring import docstring_of_function
from .kinds import KINDS, Call
from .metric import Metric
from .progress import reporter

# what the rows of a result are called by, in front of its numbers
KEYS = ("place", "type", "actor", "event", "group", "from_group", "to_group")


def permutation_test(
    metric: Callable[..., Any],
    g: GraphLike,
    by: Labels,
    *,
    within: Labels | None = None,
    statistic: str = "value",
    unlabelled: Literal["drop", "group", "error"] = "drop",
    n: int = 9999,
    alternative: Literal["two-sided", "less", "greater"] = "two-sided",
    interval: float = 0.95,
    adjust: Literal["holm", "bh", "max_t"] | None = None,
    threads: int | None = None,
    seed: int | None = None,
    progress: Progress = None,
    **options: Any,
) -> Result:
    graph = as_graph(g)
    groups = as_partition(graph, by, unlabelled)
    strata = None if within is None else as_partition(graph, within)
    own = {"n": n, "alternative": alternative, "interval": interval, "adjust": adjust}
    keys = _keys(metric(graph, groups, **options), statistic)
    with reporter(progress, "permutation_test") as report:
        raw = _drawn(
            _Judged(metric, graph, groups, statistic, options),
            None if strata is None else strata._core,
            own,
            {"threads": threads, "seed": seed, "progress": report},
        )
    described = {
        "metric": "inference.permutation_test",
        "options": {"of": _name_of(metric), "statistic": statistic, "by": _shown(by)}
        | {"within": _shown(within), **own, **options},
        "n": int(groups.sizes.sum()),
        "version": _core.__version__,
        "data_hash": graph.data_hash,
        "sources": [
            reference(source) for source in facts()["inference", "permutation_test"]["sources"]
        ],
    }
    return _result(raw, keys, described)


permutation_test.__doc__ = docstring_of_function(
    facts()["inference", "permutation_test"],
    inspect.signature(permutation_test),
    {
        "metric": "a function of this package, which runs in C++ without a call of Python a "
        "draw, or any callable of the same arguments that returns a number, an array or a Result",
        "g": KINDS["graph"].doc,
        "by": KINDS["partition"].doc,
        "within": "labels: those of `by` stay within their stratum",
        "statistic": "the scalar or the column of the result that is judged",
        "options": "go to the metric",
    },
)
permutation_test.__module__ = "guyub.inference"


class _Judged:
    """What is judged: a metric, its data, and the name of one of its numbers."""

    def __init__(
        self,
        metric: Callable[..., Any],
        graph: TieGraph,
        groups: Partition,
        statistic: str,
        options: Mapping[str, Any],
    ) -> None:
        self.call, self.graph, self.groups = metric, graph, groups
        self.statistic, self.options = statistic, dict(options)
        self.bound: Metric | None = getattr(metric, "metric", None)

    def compiled(self) -> tuple[Any, tuple[Any, ...], dict[str, Any]]:
        """The metric's compiled half, its inputs and its options."""
        assert self.bound is not None
        signature = inspect.signature(self.call)
        given = signature.bind(self.graph, self.groups, **self.options)
        given.apply_defaults()
        call = Call(dict(given.arguments))
        inputs = tuple(KINDS[one.kind].read(call, one) for one in self.bound.inputs)
        return self.bound.bound, inputs, self.bound.compiled_options(call.given)

    def of_labels(self, drawn: _core.Partition) -> Any:
        """The numbers of labels that were drawn, for a callable of Python."""
        result = self.call(self.graph, Partition._of(drawn, self.groups.names), **self.options)
        return np.ascontiguousarray(_numbers(result, self.statistic), dtype=np.float64)


def _drawn(
    judged: _Judged, within: Any, options: dict[str, Any], run: dict[str, Any]
) -> Mapping[str, Any]:
    raw: Mapping[str, Any]
    if judged.bound is None:
        raw = _core.inference.permutation_test_of_callable(
            judged.of_labels, judged.groups._core, within, options, run
        )
        return raw
    metric, inputs, own = judged.compiled()
    raw = _core.inference.permutation_test(
        metric, inputs, own, judged.statistic, within, options, run
    )
    return raw


def _numbers(result: Any, statistic: str) -> Any:
    """One dimension of numbers, of whatever a callable gave back."""
    if isinstance(result, Result):
        if statistic in result.scalars:
            return np.array([result.scalars[statistic]])
        return result[statistic]
    return np.atleast_1d(np.asarray(result, dtype=np.float64)).ravel()


def _keys(observed: Any, statistic: str) -> dict[str, Any]:
    """What the rows of the test stand for: the labels of the metric's own rows."""
    if not isinstance(observed, Result) or statistic in observed.scalars:
        return {}
    if statistic not in observed.columns:
        observed[statistic]  # says which there are
    return {name: observed[name] for name in observed.columns if name in KEYS and name != statistic}


def _result(
    raw: Mapping[str, Any], keys: Mapping[str, Any], described: Mapping[str, Any]
) -> Result:
    columns = dict(keys) | {name: np.asarray(values) for name, values in raw["columns"].items()}
    scalars: dict[str, Any] = {"null": raw["scalars"]["null"]}
    if len(raw["columns"]["observed"]) == 1:
        scalars |= {name: float(values[0]) for name, values in raw["columns"].items()}
    said = {**described, **raw["facts"]}
    return Result(columns, scalars, {}, lambda: said)


def _name_of(metric: Callable[..., Any]) -> str:
    bound: Metric | None = getattr(metric, "metric", None)
    return f"{bound.area}.{bound.name}" if bound else getattr(metric, "__name__", "a callable")


def _shown(labels: Any) -> str | None:
    return labels if labels is None or isinstance(labels, str) else "labels"
