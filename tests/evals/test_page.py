"""The page says what got worse, shows every case, and lets nobody's words out of their place."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from typing import Any

import yaml

from evals.cases import FILMS
from evals.page import comparisons, page, told
from evals.page_parts import changes, looked, marked, units
from evals.runner import Outcome, Result, Subject
from evals.scorers import Score
from film.document import Film

LAMP = Film.model_validate(yaml.safe_load((FILMS / "lamp.yaml").read_text(encoding="utf-8")))
FUCHS = Film.model_validate(yaml.safe_load((FILMS / "fuchs.yaml").read_text(encoding="utf-8")))
HOSTILE = "</script><script>alert(1)</script><img src=x onerror=\"alert('2')\"> \u202eשלום & \ud800 <!--"


def outcome(name: str, verdict: str = "right", film: Film = LAMP, **more: Any) -> Outcome:
    """A case on a film, with nothing out of the ordinary but ``more``."""
    why = {"right": "", "asked": "ended with 'asks', not 'plan'", "wrong": "image:s4 has to be remade, too"}
    played = {
        "ends": "plan", "replies": ["A plan waits."], "before": Film().model_dump(mode="json"),
        "film": film.model_dump(mode="json"), "seconds": 30.0, "stale": [], "wanting": [], "calls": [], "lines": [],
        "orders": [], "offered": [], "asked": 0.0, "spent": 0.0, "held": 0.0, "turns": 2, "tokens_in": 100,
        "tokens_out": 20, "took": 0.0, "trouble": "", "others": [],
    }  # fmt: skip
    said = more.pop("said", ["make scene 2 happen at night"])
    score = Score(float(verdict == "right"), why[verdict])
    found = more.pop("suite", "editing")
    return Outcome(found, name, f"why {name}", 1, said, verdict, {"precision": score}, played | more)


def result(verdicts: str, model: str = "offline/director") -> Result:
    """A case for each letter: right, asked or wrong."""
    words = {"r": "right", "a": "asked", "w": "wrong"}
    return Result(Subject(model), [outcome(f"case-{n}", words[one]) for n, one in enumerate(verdicts)])


def headlines(*results: Result) -> list[tuple[str, str]]:
    return told(results, comparisons(results))


def parts(html: str) -> list[str]:
    found: list[str] = json.loads(
        html.split('<script type="application/json" id="parts">')[1].split("</script>")[0]
    )
    return found


def unfolded(html: str) -> str:
    """The page as it is once every case was opened."""
    pieces = parts(html)

    def fill(text: str) -> str:
        return re.sub(r' data-part="(\d+)">', lambda slot: ">" + fill(pieces[int(slot[1])]), text)

    return fill(html.split("<script")[0])


class Reader(HTMLParser):
    """Every element with its attributes, as a browser has them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))


# What is said first


def test_a_suite_that_got_worse_is_said_first_and_in_plain_words() -> None:
    before, after = result("r" * 30 + "w"), result("w" * 9 + "r" * 22)
    assert headlines(before, after) == [
        (
            "worse",
            "Editing got worse: 9 cases that were right are wrong now, 1 the other way; more than chance.",
        )
    ]


def test_what_is_only_asked_about_now_is_not_called_wrong() -> None:
    assert "9 cases that were right are only asked about now;" in headlines(
        result("r" * 30), result("a" * 9 + "r" * 21)
    )[0][1]  # fmt: skip


def test_a_suite_that_got_better() -> None:
    assert headlines(result("w" * 9 + "r" * 21), result("r" * 30)) == [
        ("better", "Editing got better: 9 cases that were not right are right now; more than chance.")
    ]


def test_one_case_is_no_proof() -> None:
    assert headlines(result("r" * 30), result("w" + "r" * 29)) == [
        ("maybe", "Editing: 1 case that was right is wrong now; that may be chance.")
    ]


def test_what_is_the_same_is_said_to_be() -> None:
    assert headlines(result("rrw"), result("rrw")) == [
        ("", "Editing is the same: no case became right or wrong.")
    ]


def test_one_subject_has_its_share_and_what_is_left() -> None:
    assert headlines(result("r" * 91 + "w" * 6 + "a" * 3)) == [
        ("worse", "Editing 91 % right (84 to 95); 9 cases are not right.")
    ]
    assert headlines(result("rrr")) == [("better", "Editing 100 % right (44 to 100); every case is right.")]
    assert "99 % right" in headlines(result("r" * 299 + "w"))[0][1], "what is not whole is not called so"


def test_the_worst_suite_is_said_first() -> None:
    one = Result(
        Subject(), [outcome("a", suite="planning"), outcome("b", "wrong"), outcome("c", suite="safety")]
    )
    assert headlines(one)[0][1].startswith("Editing")


def test_nothing_played_and_nothing_in_common_are_said() -> None:
    assert "Nothing was played." in page([])
    assert "nothing can be compared" in page(
        [Result(Subject(), [outcome("a")]), Result(Subject(), [outcome("b")])]
    )


# What is in it


def test_wrong_cases_come_first_and_those_that_became_wrong_before_them() -> None:
    html = page([result("rwra"), result("rwwa", "openai/other")])
    rows = [
        given for tag, given in Reader(html).elements if tag == "details" and given.get("class") == "case"
    ]
    assert [one["id"] for one in rows] == [f"editing.case-{n}.1" for n in (2, 1, 3, 0)]
    assert [one["data-verdict"] for one in rows] == ["wrong", "wrong", "asked", "right"]
    assert [one.get("data-moved") for one in rows] == ["worse", None, None, None]


def test_without_a_script_the_misses_and_their_reasons_can_be_read() -> None:
    html = page([result("rw")]).split('<script type="application/json"')[0]
    assert "image:s4 has to be remade, too" in html and "A plan waits." in html
    assert "make scene 2 happen at night" in html and "<noscript>" in html


def test_a_storyboard_holds_every_scene_of_the_film() -> None:
    html = unfolded(page([Result(Subject(), [outcome("lamp"), outcome("fuchs", film=FUCHS)])]))
    for film in (LAMP, FUCHS):
        for scene in film.scenes:
            assert f"{scene.shot} · {scene.duration:g}\u00a0s" in html
            assert all(line.text in html for line in scene.lines)
            assert looked(scene.visual_description, film) in html
    assert '<span dir="auto" lang="de">Der Fuchs sucht den Mond.</span>' in html
    assert "{keeper}" not in html and "{fuchs}" not in html


def test_scenes_that_many_cases_share_are_kept_once() -> None:
    html = page([Result(Subject(), [outcome(f"case-{n}") for n in range(50)])])
    assert html.count("wooden pier at sunrise") == 1


def test_three_hundred_cases_stay_small() -> None:
    def film(n: int) -> Film:
        scenes = [scene.with_(visual_description=f"{n} {scene.visual_description}") for scene in LAMP.scenes]
        return LAMP.with_(scenes=scenes)

    subjects = [
        Result(Subject(model), [outcome(f"case-{n}", film=film(n + own)) for n in range(300)])
        for model, own in (("one", 0), ("two", 1000))
    ]
    assert len(page(subjects).encode()) < 6_000_000


def test_an_edit_shows_what_it_changed() -> None:
    edited = LAMP.with_(
        scenes=[
            scene.with_(lines=[{"text": "Then the storm lets go."}]) if scene.id == "s5" else scene
            for scene in LAMP.scenes
        ]
    )
    one = outcome("edit", film=edited, before=LAMP.model_dump(mode="json"), stale=["speech:s5"])
    html = unfolded(page([Result(Subject(), [one])]))
    assert html.count('<li class="changed">') == 1
    assert "<b><bdi>s5 words</bdi></b>" in html
    assert "Then the <del>wind</del> <ins>storm</ins> lets go." in html


def test_what_is_not_expected_to_be_made_anew_is_marked() -> None:
    expected = {"stale": ["image:s2", "clip:s2"]}
    chips = units({"stale": ["image:s2", "image:s4"], "before": LAMP.model_dump(mode="json")}, expected)
    assert '<li class="ok">✓ image:s2</li><li class="extra">✗ not expected: image:s4</li>' in chips
    assert '<li class="missing">missing: clip:s2</li>' in chips


def test_refused_calls_say_why() -> None:
    calls = [
        {"name": "edit_scenes", "arguments": {"a": "x" * 900}, "result": {"error": "no scene s9"}, "author": "model"},
        {"name": "quote", "arguments": {}, "result": {"ok": 1}, "author": "person"},
    ]  # fmt: skip
    html = unfolded(page([Result(Subject(), [outcome("steps", calls=calls)])]))
    assert html.count('<li class="refused">') == 1 and "no scene s9" in html and "by person" in html
    assert "x" * 300 not in html


def test_two_versions_stand_side_by_side_and_equal_ones_once() -> None:
    one, two = result("r"), result("r", "openai/other")
    assert 'style="--n:1"' in page([one, two]) and 'style="--n:2"' not in page([one, two])
    two.outcomes[0].played["film"] = FUCHS.model_dump(mode="json")
    html = unfolded(page([one, two]))
    assert 'style="--n:2"' in html
    assert "<ins>Der Fuchs sucht den Mond." in html


def test_cases_that_only_one_subject_played_are_shown() -> None:
    one, two = result("rr"), result("r", "openai/other")
    html = page([one, two])
    assert html.count('class="case"') == 2


# Other people's words


def test_words_of_people_and_models_stay_words() -> None:
    text = HOSTILE.replace("\ud800", "")
    film = LAMP.with_(
        title=text,
        style=text,
        cast=[member.with_(name=text[:80], description=text) for member in LAMP.cast],
        scenes=[
            scene.with_(visual_description=f"{{keeper}} {text}", motion=text, lines=[{"text": text}])
            for scene in LAMP.scenes
        ],
    )
    calls = [{"name": HOSTILE, "arguments": HOSTILE, "result": {"error": HOSTILE}, "author": HOSTILE}]
    hostile = outcome(HOSTILE, "wrong", film, said=[HOSTILE], replies=[HOSTILE], suite=HOSTILE, calls=calls)
    hostile.scores["ending"] = Score(0.0, HOSTILE)
    results = [Result(Subject(HOSTILE), [hostile]), Result(Subject("b"), [outcome("x", suite=HOSTILE)])]
    html = page(results)
    html.encode()
    assert html.count("<script") == 2 and html.count("</script>") == 2
    for piece in (unfolded(html), *parts(html)):
        for tag, given in Reader(piece).elements:
            assert tag not in ("script", "img") and not [name for name in given if name.startswith("on")]


def test_what_may_be_read_from_the_right_has_its_own_direction() -> None:
    assert marked("", "שלום") == '<span dir="auto"><ins>שלום</ins></span>'
    html = page([Result(Subject(), [outcome("rtl", said=["\u202eשלום"])])])
    assert '<p dir="auto" class="said">\u202eשלום</p>' in html


def test_names_stand_for_ids_in_descriptions() -> None:
    html = looked("{mara} and {keeper} and {nobody} <b>", LAMP)
    assert ">Mara</b> and <b title=" in html and ">the keeper</b> and <b>nobody</b> &lt;b&gt;" in html


# The file


def test_the_page_is_the_same_every_time() -> None:
    assert page([result("rwa"), result("wra", "b")]) == page([result("rwa"), result("wra", "b")])


def test_the_page_asks_nothing_of_anybody() -> None:
    html = page([result("rwa"), result("wra", "b")])
    assert not re.search(
        r"(?:src|href|action)=\"(?!#)|url\(|@import|https?://|\bfetch\(|XMLHttp|<link|<iframe", html
    )
    policy = next(given["content"] or "" for _, given in Reader(html).elements if "http-equiv" in given)
    script = html.split("<script>")[1].split("</script>")[0]
    sealed = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert "default-src 'none'" in policy and f"script-src 'sha256-{sealed}'" in policy


def test_ids_are_unique_and_links_lead_somewhere() -> None:
    html = page([result("rwa"), result("wra", "b")])
    elements = Reader(html).elements
    ids = [given["id"] for _, given in elements if "id" in given]
    assert len(ids) == len({*ids})
    links = [given["href"] or "" for tag, given in elements if tag == "a"]
    assert {link[1:] for link in links if "=" not in link} <= {*ids}


def test_changes_of_a_film_are_told_one_by_one() -> None:
    other = LAMP.with_(music=LAMP.music.with_(on=False), settings=LAMP.settings.with_(duration=20))
    html = changes(LAMP, other)
    assert html.count("<li>") == 2 and "music on" in html and "settings duration" in html
    assert "Nothing." in changes(LAMP, LAMP)
