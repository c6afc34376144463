"""Takes the window's sentences out of the code and makes the .qm files: `python -m resources.translations.refresh`.

Every `incipit_*.ts` here gets the sentences that are new, loses those that are gone, and is made into its .qm.
`python -m resources.translations.refresh cs` begins another language. Needs Qt's tools, which come with PySide6.
"""

import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent


def refresh(folder: Path = FOLDER, new: Sequence[str] = ()) -> None:
    """Bring the translations in `folder` up to date with the code, and begin those of `new` languages."""
    for path in sorted({*folder.glob("incipit_*.ts"), *(folder / f"incipit_{name}.ts" for name in new)}):
        extract(path)
        release(path, path.with_suffix(".qm"))


def extract(path: Path) -> None:
    """Bring one .ts file up to date with the code; in English only what a number changes is written out."""
    language = path.stem.removeprefix("incipit_")
    plural_only = ("-pluralonly",) if language == "en" else ()
    known = ("-locations", "none", "-source-language", "en", "-target-language", language)
    # Of itself the tool passes over Python in a folder.
    _run("pyside6-lupdate", "-extensions", "py", "desktop", "-no-obsolete", *plural_only, *known, "-ts", str(path))


def release(source: Path, target: Path) -> None:
    """Make a .ts file into the .qm that the program reads; what is not finished stays English."""
    _run("pyside6-lrelease", "-silent", "-nounfinished", str(source), "-qm", str(target))


def _run(tool: str, *arguments: str) -> None:
    found = shutil.which(tool, path=sysconfig.get_path("scripts")) or shutil.which(tool)
    if found is None:
        raise SystemExit(f"{tool} is missing: it comes with PySide6-Essentials.")
    command = [found, *arguments]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - Qt's own tool, no shell


if __name__ == "__main__":
    refresh(new=sys.argv[1:])
