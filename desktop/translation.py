"""The language of the window: the system's where a translation ships, else English; and numbers as it writes them."""

import re

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from engine.runtime.report import RuntimeReport
from resources import resource_path

_SIGN = re.compile(r"^([A-G])([b#])")
_SIGNS = {"b": "♭", "#": "♯"}
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


def install_translations(application: QCoreApplication, locale: QLocale | None = None) -> tuple[QTranslator, ...]:
    """Install Qt's own and our translation for `locale` (the system's if None); return those that exist.

    English is installed underneath, for it too has words that a number changes.
    """
    locale = locale or QLocale.system()
    if locale.language() == QLocale.Language.C:
        locale = ENGLISH
    QLocale.setDefault(locale)
    ours = str(resource_path("translations"))
    places = (
        (ENGLISH, "incipit", ours),
        (locale, "qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (locale, "incipit", ours),
    )
    installed = []
    for language, name, folder in places:
        translator = QTranslator(application)
        if translator.load(language, name, "_", folder) and application.installTranslator(translator):
            installed.append(translator)
    return tuple(installed)


def shipped_languages() -> tuple[str, ...]:
    """Return the names of the languages that a translation ships for."""
    files = resource_path("translations").glob("incipit_*.qm")
    return tuple(sorted(path.stem.removeprefix("incipit_") for path in files))


def written(number: float) -> str:
    """Return a whole number as the language writes it, with its thousands apart."""
    return QLocale().toString(round(number))


def to_minutes(seconds: float) -> str:
    """Return a length as minutes and seconds, with hours where there are some."""
    whole = round(seconds)
    hours, rest = divmod(whole, 3600)
    if hours:
        return f"{hours}:{rest // 60:02d}:{rest % 60:02d}"
    return f"{rest // 60}:{rest % 60:02d}"


def to_place_of_work(report: RuntimeReport) -> str:
    """Return in a musician's words what a model runs on, and how fast; its `details` tell the rest."""
    told = QCoreApplication.translate("RuntimeReport", "on the processor")
    if report.device == "GPU":
        told = QCoreApplication.translate("RuntimeReport", "on the graphics card")
    elif report.failures:
        told = QCoreApplication.translate("RuntimeReport", "on the processor, since the graphics card cannot be used")
    if report.pieces_a_minute is None:
        return told
    rate = QCoreApplication.translate("RuntimeReport", "{rate} pieces a minute")
    return f"{told} · {rate.format(rate=written(report.pieces_a_minute))}"


def to_key(key: str) -> str:
    """Return a key with the signs that musicians read: "E♭ major" for "Eb major"."""
    return _SIGN.sub(lambda found: found[1] + _SIGNS[found[2]], key)
