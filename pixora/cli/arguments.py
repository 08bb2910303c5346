"""Commands, their options, and one sentence for each way to get them wrong."""

from __future__ import annotations

import argparse
import difflib
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NoReturn

from pixora.cli.program import example, pixora
from pixora.cli.values import (
    FORMATS,
    aspect,
    credits_action,
    credits_given,
    db_action,
    duration,
    export_format,
    language,
    max_credits,
    model,
    port,
    prompts_action,
    quality,
    queue,
    times,
    usd,
)
from pixora.errors import UserError

Commands = argparse._SubParsersAction
VIDEO = "a film's id, a unique prefix of one, or last"


class Parser(argparse.ArgumentParser):
    """A parser whose complaints are sentences."""

    def error(self, message: str) -> NoReturn:
        raise UserError(_complaint(self, message))


def parse(argv: Sequence[str]) -> argparse.Namespace | None:
    """The arguments of one command; None once help was printed because there is none.

    Raises ``UserError`` with one sentence.
    """
    parser, commands = _parsers()
    named = next((word for word in argv if not word.startswith("-")), None)
    if named is not None and named not in commands.choices:
        raise UserError(f"There is no command {named!r}; {_hint(named, commands.choices, pixora())}")
    arguments, left = parser.parse_known_args(argv)
    if left:
        command = commands.choices.get(named or "", parser)
        raise UserError(_left_over(command, left))
    if not hasattr(arguments, "target"):
        parser.print_help()
        return None
    return arguments


def build_parser() -> argparse.ArgumentParser:
    """All commands and their options."""
    return _parsers()[0]


def _parsers() -> tuple[Parser, Commands[Parser]]:
    parser = Parser(
        prog=pixora(),
        allow_abbrev=False,
        description="Say what film you want. An agent plans it, shows the price, makes it, and keeps refining it.",
        epilog=f"Begin with: {example()}",
    )
    parser.add_argument("--version", action="version", version=f"pixora {_version()}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=Parser)
    _add_films(commands)
    _add_looking(commands)
    _add_accounts(commands)
    _add_serving(commands)
    _add_prompts(commands)
    _add_evals(commands)
    return parser, commands


def _add_films(commands: Commands[Parser]) -> None:
    make = _command(commands, "make", "film:make", "a film from a prompt")
    make.add_argument("prompt", metavar="PROMPT", help="what film; - reads stdin, @FILE a file")
    make.add_argument("--duration", type=duration, metavar="S", help="seconds, 1 to 600")
    make.add_argument("--aspect", type=aspect, metavar="W:H", help="16:9, 9:16, 1:1 or 4:5")
    make.add_argument("--style", metavar="TEXT", default="", help='e.g. "watercolour, pale washes"')
    make.add_argument("--language", type=language, metavar="xx", help="language of the narration")
    make.add_argument(
        "--quality",
        type=quality,
        metavar="Q",
        help="draft is local at 720p, final the best ready models at 1080p",
    )
    make.add_argument(
        "--cast-first",
        action="store_true",
        default=None,
        help="the cast's pictures are approved and made before the rest is planned",
    )
    _paying(make)
    refine = _command(commands, "refine", "film:refine", "one chat message on an existing film")
    refine.add_argument("video", metavar="VIDEO", help=VIDEO)
    refine.add_argument(
        "message",
        metavar="MESSAGE",
        help='e.g. "make scene 2 happen at night", or "go on"; - reads stdin, @FILE a file',
    )
    _paying(refine)
    chat = _command(commands, "chat", "film:chat", "make or change a film by talking, message after message")
    chat.add_argument(
        "video", metavar="VIDEO", nargs="?", help=f"{VIDEO}; without it, the first message starts a film"
    )
    _models(chat)
    _yes(chat)


def _paying(command: argparse.ArgumentParser) -> None:
    command.add_argument("-o", "--output", metavar="FILE", help="where the film goes")
    _models(command)
    _yes(command)
    command.add_argument("--json", action="store_true", help="one AG-UI event per line and nothing else")


def _yes(command: argparse.ArgumentParser) -> None:
    command.add_argument("--yes", action="store_true", help="approve up to --max-credits without asking")


def _models(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--model", type=model, default="", metavar="M", help="language model, e.g. openai/gpt-5"
    )
    command.add_argument(
        "--max-credits",
        type=max_credits,
        metavar="N",
        help="most that making may cost (without it --yes takes free providers only)",
    )


def _add_looking(commands: Commands[Parser]) -> None:
    _json(_command(commands, "list", "look:list_films", "your films"))
    show = _command(
        commands,
        "show",
        "show:show",
        "scenes, takes, what is stale and why, and what making it current costs",
    )
    show.add_argument("video", metavar="VIDEO", help=VIDEO)
    _json(show, "the film, its takes and what is due, as one line")
    export = _command(commands, "export", "look:export", "hand a film over")
    export.add_argument("video", metavar="VIDEO", help=VIDEO)
    export.add_argument("--to", required=True, type=export_format, metavar="FORMAT", help=", ".join(FORMATS))
    export.add_argument(
        "--aspect",
        type=aspect,
        metavar="W:H",
        help="another shape for mp4, webm and gif: 16:9, 9:16, 1:1 or 4:5",
    )
    export.add_argument(
        "--burn-captions", action="store_true", help="draw the captions into mp4, webm or gif"
    )
    export.add_argument(
        "-o", "--output", metavar="FILE", help="where it goes; by default named after the film"
    )
    for name, text in (("undo", "take the latest edit back"), ("redo", "bring back what undo took")):
        _command(commands, name, f"look:{name}", text).add_argument("video", metavar="VIDEO", help=VIDEO)
    history = _command(commands, "history", "look:history", "a film's revisions")
    history.add_argument("video", metavar="VIDEO", help=VIDEO)
    _json(history)
    verify = _command(commands, "verify", "look:verify", "check a film's provenance")
    verify.add_argument("file", metavar="FILE", help="a film that was handed over")
    models = "every provider and model, its price, ready or what is missing"
    _json(_command(commands, "providers", "offers:providers", models))
    checks = "what is installed, reachable, missing, and what to do"
    _json(_command(commands, "doctor", "doctor:doctor", checks))
    plugin = _command(commands, "new-provider", "new_provider:new_provider", "begin a plugin, with its tests")
    plugin.add_argument("name", metavar="NAME", help="the vendor's name: small letters, digits and dashes")


def _add_accounts(commands: Commands[Parser]) -> None:
    credits = _command(
        commands, "credits", "accounts:credits", "give credits to an account: credits add USER N"
    )
    credits.add_argument("what", metavar="add", type=credits_action, help="what to do: add")
    credits.add_argument("user", metavar="USER", help="the account's email address or id")
    credits.add_argument("credits", metavar="N", type=credits_given, help="how many, e.g. 25 or 0.5")
    credits.add_argument("--note", metavar="TEXT", default="", help="the person reads it in their statement")


def _add_serving(commands: Commands[Parser]) -> None:
    serve = _command(commands, "serve", "api.command:serve", "everything over HTTP on this machine")
    serve.add_argument("--host", default="127.0.0.1", metavar="ADDRESS", help="where to listen (127.0.0.1)")
    serve.add_argument(
        "--port", type=port, default=8000, metavar="N", help="0 to 65535; 0 is any free one (8000)"
    )

    worker = _command(commands, "worker", "api.worker:worker", "does the work of servers that share a Redis")
    worker.add_argument(
        "--queue",
        type=queue,
        default="runs",
        metavar="NAME",
        help="runs, or render for cuts and exports (runs)",
    )
    db = _command(commands, "db", "database:db", "bring the database up to date: db upgrade")
    db.add_argument("what", metavar="upgrade", type=db_action, help="what to do: upgrade")


def _add_evals(commands: Commands[Parser]) -> None:
    judge = _command(
        commands, "eval", "evals.command:run", "how well a model plans, edits, spends and keeps safe"
    )
    judge.add_argument(
        "suites",
        metavar="SUITE",
        nargs="*",
        help="planning, editing, spending, safety, recovery (all); or add RUN: a film of yours as a case",
    )
    judge.add_argument(
        "--cases", type=Path, metavar="FILE", help="cases of one's own, beside the suites that are named"
    )
    judge.add_argument(
        "--only", metavar="CASE", action="append", default=[], help="just this case; again for more"
    )
    judge.add_argument(
        "--model", metavar="M", action="append", help="a model to judge; again to compare with the first"
    )
    judge.add_argument(
        "--prompts", metavar="V", action="append", help="a folder of templates, or a git revision's"
    )
    judge.add_argument(
        "--repeat", type=times, default=1, metavar="N", help="how often each case is played (1)"
    )
    judge.add_argument(
        "--out", type=Path, default=Path("evals-out"), metavar="DIR", help="report and memory (evals-out)"
    )
    judge.add_argument("--replay", action="store_true", help="play recorded turns back and ask no model")
    judge.add_argument("--anew", action="store_true", help="ask models again though their turns are recorded")
    judge.add_argument("--judge", default="", metavar="M", help="a model that rates plans by a rubric (none)")
    judge.add_argument("--max-usd", type=usd, metavar="N", help="stop asking models once they cost so much")
    judge.add_argument("--gate", action="store_true", help="exit with 1 below the limits of evals/gate.yaml")
    _json(judge)


def _add_prompts(commands: Commands[Parser]) -> None:
    told = _command(commands, "prompts", "prompting:prompts_", "the templates that language models are told")
    told.add_argument("what", metavar="list|show|diff", type=prompts_action, help="what to do")
    told.add_argument("name", metavar="NAME", nargs="?", default="", help="a template: director, state")
    told.add_argument("--version", metavar="V", default="", help="a git revision or a folder of templates")
    told.add_argument("--to", metavar="V", default="", help="for diff: the other version (the one at hand)")


def _json(command: Parser, text: str = "the same as one line of JSON, for programs") -> None:
    command.add_argument("--json", action="store_true", help=text)


def _command(commands: Commands[Parser], name: str, target: str, text: str) -> Parser:
    command = commands.add_parser(
        name, help=text, description=text[:1].upper() + text[1:] + ".", allow_abbrev=False
    )
    command.set_defaults(target=target)
    return command


def _version() -> str:
    from pixora.version import VERSION

    return VERSION


# Complaints


def _complaint(parser: argparse.ArgumentParser, message: str) -> str:
    """argparse's message as a sentence that says what would be accepted."""
    if match := re.fullmatch(r"the following arguments are required: (.*)", message):
        text = " (after -- if it begins with “-”)" if re.search("PROMPT|MESSAGE", match[1]) else ""
        return f"{parser.prog} needs {match[1].replace(', ', ' and ')}{text}; see {parser.prog} --help."
    if match := re.fullmatch(r"argument (\S+): expected one argument", message):
        return (
            f"{match[1].rpartition('/')[2]} needs a value; if it begins with “-”, "
            f"write {match[1].rpartition('/')[2]}=VALUE."
        )
    return f"{message[:1].upper()}{message[1:]}; see {parser.prog} --help."


def _left_over(command: argparse.ArgumentParser, left: Sequence[str]) -> str:
    """What to do about arguments that fit nowhere."""
    options = [word for word in left if word.startswith("-")]
    if not options:
        return (
            f"{command.prog} does not know what to do with {' '.join(left)!r}; "
            "put a text of several words in quotes."
        )
    known = [name for action in command._actions for name in action.option_strings]
    name = options[0].partition("=")[0]
    return f"{command.prog} has no option {name!r}; {_hint(name, known, command.prog)}"


MEANT = {
    "--length": "--duration", "--seconds": "--duration", "--time": "--duration",
    "--ratio": "--aspect", "--format": "--aspect", "--aspect-ratio": "--aspect", "--aspect_ratio": "--aspect",
    "--lang": "--language", "--out": "--output", "--budget": "--max-credits", "--credits": "--max-credits",
    "--approve": "--yes", "-y": "--yes",
}  # fmt: skip
"""Options that people try and that no likeness of letters leads to."""


def _hint(word: str, known: Iterable[str], prog: str) -> str:
    """The word that was probably meant, or where all of them are."""
    if MEANT.get(word) in (known := list(known)):
        return f"did you mean {MEANT[word]}?"
    near = difflib.get_close_matches(word, known, n=1, cutoff=0.55)
    return f"did you mean {near[0]}?" if near else f"see {prog} --help."
