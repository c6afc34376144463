"""Marks sentences that are made where there is no Qt, to be translated where they are shown."""


def QT_TRANSLATE_NOOP(context: str, sentence: str) -> str:
    """Return the sentence as it is: by this name Qt's tool finds it in the code."""
    del context
    return sentence
