"""What a query says in so many words: `key:"D minor"`, `-vocals`, `viola ×3`."""

import re
from collections.abc import Iterator

from engine.library.text.folding import fold
from engine.library.vocabulary import vocabulary
from engine.search.understanding.chips import Chip, ChipKind
from engine.search.understanding.values import to_value

MOST_WEIGHT = 10.0

_FIELDS = {
    ChipKind.KEY: (
        "key tonart tonalite tonalidad tonalita tonalidade toonsoort tonacja тональность 调 調 调性 調性 キー"
    ),
    ChipKind.METRE: "metre meter time taktart mesure compas compasso metro maatsoort metrum размер 拍 拍子 拍号",
    ChipKind.TEMPO: "tempo bpm темп 速度 テンポ",
    ChipKind.INSTRUMENT: "instrument instruments instrumento strumento инструмент 乐器 樂器 楽器",
    ChipKind.LENGTH: "length duration dauer duree duracion durata duracao duur czas длительность 时长 時長 長さ",
    ChipKind.BARS: "bars measures takte mesures compases battute compassos maten takty такты 小节 小節",
    ChipKind.COMPOSER: (
        "composer by komponist compositeur compositor compositore componist kompozytor композитор 作曲 作曲家 作曲者"
    ),
    ChipKind.TITLE: "title titel titre titulo titolo tytul название 标题 標題 曲名 タイトル",
    ChipKind.FILE_KIND: "kind type art tipo soort rodzaj вид 种类 種類",
    ChipKind.FOLDER: "folder in path ordner dossier carpeta cartella pasta map папка 文件夹 文件夾 フォルダ フォルダー",
    ChipKind.TAG: "tag label schlagwort etiquette etiqueta etichetta метка 标签 標籤 タグ",
    ChipKind.RATING: "rating stars bewertung sterne valoracion voto classificacao waardering ocena оценка 评分 評価",
    ChipKind.LYRICS: "lyrics language lang sprache liedtext paroles letra testo tekst слова 歌词 歌詞",
}  # fmt: skip
_FIELD_OF = {fold(name): kind for kind, names in _FIELDS.items() for name in names.split()}
_QUOTES = ('""', "“”", "„“", "„”", "«»", "»«", "「」", "『』")
_QUOTED = "|".join(f"{pair[0]}[^{pair[1]}]+{pair[1]}" for pair in _QUOTES)
_OPENING = "".join(dict.fromkeys(pair[0] for pair in _QUOTES))
_TOKEN = re.compile(
    rf"(?<!\S)(?P<minus>[-−](?=[^\W_]|[{_OPENING}]))?"
    rf"(?:(?P<field>[^\W\d_]{{1,16}})[:：]\s?)?"
    rf"(?P<value>{_QUOTED}|[^\s{_OPENING}×]+)"
    r"(?:\s?×\s?(?P<times>\d{1,2}(?:\.\d{1,2})?)|(?:\s[xX]|\*)(?P<x>\d{1,2}(?:\.\d{1,2})?))?(?!\S)"
)
_FURTHER = re.compile(r"\s+\S+")
_BARE = (ChipKind.INSTRUMENT, ChipKind.FILE_KIND, ChipKind.KEY, ChipKind.METRE)
_MOST_FURTHER = 2


def said_in(text: str) -> Iterator[Chip]:
    """Yield the active chips of a query, in order; what looks like one and gives no value is left in the text."""
    at = 0
    while found := _TOKEN.search(text, at):
        chip = _to_chip(found, text)
        if chip is not None:
            yield chip
        at = max(chip.stop if chip else found.end(), at + 1)


def _to_chip(found: re.Match[str], text: str) -> Chip | None:
    minus = bool(found["minus"])
    kind = _FIELD_OF.get(fold(found["field"])) if found["field"] else None
    value = found["value"]
    quoted = value[0] in _OPENING and len(value) > 1
    value = value[1:-1] if quoted else value
    if kind is not None:
        return _of_field(found, kind, value, text, quoted=quoted)
    times = found["times"] or found["x"]
    if found["field"] or not (minus or times):
        # An address, say: it is a word of the text, or of what is not wanted.
        return Chip(ChipKind.WORD, _clean(found[0][1:]), *found.span(), minus=True) if minus and not times else None
    if minus and not times:
        named = vocabulary().whole(value) or (ChipKind.METRE, to_value(ChipKind.METRE, value))
        if named[0] in _BARE and named[1]:
            return Chip(ChipKind(named[0]), named[1], *found.span(), minus=True)
    weight = float(times) if times else 1.0
    value = _clean(value)
    if not value or not 0 < weight <= MOST_WEIGHT:
        return None
    return Chip(ChipKind.WORD, value, *found.span(), minus=minus, weight=weight)


def _of_field(found: re.Match[str], kind: ChipKind, value: str, text: str, *, quoted: bool) -> Chip | None:
    stop = found.end("value")
    best = to_value(kind, value)
    if kind is ChipKind.KEY and not quoted:
        # `key:D minor` is one key.
        end = stop
        for _ in range(_MOST_FURTHER):
            further = _FURTHER.match(text, end)
            if further is None:
                break
            end = further.end()
            longer = to_value(kind, text[found.start("value") : end])
            best, stop = (longer, end) if longer else (best, stop)
    if best is None:
        return None
    return Chip(kind, best, found.start(), stop, minus=bool(found["minus"]))


def _clean(value: str) -> str:
    return " ".join(value.replace('"', "'").split())
