"""``python -m pixora.testing.supabase FOLDER``."""

from __future__ import annotations

from pixora.standin import arguments, serve
from pixora.testing.supabase.keys import ALGORITHMS
from pixora.testing.supabase.project import Project
from pixora.testing.supabase.redirects import Redirects


def main(argv: list[str] | None = None) -> None:
    """Serve until told to stop."""
    parser = arguments("python -m pixora.testing.supabase")
    parser.add_argument("--bucket", default="media", help="a private bucket, made where it is missing")
    parser.add_argument(
        "--sign", choices=ALGORITHMS, default="", help="what signs access tokens; another one rotates"
    )
    parser.add_argument(
        "--site", default=Redirects.site, help="where browsers go that may not go where they ask"
    )
    parser.add_argument(
        "--redirect", action="append", default=[], metavar="PATTERN", help="where they may go besides"
    )
    parser.add_argument("--autoconfirm", action="store_true", help="believe new addresses without a letter")
    options = parser.parse_args(argv)
    project = Project.of(
        options.folder, *filter(None, [options.bucket]), rules=options.faults, algorithm=options.sign,
        redirects=Redirects(options.site, options.redirect), confirms=not options.autoconfirm,
    )  # fmt: skip
    serve(project.answer, options.port)


if __name__ == "__main__":
    main()
