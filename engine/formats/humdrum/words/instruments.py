"""Humdrum's codes of instruments and voices, with General MIDI's programs."""

import re

_CODE = re.compile(r"\*I([a-z]{2}[A-Za-z_]*)(?:\d*|[/&].*)")
_NAME = re.compile(r"\*I\"(.*)")
_SHORT_NAME = re.compile(r"\*I'(.*)")
# Code: name, program from 0.
_TABLE = """
vox Voice 52;feme Voice 52;male Voice 52;nfant Child's voice 52;recit Narrator 52;soprn Soprano 52
mezzo Mezzo-soprano 52;calto Contralto 52;alto Alto 52;tenor Tenor 52;ctenor Countertenor 52;barit Baritone 52
bass Bass 52;castr Castrato 52;falso Falsetto 52;cant Canto 52;canto Canto 52;quinto Quinto 52;sesto Sesto 52
coro Choir 52;piano Piano 0;forte Fortepiano 0;klav Keyboard 0;cemba Harpsichord 6;clavi Clavichord 7;clest Celesta 8
organ Organ 19;porta Organ 19;regal Regal 20;armon Harmonica 22;accor Accordion 21;ctina Concertina 23;violn Violin 40
viola Viola 41;cello Cello 42;cbass Contrabass 43;viols Treble viol 41;violt Tenor viol 42;violb Bass viol 42
viole Viol 42;viold Viola d'amore 41;arpa Harp 46;liuto Lute 24;tiorb Theorbo 24;archl Archlute 24;guitr Guitar 24
eguit Electric guitar 27;banjo Banjo 105;bguit Bass guitar 33;mando Mandolin 25;ukule Ukulele 24;cetra Cittern 25
sitar Sitar 104;shami Shamisen 106;koto Koto 107;pipa Pipa 105;ud Oud 24;zithr Zither 15;dulc Dulcimer 15
psalt Psaltery 15;hurdy Hurdy-gurdy 110;picco Piccolo 72;flt Flute 73;flt_a Alto flute 73;fltds Recorder 74
fltda Alto recorder 74;fltdt Tenor recorder 74;fltdb Bass recorder 74;fife Fife 72;pan Panpipes 75;shaku Shakuhachi 77
ocari Ocarina 79;oboe Oboe 68;oboeD Oboe d'amore 68;cangl English horn 69;clars Clarinet 71;clara Alto clarinet 71
clarb Bass clarinet 71;clarp Clarinet 71;baset Basset horn 71;chlms Chalumeau 71;fagot Bassoon 70
fag_c Contrabassoon 70;saxS Soprano saxophone 64;saxA Alto saxophone 65;saxT Tenor saxophone 66
saxR Baritone saxophone 67;cor Horn 60;corno Horn 60;tromp Trumpet 56;clrno Clarion 56;cornt Cornett 56
cornm Cornet 56;flugh Flugelhorn 56;bugle Bugle 56;tromb Trombone 57;troma Alto trombone 57;tromt Tenor trombone 57
tuba Tuba 58;serp Serpent 58;ophic Ophicleide 58;physh Physharmonica 20;bagpS Bagpipes 109;bagpU Bagpipes 109
krums Crumhorn 68;timpa Timpani 47;xylo Xylophone 13;marim Marimba 12;vibra Vibraphone 11;glock Glockenspiel 9
campn Bells 14;caril Carillon 14;steel Steel drum 114
"""
_INSTRUMENTS = {
    code: (name, int(program))
    for code, name, program in re.findall(r"(?:^|;)(\w+) ([^;\n]+) (\d+)(?=;|$)", _TABLE, re.MULTILINE)
}
_MANY_STAVES = frozenset(("Piano", "Fortepiano", "Harpsichord", "Clavichord", "Celesta", "Organ", "Keyboard", "Harp"))


def to_instrument(token: str) -> tuple[str, int] | None:
    """Return name and program of an instrument's code such as *Ipiano."""
    found = _CODE.fullmatch(token)
    return None if found is None else _INSTRUMENTS.get(found[1])


def to_name(token: str) -> str:
    """Return the name in *I"Violino I; empty where the token is none."""
    found = _NAME.fullmatch(token)
    return " ".join(found[1].replace("\\n", " ").replace("|", " ").split()) if found is not None else ""


def to_short_name(token: str) -> str:
    """Return the name in *I'Vl. I; empty where the token is none."""
    found = _SHORT_NAME.fullmatch(token)
    return " ".join(found[1].replace("\\n", " ").replace("|", " ").split()) if found is not None else ""


def has_many_staves(name: str) -> bool:
    """Tell whether an instrument is written on two staves or more."""
    return name in _MANY_STAVES
