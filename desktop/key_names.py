"""What keys are called: "E♭ major" is "Es-Dur" in German and "mi bémol majeur" in French."""

import re

from PySide6.QtCore import QCoreApplication

from desktop.sentences import QT_TRANSLATE_NOOP

_SIGN = re.compile(r"^([A-G])([b#])")
_SIGNS = {"b": "♭", "#": "♯"}
_TONICS = (
    QT_TRANSLATE_NOOP("Tonics", "C"),
    QT_TRANSLATE_NOOP("Tonics", "C♯"),
    QT_TRANSLATE_NOOP("Tonics", "D♭"),
    QT_TRANSLATE_NOOP("Tonics", "D"),
    QT_TRANSLATE_NOOP("Tonics", "D♯"),
    QT_TRANSLATE_NOOP("Tonics", "E♭"),
    QT_TRANSLATE_NOOP("Tonics", "E"),
    QT_TRANSLATE_NOOP("Tonics", "F"),
    QT_TRANSLATE_NOOP("Tonics", "F♯"),
    QT_TRANSLATE_NOOP("Tonics", "G♭"),
    QT_TRANSLATE_NOOP("Tonics", "G"),
    QT_TRANSLATE_NOOP("Tonics", "G♯"),
    QT_TRANSLATE_NOOP("Tonics", "A♭"),
    QT_TRANSLATE_NOOP("Tonics", "A"),
    QT_TRANSLATE_NOOP("Tonics", "A♯"),
    QT_TRANSLATE_NOOP("Tonics", "B♭"),
    QT_TRANSLATE_NOOP("Tonics", "B"),
    QT_TRANSLATE_NOOP("Tonics", "C♭"),
)
# Some languages write these in another way.
_MINOR_TONICS = (
    QT_TRANSLATE_NOOP("MinorTonics", "C"),
    QT_TRANSLATE_NOOP("MinorTonics", "C♯"),
    QT_TRANSLATE_NOOP("MinorTonics", "D♭"),
    QT_TRANSLATE_NOOP("MinorTonics", "D"),
    QT_TRANSLATE_NOOP("MinorTonics", "D♯"),
    QT_TRANSLATE_NOOP("MinorTonics", "E♭"),
    QT_TRANSLATE_NOOP("MinorTonics", "E"),
    QT_TRANSLATE_NOOP("MinorTonics", "F"),
    QT_TRANSLATE_NOOP("MinorTonics", "F♯"),
    QT_TRANSLATE_NOOP("MinorTonics", "G♭"),
    QT_TRANSLATE_NOOP("MinorTonics", "G"),
    QT_TRANSLATE_NOOP("MinorTonics", "G♯"),
    QT_TRANSLATE_NOOP("MinorTonics", "A♭"),
    QT_TRANSLATE_NOOP("MinorTonics", "A"),
    QT_TRANSLATE_NOOP("MinorTonics", "A♯"),
    QT_TRANSLATE_NOOP("MinorTonics", "B♭"),
    QT_TRANSLATE_NOOP("MinorTonics", "B"),
    QT_TRANSLATE_NOOP("MinorTonics", "C♭"),
)
_MODES = {
    "major": QT_TRANSLATE_NOOP("Keys", "{tonic} major"),
    "minor": QT_TRANSLATE_NOOP("Keys", "{tonic} minor"),
    "dorian": QT_TRANSLATE_NOOP("Keys", "{tonic} dorian"),
    "phrygian": QT_TRANSLATE_NOOP("Keys", "{tonic} phrygian"),
    "lydian": QT_TRANSLATE_NOOP("Keys", "{tonic} lydian"),
    "mixolydian": QT_TRANSLATE_NOOP("Keys", "{tonic} mixolydian"),
}


def to_key(key: str) -> str:
    """Return what a key such as "Eb major" is called here; one that is not known keeps its name, with a true sign."""
    written = with_sign(key)
    tonic, _, mode = written.partition(" ")
    context, tonics = ("MinorTonics", _MINOR_TONICS) if mode == "minor" else ("Tonics", _TONICS)
    if mode not in _MODES or tonic not in tonics:
        return written
    named = QCoreApplication.translate(context, tonic)
    return QCoreApplication.translate("Keys", _MODES[mode]).format(tonic=named)


def with_sign(name: str) -> str:
    """Return a key or pitch such as "Eb major" or "F#5" with a true ♭ or ♯."""
    return _SIGN.sub(lambda found: found[1] + _SIGNS[found[2]], name)
