"""The one class that every metric returns."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, partial
from typing import Any

import numpy as np
import numpy.typing as npt

from .. import _doors
from .suggest import nearest

Column = npt.NDArray[Any]


class Result:
    """A table of numpy columns, with scalars and named parts beside it.

    ``r.column`` and ``r["column"]`` are views without a copy, ``r.row(label)`` is one row by the
    label in its first column. A result that is one number has ``.value`` and ``float(r)``.
    ``.meta`` says how the numbers came about, ``.cite()`` whom to cite.
    """

    def __init__(
        self,
        columns: Mapping[str, Column],
        scalars: Mapping[str, Any] | None = None,
        parts: Mapping[str, Any] | None = None,
        describe: Callable[[], dict[str, Any]] | None = None,
        calls: Mapping[str, Callable[..., Any]] | None = None,
    ) -> None:
        self._columns = dict(columns)
        self._scalars = dict(scalars or {})
        self._parts = dict(parts or {})
        self._describe = describe or dict
        self._calls = dict(calls or {})

    @cached_property
    def meta(self) -> dict[str, Any]:
        """Metric, options, n, missing, seed, version and the hash of the data."""
        return self._describe()

    @property
    def columns(self) -> list[str]:
        """The names of the columns."""
        return list(self._columns)

    @property
    def scalars(self) -> dict[str, Any]:
        """The single numbers beside the table."""
        return dict(self._scalars)

    def __len__(self) -> int:
        return len(next(iter(self._columns.values()), ()))

    def __getitem__(self, name: str) -> Column:
        if name in self._columns:
            return self._columns[name]
        raise KeyError(f"no column {name!r}{nearest(name, self._columns)}")

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("_"):
            if name in self._calls:
                return partial(self._calls[name], self)
            # one number is a table of one row as well: what is asked for by name is the number
            for place in (self._scalars, self._columns, self._parts):
                if name in place:
                    return place[name]
            known = [*self._columns, *self._scalars, *self._parts, *self._calls]
            raise AttributeError(f"this result has no {name!r}{nearest(name, known)}")
        raise AttributeError(name)

    def __dir__(self) -> list[str]:
        own = [*self._columns, *self._scalars, *self._parts, *self._calls]
        return sorted({*super().__dir__(), *own})

    def __float__(self) -> float:
        if "value" in self._scalars:
            return float(self._scalars["value"])
        raise TypeError(f"this result is a table with columns {', '.join(self._columns)}")

    def __iter__(self) -> Iterator[str]:
        return iter(self._columns)

    def row(self, label: object) -> dict[str, Any]:
        """The row whose first column is `label`, as a dict."""
        name, first = next(iter(self._columns.items()), ("", np.empty(0)))
        found = np.flatnonzero(first == label)
        if len(found) == 0:
            raise KeyError(f"no {name} {label!r}{nearest(label, first.tolist())}")
        return {column: values[found[0]] for column, values in self._columns.items()}

    def to_numpy(self) -> npt.NDArray[Any]:
        """A structured array, one field a column."""
        fields = [(name, values.dtype) for name, values in self._columns.items()]
        table = np.empty(len(self), dtype=fields)
        for name, values in self._columns.items():
            table[name] = values
        return table

    def to_pandas(self) -> Any:
        """A pandas DataFrame."""
        import pandas as pd

        return pd.DataFrame(self._columns)

    def to_arrow(self) -> Any:
        """A pyarrow Table."""
        import pyarrow as pa

        return pa.table({name: _arrow_ready(values) for name, values in self._columns.items()})

    def cite(self) -> str:
        """Whom to cite: the source of the definition, and this library with its version."""
        lines = list(self.meta.get("sources", []))
        lines.append(f"Guyub {self.meta.get('version', '')}: {self.meta.get('metric', '')}.")
        return "\n".join(lines)

    def plot(self, **options: Any) -> Any:
        """A picture (Altair), where one says more than the table."""
        return _doors.plot(self, **options)

    def _repr_html_(self) -> str:
        return f"{_scalars_html(self._scalars)}{_table_html(self._columns, len(self))}"

    def __repr__(self) -> str:
        name = self.meta.get("metric", "result")
        parts = [f"{key}={_short(value)}" for key, value in _numbers(self._scalars).items()]
        if self._columns:
            parts.append(f"{len(self)} rows: {', '.join(self._columns)}")
        return f"<guyub.Result {name}: {'; '.join(parts)}>"

    def __getstate__(self) -> dict[str, Any]:
        # a pickle keeps the numbers and how they came about, not the graph behind them
        return {
            "columns": {name: np.array(values) for name, values in self._columns.items()},
            "scalars": self._scalars,
            "parts": self._parts,
            "meta": self.meta,
            "calls": self._calls,
        }

    def __setstate__(self, state: dict[str, Any]) -> None:
        meta = state["meta"]
        self.__init__(  # type: ignore[misc]
            state["columns"], state["scalars"], state["parts"], lambda: meta, state["calls"]
        )


def _arrow_ready(values: Column) -> Any:
    return values.tolist() if values.dtype.kind in "OU" else values


def _numbers(scalars: Mapping[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in scalars.items() if isinstance(v, (int, float, str, bool, np.number))}


def _short(value: Any) -> str:
    return f"{value:.4g}" if isinstance(value, (float, np.floating)) else str(value)


def _scalars_html(scalars: Mapping[str, Any]) -> str:
    items = [
        f"<b>{html.escape(key)}</b> {html.escape(_short(value))}"
        for key, value in _numbers(scalars).items()
    ]
    return f"<p>{' · '.join(items)}</p>" if items else ""


def _table_html(columns: Mapping[str, Column], size: int, most: int = 20) -> str:
    if not columns:
        return ""
    head = "".join(f"<th>{html.escape(name)}</th>" for name in columns)
    rows = []
    for row in range(min(size, most)):
        cells = "".join(
            f"<td>{html.escape(_short(values[row]))}</td>" for values in columns.values()
        )
        rows.append(f"<tr>{cells}</tr>")
    more = f"<caption>{size} rows, the first {most} shown</caption>" if size > most else ""
    return f"<table>{more}<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
