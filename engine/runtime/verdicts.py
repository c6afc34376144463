"""What probes found, kept in a small file, so that a provider is compared once on a machine and not at every start."""

import contextlib
import hashlib
import json
import os
import tempfile
from dataclasses import asdict
from pathlib import Path

from engine.runtime.devices.machine import Machine
from engine.runtime.devices.rows import Provider
from engine.runtime.probing import Verdict

_MOST = 200
_LARGEST = 2**20


class Verdicts:
    """Reads and writes the file; where that is not possible, nothing is remembered, and probes are run again."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def find(self, key: str) -> Verdict | None:
        """Return what was found earlier."""
        stored = self._read().get(key)
        try:
            return None if stored is None else Verdict(**{name: float(number) for name, number in stored.items()})
        except (TypeError, ValueError, AttributeError):
            return None

    def keep(self, key: str, verdict: Verdict) -> None:
        """Remember what was found, and forget the oldest of very many."""
        known = self._read()
        known.pop(key, None)
        known[key] = asdict(verdict)
        kept = dict(list(known.items())[-_MOST:])
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            descriptor, name = tempfile.mkstemp(prefix=".verdicts-", dir=self._path.parent)
            try:
                with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                    json.dump(kept, file)
                Path(name).replace(self._path)
            finally:
                Path(name).unlink(missing_ok=True)

    def _read(self) -> dict[str, dict[str, float]]:
        try:
            with self._path.open("rb") as file:
                known = json.loads(file.read(_LARGEST))
        except (OSError, ValueError, RecursionError):
            return {}
        return known if isinstance(known, dict) else {}


def key_of(provider: Provider, digest: str, version: str, machine: Machine) -> str:
    """Return what a verdict depends on, in one word; `digest` stands for the graph, `version` is ONNX Runtime's."""
    parts = (provider.name, *map("=".join, provider.options), digest, version, machine.driver, *machine.cards)
    return hashlib.sha256("\n".join((*parts, machine.system, *machine.packages)).encode()).hexdigest()
