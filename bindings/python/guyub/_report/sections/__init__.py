"""The sections of the report, a file each, in their order."""

from ..._words.language import Language
from ..facts import Facts
from ..parts import Section
from .bridges import who_bridges
from .facilitators import only_through_facilitators
from .limits import cannot_say
from .methods import methods
from .presence import who_takes_part
from .ties import who_works_with_whom

__all__ = ["sections"]


def sections(facts: Facts, say: Language, names: bool, suppress: int) -> list[Section]:
    """All sections; one without data says which file and columns would bring it."""
    return [
        who_takes_part(facts, say, suppress),
        who_works_with_whom(facts, say),
        who_bridges(facts, say, names, suppress),
        only_through_facilitators(facts, say, suppress),
        cannot_say(facts, say, names, suppress),
        methods(facts, say),
    ]
