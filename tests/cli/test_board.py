"""What a person at a terminal is told while a vendor does not answer."""

from __future__ import annotations

from typing import Any

import pytest

from pixora.cli.screen import Screen


def test_why_a_vendor_does_not_answer_is_said_once_it_is_no_accident(
    capsys: pytest.CaptureFixture[str],
) -> None:
    screen = Screen()

    def running(reason: str = "", **more: Any) -> None:
        content = {"unit": "clip:s2", "kind": "clip", "state": "running", "reason": {"text": reason}, **more}
        screen.show({"type": "ACTIVITY_SNAPSHOT", "activityType": "pixora.unit", "content": content})

    running()
    for _ in range(2):
        running("Mine answered without usage; asking again in 4 s")
    running(progress=0.5)
    running("Mine answered 503; asking again in 4 s")
    assert "answered" not in capsys.readouterr().out
    assert "Mine answered 503" in _shown(screen)
    for _ in range(18):
        running("Mine answered without usage; asking again in 4 s")
    told = capsys.readouterr().out
    assert told.count("Mine answered without usage; asking again in 4 s") == 1
    running(progress=0.9)
    assert "answered" not in _shown(screen)


def _shown(screen: Screen) -> str:
    with screen.console.capture() as shown:
        screen.console.print(screen.board.table(screen.word, 120))
    return shown.get()
