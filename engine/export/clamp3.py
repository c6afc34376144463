"""A published CLaMP 3 checkpoint, with its text encoder's tokenizer and MERT, as a bundle."""

import shutil
from pathlib import Path

from engine.bundles.locate import BUILT_IN, Bundle
from engine.bundles.manifest import AudioEncoder, Manifest, SymbolicEncoder, TextEncoder
from engine.bundles.writing import write_bundle
from engine.errors import BundleError
from engine.export.graphs import export_audio, export_mert, export_symbolic, export_text
from engine.models.encoders import Clamp3
from engine.models.published import load_clamp3, load_mert

TOKENIZER = "tokenizer.json"
# Raised whenever the arrays that engine.inputs makes from a file change.
PREPROCESSING = 1

# What one segment of text holds; the tensors know only the larger number of positions.
_MAX_TOKENS = 128


def import_clamp3(
    checkpoint: Path, text_encoder_folder: Path, mert_folder: Path, name: str, destination: Path
) -> Bundle:
    """Convert a published CLaMP 3 file to the bundle `destination`/`name` in float32 and return it.

    `text_encoder_folder` holds XLM-R's config.json and tokenizer.json, `mert_folder` MERT's config.json and weights.
    Raises `BundleError` where a file is missing, damaged or of another kind or a bundle of that name exists, and
    `DriftError` where ONNX Runtime does not compute what torch does; in both cases nothing is left behind.
    """
    if name == BUILT_IN:
        raise BundleError(f"{name} is the name of the built-in bundle: choose another one.")
    tokenizer = text_encoder_folder / TOKENIZER
    if not tokenizer.is_file():
        raise BundleError(f"There is no file {tokenizer}.")
    clamp3 = load_clamp3(checkpoint, text_encoder_folder)
    mert = load_mert(mert_folder)
    if mert.config.hidden != clamp3.config.audio.features:
        raise BundleError(
            f"MERT gives vectors of {mert.config.hidden} numbers, but {checkpoint.name} takes "
            f"{clamp3.config.audio.features}."
        )

    def fill(folder: Path) -> None:
        shutil.copyfile(tokenizer, folder / TOKENIZER)
        export_text(clamp3.text, folder / "text.onnx")
        export_symbolic(clamp3.symbolic, folder / "symbolic.onnx")
        export_audio(clamp3.audio, folder / "audio.onnx")
        export_mert(mert, folder / "mert.onnx")

    return write_bundle(destination / name, _manifest(name, checkpoint.name, clamp3), fill)


def _manifest(name: str, source: str, clamp3: Clamp3) -> Manifest:
    config = clamp3.config
    positions = config.text.bert.positions - config.text.bert.first_position
    return Manifest(
        name=name,
        version="1",
        title=f"CLaMP 3 ({name})",
        dims=config.symbolic.dims,
        licence="CLaMP 3: MIT; XLM-R: MIT; MERT-v1-95M: CC BY-NC 4.0",
        source=source,
        languages="100 languages of XLM-R",
        precision="float32",
        preprocessing=PREPROCESSING,
        text=TextEncoder("text.onnx", TOKENIZER, max_tokens=min(_MAX_TOKENS, positions)),
        symbolic=SymbolicEncoder("symbolic.onnx", max_patches=config.symbolic.bert.positions),
        audio=AudioEncoder("mert", "mert.onnx", "audio.onnx", max_windows=config.audio.bert.positions),
        files={},
    )
