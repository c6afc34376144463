"""Sending values between processes without copying the arrays in them."""

import io
import pickle
from multiprocessing.connection import Connection
from multiprocessing.reduction import ForkingPickler
from typing import Any

Packed = list[bytes | memoryview]


def pack(value: object) -> Packed:
    """Return `value` as what `send` sends: a pickle, and the memory of each array in it, which is not copied."""
    buffers: list[pickle.PickleBuffer] = []
    file = io.BytesIO()
    pickle.Pickler(file, pickle.HIGHEST_PROTOCOL, buffer_callback=buffers.append).dump(value)
    return [file.getvalue(), *(buffer.raw() for buffer in buffers)]


def send(connection: Connection, packed: Packed) -> None:
    """Send a packed value."""
    connection.send(len(packed))
    for part in packed:
        connection.send_bytes(part)


def receive(connection: Connection) -> Any:
    """Return the value that the other end sends. Raises EOFError when that end is closed."""
    first, *buffers = [connection.recv_bytes() for _ in range(connection.recv())]
    # Of bytes, pickle would make arrays that cannot be written to.
    return ForkingPickler.loads(first, buffers=[bytearray(buffer) for buffer in buffers])
