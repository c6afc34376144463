"""What can go wrong through nobody's bug: every message is one sentence that a user can act on."""


class EngineError(Exception):
    """A failure whose message is shown to the user as it is; anything else that is raised is our bug."""


class UnreadableFileError(EngineError):
    """A file of the user's cannot be read as music; it costs that file and nothing else."""


class BundleError(EngineError):
    """A bundle or checkpoint is missing, damaged or of another kind than was asked for."""


class LibraryError(EngineError):
    """The library's database cannot be opened, read or written."""


class ProviderError(EngineError):
    """ONNX Runtime is absent, or the provider that was asked for cannot run."""


class EncodingError(EngineError):
    """One run of a bundle's graph failed, for want of memory above all; other inputs may still be encoded."""


class PreviewError(EngineError):
    """A piece cannot be engraved or sounded."""
