"""A request that is not as it should be is answered with a sentence that a person understands."""

from __future__ import annotations

from typing import Any

from tests.api.conftest import Served

PROMPT = {"prompt": "A fox"}
SENTENCES: list[tuple[str, str, dict[str, Any], str]] = [
    ("POST", "/auth/register", {"json": {"email": "ada", "password": "four unrelated words"}},
     "`email` must be an address such as ada@example.org."),
    ("POST", "/auth/login", {"content": '{"email": ', "headers": {"Content-Type": "application/json"}},
     "The body is not JSON: expecting value."),
    ("POST", "/auth/login", {"data": {"email": "ada@example.org"}},
     "The body must be a JSON object, sent as Content-Type: application/json."),
    ("POST", "/auth/login", {"json": {"email": "ada@example.org"}}, "`password` is missing."),
    ("POST", "/generation/analyze", {"json": {"promt": "A fox"}}, "`promt` is not known here."),
    ("POST", "/generation/analyze", {"json": {"prompt": ""}}, "`prompt` must not be empty."),
    ("POST", "/generation/analyze", {"json": {"prompt": "fox " * 6000}},
     "`prompt` must have at most 20,000 characters."),
    ("POST", "/generation/analyze", {"json": {**PROMPT, "duration": 1000}}, "`duration` must be 600 or less."),
    ("POST", "/generation/analyze", {"json": {**PROMPT, "aspect_ratio": "2:1"}},
     "`aspect_ratio` must be '16:9', '9:16', '1:1' or '4:5'."),
    ("POST", "/auth/register", {"json": {"email": "a@example.org", "password": "four unrelated words", "name": "A\0"}},
     "`name` must not hold control characters."),
    ("POST", "/generation/analyze", {"json": {"prompt": 7}}, "`prompt` must be a valid string."),
    ("GET", "/videos", {"params": {"limit": 0}}, "`limit` must be 1 or more."),
    ("GET", "/videos/abc", {}, "`video_id` is not an id."),
]  # fmt: skip


async def test_what_is_wrong_is_said_in_a_sentence(served: Served) -> None:
    client = await served.person()
    for method, path, sent, sentence in SENTENCES:
        answer = await client.request(method, path, **sent)
        said = answer.json()
        assert (answer.status_code, said["code"], said["detail"]) == (422, "invalid", sentence)
        assert sentence in [row["message"] for row in said["errors"]]


async def test_an_operation_or_a_message_that_is_not_there_is_told_what_would_be(served: Served) -> None:
    client = await served.person()
    film = (await client.post("/videos", json=PROMPT)).json()["id"]
    answer = await client.patch(
        f"/videos/{film}/timeline", json={"operations": [{"op": "trim", "scene": "s1"}]}
    )
    assert answer.json()["detail"].startswith("`operations.0.op` is 'trim'; it must be one of 'trim_scene', ")
    answer = await client.post(f"/videos/{film}/runs", json={"message": ""})
    assert answer.json()["detail"] == "Say something in message, or answer with resume."
    answer = await client.post(f"/videos/{film}/undo")
    assert answer.json()["detail"] == "There is nothing to undo."
    answer = await client.patch(
        f"/videos/{film}/timeline", json={"operations": [{"op": "trim_scene", "scene": "s9", "seconds": 3}]}
    )
    assert answer.json()["detail"].startswith("No scene 's9'")
