"""What the engine says of a file, a tune or an example, for the window's languages: the engine itself knows no Qt."""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from desktop.sentences import QT_TRANSLATE_NOOP

_CONTEXT = "Errors"
SENTENCES = (
    QT_TRANSLATE_NOOP("Errors", "The file is empty."),
    QT_TRANSLATE_NOOP("Errors", "The file is not music in a format that Incipit reads."),
    QT_TRANSLATE_NOOP("Errors", "The file is larger than the {size} MB that {format} files may have."),
    QT_TRANSLATE_NOOP("Errors", "The file cannot be opened: {reason}."),
    QT_TRANSLATE_NOOP("Errors", "The file cannot be opened; its disk may be away."),
    QT_TRANSLATE_NOOP("Errors", "The file takes longer than {seconds} seconds to read."),
    QT_TRANSLATE_NOOP("Errors", "The file holds no tune."),
    QT_TRANSLATE_NOOP("Errors", "The tune is not valid ABC."),
    QT_TRANSLATE_NOOP("Errors", "This text holds no ABC tune."),
    QT_TRANSLATE_NOOP("Errors", "The compressed score is damaged or encrypted and cannot be unpacked."),
    QT_TRANSLATE_NOOP("Errors", "The archive holds no MusicXML score."),
    QT_TRANSLATE_NOOP("Errors", "The archive holds no MuseScore score."),
    QT_TRANSLATE_NOOP("Errors", "This XML file is no MusicXML score: its outermost element is <{element}>."),
    QT_TRANSLATE_NOOP("Errors", "This file is neither {kind} nor a compressed score."),
    QT_TRANSLATE_NOOP("Errors", "The {kind} is damaged: {reason}."),
    QT_TRANSLATE_NOOP("Errors", "The notation of this score cannot be converted."),
    QT_TRANSLATE_NOOP("Errors", "The file is not a MIDI file, or it ends within its header."),
    QT_TRANSLATE_NOOP("Errors", "The MIDI file holds no tracks."),
    QT_TRANSLATE_NOOP("Errors", "The MIDI file holds no notes."),
    QT_TRANSLATE_NOOP("Errors", "The file holds no sound that can be decoded."),
    QT_TRANSLATE_NOOP("Errors", "The recording is shorter than one second."),
    QT_TRANSLATE_NOOP("Errors", "The PDF has no pages."),
    QT_TRANSLATE_NOOP("Errors", "The PDF is damaged and cannot be read."),
    QT_TRANSLATE_NOOP("Errors", "The PDF is locked with a password."),
    QT_TRANSLATE_NOOP("Errors", "The LilyPond file holds no notes that can be read without running LilyPond."),
    QT_TRANSLATE_NOOP("Errors", "The LilyPond file holds more music than can be read."),
    QT_TRANSLATE_NOOP("Errors", "The Capella file is cut off or damaged."),
    QT_TRANSLATE_NOOP("Errors", "The Guitar Pro file is damaged and cannot be unpacked."),
    QT_TRANSLATE_NOOP("Errors", "The Guitar Pro file holds no music."),
    QT_TRANSLATE_NOOP("Errors", "The Humdrum file has no **kern spine, which is what Incipit reads of Humdrum."),
    QT_TRANSLATE_NOOP("Errors", "This MEI file holds mensural notation or neumes, which Incipit does not read."),
    QT_TRANSLATE_NOOP("Errors", "The score holds nothing that can be engraved."),
    QT_TRANSLATE_NOOP("Errors", "The score cannot be engraved."),
    QT_TRANSLATE_NOOP("Errors", "The score is too large to be shown."),
    QT_TRANSLATE_NOOP("Errors", "The file holds no notes that can be shown."),
    QT_TRANSLATE_NOOP("Errors", "The tune is too long to be shown."),
    QT_TRANSLATE_NOOP("Errors", "The recording cannot be played."),
    QT_TRANSLATE_NOOP("Errors", "The piece has no notes to play."),
    QT_TRANSLATE_NOOP("Errors", "The piece is silent for its first {minutes} minutes."),
    QT_TRANSLATE_NOOP("Errors", "Only the words of this file could be read, so there is nothing to play."),
    QT_TRANSLATE_NOOP("Errors", "There is no room for the sound on this disk."),
    QT_TRANSLATE_NOOP("Errors", "There is a list called {name} already."),
    QT_TRANSLATE_NOOP("Errors", "A list needs a name."),
    QT_TRANSLATE_NOOP("Errors", "A saved search needs a name."),
    QT_TRANSLATE_NOOP("Errors", "Type a label, or several."),
    QT_TRANSLATE_NOOP("Errors", "The piece to compare with has not been analysed yet."),
    QT_TRANSLATE_NOOP("Errors", "{path} is there already."),
    QT_TRANSLATE_NOOP("Errors", "{path} cannot be written: {reason}."),
    QT_TRANSLATE_NOOP("Errors", "{place} lies in the folder {folder} of your library, where nothing is ever written."),
    QT_TRANSLATE_NOOP("Errors", "The folder {place} is not empty; name a new one, so that nothing in it is touched."),
    QT_TRANSLATE_NOOP("Errors", "The folder {place} is in the library already; remove one of the two."),
    QT_TRANSLATE_NOOP("Errors", "{file} holds {count} tunes: the first is the example."),
    QT_TRANSLATE_NOOP("Errors", "“{title}” is not compared with anything. {reason}"),
    QT_TRANSLATE_NOOP("Errors", "It has not been analysed yet."),
    QT_TRANSLATE_NOOP("Errors", "It is not where it was."),
    QT_TRANSLATE_NOOP("Errors", "It is not in the library any more."),
)
"""Sentences as the engine and the search process make them, with a name in braces where theirs has a value."""

_VALUE = re.compile(r"\{(\w+)\}")
_OF_A_FILE = re.compile(r"(?P<file>[^\n]+?): (?P<reason>[A-Z].*\.)", re.DOTALL)


def in_words_of_the_window(sentence: str) -> str:
    """Return what the engine says in the window's language, as it is where it is none of `SENTENCES`."""
    translated = QCoreApplication.translate(_CONTEXT, sentence)
    if translated != sentence:
        return translated
    for pattern, known in _patterns():
        found = pattern.fullmatch(sentence)
        if found is not None:
            values = {name: in_words_of_the_window(value) for name, value in found.groupdict().items()}
            return QCoreApplication.translate(_CONTEXT, known).format(**values)
    of_a_file = _OF_A_FILE.fullmatch(sentence)
    return sentence if of_a_file is None else f"{of_a_file['file']}: {in_words_of_the_window(of_a_file['reason'])}"


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return the sentences with values, as patterns, those that say most of their own first."""
    with_values = [sentence for sentence in SENTENCES if _VALUE.search(sentence)]
    with_values.sort(key=lambda sentence: -len(_VALUE.sub("", sentence)))
    return tuple((_to_pattern(sentence), sentence) for sentence in with_values)


def _to_pattern(sentence: str) -> re.Pattern[str]:
    parts = _VALUE.split(sentence)
    made = "".join(f"(?P<{part}>.+)" if number % 2 else re.escape(part) for number, part in enumerate(parts))
    return re.compile(made, re.DOTALL)
