"""Pages of PDFs as pictures, drawn in a real worker process."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from desktop.jobs.previewing import first_result
from engine.errors import PreviewError
from engine.preview.requests import PageImage, PageRequest
from engine.preview.tasks import render_page
from engine.workers import WorkerPool
from tests.formats.pdf.writing import Stroke, song, to_pdf


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool(1, seconds=60) as pool:
        yield pool


def draw(pool: WorkerPool, path: Path, page: int = 0, width: int = 500) -> PageImage:
    image = first_result(pool, render_page, PageRequest(path, page, width))
    assert isinstance(image, PageImage)
    return image


def test_a_page_is_ink_on_white(pool: WorkerPool, tmp_path: Path) -> None:
    path = tmp_path / "song.pdf"
    path.write_bytes(song())
    image = draw(pool, path)
    height, width, colours = image.pixels.shape
    assert (width, colours) == (500, 3)
    assert height == pytest.approx(500 * 842 / 595, abs=2)
    assert (image.page, image.pages) == (0, 1)
    dark = np.asarray(image.pixels.min(axis=2) < 128)
    assert 0.001 < dark.mean() < 0.2
    # The heading is the large type in the middle of the top, and the left edge is empty.
    assert dark[: height // 8, width // 3 : 2 * width // 3].any()
    assert not dark[:, :8].any()


def test_pages_are_turned(pool: WorkerPool, tmp_path: Path) -> None:
    path = tmp_path / "three.pdf"
    path.write_bytes(to_pdf([[], [Stroke(100, 700, 400)], []]))
    inks = [bool((draw(pool, path, page).pixels < 128).any()) for page in range(3)]
    assert inks == [False, True, False]
    assert draw(pool, path, 99).page == 2


def test_no_picture_is_larger_than_reason(pool: WorkerPool, tmp_path: Path) -> None:
    path = tmp_path / "tower.pdf"
    path.write_bytes(to_pdf([[]]).replace(b"[0 0 595 842]", b"[0 0 10 9999]"))
    height, width, _ = draw(pool, path, width=1_000_000).pixels.shape
    assert height * width <= 8_100_000


@pytest.mark.parametrize("data", [b"%PDF-1.7", song()[:500], to_pdf([[]], encrypted=True)])
def test_what_cannot_be_drawn_is_one_sentence(pool: WorkerPool, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "broken.pdf"
    path.write_bytes(data)
    with pytest.raises(PreviewError, match=r"^The PDF [^\n]*\.$"):
        draw(pool, path)
    with pytest.raises(PreviewError, match="disk may be away"):
        draw(pool, tmp_path / "absent.pdf")
