from __future__ import annotations

from api.reference import FOLDER, document, pages


async def test_the_reference_is_current() -> None:
    """Wire names are for ever: a change of any of them shows up in a diff of these files (``make docs``)."""
    for name, text in pages(await document()).items():
        assert (FOLDER / name).read_text() == text, f"docs/reference/{name} is not current; run make docs"


async def test_every_operation_is_told_in_full() -> None:
    """A summary, a name of its own, a body with an example, and how it refuses."""
    names = set()
    for path, operations in (await document())["paths"].items():
        for method, operation in operations.items():
            where = f"{method} {path}"
            assert operation["summary"], where
            assert operation["operationId"] not in names, where
            names.add(operation["operationId"])
            assert "default" in operation["responses"], where
            assert any(status[0] in "23" for status in operation["responses"]), where
