"""Packs Incipit into one folder that runs without Python (PyInstaller), and tries what it packed.

`python build_installer.py --output DIRECTORY` leaves the program in DIRECTORY/incipit. It needs the extras `cpu` (or
`gpu`) and `dev`; torch and the trainer stay out. Building happens in a temporary folder.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent
NAME = "incipit"
START = """\
import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()
    from desktop.app import main

    sys.exit(main())
"""
# Modules imported by name, and folders of data that PyInstaller's own hooks do not know.
HIDDEN = (
    "abctoolkit.abc2xml",
    "abctoolkit.utils",
    "abctoolkit.xml2abc",
    "engine.cli",
    "engine.answering.removing",
    "engine.installing.downloads.downloading",
    "engine.installing.downloads.hub",
    "engine.installing.importing",
    "engine.installing.obtaining",
    "engine.preview.pages",
    "engine.preview.pieces",
    "onnxruntime",
    "sounddevice",
)
PACKAGES_WITH_DATA = ("verovio", "abctoolkit", "unidecode", "py3langid")
# torch and its kin are for training; the rest comes along with packages whose part that needs it is never used.
LEFT_OUT = (
    "torch",
    "transformers",
    "safetensors",
    "onnx.backend",
    "onnx.reference",
    "onnxscript",
    "engine.training",
    "engine.curation",
    "onnxruntime.quantization",
    "onnxruntime.tools",
    "onnxruntime.transformers",
    "hf_xet",
    "pip",
    "setuptools",
    "pkg_resources",
    "pytest",
    "_pytest",
    "hypothesis",
    "mypy",
    "PyInstaller",
    "tkinter",
    "IPython",
    "matplotlib",
    "pandas",
    "scipy",
    "sympy",
    "PySide6.QtQml",
    "PySide6.QtQuick",
)
# Qt parts that nothing in a program of widgets loads; one plugin drags them in.
UNUSED_QT = ("*Qml*", "*Quick*", "*VirtualKeyboard*", "*virtualkeyboard*", "libQt6Pdf*", "libqpdf*")
SECONDS_TO_STAY_OPEN = 10.0


class BuildError(Exception):
    """What was packed does not do what it should."""


def main() -> int:
    """Build, try and report; 0 if all is well."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, default=ROOT / "dist", help="where to leave the folder (default: dist)")
    output = parser.parse_args().output.resolve()
    with tempfile.TemporaryDirectory(prefix="incipit-build-") as scratch:
        program = build(Path(scratch), output)
        size = sum(
            path.stat().st_size for path in program.parent.rglob("*") if path.is_file() and not path.is_symlink()
        )
        print(f"{program.parent}: {size / 1e6:.0f} MB")
        try:
            check(program, Path(scratch) / "home")
        except BuildError as error:
            print(f"The packed program fails: {error}", file=sys.stderr)
            return 1
    return 0


def build(scratch: Path, output: Path) -> Path:
    """Pack the program into `output`/incipit and return the path of its executable."""
    start = scratch / "start.py"
    start.write_text(START, encoding="utf-8")
    shutil.rmtree(output / NAME, ignore_errors=True)
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", *pyinstaller_arguments(scratch, output), str(start)],
        check=True,
        cwd=scratch,
    )
    folder = output / NAME
    for pattern in UNUSED_QT:
        for path in folder.rglob(pattern):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
    for document in ("LICENSE", "THIRD_PARTY.md", "README.md"):
        shutil.copy2(ROOT / document, folder)
    return folder / NAME


def pyinstaller_arguments(scratch: Path, output: Path) -> list[str]:
    """Return what PyInstaller is told, save the script to start with."""
    arguments = ["--noconfirm", "--onedir", "--console", f"--name={NAME}", "--log-level=WARN", f"--paths={ROOT}"]
    arguments += [f"--distpath={output}", f"--workpath={scratch / 'work'}", f"--specpath={scratch}"]
    arguments += [f"--add-data={path}{os.pathsep}{path.relative_to(ROOT).parent}" for path in shipped_resources()]
    arguments += ["--collect-submodules=engine.formats", "--collect-submodules=desktop"]
    arguments += [f"--hidden-import={module}" for module in HIDDEN]
    arguments += [f"--collect-data={package}" for package in PACKAGES_WITH_DATA]
    arguments += [f"--exclude-module={module}" for module in LEFT_OUT]
    # Each package's own folder of metadata carries its licence.
    arguments += [f"--recursive-copy-metadata={NAME}", f"--copy-metadata={onnx_runtime()}"]
    return arguments


def shipped_resources() -> list[Path]:
    """Return the files of resources/ that the program reads while it runs."""
    folder = ROOT / "resources"
    unneeded = {"sample_sources", "screenshots", "__pycache__"}
    return [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".py" and not unneeded & set(path.relative_to(folder).parts)
    ]


def onnx_runtime() -> str:
    """Return the name of the installed distribution of ONNX Runtime."""
    for name in ("onnxruntime", "onnxruntime-gpu"):
        try:
            return metadata.distribution(name).metadata["Name"]
        except metadata.PackageNotFoundError:
            continue
    raise SystemExit("ONNX Runtime is missing: install the extra cpu or gpu first.")


def check(program: Path, home: Path) -> None:
    """Index and search the sample pieces with the packed program, and open its window; raise `BuildError`."""
    samples = ROOT / "resources" / "samples"
    started = time.monotonic()
    run(program, home, "index", str(samples))
    print(f"indexed the samples in {time.monotonic() - started:.1f} s")
    status = json.loads(run(program, home, "status", "--json"))
    if status["failed"] or status["pending"] or not status["analysed"]:
        raise BuildError(f"not all samples were analysed: {status}")
    for query in ("a slow sad piano piece", "Щедрик", "fröhlicher irischer Tanz"):
        found = json.loads(run(program, home, "search", query, "--json", "--limit", "3"))
        if not found["hits"]:
            raise BuildError(f"nothing is found for {query}")
        print(f"{query}: " + " · ".join(str(hit["title"]) for hit in found["hits"]))
    # Nothing else of this loads what fetches models and what converts them.
    refuse(program, home, "cannot be reached", "bundles", "download", "clamp3-c2")
    nothing = str(samples / "README.md")
    files = ("--clamp3", nothing, "--text-encoder", nothing)
    refuse(program, home, "is no checkpoint", "bundles", "import", *files, "--name", "nothing")
    stay_open(program, home)
    print("the window opens")


def run(program: Path, home: Path, *arguments: str) -> str:
    """Run the packed program and return what it prints."""
    done = ask(program, home, *arguments)
    if done.returncode != 0:
        raise BuildError(f"{' '.join(arguments)} ends with {done.returncode}: {done.stderr.strip()[-2000:]}")
    return done.stdout


def refuse(program: Path, home: Path, sentence: str, *arguments: str) -> None:
    """Have the packed program do what cannot be done; one that does not say so with `sentence` has failed."""
    done = ask(program, home, *arguments)
    if done.returncode != 2 or sentence not in done.stderr:
        told = done.stderr.strip()[-2000:]
        raise BuildError(f"{' '.join(arguments)} does not end with “{sentence}”, but with {done.returncode}: {told}")


def ask(program: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the packed program away from the repository."""
    return subprocess.run(
        [program, *arguments],
        env=environment(home),
        cwd=program.parent,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=900,
    )


def stay_open(program: Path, home: Path) -> None:
    """Open the window without a screen for some seconds; one that ends by itself or complains has failed."""
    with subprocess.Popen([program], env=environment(home), stderr=subprocess.PIPE, text=True) as window:
        try:
            _, complaint = window.communicate(timeout=SECONDS_TO_STAY_OPEN)
            raise BuildError(f"the window closes with {window.returncode}: {complaint.strip()[-2000:]}")
        except subprocess.TimeoutExpired:
            window.terminate()
            _, complaint = window.communicate()
    if "Traceback" in complaint:
        raise BuildError(f"the window opens with an error: {complaint.strip()[-2000:]}")


def environment(home: Path) -> dict[str, str]:
    """Return a bare environment: nothing of the Python that builds may reach the packed program."""
    return {
        "INCIPIT_HOME": str(home),
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        "PATH": "/usr/bin",
        # A port that nobody listens on: nothing is fetched.
        "HF_ENDPOINT": "http://127.0.0.1:9",
    }


if __name__ == "__main__":
    sys.exit(main())
