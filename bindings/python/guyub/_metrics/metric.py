"""Python functions made from the bound metrics: signature, docstring, call and result."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import numpy as np

from .. import _core
from .._values.labels import as_graph, as_mask, as_partition, is_names
from .._values.partition import Partition
from .._values.result import Result
from .catalogue import facts, reference
from .extras import EXTRAS
from .progress import reporter

POSITIONAL = inspect.Parameter.POSITIONAL_OR_KEYWORD
KEYWORD = inspect.Parameter.KEYWORD_ONLY

ANNOTATIONS = {"graph": "GraphLike", "partition": "Labels", "mask": "Actors"}
UNLABELLED = ("unlabelled", 'Literal["drop", "group", "error"]', "drop")
RUN = (
    ("threads", "int | None", None),
    ("seed", "int | None", None),
    ("progress", "Progress", None),
)

Given = dict[str, Any]
Spec = Mapping[str, Any]


class Metric:
    """One bound metric: what it reads, its options, and how a call goes."""

    def __init__(self, area: str, name: str, spec: Spec) -> None:
        self.area, self.name, self.spec = area, name, spec
        self.inputs: list[tuple[str, str]] = list(spec["inputs"])
        self.facts = facts()[area, name]
        self.compiled: Callable[..., Mapping[str, Any]] = getattr(getattr(_core, area), name)

    def function(self) -> Callable[..., Result]:
        """The public function."""
        signature = inspect.Signature(self.parameters(), return_annotation="Result")

        def metric(*args: Any, **kwargs: Any) -> Result:
            bound = signature.bind(*args, **kwargs)
            bound.apply_defaults()
            return self.call(dict(bound.arguments))

        metric.__name__ = metric.__qualname__ = self.name
        metric.__module__ = f"guyub.{self.area}"
        metric.__doc__ = docstring(self.facts)
        metric.__signature__ = signature  # type: ignore[attr-defined]
        return metric

    def parameters(self) -> list[inspect.Parameter]:
        """Inputs by position, options by keyword."""
        options = [*self.spec["options"]]
        if any(kind == "partition" for _, kind in self.inputs):
            options.append(UNLABELLED)
        if self.spec["is_long"]:
            options += RUN
        return [
            inspect.Parameter(name, POSITIONAL, annotation=ANNOTATIONS[kind])
            for name, kind in self.inputs
        ] + keywords(options)

    def call(self, given: Given) -> Result:
        """One call, its arguments bound and complete."""
        graph_name = next(name for name, kind in self.inputs if kind == "graph")
        graph = as_graph(given[graph_name])
        given[graph_name] = graph
        groups: Partition | None = None
        inputs: list[Any] = []
        for name, kind in self.inputs:
            value = given[name]
            if kind == "graph":
                inputs.append(graph._core)
            elif kind == "mask":
                inputs.append(as_mask(graph, value, ("sector", "role")))
            elif is_names(value, graph.n):
                return stacked("by", value, (self.call(given | {name: by}) for by in value))
            else:
                groups = as_partition(graph, value, given["unlabelled"])
                inputs.append(groups._core)
        labels = {"actor": graph.labels, "group": names_of(groups)}
        if groups is not None:
            labels["group of actor"] = taken(labels["group"], groups.index)
        missing = 0 if groups is None else len(groups) - int(groups.sizes.sum())

        def describe() -> dict[str, Any]:
            return {"n": graph.n - missing, "missing": missing, "data_hash": graph.data_hash}

        return self.result(self.run(inputs, given), labels, given, describe)

    def run(self, inputs: list[Any], given: Given) -> Mapping[str, Any]:
        """The compiled metric on compiled inputs."""
        options = {option[0]: given[option[0]] for option in self.spec["options"]}
        if not self.spec["is_long"]:
            return self.compiled(tuple(inputs), options)
        with reporter(given["progress"], self.name) as progress:
            run = {"threads": given["threads"], "seed": given["seed"], "progress": progress}
            return self.compiled(tuple(inputs), options | run)

    def result(
        self,
        raw: Mapping[str, Any],
        labels: Mapping[str, Any],
        given: Given,
        describe: Callable[[], dict[str, Any]],
        front: Mapping[str, Any] | None = None,
    ) -> Result:
        """Labels put in front of the columns, and what the result says of itself."""

        def meta() -> dict[str, Any]:
            return {
                "metric": f"{self.area}.{self.name}",
                "options": self.shown_options(given),
                "n": None,
                "missing": 0,
                "seed": raw["scalars"].get("seed"),
                "version": _core.__version__,
                "data_hash": None,
                "sources": [reference(source) for source in self.facts["sources"]],
            } | describe()

        def shaped(table: Mapping[str, Any], before: Mapping[str, Any]) -> Result:
            columns = {} if table["rows"] == "own" else dict(before)
            if table["rows"] in labels:
                columns[table["rows"]] = labels[table["rows"]]
            if table["group_of_row"]:
                columns[table["group_of_row"]] = labels["group of actor"]
            for column, (kind, positions) in table["labels"].items():
                columns[column] = taken(labels[kind], positions)
            for column, values in table["columns"].items():
                columns[column] = np.asarray(values)
            parts = {key: shaped(part, {}) for key, part in table["parts"].items()}
            return Result(columns, table["scalars"], parts, meta)

        result = shaped(raw, front or {})
        extra = EXTRAS.get(f"{self.area}.{self.name}")
        if extra is not None:
            extra(result)
        return result

    def shown_options(self, given: Given) -> dict[str, Any]:
        """The options of a call, as far as a reader of the result can read them."""
        graphs = {name for name, kind in self.inputs if kind == "graph"}
        hidden = graphs | {"net", "threads", "progress", "seed"}
        return {
            name: value
            for name, value in given.items()
            if name not in hidden and (value is None or isinstance(value, READABLE))
        }


READABLE = (str, int, float, bool, tuple, list)


def keywords(options: Iterable[tuple[str, str, Any]]) -> list[inspect.Parameter]:
    """Keyword parameters from names, annotations and defaults."""
    return [
        inspect.Parameter(name, KEYWORD, default=default, annotation=spelled)
        for name, spelled, default in options
    ]


def functions(area: str, kind: type[Metric] = Metric) -> dict[str, Callable[..., Result]]:
    """All metrics of an area, by name."""
    signatures = getattr(_core, area).signatures
    return {name: kind(area, name, spec).function() for name, spec in signatures.items()}


def docstring(fact: Mapping[str, Any]) -> str:
    """The question, the contract of the header and the sources."""
    sources = "\n".join(reference(source) for source in fact["sources"])
    return f"{fact['question']['en']}\n\n{fact['contract']}\n\nReferences:\n{sources}\n"


def names_of(groups: Partition | None) -> Any:
    """The names of the groups as an array."""
    return np.array(groups.names if groups is not None else [])


def taken(names: Any, positions: Any) -> Any:
    """Names by position; −1 is no name."""
    if len(positions) and positions.dtype.kind == "i" and positions.min() < 0:
        found = np.empty(len(positions), dtype=object)
        found[:] = [None if position < 0 else names[position] for position in positions]
        return found
    return names[positions]


def stacked(column: str, names: Iterable[Any], blocks: Iterable[Result]) -> Result:
    """Results under each other, the name of each block in a column in front."""
    names, blocks = list(names), list(blocks)
    if blocks and blocks[0].columns:
        sizes = [len(block) for block in blocks]
        columns = {column: np.repeat(np.array(names), sizes)}
        columns |= {
            key: np.concatenate([block[key] for block in blocks]) for key in blocks[0].columns
        }
    else:
        columns = {
            column: np.array(names),
            "value": np.array([float(block) for block in blocks]),
        }
    parts = {"blocks": dict(zip(names, blocks, strict=True))}
    return Result(columns, {}, parts, lambda: blocks[0].meta if blocks else {})


__all__ = ["Metric", "functions", "keywords", "stacked"]
