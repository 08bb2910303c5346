"""Which scenes a phrase means: by number, by place in the film, or by what they show or say, in four languages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.director.reader.numbered import positioned
from agent.director.refine import recall
from agent.director.refine.recall_words import EMPTY
from agent.director.refine.targets import Reference, collapse, gender, members, resolve
from agent.director.scripts.words import words_of
from agent.director.translate.entries import look_up
from agent.director.translate.message import in_english
from agent.director.words import vocabulary as lexicon
from agent.director.words.lexer import lex
from film.document import Film

_THESE = re.compile(
    r"\W*(?:in |on |at |for |of |de |à |en |auf |bei |von )?(?:it|its|this|that|there|here|these|those|them|he|him|she|her|they|both"
    r"|(?:that|this|the same|these|those|both)(?: (?:one|ones|scenes?|shots?|bits?|parts?|pictures?|images?|clips?|moments?|frames?))(?:'s)?(?: \w+)?"
    r"|(?:into |onto )?the other(?: one)?|(?:my|mein(?:en)?|mon|mi) (?:taste|liking|opinion|geschmack|goût|gusto|avis)|da|dort|dabei|hier|es|sie|ihn|ihr|diese[rsnm]?|die beiden|(?:diese[rsnm]?|der) (?:szene|einstellung|bild|stelle)|davon|sie|er"
    r"|là|ça|la|le|les|elle|il|ils|elles|celle-ci|celui-ci|cette scène|ce plan|ici|y"
    r"|ahí|allí|aquí|esa|eso|esta|esto|ella|él|lo|los|las|esa escena|esta escena|ese plano)\W*",
    re.I,
)
_EVERYWHERE = re.compile(
    r"(?:in |on |for |over |across |through(?:out)? |between |à travers |dans |en |sur |auf |durch )?(?:the |das |den |der |die |dem |tout |toute |le |la |todo |toda |el )?"
    r"(?:whole |entire |complete |full |ganzen? |gesamten? |tout |toute )?(?:le |la |el )?"
    r"(?:film|movie|video|vidéo|vídeo|película|thing|everything|everywhere|all|it all|all of it|all of them|the lot|each|all (?:the |of the )?(?:\w+ )?(?:scenes|shots|pictures|clips|images)"
    r"|every (?:single )?(?:scene|shot|one|picture|clip)|each (?:scene|shot|one)|throughout|across the board|everybody|überall|alles|alle|allen|(?:allen|alle) (?:\w+ )?(?:szenen|bilder|bildern|einstellungen)|jeder szene|jede szene"
    r"|jedem bild|durchgehend|tout|partout|tous|toutes|toutes les scènes|tous les plans|todo|todas|todos|todas las escenas|todos los planos|(?:the )?(?:whole|all the) way through|durchweg|de principio a fin|the scenes|the shots|all over|the whole|den szenen|les scènes|les plans|las escenas|das ganze|la totalité|le tout)",
    re.I,
)


def find(text: str, film: Film, language: str, spoken_of: Sequence[str] = ()) -> tuple[str, ...]:
    """The scenes that a phrase means, in the film's order; none where it fits nothing, or several equally well."""
    bare = " ".join(text.strip(" .,!?;:“”\"'").split())
    if not bare or these(bare):
        return tuple(spoken_of)
    if _EVERYWHERE.fullmatch(bare):
        return tuple(scene.id for scene in film.scenes)
    if _REST.fullmatch(bare):
        return tuple(scene.id for scene in film.scenes if scene.id not in spoken_of) if spoken_of else ()
    found = (
        positioned(bare, film)
        or positioned(
            re.split(r"\b(?:also|i\.e\.|namely|that is|nämlich|à savoir|o sea)\b|:", bare)[-1], film
        )
        or _between(bare, film, language)
        or _bounded(bare, film, language, spoken_of)
        or _of_line(bare, film)
        or _all_but(bare, film, language)
        or _both(bare, film, language)
        or _all_that(bare, film, language)
        or _all_of(bare, film, language)
        or _named(bare, film, language)
        or _listed(bare, film, language)
    )
    return tuple(scene.id for scene in film.scenes if scene.id in found)


_REST = re.compile(
    r"(?:in |on )?(?:all )?(?:the |all the )?(?:rest|others?|other (?:scenes|shots|ones))|(?:all )?(?:das |der |den |dem |die )?(?:übrige[nrs]?|rest|alles andere|alle anderen|anderen(?: szenen)?)"
    r"|(?:tout )?(?:le reste|les autres(?: scènes| plans)?)|(?:todo )?(?:lo demás|el resto|los demás|las demás|las otras)",
    re.I,
)


def these(text: str) -> bool:
    """Whether a phrase only points to what was spoken of."""
    return bool(_THESE.fullmatch(text))


_OWNED = re.compile(
    r"(?:in |on |at |into |dans |en |auf |bei )?(?:(?:the )?(?:end|start|beginning) of )?(?:its|his|her|their|ihre[rnm]?|ihr|seine[rnm]?|sein|sa|son|leur|su)(?: own)? "
    r"(?:scenes?|shot|picture|bit|part|moment|szenen?|einstellung|bild|scène|plan|image|escena|plano|toma)",
    re.I,
)


def owned(text: str) -> bool:
    """Whether a phrase means the scene of somebody or something named beside it: "its shot"."""
    return bool(_OWNED.fullmatch(" ".join(text.strip(" .,!?;:").split())))


def everywhere(text: str) -> bool:
    """Whether a phrase means the whole film."""
    return bool(_EVERYWHERE.fullmatch(" ".join(text.strip(" .,!?;:").split())))


_BOUND = re.compile(
    r"(?P<all>(?:everything|all|anything|whatever|what|alles(?: was)?|was|tout ce qui|lo que|todo lo que|the rest|scenes)(?: that)?(?: comes?| is| vient| est| viene| hay| kommt)? )?"
    r"(?P<way>after|behind|following|nach|hinter|après|después de|tras|before|ahead of|until|up to|vor|bis|in front of|prior to|avant|devant|antes de|delante de|hasta) (?P<what>.+?)(?: kommt| ist| on)?",
    re.I,
)
_REACHING = ("until", "up to", "bis", "hasta")
_LATER = words_of("after behind following nach hinter après tras")


def bound(text: str) -> tuple[str, str]:
    """Whether a phrase says "after" or "before" something (else empty), and what."""
    match = _BOUND.fullmatch(" ".join(text.split()))
    if not match:
        return "", text
    later = match["way"].lower() in _LATER or match["way"].lower().startswith("después")
    return ("after" if later else "before"), match["what"]


def _bounded(text: str, film: Film, language: str, spoken_of: Sequence[str]) -> tuple[str, ...]:
    """All that comes after or before a scene."""
    way, what = bound(text)
    match = _BOUND.fullmatch(text)
    there = find(what, film, language, spoken_of) if way else ()
    if there and _SAID.search(text):  # "after “Turn it slowly”": where it is said
        return there
    if not there or not (
        match and (match["all"] or positioned(what, film) or match["way"].lower() in _REACHING)
    ):
        return ()
    order = [scene.id for scene in film.scenes]
    reached = match["way"].lower() in _REACHING
    if way == "after":
        return tuple(order[order.index(there[-1]) + 1 :])
    return tuple(order[: order.index(there[0]) + reached])


_BUT = re.compile(
    r"(?P<all>.+?),? (?:but|except(?: for)?|apart from|save|bar|außer|bis auf|sauf|excepté|à part|menos|salvo|excepto)(?: not)? (?P<but>.+)",
    re.I,
)


_PAIR = re.compile(r"(?:right |in )?(?:between|zwischen|entre|from|von|vom|de|desde) (?:scenes? |shots? |szenen? |scènes? |escenas? )?(?P<one>.+?) (?:and|und|et|y|to|into|in|zu|zum|zur|à|a|al|vers) (?P<two>.+)", re.I)  # fmt: skip


def _between(text: str, film: Film, language: str) -> tuple[str, ...]:
    """Two scenes of which one follows the other: "between the office and the bridge"."""
    match = _PAIR.fullmatch(text)
    if not match:
        return ()
    each = [positioned(told, film) or _named(told, film, language) for told in match.groups()]
    return (*each[0], *each[1]) if all(len(found) == 1 for found in each) else ()


def _all_but(text: str, film: Film, language: str) -> tuple[str, ...]:
    match = _BUT.fullmatch(text)
    if not match or not (whole := find(match["all"], film, language)):
        return ()
    away = find(match["but"], film, language)
    return tuple(scene for scene in whole if scene not in away) if away else ()


_THAT = re.compile(
    r"(?:in )?(?:(?:all|every|each|alle[n]?|jede[rsnm]?|tous|toutes|chaque|todas|todos|cada) )?(?:the |those |les |las |los |die |der |den )?"
    r"(?:scenes|shots|pictures|parts|szenen|bilder|scènes|plans|escenas|planos|(?<=every )(?:scene|shot|one)|(?<=each )(?:scene|shot|one))"
    r"(?: (?:with|of|that show|showing|in which|where|that have|having|mit|wo|avec|où|con|donde)| that| in| on| at| auf| in der| im| à| en)+ (?P<what>.+)",
    re.I,
)


def _all_that(text: str, film: Film, language: str) -> tuple[str, ...]:
    """Every scene that holds what is named: "all scenes with the boat"."""
    match = _THAT.fullmatch(text)
    if not match:
        return ()
    if with_them := _with(match["what"], film, language):
        return with_them
    recall.heard(film, language)
    return recall.every(film, match["what"])


_TWO = r"(?:in |on |for |dans |en )?(?:both|the two|die beiden|den beiden|beide[nr]?|les deux|las dos|los dos|ambas|ambos)(?: of)?(?: the| my| las| los)?"
_SHOWN = r"(?:scenes|shots|pictures|ones|szenen|bildern?|einstellungen|scènes|plans|escenas|planos|tomas)"
_BOTH = re.compile(
    rf"{_TWO} (?:(?P<what>(?!{_SHOWN}).+?)[ -]?{_SHOWN}|{_SHOWN})(?: (?:with|of|in|on|mit|avec|dans|sur|de|con) (?P<more>.+))?",
    re.I,
)


def _both(text: str, film: Film, language: str) -> tuple[str, ...]:
    """The two scenes that show what is named, by whatever name: "both rowing scenes"."""
    match = _BOTH.fullmatch(text)
    if not match:
        return ()
    recall.heard(film, language)
    words = recall.content(f"{match['what'] or ''} {match['more'] or ''}")
    for loose in (False, True):
        held = [recall.near(film, word, loose) for word in words]
        found = [s.id for at, s in enumerate(film.scenes) if words and all(each[at] for each in held)]
        if len(found) >= 2:
            return tuple(found) if len(found) == 2 else ()
    return ()


_OF = re.compile(
    r"(?:in )?(?:all |every |all of |alle[n]? |toutes |tous |todas )?(?P<who>his|her|its|their|seine[n]?|ihre[n]?|ses|sus|[\w ]+['’]s) (?:scenes?|shots?|pictures?|szenen?|bilder[n]?|scènes?|plans?|escenas?|planos?)",
    re.I,
)


def _all_of(text: str, film: Film, language: str) -> tuple[str, ...]:
    """Every scene of somebody: "all of her scenes", "the keeper's shots"."""
    match = _OF.fullmatch(text)
    return _with(match["who"].removesuffix("'s"), film, language) if match else ()


_SEXES = {"m": words_of("he him his er ihm ihn seine seinen il él"), "f": words_of("she her sie ihr ihre ihren elle ella")}  # fmt: skip


def _with(what: str, film: Film, language: str) -> tuple[str, ...]:
    """The scenes that show the one member of the cast that a phrase names and nothing else with."""
    them = cast_in(what, film, language)
    return tuple(scene.id for scene in film.scenes if them[0] in scene.named) if len(them) == 1 else ()


def cast_in(what: str, film: Film, language: str) -> tuple[str, ...]:
    """Ids of the cast that a phrase names, where it names nothing else; a pronoun where it fits one."""
    words = [w for w in recall.tokens(what) if w not in _IDLE]
    for sex, pronouns in _SEXES.items():
        if len(words) == 1 and words[0] in pronouns:
            return tuple(m.id for m in film.cast if m.kind != "thing" and gender(m) == sex)
    plain = [word for word in words if word not in EMPTY]
    if len(plain) != 1:
        return ()
    english = in_english(what, language, film) if language != "en" else None
    for phrase, tongue in ((what, language), (english or "", "en")):
        tokens = lex(phrase, [], tongue)
        named = [m.id for i, m in members(film, tokens) if tokens[i].kind != "pronoun"]
        if named:
            return tuple(dict.fromkeys(named))
    told = {recall.stem(word) for word in (*plain, *recall.tokens(english or ""))}
    return tuple(m.id for m in film.cast if told & set(map(recall.stem, _nouns(m.description))))


def _nouns(description: str) -> list[str]:
    """The words that say what a member of the cast is: "a lean adult fox, …" is told by "fox"."""
    head = re.split(r",| (?:with|of|in) ", description)[0]
    return [word for word in recall.tokens(head) if word not in EMPTY][-1:]


_IDLE = words_of("the a an is are appears shows up in it of we see der die das den dem ist le la les l on voit el los las que se ve sale with mit avec con")  # fmt: skip


def _named(text: str, film: Film, language: str) -> tuple[str, ...]:
    """The one scene that a phrase names by what it shows or says; with a place beside it, that place decides."""
    tokens = collapse(lex(text, [], language), film)
    references = [token for token in tokens if isinstance(token, Reference)]
    if any(r.missing for r in references):
        return ()
    placed = resolve(references, film) if references and not any(r.choices for r in references) else ()
    if not placed:
        head = re.split(r",| (?:with|where|of|mit|wo|avec|où|con|donde) ", text, maxsplit=1)[0]
        placed = positioned(head, film) if head != text else ()
    if _BOTH.fullmatch(text):
        return ()
    found = recalled(text, film, language)
    if len(placed) == 1:
        return placed if len(found) != 1 or found == placed else ()
    if len(found) == 1 and not (placed and len(placed) < len(film.scenes) and found[0] not in placed):
        return found
    narrowed = tuple(scene for scene in found if scene in placed) if placed else ()
    if len(narrowed) == 1:
        return narrowed
    return placed if placed and not found else ()


def recalled(text: str, film: Film, language: str) -> tuple[str, ...]:
    """The scenes that fit a phrase best by what they hold, in English first and in its own words."""
    bare = re.sub(r"^.*?\b(?:scenes?|shots?|bit|part|one|szene|bild|scène|plan|escena|toma) (?:with|of|mit|avec|de|con) ", "", text, flags=re.I)  # fmt: skip
    if found := _with(bare, film, language):
        return found
    recall.heard(film, language)
    words = " ".join(_apart(word, language) for word in text.split())
    english = in_english(words, language, film) if language != "en" else None
    level: tuple[str, ...] = ()
    for phrase in filter(None, (english, words)):
        found_ = recall.find(film, phrase)
        if found_.one:
            return found_.scenes
        if level := _foremost(found_.scenes, phrase, film):
            level = _done_there(level, phrase, film) or level
            break
    said = recall.line(film, words)
    return (said,) if said and (not level or _SAID.search(text)) else level


def _foremost(scenes: tuple[str, ...], phrase: str, film: Film) -> tuple[str, ...]:
    """Of scenes that fit alike, the one whose first sentence shows it all; else all of them."""
    words = {recall.stem(word) for word in recall.content(phrase)}
    first = [
        s
        for s in scenes
        if words <= set(map(recall.stem, recall.tokens(film.scene(s).visual_description.partition(". ")[0])))
    ]
    return tuple(first) if len(first) == 1 and words else scenes


def _done_there(scenes: tuple[str, ...], phrase: str, film: Film) -> tuple[str, ...]:
    """Of scenes that fit alike, the one where it is done, as its clip or its words tell, and not only seen as it was done: "the folding shot"."""
    deeds = [word for word in recall.content(phrase) if word in lexicon.GERUNDS]
    said = {one: recall.tokens(f"{film.scene(one).motion} {film.scene(one).script}") for one in scenes}
    doing = [
        one
        for one in scenes
        if deeds
        and all(any(lexicon.THIRDS.get(w, w) == lexicon.GERUNDS[deed] for w in said[one]) for deed in deeds)
    ]
    return tuple(doing) if len(doing) == 1 else ()


_SAID = re.compile(r"\b(?:lines?|says?|said|sentence|words|satz|sagt|text|phrase|dit|réplique|frase|dice)\b|[“„«\"]", re.I)  # fmt: skip


def _apart(word: str, language: str) -> str:
    """A German compound with a scene at its end as the word before it: Eulenszene is Eule."""
    match = (
        re.fullmatch(r"(\w{3,}?)(?:szenen?|einstellung|bild|aufnahme)", word, re.I)
        if language == "de"
        else None
    )
    if not match:
        return word
    whole = match[1].capitalize()
    each = [whole, *(whole.removesuffix(end) for end in ("n", "s", "en") if whole.endswith(end))]
    return next((one for one in each if look_up(one, "de")), whole)


_LINE = re.compile(
    r"(?P<n>.+?) (?:vo |spoken |narrated )?(?:lines?|sentences?|words|sätze?n?|zeilen?|phrases?|répliques?|frases?|línea)",
    re.I,
)


def _of_line(text: str, film: Film) -> tuple[str, ...]:
    """The scene of a line that is told by its place among all lines: "the last line", "la última frase"."""
    match = _LINE.fullmatch(text)
    spoken = [scene for scene in film.scenes for _ in scene.lines]
    if not match or not spoken:
        return ()
    said = film.model_copy(
        update={"scenes": tuple(s.model_copy(update={"id": f"s{n}"}) for n, s in enumerate(spoken, 1))}
    )
    return tuple(dict.fromkeys(spoken[int(found[1:]) - 1].id for found in positioned(match["n"], said)))


def _listed(text: str, film: Film, language: str) -> tuple[str, ...]:
    """Several scenes in one phrase, each clear by itself: "the sparrow and the courtyard", "from the dial into the last scene"."""
    bare = re.sub(
        r"^(?:both|between|from|zwischen|von|vom|entre|de|desde|erst|first)\s+", "", text, flags=re.I
    )
    parts = re.split(
        r"\s*[,;]\s*(?:and |und |et |y |then |dann )?|\s+(?:and|und|et|y|&|then|dann|into|to|zu|zum|zur|à|a|vers|bis)\s+",
        bare,
        flags=re.I,
    )
    parts = [part for part in parts if part.strip()]
    if len(parts) < 2:
        return ()
    found: list[str] = []
    for part in parts:
        there = positioned(part, film) or _named(part, film, language)
        if not there:
            return ()
        found += there
    return tuple(dict.fromkeys(found))
