"""How each format is recognised by a file's first bytes."""

import codecs
import re
import zlib

_CONTAINER = b"META-INF/container.xml"
_ZIPPED_SCORE = re.compile(rb"PK\x03\x04[\s\S]{26}[^\0/]{1,240}?\.(?:musicxml|xml)", re.IGNORECASE)
_OTHER_ZIPS = (
    b"application/epub+zip",
    b"[Content_Types].xml",
    b"vnd.oasis.opendocument",
    b"vnd.makemusic",
    b".mscx",
    b".class",
)
_CAPELLA_MEMBER = re.compile(rb"PK\x03\x04[\s\S]{26}(?:[^\0/]{0,240}/)?score\.xml", re.IGNORECASE)
_CAPELLA_NAMESPACE = b"capella.de"
_CAPELLA_ELEMENT = re.compile(r"<score\b[^>]*capella\.de")
_BEGIN = 2_000
_BLANK = "\ufeff" + "".join(map(chr, range(33)))
_GUITAR_PRO = re.compile(rb"[\x06-\x1e]FICHIER GUITAR PRO |BCF[SZ]")
_GUITAR_PRO_MEMBER = re.compile(rb"Content/(?:score\.gpif|BinaryStylesheet|PartConfiguration|LayoutConfiguration)")
_FIRST_ELEMENT = re.compile(r"<[A-Za-z_]")
_SCORE_ELEMENT = re.compile(r"<(?:[\w.-]+:)?score-(?:partwise|timewise)\b")
_SCORE_DOCTYPE = re.compile(r"<!DOCTYPE\s+score-(?:partwise|timewise)\b")
# What scores in UTF-16 begin with that lack its mark.
_UTF16_STARTS = frozenset((b"<\0", b"\0<", b"X\0", b"\0X", b"%\0", b"\0%"))
_NO_LILYPOND = (b"\0", b"\\documentclass", b"\\begin{")
_LILYPOND_VERSION = re.compile(r'^[^%\n]*\\version\s*"\d', re.MULTILINE)
_LILYPOND_WORDS = re.compile(
    r"\\(relative|score\s*\{|header\s*\{|new\s+\w*Staff|addlyrics|lyricmode|chordmode|key\s+\w+\s*\\|time\s+\d+/\d)"
)
_OTHER_TEXTS = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:[!?]|html)", re.IGNORECASE)
# Tables of data have such names too, but before numbers and quotes.
_ABC_KEY = re.compile(r"^K:(?![ \t]*[\d\"'{\[])", re.MULTILINE)
_ABC_TUNE = re.compile(r"^(?:X:\s*\d|%abc|\[V:\s*\w+\])", re.MULTILINE)
_PICTURE_BRANDS = (b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif", b"avis", b"crx ")
_ASF = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_WAVE64 = bytes.fromhex("726966662e91cf11a5d628db04c10000")
_MORE_AUDIO = (b"caff", b".snd", b"wvpk", b"MAC ", b"TTA1", b"#!AMR", b"DSD ", b"\x0b\x77", b"Creative Voice File")
_JUNK_BEFORE_MPEG = 8_192
_MPEG_BITRATES = {
    # Kilobits a second by (version 1?, layer).
    (True, 2): (0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (True, 3): (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (False, 2): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    (False, 3): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_MPEG_RATES = (44_100, 48_000, 32_000)


def is_musicxml(head: bytes) -> bool:
    """Recognise a score-partwise or score-timewise document, or an archive that may hold one."""
    if head.startswith(b"PK\x03\x04"):
        if any(mark in head for mark in _OTHER_ZIPS) or is_capella(head):
            return False
        members = (_begin_of_member(head, member.start()) for member in _ZIPPED_SCORE.finditer(head))
        return _CONTAINER in head or any(map(_is_score, members))
    return _is_score(head)


def is_capella(head: bytes) -> bool:
    """Recognise a Capella score: binary, as XML, or as XML in an archive, where MusicXML may have the same name."""
    if head.startswith(b"PK\x03\x04"):
        member = _CAPELLA_MEMBER.search(head)
        return member is not None and _CAPELLA_NAMESPACE in _begin_of_member(head, member.start())
    return head.startswith(b"cap3-v:") or begins_with(to_text(head), _CAPELLA_ELEMENT)


def is_abc(head: bytes) -> bool:
    """Recognise text with a tune's number (or interleaved voices) and a key."""
    text = to_text(head)
    return "\0" not in text and bool(_ABC_KEY.search(text)) and bool(_ABC_TUNE.search(text))


def is_lilypond(head: bytes) -> bool:
    """Recognise text with LilyPond's version, or with two of its commands that TeX has not."""
    if b"\\" not in head or any(mark in head for mark in _NO_LILYPOND) or _OTHER_TEXTS.match(head):
        return False
    text = to_text(head)
    found = {match[1].split()[0] for match in _LILYPOND_WORDS.finditer(text)}
    return bool(_LILYPOND_VERSION.search(text)) or len(found) > 1


def is_midi(head: bytes) -> bool:
    """Recognise a Standard MIDI File, bare, in RIFF or behind a MacBinary header."""
    if head.startswith(b"RIFF"):
        return head[8:12] == b"RMID"
    return head.startswith(b"MThd") or (head[:1] == b"\0" and head[128:132] == b"MThd")


def is_guitar_pro(head: bytes) -> bool:
    """Recognise Guitar Pro: 3 to 5 by their first words, 6 by its container, 7 and 8 by a member of their archive."""
    if head.startswith(b"PK\x03\x04"):
        return bool(_GUITAR_PRO_MEMBER.search(head))
    return bool(_GUITAR_PRO.match(head))


def is_mtf(head: bytes) -> bool:
    """Recognise MIDI as text."""
    return head.removeprefix(codecs.BOM_UTF8).startswith(b"ticks_per_beat ")


def is_pdf(head: bytes) -> bool:
    """Recognise a PDF, also behind the little that may stand before its header."""
    return b"%PDF-" in head[:1024]


def is_wave(head: bytes) -> bool:
    """Recognise RIFF WAVE, its 64-bit kinds included."""
    return (head[:4] in {b"RIFF", b"RIFX", b"RF64", b"BW64"} and head[8:12] == b"WAVE") or head.startswith(_WAVE64)


def is_flac(head: bytes) -> bool:
    """Recognise FLAC, bare or behind an ID3 tag."""
    return head[_after_id3(head) :].startswith(b"fLaC")


def is_ogg(head: bytes) -> bool:
    """Recognise Ogg: Vorbis, Opus, Speex or FLAC."""
    return head.startswith(b"OggS")


def is_aiff(head: bytes) -> bool:
    """Recognise AIFF or AIFF-C."""
    return head.startswith(b"FORM") and head[8:12] in {b"AIFF", b"AIFC"}


def is_mpeg4(head: bytes) -> bool:
    """Recognise an MPEG-4 or QuickTime file that is no picture."""
    return (head[4:8] == b"ftyp" and head[8:12] not in _PICTURE_BRANDS) or head[4:8] in {b"moov", b"mdat"}


def is_aac(head: bytes) -> bool:
    """Recognise AAC as a bare stream (ADTS)."""
    head = head[_after_id3(head) :]
    length = _adts_length(head, 0)
    return length > 0 and (_adts_length(head, length) > 0 or length >= len(head))


def is_wma(head: bytes) -> bool:
    """Recognise Windows Media (ASF)."""
    return head.startswith(_ASF)


def is_matroska(head: bytes) -> bool:
    """Recognise Matroska or WebM."""
    return head.startswith(b"\x1a\x45\xdf\xa3")


def is_other_audio(head: bytes) -> bool:
    """Recognise CAF, AU, WavPack, Monkey's Audio, TTA, AMR, DSF, AC-3 or Creative Voice."""
    return head.startswith(_MORE_AUDIO)


def is_mpeg_audio(head: bytes) -> bool:
    """Recognise MP3 (or layer II): an ID3 tag, or frames that follow one another, after junk if need be."""
    start = _after_id3(head)
    if start:
        return not (is_flac(head) or is_aac(head))
    place = head.find(b"\xff", 0, _JUNK_BEFORE_MPEG)
    while place >= 0:
        if _has_mpeg_frames(head, place, 2 if place == 0 else 5):
            return True
        place = head.find(b"\xff", place + 1, _JUNK_BEFORE_MPEG)
    return False


def to_text(head: bytes) -> str:
    """Decode what may be text in any encoding that scores come in, with plain line feeds."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = head.decode("utf-16", "ignore")
    elif head[:2] in _UTF16_STARTS:
        text = head.decode("utf-16-le" if head[1:2] == b"\0" else "utf-16-be", "ignore")
    else:
        text = head.decode("utf-8-sig", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def begins_with(text: str, element: re.Pattern[str]) -> bool:
    """Tell whether a text is an XML document whose outermost element matches, also behind comments."""
    if not text.lstrip(_BLANK).startswith("<"):
        return False
    at = 0
    while (found := _FIRST_ELEMENT.search(text, at)) is not None:
        comment = text.find("<!--", at, found.start())
        if comment < 0:
            return element.match(text, found.start()) is not None
        at = text.find("-->", comment)
        if at < 0:
            return False
    return False


def _is_score(head: bytes) -> bool:
    text = to_text(head)
    return begins_with(text, _SCORE_ELEMENT) or bool(_SCORE_DOCTYPE.search(text[:_BEGIN]))


def _begin_of_member(head: bytes, start: int) -> bytes:
    """Return the first bytes of an archive's member whose local header is at `start`; none where they are damaged."""
    method, name, extra = (int.from_bytes(head[start + at : start + at + 2], "little") for at in (8, 26, 28))
    data = head[start + 30 + name + extra :]
    if method == 0:
        return data[:_BEGIN]
    try:
        return zlib.decompressobj(-zlib.MAX_WBITS).decompress(data, _BEGIN)
    except zlib.error:
        return b""


def _after_id3(head: bytes) -> int:
    """Return where an ID3 tag at the beginning ends; 0 without one."""
    if not head.startswith(b"ID3") or len(head) < 10:
        return 0
    size = 0
    for byte in head[6:10]:
        size = size << 7 | byte & 0x7F
    return 10 + size


def _adts_length(data: bytes, at: int) -> int:
    """Return the length of the ADTS frame at `at`; 0 when there is none."""
    header = data[at : at + 6]
    if len(header) < 6 or header[0] != 0xFF or header[1] & 0xF6 != 0xF0 or header[2] >> 2 & 15 > 12:
        return 0
    return (header[3] & 3) << 11 | header[4] << 3 | header[5] >> 5


def _has_mpeg_frames(data: bytes, at: int, count: int) -> bool:
    """Whether `count` frames of one kind follow one another from `at`; fewer are enough for data of nothing else."""
    begin = at
    kind = data[at + 1 : at + 3]
    for _ in range(count):
        length = _mpeg_length(data, at)
        header = data[at + 1 : at + 3]
        if not length or header[0] != kind[0] or (header[1] ^ kind[1]) & 0x0C:
            return begin == 0 < at >= len(data)
        at += length
    return True


def _mpeg_length(data: bytes, at: int) -> int:
    """Return the length of the MPEG audio frame at `at`; 0 when there is none."""
    header = data[at : at + 4]
    if len(header) < 4 or header[0] != 0xFF or header[1] & 0xE0 != 0xE0:
        return 0
    version, layer = header[1] >> 3 & 3, 4 - (header[1] >> 1 & 3)
    bitrate, rate = header[2] >> 4, header[2] >> 2 & 3
    if version == 1 or layer not in {2, 3} or bitrate in {0, 15} or rate == 3:
        return 0
    is_first = version == 3
    bits = _MPEG_BITRATES[is_first, layer][bitrate] * 1000
    hertz = _MPEG_RATES[rate] // {3: 1, 2: 2, 0: 4}[version]
    padding = header[2] >> 1 & 1
    return (144 if is_first or layer == 2 else 72) * bits // hertz + padding
