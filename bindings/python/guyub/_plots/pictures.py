"""Pictures of results, where one says more than a table. Needs the extra ``[plot]``."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import altair as alt

from .._values.result import Result
from .._words.groups import group_name
from .._words.language import Language
from .charts import heat_map, presence_line, ratio_plot, reach_plot
from .nulls import null_plot


def plot(result: Result, lang: str = "en") -> Any:
    """The picture of a result, an Altair chart; ValueError where a table says it better."""
    metric = result.meta.get("metric", "this result")
    if metric not in PLOTS:
        raise ValueError(f"{metric} has no picture; its table says it better")
    return alt.Chart.from_dict(PLOTS[metric](result, Language(lang)))


def _representation(result: Result, say: Any) -> dict[str, Any]:
    lines = []
    for i, group in enumerate(result["group"].tolist()):
        if not math.isnan(result["ratio"][i]):
            place = f"{result['place'][i]}: " if "place" in result.columns else ""
            lines.append(presence_line(place + group_name(str(group), say), result, i, say))
    return ratio_plot(lines, say, width=480)


def _mixing(result: Result, say: Any) -> dict[str, Any]:
    return heat_map(result.groups.tolist(), result.matrix, say, width=480)


def _dependence(result: Result, say: Any) -> dict[str, Any]:
    return reach_plot(result, say, width=360)


PLOTS: dict[str, Callable[..., dict[str, Any]]] = {
    "participation.representation": _representation,
    "collaboration.mixing_matrix": _mixing,
    "facilitation.dependence": _dependence,
    "inference.permutation_test": null_plot,
}
