"""What a caller catches: faults of the data, each with its place and its mend."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong with the data, or worth knowing.

    `row` is the physical line on which the record begins (header = 1); `value` is shortened, and
    masked in columns of identifiers.
    """

    severity: Literal["error", "warning"]
    file: str
    row: int
    column: str
    value: str
    expected: str
    mend: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.row}" + (f", column {self.column}" if self.column else "")
        value = f': "{self.value}"' if self.value else ""
        return f"{place}{value}: expected {self.expected}; {self.mend}"

    def as_dict(self) -> dict[str, Any]:
        """The fault as plain values, for JSON."""
        return asdict(self)


class Faults(list[Fault]):
    """What is wrong with the data, one fault an entry; as text, one a line.

    At most 100 are listed; `.more` is how many were found beyond them.
    """

    def __init__(self, faults: Iterable[Fault] = (), more: int = 0) -> None:
        super().__init__(faults)
        self.more = more

    @property
    def errors(self) -> int:
        """How many of those listed keep the data from being read."""
        return sum(fault.severity == "error" for fault in self)

    def __str__(self) -> str:
        if not self:
            return "no faults"
        lines = [f"{fault.severity}: {fault}" for fault in self]
        return "\n".join([*lines, *([f"and {self.more} more"] if self.more else [])])

    def _repr_html_(self) -> str:
        if not self:
            return "<p>no faults</p>"
        names = ("severity", "file", "row", "column", "value", "expected", "mend")
        head = "".join(f"<th>{name}</th>" for name in names)
        rows = "".join(
            "<tr>"
            + "".join(f"<td>{html.escape(str(getattr(fault, name)))}</td>" for name in names)
            + "</tr>"
            for fault in self
        )
        more = f"<p>and {self.more} more</p>" if self.more else ""
        return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>{more}"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (list(self), self.more)


class DataError(ValueError):
    """The data are not what they must be. `.faults` has every one found; nothing was loaded."""

    def __init__(self, message: str, faults: Sequence[Fault] = (), more: int = 0) -> None:
        super().__init__(message)
        self.faults = Faults(faults, more)
        self.more = more

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.faults, self.more)


class MissingDataError(DataError):
    """The metric needs a file or a column that is not there; the message says which."""
