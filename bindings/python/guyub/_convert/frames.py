"""Dataframes of any library that narwhals reads."""

from __future__ import annotations

from typing import Any

import narwhals as nw


def table_of(frame: Any) -> nw.DataFrame[Any]:
    """The frame as narwhals shows it; TypeError for what is no frame in memory."""
    return nw.from_native(frame, eager_only=True)
