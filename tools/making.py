"""Tools that look at the price, ask for approval and wait for what is made.

Making itself is carried out from the approved plan: these tools name units and wait.
"""

from __future__ import annotations

from pydantic import Field

from film.document import Frozen
from pixora.tool import Answer
from tools.context import Context


class Nothing(Frozen):
    """No arguments."""


class RequestApproval(Frozen):
    message: str = Field(default="", description="One sentence for the person about what they would get")


class Quote(Frozen):
    units: tuple[str, ...] = Field(
        default=(), description="Only these unit ids, such as cast:keeper, with what they need; empty = all"
    )


class Units(Frozen):
    units: tuple[str, ...] = Field(
        default=(), description="Unit ids such as image:s2; empty = all in the approved plan"
    )


class Unit(Frozen):
    unit: str = Field(description="A unit id such as image:s2, speech:s1, music or cut")


async def quote(context: Context, arguments: Quote) -> Answer:
    """What would be made now, why, with which models, and at what price. Free."""
    return await context.quote(arguments.units)


async def request_approval(context: Context, arguments: RequestApproval) -> Answer:
    """Show the person the plan and its price and wait for their answer. Nothing is made before it.

    While the film's settings.cast_first is true, a plan holds the cast's pictures alone until
    they are made; ask again then for the rest.
    """
    return await context.request_approval(arguments.message)


async def text_to_image(context: Context, arguments: Units) -> Answer:
    """Make pictures of the approved plan: scene images (image:s2) and cast pictures (cast:keeper)."""
    return await context.make(("cast", "image"), arguments.units)


async def image_to_video(context: Context, arguments: Units) -> Answer:
    """Make clips of the approved plan (clip:s2). Each starts once its picture and narration exist."""
    return await context.make(("clip",), arguments.units)


async def text_to_speech(context: Context, arguments: Units) -> Answer:
    """Make narration and dialogue of the approved plan (speech:s2), and the times of its words (words:s2)."""
    return await context.make(("speech", "words"), arguments.units)


async def text_to_sound(context: Context, arguments: Units) -> Answer:
    """Make ambience and effects of the approved plan (sound:s2)."""
    return await context.make(("sound",), arguments.units)


async def text_to_music(context: Context, arguments: Units) -> Answer:
    """Make the music of the approved plan (music)."""
    return await context.make(("music",), arguments.units)


async def assemble_video(context: Context, arguments: Nothing) -> Answer:
    """Cut the film from what exists. Free. Missing pictures become titled placeholders."""
    return await context.make(("cut",), ())


async def charge_credits(context: Context, arguments: Nothing) -> Answer:
    """Close the approved plan and return its receipt. You set no amounts; unused credits go back."""
    return await context.charge()


async def inspect_media(context: Context, arguments: Unit) -> Answer:
    """Facts about what was made for a unit: length, size, model, cost, what checks found."""
    return await context.inspect(arguments.unit)


class ListVoices(Frozen):
    language: str = Field(default="", description="Only voices for this language; empty = the film's")


async def list_voices(context: Context, arguments: ListVoices) -> Answer:
    """The voices that can narrate or play a part, with their ids; first those that the person had cloned."""
    language = arguments.language or context.film.settings.language
    return {
        "voices": [
            {"id": v.id, "name": v.name, "description": v.description} for v in await context.voices(language)
        ]
    }


class AskUser(Frozen):
    question: str = Field(min_length=1, max_length=500, description="One question, with your proposal in it")
    options: tuple[str, ...] = Field(default=(), max_length=6, description="Answers to choose from, or empty")


async def ask_user(context: Context, arguments: AskUser) -> Answer:
    """Ask the person one question and wait. Only if two readings would give different films."""
    return await context.ask(arguments.question, arguments.options)
