"""One self-contained page: no request leaves it."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from datetime import date
from importlib.resources import files
from os import PathLike
from pathlib import Path
from typing import Any

from .._network.network import Network
from .._words.language import Language, LanguageName
from .facts import Facts, collect
from .findings import findings as findings_of
from .parts import Absent, Heading, Key, Picture, Section, Table
from .sections import sections

MADE_UP = ("rekaan", "made up")


def report(
    net: Network,
    path: str | PathLike[str],
    lang: LanguageName = "en",
    *,
    title: str | None = None,
    names: bool = False,
    suppress: int = 5,
) -> Path:
    """Writes the report of a network as one self-contained HTML page, and returns its path.

    `names=True` names people, who otherwise appear by role; cells of 1 to `suppress` − 1 people
    are left out, ``suppress=0`` shows all. Needs the extra ``[report]``.

    Raises ValueError for another language, and OSError where the file can't be written.
    """
    return report_and_findings(net, path, lang, title=title, names=names, suppress=suppress)[0]


def findings(net: Network, lang: LanguageName = "en", *, suppress: int = 5) -> list[str]:
    """The sentences of page one."""
    return findings_of(collect(net), Language(lang), suppress)


def report_and_findings(
    net: Network,
    path: str | PathLike[str],
    lang: LanguageName = "en",
    *,
    title: str | None = None,
    names: bool = False,
    suppress: int = 5,
) -> tuple[Path, list[str]]:
    """Writes the page and tells its findings; the metrics run once."""
    say = Language(lang)
    if suppress < 0:
        raise ValueError(f"suppress={suppress}: expected 0 or more")
    facts = collect(net)
    target = Path(path)
    target.write_text(page(facts, say, title, names, suppress), encoding="utf-8")
    return target, findings_of(facts, say, suppress)


def page(facts: Facts, say: Language, title: str | None, names: bool, suppress: int) -> str:
    """The HTML of the page."""
    import vl_convert
    from jinja2 import Environment, PackageLoader, select_autoescape

    environment = Environment(
        loader=PackageLoader("guyub", "_report/templates"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    # Vega, Vega-Lite and Vega-Embed as one script
    bundle = str(vl_convert.javascript_bundle("window.vegaEmbed = vegaEmbed;")).replace(
        "</script", "<\\/script"
    )
    shown = sections(facts, say, names, suppress)
    made_up = ""
    if is_made_up(facts):
        made_up = say("Made-up data: an example. No person, office or number here is real.")
    charts = [part.spec for section in shown for part in section.parts if isinstance(part, Picture)]
    html: str = environment.get_template("page.html.j2").render(
        say=say,
        title=title or facts.village or say("Report"),
        made_up=made_up,
        made_up_in_print=in_script(made_up),  # a CSS string is written alike
        findings=findings_of(facts, say, suppress),
        sections=numbered(shown),
        style=files("guyub").joinpath("_report", "style.css").read_text(encoding="utf-8"),
        charts=in_script(charts),
        numbers=in_script(say.chart_numbers()),
        failed=in_script(say("This picture could not be drawn; its numbers stand in the table.")),
        bundle=bundle if charts else "",
        today=say.day(date.today()),
        is_table=lambda part: isinstance(part, Table),
        is_heading=lambda part: isinstance(part, Heading),
        is_picture=lambda part: isinstance(part, Picture),
        is_key=lambda part: isinstance(part, Key),
        is_absent=lambda part: isinstance(part, Absent),
    )
    return html


def numbered(shown: Sequence[Section]) -> list[dict[str, Any]]:
    """Sections with a running number for each of their pictures."""
    number = 0
    result = []
    for section in shown:
        parts = []
        for part in section.parts:
            parts.append((part, number))
            number += isinstance(part, Picture)
        result.append({"section": section, "parts": parts})
    return result


def in_script(value: Any) -> str:
    """JSON that neither ends its script element nor opens a comment in it."""
    text = json.dumps(defined(value), ensure_ascii=False, allow_nan=False)
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def defined(value: Any) -> Any:
    """The value with null where a number is undefined: JSON has no NaN."""
    if isinstance(value, dict):
        return {key: defined(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [defined(entry) for entry in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


def is_made_up(facts: Facts) -> bool:
    """Whether a place or a programme says in its name that it is made up; the page says so too."""
    for table in (facts.net.places, facts.net.table("programmes")):
        if "name" in table.columns:
            names = [str(name).casefold() for name in table["name"].tolist()]
            if any(word in name for name in names for word in MADE_UP):
                return True
    return False
