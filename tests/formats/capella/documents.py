"""Capella files, XML and binary, written here."""

import io
import struct
import zipfile

_HEAD = '<?xml version="1.0" encoding="ISO-8859-1"?><score xmlns="http://www.capella.de/CapXML/1.0">'


def chord(base: str, *pitches: str, inner: str = "", duration: str = "", of_head: str = "") -> str:
    heads = "".join(f'<head pitch="{pitch}">{of_head}</head>' for pitch in pitches)
    return f'<chord><duration base="{base}">{duration}</duration>{inner}<heads>{heads}</heads></chord>'


def rest(base: str, inner: str = "") -> str:
    return f'<rest><duration base="{base}"/>{inner}</rest>'


def drawn(inner: str, reach: int = 0) -> str:
    return f'<drawObjects><drawObj>{inner}<basic noteRange="{reach}"/></drawObj></drawObjects>'


def text(content: str, align: str = "left", face: str = "Arial") -> str:
    return f'<text align="{align}"><font face="{face}"/><content>{content}</content></text>'


def system(*staves: tuple[str, ...], time: str = "4/4") -> str:
    """Return a system of staves, each given by its voices."""
    found = ""
    for voices in staves:
        inner = "".join(f"<voice><noteObjects>{voice}</noteObjects></voice>" for voice in voices)
        found += f'<staff layout="" defaultTime="{time}"><voices>{inner}</voices></staff>'
    return f"<system><staves>{found}</staves></system>"


def document(*systems: str, layouts: str = "", page: str = "", brackets: str = "") -> bytes:
    layouts = layouts or '<staffLayout><instrument name="Flute"/><sound instr="73"/></staffLayout>'
    layout = f"<layout><staves>{layouts}</staves><brackets>{brackets}</brackets></layout>"
    return f"{_HEAD}{layout}{page}<systems>{''.join(systems)}</systems></score>".encode("latin-1")


def packed(data: bytes, name: str = "score.xml") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return buffer.getvalue()


def study() -> bytes:
    """Return a small score."""
    title = f"<pageObjects><drawObj>{text('Étude', 'center')}</drawObj></pageObjects>"
    first = '<clefSign clef="treble"/>' + "".join(chord("1/4", pitch) for pitch in ("C5", "D5", "E5", "F5"))
    return document(system((first + chord("1/1", "G5"),)), page=title)


def counted(value: str) -> bytes:
    """Return a text of the binary format."""
    data = value.encode("cp1252")
    return struct.pack("<B", len(data)) + data


def counted_items(items: list[bytes]) -> bytes:
    return struct.pack("<B", len(items)) + b"".join(items)


def binary_font(name: str = "Arial") -> bytes:
    return bytes([0]) + bytes(20) + bytes(8) + bytes([0]) + counted(name)


def binary_chord(
    value: int, *heads: tuple[int, int], drawings: list[bytes] | None = None, flags: bytes = b"\0"
) -> bytes:
    """Return a chord: `value` counts from the whole note, heads are places and alterations."""
    more = value | (0x40 if drawings else 0)
    drawn_at = counted_items(drawings) if drawings else b""
    notes = [struct.pack("<bB", place, alter + 2 << 3) for place, alter in heads]
    return bytes([0, more]) + drawn_at + flags + counted_items(notes)


def binary_text(content: str, align: int) -> bytes:
    return bytes([3, 0, 0, 0, 0, 0, 0, 0, 0, 0, align, 1]) + counted(content)


def binary_slur(reach: int) -> bytes:
    return bytes([9, 0, 0, 0, 0, 0]) + struct.pack("<H", reach) + bytes(8) + bytes(5)


def binary_study(items: list[bytes], page: list[bytes] | None = None, transpose: int = 0) -> bytes:
    """Return a binary score of one voice: `items` are whole note objects with their kinds."""
    layout = bytes([1, 2, 0, 0, 0, 0, 0, 0, 0, 0]) + struct.pack("<bbb", 73, 100, transpose)
    layout += counted("Flute 1") + counted("Flute") + counted("Fl.") + counted("") + counted("")
    head = counted("Author") + counted("") + counted("") + bytes(3)
    head += bytes(4) + bytes(4) + bytes(1) + binary_font() + counted_items([layout]) + counted_items([])
    head += bytes(4) + bytes(1) + bytes(1) + bytes(1)
    head += binary_chord(0, drawings=page) + bytes(4) + bytes([1]) + bytes(5)
    voice = b"C" + bytes(2) + bytes([1]) + bytes(1) + bytes(1) + counted_items(items)
    staff = b"V" + bytes([4, 3, 0, 0, 0, 0, 0]) + counted_items([voice])
    found = b"S" + bytes([0, 0, 0, 0]) + bytes([0, 0, 0, 0]) + counted_items([staff])
    return b"cap3-v:\0" + head + counted_items([found]) + bytes(4)


def binary_notes() -> list[bytes]:
    """Return the note objects of four quarters and a whole note."""
    chords = [binary_chord(2, (place - 7, 0)) for place in range(4)]
    return [b"\1\0" + found for found in (*chords, binary_chord(0, (-3, 0)))]
