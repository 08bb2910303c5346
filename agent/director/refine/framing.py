"""How a picture is framed, in the words of people who film: ``go close on him, with the big ones blurry behind``.

The size or angle is known by its name; whom it is on, and what else is said of the frame, is kept as it was said.
"""

from __future__ import annotations

import re

from agent.director.refine.bare import all_used, at_the, bare
from agent.director.refine.draft import Clause
from agent.director.refine.newcomers import by_mark, held
from agent.director.refine.removed import subject_removed
from agent.director.refine.targets import gender
from agent.director.refine.types import Reply
from agent.director.refine.visuals import FRAMES, capitalised, framed, lowered, tidy
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import gerund, singular
from film.document import Film, Scene, Shot

_SIZES: tuple[Shot, ...] = ("extreme wide", "wide", "medium", "close", "detail")
_NAMES: dict[str, str] = {
    r"extreme wide(?: shot| angle)?|very wide(?: shot)?|establishing(?: shot)?|extreme long shot|from (?:very )?far away|aerial wide": "extreme wide",
    r"extreme close-?\s?up|macro(?: shot)?|ecu|detail(?: shot)?|insert(?: shot)?": "detail",
    r"clean single|single(?: shot)?|tight single|close(?:-?\s?up)?(?: shot)?|closeup|up close|tight(?: shot)?|head and shoulders|headshot": "close",
    r"medium(?: shot)?|mid(?:-| )?shot|waist-?\s?up|two-?\s?shot|american shot|cowboy shot": "medium",
    r"wide(?: shot| angle)?|long shot|full shot|master(?: shot)?|full body": "wide",
    r"pov|point of view|first-?person view": "pov",
    r"from above|bird'?s?[- ]eye(?:'s)?(?: view)?|top-?\s?down|overhead(?: shot)?|high angle|drone(?: shot)?|aerial(?: shot)?": "from above",
    r"from below|low angle|worm'?s?[- ]eye(?: view)?": "low angle",
    r"over (?:the|his|her|their|its|[\w]+'s) shoulder(?: shot)?|over-the-shoulder(?: shot)?|ots": "over shoulder",
    r"(?:go |move |get |come |cut )?(?:much |way |a lot |a bit |far |a little |even )*(?:closer|tighter|nearer)(?: in)?|punch(?:ed)? in|too (?:wide|far away|far)|move in|go in": "closer",
    r"(?:go |move |pull |step |cut )?(?:much |way |a lot |a bit |far |a little |even )*(?:wider|further (?:back|away|out)|farther (?:back|away|out)|looser)|too (?:close|tight)|more(?= of)": "wider",
    r"from behind|from the (?:back|side|front)|in profile|from the rear|dutch (?:angle|tilt)|tilted (?:angle|frame)|in silhouette|silhouette|backlit|shallow (?:depth of field|focus)|shallow dof|deep focus|long lens|wide lens|fisheye(?: lens)?|telephoto|\d{2,3} ?mm(?: lens)?|symmetrical|centred|centered|off-?cent(?:re|er)|soft focus|out of focus|rack focus|split screen|through the (?:window|door|leaves|glass|fence)|reflected in (?:a|the) \w+": "",
}  # fmt: skip
_ANY = "|".join(f"(?:{pattern})" for pattern in _NAMES)
_SHELL = re.compile(
    r"^(?:(?:please|then|also|and|but|so|now|just|instead|let|make|have|has|get|give|us|me|do|use|try|go|put|want|need|needs|like|set|be|is|are|it|there|add|can|could|i|we|you"
    r"|see|him|them|should|must|would|rather|to|shot|shoot|film|frame|framed|as|in|on|a|an|the|that|this|of|nice|proper|really|very|view|do|seen|show|cut)\b[ ,:-]*|[,:-] *)+(?=\w)",
    re.I,
)
_OLD = re.compile(
    rf"[\s,]+(?:and )?(?:instead of|rather than|not|in place of)(?: an?| the| such an?| from)? (?:{_ANY})(?: shot| view| angle| of \w+)?(?=$|[,.;]| )",
    re.I,
)
_SUBJECT = r"(?P<on>(?:on|of|at|in on|from)\s+(?P<who>(?:just |only )?(?:the |his |her |their |its |a |an |one |two |both )?[\w'{} -]+?))"
_AFTER = (
    r"(?P<tail>,.*| (?:with|so|as|while|and|where|looking|facing|filling|through|against|in front|behind|until|from)\b.*"
    r"| (?:he|she|it|they|the [\w ]+) (?:is|are|looks?|looking)\b.*)?"
)
_FORM = re.compile(
    rf"^(?:(?P<lead>(?:the |his |her |just |only )[\w' -]+?|(?-i:[A-Z]\w+)),? )?(?P<frame>{_ANY})(?: shot| view| angle| frame)?(?: {_SUBJECT})?{_AFTER}$",
    re.I,
)
_FILLS = re.compile(r"^(?:just |only )(?P<who>(?:the |his |her |their |its )[\w' -]+?)(?P<tail>,? (?:filling|fills|fill|in|taking up) (?:the )?(?:whole |entire )?(?:frame|picture|screen|shot))?$", re.I)  # fmt: skip


def frames(clause: Clause) -> bool | Reply:
    """Scenes framed otherwise, with what is said of the frame."""
    if (
        clause.draft.language != "en"
        or clause.seen("quote")
        or clause.seen("verb", "remove", "move", "swap", "split")
    ):
        return False
    if clause.seen(
        "thing", "music", "voice", "narration", "caption", "title", "sound", "camera", "animation"
    ):
        return False
    if clause.seen("other", "new") or clause.seen("aspect") or clause.seen("unit"):
        return False
    if clause.seen("verb", "add") and not re.search(r"\bmore of\b", clause.text, re.I):
        return False
    whole = bare(clause)
    text = _OLD.sub("", re.sub(r"[\s,]+(?:please|instead|now|there)$", "", whole))
    match = _FILLS.match(text) if clause.names_some() else None
    match = match or _FORM.match(_SHELL.sub("", text)) or _FORM.match(text)
    if not match:
        return False
    told = match.groupdict()
    subject = told.get("who") or told.get("lead") or ""
    tail = _tail(told.get("tail") or "")
    name = told.get("frame") or "close"
    value = next((v for pattern, v in _NAMES.items() if re.fullmatch(pattern, name, re.I)), "wider")
    if value == "pov" and (not told.get("on") or by_mark(subject, clause.film)[1]):
        return False  # somebody of the cast is read elsewhere
    if (clause.seen("guard", "only") and "frame" in told) or (
        not subject and not tail and value in _SIZES and not _OLD.search(whole)
    ):
        return False  # plain names are read with what else the clause says
    if told.get("lead") and value in _SIZES and "," not in text.partition(name)[0]:
        return False
    if name.lower() == "more" and not _AROUND.search(subject):
        return False
    if re.search(r"\b(?:should|must|is|are|be)\b", f"{subject} {tail}"):
        return False
    scenes = at_the(clause, " ".join([subject, *held(tail)]))
    if not isinstance(scenes, tuple):
        return scenes
    all_used(clause)
    for scene in scenes:
        _frame(clause, clause.film.scene(scene), (value, name), subject, tail)
    clause.draft.mentioned = scenes
    clause.draft.tell(
        "look",
        scenes,
        what=" ".join(
            filter(
                None,
                (f"framed {name}" if value in _SIZES else name, f"on {subject}" if subject else "", tail),
            )
        ),
    )
    return True


_AROUND = re.compile(r"\b(?:rooms?|background|surroundings|setting|scenery|landscape|place|space|house|city|set|whole|environment)$", re.I)  # fmt: skip
"""What one sees more of from further away."""


def _tail(text: str) -> str:
    """What is said of the frame, as a phrase: "so she is just a dot" is "she a dot", "the room should swallow them" swallowing."""
    text = re.sub(r"^(?:,| and)+ *", "", text.strip(" .,;"))
    text = re.sub(r"^(?:so (?:that )?|where |as )", "", text)
    text = re.sub(
        r"\b(he|she|it|they|the [\w ]+?) (?:is|are) (?:just |only |like |really )*", r"\1 ", text, count=1
    )
    text = re.sub(
        r"\b(?:should|must|to|can) ([a-z]+)\b",
        lambda m: gerund(m[1]) if m[1] in lexicon.VERBS else m[0],
        text,
    )
    return re.sub(r"\b(?:that|this|those|these) (?=[a-z])", "the ", text).strip()


def _frame(clause: Clause, scene: Scene, frame: tuple[str, str], subject: str, tail: str) -> None:
    value, name = frame
    film = clause.film
    size = _size(scene.shot, value, name)
    shown, tail = _whom(subject, film, scene), _whom(tail, film, scene)
    text = scene.visual_description
    if value == "pov":
        noun = singular(subject.split()[-1].lower())
        clothes = (
            rf"(\b{re.escape(noun)}) (?:in|wearing) (?:an?|his|her)(?: [\w-]+){{1,3}}?(?= on | with |[,.;])"
        )
        text = re.sub(clothes, r"\1", text)
        rest = lowered(
            re.sub(
                _LED,
                "",
                framed(subject_removed(text, noun) or text, "pov").removeprefix("Point of view:").strip(),
            )
        )
        text = tidy(f"Point of view of {shown}{', ' + tail if tail else ''}: {rest}")
    elif value == "wider" and name.lower() == "more":
        tail, shown = ", ".join(filter(None, (f"more of {shown} in view", tail))), ""
    if value == "pov":
        pass
    elif value == "":
        told = f"{name} {'of ' + shown if shown and name.startswith('silhouette') else ''}".strip()
        told = f"{shown} {told}" if shown and told == name else told
        told = ", ".join(filter(None, (told, tail)))
        at = re.search(rf"{re.escape(shown)}(?!'s)", text) if shown.startswith("{") else None
        said = told.removeprefix(f"{shown} ")
        text = (
            f"{text[: at.end()]} {said},{text[at.end() :]}"
            if at and said != told
            else _after_first(text, told)
        )
        text = tidy(text)
    elif shown and size in ("close", "detail", "medium", "from above", "low angle", "over shoulder"):
        inner = lowered(re.sub(_LED, "", framed(text, size)))
        lead = " ".join(filter(None, (capitalised(FRAMES[size]), shown)))
        text = tidy(f"{lead}{', ' + tail if tail else ''}; around it: {inner}")
    else:
        text = _after_first(framed(text, size), tail) if tail else framed(text, size)
    clause.draft.scene(scene.id, "shot", size)
    clause.draft.scene(scene.id, "visual_description", text)


_LED = re.compile(
    r"^(?:(?:Close|Medium|Wide|Extreme wide) shot(?: of)?|Detail(?: of)?|Seen from above,|Low angle(?: on)?|Over the shoulder:)\s*"
)


def _size(now: Shot, value: str, name: str) -> Shot:
    if value in ("closer", "wider"):
        at = _SIZES.index(now) if now in _SIZES else 2
        far = 2 if re.search(r"\b(?:much|way|far|a lot)\b", name) else 1
        if value == "closer":
            return "close" if at < 3 else "detail"
        return _SIZES[max(0, at - far)]
    return value or now  # type: ignore[return-value]


def _after_first(text: str, told: str) -> str:
    """The picture with a phrase after its first one."""
    match = re.search(r"[,;.]", text)
    at = match.start() if match else len(text)
    return tidy(f"{text[:at]}, {told}{text[at:]}")


def _whom(words: str, film: Film, scene: Scene) -> str:
    """Words with the cast by id; a pronoun means the one of the scene whom it fits."""
    words = by_mark(words, film)[0]
    if "{" not in words and (named := by_mark(f"the {words}", film)[0]).startswith("{"):
        words = named
    there = [m for m in film.cast if m.id in scene.named]
    for pronoun, sex in (("him|he|his", "m"), ("her|she", "f"), ("it|its", "")):
        fitting = [m for m in there if gender(m) == sex] or (there if len(there) == 1 else [])
        if len(fitting) == 1 and "{" not in words:
            who = f"{{{fitting[0].id}}}"
            words = (
                re.sub(r"\b(?:his|her|its)(?= \w)", f"{who}'s", words)
                if re.search(rf"\b(?:{pronoun})\b", words)
                else words
            )
            words = re.sub(rf"\b(?:{pronoun})\b", who, words, count=1)
    return re.sub(r"^(?:just|only) ", "", words)
