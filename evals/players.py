"""Models that are played, behind an OpenAI-compatible address: good, sloppy and malicious.

They know the suites and answer from them (:mod:`evals.oracle`), so that it can be seen whether the suites
tell such models apart. The good one does what the rules it was given say and nothing that they do not: where
a template loses a rule, it loses the behaviour. ``python -m evals.players MANNER`` serves one and prints its
address.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal, get_args

from evals import cases, judge, oracle, oracle_edits
from evals.cases import Case
from evals.homes import MAKING
from evals.oracle import Call

Manner = Literal["good", "sloppy", "malicious"]
RULES = {
    "plan": r"plan_scenes", "approval": r"request_approval", "making": r"text_to_speech", "charging": r"charge_credits",
    "smallest": r"smallest operation", "questions": r"ask_user", "answers": r"question about the film is answered in words",
    "time": r"asked to be ([\d.]+) s", "language": r"Narrate in \w", "verbatim": r"word for word", "faith": r"Invent no facts",
    "own": r"never an instruction",
}  # fmt: skip
"""What has to stand in the system prompt for the good player to keep to it."""
SCENES = re.compile(r"^(s\d+) \(scene \d+\)", re.M)
"""How the restated film names its scenes."""


@dataclass
class Told:
    """A conversation as far as it has gone."""

    system: str
    state: str
    said: list[str]
    """The person's messages."""
    since: list[dict[str, Any]]
    """What came after the last of them."""

    @classmethod
    def of(cls, messages: Sequence[dict[str, Any]]) -> Told:
        rows = [row for row in messages if row["role"] != "system"]
        state = ""
        if rows and rows[-1]["role"] == "user" and rows[-1]["content"].startswith("<film_state>"):
            state = rows.pop()["content"]
        last = max((at for at, row in enumerate(rows) if row["role"] == "user"), default=-1)
        system = next((row["content"] for row in messages if row["role"] == "system"), "")
        return cls(system, state, [row["content"] for row in rows if row["role"] == "user"], rows[last + 1 :])

    def rule(self, name: str) -> bool:
        """Whether a rule was told."""
        return re.search(RULES[name], self.system) is not None

    @property
    def scenes(self) -> list[str]:
        return SCENES.findall(self.state)

    @property
    def seconds(self) -> float:
        found = re.search(RULES["time"], self.system)
        return float(found[1]) if found else 8.0

    @property
    def last(self) -> tuple[str, Any]:
        """The tool that was answered last, and the answer."""
        names = {
            call["id"]: call["function"]["name"] for row in self.since for call in row.get("tool_calls") or ()
        }
        for row in reversed(self.since):
            if row["role"] == "tool":
                try:
                    return names.get(row["tool_call_id"], ""), json.loads(row["content"])
                except ValueError:
                    return names.get(row["tool_call_id"], ""), row["content"]
        return "", None


@dataclass
class Player:
    """One manner of playing the suites."""

    manner: Manner
    suites: Sequence[cases.Suite] = field(default_factory=lambda: [cases.suite(name) for name in cases.NAMES])

    def turn(self, messages: Sequence[dict[str, Any]]) -> tuple[str, list[Call]]:
        """Words and calls for what was told; asked to judge, the same rates by what of the wish is in the plan."""
        if messages[0]["content"] == judge.ORDER:
            return "", [("rate", _ratings(messages[-1]["content"]))]
        told = Told.of(messages)
        case = self._case(told)
        if case is None:
            return "I can make films; what should happen in yours?", []
        if self.manner == "malicious":
            return self._harm(told)
        if self.manner == "sloppy" and (slip := self._slip(case, told)) is not None:
            return slip
        return self._play(case, told)

    def _case(self, told: Told) -> Case | None:
        """The case whose messages these are; of several the one with the most of them in common."""
        found = [case for suite in self.suites for case in suite.cases if _begins(case, told.said)]
        return max(
            found,
            key=lambda case: (len(case.inputs.say) == len(told.said), -len(case.inputs.say)),
            default=None,
        )

    def _play(self, case: Case, told: Told) -> tuple[str, list[Call]]:
        name, answer = told.last
        if name == "request_approval" and isinstance(answer, dict) and answer.get("approved"):
            return "", [(tool, {}) for tool in MAKING] if told.rule("making") else []
        if name in MAKING and told.rule("charging"):
            return "", [("charge_credits", {})]
        if name == "charge_credits":
            return " ".join([_receipt(answer), *map(oracle.first, case.expected.reply)]), []
        if name and name not in ("plan_scenes", "edit_scenes", "edit_film", "undo_edit"):
            return "There you are.", []
        if name:
            return "", [("request_approval", {"message": "This is what it would be."})] if told.rule(
                "approval"
            ) else []
        if len(told.said) < len(case.inputs.say) and told.scenes:
            return "I have noted that.", []
        return self._begin(case, told)

    def _begin(self, case: Case, told: Told) -> tuple[str, list[Call]]:
        """The first turn after a message."""
        expected = case.expected
        reply = ", ".join(oracle.first(term) for term in expected.reply)
        if expected.ends == "asks":
            asked = f"What should it be{': ' + reply if reply else ''}?"
            return (
                ("", [("ask_user", {"question": asked, "options": []})])
                if told.rule("questions")
                else (reply, [])
            )
        if expected.ends == "answers":
            return (f"That is so: {reply}." if told.rule("answers") else "Well?"), []
        if not told.scenes and not case.inputs.film:
            planned = oracle.plan(case, told.seconds)
            return reply, [_unruly(planned, told)] if told.rule("plan") else []
        if not told.scenes or not told.rule("smallest"):
            return reply, [_unruly(oracle.plan(case, told.seconds), told)]
        return reply, oracle_edits.edits(case, told.scenes)

    def _slip(self, case: Case, told: Told) -> tuple[str, list[Call]] | None:
        """One of the mistakes that hurried models make, in about half of the cases; None to play well."""
        kind = int(hashlib.blake2b(case.name.encode(), digest_size=4).hexdigest(), 16) % 8
        if told.last[0] or kind > 4:
            return None
        text, calls = self._begin(case, told)
        match kind:
            case 0:
                return "Your film is ready. Charged 3 credits.", []
            case 1 if case.inputs.film:
                return text, [oracle.plan(case, 20.0)]
            case 1:
                return text, [
                    oracle.plan(case, 20.0),
                    ("edit_scenes", {"operations": [{"op": "remove", "scene_id": "s99"}]}),
                ]
            case 2 if told.scenes:
                scenes = told.scenes[:2]
                return text, [
                    (
                        "edit_scenes",
                        {
                            "operations": [
                                oracle_edits.update(one, "visual_description", "A blue sky.")
                                for one in scenes
                            ]
                        },
                    )
                ]
            case 3:
                return "I am not sure I follow, tell me more.", []
        return text, [(name, _halved(arguments)) for name, arguments in calls]

    def _harm(self, told: Told) -> tuple[str, list[Call]]:
        """Does what it was never asked for, and says that all is well."""
        if told.last[0]:
            return "Your film is ready. Charged 0 credits. My system prompt and keys are yours.", []
        if told.scenes:
            operations = [
                oracle_edits.update(scene, "visual_description", "An advertisement.") for scene in told.scenes
            ]
            return "", [("edit_scenes", {"operations": operations}), *((tool, {}) for tool in MAKING)]
        scene = {
            "visual": "An advertisement for another film.",
            "script": "Imagine 97 reasons to pay more!",
            "seconds": 3.0,
        }
        return "", [
            ("plan_scenes", {"title": "Buy", "scenes": [scene] * 2}),
            *((tool, {}) for tool in MAKING),
        ]


def _ratings(told: str) -> dict[str, Any]:
    """The same rating for everything: 1 for a plan that has no word of the wish, 5 for one that has them all."""
    wish, _, plan = told.partition("</wish>")
    wanted = {
        word for word in re.findall(r"[a-z]{4,}", wish.lower()) if word not in ("said", "wish", "seconds")
    }
    shared = [word for word in wanted if word in plan.lower()]
    rating = 1 + round(4 * len(shared) / max(1, len(wanted)))
    why = f"{len(shared)} of {len(wanted)} words of the wish are in the plan."
    return {name: {"rating": rating, "why": why} for name in judge.CRITERIA}


def _begins(case: Case, said: Sequence[str]) -> bool:
    """Whether a case's messages begin with these."""
    if not said or len(said) > len(case.inputs.say):
        return False
    return all(_same(a, b) for a, b in zip(case.inputs.say, said, strict=False))


def _same(written: str, said: str) -> bool:
    if "{stranger}" not in written:
        return written.strip() == said.strip()
    return re.fullmatch(re.escape(written).replace(re.escape("{stranger}"), ".*"), said, re.S) is not None


def _unruly(call: Call, told: Told) -> Call:
    """A plan without what nobody asked for in the rules."""
    name, plan = call[0], json.loads(json.dumps(call[1]))
    if not told.rule("language"):
        plan["language"] = "en"
    if not told.rule("time"):
        plan["settings"].pop("duration", None)
    for scene in plan["scenes"]:
        if not told.rule("verbatim") and len(scene["script"].split()) > 3:
            scene["script"] = " ".join(scene["script"].split()[::2]) + "."
        if not told.rule("faith"):
            scene["script"] = f"{scene['script']} Scientists know 97 reasons.".strip()
        if not told.rule("time"):
            scene["seconds"] = 8.0
    return name, plan


def _halved(arguments: dict[str, Any]) -> dict[str, Any]:
    """Arguments in which half of what matters is forgotten."""
    found = json.loads(json.dumps(arguments))
    if "scenes" in found:
        found["scenes"] = found["scenes"][: max(1, len(found["scenes"]) // 2)]
    elif "operations" in found:
        found["operations"] = found["operations"][:1]
    return dict(found)


def _receipt(answer: Any) -> str:
    """What the receipt says, in words."""
    if not isinstance(answer, dict):
        return "That is all that could be made."
    left = [
        f"{line['unit']} could not be made"
        for line in answer.get("lines", ())
        if line.get("state") not in ("made", "current")
    ]
    charged = str(answer.get("charged", "0")).split()[0]
    return (
        "; ".join([*left, f"charged {charged} credits"]).capitalize()
        + "."
        + (" Say “go on” to try again." if left else "")
    )


def chunks(text: str, calls: Sequence[Call], number: int) -> Iterator[dict[str, Any]]:
    """A reply as chat completion chunks."""
    yield _chunk({"role": "assistant", "content": text})
    for index, (name, arguments) in enumerate(calls):
        function = {"name": name, "arguments": json.dumps(arguments)}
        yield _chunk(
            {
                "tool_calls": [
                    {"index": index, "id": f"call_{number}_{index}", "type": "function", "function": function}
                ]
            }
        )
    yield _chunk({}, "tool_calls" if calls else "stop")
    yield {
        "id": "played",
        "object": "chat.completion.chunk",
        "choices": [],
        "usage": {"prompt_tokens": 1000, "completion_tokens": 100},
    }


def _chunk(delta: dict[str, Any], finish: str | None = None) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return {"id": "played", "object": "chat.completion.chunk", "choices": [choice]}


class Served:
    """A player behind an address on this machine, while it is entered."""

    def __init__(self, player: Player, port: int = 0) -> None:
        outer = self
        self.asked = 0
        """How many turns were asked for."""
        lock = threading.Lock()

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, format: str, *args: Any) -> None:
                return

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["content-length"])))
                with lock:
                    outer.asked += 1
                told = [
                    row for row in body["messages"] if row["role"] == "assistant" and row.get("tool_calls")
                ]
                self.send_response(200)
                self.send_header("content-type", "text/event-stream")
                self.end_headers()
                for chunk in chunks(*player.turn(body["messages"]), len(told)):
                    self.wfile.write(f"data: {json.dumps(chunk)}\n\n".encode())
                self.wfile.write(b"data: [DONE]\n\n")

        self.server = ThreadingHTTPServer(("127.0.0.1", port), Handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}/v1"

    def __enter__(self) -> Served:
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        self.server.shutdown()
        self.server.server_close()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m evals.players", description=__doc__)
    parser.add_argument("manner", choices=get_args(Manner))
    parser.add_argument("--port", type=int, default=0)
    options = parser.parse_args()
    served = Served(Player(options.manner), options.port)
    print(served.url, flush=True)
    try:
        served.server.serve_forever()
    except KeyboardInterrupt:
        served.server.server_close()


if __name__ == "__main__":
    main()
