"""What the harness once found, as small as it shows: each is a piece now, or costs its file one sentence."""

import io
import zipfile
from pathlib import Path

import pytest

from tests.formats.samples import MUSICXML
from tests.fuzzing.mutation import Mutant
from tests.fuzzing.trial import try_mutant


def score(old: str, new: str) -> bytes:
    """Return our score with something in it replaced."""
    text = MUSICXML.format("UTF-8")
    assert old in text
    return text.replace(old, new).encode()


def archive(container: str, *, with_nameless: bool = False) -> bytes:
    """Return our score packed, with another list of what the archive holds, and perhaps a member without a name."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as zipped:
        zipped.writestr("META-INF/container.xml", container)
        zipped.writestr("score.xml", MUSICXML.format("UTF-8"))
        if with_nameless:
            entry = zipfile.ZipInfo("x")
            entry.filename = ""
            zipped.writestr(entry, b"nothing")
    return packed.getvalue()


FOUND = {
    # A clef of staff -2.5, in a score that has to be mended since its alteration is a fraction.
    "clef.musicxml": score(
        "</attributes>",
        "<clef number='-2.5'><sign>G</sign></clef></attributes><note><pitch><step>C</step><alter>x</alter>"
        "<octave>4</octave></pitch><duration>4</duration></note>",
    ),
    # An encoding that nobody knows, stated by what lists an archive's members.
    "encoding.mxl": archive("<?xml version='1.0' encoding='UTF0.0001'?><container/>"),
    # Notes so late that a thousandth of a beat before them is no other time.
    "late.mtf": b"ticks_per_beat 480\n"
    + b"note_on 999999999999999 0 60 64\nnote_off 480 0 60 0\n" * 30
    + b"end_of_track 0",
    "nameless.mxl": archive("<container/>", with_nameless=True),
    "definitions.mei": b"<mei xmlns='http://www.music-encoding.org/ns/mei'><music><body><mdiv><score><scoreDef><scoreDef>"
    b"<staffDef n='1' lines='5'/></scoreDef></scoreDef><section><measure n='1'><staff n='1'><layer n='1'>"
    b"<note pname='g' oct='4' dur='1'/></layer></staff></measure></section></score></mdiv></body></music></mei>",
    "metre.ly": b"{ \\time " + b"9" * 5_000 + b"/4 c4 d e f }",
    "tempo.abc": b"X:1\nM:" + b"9" * 5_000 + b"/4\nQ:1/4=" + b"9" * 5_000 + b"\nK:C\nCDEF|\n",
}


@pytest.mark.parametrize("name", FOUND)
def test_found_once(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(FOUND[name])
    outcome = try_mutant(0, Mutant("", name, FOUND[name]), path)
    assert (outcome.signature, outcome.trace) == ("", "")
    assert outcome.pieces or outcome.reason
