"""Python functions made from the bound metrics: signature, docstring, call and result."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import numpy as np

from . import _core
from ._catalogue import facts, reference
from ._graph import Partition, TieGraph
from ._labels import as_graph, as_mask, as_partition, is_names
from ._progress import reporter
from ._result import Result

POSITIONAL = inspect.Parameter.POSITIONAL_OR_KEYWORD
KEYWORD = inspect.Parameter.KEYWORD_ONLY

ANNOTATIONS = {"graph": "GraphLike", "partition": "Labels", "mask": "Actors"}


def functions(area: str) -> dict[str, Callable[..., Result]]:
    """All metrics of an area, by name."""
    signatures = getattr(_core, area).signatures
    return {name: _function(area, name, spec) for name, spec in signatures.items()}


def _function(area: str, name: str, spec: Mapping[str, Any]) -> Callable[..., Result]:
    signature = _signature(spec)

    def metric(*args: Any, **kwargs: Any) -> Result:
        bound = signature.bind(*args, **kwargs)
        bound.apply_defaults()
        return _call(area, name, spec, bound.arguments)

    metric.__name__ = metric.__qualname__ = name
    metric.__module__ = f"guyub.{area}"
    metric.__doc__ = docstring(facts()[area, name])
    metric.__signature__ = signature  # type: ignore[attr-defined]
    return metric


def _signature(spec: Mapping[str, Any]) -> inspect.Signature:
    parameters = [
        inspect.Parameter(name, POSITIONAL, annotation=ANNOTATIONS[kind])
        for name, kind in spec["inputs"]
    ]
    parameters += [
        inspect.Parameter(name, KEYWORD, default=default, annotation=spelled)
        for name, spelled, default in spec["options"]
    ]
    if any(kind == "partition" for _, kind in spec["inputs"]):
        literal = 'Literal["drop", "group", "error"]'
        parameters.append(
            inspect.Parameter("unlabelled", KEYWORD, default="drop", annotation=literal)
        )
    if spec["is_long"]:
        for name, spelled in (
            ("threads", "int | None"),
            ("seed", "int | None"),
            ("progress", "Progress"),
        ):
            parameters.append(inspect.Parameter(name, KEYWORD, default=None, annotation=spelled))
    return inspect.Signature(parameters, return_annotation="Result")


def docstring(fact: Mapping[str, Any]) -> str:
    """The question, the contract of the header and the sources."""
    sources = "\n".join(reference(source) for source in fact["sources"])
    return f"{fact['question']['en']}\n\n{fact['contract']}\n\nReferences:\n{sources}\n"


def _call(area: str, name: str, spec: Mapping[str, Any], given: dict[str, Any]) -> Result:
    graph = next((as_graph(given[arg]) for arg, kind in spec["inputs"] if kind == "graph"), None)
    for argument, kind in spec["inputs"]:
        if kind == "partition" and graph is not None and is_names(given[argument], graph.n):
            given = given | {_graph_argument(spec): graph}
            return _blocks(area, name, spec, given, argument)
    groups: Partition | None = None
    inputs: list[Any] = []
    for argument, kind in spec["inputs"]:
        value = given[argument]
        if kind == "graph":
            inputs.append(graph._core)  # type: ignore[union-attr]
        elif kind == "partition" and graph is not None:
            groups = as_partition(graph, value, given["unlabelled"])
            inputs.append(groups._core)
        elif kind == "mask" and graph is not None:
            inputs.append(as_mask(graph, value, ("sector", "role")))
    options = {option[0]: given[option[0]] for option in spec["options"]}
    compiled: Callable[..., Any] = getattr(getattr(_core, area), name)
    if spec["is_long"]:
        with reporter(given["progress"], name) as progress:
            run = {"threads": given["threads"], "seed": given["seed"], "progress": progress}
            raw = compiled(tuple(inputs), options | run)
    else:
        raw = compiled(tuple(inputs), options)
    return _result(area, name, raw, graph, groups, options | _shown(given, spec))


def _graph_argument(spec: Mapping[str, Any]) -> str:
    return next(str(name) for name, kind in spec["inputs"] if kind == "graph")


def _shown(given: Mapping[str, Any], spec: Mapping[str, Any]) -> dict[str, Any]:
    names = {name for name, kind in spec["inputs"] if kind in ("partition", "mask")}
    return {
        name: value for name, value in given.items() if name in names and isinstance(value, str)
    }


def _result(
    area: str,
    name: str,
    raw: Mapping[str, Any],
    graph: TieGraph | None,
    groups: Partition | None,
    options: Mapping[str, Any],
) -> Result:
    def describe() -> dict[str, Any]:
        missing = 0 if groups is None else int((groups.index < 0).sum())
        return {
            "metric": f"{area}.{name}",
            "options": dict(options),
            "n": 0 if graph is None else graph.n - missing,
            "missing": missing,
            "seed": raw["scalars"].get("seed"),
            "version": _core.__version__,
            "data_hash": None if graph is None else graph.data_hash,
            "sources": [reference(source) for source in facts()[area, name]["sources"]],
        }

    labels = {
        "actor": lambda: graph.labels if graph is not None else np.empty(0),
        "group": lambda: np.array(groups.names if groups is not None else []),
    }

    def shaped(table: Mapping[str, Any], describe: Callable[[], dict[str, Any]]) -> Result:
        columns: dict[str, Any] = {}
        if table["rows"] != "none":
            columns[table["rows"]] = labels[table["rows"]]()
        for column, (kind, positions) in table["labels"].items():
            columns[column] = _take(labels[kind](), positions)
        for column, values in table["columns"].items():
            columns[column] = np.asarray(values)
        parts = {key: shaped(part, describe) for key, part in table["parts"].items()}
        return Result(columns, table["scalars"], parts, describe)

    return finish(f"{area}.{name}", shaped(raw, describe))


def _take(names: Any, positions: Any) -> Any:
    """Names by position; −1 is no name."""
    if len(positions) and positions.min() < 0:
        taken = np.array([None if p < 0 else names[p] for p in positions], dtype=object)
        return taken
    return names[positions]


def finish(metric: str, result: Result) -> Result:
    """What only Python adds to a result: see `_extras`."""
    from ._extras import EXTRAS

    extra = EXTRAS.get(metric)
    if extra is not None:
        extra(result)
    return result


def _blocks(
    area: str, name: str, spec: Mapping[str, Any], given: Mapping[str, Any], argument: str
) -> Result:
    """One block of rows for each name in `by`, in the column `by`."""
    blocks = [_call(area, name, spec, dict(given) | {argument: by}) for by in given[argument]]
    return stacked("by", list(given[argument]), blocks)


def stacked(column: str, names: list[Any], blocks: Iterable[Result]) -> Result:
    """Results under each other, the name of each block in a column in front."""
    blocks = list(blocks)
    sizes = [max(len(block), 1) for block in blocks]
    columns: dict[str, Any] = {column: np.repeat(np.array(names), sizes)}
    if blocks and not len(blocks[0].columns):
        columns["value"] = np.array([float(block) for block in blocks])
    elif blocks:
        for key in blocks[0].columns:
            columns[key] = np.concatenate([block[key] for block in blocks])
    parts = {str(name): block for name, block in zip(names, blocks, strict=True)}
    return Result(columns, {}, {"blocks": parts}, lambda: blocks[0].meta if blocks else {})
