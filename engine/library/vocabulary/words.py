"""The words by which people name keys, metres, instruments, lyrics and kinds of files, in many languages."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from dataclasses import field as made
from functools import lru_cache

from engine.library.vocabulary.folded import Atom, Folded, atoms_of, to_atoms
from resources import resource_path

_FIELDS = ("instrument", "key", "lyrics", "metre")
_SHORTEST = 4
_FILE_KINDS = {
    "score": (
        "score", "scores", "sheet music", "notation", "noten", "partition", "partitions", "partitura", "partituras",
        "spartito", "spartiti", "bladmuziek", "partituur", "nuty", "ноты", "партитура", "乐谱", "樂譜", "楽譜",
    ),
    "midi": ("midi", "midi file", "midi files", "midis"),
    "audio": (
        "audio", "recording", "recordings", "aufnahme", "aufnahmen", "enregistrement", "enregistrements", "grabacion",
        "grabaciones", "registrazione", "registrazioni", "gravacao", "gravacoes", "opname", "opnames", "nagranie",
        "nagrania", "запись", "записи", "аудио", "录音", "錄音", "録音", "音源", "オーディオ",
    ),
    "text": ("pdf", "pdfs"),
}  # fmt: skip
_VOICES = (
    "vocals", "vocal", "gesang", "singing", "chant", "canto", "zang", "spiew", "вокал", "人声", "人聲", "ボーカル",
)  # fmt: skip
# What several instruments are called that the languages' words name one by one.
_FAMILIES = {
    "voice": ("choir", "soprano", "mezzo_soprano", "alto", "tenor", "baritone", "bass_voice"),
    "strings": ("violin", "viola", "cello", "double_bass"),
    "brass": ("horn", "trumpet", "cornet", "trombone", "tuba"),
    "woodwinds": ("flute", "piccolo", "oboe", "english_horn", "clarinet", "bassoon", "saxophone", "recorder"),
    "keyboard": ("piano", "harpsichord", "organ", "clavichord"),
    "percussion": ("drums", "timpani", "xylophone", "vibraphone", "glockenspiel"),
}
_SUNG = frozenset(("voice", *_FAMILIES["voice"]))
# Plurals and cases; what remains must be a word.
_ENDINGS = (
    *("s", "es", "n", "en", "e", "i", "y", "a", "u", "ow", "ów", "ami", "om", "ы", "и", "а", "у", "е", "я", "ов"),
    *("ой", "ью", "ь"),
)
_FEWEST_LETTERS = 5


@dataclass(slots=True)
class _Node:
    next: dict[str, "_Node"] = made(default_factory=dict)
    means: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """What some atoms [first, last) of a text name."""

    first: int
    last: int
    field: str
    value: str


class Vocabulary:
    """All words, to be found in a text from the left, the longest first."""

    def __init__(self) -> None:
        words: dict[str, dict[str, list[str]]] = json.loads(
            resource_path("queries", "words.json").read_text(encoding="utf-8")
        )
        self._forms = {word: form for form, some in words["kind"].items() for word in some}
        self._root = _Node()
        self._alone: dict[str, tuple[str, str]] = {}
        self._instruments_of = lru_cache(maxsize=65536)(self._find_instruments)
        for kind, called in _FILE_KINDS.items():
            self._add("kind", kind, called)
        for name in _FIELDS:
            for value, some in words[name].items():
                self._add(name, value, some)
        self._add("instrument", "voice", _VOICES)

    def named_in(self, atoms: Sequence[Atom]) -> Iterator[Named]:
        """Yield what a text names, the longest name from each place on."""
        first = 0
        while first < len(atoms):
            texts = [atom.text for atom in atoms[first : first + 8]]
            found = self._longest(texts) or self._standing_alone(atoms, first)
            if found is None:
                first += 1
                continue
            length, (about, value) = found
            yield Named(first, first + length, about, value)
            first += length

    def whole(self, text: str, about: str = "") -> tuple[str, str] | None:
        """Return what a text names as a whole, where it names anything (about one thing)."""
        atoms = to_atoms(text.replace("_", " "))
        found = self._longest(atoms[:8])
        if len(atoms) == 1 and atoms[0] in self._alone:
            found = 1, self._alone[atoms[0]]
        if found is None or found[0] != len(atoms) or (about and found[1][0] != about):
            return None
        return found[1]

    def form_of(self, word: str) -> str:
        """Return the form that a folded word means ("waltz" of "valse"), empty for any other word."""
        return self._forms.get(word, "")

    def instruments_of(self, name: str) -> frozenset[str]:
        """Return the ids of the instruments in what a piece calls one: none for "Track 3"; voices are no saxophones."""
        return self._instruments_of(name)

    def _add(self, about: str, value: str, words: Sequence[str]) -> None:
        for word in words:
            atoms = atoms_of(word)
            if len(atoms) == 1 and _is_ideograph(atoms[0]):
                self._alone.setdefault(atoms[0], (about, value))
            if not atoms or (len(atoms) == 1 and _is_slight(atoms[0])):
                continue
            node = self._root
            for atom in atoms:
                node = node.next.setdefault(atom, _Node())
            node.means = node.means or (about, value)

    def _find_instruments(self, name: str) -> frozenset[str]:
        named = {each.value for each in self.named_in(Folded(name).atoms()) if each.field == "instrument"}
        # "Alto saxophone" is no singer.
        return frozenset(named - _SUNG or named)

    def _standing_alone(self, atoms: Sequence[Atom], place: int) -> tuple[int, tuple[str, str]] | None:
        """Return what an ideograph means that is no part of a longer word: 琴 in 琴の曲, not in 木琴."""
        beside = (*atoms[max(0, place - 1) : place], *atoms[place + 1 : place + 2])
        if any(_is_ideograph(atom.text) for atom in beside) or atoms[place].text not in self._alone:
            return None
        return 1, self._alone[atoms[place].text]

    def _longest(self, atoms: Sequence[str]) -> tuple[int, tuple[str, str]] | None:
        found = None
        node: _Node | None = self._root
        for length, atom in enumerate(atoms, start=1):
            node = self._step(node, atom) if node else None
            if node is not None and node.means:
                found = length, node.means
        return found

    def _step(self, node: _Node, atom: str) -> _Node | None:
        known = node.next.get(atom)
        if known is not None or len(atom) < _FEWEST_LETTERS:
            return known
        for ending in _ENDINGS:
            stem = atom.removesuffix(ending)
            if len(stem) < len(atom) and len(stem) >= _FEWEST_LETTERS and stem in node.next:
                return node.next[stem]
        return None


def family_of(instrument: str) -> frozenset[str]:
    """Return an instrument's id with those of its members, where it stands for several ("strings")."""
    return frozenset((instrument, *_FAMILIES.get(instrument, ())))


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """Return the words, which are read once."""
    return Vocabulary()


def _is_ideograph(atom: str) -> bool:
    return len(atom) == 1 and "\u3400" <= atom <= "\u9fff"


def _is_slight(atom: str) -> bool:
    """Return whether a word is too short to mean an instrument wherever it stands."""
    return len(atom) < (_SHORTEST if atom < "\u2e80" else 2) and atom not in ("sax", "pdf")
