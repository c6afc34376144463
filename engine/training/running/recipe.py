"""Everything from the corpus to the bundle with its card, as stages."""

import hashlib
import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path

from engine.bundles.locate import load_bundle
from engine.bundles.writing import write_bundle
from engine.errors import EngineError
from engine.progress import Progress
from engine.training.config import TrainingConfig
from engine.training.running.card import to_card
from engine.training.running.stages import Stage, Work
from engine.training.stages import STAGES, Materials

CARD = "MODEL_CARD.md"
_MENDING = frozenset(("prepare", "arrays", "sounds", "export", "evaluate"))


def to_stages(config: TrainingConfig, materials: Materials) -> tuple[Stage, ...]:
    """Return the stages that make the bundle, the last of which writes its card."""
    settings = {
        "prepare": config.preparation,
        "sounds": (config.sound, config.seed),
        "pretrain": (config.network, config.pretraining, config.seed),
        "align": (config.network, config.alignment, config.seed, *_digests(materials.captions)),
        "listen": (config.network, config.listening, config.seed),
        "phrase": (config.phrasing, config.seed, *_digests(materials.captions)),
        "refine": (config.refining, config.seed, *_digests(materials.captions)),
        "drill": (config.drilling, config.seed, *_digests(materials.captions)),
        "export": (config.version, str(materials.destination)),
    }
    stages = (
        Stage(name, partial(work, config, materials), settings.get(name), mends=name in _MENDING)
        for name, work in STAGES
    )
    return (*stages, Stage("card", partial(write_card, config, materials), None, mends=True))


def _digests(captions: Path | None) -> tuple[str, ...]:
    """Return the digest of a file of captions, where there is one. Raises `EngineError` where it cannot be read."""
    if captions is None:
        return ()
    try:
        with captions.open("rb") as file:
            return (hashlib.file_digest(file, "sha256").hexdigest(),)
    except OSError as error:
        raise EngineError(f"{captions} cannot be read: {error.strerror}.") from error


def write_card(config: TrainingConfig, materials: Materials) -> Work:
    """Write `cache/MODEL_CARD.md`, and put it into the bundle unless a card written by hand lies there."""
    card = materials.cache / CARD
    card.write_text(to_card(config, materials.corpus, materials.cache), encoding="utf-8")
    added = CARD not in {path.name for path in materials.beside}
    if added:
        add_to_bundle(materials.destination, card)
    yield Progress("card", 1, 1)
    return {"added": added}


def add_to_bundle(destination: Path, file: Path) -> None:
    """Write a bundle anew with one more file, which decides nothing of its vectors."""
    bundle = load_bundle(destination)

    def fill(folder: Path) -> None:
        for name in bundle.manifest.files:
            shutil.copyfile(bundle.path / name, folder / name)
        shutil.copyfile(file, folder / file.name)

    write_bundle(destination, replace(bundle.manifest, files={}), fill, replace=True)
