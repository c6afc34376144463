"""Opening a PDF that nobody vouches for, with one sentence for whatever is wrong with it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

import pypdfium2

from engine.errors import UnreadableFileError

MAX_BYTES = 2_000_000_000
_SENTENCES = {
    "password": "The PDF is locked with a password.",
    "security": "The PDF is encrypted in a way that cannot be read.",
}


@contextmanager
def open_document(file: BinaryIO) -> Iterator[pypdfium2.PdfDocument]:
    """Open the PDF in a binary file that can be sought; only what is asked for is read of it.

    Raises UnreadableFileError with one sentence, also for what PDFium finds fault with while the document is open.
    """
    if file.seek(0, 2) > MAX_BYTES:
        raise UnreadableFileError(f"The PDF is larger than {MAX_BYTES // 1_000_000:,} MB.")
    file.seek(0)
    try:
        document = pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError as error:
        raise UnreadableFileError(_sentence(str(error))) from error
    try:
        if len(document) < 1:
            raise UnreadableFileError("The PDF has no pages.")
        yield document
    except pypdfium2.PdfiumError as error:
        raise UnreadableFileError("The PDF is damaged and cannot be read.") from error
    finally:
        document.close()


def _sentence(message: str) -> str:
    known = (sentence for word, sentence in _SENTENCES.items() if word in message.lower())
    return next(known, "The PDF is damaged and cannot be read.")
