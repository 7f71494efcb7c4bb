"""What a caller catches: faults of the data, each with its place and its mend."""

from __future__ import annotations

from collections.abc import Sequence
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
        value = f": {self.value!r}" if self.value else ""
        return f"{place}{value}: expected {self.expected}; {self.mend}"

    def as_dict(self) -> dict[str, Any]:
        """The fault as plain values, for JSON."""
        return asdict(self)


class DataError(ValueError):
    """The data are not what they must be. `.faults` has every one found; nothing was loaded."""

    def __init__(self, message: str, faults: Sequence[Fault] = (), more: int = 0) -> None:
        super().__init__(message)
        self.faults = list(faults)
        self.more = more

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.faults, self.more)


class MissingDataError(DataError):
    """The metric needs a file or a column that is not there; the message says which."""
