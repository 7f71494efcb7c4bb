"""Networks from files, and what is wrong with files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import _core
from .._values.errors import Faults
from .network import Network
from .options import Identifiers, Paths, Roster, Unknown, options_of, paths_of
from .pseudonyms import Pseudonyms, pseudonymised


def read(
    path: Paths,
    *,
    unknown_sector: Unknown = "error",
    identifiers: Identifiers = "drop",
    pseudonyms: Pseudonyms = False,
    synonyms: Mapping[str, str] | None = None,
    roster: Roster = "list",
    delimiter: str | None = None,
) -> Network:
    """A network from a folder of CSV files, from an attendance list, or from several lists.

    A folder holds the tables of the model, of which attendance.csv alone is enough, or attendance
    lists (daftar hadir) as people keep them, each a forum. A file, or a list of files, is read as
    attendance lists: the roster is that of those who came, so there are counts and no rates, and
    `net.notes` says what was left out and what could not be decided.

    `unknown_sector="keep"` makes an unknown sector word `unknown` instead of a fault;
    `identifiers="keep"` keeps columns of direct identifiers, which are dropped otherwise;
    `pseudonyms=True` gives people other ids, drawn anew at each reading, and empties their names;
    `pseudonyms=key`, a text or bytes that you keep to yourself, gives the same ones each time;
    `synonyms` maps further words to those of the closed lists; `roster="census"` says that
    actors.csv lists everyone there is, not only those known to the programme; `delimiter` is found
    per file where left out.

    Raises DataError with every fault of the data; nothing is half-loaded.
    """
    options = options_of(unknown_sector, identifiers, synonyms, roster, pseudonyms)
    net = _core.read(paths_of(path), delimiter=delimiter or "", **options)
    return Network(pseudonymised(net, pseudonyms))


def check(path: Paths, **options: Any) -> Faults:
    """The faults of a folder or of lists, errors and warnings, with the options of `read`.

    A list; printed, it is what `guyub check` prints.
    """
    delimiter = options.pop("delimiter", None) or ""
    return Faults(*_core.check(paths_of(path), delimiter=delimiter, **options_of(**options)))
