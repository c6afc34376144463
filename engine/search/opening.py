"""Opening the encoders of those who answer, and keeping them from one question to the next."""

from engine.answering import Panel
from engine.bundles.locate import Bundle
from engine.runtime.devices.rows import AUTO
from engine.runtime.encoders import Encoders, open_encoders
from engine.search.query import OpenPanel


class Opener:
    """Opens each bundle once, as long as it answers; one that answers no more gives its memory back."""

    def __init__(self, provider: str = AUTO) -> None:
        self._provider = provider
        self._opened: dict[str, Encoders] = {}

    def open(self, panel: Panel) -> OpenPanel:
        """Return the encoders of a panel's bundles; raises `BundleError` or `ProviderError`."""
        groups = panel.groups()
        self._opened = {bundle.hash: self.encoders(bundle) for bundle, _ in groups}
        return OpenPanel(panel, tuple((self.encoders(bundle), kinds) for bundle, kinds in groups))

    def encoders(self, bundle: Bundle) -> Encoders:
        """Return the encoders of a bundle, which are kept if it answers in the panel that was opened last."""
        return self._opened.get(bundle.hash) or open_encoders(bundle, provider=self._provider)
