"""Small scores of our own for the tests of MusicXML."""

import io
import re
import zipfile
from xml.etree.ElementTree import Element

from engine.formats.content import Notation
from engine.formats.musicxml import read_musicxml

CONTAINER = (
    '<?xml version="1.0" encoding="UTF-8"?><container><rootfiles><rootfile full-path="{}"/></rootfiles></container>'
)


def note(step: str = "C", *inside: str, duration: str = "1", octave: str = "4") -> str:
    """Return a note; `inside` comes after its duration."""
    return (
        f"<note><pitch><step>{step}</step><octave>{octave}</octave></pitch>"
        f"<duration>{duration}</duration><voice>1</voice>{''.join(inside)}</note>"
    )


def attributes(*, divisions: str = "1", fifths: str = "0", beats: str = "4", unit: str = "4", more: str = "") -> str:
    """Return the attributes that a first bar begins with; `more` follows the metre."""
    return (
        f"<attributes><divisions>{divisions}</divisions><key><fifths>{fifths}</fifths></key>"
        f"<time><beats>{beats}</beats><beat-type>{unit}</beat-type></time>{more}</attributes>"
    )


def score(*bars: str, head: str = "", name: str = "Viola") -> str:
    """Return a score of one part; the first bar gets attributes unless it brings its own."""
    measures = [bar if "<attributes>" in bar or number else attributes() + bar for number, bar in enumerate(bars)]
    music = "".join(f'<measure number="{number + 1}">{bar}</measure>' for number, bar in enumerate(measures))
    return (
        f'<score-partwise version="4.0">{head}<part-list><score-part id="P1"><part-name>{name}</part-name></score-part>'
        f'</part-list><part id="P1">{music}</part></score-partwise>'
    )


def four(*steps: str) -> str:
    """Return four quarter notes."""
    return "".join(note(step) for step in steps or "CDEF")


def archive(*members: tuple[str, str | bytes]) -> bytes:
    """Return a zip archive of these names and contents."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members:
            file.writestr(name, content)
    return data.getvalue()


def read(content: str | bytes) -> Notation:
    """Read a score from text or bytes."""
    return read_musicxml(io.BytesIO(content.encode() if isinstance(content, str) else content))


def body(text: str) -> list[str]:
    """Return the lines of interleaved ABC that hold bars."""
    return [line for line in text.splitlines() if line.startswith("[V:")]


def count_notes(text: str) -> int:
    """Return how many notes interleaved ABC holds."""
    music = re.sub(r'"[^"]*"|![^!]+!|\[[A-Za-z]:[^\]]*\]', "", "\n".join(body(text)))
    return len(re.findall(r"[A-Ga-g]", music))


def count_pitches(tree: Element) -> int:
    """Return how many notes that one sees a score holds."""
    return sum(1 for item in tree.iter("note") if item.find("pitch") is not None and item.get("print-object") != "no")
