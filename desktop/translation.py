"""The language of the window: the system's, where a translation ships."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from resources import resource_path


def install_translations(application: QCoreApplication, locale: QLocale | None = None) -> tuple[QTranslator, ...]:
    """Install Qt's own and our translation for `locale` (the system's if None); return those that exist."""
    locale = locale or QLocale.system()
    places = (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("incipit", str(resource_path("translations"))),
    )
    installed = []
    for name, folder in places:
        translator = QTranslator(application)
        if translator.load(locale, name, "_", folder) and application.installTranslator(translator):
            installed.append(translator)
    return tuple(installed)
