"""MusicXML to ABC by abctoolkit's xml2abc, with the options that CLaMP 3 was trained with (`-d 8 -x`)."""

import io
import threading
from collections.abc import Callable
from functools import cache
from types import SimpleNamespace
from typing import Any
from xml.etree.ElementTree import Element, ElementTree

from engine.formats.abctoolkit_copies import private_copy, quiet

_OPTIONS = SimpleNamespace(
    u=None, m=0, c=0, d=8, n=0, b=0, o="", v=0, x=True, p=[], j=None, t=None, s=None, v1=None, ped=True, stm=False
)
_ONE_AT_A_TIME = threading.Lock()
CONVERTER_FAILURES = (
    ArithmeticError,
    AttributeError,
    LookupError,
    NameError,
    RecursionError,
    TypeError,
    ValueError,
)


def to_abc(score: Element) -> str:
    """Return the ABC of a `score-partwise` tree, empty when no voice has a note.

    xml2abc raises whatever it stumbles over: CONVERTER_FAILURES.
    """
    converter = _converter()
    # The converter finds its output in a global of its module.
    with _ONE_AT_A_TIME, quiet():
        output = converter.ABCoutput("score.abc", "", 0, _OPTIONS)
        output.outfile = io.StringIO()
        converter.abcOut = output
        try:
            converter.Parser(_OPTIONS).parse(ElementTree(score))
        finally:
            converter.abcOut = None
    return str(output.outfile.getvalue())


@cache
def _converter() -> Any:
    """Return xml2abc, made to take trees and to write stemless notes as the published version does."""
    module = private_copy("xml2abc")
    module.E = SimpleNamespace(parse=lambda tree: tree, Element=Element)
    # abctoolkit writes `!stemless!` where the published xml2abc writes `s` and declares it in the header.
    # The constructor sets this flag once, every stemless note once more.
    module.ABCoutput.stemless = property(
        lambda output: output.stemless_settings > 1,
        lambda output, _value: setattr(output, "stemless_settings", getattr(output, "stemless_settings", 0) + 1),
    )
    write_voice = module.outVoice

    def write_stemless_voice(measure: list[Any], *arguments: Any) -> Any:
        for item in measure:
            if isinstance(item, module.Note):
                item.before = ["s" if mark == "!stemless!" else mark for mark in item.before]
        return write_voice(measure, *arguments)

    module.outVoice = write_stemless_voice
    for name in ("appendElem", "appendElemT"):
        setattr(module.Music, name, _into_own_part(getattr(module.Music, name)))
    return module


def _into_own_part(append: Callable[..., None]) -> Callable[..., None]:
    """Put a sign whose voice the part lacks into its first voice: a line left open in one part ends in the next."""

    def append_to_some_voice(music: Any, voice: int, *arguments: Any) -> None:
        if music.voices:
            append(music, voice if voice in music.voices else min(music.voices), *arguments)

    return append_to_some_voice
