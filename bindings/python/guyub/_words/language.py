"""Words and numbers of a language: English is in the code, Indonesian in a gettext catalogue.

Needs Babel, which the extra ``[report]`` brings.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from gettext import c2py
from importlib.resources import files
from typing import Any, Literal

LanguageName = Literal["en", "id"]
LANGUAGES = ("en", "id")
REGION = {"en": "en_GB", "id": "id_ID"}  # dates day first, as the data have them
UNDEFINED = "–"


@dataclass(frozen=True)
class Catalogue:
    """The translations of a language: forms by message, and which form a number takes."""

    forms: dict[str, tuple[str, ...]]
    form_of: Callable[[int], int]


class Language:
    """`say("text {name}", name=…)` and the numbers of one language."""

    def __init__(self, name: str) -> None:
        if name not in LANGUAGES:
            raise ValueError(f"lang={name!r}: expected one of {', '.join(LANGUAGES)}")
        self.name = name
        self.region = REGION[name]
        self._catalogue = None if name == "en" else catalogue(name)

    def __call__(self, message: str, **values: Any) -> str:
        """The message in this language, its placeholders filled; numbers are formatted."""
        forms = () if self._catalogue is None else self._catalogue.forms.get(message, ())
        return self._filled(forms[0] if forms else message, values)

    def plural(self, one: str, many: str, count: int, **values: Any) -> str:
        """The message for one or for several; `{count}` is the number."""
        if self._catalogue is None or one not in self._catalogue.forms:
            text = one if count == 1 else many
        else:
            text = self._catalogue.forms[one][self._catalogue.form_of(count)]
        return self._filled(text, {"count": count, **values})

    def _filled(self, text: str, values: dict[str, Any]) -> str:
        return text.format(**{key: self.shown(value) for key, value in values.items()})

    def shown(self, value: Any) -> str:
        """A value as this language writes it."""
        if isinstance(value, str):
            return value
        if isinstance(value, bool):
            return self("yes") if value else self("no")
        if math.isfinite(value) and float(value).is_integer():
            return self.whole(value)
        return self.number(value)

    def whole(self, value: Any) -> str:
        """A count."""
        return _decimal(int(value), None, self.region)

    def number(self, value: Any, digits: int = 2) -> str:
        """A number with some decimals; a dash for an undefined one."""
        if value is None or math.isnan(value):
            return UNDEFINED
        if math.isinf(value):
            return "∞"
        return _decimal(round(float(value), digits), f"#,##0.{'0' * digits}", self.region)

    def interval(self, low: Any, high: Any) -> str:
        """Two bounds of a number; a dash where there are none."""
        if math.isnan(low) or math.isnan(high):
            return UNDEFINED
        return f"{self.number(low)}–{self.number(high)}"

    def percent(self, value: Any) -> str:
        """A share as a whole number of per cent."""
        from babel.numbers import format_percent

        if value is None or math.isnan(value):
            return UNDEFINED
        return str(format_percent(float(value), "#,##0%", locale=self.region))

    def percents(self, low: Any, high: Any) -> str:
        """Two bounds of a share, the sign once."""
        if math.isnan(low) or math.isnan(high):
            return UNDEFINED
        return f"{self.whole(round(100 * float(low)))}–{self.percent(high)}"

    def probability(self, value: Any) -> str:
        """A p-value with the digits that matter."""
        if value is None or math.isnan(value):
            return UNDEFINED
        return f"< {self.number(0.001, 3)}" if value < 0.001 else self.number(value, 3)

    def day(self, when: date) -> str:
        """A date in words."""
        from babel.dates import format_date

        return str(format_date(when, "long", locale=self.region))

    def listed(self, parts: list[str]) -> str:
        """Several words as one enumeration."""
        from babel.lists import format_list

        return str(format_list(parts, locale=self.region))

    def chart_numbers(self) -> dict[str, Any]:
        """How Vega writes numbers in this language."""
        from babel.numbers import get_decimal_symbol, get_group_symbol

        return {
            "decimal": get_decimal_symbol(self.region),
            "thousands": get_group_symbol(self.region),
            "grouping": [3],
            "currency": ["", ""],
        }


def _decimal(value: float, shape: str | None, region: str) -> str:
    from babel.numbers import format_decimal

    # a minus sign, not a hyphen, so that no line breaks behind it
    return str(format_decimal(value, shape, locale=region)).replace("-", "−")


@cache
def catalogue(name: str) -> Catalogue:
    """The translations of a language, of all its catalogues."""
    from babel.messages.pofile import read_po

    forms: dict[str, tuple[str, ...]] = {}
    plural = "0"
    for path in files("guyub").joinpath("_words", "locale", name).iterdir():
        with path.open("rb") as file:
            messages = read_po(file, locale=name)
        plural = messages.plural_expr
        for message in messages:
            if not message.id or not message.string or message.fuzzy:
                continue
            key = message.id if isinstance(message.id, str) else message.id[0]
            text = message.string
            forms[key] = (text,) if isinstance(text, str) else tuple(text)
    return Catalogue(forms, c2py(plural))
