"""``python -m pixora.testing.supabase FOLDER``."""

from __future__ import annotations

from pixora.standin import arguments, serve
from pixora.testing.supabase.door import Door
from pixora.testing.supabase.shelf import Shelf


def main(argv: list[str] | None = None) -> None:
    """Serve until told to stop."""
    parser = arguments("python -m pixora.testing.supabase")
    parser.add_argument("--bucket", default="media", help="a private bucket, made where it is missing")
    options = parser.parse_args(argv)
    shelf = Shelf(options.folder, options.faults)
    if options.bucket and options.bucket not in shelf.buckets:
        shelf.add_bucket(options.bucket)
    serve(Door(shelf).answer, options.port)


if __name__ == "__main__":
    main()
