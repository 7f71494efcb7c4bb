"""What a value does with rooms to its right: the one file that may import them.

A result can draw itself and say itself in words, but a result must not need pictures and languages
to be there. These doors load them when they are opened.
"""

from __future__ import annotations

from typing import Any


def plot(result: Any, lang: str = "en") -> Any:
    """The picture of a result, an Altair chart; ValueError where a table says it better."""
    try:
        import altair  # noqa: F401
        import babel  # noqa: F401
    except ImportError as error:
        raise ImportError('pictures need: pip install "guyub[plot]"') from error
    from ._plots.pictures import plot as draw

    return draw(result, lang)


def sentences(result: Any, lang: str = "en") -> list[str]:
    """What the numbers of a result say, in words."""
    try:
        import babel  # noqa: F401
    except ImportError as error:
        raise ImportError('sentences need: pip install "guyub[report]"') from error
    from ._words.sentences import sentences_of

    return sentences_of(result, lang)
