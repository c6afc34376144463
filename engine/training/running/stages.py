"""Stages one after the other: what is finished is skipped, and all that happens goes into a log."""

import hashlib
import json
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import asdict, dataclass, is_dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from engine.errors import EngineError
from engine.progress import Progress

LOG = "run.jsonl"
_STATE = "stages.json"

Report = Mapping[str, object]
Work = Generator[Progress, None, Report]


@dataclass(frozen=True, slots=True)
class Stage:
    """One part of the training; begun again after an interruption, `work` goes on from what it has left.

    `settings` is all of the configuration that its result depends on, beside what earlier stages depend on. A stage
    that `mends` makes what it has left fit other settings; what another has left under other settings is worthless.
    """

    name: str
    work: Callable[[], Work]
    settings: object
    mends: bool = False


def run_stages(stages: Sequence[Stage], cache: Path, about: Report, only: str = "") -> Generator[Progress, None, None]:
    """Do every stage that is not finished, or `only` one, finished or not; `about` goes into the log.

    `cache/stages.json` tells what is finished, with a digest of the settings; `cache/run.jsonl` gets a line for every
    run and every stage: when, how many seconds it took this time, and what it reported.

    Raises `EngineError` where what is left of a stage was made with other settings.
    """
    cache.mkdir(parents=True, exist_ok=True)
    _log(cache, {"run": only or "all", **about})
    digest = ""
    for stage in stages:
        digest = _digest(stage.settings, digest)
        state = read_state(cache)
        begun = state.get(stage.name, {})
        same = begun.get("settings") == digest
        if (only and stage.name != only) or (not only and same and begun["finished"]):
            continue
        if begun and not same and not stage.mends:
            raise EngineError(
                f"The folder {cache.name} holds what another configuration has made in the stage {stage.name}: "
                "give another folder as cache."
            )
        _write_state(cache, {**state, stage.name: {"settings": digest, "finished": False}})
        started = time.monotonic()
        report = yield from stage.work()
        seconds = round(time.monotonic() - started, 1)
        _write_state(cache, {**state, stage.name: {"settings": digest, "finished": True, "seconds": seconds}})
        _log(cache, {"stage": stage.name, "seconds": seconds, "report": dict(report)})


def read_state(cache: Path) -> dict[str, Any]:
    """Return what is known of each stage by its name."""
    path = cache / _STATE
    try:
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except ValueError as error:
        raise EngineError(f"{path} cannot be read: it tells which stages are finished.") from error
    return found


def _digest(settings: object, before: str) -> str:
    plain = asdict(settings) if is_dataclass(settings) and not isinstance(settings, type) else settings
    return hashlib.sha256(f"{before} {json.dumps(plain, sort_keys=True, default=_plain)}".encode()).hexdigest()[:16]


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    raise TypeError(f"{value!r} is no setting")


def _write_state(cache: Path, state: Mapping[str, Any]) -> None:
    partial = cache / f"{_STATE}.partial"
    partial.write_text(json.dumps(state, indent=1) + "\n", encoding="utf-8")
    partial.replace(cache / _STATE)


def _log(cache: Path, entry: Report) -> None:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    with (cache / LOG).open("a", encoding="utf-8") as sink:
        sink.write(json.dumps({"time": now, **entry}, ensure_ascii=False) + "\n")
