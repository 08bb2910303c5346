"""Rate cards: prices that cannot be meant are refused, with what is wrong and what would be right."""

from __future__ import annotations

from contextlib import nullcontext
from decimal import Decimal
from pathlib import Path

import pytest

from pixora.errors import SetupError
from pixora.requests import Capability
from providers.rates import RateCards

CREDIT = Decimal("0.10")


def card(folder: Path, text: str, name: str = "mine.yaml") -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def why(folder: Path, text: str) -> str:
    with pytest.raises(SetupError) as caught:
        RateCards.load(card(folder, text), CREDIT)
    return str(caught.value).removeprefix(f"rate card {folder / 'mine.yaml'}: a:b ")


def test_the_packaged_card_can_be_meant() -> None:
    cards = RateCards.load("", CREDIT)
    assert cards.price("faulty", "clip", 10) == (5_000_000, 6_000_000)
    (version,) = cards.versions
    assert version.startswith("rates.yaml 20")
    assert {rate.card for rate in cards.rates.values()} == {version}


def test_a_later_card_wins_and_every_price_knows_its_card(tmp_path: Path) -> None:
    first = card(
        tmp_path, "version: 7\nmodels: {'a:b': {per: job, usd: 1}, 'a:c': {per: job, usd: 2}}", "1.yaml"
    )
    second = card(tmp_path, "models: {'a:b': {per: minute, usd: 0.2, usd_most: 0.2}}", "2.yaml")
    cards = RateCards.load(f"{first}, {second}", CREDIT)
    assert [*cards.versions[1:]] == ["1.yaml 7", "2.yaml"]
    assert cards.price("a", "b", 30) == (1_000_000, 1_000_000)
    found = [cards.rate("a", name) for name in "bc"]
    assert [rate and rate.card for rate in found] == ["2.yaml", "1.yaml 7"]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("{per: fortnight, usd: 1}", "has a price per 'fortnight'; write one per image, second, minute, "
         "character, 1000 characters or job"),
        ("{per: [image], usd: 1}", "has a price per \"['image']\"; write one per image, second, minute, "
         "character, 1000 characters or job"),
        ("{per: job, usd: -1}", "has `usd` -1; write a number of dollars, 0 if it is free"),
        ("{per: job, usd: .nan}", "has `usd` NaN; write a number of dollars, 0 if it is free"),
        ("{per: job, usd: .inf}", "has `usd` Infinity; write a number of dollars, 0 if it is free"),
        ("{per: job, usd: 1, usd_most: .inf}", "has `usd_most` Infinity; write a number of dollars, 0 if it is free"),
        ("{per: job, usd: 1, usd_most: 0.99}", "has `usd_most` 0.99, which is less than its `usd` 1"),
        ("{per: job, usd: a lot}", "needs `per` and `usd`, got {'per': 'job', 'usd': 'a lot'}"),
        ("{usd: 1}", "needs `per` and `usd`, got {'usd': 1}"),
        ("{per: job, usd: }", "needs `per` and `usd`, got {'per': 'job', 'usd': None}"),
        ("[1, 2]", "needs `per` and `usd`, got [1, 2]"),
        ("0.04", "needs `per` and `usd`, got 0.04"),
    ],
)  # fmt: skip
def test_a_price_that_cannot_be_meant_is_refused(tmp_path: Path, row: str, said: str) -> None:
    assert why(tmp_path, f"models: {{'a:b': {row}}}") == said


@pytest.mark.parametrize(
    ("per", "quantity", "micro"),
    [
        ("image", 2, 6_000_000),
        ("second", 90, 270_000_000),
        ("minute", 90, 4_500_000),
        ("minute", 23, 1_150_000),
        ("character", 1500, 4_500_000_000),
        ("1000 characters", 1500, 4_500_000),
        ("1000 characters", 1, 3_000),
        ("job", 1500, 3_000_000),
        ("job", 1, 3_000_000),
        ("job", 0, 0),
    ],
)
def test_pictures_seconds_and_characters_are_converted_to_what_a_price_is_for(
    tmp_path: Path, per: str, quantity: float, micro: int
) -> None:
    cards = RateCards.load(card(tmp_path, f"models: {{'a:b': {{per: {per}, usd: 0.3}}}}"), CREDIT)
    assert cards.price("a", "b", quantity) == (micro, micro)


@pytest.mark.parametrize(
    ("per", "capability", "said"),
    [
        (
            "image",
            "text_to_speech",
            "text_to_speech is counted per 1000 characters or per character or per job",
        ),
        ("character", "text_to_image", "text_to_image is counted per image or per job"),
        ("1000 characters", "transcription", "transcription is counted per second or per minute or per job"),
        ("minute", "text_to_music", ""),
        ("job", "image_to_video", ""),
    ],
)
def test_a_price_for_what_its_model_does_not_make_is_refused(
    tmp_path: Path, per: str, capability: Capability, said: str
) -> None:
    cards = RateCards.load(card(tmp_path, f"models: {{'a:*': {{per: {per}, usd: 0.3}}}}"), CREDIT)
    cards.refuse("c:d", capability)
    with pytest.raises(SetupError) if said else nullcontext() as caught:
        cards.refuse("a:b", capability)
    if said:
        assert caught is not None
        assert str(caught.value) == f"rate card mine.yaml: a:b has a price per {per!r}; {said}"


@pytest.mark.parametrize("text", ["", "models:", "models: [a]", "- a", "just words", "model: {}"])
def test_a_file_that_is_no_card_is_refused(tmp_path: Path, text: str) -> None:
    assert why(tmp_path, text).endswith("needs `models`, each with `per` and `usd`")


def test_a_card_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    assert why(tmp_path, "models: {").startswith(f"rate card '{tmp_path / 'mine.yaml'}' cannot be read")
    with pytest.raises(SetupError, match=r"rate card '/no/such\.yaml' cannot be read: .* No such file"):
        RateCards.load("/no/such.yaml", CREDIT)


@pytest.mark.parametrize("credit", ["0", "-1", "NaN", "Infinity"])
def test_a_credit_costs_something(credit: str) -> None:
    with pytest.raises(SetupError, match=f"PIXORA_CREDIT_USD is {credit}; write what a credit costs"):
        RateCards.load("", Decimal(credit))
