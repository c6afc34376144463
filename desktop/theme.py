"""How the window looks: paper, ink and a rubric's red, light or dark as the system is, in two typefaces of its own."""

from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QStyleFactory

from resources import resource_path

SERIF = "EB Garamond"
SANS = "Inter"
GAP = 8
LINK_INSET = 7
"""How far within its frame the text of a button that looks like a link begins."""
_APPEARANCE = "incipit_appearance"
_FONT_FILES = (
    "EBGaramond12-Regular.otf",
    "EBGaramond12-Italic.otf",
    "Inter-Regular.otf",
    "Inter-Medium.otf",
    "Inter-SemiBold.otf",
)


class Appearance(StrEnum):
    """How the window looks: as the system does, or always light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"

    @classmethod
    def named(cls, name: str) -> "Appearance":
        """Return the appearance of this name, the system's if there is none."""
        return cls(name) if name in set(cls) else cls.SYSTEM


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one appearance, as #rrggbb; `*_soft` are backgrounds for `ink`, `paper` that of music."""

    window: str
    surface: str
    sidebar: str
    line: str
    ink: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    hover: str
    strong: str
    possible: str
    disabled: str
    paper: str


LIGHT = Colours(
    window="#f7f4ed",
    surface="#fffdf8",
    sidebar="#efeae0",
    line="#ddd5c6",
    ink="#25221d",
    muted="#686155",
    accent="#9e2b25",
    on_accent="#ffffff",
    accent_soft="#f4e0d9",
    hover="#f3eee3",
    strong="#276749",
    possible="#80590d",
    disabled="#a79f90",
    paper="#ffffff",
)
DARK = Colours(
    window="#1d1b18",
    surface="#23201d",
    sidebar="#181614",
    line="#3a362f",
    ink="#ede7db",
    muted="#aea695",
    accent="#e88d77",
    on_accent="#1d1b18",
    accent_soft="#46312b",
    hover="#2b2824",
    strong="#84c7a1",
    possible="#dcb960",
    disabled="#6f695e",
    paper="#e6dfd1",
)

_SHEET = """
* {{ font-family: "{SANS}"; }}
QMainWindow, QDialog, #centre, #preview {{ background: {window}; }}
QToolTip {{ background: {surface}; color: {ink}; border: 1px solid {line}; padding: 4px 6px; }}
QSplitter::handle {{ background: {line}; }}
#sidebar {{ background: {sidebar}; }}
#sidebar QListView {{ background: transparent; border: none; outline: none; }}
#heading {{ color: {muted}; font-size: 11px; font-weight: 600; letter-spacing: 1px; }}
#wordmark {{ font-family: "{SERIF}"; font-size: 25px; color: {accent}; }}
#muted {{ color: {muted}; }}
#title {{ font-family: "{SERIF}"; font-size: 26px; color: {ink}; }}
#display {{ font-family: "{SERIF}"; font-size: 34px; color: {ink}; }}
#lead {{ font-size: 15px; color: {muted}; }}
#banner {{ background: {accent_soft}; color: {ink}; border-radius: 6px; padding: 8px 12px; }}
#query {{ background: {surface}; color: {ink}; border: 1px solid {line}; border-radius: 10px; padding: 10px 12px;
  font-size: 16px; selection-background-color: {accent}; selection-color: {on_accent}; }}
#query:focus {{ border: 1px solid {accent}; }}
#results {{ background: {surface}; border: 1px solid {line}; border-radius: 10px; outline: none; padding: 5px 0; }}
#popup {{ background: {surface}; border: 1px solid {line}; }}
#toast {{ background: {ink}; border-radius: 8px; }}
#toast QLabel {{ color: {surface}; }}
#toast QPushButton {{ background: transparent; border: 1px solid transparent; color: {on_ink}; font-weight: 600;
  padding: 4px 6px; }}
#toast QPushButton:focus, #toast QPushButton:hover {{ border: 1px solid {on_ink}; }}
#status {{ background: {sidebar}; border-top: 1px solid {line}; }}
#status QLabel {{ color: {muted}; font-size: 12px; }}
#drop {{ background: {surface}; border: 2px dashed {line}; border-radius: 16px; }}
#drop[hot="true"] {{ border-color: {accent}; background: {accent_soft}; }}
QPushButton, QToolButton {{ background: {surface}; color: {ink}; border: 1px solid {line}; border-radius: 8px;
  padding: 6px 12px; }}
QFileDialog QToolButton {{ padding: 3px; }}
QPushButton:hover, QToolButton:hover {{ background: {hover}; }}
QPushButton:focus, QToolButton:focus {{ border: 1px solid {accent}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {accent_soft}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {disabled}; }}
QPushButton[primary="true"] {{ background: {accent}; color: {on_accent}; border: 1px solid {accent};
  font-weight: 600; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {ink}; }}
QPushButton[primary="true"]:disabled {{ background: {line}; color: {muted}; border: 1px solid {line}; }}
QDialog QLineEdit, QDialog QPlainTextEdit {{ background: {surface}; color: {ink}; border: 1px solid {line};
  border-radius: 8px; padding: 5px 8px; selection-background-color: {accent}; selection-color: {on_accent}; }}
QDialog QLineEdit:focus, QDialog QPlainTextEdit:focus {{ border: 1px solid {accent}; }}
#remark {{ background: {surface}; color: {ink}; border: 1px solid {line}; border-radius: 8px; padding: 3px 5px;
  selection-background-color: {accent}; selection-color: {on_accent}; }}
#remark:focus {{ border: 1px solid {accent}; }}
QDialog QListWidget::item {{ padding: 4px; color: {ink}; }}
QDialog QListWidget::item:selected {{ background: {accent_soft}; color: {ink}; }}
#sidebar QLineEdit {{ background: {surface}; color: {ink}; border: 1px solid {accent}; border-radius: 6px;
  padding: 2px 6px; selection-background-color: {accent}; selection-color: {on_accent}; }}
QPushButton[link="true"] {{ background: transparent; border: 1px solid transparent; color: {accent};
  padding: 4px 6px; }}
QPushButton[link="true"]:hover {{ background: {hover}; }}
QPushButton[link="true"]:focus {{ border: 1px solid {accent}; }}
#sidebar QPushButton {{ text-align: left; }}
QPushButton[edge="true"] {{ background: transparent; border: none; border-bottom: 1px solid transparent;
  border-radius: 0; color: {accent}; padding: 4px 0 3px 0; }}
QPushButton[edge="true"]:hover, QPushButton[edge="true"]:focus {{ background: transparent; border: none;
  border-bottom: 1px solid {accent}; }}
QCheckBox:focus {{ color: {accent}; }}
QCheckBox::indicator:unchecked {{ background: {surface}; border: 1px solid {muted}; border-radius: 3px;
  width: 12px; height: 12px; }}
QToolButton[flat="true"] {{ background: transparent; border: 1px solid transparent; padding: 4px; }}
QToolButton[flat="true"]:hover {{ background: {hover}; }}
QToolButton[flat="true"]:focus {{ border: 1px solid {accent}; }}
QToolButton[kind="true"] {{ background: transparent; border: 1px solid {line}; border-radius: 14px; padding: 4px 9px;
  color: {muted}; }}
QToolButton[pictured="true"] {{ padding: 4px 2px 4px 7px; }}
QToolButton[kind="true"]:checked {{ background: {accent_soft}; color: {ink}; border: 1px solid {accent}; }}
QToolButton[kind="true"]:focus {{ border: 1px solid {accent}; }}
QProgressBar {{ background: {line}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {line}; border-radius: 3px; min-height: 28px; }}
QScrollBar::handle:vertical:hover {{ background: {disabled}; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {line}; border-radius: 3px; min-width: 28px; }}
QScrollBar::handle:horizontal:hover {{ background: {disabled}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none;
  height: 0; width: 0; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QTableView {{ background: {surface}; border: 1px solid {line}; border-radius: 8px; outline: none;
  selection-background-color: {accent_soft}; selection-color: {ink}; }}
QTableView::item {{ padding: 0 8px; border: none; }}
QPushButton[chip="found"] {{ border-radius: 13px; padding: 4px 10px; color: {muted}; background: transparent; }}
QPushButton[chip="found"]:checked {{ background: {accent_soft}; color: {ink}; border: 1px solid {accent}; }}
#legend QToolButton {{ font-size: 12px; padding: 2px 5px; }}
#mapCard {{ background: {surface}; color: {ink}; border: 1px solid {line}; border-radius: 8px; padding: 6px 10px; }}
#report {{ background: {surface}; border: 1px solid {line}; border-radius: 8px; outline: none; padding: 4px;
  selection-background-color: {accent_soft}; selection-color: {ink}; }}
#report::item {{ padding: 5px 6px; border: none; }}
QHeaderView {{ background: transparent; }}
QHeaderView::section {{ background: transparent; color: {muted}; border: none; border-bottom: 1px solid {line};
  padding: 6px 8px 6px 11px; }}
QComboBox {{ background: {surface}; color: {ink}; border: 1px solid {line}; border-radius: 8px; padding: 5px 10px; }}
QComboBox::drop-down {{ border: none; width: 26px; }}
QComboBox::down-arrow {{ image: url("{ICONS}/fixed/down.svg"); width: 14px; height: 14px; }}
QComboBox:focus {{ border: 1px solid {accent}; }}
QComboBox QAbstractItemView {{ background: {surface}; color: {ink}; border: 1px solid {line};
  selection-background-color: {accent_soft}; selection-color: {ink}; }}
#step {{ font-size: 22px; font-weight: 600; color: {accent}; min-width: 22px; }}
#stepTitle {{ font-size: 15px; font-weight: 600; color: {ink}; }}
#keys {{ color: {muted}; font-weight: 500; }}
#resultTable {{ border-radius: 10px; }}
QTableView::item:selected {{ background: {accent_soft}; color: {ink}; }}
QToolButton[flat="true"]:checked {{ background: {accent_soft}; }}
QToolButton[flat="true"]:disabled {{ background: transparent; }}
QFrame[chip="active"] {{ background: {accent_soft}; border: 1px solid {accent}; border-radius: 13px; }}
QFrame[chip="offered"] {{ background: transparent; border: 1px dashed {muted}; border-radius: 13px; }}
QFrame[chip="minus"] {{ background: {surface}; border: 1px solid {accent}; border-radius: 13px; }}
QToolButton[chip="label"] {{ background: transparent; border: 1px solid transparent; border-radius: 12px;
  padding: 3px 2px 3px 9px; }}
QToolButton[chip="remove"] {{ background: transparent; border: 1px solid transparent; border-radius: 12px;
  padding: 3px 7px 3px 3px; }}
QToolButton[chip="ask"] {{ background: transparent; border: 1px solid transparent; border-radius: 12px;
  padding: 3px 9px; color: {muted}; }}
QToolButton[chip="clear"] {{ background: transparent; border: 1px solid transparent; color: {accent};
  padding: 3px 6px; }}
QToolButton[chip]:hover {{ background: {hover}; }}
QToolButton[chip]:focus {{ border: 1px solid {accent}; }}
QMenuBar {{ background: {sidebar}; color: {ink}; border-bottom: 1px solid {line}; padding: 1px 6px; }}
QMenuBar::item {{ background: transparent; padding: 4px 9px; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {accent_soft}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QMenu::item:disabled {{ color: {disabled}; }}
QMenu {{ background: {surface}; color: {ink}; border: 1px solid {line}; padding: 4px; }}
QMenu::item {{ padding: 6px 18px; border-radius: 4px; }}
QMenu::item:selected {{ background: {accent_soft}; }}
"""


def load_fonts() -> None:
    """Make the two typefaces known to Qt; where a file is damaged the system's own stands in."""
    for name in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(resource_path("fonts", name)))


def apply_theme(application: QApplication, appearance: Appearance = Appearance.SYSTEM) -> None:
    """Dress the application, and again whenever the system turns light or dark."""
    load_fonts()
    application.setStyle(QStyleFactory.create("Fusion"))
    application.setFont(text_font(13))
    application.setProperty(_APPEARANCE, appearance.value)
    application.styleHints().colorSchemeChanged.connect(lambda _scheme: _dress(application))
    _dress(application)


def set_appearance(application: QApplication, appearance: Appearance) -> None:
    """Dress the application in another way from now on."""
    application.setProperty(_APPEARANCE, appearance.value)
    _dress(application)


def colours() -> Colours:
    """Return the colours in use."""
    application = QGuiApplication.instance()
    appearance = None if application is None else application.property(_APPEARANCE)
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    if appearance in (Appearance.LIGHT, Appearance.DARK):
        dark = appearance == Appearance.DARK
    return DARK if dark else LIGHT


def text_font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the typeface of everything that is not music or a title."""
    return _font(SANS, pixels, weight)


def title_font(pixels: int, *, italic: bool = False) -> QFont:
    """Return the typeface of titles."""
    font = _font(SERIF, pixels, QFont.Weight.Normal)
    font.setItalic(italic)
    return font


def icon(name: str, colour: str | None = None) -> QIcon:
    """Return one of our icons, in `colour` (#rrggbb) or the ink of the appearance in use."""
    return _icon(name, colour or colours().ink, colours().disabled)


def paint_icon(painter: QPainter, name: str, colour: str, x: int, y: int, pixels: int) -> None:
    """Draw one of our icons with its top left corner at (x, y)."""
    ratio = painter.device().devicePixelRatio()
    painter.drawImage(QRect(x, y, pixels, pixels), _image(name, colour, round(pixels * ratio)))


def leading() -> Qt.AlignmentFlag:
    """Return the side on which lines of this language begin, also for a name that runs the other way."""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    return Qt.AlignmentFlag.AlignLeft


def application_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resource_path("icons", "incipit.svg")))


def _font(family: str, pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont()
    font.setFamilies([family])
    font.setPixelSize(pixels)
    font.setWeight(weight)
    # Garamond's own figures have a 1 like a small I: "track11" could not be read.
    font.setFeature(QFont.Tag("lnum"), 1)
    return font


@cache
def _icon(name: str, ink: str, disabled: str) -> QIcon:
    made = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, ink), (QIcon.Mode.Disabled, disabled)):
        drawing = _drawing(name, colour)
        for pixels in (16, 24, 32, 48):
            made.addPixmap(QPixmap.fromImage(_drawn(drawing, pixels)), mode)
    return made


@cache
def _image(name: str, colour: str, pixels: int) -> QImage:
    return _drawn(_drawing(name, colour), pixels)


def _drawing(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


@cache
def _source(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")


def _drawn(drawing: QSvgRenderer, pixels: int) -> QImage:
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    return image


def _dress(application: QApplication) -> None:
    now = colours()
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: now.window,
        QPalette.ColorRole.WindowText: now.ink,
        QPalette.ColorRole.Base: now.surface,
        QPalette.ColorRole.AlternateBase: now.hover,
        QPalette.ColorRole.Text: now.ink,
        QPalette.ColorRole.PlaceholderText: now.muted,
        QPalette.ColorRole.Button: now.surface,
        QPalette.ColorRole.ButtonText: now.ink,
        QPalette.ColorRole.Highlight: now.accent,
        QPalette.ColorRole.HighlightedText: now.on_accent,
        QPalette.ColorRole.ToolTipBase: now.surface,
        QPalette.ColorRole.ToolTipText: now.ink,
        QPalette.ColorRole.Link: now.accent,
        QPalette.ColorRole.Mid: now.line,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
        if role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(now.disabled))
    application.setPalette(palette)
    named = {field.name: getattr(now, field.name) for field in fields(now)}
    named["on_ink"] = (DARK if now is LIGHT else LIGHT).accent
    application.setStyleSheet(_SHEET.format(SANS=SANS, SERIF=SERIF, ICONS=resource_path("icons").as_posix(), **named))
