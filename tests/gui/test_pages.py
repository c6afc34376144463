"""Pages: those of a PDF on the sheet, turned, with nothing to play; and how large music is set to fill one."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from desktop.jobs.previewing.painting import PagePicture, PaintOrder
from desktop.views.preview.fitting import fit_of
from engine.formats.content import Facts
from engine.modality import Modality
from engine.preview.requests import PageImage, PageRequest, PieceRequest
from tests.gui.conftest import Bench
from tests.gui.fakes import FakePool, FakeSession, found_piece

MakeBench = Callable[..., Bench]


def draw_grey(request: PageRequest) -> PageImage:
    return PageImage(np.full((141, 100, 3), 40 * request.page, np.uint8), request.page, 3)


def test_the_preview_fits_where_it_is_narrowest(qtbot: QtBot, make_bench: MakeBench, tmp_path: Path) -> None:
    bench = make_bench(
        folders=(tmp_path,),
        session=FakeSession([found_piece("Ave Maria", kind=Modality.TEXT, facts=Facts(title="Ave Maria", pages=3))]),
        engravers=FakePool(draw_grey),
    )
    bench.window.resize(940, 520)
    preview, previewing = bench.window.preview, bench.window._jobs.previewing
    with qtbot.waitSignal(previewing.rendered):
        bench.window.search.query_box.ask("ave maria")
    preview.pages.show_page(11, 120)
    area = next(each for each in preview.findChildren(QScrollArea) if each.isAncestorOf(preview.sheet))
    page = area.widget()
    assert page is not None
    assert page.minimumSizeHint().width() <= preview.minimumWidth() - area.verticalScrollBar().sizeHint().width()
    assert preview.sheet.width() < 300
    assert preview.sheet._target().right() <= preview.sheet.width()


def test_a_pdf_shows_its_pages_and_plays_nothing(qtbot: QtBot, make_bench: MakeBench, tmp_path: Path) -> None:
    sounders = FakePool(lambda _request: None)
    bench = make_bench(
        folders=(tmp_path,),
        session=FakeSession([found_piece("Ave Maria", kind=Modality.TEXT, facts=Facts(title="Ave Maria", pages=3))]),
        engravers=FakePool(draw_grey),
        sounders=sounders,
    )
    preview, previewing = bench.window.preview, bench.window._jobs.previewing
    with qtbot.waitSignal(previewing.rendered):
        bench.window.search.query_box.ask("ave maria")
    assert preview.sheet.isVisible()
    assert preview.sheet.engraved
    assert preview.sheet.accessibleDescription() == "Page 1 of 3 of Ave Maria"
    assert preview.sheet.height() > 1.2 * preview.sheet.width()
    assert not preview.player.isVisible()
    assert ("Pages", "3") in preview.named_facts(Facts(pages=3))
    assert preview.named_facts(Facts(key="D minor", lowest=57, highest=84)) == (("Key", "D minor"), ("Range", "A3–C6"))
    assert ("Range", "B♭3–F♯5") in preview.named_facts(Facts(lowest=58, highest=78))
    assert ("Key", "D minor (found by analysis)") in preview.named_facts(Facts(key="D minor", key_estimated=True))
    night = ("Heard", "the first 2:00:00")
    assert night in preview.named_facts(Facts(duration=7_201.0), Modality.AUDIO)
    assert night not in preview.named_facts(Facts(duration=7_200.0), Modality.AUDIO)
    assert night not in preview.named_facts(Facts(duration=7_201.0), Modality.MIDI)
    assert preview.pages.isVisible()
    assert not preview.pages._back.isEnabled()
    with qtbot.waitSignal(previewing.rendered):
        QTest.mouseClick(preview.pages._forward, Qt.MouseButton.LeftButton)
    assert preview.sheet.accessibleDescription() == "Page 2 of 3 of Ave Maria"
    assert preview.pages._back.isEnabled()
    with qtbot.waitSignal(previewing.rendered):
        QTest.mouseClick(preview.pages._forward, Qt.MouseButton.LeftButton)
    assert not preview.pages._forward.isEnabled()
    preview.toggle()
    assert sounders.items == []


def test_a_pdf_fills_the_window_and_can_be_enlarged(qtbot: QtBot, make_bench: MakeBench, tmp_path: Path) -> None:
    facts = Facts(title="Ave Maria", pages=3)
    session = FakeSession([found_piece("Ave Maria", kind=Modality.TEXT, facts=facts)])
    bench = make_bench(folders=(tmp_path,), session=session, engravers=FakePool(draw_grey))
    preview, previewing = bench.window.preview, bench.window._jobs.previewing
    with qtbot.waitSignal(previewing.rendered):
        bench.window.search.query_box.ask("ave maria")
    with qtbot.waitSignal(previewing.rendered):
        preview.read()
    reading = preview._reading
    assert reading is not None
    assert reading.sheet.accessibleDescription() == "Page 1 of 3 of Ave Maria"
    assert not preview.player.isVisible()
    narrow = bench.engravers.items[-1].width
    with qtbot.waitSignal(previewing.rendered):
        reading.bar.step(1)
    assert bench.engravers.items[-1].width > narrow
    assert reading.sheet._size().height() > reading.sheet.room.height()
    with qtbot.waitSignal(previewing.rendered):
        QTest.keyClick(reading.sheet, Qt.Key.Key_End)
    assert reading.pages.page == 2
    preview.stop()
    assert not reading.isVisible()


def set_short(order: PaintOrder) -> PagePicture:
    """One page, as high as its staves are: it fills less the smaller they are set."""
    if isinstance(order.what, PieceRequest):
        return PagePicture(bytes(200 * 50), 200, 50, coloured=False)
    height = 60_000 // order.what.width
    return PagePicture(bytes(200 * height), 200, height, coloured=False, pages=1)


def test_a_short_piece_is_set_larger_where_it_fills_the_window(
    qtbot: QtBot, make_bench: MakeBench, tmp_path: Path
) -> None:
    bench = make_bench(folders=(tmp_path,), session=FakeSession([found_piece("Air")]), engravers=FakePool(set_short))
    preview, previewing = bench.window.preview, bench.window._jobs.previewing
    with qtbot.waitSignal(previewing.paged):
        bench.window.search.query_box.ask("air")
    bench.engravers.items.clear()
    preview.read()
    reading = preview._reading
    assert reading is not None
    qtbot.waitUntil(lambda: reading.sheet.engraved)
    widths = [order.what.width for order in bench.engravers.items]
    assert len(widths) == 2
    assert widths[0] / widths[1] > 1.1
    assert reading.bar.natural.text() == "100 %"
    with qtbot.waitSignal(previewing.paged):
        reading.bar.step(1)
    assert widths[1] / bench.engravers.items[-1].what.width == pytest.approx(1.25, rel=0.01)


@pytest.mark.parametrize(
    ("filled", "pages", "fit"),
    [(0.2, 1, 1.8), (0.45, 1, 1.33), (0.7, 1, 1.0), (0.6, 4, 0.8), (0.72, 4, 1.0), (0.45, 4, 1.0), (0.95, 4, 1.0)],
)
def test_a_page_is_neither_half_empty_nor_cut_after_one_system(filled: float, pages: int, fit: float) -> None:
    assert fit_of(filled, pages) == pytest.approx(fit, abs=0.01)
