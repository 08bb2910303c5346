"""A part of what is due: some units and what they need, or all but some."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from film.plan import Plan
from film.units import Graph
from pixora.errors import UserError

if TYPE_CHECKING:
    from agent.compose import App


class NoSuchUnit(UserError):
    """A unit that the film does not have."""

    code = "no_such_unit"


@dataclass(frozen=True)
class Part:
    """What somebody wants made now. Names are of units (``image:s2``) or of all of a kind (``clip``)."""

    only: Collection[str] = ()
    """Empty for everything."""
    without: Collection[str] = ()
    """What needs any of these is left out too; the cut is made of what there is."""

    def plan(self, app: App, now: Graph) -> Plan:
        """The plan of this part. Raises ``NoSuchUnit``."""
        only = _units(now, self.only) if self.only else None
        return app.plan(now, only, _units(now, self.without))


WHOLE = Part()


def _units(now: Graph, names: Collection[str]) -> set[str]:
    found: set[str] = set()
    for name in names:
        meant = {unit for unit in now.units if name in (unit, unit.partition(":")[0])}
        if not meant and ":" in name:
            raise NoSuchUnit(f"The film has no unit {name!r}; its plan and its scenes list them.")
        found |= meant
    return found
