"""From words to a person's look: the words rule, then the trade, then a hash of the identity."""

from __future__ import annotations

import math
import re
from dataclasses import replace

from providers.local.pictures.colour import oklab

from . import wardrobe
from .look import Person, pick
from .trades import PERSON_WORDS, TRADES, phrases
from .words import COLOURS, NUMBERS, colour_before, singular, tokens

_PEOPLE = frozenset(PERSON_WORDS.split(",")) | {
    phrase.split()[-1] for trade in TRADES.values() for phrase in phrases(trade)
}
_PLAIN = Person()


def read(description: str, identity: str, trade: str = "") -> tuple[Person, frozenset[str]]:
    """A person's look from words, and the names of the fields the words left open."""
    reading = _Reading(description, identity, trade)
    look = _PLAIN
    for step in (reading.body, reading.head, reading.clothes, reading.accents):
        look = step(look)
    return look, frozenset(reading.free)


class _Reading:
    """One description being read; `free` gathers what it leaves open."""

    def __init__(self, description: str, identity: str, trade: str) -> None:
        self.words = tokens(description)
        self.text = " ".join(self.words)
        self.identity = identity
        self.name, self.trade = trade, TRADES.get(trade)
        self.free: set[str] = set()
        self.female = self._female()
        self.old = self._old()

    def pick(self, trait: str, options: tuple[str, ...]) -> str:
        return pick(self.identity, trait, options)

    def has(self, *phrases_: str) -> bool:
        return any(re.search(rf"\b{re.escape(p)}\b", self.text) for p in phrases_)

    def is_(self, *adjectives: str) -> bool:
        """Whether an adjective is said of a person: up to two words before the noun, or first of all."""
        for i, word in enumerate(self.words):
            if word in adjectives and (
                i == 0 or any(singular(w) in _PEOPLE for w in self.words[i + 1 : i + 4])
            ):
                return True
        return False

    def find(self, table: dict[str, str]) -> tuple[str, int]:
        return _earliest(self.words, table)

    # Body.

    def _years(self) -> int:
        """Age in years as said, or -1."""
        match = re.search(r"\b(\w+) years? old\b", self.text) or re.search(
            r"\b(?:of|aged|age|in (?:his|her|their)(?: late| early)?) (\w+)\b", self.text
        )
        if not match:
            return -1
        word = singular(match[1])
        return int(word) if word.isdigit() else NUMBERS.get(word, -1)

    def _female(self) -> bool:
        said = [w for w in self.words if w in wardrobe.FEMALE or w in wardrobe.MALE]
        if said:
            return said[0] in wardrobe.FEMALE
        if self.name in ("queen", "witch", "fairy", "bride", "dancer", "singer"):
            return True
        if self.name in ("king", "wizard", "monk", "keeper", "captain"):
            return False
        return self.pick("sex", ("f", "m")) == "f"

    def _old(self) -> bool:
        years = self._years()
        if years >= 0:
            return years >= 60
        white = self.has(
            "white haired", "grey haired", "gray haired", "white beard", "grey beard", "gray beard"
        )
        return self.is_("old", "aged") or white or any(w in wardrobe.ELDER for w in self.words)

    def _grown(self) -> float:
        years = self._years()
        if 0 <= years < 18:
            return max(0.0, (years - 7) / 11)
        if (
            years < 0
            and any(singular(w) in wardrobe.CHILD for w in self.words[:8])
            and not self.has("teenage")
        ):
            return 0.0
        if self.has("teenager", "teen", "teenage", "apprentice", "student"):
            return 0.6
        if self.is_("tall", "lanky"):
            return 1.08
        return 0.82 if self.is_("short", "small", "tiny") else 1.0

    def body(self, look: Person) -> Person:
        build = float(self.pick("build", ("0.94", "1.0", "1.06")))
        if self.has(*wardrobe.BROAD) or self.is_("big", "round", "heavy", "strong", "large"):
            build = 1.22
        elif self.has(*wardrobe.NARROW):
            build = 0.84
        stoop = 0.75 if self.has("stooped", "bent", "hunched", "stooping") else 0.3 if self.old else 0.0
        skin, _ = self.find(wardrobe.SKIN_WORDS)
        skin = skin or self.pick("skin", wardrobe.SKINS)
        return replace(look, grown=self._grown(), build=build, stoop=stoop, skin=skin, lashes=self.female)

    # Hair.

    def head(self, look: Person) -> Person:
        style, colour = self._told_hair()
        beard, beard_colour = self._beard()
        colour = colour or beard_colour
        if colour and not style and self._usual_style(look) == "bald":
            style = "short"  # whose hair has a colour has hair
        self.free |= {name for name, said in (("hair", style), ("hair_colour", colour)) if not said}
        return replace(
            look,
            hair=style or self._usual_style(look),
            hair_colour=colour or self._usual_colour(look),
            beard=beard,
            beard_colour=beard_colour,
        )

    def _told_hair(self) -> tuple[str, str]:
        style = colour = ""
        for i, word in enumerate(self.words):
            named = word in ("hair", "haired", "locks")
            if not named and word not in wardrobe.HAIR_STYLES:
                continue
            if word in ("long", "short", "wild", "flowing", "messy") and not {
                "hair",
                "haired",
                "locks",
            } & set(self.words[i + 1 : i + 4]):
                continue
            before = self.words[max(0, i - 4) : i + 1]
            style = style or next(
                (wardrobe.HAIR_STYLES[w] for w in reversed(before) if w in wardrobe.HAIR_STYLES), ""
            )
            colour = colour or _hair_colour(before)
        if not colour and self.has("redhead", "ginger"):
            colour = wardrobe.HAIR_COLOURS["ginger"]
        if not colour:
            colour = next(
                (wardrobe.HAIR_COLOURS[w] for w in self.words if w in ("blond", "blonde", "auburn")), ""
            )
        return style, colour

    def _beard(self) -> tuple[str, str]:
        for i, word in enumerate(self.words):
            if kind := wardrobe.BEARDS.get(word):
                before = self.words[max(0, i - 3) : i]
                kind = "long" if "long" in before and kind == "full" else kind
                return kind, _hair_colour(before)
        if self.female or self._grown() < 0.9 or self.has("beardless", "clean shaven"):
            return "", ""
        if self.trade and self.trade.beard:
            return self.trade.beard, ""
        options = ("", "", "full", "moustache") if self.old else ("", "", "", "full", "moustache")
        return self.pick("beard", options), ""

    def _usual_style(self, look: Person) -> str:
        if self.trade and self.trade.hair:
            return self.trade.hair
        child, curly = look.grown < 0.5, look.skin in wardrobe.SKINS[3:]
        options: tuple[str, ...]
        if self.female:
            options = (
                ("bob", "braids", "pigtails", "long", "pony", "curly")
                if child
                else ("bun", "long", "bob", "pony", "braid", "curly")
            )
            if self.old:
                options = ("bun", "curly", "bob")
            elif curly:
                options = ("afro", "curly", "braids", "bun", "afro")
        elif self.old:
            options = ("tuft", "short", "bald", "tuft")
        elif curly:
            options = ("crop", "curly", "crop")
        else:
            options = (
                ("short", "spiky", "curly", "short")
                if child
                else ("short", "crop", "curly", "short", "spiky")
            )
        return self.pick("hair", options)

    def _usual_colour(self, look: Person) -> str:
        if self.old:
            return self.pick("hair colour", ("#efece6", "#c3c6cc", "#a5a5ad"))
        if look.skin in wardrobe.SKINS[3:]:
            return self.pick("hair colour", ("#2c232c", "#2c232c", "#3a2926"))
        return self.pick("hair colour", ("#2c232c", "#5a3526", "#7a4526", "#d9722e", "#e6b85c", "#3a2926"))

    # Clothes.

    def clothes(self, look: Person) -> Person:
        trade = self.trade
        outfit, place = self.find(wardrobe.GARMENTS)
        said = colour_before(self.words, place, 4) if place >= 0 else ""
        top, second = said, (trade.second if trade else "")
        if outfit == "apron":
            top, second = "", said or second
            outfit = trade.outfit if trade and trade.outfit else outfit
        if not outfit:
            outfit = trade.outfit if trade else self._usual_outfit(look)
        if not top:
            top = self._colour_worn()
        if not top:
            self.free.add("top")
            top = self.pick("top", trade.tops if trade and trade.tops else wardrobe.TOPS)
        second = second or self.pick("second", ("#f3e6cc", "#f4efe4", "#e8d5b0"))
        legs, shoes = self._lower(top)
        return replace(look, outfit=outfit, top=top, second=second, legs=legs, shoes=shoes)

    def _usual_outfit(self, look: Person) -> str:
        self.free.add("outfit")
        if look.grown < 0.5:
            girl, boy = (
                ("coat", "dress", "dress", "hoodie", "overalls"),
                ("coat", "hoodie", "sweater", "overalls", "shirt"),
            )
            return self.pick("outfit", girl if self.female else boy)
        woman, man = (
            ("dress", "coat", "shirt", "sweater", "tunic"),
            ("coat", "shirt", "sweater", "vest", "suit"),
        )
        return self.pick("outfit", woman if self.female else man)

    def _colour_worn(self) -> str:
        """ "A woman in red": a colour said without a garment."""
        for i, word in enumerate(self.words):
            alone = i + 1 == len(self.words) or self.words[i + 1] in (",", ".", "and", "with")
            if word in COLOURS and alone and self.words[i - 1 : i] in (["in"], ["wearing"]):
                return COLOURS[word]
        return ""

    def _lower(self, top: str) -> tuple[str, str]:
        """Legs and shoes."""
        legs = shoes = ""
        for i, word in enumerate(self.words):
            if word in wardrobe.LEGS:
                legs = colour_before(self.words, i, 3) or ("#3f5f94" if word.startswith("jean") else "")
            elif word in wardrobe.SHOES:
                shoes = colour_before(self.words, i, 3)
        if self.has("pyjamas", "pajamas"):
            legs = legs or top
        quiet = ("#3a4470", "#4a3f52", "#5a4636", "#2f5066")
        apart_ = tuple(c for c in quiet if abs(oklab(c)[0] - oklab(top)[0]) > 0.08)
        legs = legs or (self.trade.legs if self.trade else "") or self.pick("legs", apart_ or quiet)
        return legs, shoes or self.pick("shoes", ("#3a2a2e", "#5a3226", "#8a3b32", "#2f3350"))

    # What makes them unmistakable.

    def accents(self, look: Person) -> Person:
        trade = self.trade
        hat, hat_colour = self._hat(look)
        item, place = self.find(wardrobe.WORN)
        colour = colour_before(self.words, place, 3) if place >= 0 else ""
        trinket = self.find(wardrobe.TRINKETS)[0] or (trade.trinket if trade else "")
        glasses = self._glasses()
        item = item or (trade.accessory if trade else "")
        if not (item or hat or glasses or trinket):
            self.free.add("accessory")
            item = self.pick("accessory", ("scarf", "scarf", "backpack", "satchel", "kerchief", "scarf"))
        if not colour:
            self.free.add("accessory_colour")
            colour = contrasting(look.top, self.pick("accent", wardrobe.ACCENTS))
        worn = replace(look, hat=hat, hat_colour=hat_colour, glasses=glasses, held=self._held())
        return replace(worn, accessory=item, accessory_colour=colour, trinket=trinket)

    def _hat(self, look: Person) -> tuple[str, str]:
        hat, place = self.find(wardrobe.HATS)
        trade = self.trade
        said = colour_before(self.words, place, 3) if place >= 0 else ""
        vague = hat in ("", "fedora", "cap", "hardhat")
        if trade and trade.hat and vague and not self.has("bareheaded", "no hat", "hatless"):
            hat = trade.hat
            said = said or trade.hat_colour
        usual = {
            "straw": "#e0b866",
            "hood": look.top,
            "souwester": look.top,
            "police": look.top,
            "wizard": look.top,
            "bowler": "#3a3540",
            "top hat": "#322e3b",
            "fedora": "#7a5a44",
        }
        if not hat:
            return "", look.hat_colour
        return hat, said or usual.get(hat, "") or contrasting(look.top, self.pick("hat", wardrobe.ACCENTS))

    def _glasses(self) -> str:
        for i, word in enumerate(self.words):
            if word in ("glasses", "spectacles", "goggles"):
                return colour_before(self.words, i, 3) or "#2f2a3a"
        return ""

    def _held(self) -> str:
        for player in _PLAYERS.finditer(self.text):
            return _PLAYED.get(player[1], player[1])
        return held(self.words) or (self.trade.held if self.trade else "")


_PLAYERS = re.compile(r"\b(violin|guitar|trumpet|flute|lute|fiddle)(?: player|ist\b)")
_PLAYED = {"lute": "guitar", "fiddle": "violin"}


def held(words: list[str]) -> str:
    """What is held or carried according to the words: a key of `carried.GRIPS`, or ""."""
    item, place = _earliest(words, wardrobe.HELD)
    return item if wardrobe.HOLDING & set(words[max(0, place - 5) : place]) else ""


def _earliest(words: list[str], table: dict[str, str]) -> tuple[str, int]:
    """The earliest entry of a table in the words, longest first: its meaning and place; ("", -1)."""
    for i in range(len(words)):
        for size in (3, 2, 1):
            run = words[i : i + size]
            for phrase in (" ".join(run), " ".join([*run[:-1], singular(run[-1])])):
                if len(run) == size and phrase in table:
                    return table[phrase], i
    return "", -1


def _hair_colour(before: list[str]) -> str:
    """The hair colour nearest the end of some words; it is not sought beyond a joint."""
    for i, word in enumerate(reversed(before)):
        if word in wardrobe.HAIR_COLOURS:
            return wardrobe.HAIR_COLOURS[word]
        if word in COLOURS:
            return COLOURS[word]
        if i and word in (",", "with", "and", "in"):
            return ""
    return ""


def hue(colour: str) -> float:
    """OKLab hue in degrees."""
    _, a, b = oklab(colour)
    return math.degrees(math.atan2(b, a)) % 360


def apart(first: str, second: str) -> float:
    """How far two colours' hues are apart, degrees 0..180."""
    gap = abs(hue(first) - hue(second)) % 360
    return min(gap, 360 - gap)


def contrasting(top: str, wish: str) -> str:
    """`wish`, or the next accent that stands off `top` by 70 degrees of hue or more."""
    accents = wardrobe.ACCENTS
    start = accents.index(wish) if wish in accents else 0
    return next((c for c in accents[start:] + accents[:start] if apart(c, top) >= 70), wish)
