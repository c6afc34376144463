"""MuseScore documents of all versions, written here."""

import io
import zipfile

from engine.formats.musescore.reading import to_values
from engine.formats.scoring import Chord, Score

TIME = "<TimeSig><sigN>4</sigN><sigD>4</sigD></TimeSig>"
OLD_TIME = "<TimeSig><subtype>260</subtype><den>4</den><nom1>4</nom1></TimeSig>"
PART = (
    '<Part><Staff id="1"/><trackName>Flute</trackName><Instrument><longName>Flute</longName>'
    '<Channel><program value="73"/></Channel></Instrument></Part>'
)


def note(pitch: int, tpc: int, inner: str = "") -> str:
    return f"<Note>{inner}<pitch>{pitch}</pitch><tpc>{tpc}</tpc></Note>"


def chord(value: str = "quarter", pitch: int = 60, tpc: int = 14, inner: str = "", of_note: str = "") -> str:
    return f"<Chord>{inner}<durationType>{value}</durationType>{note(pitch, tpc, of_note)}</Chord>"


def rest(value: str = "measure", inner: str = "<duration>4/4</duration>") -> str:
    return f"<Rest><durationType>{value}</durationType>{inner}</Rest>"


def bar(*voices: str, inner: str = "", attributes: str = "") -> str:
    """Return a measure of version 3 or 4."""
    return f"<Measure{attributes}>{inner}" + "".join(f"<voice>{voice}</voice>" for voice in voices) + "</Measure>"


def old_bar(content: str, attributes: str = "") -> str:
    """Return a measure of version 1 or 2."""
    return f"<Measure{attributes}>{content}</Measure>"


def document(*staves: str, version: str = "3.01", parts: str = PART, head: str = "") -> bytes:
    """Return a whole document; in version 1 the score is the outermost element."""
    body = head + parts + "".join(f'<Staff id="{number}">{staff}</Staff>' for number, staff in enumerate(staves, 1))
    if not version.startswith("1."):
        body = f"<Score>{body}</Score>"
    return f'<?xml version="1.0" encoding="UTF-8"?><museScore version="{version}">{body}</museScore>'.encode()


def packed(data: bytes, *others: tuple[str, bytes], name: str = "score.mscx") -> bytes:
    """Return a document as MuseScore packs it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for other, content in others:
            archive.writestr(other, content)
        archive.writestr(name, data)
    return buffer.getvalue()


def study() -> bytes:
    """Return a small score of version 3."""
    first = TIME + "".join(chord(pitch=pitch, tpc=tpc) for pitch, tpc in ((60, 14), (62, 16), (64, 18), (65, 13)))
    title = "<VBox><Text><style>Title</style><text>Étude</text></Text></VBox>"
    return document(title + bar(first) + bar(chord("whole", 67, 15)))


def chords(score: Score, measure: int = 0, voice: str = "1", part: int = 0) -> list[Chord]:
    return score.parts[part].measures[measure].voices[voice]


def pitches(score: Score, measure: int = 0, voice: str = "1", part: int = 0) -> list[str]:
    """Return the notes of a voice as "C4", "F#4" or "Bb3", those of a chord joined by "+"."""
    signs = {-2: "bb", -1: "b", 0: "", 1: "#", 2: "##"}
    return [
        "+".join(f"{note.step}{signs[round(note.alter)]}{note.octave}" for note in chord.notes) or "z"
        for chord in chords(score, measure, voice, part)
    ]


def read(*staves: str, version: str = "3.01", parts: str = PART, head: str = "") -> Score:
    return to_values(document(*staves, version=version, parts=parts, head=head))
