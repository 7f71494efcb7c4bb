"""Words and numbers of a language: English is in the code, Indonesian in a gettext catalogue."""

from __future__ import annotations

import math
from functools import cache
from importlib.resources import files
from typing import Any, Literal

LanguageName = Literal["en", "id"]
LANGUAGES = ("en", "id")


class Language:
    """`_("text {name}", name=…)` and the numbers of one language."""

    def __init__(self, name: str) -> None:
        if name not in LANGUAGES:
            raise ValueError(f"lang={name!r}: expected one of {', '.join(LANGUAGES)}")
        self.name = name
        self._words = {} if name == "en" else catalogue(name)

    def __call__(self, message: str, **values: Any) -> str:
        """The message in this language, its placeholders filled; numbers are formatted."""
        text = self._words.get(message, message)
        return text.format(**{key: self.shown(value) for key, value in values.items()})

    def shown(self, value: Any) -> str:
        """A value as this language writes it."""
        if isinstance(value, str):
            return value
        if isinstance(value, bool):
            return self("yes") if value else self("no")
        if float(value).is_integer():
            return self.whole(value)
        return self.number(value)

    def whole(self, value: Any) -> str:
        """A count."""
        from babel.numbers import format_decimal

        return str(format_decimal(int(value), locale=self.name))

    def number(self, value: Any, digits: int = 2) -> str:
        """A number with some decimals; a dash for an undefined one."""
        from babel.numbers import format_decimal

        if value is None or math.isnan(value):
            return "–"
        if math.isinf(value):
            return "∞"
        shape = f"0.{'0' * digits}"
        return str(format_decimal(round(float(value), digits), shape, locale=self.name))

    def percent(self, value: Any) -> str:
        """A share as a whole number of per cent."""
        if value is None or math.isnan(value):
            return "–"
        return f"{self.whole(round(100 * float(value)))} %"

    def probability(self, value: Any) -> str:
        """A p-value with the digits that matter."""
        if value is None or math.isnan(value):
            return "–"
        return f"< {self.number(0.001, 3)}" if value < 0.001 else self.number(value, 3)


@cache
def catalogue(name: str) -> dict[str, str]:
    """The translations of a language."""
    from babel.messages.pofile import read_po

    path = files("guyub").joinpath("_reporting", "locale", f"{name}.po")
    with path.open("rb") as file:
        messages = read_po(file, locale=name)
    return {str(m.id): str(m.string) for m in messages if m.id and m.string and not m.fuzzy}
