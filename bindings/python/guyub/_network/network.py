"""A network of stakeholders, read from files or frames: immutable, and valid by construction."""

from __future__ import annotations

import html
from collections.abc import Hashable, Mapping, Sequence
from functools import cached_property
from os import PathLike, fspath
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from .. import _core
from .._convert.cells import cells, column
from .._convert.frames import table_of
from .._values.dates import day, days_of
from .._values.graph import TieGraph
from .._values.incidence import Incidence
from .._values.partition import Partition
from .._values.result import Result
from .._values.suggest import nearest
from .columns import Columns
from .options import Identifiers, Roster, Unknown, options_of
from .pseudonyms import Pseudonyms, pseudonymised

Array = npt.NDArray[Any]

TABLES = (
    "actors",
    "groups",
    "memberships",
    "places",
    "forums",
    "attendance",
    "speech",
    "programmes",
    "participation",
    "ties",
    "respondents",
    "assignments",
    "aspirations",
    "observations",
)


class Network:
    """All stakeholders of a programme as one graph, with who was where, asked for what and got it.

    Made by `guyub.read` or `Network.from_tables`; a network in hand is valid.
    """

    def __init__(self, core: _core.Network) -> None:
        self._core = core

    @classmethod
    def from_tables(
        cls,
        *,
        unknown_sector: Unknown = "error",
        identifiers: Identifiers = "drop",
        pseudonyms: Pseudonyms = False,
        synonyms: Mapping[str, str] | None = None,
        roster: Roster = "list",
        **tables: Any,
    ) -> Network:
        """A network from dataframes: ``from_tables(actors=df, attendance=df, …)``.

        Any frame that narwhals reads; columns, checks and options are those of `guyub.read`. Rows
        in messages count as in a file: the first row of a frame is row 2.
        """
        columns = {}
        for name, frame in tables.items():
            if name not in TABLES:
                raise TypeError(f"no table {name!r}{nearest(name, TABLES)}")
            if frame is None:
                continue
            table = table_of(frame)
            columns[name] = [(key, cells(table[key])) for key in table.columns]
        options = options_of(unknown_sector, identifiers, synonyms, roster, pseudonyms)
        return cls(pseudonymised(_core.network_from_tables(columns, **options), pseudonyms))

    # -- tables -----------------------------------------------------------------------------

    @property
    def n(self) -> int:
        """Number of actors."""
        return self._core.n

    @cached_property
    def labels(self) -> Array:
        """The ids of the actors, in their order."""
        return np.array(self._core.actor_ids(), dtype=np.str_)

    @cached_property
    def actors(self) -> Result:
        """The actors, one a row: the id, and each column of actors.csv."""
        table = self.table("actors")
        columns = {"actor": self.labels} | {
            name: table[name] for name in table.columns if name != "actor_id"
        }
        return Result(columns)

    def table(self, name: str) -> Result:
        """One table as it was read, ids first; empty where the file was not there."""
        if name not in TABLES:
            raise KeyError(f"no table {name!r}{nearest(name, TABLES)}")
        return Result({key: column(values) for key, values in self._core.table(name).items()})

    def has(self, table: str) -> bool:
        """Whether the table was given."""
        if table not in TABLES:
            raise KeyError(f"no table {table!r}{nearest(table, TABLES)}")
        return self._core.has(table)

    @property
    def places(self) -> Result:
        """The places, one a row."""
        return self.table("places")

    @cached_property
    def facilitators(self) -> Array:
        """A mask over the actors: whose role is facilitator, or who is named in assignments."""
        return np.asarray(self._core.facilitators(), dtype=bool)

    @cached_property
    def notes(self) -> list[str]:
        """What was merged, dropped or guessed at reading."""
        return list(self._core.notes())

    @property
    def data_hash(self) -> str:
        """A fingerprint of all tables."""
        return f"{self._core.data_hash():016x}"

    def save(self, path: str | PathLike[str]) -> None:
        """Writes the network as one file that `guyub.load` reads, now and for ever.

        Raises DataError where the file can't be written.
        """
        _core.save_network(self._core, fspath(path))

    # -- ways out to graphs -----------------------------------------------------------------

    def ties(
        self,
        type: str | Sequence[str] | None = None,
        *,
        wave: Hashable | None = None,
        at: Any = None,
        directed: bool | None = None,
        weight: Literal["present", "sum"] = "present",
    ) -> TieGraph:
        """The ties as a graph over all actors; columns of actors can be named as partitions.

        `type`: one type of tie or several, merged (present if any); `wave`: of one wave; `at`: on
        a day; `directed`: as the file says (no column: directed), or as asked; `weight="sum"` adds
        the weights up.

        Raises KeyError for a type or a wave that no tie has, MissingDataError without ties.csv.
        """
        types = [] if type is None else [type] if isinstance(type, str) else list(type)
        core = self._core.ties(
            types, None if wave is None else str(wave), day(at, "at"), directed, weight
        )
        return TieGraph._of(
            core,
            self.labels,
            attributes=self._attributes,
            attribute_names=self._attribute_names,
            facilitators=self.facilitators,
        )

    def attendance(
        self,
        *,
        forum: str | Sequence[str] | None = None,
        between: tuple[Any, Any] | None = None,
        role: str | None = None,
    ) -> Incidence:
        """Who was present where: actors by forums."""
        first, end = days_of(between, "between")
        forums = [] if forum is None else [forum] if isinstance(forum, str) else list(forum)
        core, chosen = self._core.attendance(forums, first, end, "" if role is None else role)
        return Incidence._of(core, self.labels, np.array(chosen, dtype=np.str_))

    def partition(self, column: str) -> Partition:
        """The groups of a column of actors.

        Raises MissingDataError for a column of the model that the file lacks, KeyError for another.
        """
        return self._attributes.partition(column)

    def mask(
        self,
        what: Literal["attended", "invited", "spoke"],
        *,
        forum: str | Sequence[str] | None = None,
        between: tuple[Any, Any] | None = None,
    ) -> Array:
        """Who attended, was invited or spoke: booleans, one an actor, anybody with such a row.

        `forum`: a forum, a type of forums, or several; `between`: the first day, and the day after
        the last. Raises KeyError for a forum that is not there, MissingDataError without
        attendance.csv.
        """
        forums = [] if forum is None else [forum] if isinstance(forum, str) else list(forum)
        first, end = days_of(between, "between")
        return np.asarray(self._core.mask_of(what, forums, first, end), dtype=bool)

    @property
    def _facilitators(self) -> Array:
        return self.facilitators

    @property
    def _attribute_names(self) -> tuple[str, ...]:
        return self._attributes.names

    @cached_property
    def _attributes(self) -> Columns:
        return Columns(self._core)

    def __reduce__(self) -> tuple[Any, ...]:
        return Network, (self._core,)

    def __copy__(self) -> Network:
        return Network(self._core)

    def __deepcopy__(self, _: Any) -> Network:
        return Network(self._core)  # what never changes can be shared

    def __len__(self) -> int:
        return self.n

    def __repr__(self) -> str:
        given = ", ".join(f"{self._core.rows(name)} {name}" for name in TABLES if self.has(name))
        return f"<guyub.Network {self.n} actors: {given}>"

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<tr><td>{name}</td><td>{self._core.rows(name)}</td>"
            f"<td>{html.escape(', '.join(self._core.columns(name)))}</td></tr>"
            for name in TABLES
            if self.has(name)
        )
        notes = "".join(f"<li>{html.escape(note)}</li>" for note in self.notes[:10])
        head = "<thead><tr><th>table</th><th>rows</th><th>columns</th></tr></thead>"
        return f"<p>{self.n} actors</p><table>{head}<tbody>{rows}</tbody></table><ul>{notes}</ul>"
