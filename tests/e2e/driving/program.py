"""The command `incipit`, obeying a hand besides: `python -m tests.e2e.driving.program ADDRESS`."""

import importlib
import sys


def main() -> int:
    """Run the program as its command does; whoever listens at the address works the keyboard and the mouse."""
    hand = importlib.import_module("tests.e2e.driving.hand").Hand(sys.argv.pop())
    status: int = importlib.import_module("desktop.app").main([])
    del hand
    return status


# The program's own workers import this module too, so nothing is loaded above.
if __name__ == "__main__":
    sys.exit(main())
