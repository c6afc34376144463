"""Small PDFs, written by hand: texts and strokes at given places, in fonts that are only named."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 595, 842
FONTS = ("Times-Roman", "Helvetica-Bold", "ABCDEF+Maestro", "T3Font")


@dataclass(frozen=True)
class Text:
    """A text in one of `FONTS`; its baseline begins at (x, y), upwards, in points."""

    x: float
    y: float
    text: str
    size: float = 10.0
    font: int = 0


@dataclass(frozen=True)
class Stroke:
    """A thin level rectangle, as hyphens between syllables are drawn."""

    x: float
    y: float
    width: float


def to_pdf(
    pages: Sequence[Sequence[Text | Stroke]], info: Mapping[str, str] | None = None, *, encrypted: bool = False
) -> bytes:
    """Return a PDF of these pages with these fields; an encrypted one has a password that nobody knows."""
    objects: list[bytes] = [b"<</Type/Catalog/Pages 2 0 R>>", b"", _info(info or {})]
    fonts = []
    for number, name in enumerate(FONTS):
        objects.append(b"<</Type/Font/Subtype/Type1/BaseFont/%s/Encoding/WinAnsiEncoding>>" % name.encode())
        fonts.append(b"/F%d %d 0 R" % (number, len(objects)))
    kids = []
    for page in pages:
        content = b"\n".join(map(_draw, page))
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(content), content))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Contents %d 0 R/Resources<</Font<<%s>>>>>>"
            % (WIDTH, HEIGHT, len(objects), b"".join(fonts))
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<</Type/Pages/Kids[%s]/Count %d>>" % (b" ".join(kids), len(kids))
    trailer = b"/Root 1 0 R/Info 3 0 R"
    if encrypted:
        objects.append(b"<</Filter/Standard/V 1/R 2/O<%s>/U<%s>/P -4>>" % (b"ab" * 32, b"cd" * 32))
        trailer += b"/Encrypt %d 0 R/ID[<00><00>]" % len(objects)
    return _assemble(objects, trailer)


def scan(info: Mapping[str, str] | None = None) -> bytes:
    """Return a PDF of two pages without any text."""
    return to_pdf([[Stroke(50, 400, 400)], []], info)


def song() -> bytes:
    """Return a song of one page: heading, tempo, names of parts, music signs, syllables with hyphens of both kinds."""
    music = [Text(60 + 40 * place, 640, sign, 20, 2) for place, sign in enumerate(("&", "œ", "œ", "˙", "w", "œ"))]
    syllables = ("A", "-", "ve", "Ma", "ri", "a")
    return to_pdf([
        [
            Text(230, 780, "Ave Maria", 22, 1),
            Text(240, 755, "for voice and organ", 12),
            Text(400, 735, "Johanna Beispiel (1801-1880)", 10),
            Text(40, 735, "Words: Erich Muster", 10),
            Text(60, 690, "Andante cantabile", 11, 1),
            Text(15, 642, "Canto", 10),
            *music,
            *(Text(x, 600, syllable) for x, syllable in zip((100, 125, 140, 180, 230, 270), syllables, strict=True)),
            Stroke(205, 603, 5),
            Stroke(250, 603, 5),
            Text(300, 615, "mf", 10),
            Text(100, 660, "C", 10), Text(160, 660, "G7", 10), Text(220, 660, "Am", 10),
        ],
    ])  # fmt: skip


def _info(info: Mapping[str, str]) -> bytes:
    fields = b"".join(
        b"/%s<%s>" % (name.encode(), ("\ufeff" + text).encode("utf-16-be").hex().encode())
        for name, text in info.items()
    )
    return b"<<%s>>" % fields


def _draw(item: Text | Stroke) -> bytes:
    if isinstance(item, Stroke):
        return b"%g %g %g 0.6 re f" % (item.x, item.y, item.width)
    text = item.text.encode("cp1252", "replace").hex().encode()
    return b"BT /F%d %g Tf %g %g Td <%s> Tj ET" % (item.font, item.size, item.x, item.y, text)


def _assemble(objects: Sequence[bytes], trailer: bytes) -> bytes:
    data = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return data + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d%s>>\nstartxref\n%d\n%%%%EOF\n" % (
        size, table, size, trailer, len(data),
    )  # fmt: skip
