"""What the library can measure, as data."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np

from .._values.result import Result


@cache
def facts() -> dict[tuple[str, str], dict[str, Any]]:
    """The facts of each metric, by area and id."""
    rows = json.loads(files("guyub").joinpath("_catalogue.json").read_text(encoding="utf-8"))
    return {(row["area"], row["id"]): row for row in rows}


def catalogue() -> Result:
    """All metrics: area, family, id, status, level, range, the question in en and id, source."""
    rows = list(facts().values())
    columns = {name: np.array([row[name] for row in rows]) for name in ("area", "family", "id")}
    columns |= {
        name: np.array([row[name] for row in rows]) for name in ("status", "level", "range")
    }
    columns["question_en"] = np.array([row["question"]["en"] for row in rows])
    columns["question_id"] = np.array([row["question"]["id"] for row in rows])
    columns["source"] = np.array(["; ".join(map(reference, row["sources"])) for row in rows])
    return Result(columns)


def reference(source: dict[str, str]) -> str:
    """One source as a line: text and DOI."""
    doi = source.get("doi")
    return f"{source['text']} https://doi.org/{doi}" if doi else source["text"]
