"""The command line. Nothing heavy is imported before a command is known."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import suppress

from pixora.cli.arguments import build_parser, parse
from pixora.errors import PixoraError, UserError
from pixora.imports import staying

__all__ = ["CANCELLED", "DONE", "FAILED", "USAGE", "WAITING", "build_parser", "main"]

DONE, FAILED, USAGE, WAITING, CANCELLED = 0, 1, 2, 3, 4


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code says how it went, and what went wrong is one sentence."""
    _open_streams()
    try:
        arguments = parse(sys.argv[1:] if argv is None else argv)
        if arguments is None:
            return USAGE
        code = _run(arguments)
        sys.stdout.flush()
        return code
    except UserError as error:
        return _say(str(error), USAGE)
    except PixoraError as error:
        return _say(str(error), FAILED)
    except KeyboardInterrupt:
        return CANCELLED
    except BrokenPipeError:
        return _hang_up()
    except Exception as error:
        from pixora.cli.faults import sentence

        return _say(sentence(error), FAILED)


def _run(arguments: argparse.Namespace) -> int:
    from importlib import import_module

    module, _, function = arguments.target.partition(":")
    path = module if "." in module else f"pixora.cli.{module}"  # the server's command lives with the server
    with staying():
        command = getattr(import_module(path), function)
    return int(command(arguments))


def _say(text: str, code: int) -> int:
    with suppress(OSError, ValueError):
        print(f"pixora: {text}", file=sys.stderr, flush=True)
    return code


def _open_streams() -> None:
    """Closed streams read as empty and swallow what is written; what a terminal cannot show becomes “?”."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115
        elif mode == "w" and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _hang_up() -> int:
    """Whoever read our output is gone; nothing more is written, not even at exit."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return FAILED
