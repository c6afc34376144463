"""How long importing a full-size CLaMP 3 takes beside copying its file twice, and how much memory of its own.

Run as `python -m tests.benchmarks.importing FOLDER`; it needs 20 GB of disk there, and the golden data's tokenizer. It
writes a checkpoint of the published sizes with AdamW's state, imports it with the command line in a process of its own,
whose anonymous memory is read from /proc (Linux), verifies the bundle and encodes with it.
"""

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psutil

from engine.bundles.locate import load_bundle
from engine.bundles.verify import verify
from engine.inputs.patches import to_patches
from engine.runtime.encoders import open_encoders
from tests.benchmarks.importing.full_size import write_clamp3, write_mert, write_text_encoder
from tests.benchmarks.measuring import once_ms, tell

_PAUSE = 0.01
_TIMES = 3


def main() -> int:
    """Measure and tell."""
    with tempfile.TemporaryDirectory(prefix="incipit-importing-", dir=sys.argv[1]) as temporary:
        folder = Path(temporary)
        checkpoint = _write_sources(folder)
        tell(f"checkpoint: {checkpoint.stat().st_size / 1e9:.2f} GB")
        for _ in range(_TIMES):
            copying = _copy_twice(checkpoint)
            shutil.rmtree(folder / "home" / "bundles", ignore_errors=True)
            importing = _import(folder, checkpoint, "float32")
            tell(
                f"import {importing}; two copies {copying:.1f} s: {importing.seconds / copying:.2f} times as long, "
                f"{importing.processor / copying:.2f} if no other program had used the processor"
            )
        _use(folder / "home" / "bundles" / "float32")
        tell(f"import with precisions tried {_import(folder, checkpoint, 'auto')}")
        _use(folder / "home" / "bundles" / "auto")
    return 0


@dataclass(frozen=True, slots=True)
class Importing:
    """Seconds by the clock and of the processor, and the most bytes of anonymous memory at once."""

    seconds: float
    processor: float
    anonymous: int

    def __str__(self) -> str:
        return (
            f"{self.seconds:.1f} s, {self.processor:.1f} s of the processor, at most {self.anonymous / 1e6:,.0f} MB "
            "of anonymous memory"
        )


def _write_sources(folder: Path) -> Path:
    for name in ("text", "mert", "home"):
        (folder / name).mkdir()
    write_text_encoder(folder / "text")
    write_mert(folder / "mert")
    write_clamp3(folder / "clamp3.pth")
    return folder / "clamp3.pth"


def _copy_twice(path: Path) -> float:
    """Return the seconds that two copies to the same disk take."""
    copies = [path.with_suffix(f".copy{number}") for number in range(2)]
    begin = time.perf_counter()
    for copy in copies:
        # In pieces, lest the file system only notes that there are two of it now.
        with path.open("rb") as source, copy.open("wb") as target:
            shutil.copyfileobj(source, target, 2**20)
    seconds = time.perf_counter() - begin
    for copy in copies:
        copy.unlink()
    return seconds


def _import(folder: Path, checkpoint: Path, precision: str) -> Importing:
    """Import to a bundle that is called as its precision, in a process of its own."""
    parts = ("--clamp3", checkpoint, "--text-encoder", folder / "text", "--mert", folder / "mert")
    command = [sys.executable, "-m", "engine.cli", "bundles", "import", *map(str, parts)]
    command += ["--name", precision, "--precision", precision]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begin = time.perf_counter()
    process = subprocess.Popen(command, env={**os.environ, "INCIPIT_HOME": str(folder / "home")})
    most = 0
    while process.poll() is None:
        most = max(most, _anonymous(process.pid))
        time.sleep(_PAUSE)
    seconds = time.perf_counter() - begin
    if process.returncode:
        sys.exit(process.returncode)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Importing(seconds, processor, most)


def _anonymous(identifier: int) -> int:
    """Return the bytes of a process, and of those that it started, that are in memory and in no file."""
    total = 0
    try:
        family = psutil.Process(identifier)
        for process in (family, *family.children(recursive=True)):
            status = Path(f"/proc/{process.pid}/status").read_text(encoding="utf-8")
            total += sum(int(line.split()[1]) for line in status.splitlines() if line.startswith("RssAnon"))
    except (OSError, psutil.Error):
        return 0
    return 1024 * total


def _use(path: Path) -> None:
    """Verify the bundle and encode a text, a score and a recording with it."""
    bundle = load_bundle(path)
    size = sum(file.stat().st_size for file in path.iterdir())
    tell(f"bundle: {size / 1e9:.2f} GB, {bundle.manifest.precision}, problems: {verify(bundle)}")
    encoders = open_encoders(bundle)
    patches = to_patches("X:1\nL:1/8\nM:4/4\nK:D\n" + "[V:1]D2EF GABc|\n" * 100)
    window = np.sin(np.arange(5 * 24_000, dtype=np.float32) / 9)
    texts_ms, text = once_ms(lambda: encoders.encode_texts(["a slow waltz in D major"]))
    score_ms, score = once_ms(lambda: encoders.encode_symbolic([patches]))
    audio_ms, audio = once_ms(lambda: encoders.encode_audio([[window]]))
    for name, ms, found in (("text", texts_ms, text), ("score", score_ms, score), ("window", audio_ms, audio)):
        embedding = found[0].embedding
        tell(f"{name}: {embedding.shape[0]} numbers, all finite: {bool(np.isfinite(embedding).all())}, {ms:.0f} ms")


if __name__ == "__main__":
    sys.exit(main())
