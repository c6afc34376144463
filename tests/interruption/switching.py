"""A library of two bundles that is switched back and forth while it answers: every program in it is killed."""

import json
import os
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic, sleep

import numpy as np
import numpy.typing as npt

from engine.answering import space_of
from engine.bundles.locate import Bundle
from engine.library import Answerer, open_library
from engine.modality import MUSIC, Modality
from engine.runtime.encoders import open_encoders
from tests.interruption.indexing import Setting, ended, finish, indexing, kill, look_at
from tests.tiny_bundle import make_tiny_bundle

QUESTIONS = ("a slow waltz", "dancing", "zither in the rain")  # No name of a piece: names come first.
_FEWEST_APART = 1e-3
_ALLOWED = 1e-4
_LONGEST_SECONDS = 1.5
_START_SECONDS = 600.0
_BUILD_SECONDS = 600.0
_FEWEST_ANSWERS = 5
_STATES = ({"tiny"}, {"other"}, {"tiny", "other"}, {""})
_DONE = ("building", 0)

Vector = npt.NDArray[np.float32]


@dataclass(slots=True)
class Answers:
    """What the asking program was told, and what was wrong with it.

    `kills` counts how often each program was killed, `states` how many answers came while which bundles answered, by
    kind.
    """

    kills: Counter[str] = field(default_factory=Counter)
    answers: int = 0
    hits: int = 0
    states: Counter[tuple[str, ...]] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


def add_bundle(setting: Setting) -> Bundle:
    """Index with the first bundle and have it answer; install a second one, whose vectors are others."""
    finish(setting)
    with open_library(setting.library) as library:
        library.use(Answerer("tiny", space_of(setting.bundle)), MUSIC)
    return make_tiny_bundle(setting.home / "bundles" / "other", seed=7)


def switch_and_kill(setting: Setting, other: Bundle, kills: int, chance: random.Random) -> Iterator[Answers]:
    """Kill programs that switch, ask and build at random moments; yields after each kill, and once all is checked.

    The library is indexed with the setting's bundle; the other one's vectors come to be meanwhile.
    """
    found = Answers()
    told = setting.home / "answers.jsonl"
    told.write_text("")
    while found.kills.total() < kills:
        with (
            _running("asking", setting, told) as asker,
            _running("switching", setting, chance.random()) as switcher,
            indexing(setting, bundle="other") as builder,
        ):
            programs = {"asking": asker, "switching": switcher, "building": builder}
            _wait_for_answers(asker, told)
            if chance.random() < 0.5:
                ended(builder, _BUILD_SECONDS)
            for name in chance.sample(["switching", "building", "asking"], chance.choice((1, 2, 3))):
                sleep(chance.uniform(0.0, _LONGEST_SECONDS))
                if not ended(programs[name], 0.0):
                    kill(programs[name])
                    found.kills[name] += 1
                elif (name, programs[name].returncode) != _DONE:
                    found.wrong.append(f"{name} ended by itself: {_said(programs[name])}")
                found.wrong += [*look_at(setting.library, setting.bundle)[1], *_check_state(setting.library)]
                yield found
    with indexing(setting, bundle="other") as builder:
        builder.communicate(timeout=600)
    check_answers(setting, other, told, found)
    yield found


@contextmanager
def _running(name: str, setting: Setting, argument: object) -> Iterator["subprocess.Popen[bytes]"]:
    command = [sys.executable, "-m", "tests.interruption.switchers", name, str(setting.library), str(argument)]
    environment = {**os.environ, "INCIPIT_HOME": str(setting.home)}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def _said(process: "subprocess.Popen[bytes]") -> str:
    lines = process.communicate()[1].decode(errors="replace").strip().splitlines()
    return lines[-1] if lines else "nothing"


def _wait_for_answers(asker: "subprocess.Popen[bytes]", told: Path) -> None:
    """Wait until the asker has loaded all that it needs, so that things are killed while it answers."""
    before = told.read_bytes().count(b"\n")
    until = monotonic() + _START_SECONDS
    while told.read_bytes().count(b"\n") < before + _FEWEST_ANSWERS and monotonic() < until:
        if ended(asker, 0.05):
            return


def _check_state(path: Path) -> list[str]:
    """Return what is wrong with who answers: scores and MIDI files are always switched together."""
    with open_library(path) as library:
        wrong = []
        for slot in (library.answering(), library.answered_before() or {}):
            names = {kind: answerer.bundle if answerer else "" for kind, answerer in slot.items()}
            if slot and set(slot) != set(MUSIC):
                wrong.append(f"half a switch: {names}")
            elif slot and (
                names[Modality.SCORE] != names[Modality.MIDI] or not set(names.values()) <= {"tiny", "other"}
            ):
                wrong.append(f"a switch that nobody made: {names}")
        return wrong


def check_answers(setting: Setting, other: Bundle, told: Path, found: Answers) -> None:
    """Compare every hit that was `told` with what its bundle's vectors of the question and the piece give."""
    bundles = {"tiny": setting.bundle, "other": other}
    asked = {name: _encode_questions(bundle) for name, bundle in bundles.items()}
    stored = {name: _read_vectors(setting.library, bundle) for name, bundle in bundles.items()}
    apart = 0
    for line in told.read_text(encoding="utf-8").splitlines():
        try:
            answer = json.loads(line)
        except ValueError:
            continue  # The asker was killed while it wrote its last line.
        found.answers += 1
        by_kind: dict[str, set[str]] = {}
        for piece, kind, similarity, name, bundle_hash in answer["hits"]:
            by_kind.setdefault(kind, set()).add(name)
            cosines = {
                (one, another): _cosine(asked[one][answer["question"]], stored[another].get(piece))
                for one in bundles
                for another in bundles
            }
            right = cosines.pop((name, name))
            if not abs(right - similarity) <= _ALLOWED or bundle_hash != bundles[name].hash:
                found.wrong.append(f"{answer['question']!r}, {piece}: {similarity} by {name}, which gives {right}")
            found.hits += 1
            apart += all(abs(each - similarity) > _FEWEST_APART for each in cosines.values())
        names = [names for _, names in sorted(by_kind.items())]
        if any(len(each) > 1 for each in names) or len(by_kind.get("score", set()) | by_kind.get("midi", set())) > 1:
            found.wrong.append(f"{answer['question']!r} was answered by a mixture: {by_kind}")
        found.states[tuple(f"{kind} by {'+'.join(each)}" for kind, each in sorted(by_kind.items()))] += 1
    if apart < 0.9 * found.hits:
        found.wrong.append(f"only {apart} of {found.hits} hits could tell the bundles apart")


def _encode_questions(bundle: Bundle) -> dict[str, Vector]:
    encoded = open_encoders(bundle, threads=1).encode_texts(QUESTIONS)
    return {text: each.embedding for text, each in zip(QUESTIONS, encoded, strict=True)}


def _read_vectors(path: Path, bundle: Bundle) -> dict[str, Vector]:
    space = space_of(bundle)
    with open_library(path) as library:
        pieces = library.pieces(library.matrix(space).pieces.tolist()).values()
        found = ((piece.hash, library.embedding(piece.hash, space)) for piece in pieces)
        return {piece: vector for piece, vector in found if vector is not None}


def _cosine(query: Vector, piece: Vector | None) -> float:
    """Return the cosine, NaN where there is no vector: it is like nothing."""
    if piece is None:
        return float("nan")
    return float(query @ piece / (np.linalg.norm(query) * np.linalg.norm(piece)))
