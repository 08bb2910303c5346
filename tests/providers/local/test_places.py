"""Who of those that wait gets the next worker."""

from __future__ import annotations

import asyncio

from providers.local import Places


def test_the_most_urgent_enters_next_and_equals_in_the_order_they_came() -> None:
    entered: list[tuple[float, ...]] = []

    async def work(places: Places, urgency: tuple[float, ...]) -> None:
        async with places.taken(urgency):
            entered.append(urgency)
            await asyncio.sleep(0)

    async def crowd() -> None:
        places = Places(1)
        wanted = [(3, 0), (2, -48), (2, -240), (0, 0, 1), (0, 0, 2), (1, 0)]
        await asyncio.gather(*(work(places, urgency) for urgency in wanted))

    asyncio.run(crowd())
    assert entered == [(3, 0), (0, 0, 1), (0, 0, 2), (1, 0), (2, -240), (2, -48)]


def test_no_more_are_inside_than_there_are_places() -> None:
    inside, most = 0, 0

    async def work(places: Places) -> None:
        nonlocal inside, most
        async with places.taken((0,)):
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0)
            inside -= 1

    async def crowd() -> None:
        places = Places(2)
        await asyncio.gather(*(work(places) for _ in range(7)))

    asyncio.run(crowd())
    assert most == 2


def test_one_who_gives_up_leaves_the_place_to_the_next() -> None:
    async def scene() -> list[str]:
        places, entered = Places(1), list[str]()
        tasks: dict[str, asyncio.Task[None]] = {}

        async def work(name: str) -> None:
            async with places.taken((0,)):
                entered.append(name)
                await asyncio.sleep(0)
                tasks["waiting"].cancel()
            tasks["called"].cancel()  # it was given the place a moment ago

        for name in ("first", "waiting", "called", "last"):
            tasks[name] = asyncio.create_task(work(name))
        await asyncio.wait(tasks.values())
        return entered

    assert asyncio.run(scene()) == ["first", "last"]
