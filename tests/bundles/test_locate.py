"""Bundles are found by name, the built-in one without."""

from pathlib import Path

import pytest

from engine.bundles import locate
from engine.bundles.locate import find_bundle, installed_bundles, load_bundle, look_for_bundles
from engine.errors import BundleError
from tests.bundles.sample import write_sample


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("INCIPIT_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(locate, "resource_path", lambda *parts: tmp_path.joinpath("shipped", *parts))
    return tmp_path / "home" / "bundles"


def test_without_a_name_the_built_in_one_is_found(home: Path, tmp_path: Path) -> None:
    shipped = write_sample(tmp_path / "shipped" / "models", "incipit-small")
    write_sample(home, "another")
    assert find_bundle().path == shipped.path


def test_a_name_is_looked_for_in_the_home_folder(home: Path) -> None:
    write_sample(home, "another")
    assert find_bundle("another").manifest.name == "another"


def test_what_is_shipped_cannot_be_hidden_by_what_is_imported(home: Path, tmp_path: Path) -> None:
    shipped = write_sample(tmp_path / "shipped" / "models", "incipit-small")
    write_sample(home, "incipit-small", title="Pretender")
    assert find_bundle("incipit-small").path == shipped.path
    assert [bundle.path for bundle in installed_bundles()] == [shipped.path]


def test_an_unknown_name_is_answered_with_the_known_ones(home: Path) -> None:
    write_sample(home, "another")
    with pytest.raises(BundleError, match="There is no bundle called other; installed: another"):
        find_bundle("other")


@pytest.mark.parametrize("name", ["../home/bundles/another", "another/", ".", "/tmp"])
def test_a_name_never_leads_out_of_the_folder(home: Path, name: str) -> None:
    write_sample(home, "another")
    with pytest.raises(BundleError, match="There is no bundle called"):
        find_bundle(name)


def test_a_missing_built_in_bundle_is_told(home: Path) -> None:
    with pytest.raises(BundleError, match="built-in bundle is missing"):
        find_bundle()


def test_installed_bundles_come_built_in_first_and_without_broken_ones(home: Path, tmp_path: Path) -> None:
    for name in ("zeta", "alpha", "broken"):
        write_sample(home, name)
    (home / "broken" / "symbolic.onnx").unlink()
    (home / ".half-written").mkdir()
    write_sample(tmp_path / "shipped" / "models", "incipit-small")
    assert [bundle.manifest.name for bundle in installed_bundles()] == ["incipit-small", "alpha", "zeta"]


def test_damaged_bundles_are_named(home: Path, tmp_path: Path) -> None:
    for name in ("alpha", "broken", "incipit-small"):
        write_sample(home, name)
    (home / "broken" / "symbolic.onnx").unlink()
    (home / "alpha" / "manifest.json").write_text("{", encoding="utf-8")
    write_sample(tmp_path / "shipped" / "models", "incipit-small")
    (home / "incipit-small" / "manifest.json").write_text("{", encoding="utf-8")  # Hidden by the built-in one.
    installed = look_for_bundles()
    assert [bundle.manifest.name for bundle in installed.whole] == ["incipit-small"]
    assert installed.damaged == (
        "The manifest.json of the bundle alpha is no JSON file.",
        "The bundle broken is not whole: symbolic.onnx is missing.",
    )


def test_a_home_that_cannot_be_opened_is_told(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_sample(tmp_path / "shipped" / "models", "incipit-small")
    monkeypatch.setenv("INCIPIT_HOME", "n" * 300)
    assert find_bundle().manifest.name == "incipit-small"
    with pytest.raises(BundleError, match="cannot be opened: File name too long"):
        find_bundle("another")
    installed = look_for_bundles()
    assert len(installed.whole) == 1
    assert [reason.endswith("cannot be opened: File name too long.") for reason in installed.damaged] == [True]


def test_a_missing_file_is_named(home: Path) -> None:
    bundle = write_sample(home, "another")
    (bundle.path / "text.onnx").unlink()
    with pytest.raises(BundleError, match=r"another is not whole: text\.onnx is missing"):
        load_bundle(bundle.path)


def test_the_hash_follows_what_decides_an_embedding(tmp_path: Path) -> None:
    first = write_sample(tmp_path / "1")
    same = write_sample(tmp_path / "2", title="Another title")
    assert first.hash == same.hash
    for name in ("symbolic.onnx", "audio.onnx.data"):
        other = write_sample(tmp_path / f"with-other-{name}")
        digests = other.manifest.files | {name: "0f" * 32}
        other.manifest.files.update(digests)
        assert other.hash != first.hash


def test_a_name_in_other_letters_is_another_name(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundle = write_sample(home, "another")
    # As on a disk that takes large letters for small ones.
    monkeypatch.setattr(
        locate, "_is_file", lambda path: path.is_relative_to(home) and path.parent.name.lower() == "another"
    )
    assert find_bundle("another").path == bundle.path
    with pytest.raises(BundleError, match=r"There is no bundle called ANOTHER; installed: another\."):
        find_bundle("ANOTHER")
