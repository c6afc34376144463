"""The command line `incipit …`: data on standard output, messages on standard error, exit codes 0, 1 and 2."""

from engine.cli.main import main

__all__ = ["main"]
