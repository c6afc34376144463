"""Instruments and voices that a page names: beside the first staves, or in a heading such as "for flute and piano"."""

import re
from collections.abc import Iterable, Sequence

from engine.formats.pdf.glyphs import Page
from engine.formats.pdf.lines import Line

_KNOWN = re.compile(
    r"\b(piano(?:forte)?|klavier|fortepiano|harpsichord|cembalo|clavecin|organo?|orgel|orgue|harmonium|"
    r"celesta|accordion|"
    r"akkordeon|violins?|violino|violine|violon|geige|fiddle|violas?|bratsche|alto|violoncell[oi]|cell[oi]|"
    r"contrabass|"
    r"double bass|kontrabass|bass|harp|harfe|harpe|arpa|lute|laute|luth|guitars?|guitare|gitarre|chitarra|"
    r"guitarra|ukulele|"
    r"mandoline?|banjo|flutes?|fl[öo]te|fl[ûu]te|flauto|flauta|piccolo|recorder|blockfl[öo]te|oboes?|"
    r"oboe d'amore|hautbois|"
    r"english horn|cor anglais|clarinets?|klarinette|clarinette|clarinetto|bassoons?|fagott|basson|fagotto|"
    r"(?:alto |tenor |"
    r"soprano |baritone )?sax(?:ophone)?s?|saxophon|trumpets?|trompete|trompette|tromba|cornet|horns?|"
    r"horn in f|corno|cor|"
    r"trombones?|posaune|euphonium|tuba|timpani|pauken|drums?|drum set|schlagzeug|percussion|marimba|"
    r"xylophone|vibraphone|"
    r"glockenspiel|voice|voix|gesang|singstimme|canto|soprano|mezzo-soprano|sopran|tenore?|baritone?|basso|"
    r"choir|chor|"
    r"ch[oœ]eur|satb|ssaa?|ttbb|string quartet|streichquartett|orchestra|orchester|continuo|скрипка|фортепиано|"
    r"виолончель|флейта|гитара|хор|голос)\b",
    re.IGNORECASE,
)
_MOST = 24
_STAFF = 20.0
_LABEL = re.compile(r"[^\W\d_][\w .'♭♯()/&-]{2,40}")


def to_instruments(page: Page, lines: Sequence[Line], heading: Iterable[str]) -> tuple[str, ...]:
    """Return the instruments that the first page names, as it names them, each once."""
    found: dict[str, str] = {}
    if page.music_left is not None and page.music_top is not None:
        for line in lines:
            label = line.segments[0]
            beside = label.right <= page.music_left + 0.06 * page.width and label.left < 0.25 * page.width
            if beside and line.y < page.music_top + _STAFF and _is_label(label.text):
                found.setdefault(label.text.lower(), label.text)
    for text in heading:
        for match in _KNOWN.finditer(text):
            name = match[1].lower()
            if not any(name in known or known in name for known in found):
                found[name] = match[1]
    return tuple(found.values())[:_MOST]


def _is_label(text: str) -> bool:
    """Tell a part's name from its abbreviation and from what else may stand at the left edge."""
    is_name = bool(_LABEL.fullmatch(text)) and not text.endswith(".")
    return is_name and (text[0].isupper() or bool(_KNOWN.search(text)))
