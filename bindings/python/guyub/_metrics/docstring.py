"""What a function says of itself: the facts of the catalogue and the contract of the header, in
Python's words."""

from __future__ import annotations

import inspect
import re
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .catalogue import reference
from .kinds import KINDS, Input, Keyword

# what C++ calls it, and what Python does
WORDS = (
    (r"std::(?:invalid_argument|out_of_range)", "ValueError"),
    (r"std::overflow_error", "OverflowError"),
    (r"missing_data_error", "MissingDataError"),
    (r"data_error", "DataError"),
    (r"unknown_name", "KeyError"),
    (r"`stopped` when asked to stop", "KeyboardInterrupt on Ctrl-C"),
    (r"std::nullopt", "None"),
    (r"one entry", "one row"),
    (
        r"a turnout table(?: of groups that do not overlap)?",
        "`net` and `by`, or `attended` and `population`",
    ),
)

COMMON_DOCS = {
    "who": '"residents", "all", or actors; left out, it follows from `by` (docs/metrics)',
    "forum": "a forum, a type of forums, or several",
    "between": "the first day, and the day after the last",
    "place": "forums and people at or below it",
    "within": '"place": a block of rows for each place that held a forum, and `.total`',
    "unit": "distinct people, or person × forum",
    "facilitators": "keep facilitators in numerator and denominator",
    "attended": "plain counts, one a group, instead of a network",
    "population": "plain counts, one a group, instead of a network",
    "unlabelled": "leave out the actors without a label, make them a group, or refuse them",
}

RUN_DOCS = {
    "threads": "how many threads at most; the result is the same at any number",
    "seed": "a whole number; the same one gives the same draws, and `.meta` says which it was",
    "progress": "True for a bar, or a callable that is told the share done, 0 to 1",
}


def docstring(
    fact: Mapping[str, Any],
    inputs: Sequence[Input],
    options: Sequence[Any],
    common: Sequence[Keyword],
) -> str:
    """Question, contract, parameters, columns and sources."""
    head, sections = _contract(fact["contract"])
    parts = [head, f"*{fact['question']['en']}*"]
    parts += [_filled(f"{name}: {text}") for name, text in sections.items() if name in FIRST]
    parts.append(_section("Parameters", _parameters(fact, inputs, options, common)))
    if fact["columns"]:
        parts.append(_section("Returns", map(_column, fact["columns"])))
    parts += [_filled(f"{name}: {text}") for name, text in sections.items() if name not in FIRST]
    parts.append("References:\n" + "\n".join(map(reference, fact["sources"])))
    return "\n\n".join(part for part in parts if part) + "\n"


def docstring_of_function(
    fact: Mapping[str, Any], signature: inspect.Signature, words: Mapping[str, str]
) -> str:
    """The same for a function that is written in Python, with its parameters in words."""
    head, sections = _contract(fact["contract"])
    parts = [head, f"*{fact['question']['en']}*"]
    parts += [_filled(f"{name}: {sections[name]}") for name in ("Formula", "Result")]
    known = COMMON_DOCS | RUN_DOCS | fact["options"] | words
    parts.append(
        _section(
            "Parameters",
            (
                f"{_shown(one)} : {known.get(one.name, one.annotation)}"
                for one in signature.parameters.values()
            ),
        )
    )
    parts.append(_section("Returns", map(_column, fact["columns"])))
    parts += [_filled(f"{name}: {text}") for name, text in sections.items() if name not in FIRST]
    parts.append("References:\n" + "\n".join(map(reference, fact["sources"])))
    return "\n\n".join(part for part in parts if part) + "\n"


def _shown(parameter: inspect.Parameter) -> str:
    if parameter.default is not parameter.empty:
        return f"{parameter.name}={parameter.default!r}"
    return f"**{parameter.name}" if parameter.kind is parameter.VAR_KEYWORD else parameter.name


FIRST = ("Formula", "Parameters", "Result")
SECTION = re.compile(r"^(Formula|Parameters|Result|Undefined|Errors|Cost|Source):\s*", re.MULTILINE)


def _filled(text: str) -> str:
    """Lines of one length again; a formula that stands by itself is left as it is."""
    blocks = re.split(r"\n\n", text)
    return "\n\n".join(
        block if block.startswith("    ") else textwrap.fill(" ".join(block.split()), 96)
        for block in blocks
    )


def _contract(text: str) -> tuple[str, dict[str, str]]:
    """The sentence in front, and the named parts, in Python's words."""
    for pattern, word in WORDS:
        text = re.sub(pattern, word, text)
    head, *rest = SECTION.split(text)
    return head.strip(), {
        name: body.strip() for name, body in zip(rest[::2], rest[1::2], strict=True)
    }


def _parameters(
    fact: Mapping[str, Any],
    inputs: Iterable[Input],
    options: Iterable[Any],
    common: Iterable[Keyword],
) -> Iterable[str]:
    for one in inputs:
        kind = KINDS[one.kind]
        if one.kind == "counting":
            continue
        if one.kind == "turnout":
            yield f"net : {kind.doc}"
            yield f"by : {KINDS['grouping'].doc}"
        else:
            yield f"{one.name} : {kind.doc}"
    for name, _, default in common:
        yield f"{name}={default!r} : {COMMON_DOCS[name]}"
    docs = fact["options"]
    for option in options:
        shown = option.name if option.is_required else f"{option.name}={option.default!r}"
        words = docs.get(option.name) or COMMON_DOCS.get(option.name) or option.spelled
        yield f"{shown} : {words}"
    for one in inputs:
        for name, _, default in KINDS[one.kind].after:
            yield f"{name}={default!r} : {COMMON_DOCS[name]}"


def _column(column: Mapping[str, str]) -> str:
    unit = f" ({column['unit']})" if column.get("unit") else ""
    return f"{column['name']} : {column['meaning']}{unit}"


def _section(title: str, lines: Iterable[str]) -> str:
    text = "\n".join(lines)
    return f"{title}\n{'-' * len(title)}\n{text}" if text else ""
