"""Reading one tune: ABC to MusicXML and back to the ABC that the encoder knows, interleaved, with its facts."""

from typing import BinaryIO

from engine.errors import UnreadableFileError
from engine.formats.abc.conversion import to_musicxml
from engine.formats.content import Facts, Notation
from engine.formats.musicxml import to_interleaved_abc
from engine.modality import Modality


def read_abc(file: BinaryIO) -> Notation:
    """Read one tune as interleaved ABC with its facts; raises UnreadableFileError with one sentence."""
    tune = file.read().decode()
    try:
        score = to_musicxml(tune)
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
        raise UnreadableFileError("The tune is not valid ABC.") from error
    return Notation(Modality.SCORE, to_interleaved_abc(score), Facts())
