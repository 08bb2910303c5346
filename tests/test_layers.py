"""Who may import whom: one table."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OURS = ("pixora", "film", "media", "store", "providers", "tools", "prompts", "agent", "api", "evals")

MAY_IMPORT = {
    "pixora": {"pixora"},
    "film": {"pixora", "film"},
    "media": {"pixora", "media"},
    "store": {"pixora", "film", "store"},
    "providers": {"pixora", "media", "providers"},
    "tools": {"pixora", "film", "tools"},
    "prompts": {"prompts"},
    "agent": {"pixora", "film", "media", "store", "providers", "tools", "prompts", "agent"},
    "api": set(OURS) - {"evals"},
    "evals": set(OURS) - {"api"},
    "evals.bench": set(OURS),
    "evals.load": set(OURS),
    # Faces that live in the vocabulary's folder: they know everything, and nothing of ours imports them.
    "pixora.cli": set(OURS) - {"api", "evals"},
    "pixora.testing": set(OURS) - {"api", "evals"},
}
"""``film`` may use what orders are made of, and nothing that waits."""
FACES = ("pixora.cli", "pixora.testing", "evals.bench", "evals.load")
PURE = {"film": {"asyncio", "time", "random", "socket", "pathlib", "os", "httpx", "sqlalchemy", "subprocess"}}


def modules(package: str) -> list[Path]:
    return sorted((ROOT / package).rglob("*.py"))


def owner(path: Path) -> str:
    """The row of the table that a file belongs to."""
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    if name == "pixora.__main__":
        return "pixora.cli"  # it is how that is begun
    return next((face for face in FACES if name.startswith(face)), name.partition(".")[0])


def imported(path: Path) -> set[str]:
    """Every module that a file imports, anywhere in it, spelled out."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


@pytest.mark.parametrize("package", OURS)
def test_layers(package: str) -> None:
    for path in modules(package):
        row = owner(path)
        for name in imported(path):
            head = name.partition(".")[0]
            if head in OURS:
                assert head in MAY_IMPORT[row], f"{path.relative_to(ROOT)} imports {name}"
                face = next((face for face in FACES if name.startswith(face)), None)
                assert face is None or row == face, f"{path.relative_to(ROOT)} imports the face {name}"


@pytest.mark.parametrize("package", PURE)
def test_pure_packages_neither_wait_nor_look(package: str) -> None:
    for path in modules(package):
        heads = {name.partition(".")[0] for name in imported(path)}
        assert not heads & PURE[package], f"{path.relative_to(ROOT)} imports {heads & PURE[package]}"


def test_the_table_names_every_package() -> None:
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")}
    assert packages <= set(OURS)
