"""What a wish says that somebody wears, carries, rides and plays is in the looks and in the pictures."""

from __future__ import annotations

from agent.director.plan import Planned, Wish, plan


def test_what_somebody_wears_carries_and_plays_is_seen() -> None:
    for wish, member, words in (
        ("A girl with a green umbrella waits for a bus", "girl", "holding a green umbrella"),
        ("A boy in a red coat flies a yellow kite on the beach", "boy", "a red coat"),
        ("A boy in a red coat flies a yellow kite on the beach", "kite", "a yellow kite"),
        ("A woman with long red hair rides a black horse", "woman", "long red hair"),
        ("A woman with long red hair rides a black horse", "horse", "a black coat all over"),
        ("A robot with a broken arm learns to paint", "robot", "with a broken arm"),
        ("Grandpa builds a kite for his granddaughter", "granddaughter", "girl"),
    ):
        planned = plan(Wish(wish))
        assert isinstance(planned, Planned)
        looks = {cast.id: cast.look for cast in planned.breakdown.cast}
        assert words in looks[member], wish
    rides = plan(Wish("A woman with long red hair rides a black horse"))
    assert isinstance(rides, Planned)
    assert sum("{woman} on {horse}" in scene.visual for scene in rides.breakdown.scenes) >= 3
