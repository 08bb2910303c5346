"""The command line. Nothing heavy is imported before a command is known."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

DONE, FAILED, USAGE, WAITING, CANCELLED = 0, 1, 2, 3, 4


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code says how it went."""
    parser = build_parser()
    arguments = parser.parse_args(argv)
    if not hasattr(arguments, "run"):
        parser.print_help()
        return USAGE
    from pixora.errors import PixoraError, UserError

    try:
        return int(arguments.run(arguments))
    except UserError as error:
        print(f"pixora: {error}", file=sys.stderr)
        return USAGE
    except PixoraError as error:
        print(f"pixora: {error}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        return CANCELLED
    except BrokenPipeError:
        return FAILED


def build_parser() -> argparse.ArgumentParser:
    """All commands and their options."""
    parser = argparse.ArgumentParser(
        prog="pixora",
        description="Say what film you want. An agent plans it, shows the price, makes it, and keeps refining it.",
    )
    parser.add_argument("--version", action="version", version=f"pixora {_version()}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_films(commands)
    _add_looking(commands)
    return parser


def _add_films(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    make = _command(commands, "make", "film:make", "a film from a prompt")
    make.add_argument("prompt", metavar="PROMPT", help="what film; - reads stdin, @FILE a file")
    make.add_argument("--duration", type=float, metavar="S", help="seconds, 1 to 600")
    make.add_argument("--aspect", metavar="W:H", help="16:9, 9:16, 1:1 or 4:5")
    make.add_argument("--style", metavar="TEXT", default="", help='e.g. "watercolour, pale washes"')
    make.add_argument("--language", metavar="xx", help="language of the narration")
    make.add_argument(
        "--quality",
        choices=("draft", "final"),
        help="draft is local at 720p, final the best ready models at 1080p",
    )
    _paying(make)
    refine = _command(commands, "refine", "film:refine", "one chat message on an existing film")
    refine.add_argument("video", metavar="VIDEO", help="an id, a unique prefix of one, or last")
    refine.add_argument(
        "message", metavar="MESSAGE", help='e.g. "make scene 2 happen at night"; - reads stdin'
    )
    _paying(refine)
    chat = _command(commands, "chat", "film:chat", "the same, interactively")
    chat.add_argument(
        "video", metavar="VIDEO", nargs="?", help="a film; without it, the first message starts one"
    )
    chat.add_argument("--max-credits", type=float, default=0.0, metavar="N", help="most that a plan may cost")
    chat.add_argument("--model", default="", metavar="M", help="language model, e.g. openai/gpt-5")


def _paying(command: argparse.ArgumentParser) -> None:
    command.add_argument("-o", "--output", metavar="FILE", help="where the film goes")
    command.add_argument("--model", default="", metavar="M", help="language model, e.g. openai/gpt-5")
    command.add_argument(
        "--max-credits",
        type=float,
        default=0.0,
        metavar="N",
        help="most that making may cost (0: free providers only)",
    )
    command.add_argument("--yes", action="store_true", help="approve up to --max-credits without asking")
    command.add_argument("--json", action="store_true", help="one AG-UI event per line and nothing else")


def _add_looking(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    _command(commands, "list", "look:list_films", "your films")
    show = _command(
        commands,
        "show",
        "look:show",
        "scenes, takes, what is stale and why, and what making it current costs",
    )
    show.add_argument("video", metavar="VIDEO")
    show.add_argument("--json", action="store_true")
    export = _command(commands, "export", "look:export", "hand a film over")
    export.add_argument("video", metavar="VIDEO")
    export.add_argument("--to", required=True, choices=("mp4", "srt", "vtt"))
    export.add_argument("-o", "--output", metavar="FILE")
    for name, text in (("undo", "take the latest edit back"), ("redo", "bring it back")):
        command = _command(commands, name, f"look:{name}", text)
        command.add_argument("video", metavar="VIDEO")
    history = _command(commands, "history", "look:history", "a film's revisions")
    history.add_argument("video", metavar="VIDEO")
    verify = _command(commands, "verify", "look:verify", "check a film's provenance")
    verify.add_argument("file", metavar="FILE")
    _command(
        commands,
        "providers",
        "look:providers",
        "every provider and model, its price, ready or what is missing",
    )
    _command(commands, "doctor", "doctor:doctor", "what is installed, reachable, missing, and what to do")


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, target: str, text: str
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=text, description=text[:1].upper() + text[1:] + ".")

    def run(arguments: argparse.Namespace) -> int:
        from importlib import import_module

        module, _, function = target.partition(":")
        return int(getattr(import_module(f"pixora.cli.{module}"), function)(arguments))

    command.set_defaults(run=run)
    return command


def _version() -> str:
    from pixora.version import VERSION

    return VERSION
