"""The language of the window: the system's where a translation ships, else English; and numbers as it writes them."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication, QKeySequence

from engine.runtime.report import RuntimeReport
from resources import resource_path

_QTS = QLibraryInfo.LibraryPath.TranslationsPath
# Qt says of which country where there are several.
_OWN_NAMES = {"en": "English", "es": "Español"}
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


def install_translations(application: QCoreApplication, locale: QLocale | None = None) -> tuple[QTranslator, ...]:
    """Install Qt's own and our translation for `locale` (the system's if None); return those that exist.

    English is installed underneath, for it too has words that a number changes. Where we have no translation, Qt's own
    is left out, and numbers are English too: half a window in one language is worse than all of it in another. The
    window runs the way that its language does.
    """
    locale = locale or QLocale.system()
    if locale.language() == QLocale.Language.C:
        locale = ENGLISH
    installed = _installed(application, ENGLISH, "incipit", str(resource_path("translations")))
    ours = _installed(application, locale, "incipit", str(resource_path("translations")))
    QLocale.setDefault(locale if ours else ENGLISH)
    if ours:
        installed += _installed(application, locale, "qtbase", QLibraryInfo.path(_QTS))
    if isinstance(application, QGuiApplication):
        application.setLayoutDirection(locale.textDirection() if ours else Qt.LayoutDirection.LeftToRight)
    return installed + ours


def _installed(application: QCoreApplication, language: QLocale, name: str, folder: str) -> tuple[QTranslator, ...]:
    translator = QTranslator(application)
    loaded = translator.load(language, name, "_", folder) and application.installTranslator(translator)
    return (translator,) if loaded else ()


def shipped_languages() -> tuple[str, ...]:
    """Return the names of the languages that a translation ships for."""
    files = resource_path("translations").glob("incipit_*.qm")
    return tuple(sorted(path.stem.removeprefix("incipit_") for path in files))


def own_name(language: str) -> str:
    """Return what the speakers of a language call it: "Deutsch" for "de"."""
    name = _OWN_NAMES.get(language) or QLocale(language).nativeLanguageName()
    return name[:1].upper() + name[1:]


def written(number: float) -> str:
    """Return a whole number as the language writes it, with its thousands apart."""
    return QLocale().toString(round(number))


def written_part(number: float, digits: int = 1) -> str:
    """Return a number with so many decimals as the language writes it."""
    return QLocale().toString(number, "f", digits)


def to_keys(keys: str) -> str:
    """Return keys such as "Ctrl+Space" as they are called here."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


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
