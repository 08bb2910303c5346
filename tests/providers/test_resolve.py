"""Which model makes what: the pinned one, those the settings list, else what is ready."""

from __future__ import annotations

from pathlib import Path

import pytest

from pixora import plugins
from pixora.errors import ProviderError
from pixora.settings import Settings
from providers.host import Host
from providers.rates import RateCards


def host(home: Path, **values: str) -> Host:
    settings = Settings.load({"PIXORA_HOME": str(home), **values})
    loaded = plugins.load(built_in=["providers.local", "providers.faulty"], installed=False)
    return Host(loaded.providers(settings), RateCards.load("", settings.credit_usd), settings.models)


def test_a_draft_is_made_on_this_machine_where_nothing_is_listed(tmp_path: Path) -> None:
    assert host(tmp_path).resolve("text_to_image").name == "local:painter"


def test_the_first_ready_one_of_a_list_is_taken(tmp_path: Path) -> None:
    listed = host(tmp_path, PIXORA_IMAGE_MODELS="faulty:image,local:painter")
    assert listed.resolve("text_to_image").name == "local:painter"


def test_nothing_is_put_in_the_place_of_a_list_that_is_not_ready(tmp_path: Path) -> None:
    listed = host(tmp_path, PIXORA_IMAGE_MODELS="faulty:image")
    with pytest.raises(ProviderError, match="faulty:image is not ready") as caught:
        listed.resolve("text_to_image")
    assert caught.value.next_step == "choose another model"


def test_a_draft_for_which_nothing_is_made_here_says_what_would_do(tmp_path: Path) -> None:
    settings = Settings.load({"PIXORA_HOME": str(tmp_path), "FAL_KEY": "not-a-real-key"})
    loaded = plugins.load(built_in=["providers.local", "providers.fal"], installed=False)
    shop = Host(loaded.providers(settings), RateCards.load("", settings.credit_usd), settings.models)
    assert shop.resolve("transcription", draft=False).name == "fal:scribe-v2"
    with pytest.raises(ProviderError, match="no model is ready for transcription") as caught:
        shop.resolve("transcription")
    assert caught.value.next_step.endswith("for drafts too: PIXORA_TRANSCRIPTION_MODELS=fal:scribe-v2")
    with pytest.raises(ProviderError) as nobody:
        host(tmp_path).resolve("transcription", draft=False)
    assert nobody.value.next_step == "see `pixora providers` for what is missing"
