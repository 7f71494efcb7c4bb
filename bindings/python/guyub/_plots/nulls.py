"""What was observed among the draws of a null, as Vega-Lite specifications."""

from __future__ import annotations

import json
from typing import Any

import altair as alt
import numpy as np

from .._values.result import Result
from .._words.groups import group_name
from .._words.language import Language
from .charts import INK, Spec, finished, in_lines

BLUE, PALE = "#0072B2", "#BBDDEE"
MOST_BARS, MOST_ROWS = 60, 40


def null_plot(result: Result, say: Language, width: int = 480) -> Spec:
    """One number: its draws as bars; several: a line a row, as many as a page holds."""
    return _bars(result, say, width) if len(result) == 1 else _lines(result, say, width)


def _bars(result: Result, say: Language, width: int) -> Spec:
    draws = result.null[:, 0]
    draws = draws[np.isfinite(draws)]
    values = []
    if len(draws):
        edges = np.histogram_bin_edges(draws, "auto")
        if len(edges) > MOST_BARS + 1:
            edges = np.histogram_bin_edges(draws, MOST_BARS)
        counts, _ = np.histogram(draws, edges)
        values = [
            {"from": float(edges[i]), "to": float(edges[i + 1]), "draws": int(counts[i])}
            for i in range(len(counts))
        ]
    scale = alt.Scale(zero=False)
    bars = (
        alt.Chart(alt.Data(values=values))
        .mark_bar(color=PALE)
        .encode(
            x=alt.X(
                "from:Q", bin="binned", scale=scale, title=say("the number, as chance draws it")
            ),
            x2="to:Q",
            y=alt.Y("draws:Q", title=say("draws")),
        )
    )
    seen = [{"observed": float(result.observed)}] if np.isfinite(result.observed) else []
    rule = (
        alt.Chart(alt.Data(values=seen))
        .mark_rule(strokeWidth=3, color=BLUE)
        .encode(x=alt.X("observed:Q", scale=scale))
    )
    title = alt.Title(_p(result, 0, say), anchor="start", color=BLUE, fontSize=13)
    return finished(alt.layer(bars, rule).properties(height=220, title=title), width)


def _lines(result: Result, say: Language, width: int) -> Spec:
    shown = [i for i in range(len(result)) if np.isfinite(result["observed"][i])][:MOST_ROWS]
    rows = [
        {
            "row": f"{i:06}",
            "observed": float(result["observed"][i]),
            "mean": _or_none(result["mean"][i]),
            "low": _or_none(result["low"][i]),
            "high": _or_none(result["high"][i]),
            "words": _p(result, i, say),
        }
        for i in shown
    ]
    names = {f"{i:06}": in_lines(_name(result, i, say)) for i in shown}
    axis = alt.Axis(labelExpr=f"{json.dumps(names)}[datum.label]", labelLimit=180)
    base = alt.Chart(alt.Data(values=rows)).encode(
        y=alt.Y("row:N", sort=None, title=None, axis=axis)
    )
    x = {"scale": alt.Scale(zero=False), "title": say("observed, and where chance draws it")}
    between = base.mark_bar(height=12, color=PALE).encode(x=alt.X("low:Q", **x), x2="high:Q")
    middle = base.mark_tick(color=INK, height=12).encode(x=alt.X("mean:Q", **x))
    point = base.mark_point(size=90, filled=True, opacity=1, color=BLUE).encode(
        x=alt.X("observed:Q", **x), tooltip=[alt.Tooltip("words:N", title="p")]
    )
    return finished(alt.layer(between, middle, point).properties(height=28 * len(rows)), width)


def _name(result: Result, row: int, say: Language) -> str:
    keys = result.columns[: result.columns.index("observed")]
    return " → ".join(group_name(str(result[key][row]), say) for key in keys) or str(row + 1)


def _p(result: Result, row: int, say: Language) -> str:
    column = "p_adjusted" if "p_adjusted" in result.columns else "p"
    return say("observed, p = {p}", p=say.number(result[column][row], 4))


def _or_none(value: Any) -> float | None:
    return float(value) if np.isfinite(value) else None
