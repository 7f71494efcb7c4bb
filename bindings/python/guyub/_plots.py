"""Pictures of results, where one says more than a table. Needs the extra ``[plot]``."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from ._result import Result


def plot(result: Result, lang: str = "en") -> Any:
    """The picture of a result, an Altair chart; ValueError where a table says it better."""
    metric = result.meta.get("metric", "this result")
    if metric not in PLOTS:
        raise ValueError(f"{metric} has no picture; its table says it better")
    import altair as alt

    from ._reporting._language import Language

    return alt.Chart.from_dict(PLOTS[metric](result, Language(lang)))


def _representation(result: Result, say: Any) -> dict[str, Any]:
    from ._reporting._charts import ratio_plot
    from ._reporting._sections._presence import presence_line
    from ._reporting._words import group_name

    lines = []
    for i, group in enumerate(result["group"].tolist()):
        if not math.isnan(result["ratio"][i]):
            place = f"{result['place'][i]}: " if "place" in result.columns else ""
            lines.append(presence_line(place + group_name(str(group), say), result, i, say))
    return ratio_plot(lines, say, width=480)


def _mixing(result: Result, say: Any) -> dict[str, Any]:
    from ._reporting._charts import heat_map

    return heat_map(result.groups.tolist(), result.matrix, say, width=480)


def _dependence(result: Result, say: Any) -> dict[str, Any]:
    from ._reporting._charts import reach_plot

    return reach_plot(result, say, width=360)


PLOTS: dict[str, Callable[..., dict[str, Any]]] = {
    "participation.representation": _representation,
    "collaboration.mixing_matrix": _mixing,
    "facilitation.dependence": _dependence,
}
