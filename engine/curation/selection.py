"""Which of the many truths of a piece one caption states: mostly few, as people search."""

from collections.abc import Iterable, Sequence
from random import Random

from engine.curation.concepts import FREE_FIELDS, Truth

# People ask for what a piece is, for whom, in which key, far more often than for how it is made.
_WEIGHTS = {
    "kind": 9.0,
    "key": 7.0,
    "metre": 4.5,
    "instrument": 5.0,
    "scoring": 6.0,
    "genre": 4.0,
    "region": 4.0,
    "period": 3.0,
    "tempo": 5.0,
    "mood": 5.0,
    "mode": 3.0,
    "lyrics": 2.5,
    "difficulty": 2.0,
    "length": 1.2,
    "texture": 3.5,
    "range": 1.5,
    "signature": 2.0,
    "beat": 1.0,
    "start": 0.7,
    "change": 1.2,
}
# Who says the one does not add the other.
_SAYS_TOO = {
    "key": ("mode", "signature"),
    "mode": ("key",),
    "signature": ("key", "mode"),
    "metre": ("beat",),
    "beat": ("metre",),
    "scoring": ("instrument",),
    "instrument": ("scoring",),
}
_MANY = {"instrument": 0.75, "texture": 0.3, "kind": 0.12, "genre": 0.15, "mood": 0.15, "scoring": 0.0}
_WIDE = frozenset(
    {
        *(("kind", "dance"), ("kind", "song"), ("lyrics", "yes"), ("mode", "modal")),
        *(("instrument", family) for family in ("keyboard", "strings", "woodwinds", "brass")),
    }
)
_OFTEN = 0.8
# Who asks for a soprano does not add "and voice".
_MEMBERS = {
    "voice": {"soprano", "mezzo_soprano", "alto", "tenor", "baritone", "bass_voice", "choir"},
    "keyboard": {"piano", "harpsichord", "clavichord", "organ", "harmonium", "accordion", "celesta"},
    "strings": {"violin", "viola", "cello", "double_bass", "viol"},
    "woodwinds": {"flute", "piccolo", "recorder", "oboe", "english_horn", "clarinet", "bassoon", "saxophone"},
    "brass": {"horn", "trumpet", "cornet", "trombone", "tuba"},
}
_COUNTS = (1, 2, 3, 4, 5, 6, 7)
_COUNT_WEIGHTS = (36, 25, 17, 10, 6, 4, 2)
_MOST_OF_A_FIELD = 4


def draw_count(random: Random) -> int:
    """Return how many facts a caption states, by a distribution like that of search queries."""
    return random.choices(_COUNTS, _COUNT_WEIGHTS)[0]


def by_field(truths: Iterable[Truth]) -> dict[str, list[Truth]]:
    """Return truths of closed fields, key and metre under their fields, in a fixed order."""
    found: dict[str, list[Truth]] = {}
    for truth in sorted(truths):
        if truth[0] not in FREE_FIELDS:
            found.setdefault(truth[0], []).append(truth)
    return found


def weight_of(field: str) -> float:
    """Return how often a field is asked for, beside others."""
    return _WEIGHTS[field]


def draw_truth(fields: dict[str, list[Truth]], random: Random) -> Truth:
    """Return one truth: its field drawn by its weight, each of the field's values as likely as any other."""
    names = list(fields)
    return random.choice(fields[random.choices(names, [_WEIGHTS[name] for name in names])[0]])


def select_truths(fields: dict[str, list[Truth]], count: int, random: Random) -> list[Truth]:
    """Return about `count` truths: of a field drawn by its weight one, seldom several; instruments mostly together."""
    names = list(fields)
    weights = [_WEIGHTS[name] for name in names]
    chosen: list[Truth] = []
    while names and len(chosen) < count:
        name = random.choices(names, weights)[0]
        chosen += _draw(fields[name], _MANY.get(name, 0.1), random)
        for out in (name, *_SAYS_TOO.get(name, ())):
            if out in names:
                place = names.index(out)
                del names[place], weights[place]
    return chosen


def _draw(truths: Sequence[Truth], more: float, random: Random) -> list[Truth]:
    # Who wants a jig does not ask for a dance.
    special = [truth for truth in truths if truth not in _WIDE]
    if special and random.random() < _OFTEN:
        truths = special
    count = 1
    while count < min(len(truths), _MOST_OF_A_FIELD) and random.random() < more:
        count += 1
    drawn = random.sample(truths, count)
    values = {value for _, value in drawn}
    return [truth for truth in drawn if truth[0] != "instrument" or not values & _MEMBERS.get(truth[1], set())]
