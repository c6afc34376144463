"""Songs for the tests of Guitar Pro, made here."""

from tests.formats.guitarpro.writing import EIGHTH, GUITAR, HALF, WrittenBeat, WrittenTrack, binary, gpif

BASS = (43, 38, 33, 28)


def riff() -> WrittenTrack:
    """Return a guitar's two bars in G major: a chord, a tie, a triplet, a rest."""
    first = [
        WrittenBeat(HALF, {0: 3, 1: 0, 5: 3}, chord=b"G", text=b"Intro"),
        WrittenBeat(HALF, {0: 3}, tied=(0,)),
    ]
    triplet = [WrittenBeat(EIGHTH, {1: fret}, tuplet=3) for fret in (0, 1, 3)]
    return WrittenTrack(b"Lead Guitar", [first, [*triplet, WrittenBeat(), WrittenBeat(HALF, {5: 3}, dynamic=3)]])


def song(version: str) -> bytes:
    """Return a song for guitar, bass and drums."""
    bass = WrittenTrack(b"Bass", [[WrittenBeat(HALF, {3: 3}), WrittenBeat(HALF, {3: 5})]] * 2, BASS, channel=2)
    kit = [
        WrittenBeat(frets={0: 36}),
        WrittenBeat(frets={0: 38}),
        WrittenBeat(frets={0: 36}),
        WrittenBeat(frets={0: 38}),
    ]
    drums = WrittenTrack(b"Drums", [kit] * 2, (0,) * 6, channel=10)
    return binary(
        version,
        [riff(), bass, drums],
        title=b"Nightfall",
        artist=b"The Testers",
        album=b"Fixtures",
        lyrics=b"One two-gether [solo] and+so on",
    )


RHYTHMS = (
    "<Rhythms><Rhythm id='0'><NoteValue>Quarter</NoteValue></Rhythm>"
    "<Rhythm id='1'><NoteValue>Eighth</NoteValue><PrimaryTuplet><Num>3</Num><Den>2</Den></PrimaryTuplet></Rhythm>"
    "<Rhythm id='2'><NoteValue>Half</NoteValue><AugmentationDot count='1'/></Rhythm></Rhythms>"
)


def fretted(number: int, string: int, fret: int, more: str = "", properties: str = "") -> str:
    """Return a note on a string, counted from the lowest."""
    return (
        f"<Note id='{number}'>{more}<Properties><Property name='String'><String>{string}</String></Property>"
        f"<Property name='Fret'><Fret>{fret}</Fret></Property>{properties}</Properties></Note>"
    )


def beat(number: int, rhythm: int, notes: str = "", more: str = "") -> str:
    """Return a beat of these notes."""
    listed = f"<Notes>{notes}</Notes>" if notes else ""
    return f"<Beat id='{number}'><Dynamic>MF</Dynamic><Rhythm ref='{rhythm}'/>{listed}{more}</Beat>"


def bar(number: int, voices: str, more: str = "<Clef>G2</Clef>") -> str:
    """Return a bar of these voices."""
    return f"<Bar id='{number}'>{more}<Voices>{voices}</Voices></Bar>"


def document() -> bytes:
    """Return a song of two bars for guitar and drums, as of Guitar Pro 7."""
    tuning = " ".join(map(str, reversed(GUITAR)))
    staff = (
        f"<Property name='Tuning'><Pitches>{tuning}</Pitches></Property>"
        "<Property name='CapoFret'><Fret>2</Fret></Property>"
        "<Property name='ChordCollection'><Items><Item id='7' name='F#m7'/></Items></Property>"
    )
    guitar = (
        "<Track id='0'><Name>Guitar</Name><ShortName>gtr.</ShortName><Sounds><Sound><MIDI><Program>25</Program></MIDI>"
        "</Sound></Sounds><MidiConnection><PrimaryChannel>0</PrimaryChannel></MidiConnection>"
        "<Transpose><Chromatic>0</Chromatic><Octave>-1</Octave></Transpose>"
        f"<Staves><Staff><Properties>{staff}</Properties></Staff></Staves></Track>"
    )
    kit = "".join(
        f"<Articulation><Name>{name}</Name><OutputMidiNumber>{drum}</OutputMidiNumber></Articulation>"
        for name, drum in (("Kick", 36), ("Snare", 38))
    )
    drums = (
        f"<Track id='1'><Name>Drums</Name><InstrumentSet><Type>drumKit</Type><Elements><Element><Articulations>{kit}"
        "</Articulations></Element></Elements></InstrumentSet></Track>"
    )
    key = "<Key><AccidentalCount>3</AccidentalCount><Mode>Minor</Mode></Key><Time>3/4</Time>"
    bars = (
        f"<MasterBar>{key}<Bars>0 2</Bars><Repeat start='true' end='false' count='0'/>"
        "<Section><Letter>A</Letter><Text>Verse</Text></Section></MasterBar>"
        f"<MasterBar>{key}<Bars>1 3</Bars><Repeat start='false' end='true' count='2'/></MasterBar>"
    )
    notes = [
        fretted(0, 3, 2, "<Tie origin='true' destination='false'/>"),
        fretted(1, 3, 2, "<Tie origin='false' destination='true'/>"),
        fretted(2, 4, 0, properties="<Property name='HopoOrigin'><Enable/></Property>"),
        fretted(3, 4, 2),
        "<Note id='4'><InstrumentArticulation>0</InstrumentArticulation></Note>",
        "<Note id='5'><InstrumentArticulation>1</InstrumentArticulation></Note>",
    ]
    beats = [
        beat(0, 2, "0", "<Chord>7</Chord><Lyrics><Line>Hel-</Line></Lyrics>"),
        beat(1, 1, "1", "<Lyrics><Line/></Lyrics>"),
        beat(2, 1, "2", "<Lyrics><Line>lo</Line></Lyrics>"),
        beat(3, 1, "3"),
        beat(4, 0),
        beat(5, 0, "3", "<GraceNotes>BeforeBeat</GraceNotes>"),
        beat(6, 0, "4"),
        beat(7, 0, "5"),
        beat(8, 0, "3"),
    ]
    rest = (
        f"<Bars>{bar(0, '0 -1 -1 -1')}{bar(1, '1 -1 -1 -1')}{bar(2, '2 -1 -1 -1', '<Clef>Neutral</Clef>')}"
        f"{bar(3, '2 -1 -1 -1', '<Clef>Neutral</Clef><SimileMark>Simple</SimileMark>')}</Bars>"
        "<Voices><Voice id='0'><Beats>0</Beats></Voice><Voice id='1'><Beats>1 2 3 4 5 8</Beats></Voice>"
        "<Voice id='2'><Beats>6 7 6</Beats></Voice></Voices>"
        f"<Beats>{''.join(beats)}</Beats><Notes>{''.join(notes)}</Notes>{RHYTHMS}"
    )
    score = (
        "<Title><![CDATA[Étude & more]]></Title><SubTitle>for two</SubTitle><Artist>The Testers</Artist>"
        "<Album>Fixtures</Album><Music>Ann Composer</Music><Words>Will Writer</Words><Copyright>© 2026</Copyright>"
    )
    automation = "<Automation><Type>Tempo</Type><Bar>0</Bar><Position>0</Position><Value>80 2</Value></Automation>"
    return gpif(score, guitar + drums, bars, rest, f"<Tracks>0 1</Tracks><Automations>{automation}</Automations>")
