"""Look sheets: what a figure is and wears, frozen, so that it stays itself from picture to picture."""

from __future__ import annotations

from dataclasses import dataclass, field

from providers.local.pictures.chance import seed


@dataclass(frozen=True)
class Person:
    """A person's look. Colours are hex strings; empty strings mean "none"."""

    grown: float = 1.0  # 0 a small child, 1 an adult
    build: float = 1.0  # width: .85 slight, 1.2 broad
    stoop: float = 0.0  # 0 upright, 1 bent with age
    lashes: bool = False
    skin: str = "#e9b48c"
    hair: str = "short"
    hair_colour: str = "#5a3526"
    beard: str = ""
    beard_colour: str = ""  # that of the hair where it is empty
    hat: str = ""
    hat_colour: str = "#27406e"
    outfit: str = "coat"
    top: str = "#f4bd2f"
    second: str = "#f3e6cc"
    legs: str = "#3a4470"
    shoes: str = "#3a2a2e"
    accessory: str = ""
    accessory_colour: str = "#d9423a"
    trinket: str = ""
    glasses: str = ""
    held: str = ""


@dataclass(frozen=True)
class Sheet:
    """The frozen look of one figure.

    `main` to `light` are the figure's colours (a fox's coat, bib and socks; a boat's hull and
    sail); `wears` lists (item, colour) of an animal's or thing's clothes; `traits` keeps adjectives
    that change a drawing; `free` names what the words left open, which `distinct` may change.
    """

    kind: str
    identity: str
    main: str = "#c98d62"
    second: str = "#f3e6cc"
    accent: str = "#d9423a"
    dark: str = "#3a2a2e"
    light: str = "#fff6df"
    wears: tuple[tuple[str, str], ...] = ()
    traits: frozenset[str] = frozenset()
    person: Person | None = None
    free: frozenset[str] = field(default_factory=frozenset)

    def worn(self, item: str) -> str:
        """The colour of a worn item, or "" when it is not worn."""
        return next((colour for name, colour in self.wears if name == item), "")


def pick(identity: str, trait: str, options: tuple[str, ...]) -> str:
    """One of the options, always the same for the same identity and trait."""
    return options[seed("look", identity, trait) % len(options)]
