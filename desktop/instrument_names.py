"""What instruments are called: "choir" is "Chor" in German."""

from PySide6.QtCore import QCoreApplication

from desktop.sentences import QT_TRANSLATE_NOOP

_NAMES = {
    "piano": QT_TRANSLATE_NOOP("Instruments", "piano"),
    "harpsichord": QT_TRANSLATE_NOOP("Instruments", "harpsichord"),
    "clavichord": QT_TRANSLATE_NOOP("Instruments", "clavichord"),
    "organ": QT_TRANSLATE_NOOP("Instruments", "organ"),
    "harmonium": QT_TRANSLATE_NOOP("Instruments", "harmonium"),
    "accordion": QT_TRANSLATE_NOOP("Instruments", "accordion"),
    "keyboard": QT_TRANSLATE_NOOP("Instruments", "keyboard"),
    "violin": QT_TRANSLATE_NOOP("Instruments", "violin"),
    "viola": QT_TRANSLATE_NOOP("Instruments", "viola"),
    "cello": QT_TRANSLATE_NOOP("Instruments", "cello"),
    "double_bass": QT_TRANSLATE_NOOP("Instruments", "double bass"),
    "viol": QT_TRANSLATE_NOOP("Instruments", "viol"),
    "flute": QT_TRANSLATE_NOOP("Instruments", "flute"),
    "piccolo": QT_TRANSLATE_NOOP("Instruments", "piccolo"),
    "recorder": QT_TRANSLATE_NOOP("Instruments", "recorder"),
    "tin_whistle": QT_TRANSLATE_NOOP("Instruments", "tin whistle"),
    "fife": QT_TRANSLATE_NOOP("Instruments", "fife"),
    "oboe": QT_TRANSLATE_NOOP("Instruments", "oboe"),
    "english_horn": QT_TRANSLATE_NOOP("Instruments", "English horn"),
    "clarinet": QT_TRANSLATE_NOOP("Instruments", "clarinet"),
    "bassoon": QT_TRANSLATE_NOOP("Instruments", "bassoon"),
    "saxophone": QT_TRANSLATE_NOOP("Instruments", "saxophone"),
    "horn": QT_TRANSLATE_NOOP("Instruments", "horn"),
    "trumpet": QT_TRANSLATE_NOOP("Instruments", "trumpet"),
    "cornet": QT_TRANSLATE_NOOP("Instruments", "cornet"),
    "trombone": QT_TRANSLATE_NOOP("Instruments", "trombone"),
    "tuba": QT_TRANSLATE_NOOP("Instruments", "tuba"),
    "timpani": QT_TRANSLATE_NOOP("Instruments", "timpani"),
    "drums": QT_TRANSLATE_NOOP("Instruments", "drums"),
    "percussion": QT_TRANSLATE_NOOP("Instruments", "percussion"),
    "xylophone": QT_TRANSLATE_NOOP("Instruments", "xylophone"),
    "vibraphone": QT_TRANSLATE_NOOP("Instruments", "vibraphone"),
    "glockenspiel": QT_TRANSLATE_NOOP("Instruments", "glockenspiel"),
    "bells": QT_TRANSLATE_NOOP("Instruments", "bells"),
    "celesta": QT_TRANSLATE_NOOP("Instruments", "celesta"),
    "guitar": QT_TRANSLATE_NOOP("Instruments", "guitar"),
    "electric_guitar": QT_TRANSLATE_NOOP("Instruments", "electric guitar"),
    "bass_guitar": QT_TRANSLATE_NOOP("Instruments", "bass guitar"),
    "lute": QT_TRANSLATE_NOOP("Instruments", "lute"),
    "mandolin": QT_TRANSLATE_NOOP("Instruments", "mandolin"),
    "banjo": QT_TRANSLATE_NOOP("Instruments", "banjo"),
    "ukulele": QT_TRANSLATE_NOOP("Instruments", "ukulele"),
    "harp": QT_TRANSLATE_NOOP("Instruments", "harp"),
    "bagpipe": QT_TRANSLATE_NOOP("Instruments", "bagpipe"),
    "harmonica": QT_TRANSLATE_NOOP("Instruments", "harmonica"),
    "synthesizer": QT_TRANSLATE_NOOP("Instruments", "synthesizer"),
    "strings": QT_TRANSLATE_NOOP("Instruments", "strings"),
    "brass": QT_TRANSLATE_NOOP("Instruments", "brass"),
    "woodwinds": QT_TRANSLATE_NOOP("Instruments", "woodwinds"),
    "koto": QT_TRANSLATE_NOOP("Instruments", "koto"),
    "shamisen": QT_TRANSLATE_NOOP("Instruments", "shamisen"),
    "sitar": QT_TRANSLATE_NOOP("Instruments", "sitar"),
    "voice": QT_TRANSLATE_NOOP("Instruments", "voice"),
    "soprano": QT_TRANSLATE_NOOP("Instruments", "soprano"),
    "mezzo_soprano": QT_TRANSLATE_NOOP("Instruments", "mezzo-soprano"),
    "alto": QT_TRANSLATE_NOOP("Instruments", "alto"),
    "tenor": QT_TRANSLATE_NOOP("Instruments", "tenor"),
    "baritone": QT_TRANSLATE_NOOP("Instruments", "baritone"),
    "bass_voice": QT_TRANSLATE_NOOP("Instruments", "bass voice"),
    "choir": QT_TRANSLATE_NOOP("Instruments", "choir"),
}


def to_instrument(value: str) -> str:
    """Return what an instrument of the queries' words is called here, by its id; any other keeps its name."""
    name = _NAMES.get(value)
    return value.replace("_", " ") if name is None else QCoreApplication.translate("Instruments", name)
