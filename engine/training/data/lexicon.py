"""Names of single facts: each that some pieces have, in every language, rare wordings as often as usual ones."""

from collections import Counter
from collections.abc import Iterable
from random import Random

from engine.curation.captions import Caption, write_drill
from engine.curation.concepts import ANY, FREE_FIELDS, MASTER, Truth
from engine.curation.languages.language import load_language
from engine.curation.relations import Knowledge
from engine.curation.selection import weight_of

_FEWEST = 10
# A language has many names for one key or metre, few for one dance.
_WORDINGS = {"key": 2.0, "metre": 3.0}


class Lexicon:
    """Draws facts by their field, those of many pieces somewhat more often."""

    def __init__(self, known: Iterable[Knowledge]) -> None:
        counts = Counter(truth for each in known for truth in each.true if truth[1] != ANY)
        kept = {truth: count for truth, count in sorted(counts.items()) if count >= _FEWEST and _is_closed(truth)}
        roots: Counter[str] = Counter()
        for (field, _), count in kept.items():
            roots[field] += count**0.5
        self._truths = list(kept)
        self._weights = [
            weight_of(truth[0]) * _WORDINGS.get(truth[0], 1.0) * count**0.5 / roots[truth[0]]
            for truth, count in kept.items()
        ]

    def draw(self, language: str, random: Random) -> Caption:
        """Return a name of a fact in a language, or in English where the language has none."""
        truth = random.choices(self._truths, self._weights)[0]
        spoken = load_language(language)
        return write_drill(truth, spoken if spoken.says(truth) else load_language(MASTER), random)


def _is_closed(truth: Truth) -> bool:
    return truth[0] not in FREE_FIELDS
