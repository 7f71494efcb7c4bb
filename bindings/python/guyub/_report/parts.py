"""What a section is made of: words, tables and pictures, ready to be shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal


@dataclass
class Table:
    """A table of ready text; the first column is the row's name."""

    caption: str
    head: list[str]
    rows: list[list[str]]


@dataclass
class Picture:
    """A Vega-Lite specification with the words that stand for it."""

    spec: dict[str, Any]
    alternative: str
    shape: Literal["wide", "square", "half"] = "wide"  # two halves stand side by side


@dataclass
class Heading:
    """A heading within a section."""

    text: str


@dataclass
class Key:
    """Words of the section, each with the sentence that explains it."""

    words: list[tuple[str, str]]


@dataclass
class Absent:
    """Which file and columns would bring what is not here."""

    text: str


Part = Table | Picture | Heading | Key | Absent | str


@dataclass
class Section:
    """One part of the page."""

    id: str
    title: str
    lead: str
    parts: list[Part] = field(default_factory=list)
