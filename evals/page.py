"""The report as one page: what got worse, how sure that is, and every case with the film that came of it.

The page asks nothing of a network and runs no script but its own.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from evals import page_parts, summary
from evals.page_parts import LONG, SIGNS, Html, Parts, badge, el, fold, join, short, words
from evals.page_style import CSS, FOOT, READING, SCRIPT, SHOTS
from evals.runner import Outcome, Result
from evals.scorers import JUDGED
from evals.statistics import Interval
from evals.summary import Change, SuiteSummary
from film.document import Film

RANK = ("wrong", "asked", "right")
LISTED = 15
"""Cases of a list that are shown before it is unfolded."""
Compared = Sequence[tuple[Result, Sequence[Change]]]


@dataclass(frozen=True)
class Entry:
    """A case, with what came of it under each subject; None where it was not played."""

    anchor: str
    name: str
    outcomes: tuple[Outcome | None, ...]

    @property
    def there(self) -> list[Outcome]:
        return [one for one in self.outcomes if one is not None]

    @property
    def last(self) -> Outcome:
        return self.there[-1]

    @property
    def moved(self) -> str:
        """Where the verdict went from the first subject to the last: ``worse``, ``better`` or nowhere."""
        ranks = [RANK.index(one.verdict) for one in (self.there[0], self.last)]
        return "worse" if ranks[1] < ranks[0] else "better" if ranks[1] > ranks[0] else ""


def entries(results: Sequence[Result]) -> list[Entry]:
    """Every case that was played: those that became wrong first, then wrong ones, then the others."""
    found: dict[tuple[str, str, int], list[Outcome | None]] = {}
    for number, result in enumerate(results):
        for one in result.outcomes:
            found.setdefault((one.suite, one.case, one.repeat), [None] * len(results))[number] = one
    often = any(repeat > 1 for _, _, repeat in found)
    made = [
        Entry(_anchor(suite, case, repeat), f"{case} · {repeat}" if often else case, tuple(outcomes))
        for (suite, case, repeat), outcomes in found.items()
    ]
    return sorted(made, key=lambda one: (one.moved != "worse", RANK.index(one.last.verdict)))


def _anchor(suite: str, case: str, repeat: int = 1) -> str:
    """``editing.night-by-number.1``"""
    return ".".join(re.sub(r"[^a-z0-9]+", "-", part.lower()) for part in (suite, case, str(repeat)))


def page(results: Sequence[Result]) -> str:
    """One HTML file; the same for the same results, whenever it is made."""
    parts, found, compared = Parts(), entries(results), comparisons(results)
    sentences = told(results, compared)
    names = [str(result.subject) for result in results]
    roles = ["before", *["now"] * (len(names) - 1)] if len(names) > 1 else [""]
    body = join(
        el("header",
            el("p", "Pixora prompt evals", cls="eyebrow"),
            el("div", el("h1", sentences[0][1]), cls=f"lead {sentences[0][0]}"),
            el("ul", (el("li", text, cls=tone) for tone, text in sentences[1:]), cls="told"),
            el("ul", (el("li", el("b", f"{role}: " if role else "subject: "), el("bdi", name))
                for role, name in zip(roles, names, strict=False)), cls="subjects soft small"),
            el("nav", el("a", "What changed", href="#changed") if compared else None,
                el("a", f"Every case ({len(found)})", href="#cases"), cls="small", aria_label="On this page"),
        ),
        el("main",
            _suites(results, names), el("div", (_comparison(results[0], after, changes, len(results)) for after, changes in compared), id="changed"),
            _means(results[0]) if len(results) == 1 else None, _cases(found, names, parts),
        ),
        el("footer", FOOT),
        el("svg", Html(SHOTS), width=0, height=0, aria_hidden="true", style="position:absolute"),
        parts.script(), el("script", Html(SCRIPT)),
    )  # fmt: skip
    sealed = base64.b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{sealed}'; base-uri 'none'; form-action 'none'"
    head = join(
        el("meta", charset="utf-8"), el("meta", http_equiv="Content-Security-Policy", content=policy),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("title", f"{sentences[0][1]} Pixora prompt evals"), el("style", Html(CSS)),
    )  # fmt: skip
    whole = f'<!doctype html>\n<html lang="en"><head>{head}</head><body>{body}</body></html>\n'
    return whole.encode("utf-8", "replace").decode()


# In words


def told(results: Sequence[Result], compared: Compared) -> list[tuple[str, str]]:
    """Sentences with their tone (``worse``, ``maybe``, ``better`` or none), the worst news first."""
    if not any(result.outcomes for result in results):
        return [("", "Nothing was played.")]
    if len(results) == 1:
        found = [summary.summary(results[0], suite) for suite in results[0].suites]
        return [_standing(one) for one in sorted(found, key=lambda one: one.right.value)]
    rows = [(change, after) for after, changes in compared for change in changes]
    if not rows:
        return [("", "No case was played by both, so nothing can be compared.")]
    rows.sort(key=lambda row: _severity(row[0]))
    return [(_tone(change), _changed(change, after, len(results) > 2)) for change, after in rows]


def _standing(one: SuiteSummary) -> tuple[str, str]:
    left = one.cases - round(one.right.value * one.cases)
    rest = f"{_count(left)} not right." if left else "every case is right."
    tone = "worse" if round(one.wrong.value * one.cases) else "maybe" if left else "better"
    return tone, f"{one.suite.capitalize()} {_share(one.right, 'right')}; {rest}"


def comparisons(results: Sequence[Result]) -> Compared:
    """Each later subject with what changed from the first one, for each suite of which both played the same cases."""
    found = []
    for after in results[1:]:
        both = {(one.suite, one.case, one.repeat) for one in results[0].outcomes}
        suites = dict.fromkeys(
            one.suite for one in after.outcomes if (one.suite, one.case, one.repeat) in both
        )
        changes = [summary.change(results[0], after, suite) for suite in suites]
        found.append((after, sorted(changes, key=_severity)))
    return found


def _tone(change: Change) -> str:
    if change.told in ("worse", "better"):
        return change.told
    return "maybe" if change.worse else ""


def _severity(change: Change) -> tuple[int, float]:
    return ("worse", "maybe", "better", "").index(_tone(change)), change.gain.value


def _changed(change: Change, after: Result, named: bool) -> str:
    """``Editing got worse: 4 cases that were right are wrong now, 1 the other way; more than chance.``"""
    suite = f"{change.suite.capitalize()}{f' with {after.subject}' if named else ''}"
    lost, gained = len(change.worse), len(change.better)
    if not lost and not gained:
        return f"{suite} is the same: no case became right or wrong."
    verdicts = {one.verdict for one in after.of(change.suite) if one.case in change.worse and not one.right}
    now = "wrong" if verdicts == {"wrong"} else "only asked about" if verdicts == {"asked"} else "not right"
    down = f"{_count(lost, ' that was right', ' that were right')} {now} now"
    up = f"{_count(gained, ' that was not right', ' that were not right')} right now"
    if change.told == "better":
        return f"{suite} got better: {up}{f', {lost} the other way' if lost else ''}; more than chance."
    if change.told == "worse":
        return f"{suite} got worse: {down}{f', {gained} the other way' if gained else ''}; more than chance."
    first = down + (f", {gained} the other way" if gained else "") if lost else up
    return f"{suite}: {first}; that may be chance."


def _count(number: int, one: str = "", many: str = "") -> str:
    return f"1 case{one} is" if number == 1 else f"{number} cases{many} are"


def _percent(share: float) -> int:
    """Rounded, yet never 100 or 0 for what is neither."""
    return round(100 * share) if share in (0, 1) else min(99, max(1, round(100 * share)))


def _share(one: Interval, word: str) -> str:
    return f"{_percent(one.value)} % {word} ({100 * one.low:.0f} to {100 * one.high:.0f})"


# Suites


def _suites(results: Sequence[Result], names: Sequence[str]) -> Html:
    legend = el("p",
        (el("span", el("i"), word, cls=f"tone-{word}") for word in reversed(RANK)),
        el("span", el("i", cls="interval"), "95 % interval of what is right"), cls="legend",
    )  # fmt: skip
    suites = dict.fromkeys(suite for result in results for suite in result.suites)
    return el("section", el("h2", "Suites"), legend,
        el("div", (_suite(suite, results, names) for suite in suites), cls="suites"),
    )  # fmt: skip


def _suite(suite: str, results: Sequence[Result], names: Sequence[str]) -> Html:
    """A bar for each subject, the first one on top."""
    bars = []
    for name, result in (
        (name, one) for name, one in zip(names, results, strict=True) if suite in one.suites
    ):
        mine, found = result.of(suite), summary.summary(result, suite)
        counts = {word: sum(one.verdict == word for one in mine) for word in reversed(RANK)}
        spoken = f"{_share(found.right, 'right')}, {counts['asked']} asked, {counts['wrong']} wrong"
        cost = f", US$\u00a0{found.cost / found.cases:.2g}" if found.cost else ""
        bars.append(el("div",
            el("span", el("bdi", name), cls="name small"),
            _bar(found, f"{name}: {spoken} of {found.cases} cases"),
            el("span", spoken, el("br"), el("span", f"a case: {found.turns:.1f} turns, {found.tokens:,.0f} tokens{cost}", cls="soft"),
                cls="small"),
            cls="bar",
        ))  # fmt: skip
    axis = el("div", (el("span", one) for one in ("0", "50", "100 %")), cls="axis", aria_hidden="true")
    count = max(len({one.case for one in result.of(suite)}) for result in results)
    return el("article",
        el("header", el("h3", words(suite)), el("span", f"{count} case{'s' if count != 1 else ''}", cls="soft small")),
        el("p", next((one.abouts[suite] for one in results if suite in one.abouts), ""), cls="soft small about"), bars, el("div", axis, cls="bar scale"),
        cls="suite",
    )  # fmt: skip


def _bar(found: SuiteSummary, label: str) -> Html:
    at, pieces = 0.0, []
    for word in reversed(RANK):
        wide = 100 * getattr(found, word).value
        pieces.append(el("rect", x=f"{at:.2f}%", width=f"{wide:.2f}%", height="100%", cls=f"fill-{word}"))
        at += wide
    low, high = (f"{100 * end:.2f}%" for end in (found.right.low, found.right.high))
    for look in ("halo", "whisker"):
        pieces.append(el("line", x1=low, x2=high, y1=12, y2=12, cls=look))
        pieces += [el("line", x1=end, x2=end, y1=6, y2=18, cls=look) for end in (low, high)]
    return el("svg", pieces, role="img", aria_label=label)


def _means(result: Result) -> Html:
    """Every scorer's mean on every suite, the weakest on top."""
    tables = []
    for suite in result.suites:
        means = summary.summary(result, suite).scores
        rows = [
            el("tr", el("th", _scorer(suite, name), scope="row"), el("td", f"{mean:.3f}", cls="n"),
                el("td", sum(one.scores[name].value < 1 for one in result.of(suite) if name in one.scores), cls="n"))
            for name, mean in sorted(means.items(), key=lambda row: row[1])
        ]  # fmt: skip
        tables.append(_table(suite, ("scorer", "mean", "cases below 1"), rows))
    return el("section", el("h2", "Scores"), tables)


def _scorer(suite: str, name: str) -> Html:
    return el("a", name, href=f"#suite={suite}&text={name}:") if name in JUDGED else join(name)


def _table(caption: str, headings: Sequence[str], rows: Sequence[Html]) -> Html:
    first, *others = headings
    heads = [el("th", first, scope="col"), *(el("th", one, scope="col", cls="n") for one in others)]
    body = el("table", el("caption", caption), el("thead", el("tr", heads)), el("tbody", rows))
    return el("div", body, cls="scores wide", tabindex=0, role="region", aria_label=f"Scores of {caption}")


# Before and after


def _comparison(before: Result, after: Result, changes: Sequence[Change], subjects: int) -> Html:
    """Cases that became wrong, then those that became right, then the scorers."""
    named = f" with {after.subject}" if subjects > 2 else ""
    pieces: list[Html] = []
    for tone, title in (("worse", "No longer right"), ("better", "Became right")):
        rows = [
            _move(change.suite, name, before, after, tone == "worse")
            for change in changes
            for name in getattr(change, tone)
        ]
        if rows:
            first, more = (el("ul", some, cls=f"moves {tone}") for some in (rows[:LISTED], rows[LISTED:]))
            pieces += [el("h2", f"{title}{named}: {len(rows)}"), first]
            pieces += [fold(f"{len(rows) - LISTED} more", more)] if rows[LISTED:] else []
    tables = [_differences(change, before, after) for change in changes]
    return el("section", pieces, el("h2", f"Scores, before and after{named}"), tables)


def _move(suite: str, name: str, before: Result, after: Result, worse: bool) -> Html:
    """A case whose verdict changed, with what was found before and now."""
    was = {one.repeat: one for one in before.of(suite) if one.case == name}
    pairs = [(was[one.repeat], one) for one in after.of(suite) if one.case == name and one.repeat in was]
    a, b = next((a, b) for a, b in pairs if (a.right, b.right) == (worse, not worse))
    reasons = [
        el("p", el("span", f"{word}: ", cls="soft"), el("bdi", "; ".join(one.faults)))
        for word, one in (("before", a), ("now", b))
        if one.faults
    ]
    return el("li",
        el("h3", el("a", name, href=f"#{_anchor(suite, name, b.repeat)}")), badge(a.verdict), " → ", badge(b.verdict),
        " ", el("span", suite, cls="tag"), el("p", words(b.why), cls="soft"), reasons,
    )  # fmt: skip


def _differences(change: Change, before: Result, after: Result) -> Html:
    """Each scorer's mean before and after, what lost most on top; what moved more than chance is coloured."""
    old, new = (summary.summary(result, change.suite).scores for result in (before, after))
    moved = {name: one for name, one in change.scores.items() if one.low or one.high}
    scale = max([0.01, *(abs(end) for one in moved.values() for end in (one.low, one.high))])
    rows = []
    for name, one in sorted(moved.items(), key=lambda row: row[1].value):
        tone = "better" if one.low > 0 else "worse" if one.high < 0 else None
        sign = {"better": " ▲\u00a0better", "worse": " ▼\u00a0worse"}.get(tone or "", "")
        told = f"{one.value:+.3f} ({one.low:+.3f}\u00a0to\u00a0{one.high:+.3f})".replace("-", "−")
        low, at, high = (f"{50 + 50 * end / scale:.1f}%" for end in (one.low, one.value, one.high))
        plot = el("svg",
            el("line", x1="50%", x2="50%", y1=0, y2=16, cls="zero"), el("line", x1=low, x2=high, y1=8, y2=8, cls="whisker"),
            el("line", x1=at, x2=at, y1=3, y2=13, cls="whisker"), aria_hidden="true",
        )  # fmt: skip
        means = (el("td", f"{mean[name]:.3f}", cls="n") for mean in (old, new))
        rows.append(el("tr", el("th", _scorer(change.suite, name), sign, scope="row"), means, el("td", told, cls="n"),
            el("td", plot, cls="plot"), cls=tone))  # fmt: skip
    still = [f"{name} {new[name]:.3g}" for name in change.scores if name not in moved]
    rows += [el("tr", el("td", f"The same: {', '.join(still)}.", colspan=5, cls="soft"))] if still else []
    return _table(change.suite, ("scorer", "before", "now", "difference", ""), rows)


# Cases


def _cases(found: Sequence[Entry], names: Sequence[str], parts: Parts) -> Html:
    def pick(name: str, value: str, text: str) -> Html:
        return el("label", el("input", type="checkbox", name=name, value=value), text, cls="pick")

    suites = dict.fromkeys(one.last.suite for one in found)
    form = el("form",
        el("fieldset", el("legend", "Show"), (pick("verdict", word, SIGNS[word]) for word in RANK),
            pick("moved", "1", "changed verdict") if len(names) > 1 else None),
        el("label", el("span", "suite ", cls="label"), el("select",
            el("option", "all", value=""), (el("option", suite, value=suite) for suite in suites), name="suite")),
        el("label", el("span", "words ", cls="label"), el("input", type="search", name="text")),
        el("output", name="count", aria_live="polite", cls="soft small"), el("button", "Clear", type="reset"),
        id="filter", hidden=True,
    )  # fmt: skip
    return el("section", el("h2", "Every case"), el("p", READING, cls="soft small"), form,
        el("noscript", el("p", "Storyboards, steps and money of a case are drawn by a script of this page.", cls="soft")),
        el("div", (_case(one, names, parts) for one in found), cls="cases"),
        el("p", "No case fits the filter.", id="none", hidden=True, cls="none soft"), id="cases",
    )  # fmt: skip


def _case(entry: Entry, names: Sequence[str], parts: Parts) -> Html:
    """A case that unfolds; what is under its storyboard waits for that."""
    last = entry.last
    verdicts = list(dict.fromkeys(one.verdict for one in (entry.there[0], last)))
    same = all(one.played == last.played and one.scores == last.scores for one in entry.there)
    shown = [(" and ".join(names) if len(names) > 1 else "", last)] if same and len(entry.there) == len(names) else [
        (name, one) for name, one in zip(names, entry.outcomes, strict=True) if one is not None
    ]  # fmt: skip
    said = [words(short(text, LONG), "p", cls="said") for text in last.said]
    static = [_found(name, one) for name, one in shown]
    rest = [_rest(name, one, shown, parts) for name, one in shown]
    columns = {"cls": "columns", "style": f"--n:{len(shown)}"}
    return el("details",
        el("summary",
            el("span", (join(" → " if place else "", badge(one)) for place, one in enumerate(verdicts))),
            el("h3", entry.name), el("span", last.suite, cls="tag"),
            el("span", el("bdi", "; ".join(last.faults)), cls="first") if last.faults else None),
        el("div",
            el("p", words(last.why), cls="soft"), said, parts.later(page_parts.asked(last.given, last.expected)),
            el("div", static, **columns), el("div", rest, **columns), cls="body"),
        id=entry.anchor, cls="case", data_verdict=last.verdict, data_suite=last.suite, data_moved=entry.moved or None,
    )  # fmt: skip


def _found(name: str, one: Outcome) -> Html:
    """What came back, and what was wrong with it."""
    judged = [(name, score.why) for name, score in one.scores.items() if name in JUDGED and score.value < 1]
    return el("div",
        el("h4", el("bdi", name), " ", badge(one.verdict), cls="who") if name else None,
        (words(short(text, LONG), "p", cls="back") for text in one.played["replies"] if text),
        el("ul", (el("li", el("b", scorer), ": ", el("bdi", why)) for scorer, why in judged), cls="faults") if judged else None,
    )  # fmt: skip


def _rest(name: str, one: Outcome, shown: Sequence[tuple[str, Outcome]], parts: Parts) -> Html:
    """The film, the steps and the money of one outcome; words are marked against the film before it, or the first subject's."""
    played = one.played
    film, before = (Film.model_validate(played[key]) for key in ("film", "before"))
    first, edited = shown[0][1], bool(before.scenes)
    versus = before if edited else Film.model_validate(first.played["film"]) if one is not first else film
    scale = max(sum(scene["duration"] for scene in other.played["film"]["scenes"]) for _, other in shown)
    measured = [(key, score) for key, score in one.scores.items() if key not in JUDGED and score.value < 1]
    board = page_parts.storyboard(film, played["seconds"], versus, edited, scale, parts)
    return parts.later(join(
        el("h4", el("bdi", name), cls="who again") if len(shown) > 1 else None,
        (el("h4", "What has to be made anew"), page_parts.units(played, one.expected)) if edited else None,
        (el("h4", "What the last message changed"), page_parts.changes(before, film)) if edited else None,
        el("h4", "The film"), fold("Storyboard, unchanged", board) if edited and film == before else board,
        (el("h4", "Measured"), el("ul", (el("li", el("b", key), f" {score.value:.2f}: ", el("bdi", score.why))
            for key, score in measured), cls="faults mild small")) if measured else None,
        el("h4", "Steps"), page_parts.steps(played["calls"]), el("h4", "Money and work"), page_parts.money(played, one.cost),
    ))  # fmt: skip
