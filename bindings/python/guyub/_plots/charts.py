"""The pictures, as Vega-Lite specifications."""

from __future__ import annotations

import json
import math
import textwrap
from collections.abc import Sequence
from typing import Any

import altair as alt
import numpy as np

from .._values.result import Result
from .._words.groups import group_name
from .._words.language import Language

Spec = dict[str, Any]
# Okabe and Ito: told apart with any colour vision, and by shape as well.
SECTORS = {
    "government": ("#0072B2", "square"),
    "ngo": ("#009E73", "diamond"),
    "private_sector": ("#E69F00", "triangle-up"),
    "citizens": ("#999999", "circle"),
    "other": ("#CC79A7", "triangle-down"),
    "unknown": ("#56B4E9", "cross"),
}
FACILITATOR = (
    "#D55E00",
    "M0,-1.6L.376,-.518L1.52,-.494L.608,.198L.941,1.29L0,.64L-.941,1.29L-.608,.198L-1.52,-.494L-.376,-.518Z",
)
INK = "#222222"
# No name that would need quotes: a canvas refuses the whole list, and measures labels too small.
FONT = "Segoe UI, Noto Sans, Roboto, Helvetica Neue, Arial, sans-serif"
LEAST_RATIO = 0.05  # a ratio of 0 stands here, on the edge of the log scale
LABEL_WIDTH, LABEL_LINES, LABEL_HEIGHT = 18, 3, 16  # signs, lines, pixels a line


def finished(chart: Any, width: str | int = "container") -> Spec:
    """The specification of a chart, in the one look that all have."""
    chart = (
        chart.properties(
            width=width,
            background="transparent",
            padding={"left": 4, "right": 12, "top": 4, "bottom": 4},
            autosize=alt.AutoSizeParams(type="fit-x", contains="padding"),
        )
        .configure(font=FONT)
        .configure_view(stroke=None)
        .configure_axis(labelFontSize=13, titleFontSize=13, labelColor=INK, titleColor=INK)
        .configure_legend(labelFontSize=13, titleFontSize=13, orient="bottom", columns=2)
    )
    spec: Spec = chart.to_dict()
    return spec


def in_lines(label: str) -> list[str]:
    """A label in lines short enough for a phone; what three lines can't hold is left out."""
    lines = textwrap.wrap(label, LABEL_WIDTH, max_lines=LABEL_LINES, placeholder="…")
    return lines or [label]


def ratio_plot(
    rows: Sequence[dict[str, Any]], say: Language, width: str | int = "container"
) -> Spec:
    """One line a group: the ratio, its interval, and the range that blanks allow."""
    domain = [LEAST_RATIO, max(5.0, *(1.1 * row["high"] for row in rows))]
    scale = alt.Scale(type="log", domain=domain, clamp=True, nice=False)
    axis = alt.Axis(
        values=[0.1, 0.2, 0.5, 1, 2, 5],
        format="~g",
        grid=True,
        labelOverlap="greedy",
        labelSeparation=4,
    )
    lines = {str(row["group"]): in_lines(str(row["group"])) for row in rows}
    labels = alt.Axis(labelExpr=f"{json.dumps(lines)}[datum.label]", labelLimit=180)
    base = alt.Chart(alt.Data(values=list(rows))).encode(
        y=alt.Y("group:N", sort=None, title=None, axis=labels)
    )
    blanks = base.mark_bar(height=14, color="#BBDDEE", opacity=0.8).encode(
        x=alt.X("least:Q", scale=scale, axis=axis, title=None), x2="most:Q"
    )
    interval = base.mark_rule(strokeWidth=2, color="#0072B2").encode(x="low:Q", x2="high:Q")
    states = [say("assessable"), say("not assessable")]
    there = [state for state in states if any(row["state"] == state for row in rows)]
    shapes = dict(zip(states, ("circle", "cross"), strict=True))
    point = base.mark_point(size=110, filled=True, opacity=1, color="#0072B2").encode(
        x="ratio:Q",
        shape=alt.Shape(
            "state:N",
            title=None,
            scale=alt.Scale(domain=there, range=[shapes[state] for state in there]),
            legend=alt.Legend(columns=1) if len(there) > 1 else None,
        ),
        tooltip=[
            alt.Tooltip("group:N", title=say("group")),
            alt.Tooltip("shown:N", title=say("ratio")),
        ],
    )
    parity = (
        alt.Chart(alt.Data(values=[{"one": 1}]))
        .mark_rule(strokeDash=[4, 3], color=INK)
        .encode(x=alt.X("one:Q", scale=scale))
    )
    return finished(
        alt.layer(blanks, parity, interval, point).properties(
            height=max(34, LABEL_HEIGHT * max(map(len, lines.values())) + 6) * len(rows)
        ),
        width,
    )


def presence_line(name: str, result: Result, i: int, say: Language) -> dict[str, Any]:
    """One line of the ratio plot, kept within its scale."""

    def at_least(value: float) -> float:
        return max(LEAST_RATIO, float(value)) if not math.isnan(value) else ratio

    ratio = max(LEAST_RATIO, float(result["ratio"][i]))
    assessable = bool(result["assessable"][i])
    return {
        "group": name,
        "ratio": ratio,
        "low": at_least(result["ratio_low"][i]),
        "high": at_least(result["ratio_high"][i]),
        "least": at_least(result["ratio_min"][i]),
        "most": at_least(result["ratio_max"][i]),
        "state": say("assessable") if assessable else say("not assessable"),
        "shown": say.number(result["ratio"][i]),
    }


def heat_map(
    groups: Sequence[str], matrix: Any, say: Language, width: str | int = "container"
) -> Spec:
    """Ties from each sector to each other."""
    names = [group_name(str(group), say) for group in groups]
    values = [
        {"from": names[i], "to": names[j], "ties": float(matrix[i][j])}
        for i in range(len(names))
        for j in range(len(names))
    ]
    base = alt.Chart(alt.Data(values=values)).encode(
        x=alt.X("to:N", sort=names, title=None, axis=alt.Axis(labelAngle=-35)),
        y=alt.Y("from:N", sort=names, title=None),
    )
    cells = base.mark_rect(stroke="white").encode(
        color=alt.Color(
            "ties:Q", scale=alt.Scale(type="sqrt", range=["#F3F6FA", "#08519C"]), legend=None
        )
    )
    most = float(np.max(matrix)) if len(names) else 0.0
    text = base.mark_text(fontSize=14).encode(
        text=alt.Text("ties:Q", format=",d"),
        color=alt.condition(alt.datum.ties > most / 3, alt.value("white"), alt.value(INK)),
    )
    return finished(alt.layer(cells, text).properties(height=44 * len(names)), width)


def reach_plot(result: Any, say: Language, width: str | int = "container") -> Spec:
    """The share of pairs that reach each other, with and without: one line a number of steps."""
    rows = []
    for i, steps in enumerate(result["steps"]):
        label = say("any number") if np.isinf(steps) else say.whole(steps)
        for side, column in (("with", "reach_with"), ("without", "reach_without")):
            words = say("with") if side == "with" else say("without")
            rows.append({"steps": label, "side": words, "reach": float(result[column][i])})
    sides = [say("with"), say("without")]
    base = alt.Chart(alt.Data(values=rows)).encode(
        x=alt.X("side:N", sort=sides, title=None, axis=alt.Axis(labelAngle=0)),
        y=alt.Y("reach:Q", scale=alt.Scale(domainMin=0), title=None, axis=alt.Axis(format="%")),
        color=alt.Color(
            "steps:N",
            sort=None,
            title=say("steps at most"),
            scale=alt.Scale(range=["#0072B2", "#E69F00", "#009E73", "#CC79A7"]),
        ),
    )
    return finished(alt.layer(base.mark_line(), base.mark_point(size=80, filled=True)), width)


def network_picture(
    graph: Any,
    layout: tuple[Any, Any],
    sectors: Sequence[str],
    facilitators: Any,
    say: Language,
    without: bool = False,
) -> Spec:
    """Who has ties with whom: sectors by colour and shape, nobody named."""
    x, y = np.round(layout[0], 3), np.round(layout[1], 3)
    ties = graph._shown()
    source, target = ties.source, ties.target
    drawn = ~np.asarray(facilitators) if without else np.ones(graph.n, bool)
    degree = np.bincount(np.concatenate([source, target]), minlength=graph.n)
    drawn &= degree > 0
    kept = drawn[source] & drawn[target]
    lines = [
        {"x": float(x[u]), "y": float(y[u]), "x2": float(x[v]), "y2": float(y[v])}
        for u, v in zip(source[kept], target[kept], strict=True)
    ]
    kinds = ["facilitator" if f else s for s, f in zip(sectors, facilitators, strict=True)]
    points = [
        {"x": float(x[v]), "y": float(y[v]), "kind": group_name(kinds[v] or "unknown", say)}
        for v in np.flatnonzero(drawn)
    ]
    known = [*SECTORS, "facilitator"]
    styles = {**SECTORS, "facilitator": FACILITATOR}
    there = [kind for kind in known if any(kinds[v] == kind for v in np.flatnonzero(drawn))]
    names = [group_name(kind, say) for kind in there]
    span = alt.Scale(domain=[-1.05, 1.05])
    ties = (
        alt.Chart(alt.Data(values=lines))
        .mark_rule(color="#9AA5B1", opacity=0.35, strokeWidth=0.8)
        .encode(
            x=alt.X("x:Q", scale=span, axis=None),
            y=alt.Y("y:Q", scale=span, axis=None),
            x2="x2:Q",
            y2="y2:Q",
        )
    )
    dots = (
        alt.Chart(alt.Data(values=points))
        .mark_point(filled=True, opacity=0.95, stroke="white", strokeWidth=0.5)
        .encode(
            x="x:Q",
            y="y:Q",
            size=alt.condition(
                alt.datum.kind == group_name("facilitator", say), alt.value(130), alt.value(46)
            ),
            color=alt.Color(
                "kind:N",
                title=None,
                scale=alt.Scale(domain=names, range=[styles[kind][0] for kind in there]),
                legend=alt.Legend(symbolSize=150),
            ),
            shape=alt.Shape(
                "kind:N",
                title=None,
                scale=alt.Scale(domain=names, range=[styles[kind][1] for kind in there]),
            ),
            tooltip=[alt.Tooltip("kind:N", title=say("sector"))],
        )
    )
    return finished(alt.layer(ties, dots).properties(height=400))
