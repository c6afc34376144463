"""From a piece in the library to its picture and its sound: what worker processes do."""

from engine.errors import PreviewError
from engine.folders.opening import format_at, open_shown
from engine.modality import Modality
from engine.preview.engraving import engrave_first_system
from engine.preview.paging.places import find_places
from engine.preview.paging.timing import play_score
from engine.preview.requests import PieceRequest, ScorePage, Sound, SoundRequest, Timing
from engine.preview.scores import read_score
from engine.preview.sound import sound_midi, sound_recording

SECONDS = 600.0


def engrave_piece(request: PieceRequest) -> ScorePage:
    """Return the first system of a score. Raises `UnreadableFileError` or `PreviewError`."""
    svg = engrave_first_system(read_score(request.path, request.tune), font_family=request.font_family)
    return ScorePage(svg, 0, 0, *find_places(svg))


def time_score(request: PieceRequest) -> Timing:
    """Return when the bars of a score are heard. Raises `UnreadableFileError` or `PreviewError`."""
    return play_score(read_score(request.path, request.tune))[1]


def sound_piece(request: SoundRequest) -> Sound:
    """Write a piece's samples and return what they are. Raises `UnreadableFileError` or `PreviewError`."""
    piece = request.piece
    if piece.modality is Modality.TEXT:
        raise PreviewError("Only the words of this file could be read, so there is nothing to play.")
    try:
        request.destination.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PreviewError("There is no room for the sound on this disk.") from error
    if piece.modality is Modality.AUDIO:
        return sound_recording(piece.path, SECONDS, request.destination, length=piece.length or 0.0)
    if piece.modality is Modality.SCORE:
        midi, timing = play_score(read_score(piece.path, piece.tune))
        return sound_midi(midi, SECONDS, request.destination, speed=request.speed, timing=timing)
    with open_shown(piece.path) as file:
        format_at(file, piece.path)
        return sound_midi(file.read(), SECONDS, request.destination, speed=request.speed)
