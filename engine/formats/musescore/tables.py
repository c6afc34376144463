"""How MuseScore names values, clefs, signs and chords, and what MusicXML calls them."""

from fractions import Fraction

QUARTERS = {
    "long": Fraction(16), "breve": Fraction(8), "whole": Fraction(4), "half": Fraction(2), "quarter": Fraction(1),
    "eighth": Fraction(1, 2), "16th": Fraction(1, 4), "32nd": Fraction(1, 8), "64th": Fraction(1, 16),
    "128th": Fraction(1, 32), "256th": Fraction(1, 64), "512th": Fraction(1, 128), "1024th": Fraction(1, 256),
}  # fmt: skip

# Sign, line, octaves.
CLEFS = {
    "G": ("G", 2, 0), "G8va": ("G", 2, 1), "G8vb": ("G", 2, -1), "G15ma": ("G", 2, 2), "G15mb": ("G", 2, -2),
    "G8vbo": ("G", 2, -1), "G8vbc": ("G", 2, 0), "G8vbp": ("G", 2, 0), "G1": ("G", 1, 0),
    "C1": ("C", 1, 0), "C2": ("C", 2, 0), "C3": ("C", 3, 0), "C4": ("C", 4, 0), "C5": ("C", 5, 0),
    "C4_8VB": ("C", 4, -1), "C_19C": ("G", 2, 0), "C1_F18C": ("C", 1, 0), "C3_F18C": ("C", 3, 0),
    "C4_F18C": ("C", 4, 0), "C1_F20C": ("C", 1, 0), "C3_F20C": ("C", 3, 0), "C4_F20C": ("C", 4, 0),
    "F": ("F", 4, 0), "F8va": ("F", 4, 1), "F8vb": ("F", 4, -1), "F15ma": ("F", 4, 2), "F15mb": ("F", 4, -2),
    "F3": ("F", 3, 0), "F5": ("F", 5, 0), "F_F18C": ("F", 4, 0), "F_19C": ("F", 4, 0),
    "PERC": ("percussion", 0, 0), "PERC2": ("percussion", 0, 0),
}  # fmt: skip
# Tablature is written out as notes in the clef that guitars are written in.
TABLATURE = ("G", 2, -1)
# Clefs by number, as in version 1.
NUMBERED_CLEFS = (
    "G", "G8va", "G15ma", "G8vb", "F", "F8vb", "F15mb", "F3", "F5", "C1", "C2", "C3", "C4", "TAB", "PERC", "C5", "G1",
    "F8va", "F15ma", "PERC", "TAB",
)  # fmt: skip

BAR_STYLES = {
    "double": "light-light", "end": "light-heavy", "dashed": "dashed", "broken": "dashed", "dotted": "dotted",
    "heavy": "heavy", "double-heavy": "heavy-heavy", "reverse-end": "heavy-light", "1": "light-light", "4": "dashed",
    "5": "light-heavy",
}  # fmt: skip

ACCIDENTALS = {
    "accidentalSharp": "sharp", "accidentalFlat": "flat", "accidentalNatural": "natural",
    "accidentalDoubleSharp": "double-sharp", "accidentalDoubleFlat": "flat-flat", "sharp": "sharp", "flat": "flat",
    "natural": "natural", "double sharp": "double-sharp", "double flat": "flat-flat", "sharp2": "double-sharp",
    "flat2": "flat-flat", "1": "sharp", "2": "flat", "3": "double-sharp", "4": "flat-flat", "5": "natural",
}  # fmt: skip

# The place of a sign beside the note, which the names of versions 3 and 4 end with.
PLACES = ("Above", "Below")
ARTICULATIONS = {
    "articStaccato": ("staccato",), "articAccent": ("accent",), "articTenuto": ("tenuto",),
    "articMarcato": ("strong-accent",), "articStaccatissimo": ("staccatissimo",),
    "articStaccatissimoStroke": ("staccatissimo",), "articStaccatissimoWedge": ("staccatissimo",),
    "articTenutoStaccato": ("tenuto", "staccato"), "articAccentStaccato": ("accent", "staccato"),
    "articMarcatoStaccato": ("strong-accent", "staccato"), "articTenutoAccent": ("tenuto", "accent"),
    "articMarcatoTenuto": ("strong-accent", "tenuto"), "articSoftAccent": ("soft-accent",),
    "articStress": ("stress",), "articUnstress": ("unstress",),
    "staccato": ("staccato",), "sforzato": ("accent",), "tenuto": ("tenuto",), "portato": ("tenuto", "staccato"),
    "marcato": ("strong-accent",), "umarcato": ("strong-accent",), "dmarcato": ("strong-accent",),
    "staccatissimo": ("staccatissimo",), "ustaccatissimo": ("staccatissimo",), "dstaccatissimo": ("staccatissimo",),
    "espressivo": ("soft-accent",), "uportato": ("tenuto", "staccato"), "dportato": ("tenuto", "staccato"),
}  # fmt: skip
ORNAMENTS = {
    "ornamentTrill": "trill-mark", "ornamentMordent": "mordent", "ornamentShortTrill": "inverted-mordent",
    "ornamentTurn": "turn", "ornamentTurnInverted": "inverted-turn", "ornamentTremblement": "inverted-mordent",
    "ornamentPrallMordent": "mordent", "ornamentMordentInverted": "inverted-mordent", "trill": "trill-mark",
    "prall": "inverted-mordent", "mordent": "mordent", "turn": "turn", "reverseturn": "inverted-turn",
    "prallprall": "inverted-mordent", "prallmordent": "mordent",
}  # fmt: skip
TECHNICAL = {
    "stringsUpBow": "up-bow", "stringsDownBow": "down-bow", "stringsHarmonic": "harmonic", "brassMuteClosed": "stopped",
    "pluckedSnapPizzicato": "snap-pizzicato", "stringsThumbPosition": "thumb-position", "upbow": "up-bow",
    "downbow": "down-bow", "plusstop": "stopped", "snappizzicato": "snap-pizzicato", "thumb": "thumb-position",
}  # fmt: skip
DYNAMICS = frozenset(
    ("p", "pp", "ppp", "pppp", "ppppp", "pppppp", "f", "ff", "fff", "ffff", "fffff", "ffffff", "mp", "mf", "sf", "sfp")
) | frozenset(("sfpp", "fp", "rf", "rfz", "sfz", "sffz", "fz", "n", "pf", "sfzp"))
GRACES_BEFORE = frozenset(("appoggiatura", "acciaccatura", "grace4", "grace8", "grace16", "grace32"))
GRACES_AFTER = frozenset(("grace8after", "grace16after", "grace32after"))

# Symbols of metronome marks: what follows "metNote" in version 3, "unicodeNote" in 2, and a private character in 1.
BEATS = {
    "DoubleWhole": "breve", "Whole": "whole", "Half": "half", "HalfUp": "half", "Quarter": "quarter",
    "QuarterUp": "quarter", "8thUp": "eighth", "8th": "eighth", "Eighth": "eighth", "16thUp": "16th", "16th": "16th",
    "32ndUp": "32nd", "64thUp": "64th",
}  # fmt: skip

KINDS = {
    "": "major", "maj": "major", "major": "major", "ma": "major", "m": "minor", "mi": "minor", "min": "minor",
    "-": "minor", "minor": "minor", "7": "dominant", "9": "dominant-ninth", "11": "dominant-11th",
    "13": "dominant-13th", "maj7": "major-seventh", "ma7": "major-seventh", "Maj7": "major-seventh",
    "M7": "major-seventh", "t7": "major-seventh",
    "j7": "major-seventh", "^7": "major-seventh", "maj9": "major-ninth", "ma9": "major-ninth", "m7": "minor-seventh",
    "mi7": "minor-seventh", "min7": "minor-seventh", "-7": "minor-seventh", "m9": "minor-ninth", "m11": "minor-11th",
    "6": "major-sixth", "m6": "minor-sixth", "dim": "diminished", "o": "diminished", "°": "diminished",
    "dim7": "diminished-seventh", "o7": "diminished-seventh", "°7": "diminished-seventh", "m7b5": "half-diminished",
    "0": "half-diminished", "0+7": "half-diminished", "ø": "half-diminished", "ø7": "half-diminished",
    "aug": "augmented", "+": "augmented", "aug7": "augmented-seventh", "+7": "augmented-seventh",
    "7#5": "augmented-seventh", "mMaj7": "major-minor", "mmaj7": "major-minor", "sus4": "suspended-fourth",
    "sus": "suspended-fourth", "sus2": "suspended-second", "5": "power",
}  # fmt: skip
# Chords by number, as in versions 1 and 2: those of the lists that came with the program.
NUMBERED_CHORDS = {
    1: "", 4: "+", 5: "6", 6: "maj7", 7: "maj9", 10: "maj13", 12: "+", 14: "69", 16: "m", 18: "mMaj7", 19: "m7",
    20: "m9", 21: "m11", 22: "m13", 23: "m6", 32: "m7b5", 33: "dim", 40: "5", 56: "+7", 64: "7", 65: "13", 70: "9",
    76: "7b9",
    82: "7#9", 99: "+7", 128: "7sus", 134: "9sus", 184: "sus", 185: "dim7", 186: "sus2", 192: "sus4", 193: "11",
    214: "add9",
}  # fmt: skip
