"""The language of lyrics."""

import pytest

from engine.formats.analysis.language import find_language
from tests.formats.musicxml.scores import note, read, score

# First lines of songs that are nobody's any more.
LYRICS = {
    "en": "Amazing grace how sweet the sound that saved a wretch like me",
    "de": "Am Brunnen vor dem Tore da steht ein Lindenbaum",
    "fr": "Au clair de la lune mon ami Pierrot prête-moi ta plume",
    "it": "La donna è mobile qual piuma al vento muta d'accento",
    "es": "De la sierra morena vienen bajando un par de ojitos negros",
    "pt": "Minha terra tem palmeiras onde canta o sabiá",
    "ca": "El noi de la mare què li darem panses i figues i nous i olives",
    "ro": "Deșteaptă-te române din somnul cel de moarte",
    "la": "Dies irae dies illa solvet saeclum in favilla",
    "nl": "Zie de maan schijnt door de bomen makkers staakt uw wild geraas",
    "sv": "Vem kan segla förutan vind vem kan ro utan åror",
    "da": "I skovens dybe stille ro hvor sangerhære bo",
    "no": "Jeg gikk en tur på stien og søkte skogens ro",
    "fi": "Minun kultani kaunis on vaikk on kaitaluinen",
    "hu": "Tavaszi szél vizet áraszt virágom virágom",
    "pl": "Wlazł kotek na płotek i mruga ładna to piosenka niedługa",
    "cs": "Ach synku synku doma-li jsi tatíček se ptá oral-li jsi",
    "sk": "Na Kráľovej holi stojí strom zelený",
    "ru": "Во поле берёза стояла во поле кудрявая стояла",
    "uk": "Щедрик щедрик щедрівочка прилетіла ластівочка",
    "bg": "Хубава си моя горо миришеш на младост",
    "el": "Σε γνωρίζω από την κόψη του σπαθιού την τρομερή",
    "tr": "Uzun ince bir yoldayım gidiyorum gündüz gece",
    "vi": "Trống cơm khen ai khéo vỗ ố mấy bông mà nên bông",
    "cy": "Mae hen wlad fy nhadau yn annwyl i mi",
    "ga": "Óró sé do bheatha abhaile anois ar theacht an tsamhraidh",
    "he": "כל עוד בלבב פנימה נפש יהודי הומיה",
    "hi": "सारे जहाँ से अच्छा हिन्दोस्ताँ हमारा",
    "ja": "荒城の月 春高楼の花の宴",
    "zh": "长亭外古道边芳草碧连天",
    "ko": "아리랑 아리랑 아라리요 아리랑 고개로 넘어간다",
}


@pytest.mark.parametrize(("language", "lyrics"), LYRICS.items())
def test_languages(language: str, lyrics: str) -> None:
    assert find_language(lyrics) == language
    assert find_language(lyrics.upper()) == language


@pytest.mark.parametrize("lyrics", ["", "la la la la la la la la", "Amen", "do re mi fa", "na na na hey hey oh"])
def test_syllables_are_no_language(lyrics: str) -> None:
    assert find_language(lyrics) == ""


def test_syllables_are_joined_to_words() -> None:
    text = "Am Brun-nen vor dem To-re da steht ein Lin-den-baum"
    bar = ""
    for word in text.split():
        syllables = word.split("-")
        for place, syllable in enumerate(syllables):
            kind = "single" if len(syllables) == 1 else ("begin", "end")[place > 0]
            kind = "middle" if 0 < place < len(syllables) - 1 else kind
            bar += note("C", f"<lyric><syllabic>{kind}</syllabic><text>{syllable}</text></lyric>")
    facts = read(score(bar)).facts
    assert facts.language == "de"
    assert facts.words == ("Am Brunnen vor dem Tore da steht ein Lindenbaum",)
