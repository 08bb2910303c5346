"""Chosen models that would only fail half-way are refused before anything begins, whoever begins it."""

from __future__ import annotations

from pixora.errors import SetupError
from pixora.settings import DEFAULT_MODEL, Settings
from providers.flaws import choices
from providers.host import Host

KEYS = {
    vendor: f"{vendor.upper()}_API_KEY"
    for vendor in ("openai", "anthropic", "gemini", "mistral", "groq", "deepseek", "openrouter", "xai")
}
"""Vendors of language models that answer nobody without a key, and what it is called."""


def check_model(settings: Settings, name: str) -> None:
    """Raises ``SetupError`` where the language model called ``name`` cannot work."""
    vendor, slash, _ = name.partition("/")
    key = KEYS.get(vendor, "")
    if not slash:
        raise SetupError(
            f"The model {name!r} is unknown; write vendor/model, e.g. openai/gpt-5, or {DEFAULT_MODEL}."
        )
    if key and not any(
        settings.get(name) for name in (key, "PIXORA_MODEL_BASE_URL", f"{vendor.upper()}_BASE_URL")
    ):
        raise SetupError(f"{name} needs a key: set {key}, or choose {DEFAULT_MODEL}.")
    if name != DEFAULT_MODEL and not key:
        from agent.litellm_model import known_vendor

        if not known_vendor(name):
            raise SetupError(
                f"The model {name!r} is unknown: nobody is called {vendor!r}; "
                f"write vendor/model, e.g. openai/gpt-5, or {DEFAULT_MODEL}."
            )


def check_media_models(host: Host) -> None:
    """Raises ``SetupError`` where the settings list a model that no provider has, or that has no price."""
    for flaw in choices(host):
        raise SetupError(f"{flaw}.")
