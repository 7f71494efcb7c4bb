"""Other names for people, by a keyed hash: without the key nobody can tell whose they are."""

from __future__ import annotations

import hashlib
import secrets
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from .. import _core

Pseudonyms = bool | str | bytes

LONGEST_KEY = 64  # bytes that BLAKE2b takes


def pseudonymised(net: _core.Network, pseudonyms: Pseudonyms) -> _core.Network:
    """The network as it is, or with pseudonyms for its people: drawn anew, or by a key."""
    key = key_of(pseudonyms)
    if key is None:
        return net
    ids = net.actor_ids()
    people = [bool(is_one) for is_one in net.may_be_people()]
    stay = {name for name, is_one in zip(ids, people, strict=True) if not is_one}
    for table, column in (("groups", "group_id"), ("places", "place_id")):
        stay |= set(_words(net, table, column))
    households = _words(net, "actors", "household_id")
    renamed = [name for name, is_one in zip(ids, people, strict=True) if is_one]
    # one that is an actor as well is called the same in both places
    name_of = names_of(dict.fromkeys([*renamed, *households]), key, stay)
    actors = [name_of[name] if is_one else name for name, is_one in zip(ids, people, strict=True)]
    kept = stay.intersection(ids)
    return net.with_pseudonyms(
        actors, [name if name in kept else name_of[name] for name in households]
    )


def key_of(pseudonyms: Pseudonyms) -> bytes | None:
    """The secret of the hash; None where no pseudonyms are asked for."""
    if pseudonyms is False or pseudonyms is None:
        return None
    if pseudonyms is True:
        return secrets.token_bytes(LONGEST_KEY)
    key = pseudonyms.encode() if isinstance(pseudonyms, str) else pseudonyms
    if not isinstance(key, bytes):
        raise TypeError(
            "pseudonyms: expected True, False or a key (text or bytes), "
            f"got {type(pseudonyms).__name__}"
        )
    if not key:
        raise ValueError("pseudonyms: the key is empty; anybody would know it")
    return key if len(key) <= LONGEST_KEY else hashlib.blake2b(key).digest()


def names_of(
    ids: Iterable[str], key: bytes, taken: Collection[str] = (), digits: int = 12
) -> dict[str, str]:
    """A pseudonym for each id, none of them `taken`; two that begin alike get more digits.

    An id has the same pseudonym whatever the others are, but for the digits of those few.
    """
    sums = {name: hashlib.blake2b(name.encode(), key=key).hexdigest() for name in ids}
    names: dict[str, str] = {}
    left: Sequence[str] = list(sums)
    while left:
        alike = defaultdict(list)
        for name in left:
            alike[f"p-{sums[name][:digits]}"].append(name)
        left = []
        for pseudonym, several in alike.items():
            if len(several) == 1 and pseudonym not in taken:
                names[several[0]] = pseudonym
            else:
                left.extend(several)
        digits *= 2
    return names


def _words(net: _core.Network, table: str, column: str) -> list[str]:
    """The different texts of a column, each once."""
    found = net.table(table).get(column)
    return [] if found is None else list(found[2])


__all__ = ["Pseudonyms", "key_of", "names_of", "pseudonymised"]
