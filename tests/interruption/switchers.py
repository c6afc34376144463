"""The programs that are killed: one asks as the window does, one switches as the command line does, without an end."""

import json
import random
import sys
from pathlib import Path
from time import sleep

from desktop.jobs import session
from desktop.jobs.answers import Answer, Question
from engine.answering import back, use
from engine.bundles.locate import find_bundle
from engine.library import open_library
from engine.modality import MUSIC, Modality
from tests.interruption.switching import QUESTIONS


def ask(library: Path, told: Path) -> None:
    """Ask without an end, and note every hit by meaning with whose vectors it was found."""
    with told.open("a", encoding="utf-8") as file:
        file.write("\n")
        number = 0
        while True:
            text = QUESTIONS[number % len(QUESTIONS)]
            number += 1
            answer = session.find(library, None, Question(text, MUSIC))
            assert isinstance(answer, Answer)
            hits = [
                (hit.piece, hit.kind.value, hit.similarity, hit.bundle, hit.space.bundle_hash if hit.space else "")
                for hit in (found.hit for found in answer.found)
                if hit.similarity is not None
            ]
            file.write(json.dumps({"question": text, "hits": hits}) + "\n")
            file.flush()


def switch(library: Path, seed: float) -> None:
    """Switch all kinds, recordings alone, and back, at random."""
    chance = random.Random(seed)  # It rests in between, since the one that builds writes as well.
    with open_library(library) as opened:
        while True:
            if chance.random() < 0.4 and opened.answered_before() is not None:
                back(opened)
            else:
                name = chance.choice(("tiny", "other"))
                use(opened, find_bundle(name), chance.choice((None, (Modality.AUDIO,))))
            sleep(chance.uniform(0.0, 0.02))


if __name__ == "__main__":
    if sys.argv[1] == "asking":
        ask(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        switch(Path(sys.argv[2]), float(sys.argv[3]))
