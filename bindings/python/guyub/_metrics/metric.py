"""Python functions made from the bound metrics: signature, docstring, call and result."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from .. import _core
from .._values.dates import days_of
from .._values.labels import as_graph, check_unlabelled, is_names
from .._values.result import Result
from .._values.suggest import nearest
from .catalogue import facts, reference
from .counting import COMMON
from .docstring import docstring
from .extras import EXTRAS
from .kinds import KINDS, POSITIONAL, Call, Given, Input, Keyword
from .layout import laid_out, stacked
from .progress import reporter

KEYWORD = inspect.Parameter.KEYWORD_ONLY
THREADS: Keyword = ("threads", "int | None", None)
SEED: Keyword = ("seed", "int | None", None)
PROGRESS: Keyword = ("progress", "Progress", None)


class Option(NamedTuple):
    """One option of a metric, as its binding names it."""

    name: str
    spelled: str
    default: Any
    is_required: bool
    is_positional: bool


class Metric:
    """One bound metric: what it reads, its options, and how a call goes."""

    def __init__(self, area: str, name: str) -> None:
        self.area, self.name = area, name
        self.bound = getattr(getattr(_core, area), name)
        signature: Mapping[str, Any] = self.bound.signature
        self.inputs = [Input(*fields) for fields in signature["inputs"]]
        self.options = [Option(*fields) for fields in signature["options"]]
        self.is_long: bool = signature["is_long"]
        self.draws: bool = signature["draws"]
        self.facts = facts()[area, name]

    def function(self) -> Callable[..., Any]:
        """The public function."""
        signature = inspect.Signature(self.parameters(), return_annotation=self.facts["returns"])

        def metric(*args: Any, **kwargs: Any) -> Any:
            self._refuse_unknown(kwargs, signature)
            try:
                bound = signature.bind(*args, **kwargs)
            except TypeError as error:
                raise TypeError(f"{self.name}: {error}{self._meant(kwargs, signature)}") from None
            bound.apply_defaults()
            return self.call(dict(bound.arguments))

        metric.__name__ = metric.__qualname__ = self.name
        metric.__module__ = f"guyub.{self.area}"
        metric.__doc__ = docstring(self.facts, self.inputs, self.options, self.common())
        metric.__signature__ = signature  # type: ignore[attr-defined]
        metric.metric = self  # type: ignore[attr-defined]
        return metric

    def parameters(self) -> list[inspect.Parameter]:
        """Inputs by position, what has no default among them first; options by keyword."""
        placed = [one for given in self.inputs for one in KINDS[given.kind].parameters(given)]
        placed += [
            inspect.Parameter(option.name, POSITIONAL, annotation=option.spelled)
            for option in self.options
            if option.is_required
        ]
        placed += [
            inspect.Parameter(
                option.name, POSITIONAL, default=option.default, annotation=option.spelled
            )
            for option in self.options
            if option.is_positional
        ]
        own = {option.name for option in self.options}
        named = [keyword for keyword in self.common() if keyword[0] not in own]
        named += [
            (one.name, one.spelled, one.default)
            for one in self.options
            if not (one.is_required or one.is_positional)
        ]
        named += [keyword for given in self.inputs for keyword in KINDS[given.kind].after]
        if self.is_long:
            named += [THREADS, *([SEED] if self.draws else []), PROGRESS]
        # a stable sort: what has a default stands behind what has none
        placed.sort(key=lambda one: one.default is not inspect.Parameter.empty)
        return placed + [
            inspect.Parameter(name, KEYWORD, default=default, annotation=spelled)
            for name, spelled, default in named
        ]

    def common(self) -> list[Keyword]:
        """The common options that this metric honours."""
        return [
            keyword
            for given in self.inputs
            for keyword in KINDS[given.kind].before
            if not given.honours or keyword[0] in given.honours
        ]

    def _refuse_unknown(self, kwargs: Given, signature: inspect.Signature) -> None:
        for name in {common[0] for common in COMMON} & kwargs.keys() - signature.parameters.keys():
            honoured = ", ".join(f"{common[0]}=" for common in self.common())
            known = f"it honours {honoured}" if honoured else "it honours no common option"
            raise TypeError(f"{self.name} does not take {name}=; {known}")

    def _meant(self, kwargs: Given, signature: inspect.Signature) -> str:
        """The nearest option, where a keyword is none."""
        known = signature.parameters
        return next((nearest(name, known) for name in kwargs if name not in known), "")

    def call(self, given: Given) -> Any:
        """One call, its arguments bound and complete."""
        if "unlabelled" in given:
            check_unlabelled(given["unlabelled"])
        names = self._blocks(given)
        if names is not None:
            return stacked("by", names, (self.call(given | {"by": name}) for name in names))
        call = Call(given)
        inputs = tuple(KINDS[one.kind].read(call, one) for one in self.inputs)
        raw = self.run(inputs, given)
        result = laid_out(raw, call, lambda: self._meta(raw, call))
        extra = EXTRAS.get(f"{self.area}.{self.name}")
        if extra is not None:
            extra(result)
        return result

    def _blocks(self, given: Given) -> list[str] | None:
        """The names of `by`, where they are several columns and not labels."""
        if not isinstance(given.get("by"), (list, tuple)):
            return None
        for one in self.inputs:
            if one.kind == "graph":
                given[one.name] = as_graph(given[one.name])
            actors = given.get("net" if one.kind == "turnout" else one.name)
            if one.kind in ("graph", "network", "turnout") and actors is not None:
                return list(given["by"]) if is_names(given["by"], actors.n) else None
        return None

    def run(self, inputs: tuple[Any, ...], given: Given) -> Mapping[str, Any]:
        """The compiled metric on compiled inputs."""
        options = self.compiled_options(given)
        if not self.is_long:
            return self.bound(inputs, options, {})  # type: ignore[no-any-return]
        with reporter(given["progress"], self.name) as progress:
            run = {"threads": given["threads"], "seed": given.get("seed"), "progress": progress}
            return self.bound(inputs, options, run)  # type: ignore[no-any-return]

    def compiled_options(self, given: Given) -> Given:
        """The metric's own options as the compiled half takes them: dates as days."""
        return {
            option.name: days_of(given[option.name], option.name)
            if option.spelled == "Period"
            else given[option.name]
            for option in self.options
            if option.name in given
        }

    def _meta(self, raw: Mapping[str, Any], call: Call) -> dict[str, Any]:
        missing = 0 if call.groups is None else len(call.groups) - int(call.groups.sizes.sum())
        said: dict[str, Any] = {
            "metric": f"{self.area}.{self.name}",
            "options": self._shown_options(call.given),
            "n": None if call.n is None else call.n - missing,
            "missing": missing,
            "seed": None,
            "version": _core.__version__,
            "data_hash": call.data_hash,
            "sources": [reference(source) for source in self.facts["sources"]],
        }
        facts_of_the_call: Mapping[str, Any] = raw["facts"]
        return {**said, **facts_of_the_call}

    def _shown_options(self, given: Given) -> dict[str, Any]:
        """The options of a call, as far as a reader of the result can read them."""
        data = {
            one.name for one in self.inputs if one.kind not in ("partition", "mask", "grouping")
        }
        hidden = data | {"net", "threads", "progress", "seed"}
        return {
            name: value
            for name, value in given.items()
            if name not in hidden and (value is None or isinstance(value, READABLE))
        }


READABLE = (str, int, float, bool, tuple, list)


def functions(area: str) -> dict[str, Callable[..., Any]]:
    """All metrics of an area, by name."""
    return {name: Metric(area, name).function() for name in bound_names(area)}


def bound_names(area: str) -> Iterable[str]:
    """What the compiled half binds in an area."""
    module = getattr(_core, area)
    return sorted(name for name, one in vars(module).items() if isinstance(one, _core.Metric))


__all__ = ["Metric", "Result", "functions"]
