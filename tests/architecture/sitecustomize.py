"""Writes down which connections are made and which of some modules are imported, in a process and all its children.

Python imports this file by itself when its folder is on PYTHONPATH. `INCIPIT_AUDIT` names the file to write to,
`INCIPIT_AUDIT_MODULES` the top-level modules to look for.
"""

import os
import sys

_CONNECTIONS = {
    "socket.connect",
    "socket.sendto",
    "socket.sendmsg",
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.gethostbyaddr",
    "socket.getnameinfo",
}
_MODULES = set(os.environ.get("INCIPIT_AUDIT_MODULES", "").split())


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event in _CONNECTIONS:
        _write(f"{event} {arguments[1:]!r}")
    elif event == "import" and str(arguments[0]).partition(".")[0] in _MODULES:
        _write(f"import {arguments[0]}")


def _write(line: str) -> None:
    descriptor = os.open(os.environ["INCIPIT_AUDIT"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(descriptor, f"{line}\n".encode())
    os.close(descriptor)


if "INCIPIT_AUDIT" in os.environ:
    sys.addaudithook(_watch)
