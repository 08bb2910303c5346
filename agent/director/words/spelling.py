"""Slips of the hand in a wish: letters that changed places, went missing or came twice.

A word is put right only where no table of the director knows it and it is no common English word, where
exactly one known word is one slip away, and where it begins and (but for swapped letters) ends as that word
does: so names and rare words stay what they are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache

from agent.director.glossary import tables
from agent.director.reader.features import common
from agent.director.story import casting, deeds_en, forms_en, looks, places, props_en
from agent.director.words import english, tongues, vocabulary

_SHORT = {"pls": "please", "plz": "please", "thx": "thanks", "vid": "video", "bday": "birthday", "xmas": "Christmas", "ppl": "people"}  # fmt: skip
_TITLES = {
    "Sgt": "Sergeant",
    "Lt": "Lieutenant",
    "Capt": "Captain",
    "Dr": "Doctor",
    "Prof": "Professor",
    "St": "Saint",
}
_ABOUT_FILMS = """video videos film films second seconds minute minutes vertical horizontal square portrait landscape captions subtitles
    narration narrator voice music without format style story trailer teaser animation documentary advert commercial explainer
    birthday poem watercolour watercolor restaurant restaurants kitchen dinner diner desert dessert planet friend stable breath throne
    waiting sekunde sekunden minute minuten hochformat querformat untertitel musik geschichte geburtstag seconde secondes musique
    anniversaire histoire segundo segundos minuto minutos subtítulos música historia cumpleaños beautiful favourite favorite
    different really please thanks february wednesday tomorrow evening morning together because through thought friends
    month months weeks years hours days second minute across until guess class glass grass press address separate definitely necessary surprise library calendar february neighbour neighbor people little bottle battle kettle settle"""
_ANY = frozenset(_ABOUT_FILMS.split())
_REAL = frozenset(
    """fiend galley trial trail angel angle form from quite quiet sacred scared united untied marital martial casual causal coast coats
    diary dairy bread beard bared board broad silver sliver salt slat calm clam nuclear unclear tired tried fired fried bolt blot signing
    singing being begin aboard abroad perfect prefect converse conserve lion loin mantle mantel crate carte canon cannon hostel hotel curse
    course county country storey story patter platter batter banter steam stream lather leather father feather though through palace place
    beat beast boast boat coach couch bride bridge sinner spinner banker barker baker farmer framer singer signer slinger stinger walker
    welder wielder hiker ranger miner minder minter butler bustler horse hoarse snail sail window widow spider snake stake planet plane
    throne thrown thorn breath breathe stable table saddle hatter marrow holes holies thirty thirsty forty hearth heart wander wonder
    brows browse chose choose loose lose cloth clothe cloths clothes bather breather hangar hanger sailer sailor carver craver seal steal
    tinder tender tenor tremor ballet ballot bellow below billow pillow willow gallows gallop galop fellow follow hollow holler shower
    shoer tower towel trowel vowel friend fried trend tread thread threat treat sweat sweet sweater street strait straight stair star
    stare start smart marsh harsh crash cash coral choral moral morale humble humbler rumble tumble thimble nimble ramble gamble gambol
    symbol cymbal pedal peddle paddle puddle muddle middle meddle medal metal mettle settle kettle nettle price prices priced sort sorts sorted sorting starring starred spotted shorted pot pots sport host hosts post posts ports port eased leased raised
    farther slot slots layer layers status state states braking trough titled titling bother bothers exits exit ranges range speeds speed users user
    cobbles solder causes cause ceases cease plots plot boost bower breadth caches cache center centers claves coupe computes dumping entre genus
    looser marker markers meter meters mincer monos orchis pastes plats preformed publishes raster retries retried sampling signers statute
    thorough tiers tier timers timer trans turnkey waives waive binder fisher hinder render sander sender cinder dinner inner winner thinner pug pugs bruh droop droops cel cels theyre
    praise prise prised prize prized rinse rinsed""".split()  # noqa: SIM905
)
"""Words that are one slip away from others, and none."""
_LEAST = 5


def mended(text: str, english_text: bool) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The text without slips, and what was read as what. Quoted words are never touched."""
    known = _vocabulary() if english_text else _ANY
    found: dict[str, str] = {}

    def put_right(match: re.Match[str]) -> str:
        word = match[0]
        if english_text and word in _SHORT:
            return _SHORT[word]
        right = _meant(word, known, english_text)
        if right:
            found[word] = right
        return right or word

    if english_text:
        text = re.sub(
            r"\b(Sgt|Lt|Capt|Dr|Prof|St|Mr|Mrs|Ms)\. (?=[A-Z])", lambda m: f"{_TITLES.get(m[1], m[1])} ", text
        )
    parts = re.split(r"(\"[^\"]*\"|“[^”]*”|«[^»]*»)", text)
    parts[::2] = [re.sub(r"(?<![\w'@#.-])[^\W\d_]+(?![\w'@-])", put_right, part) for part in parts[::2]]
    return "".join(parts), tuple(found.items())


def _meant(word: str, known: frozenset[str], english_text: bool) -> str:
    low = word if english_text else word.lower()
    if (
        len(low) < (_LEAST - 1 if english_text else _LEAST)
        or not low.islower()
        or low in known
        or (english_text and (common(low) or low in _ordinary()))
        or low in _REAL
        or (english_text and _form_of_known(low, known))
        or (not english_text and _foreign(low))
    ):
        return ""
    near = [
        other for other in get_close_matches(low, _begun(known).get(low[0], []), 6, 0.78) if _slip(low, other)
    ]
    aims = _named() if english_text else _ANY
    near = [other for other in near if len(other) == len(low) or other in aims]
    near = [other for other in near if other in _ANY] or near
    right = near[0] if len(near) == 1 else _commoner(low) if english_text and not near else ""
    return right.capitalize() if word[0].isupper() else right


def _commoner(word: str) -> str:
    """The one ordinary word that is a slip away from one that is not; empty where there are several, or none.

    A word that looks as English ones do may be a rare one: it is put right only where it sounds as the other.
    """
    if not re.fullmatch(r"[a-z]+", word) or len(word) > _MOST or _foreign(word):
        return ""
    longer = (word.endswith(("er", "ed")) and common(word[:-1])) or (
        word.endswith("ing") and common(f"{word[:-3]}e")
    )
    ways = [] if longer else [(_doubled, _ordinary())]
    if not _made_of_common(word):
        odd = any(part not in _parts() for part in _threes(word))
        ways += [(_letters_moved, _ordinary())] if odd else []
        ways += [(_vowels_changed, _joints())]
    for slips, aims in ways:
        near = {other for other in slips(word) if common(other)}
        if len(near) == 1 and near <= aims:
            return near.pop()
    return ""


_MOST = 24
"""Letters of a word that may be a slip: what is longer is none."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def _doubled(word: str) -> Iterator[str]:
    """What sounds the same with a letter twice, or with ``ck`` for ``k``: *funny* of *funy*, *socks* of *soks*."""
    for i in range(1, len(word)):
        if word[i] not in "aeiou" and word[i] != word[i - 1]:
            yield f"{word[:i]}{word[i]}{word[i:]}"
        if word[i] == "k":
            yield f"{word[:i]}c{word[i:]}"


def _letters_moved(word: str) -> Iterator[str]:
    """What a word may have been before two letters changed places, one went missing or one slipped in."""
    inside = range(1, len(word))
    yield from (f"{word[:i]}{word[i + 1]}{word[i]}{word[i + 2 :]}" for i in inside if i + 1 < len(word))
    yield from (f"{word[:i]}{letter}{word[i:]}" for i in inside for letter in _LETTERS)
    if len(word) > _LEAST:
        yield from (f"{word[:i]}{word[i + 1 :]}" for i in inside if i + 1 < len(word))


def _vowels_changed(word: str) -> Iterator[str]:
    """What a word may have been that was written as it sounds, but for one vowel."""
    if len(word) >= _LEAST:
        for i in range(1, len(word) - 1):
            if word[i] in "aeiou":
                yield from (f"{word[:i]}{vowel}{word[i + 1 :]}" for vowel in "aeiou" if vowel != word[i])


def _made_of_common(word: str) -> bool:
    """Whether it is a form of a common word, or made of two: *rungs*, *lampkeeper*."""
    stems = {word[: -len(end)] for end in _ENDINGS if word.endswith(end) and len(word) - len(end) > 2}
    stems |= {f"{stem}{end}" for stem in stems for end in "ey"}
    stems |= {stem[:-1] for stem in stems if len(stem) > 3 and stem[-1] == stem[-2]}
    return any(common(stem) for stem in stems) or any(
        word[:i] in _ordinary() and word[i:] in _ordinary() for i in range(3, len(word) - 2)
    )


_ENDINGS = ("s", "es", "ed", "d", "er", "r", "ers", "rs", "ing", "y", "ly", "ier", "ish", "able", "ee", "ery")


def _threes(word: str) -> Iterator[str]:
    """A word's letters by threes, its beginning and end with them."""
    marked = f" {word} "
    return (marked[i : i + 3] for i in range(len(marked) - 2))


@cache
def _parts() -> frozenset[str]:
    """What English words are made of, by threes of letters."""
    seen = Counter(part for word in _ordinary() if word.isalpha() for part in set(_threes(word)))
    return frozenset(part for part, times in seen.items() if times > 1)


@cache
def _joints() -> frozenset[str]:
    """Words that join others, and those that wishes are made of."""
    return _ANY | vocabulary.FILLERS | vocabulary.PREPOSITIONS | vocabulary.DETERMINERS


def _foreign(word: str) -> bool:
    """Whether it is a word of German, French or Spanish."""
    return any(
        word in tongues.verbs_by_word(language) or tongues.lookup(word, language) is not None
        for language in tongues.LANGUAGES
    )


def _form_of_known(word: str, known: frozenset[str]) -> bool:
    """Whether it is a form of a known word, or made of one: ``baker's``, ``moonwalks``."""
    return bool({english.singular(word), word.removesuffix("s"), word.removesuffix("ly"), word.removesuffix("ed"), word.removesuffix("ing")} & known)  # fmt: skip


def _slip(wrong: str, right: str) -> bool:
    """Whether one slip parts them: two neighbours swapped, or one letter lost, doubled or slipped in inside."""
    if wrong[0] != right[0]:
        return False
    if len(wrong) == len(right):
        differ = [i for i, (a, b) in enumerate(zip(wrong, right, strict=True)) if a != b]
        return len(differ) == 2 and differ[1] == differ[0] + 1 and wrong[differ[0]] == right[differ[1]] and wrong[differ[1]] == right[differ[0]]  # fmt: skip
    short, long = sorted((wrong, right), key=len)
    if len(long) != len(short) + 1 or len(short) < _LEAST:
        return False
    if wrong[-1] != right[-1]:
        return (
            len(long) > _LEAST
            and long == right
            and right[:-1] == wrong
            and (right.endswith("n") or right[-1] == right[-2])
        )
    return any(long[:i] + long[i + 1 :] == short for i in range(1, len(long) - 1))


@cache
def _begun(known: frozenset[str]) -> dict[str, list[str]]:
    """The known words by their first letter."""
    found: dict[str, list[str]] = {}
    for word in sorted(known):
        found.setdefault(word[0], []).append(word)
    return found


@cache
def _ordinary() -> frozenset[str]:
    """Every English word that is known, in its forms: what a slip may have been, and no name."""
    nouns, verbs = (
        {row.partition("|")[0].strip().lower() for row in rows} for rows in (tables.NOUNS, tables.VERBS)
    )
    verbs = {verb for verb in verbs if verb.isalpha()}
    forms = {
        form for verb in verbs for form in (english.third(verb), english.gerund(verb), english.past(verb))
    }
    return _vocabulary() | tables.words("en") | {english.plural(noun) for noun in nouns} | forms


@cache
def _nouns() -> frozenset[str]:
    """The nouns of the director's tables."""
    kinds = (vocabulary.MEN, vocabulary.WOMEN, vocabulary.PEOPLE, vocabulary.ANIMALS, vocabulary.MACHINES, vocabulary.PLANTS, vocabulary.SKY, vocabulary.WEATHER,
             vocabulary.FOOD, vocabulary.GROUPS, vocabulary.IDEAS, vocabulary.MASS, vocabulary.STRUCTURES)  # fmt: skip
    return frozenset(word for kind in kinds for word in kind if word.isalpha())


@cache
def _named() -> frozenset[str]:
    """What a letter may be lost from or slip into: nouns, and the words that wishes are made of."""
    return _ANY | _nouns() | {english.plural(word) for word in _nouns()}


def known() -> frozenset[str]:
    """Every English word of the director's tables."""
    return _vocabulary()


@cache
def _vocabulary() -> frozenset[str]:
    """Every English word of the director's tables: none of them is a slip."""
    found = (
        set(_named())
        | vocabulary.FILLERS
        | vocabulary.PREPOSITIONS
        | vocabulary.DETERMINERS
        | vocabulary.ADJECTIVES
        | vocabulary.ADVERBS
    )
    found |= (
        set(vocabulary.THIRDS) | set(vocabulary.GERUNDS) | set(vocabulary.PASTS) | set(english.NUMBER_WORDS)
    )
    tables = (places.TABLE, deeds_en.TABLE, forms_en.TABLE, " ".join(casting.SEEN.values()), " ".join(casting.SEEN),
              " ".join(vocabulary.VERBS), " ".join(looks.KNOWN_THINGS), " ".join(props_en.PROPS.values()))  # fmt: skip
    for text in tables:
        found |= set(re.findall(r"[a-z]{3,}", text.lower()))
    found |= {word for noun in tongues.nouns("de") for word in re.findall(r"[a-z]{3,}", noun.english)}
    return frozenset(found | {english.ordinal(value) for value in range(1, 100)})
