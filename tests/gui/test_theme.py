"""Both appearances can be read, and every picture and letter that they need is there."""

import math
from dataclasses import asdict

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel

from desktop.settings import Settings
from desktop.theme import DARK, LIGHT, SANS, SERIF, Appearance, Colours, apply_theme, colours, icon, title_font
from resources import resource_path

BOTH = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours by WCAG 2.2."""
    lighter, darker = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else math.pow((part + 0.055) / 1.055, 2.4)
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@BOTH
@pytest.mark.parametrize("ground", ["window", "surface", "sidebar", "hover", "accent_soft"])
@pytest.mark.parametrize("ink", ["ink", "muted", "accent"])
def test_text_can_be_read_on_every_ground(palette: Colours, ground: str, ink: str) -> None:
    named = asdict(palette)
    assert contrast(named[ink], named[ground]) >= 4.5


@BOTH
def test_bands_and_buttons_can_be_read(palette: Colours) -> None:
    assert contrast(palette.on_accent, palette.accent) >= 4.5
    for band in (palette.strong, palette.possible):
        for ground in (palette.surface, palette.accent_soft):
            assert contrast(band, ground) >= 4.5


def test_the_chosen_appearance_is_taken_and_remembered(qapp: QApplication) -> None:
    settings = Settings()
    assert Appearance.named(settings.appearance) is Appearance.SYSTEM
    settings.appearance = Appearance.DARK
    settings.save()
    try:
        apply_theme(qapp, Appearance.named(Settings().appearance))
        assert colours() is DARK
        assert qapp.palette().window().color() == QColor(DARK.window)
    finally:
        apply_theme(qapp, Appearance.LIGHT)
    assert colours() is LIGHT


def test_both_typefaces_ship() -> None:
    assert {SERIF, SANS} <= set(QFontDatabase.families())


@pytest.mark.parametrize("path", sorted(resource_path("icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_is_drawn(path: object) -> None:
    name = str(getattr(path, "stem", ""))
    image = icon(name, "#ff0000").pixmap(24, 24).toImage()
    assert any(image.pixelColor(x, y).alpha() > 0 for x in range(24) for y in range(24))


def test_figures_are_as_high_as_capitals(qapp: QApplication) -> None:
    apply_theme(qapp)
    label = QLabel()
    label.setObjectName("title")
    label.ensurePolished()
    for font in (label.font(), title_font(40)):
        heights = [QFontMetrics(font).tightBoundingRect(letter).height() for letter in "1I"]
        assert heights[0] > 0.9 * heights[1], "else track11 can be taken for track and two small letters"
