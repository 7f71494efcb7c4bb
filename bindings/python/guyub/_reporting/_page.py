"""One self-contained page: no request leaves it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from importlib.resources import files
from os import PathLike
from pathlib import Path
from typing import Any

from .._network import Network
from . import _findings
from ._facts import Facts, collect
from ._language import Language, LanguageName
from ._sections import Heading, Picture, Section, Table, sections

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
    say = Language(lang)
    if suppress < 0:
        raise ValueError(f"suppress={suppress}: expected 0 or more")
    facts = collect(net)
    target = Path(path)
    target.write_text(page(facts, say, title, names, suppress), encoding="utf-8")
    return target


def findings(net: Network, lang: LanguageName = "en", *, suppress: int = 5) -> list[str]:
    """The sentences of page one."""
    return _findings.findings(collect(net), Language(lang), suppress)


def page(facts: Facts, say: Language, title: str | None, names: bool, suppress: int) -> str:
    """The HTML of the page."""
    import vl_convert
    from jinja2 import Environment, PackageLoader, select_autoescape

    environment = Environment(
        loader=PackageLoader("guyub", "_reporting/templates"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    # Vega, Vega-Lite and Vega-Embed as one script
    bundle = str(vl_convert.javascript_bundle("window.vegaEmbed = vegaEmbed;")).replace(
        "</script", "<\\/script"
    )
    shown = sections(facts, say, names, suppress)
    charts = [part.spec for section in shown for part in section.parts if isinstance(part, Picture)]
    html: str = environment.get_template("page.html.j2").render(
        say=say,
        title=title or place_name(facts) or say("Participation and collaboration"),
        made_up=is_made_up(facts),
        findings=_findings.findings(facts, say, suppress),
        sections=numbered(shown),
        style=files("guyub").joinpath("_reporting", "style.css").read_text(encoding="utf-8"),
        # `</` would end the script element
        charts=json.dumps(charts, ensure_ascii=False).replace("</", "<\\/"),
        bundle=bundle if charts else "",
        today=formatted_date(say),
        is_table=lambda part: isinstance(part, Table),
        is_heading=lambda part: isinstance(part, Heading),
        is_picture=lambda part: isinstance(part, Picture),
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


def formatted_date(say: Language) -> str:
    """Today in the language of the page."""
    from babel.dates import format_date

    return str(format_date(date.today(), "long", locale=say.name))


def place_name(facts: Facts) -> str:
    """The village of the data, where there is one."""
    places = facts.net.places
    if not {"type", "name"} <= set(places.columns):
        return ""
    villages = [
        str(name)
        for kind, name in zip(places["type"], places["name"], strict=True)
        if kind in ("village", "ward", "desa", "kelurahan")
    ]
    return villages[0] if villages else ""


def is_made_up(facts: Facts) -> bool:
    """Whether the places say of themselves that they are made up; the page then says so too."""
    places = facts.net.places
    if "name" not in places.columns:
        return False
    return any(word in str(name).lower() for name in places["name"] for word in MADE_UP)
