"""Windows takes long paths in one form alone."""

from pathlib import Path, PureWindowsPath

import pytest

from engine.folders.system_path import system_path, to_verbatim


@pytest.mark.parametrize(
    ("path", "verbatim"),
    [
        (r"C:\Music\a.mid", r"\\?\C:\Music\a.mid"),
        (r"\\server\share\a.mid", r"\\?\UNC\server\share\a.mid"),
        (r"\\?\C:\Music\a.mid", r"\\?\C:\Music\a.mid"),
        (r"Music\a.mid", r"Music\a.mid"),
    ],
)
def test_an_absolute_path_is_marked_as_verbatim_once(path: str, verbatim: str) -> None:
    assert str(to_verbatim(PureWindowsPath(path))) == verbatim
    assert str(to_verbatim(to_verbatim(PureWindowsPath(path)))) == verbatim


def test_other_systems_need_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.folders.system_path._IS_WINDOWS", False)
    assert system_path(tmp_path) == tmp_path
