"""A lane: one background thread that does one thing after the other and hands each result to the window's thread."""

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot


@dataclass(frozen=True, slots=True)
class _Order:
    """What to do, and whom to tell in the window's thread; `number` where only the newest such order matters."""

    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    number: int | None


class Lane(QObject):
    """Runs orders one by one in a thread of its own; callbacks are called in the thread that the lane was made in."""

    _answered = Signal(object, object)
    _told = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._orders: queue.SimpleQueue[_Order | None] = queue.SimpleQueue()
        self._newest = 0
        self._closed = False
        self._last: Callable[[], None] | None = None
        self._answered.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._call, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        *,
        newest_only: bool = False,
    ) -> None:
        """Do `work` in the lane, then call `done` with its result or `failed` with what it raised.

        Of the orders that are `newest_only`, those before the newest are forgotten: if not begun they are never done,
        if under way their answer is not told.
        """
        if self._closed:
            return
        if newest_only:
            self._newest += 1
        self._orders.put(_Order(work, done, failed, self._newest if newest_only else None))

    def drop(self) -> None:
        """Forget the newest of those orders too."""
        self._newest += 1

    def tell(self, call: Callable[[], None]) -> None:
        """From work under way in the lane: have `call` called in the window's thread.

        A signal that others connect to and disconnect from must not be emitted in the lane itself: PySide may hand it
        to an object that has since taken the place of the one disconnected.
        """
        if not self._closed:
            self._told.emit(call)

    def close(self, last: Callable[[], None] | None = None) -> None:
        """Take no more orders, do `last` in the lane after what is under way, and return at once."""
        if not self._closed:
            self._closed = True
            self._last = last
            self._orders.put(None)

    def join(self, seconds: float) -> bool:
        """Wait for a closed lane to end; False when it has not after `seconds`."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (order := self._orders.get()) is not None:
            if self._closed or self._is_forgotten(order):
                continue
            try:
                answer = order.work()
            except Exception as error:  # noqa: BLE001 (a thread border: the window shows it or reports it)
                answer = error
            if not self._closed:
                self._answered.emit(order, answer)
        if self._last is not None:
            self._last()

    @Slot(object, object)
    def _tell(self, order: _Order, answer: Any) -> None:
        if self._closed or self._is_forgotten(order):
            return
        if isinstance(answer, Exception):
            order.failed(answer)
        else:
            order.done(answer)

    @Slot(object)
    def _call(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()

    def _is_forgotten(self, order: _Order) -> bool:
        return order.number is not None and order.number < self._newest
