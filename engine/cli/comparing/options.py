"""What may be written after `incipit score`, `evaluate`, `classify` and `probe`."""

import argparse
from typing import Any

from engine.cli.music.embed_options import A_WORD
from engine.cli.options import INSTEAD_OF_BUILT_IN, add_bundle, add_command, add_json, add_provider, to_name, to_path

_A_TABLE = "or a .csv or .jsonl table with the columns path and label"


def add_comparing_commands(commands: Any) -> None:
    """Add the commands."""
    score = add_command(
        commands, "score", "tell how near things are: each thing of A to its namesake of B, or A's mean to B's"
    )
    score.add_argument("a", metavar="A", type=to_name, help=A_WORD)
    score.add_argument("b", metavar="B", type=to_name, help="the same; where either is one thing, it goes with all")
    how = score.add_mutually_exclusive_group()
    how.add_argument("--group", action="store_true", help="the similarity of the means of A and of B")
    how.add_argument("--all", action="store_true", help="everything of A with everything of B")
    evaluate = add_command(
        commands, "evaluate", "tell how well queries find the music with their names: MRR and Hit@1/10/100"
    )
    evaluate.add_argument("queries", metavar="QUERIES", type=to_name, help=A_WORD)
    evaluate.add_argument("music", metavar="MUSIC", type=to_name, help="the same; 3.mid is found by 3.txt and 3.fr.txt")
    evaluate.add_argument("--ranks", metavar="FILE.jsonl", type=to_path, help="write the rank of every query there")
    evaluate.add_argument(
        "--reference-ties", action="store_true", help="what is exactly as near comes after the right one, as published"
    )
    evaluate.add_argument(
        "--unpaired",
        action="store_true",
        help="leave out queries without music; music without one is in the way",
    )
    classify = add_command(commands, "classify", "tell which label each thing is nearest to, without training")
    classify.add_argument("files", metavar="FILE", nargs="+", type=to_name, help=A_WORD)
    labels = classify.add_mutually_exclusive_group(required=True)
    labels.add_argument("--labels", metavar="LABEL", nargs="+", type=to_name, help="each is its own description")
    labels.add_argument(
        "--prompts", metavar="FILE.json", type=to_path, help='{"label": "text", or ["several", "texts"], …}'
    )
    classify.add_argument(
        "--relative",
        action="store_true",
        help="the label it stands out for among the files; where all labels are about as common",
    )
    _add_output(classify)
    for parser in (score, evaluate):
        add_json(parser)
    probe = commands.add_parser("probe", help="train linear probes on embeddings, and predict with them")
    _add_probe_commands(probe.add_subparsers(metavar="COMMAND", required=True))
    for parser in (score, evaluate, classify):
        add_bundle(parser, INSTEAD_OF_BUILT_IN)
        add_provider(parser)


def _add_probe_commands(commands: Any) -> None:
    train = add_command(commands, "train", "learn labels from examples, and tell how well", "probe train")
    train.add_argument(
        "examples", metavar="EXAMPLES", type=to_path, help=f"a folder with a folder of music for each label, {_A_TABLE}"
    )
    train.add_argument("--out", metavar="PROBE.npz", type=to_path, required=True)
    train.add_argument("--held-out", metavar="EXAMPLES", type=to_path, help="judge by these, not by cross-validation")
    train.add_argument("--seed", metavar="N", type=int, default=0, help="of the folds (0)")
    add_json(train)
    predict = add_command(commands, "predict", "tell the labels of files", "probe predict")
    predict.add_argument("probe", metavar="PROBE.npz", type=to_path)
    predict.add_argument("files", metavar="FILE", nargs="+", type=to_name, help=A_WORD)
    _add_output(predict)
    for parser in (train, predict):
        add_bundle(parser, INSTEAD_OF_BUILT_IN)
        add_provider(parser)


def _add_output(parser: argparse.ArgumentParser) -> None:
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--json", action="store_true", help="for other programs")
    group.add_argument("--csv", action="store_true", help="for spreadsheets")
