"""What may be written after `incipit embed`, and the words that mean any mixture of music and texts."""

import argparse

from engine.cli.options import to_name, to_path

A_WORD = (
    "a file of music (FILE#3 is tune 3 of a tunebook) or of words (.txt), a folder of such, text:WORDS, "
    'a .jsonl file of {"id", "text"}, or an .npz file that embed wrote'
)


def add_embed_options(parser: argparse.ArgumentParser) -> None:
    """Add files and options."""
    parser.add_argument("files", metavar="FILE", nargs="*", type=to_name, help=A_WORD)
    parser.add_argument("--texts", metavar="FILE.jsonl", type=to_path, help='lines of {"id": …, "text": …}')
    parser.add_argument("--npz", "--output", metavar="OUT.npz", type=to_path, help="one file for all")
    parser.add_argument("--out", metavar="FOLDER", type=to_path, help="one .npy each; what is there is not made again")
    parser.add_argument("--overwrite", action="store_true", help="make again what --out has already")
    parser.add_argument(
        "--temporal", action="store_true", help="the last hidden state of every patch, token or window instead"
    )
