"""Pictures in words, by a program of the user's: Incipit itself has no encoder for pictures."""

import os
import shlex
import shutil
import tempfile
from pathlib import Path

from engine.errors import EngineError
from engine.formats.programs import MOST_OUTPUT_BYTES, run_program

CAPTIONER = "INCIPIT_CAPTIONER"
_SECONDS = 120.0
_PLACE = "%s"


class CaptionerError(EngineError):
    """A picture cannot be described."""


def describe_picture(path: Path) -> str:
    """Return what the program that `INCIPIT_CAPTIONER` names prints about a picture; raises CaptionerError.

    It runs without a shell and for two minutes at most; `%s` among its words, or one more word, is the picture.
    """
    command = _command()
    if not path.is_file():
        raise CaptionerError(f"{path} is no picture that can be opened.")
    picture = str(path.absolute())
    words = [word.replace(_PLACE, picture) for word in command]
    if words == command:
        words.append(picture)
    with tempfile.TemporaryDirectory(prefix="incipit-") as folder, tempfile.TemporaryFile() as output:
        run_program(words, Path(folder), _SECONDS, roomy=True, output=output)
        output.seek(0)
        data = output.read(MOST_OUTPUT_BYTES + 1)
    text = data.decode("utf-8", "replace").strip()
    if not text or len(data) > MOST_OUTPUT_BYTES:
        told = "prints more than a description" if text else "says nothing"
        raise CaptionerError(f"The captioner {command[0]} {told} about {path}.")
    return text


def _command() -> list[str]:
    setting = os.environ.get(CAPTIONER, "").strip()
    if not setting:
        raise CaptionerError(
            "No captioner is installed, and Incipit cannot look at pictures itself: set INCIPIT_CAPTIONER to a program "
            'that prints what it sees in a picture, such as "my-captioner %s".'
        )
    try:
        words = shlex.split(setting, posix=os.name == "posix")
    except ValueError as error:
        raise CaptionerError(f"{CAPTIONER} cannot be understood: {error}.") from error
    program = shutil.which(words[0]) if words else None
    if program is None:
        raise CaptionerError(f"The captioner that {CAPTIONER} names is not installed: {setting}")
    return [program, *words[1:]]
