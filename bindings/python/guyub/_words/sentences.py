"""Results in words."""

from __future__ import annotations

from .._values.result import Result
from .groups import group_name
from .language import Language


def sentences_of(result: Result, lang: str) -> list[str]:
    """A sentence for each group of a representation."""
    say = Language(lang)
    lines = []
    for position, group in enumerate(result["group"].tolist()):
        row = {name: result[name][position] for name in result.columns}
        name = group_name(str(group), say)
        where = f"{row['place']}: " if "place" in row else ""
        if row["population"] == 0:
            lines.append(where + say("{group}: nobody on the roster.", group=name))
            continue
        text = say(
            "{group}: {attended} recorded as present; in proportion there would be {expected}.",
            group=name,
            attended=int(row["attended"]),
            expected=say.number(row["expected"], 1),
        )
        if not row["assessable"]:
            text += " " + say("Not assessable: the data are too few to conclude anything.")
        else:
            text += " " + say(
                "Ratio {ratio} [{interval}].",
                ratio=say.number(row["ratio"]),
                interval=say.interval(row["ratio_low"], row["ratio_high"]),
            )
        lines.append(where + text)
    return lines
