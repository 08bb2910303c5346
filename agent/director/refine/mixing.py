"""Notes on the mix that a whole message gives: what is louder and softer, what goes, what stays and why.

``more of the music, less of the sound effects``, ``no music, just the voice and the street``: every clause has to be a
level, something that goes or stays, an apposition that names noises of the film, or a reason; else nothing is read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from agent.director.refine.music import plays
from agent.director.refine.noises import heard_as
from agent.director.refine.recall import in_english
from agent.director.refine.types import Edits, FilmView, Reading
from agent.director.refine.words import say
from agent.director.scripts.words import words_of
from film.document import Film
from film.edits import Operation, UpdateFilm, UpdateScene

_TRACKS = {
    "music": r"music|musik|musique|música|musica|muziek|muzyk\w*|soundtrack|track|score|tune",
    "voice": r"voices?|voice-?overs?|vo|narrat\w+|dialogues?|talking|speech|(?:erzähler|sprecher|off)?stimmen?|sprecher(?:in)?|erzähler(?:in)?|voix(?: off)?|voz|voces|voce|voci|stem(?:men)?|głos\w*|lektor\w*",
    "sound": r"(?:background |street |room )?(?:sounds?|noises?|sound effects?|effects|sfx|foley|atmos?|ambience|ambient sounds?)|(?:hintergrund|straßen|umgebungs)?geräusche?|soundeffekte?|bruit(?:ages?|s)?|ambiances?|ruidos?|sonidos?|efectos(?: de sonido)?|rumori|suoni|effetti|geluiden|effecten|barulhos?|odgłosy|dźwięki",
}  # fmt: skip
_UP = (
    r"(?:a (?:bit|little|touch|tad) )?louder|(?:turn(?:ed)? |bring |push )?(?:it |them )?up|raised?|boost|more(?: of)?|higher|lauter|hoch|rauf|höher|mehr|plus fort\w*|monte[rz]?(?:-(?:la|le|les))?|remonte[rz]?(?:-(?:la|le|les))?|más (?:alt[oa]s?|fuertes?)|más|sub(?:e|id|ir|a)(?:l[aeo]s?)?|súbel[aeo]s?"
    r"|più (?:alt[oaie]|forte)|più|alza\w*|aumenta\w*|mais alt[oa]|aumente|harder|omhoog|głośniej|zgłośnij"
)
_DOWN = (
    r"(?:a (?:bit|little|touch|tad) )?(?:softer|quieter)|(?:not|way|far|much|a bit|a little|is|are)? ?(?:so|too|that) loud|(?:turn(?:ed)? |bring |pull )?(?:it |them )?down|lower(?:ed)?|reduce|less(?: of)?|(?:etwas )?leiser|runter|zu laut|nicht so laut|weniger|moins fort\w*|trop fort\w*|moins de|baisse[rz]?(?:-(?:la|le|les))?|más baj[oa]s?"
    r"|demasiado (?:alt[oa]s?|fuertes?)|menos|baj(?:a|e|ad|ar)(?:l[aeo]s?)?|bájal[aeo]s?|più bass[oaie]|meno|abbass\w*|troppo (?:alt[oaie]|forte)|mais baix[oa]|abaix\w*|zachter|te hard|omlaag|ciszej|ścisz\w*"
)
_COVERS = r"(?:drown(?:s|ing|ed)?|cover(?:s|ing)?|mask(?:s|ing)?|overpower(?:s|ing)?|swallow(?:s|ing)?|bury|buries|fight(?:s|ing)?|compet(?:es|ing) with|übertön\w+|überdeck\w+|überlager\w+|(?:re)?couvr\w+|noie|noient|tapan?|ahogan?|copr\w+|overstem\w+|zagłusz\w+)"
_LOST = r"(?:gets? lost|(?:is|are) (?:lost|drowned|buried)|geht (?:\w+ )?unter|gehen (?:\w+ )?unter|se perd(?:ent)?|se pierden?|si perd\w+|disappears?)"
_HARDLY = r"(?:can ?not|can hardly|can barely|hardly|barely|kaum|à peine|apenas|casi no)"
_LOUD = r"(?:turn|turned|bring|push|pull|crank) .*(?:up|down)|louder|softer|quieter|(?:too|so|that) loud|lauter|leiser|zu laut|(?:plus|moins|trop) fort\w*|(?:más|demasiado) (?:alt|fuerte|baj)\w*|(?:più|troppo) (?:alt|forte|bass)\w*"
"""Cues that are of sounds alone: "less rain" may be a picture."""
_OFF = r"get rid of|no more|no|without|remove|cut|kill|lose|drop|mute|(?:turn |switch )?off|do not (?:want|need)|ohne|weg|keine?n?|aus|raus|sans|enlève\w*|coupe\w*|supprime\w*|pas de|sin|quit[ae]\w*|fuera|senza|togli\w*|zonder|sem|tir[ae]|bez"
_KEEP = r"only|just|keep|leave|nur|behalt\w*|lass\w*|bleib\w*|seulement|juste|garde\w*|laisse\w*|sol[oa]|sólo|solamente|deja\w*|mantén\w*|quiero|mantieni|lascia|alleen|só|apenas|tylko"
_ALONE = r"only|just|nur|seulement|juste|solo|sólo|solamente|alleen|só|tylko"
_PEOPLE = r"(?:the |die |les |los )?(?:two|three|both|beiden|deux|dos)(?: of them)?|people|actors|characters"
_SMALL = words_of(
    "turn bring push pull put set go take have going come comes keep back forward the a an of it them that this those these all is are be was my our your please pls can could would should you i we me want like need get make made mean a bit little touch tad notch"
    " overall everywhere throughout whole mix note notes master levels level volume and or in on at by with to for so much too very really just some quite still there way through through"
    " der die das den dem ein eine bitte mal ist sind etwas bisschen noch im ganzen insgesamt alle viel zu so"
    " le la les un une des du de l est sont peu s'il vous te plaît svp globalement tout"
    " el los las unos es son por favor poco tanto un toda todo en general quiero"
    " il lo gli i per favore po een het de die kan is te iets alsjeblieft graag um uma o os as proszę thanks thank thx danke merci gracias grazie dank s dig"
)
_WISHES = re.compile(
    r"\b(?:want|like|need|should|could|can you|please|make|add|put|change|give|show|use|let|bitte|soll\w*|möchte|hätte|mach\w*|veux|voudrais|mets|mettez|ajoute\w*|quiero|quisiera|pon|añade)\b",
    re.I,
)
_SOMEBODY = re.compile(
    r"\b(?:i|i'?m|we|my|our|he|she|they|it|it'?s|ich|wir|mein\w*|unser\w*|je|nous|mon|ma|notre|mi|nuestr\w+|yo|nosotros)\b", re.I
)  # fmt: skip
_PLACED = re.compile(
    r"\b(?:scenes?|shots?|szenen?|einstellung|bild \d+|scènes?|plans?|escenas?|tomas?|first|last|opening|ending|beginning|end|start|\d+(?:st|nd|rd|th)|anfang|ende|schluss|début|fin|final|principio|when|where|wenn|wo|quand|où|cuando|donde|until|after|before)\b",
    re.I,
)
"""Words by which a level would be that of a part of the film, which has none of its own."""
_PARTLY = re.compile(
    r"\b(?:percent|per cent|prozent|pour cent|por ciento|half|halb\w*|hälfte|moitié|mitad|third|drittel|tiers|tercio|twice|double)\b",
    re.I,
)
"""Amounts that are no decibels."""
_LOCKED = re.compile(
    r"\b(?:picture|image|cut|edit|rest|everything else|alles andere|bild|le reste|el resto|lo demás)\b.*\b(?:locked?|fine|good|stays?|as (?:it )?is|untouched|bleibt|reste|igual|ok(?:ay)?|perfect)\b|^(?:leave|keep) (?:the )?(?:rest|picture|everything else)\b",
    re.I,
)
_DECIBELS = re.compile(r"[~±+-]?\s*(?P<n>\d+(?:[.,]\d+)?) ?d(?:b|ecibels?)\b", re.I)
_AND = r"and|but|und|aber|et|mais|y|pero"
_STEPS = {"music": 4.0, "voice": 3.0, "sound": 3.0}
_TAIL = re.compile(r"\b(?:for (?:my|our|his|her)|because|since|weil|parce que|porque|perché|denn)\b.*$", re.I)


@dataclass
class _Note:
    """What the clauses of a message have said so far."""

    levels: dict[str, float] = field(default_factory=dict)
    weak: dict[str, float] = field(default_factory=dict)
    """Levels that a reason implies, where none is asked for."""
    off: set[str] = field(default_factory=set)
    kept: set[str] = field(default_factory=set)
    alone: bool = False
    turned: bool = False
    """Whether it is sure that levels are meant."""
    last: tuple[str, ...] = ()
    way: str = ""
    waiting: list[str] = field(default_factory=list)
    """Tracks whose level the next clause tells."""


def _found(pattern: str, text: str) -> re.Match[str] | None:
    return re.search(rf"(?<![\w'-])(?:{pattern})(?![\w-])", text, re.I)


def _tracks(text: str) -> list[str]:
    return [track for track, words in _TRACKS.items() if _found(words, text)]


def noted(message: str, view: FilmView, language: str, own: Reading | None) -> Edits | None:
    """What a message asks of the tracks, where the rules have no reading of their own or one that switches others off."""
    if own is not None and not isinstance(own, Edits):
        return None
    told = {getattr(edit, "field", "") for edit in own.operations} if own else set()
    if own and not (told & _SWITCHES or told <= _LEVELS):
        return None
    if (read := mixed(message, view, language)) is None or own is None:
        return read
    return read if _ways(read, view) != _ways(own, view) else None


def _ways(edits: Edits, view: FilmView) -> set[tuple[str, str, str]]:
    """What edits switch, and which levels go up and which down; how far is not compared."""
    found = set()
    for edit in edits.operations:
        name, value = getattr(edit, "field", ""), str(getattr(edit, "value", ""))
        if name in _LEVELS:
            value = "up" if float(value) > getattr(view.film.mix, name.removeprefix("mix.")) else "down"
        found.add((getattr(edit, "scene_id", ""), name, value))
    return found


_LEVELS = {"mix.music", "mix.voice", "mix.sound"}
_SWITCHES = {"music.on", "settings.narration", "sound_on"}


def mixed(message: str, view: FilmView, language: str) -> Edits | None:
    """What a message asks of the tracks of a film; None where a clause of it says anything else."""
    text = re.sub(r"\b([Dd])(?:on't|ont)\b", r"\1o not", message.replace("’", "'"))
    if (
        re.search(r"[\"“”„«»\ue000%]", text)
        or _PARTLY.search(text)
        or _PLACED.search(text)
        or not view.film.scenes
    ):
        return None
    note = _Note()
    for sentence in re.split(r"[.!?;:\n](?!\d)|\s[–—-]\s", text):
        rows = [*re.split(rf"(,|\b(?:{_AND})\b|\be\b(?! ))", sentence), ""]
        pairs = [(rows[i].strip(), rows[i + 1].strip().lower()) for i in range(0, len(rows), 2)]
        pairs = [pair for pair in pairs if re.search(r"\w", pair[0])]
        if not pairs or _aside(sentence, note):
            continue
        for at, (clause, link) in enumerate(pairs):
            follows = pairs[at + 1][0] if at + 1 < len(pairs) else ""
            if not _read(clause, link, follows, note, view.film):
                return None
        if note.waiting:
            return None
    return _carried_out(note, view, language)


def _aside(sentence: str, note: _Note) -> bool:
    """Whether a sentence only gives a reason, or says that what is not heard stays."""
    if lost := _found(
        rf"{_HARDLY} (?:\w+ )?(?:hear|follow|understand|make out|hör\w*|versteh\w*|entend\w*|comprend\w*|oír|oye|oigo|entiend\w*)",
        sentence,
    ):
        note.weak |= dict.fromkeys(_tracks(sentence[lost.end() :]), 1.0)
        return True
    if _LOCKED.search(sentence) and not _tracks(sentence):
        return True
    cued = _found(f"{_UP}|{_DOWN}|{_COVERS}|{_LOST}|{_KEEP}|{_OFF}", sentence)
    return bool(_SOMEBODY.search(sentence)) and not (cued or _WISHES.search(sentence) or _tracks(sentence))


def _read(clause: str, link: str, follows: str, note: _Note, film: Film) -> bool:
    """Whether a clause is understood wholly; what it says is noted."""
    tracks = _tracks(clause)
    if covers := _found(_COVERS, clause):
        return _set(note, _tracks(clause[: covers.start()]), "down", clause)
    if lost := _found(_LOST, clause):
        return _set(note, _tracks(clause[: lost.start()]), "up", clause)
    if _LOCKED.search(clause) and not tracks:
        return True
    up, down = _found(_UP, clause), _found(_DOWN, clause)
    if not up and not down and _DECIBELS.search(clause):
        down, up = (
            _found(r"drop|cut|dip|duck|knock|trim|(?:pull )?(?:it |them )?back(?: off)?", clause),
            _found(r"lift|push|bring|add", clause),
        )
    if up and down:
        return False
    if up or down:
        bare = _DECIBELS.sub(" ", clause.replace((up or down)[0], " ", 1))  # type: ignore[index]
        if not _nothing_more(bare, film):
            return False
        note.turned = note.turned or bool(_found(_LOUD, clause))
        if not tracks and note.turned and (words := _words(bare)):
            tracks = list(dict.fromkeys(_track_of(word, film) for word in words))
        cued = f"{_UP}|{_DOWN}|{_OFF}|{_KEEP}"
        other = _tracks(follows) if not tracks and not _found(cued, follows) else []
        named = [*note.waiting, *tracks]
        note.waiting = []
        return _set(note, named or other or note.last, "up" if up else "down", clause)
    off, keep = _found(_OFF, clause), _found(_KEEP, clause)
    if off and keep:
        return False
    if off or keep or note.way in ("off", "keep"):
        return _stays_or_goes(clause, off, keep, note, film)
    if tracks and link not in ("", ",") and _found(f"{_UP}|{_DOWN}", follows):  # "music and noises down"
        note.waiting += tracks
        return _nothing_more(clause, film)
    if tracks and note.way:
        return set(tracks) == set(note.last) or (
            _nothing_more(clause, film) and _set(note, tracks, note.way, clause)
        )
    return not tracks and _nothing_more(clause, film)


def _set(note: _Note, tracks: list[str] | tuple[str, ...], way: str, clause: str) -> bool:
    """Notes a level; False where nothing is named or it was to be the other way before."""
    told = _DECIBELS.search(clause)
    for track in tracks:
        step = float(told["n"].replace(",", ".")) if told else 0.0
        signed = (1 if way == "up" else -1) * (step or _STEPS[track])
        if note.levels.get(track, signed) * signed < 0:
            return False
        if step or track not in note.levels:
            note.levels[track] = signed
    note.last, note.way = tuple(tracks), way
    return bool(tracks)


def _stays_or_goes(
    clause: str, off: re.Match[str] | None, keep: re.Match[str] | None, note: _Note, film: Film
) -> bool:
    """Notes what goes and what stays; what is not a track may be a noise of the film, or who speaks in it."""
    note.way = "off" if off else "keep" if keep else note.way
    note.alone = note.alone or bool(_found(_ALONE, clause))
    tracks = _tracks(clause)
    bare = clause.replace((off or keep)[0], " ", 1) if off or keep else clause  # type: ignore[index]
    if note.way == "keep":
        bare = re.sub(r"\b(?:of|from|de|del|von|vom|du|des|della)\b.*$", "", bare, flags=re.I)
        if _found(_PEOPLE, bare):
            tracks, bare = [*tracks, "voice"], ""
    if not tracks and note.way == "keep" and (words := _words(bare)):
        tracks = list(dict.fromkeys(_track_of(word, film) for word in words))
        if "" in tracks:
            return False
    if note.way == "off" and not _nothing_more(bare, film):
        return False
    (note.off if note.way == "off" else note.kept).update(tracks)
    note.last = tuple(tracks)
    return bool(tracks)


def _words(text: str) -> list[str]:
    """The words of a clause that say something beside tracks, amounts and reasons."""
    text = _TAIL.sub("", text)
    for words in _TRACKS.values():
        text = re.sub(rf"(?<![\w'-])(?:{words})(?![\w'-])", " ", text, flags=re.I)
    return [word for word in re.findall(r"[^\W\d_]+", text.lower()) if word not in _SMALL and len(word) > 1]


def _nothing_more(text: str, film: Film) -> bool:
    """Whether what is left of a clause names nothing, or noises that the film has: "the creaking and clicking"."""
    return all(_track_of(word, film) for word in _words(text))


def _track_of(word: str, film: Film) -> str:
    """Where a word is heard: a player of the music, or a noise of the scenes, in any language; empty where nowhere."""
    told = {word, *(e for tag in ("de", "fr", "es") for e in in_english(word, tag))}
    if any(plays(one, film.music.brief) for one in told):
        return "music"
    return "sound" if any(heard_as(film, one) for one in told) else ""


def _carried_out(note: _Note, view: FilmView, language: str) -> Edits | None:
    film = view.film
    there = {"music"} if film.music.on else set()
    there |= {"voice"} if film.settings.narration and any(scene.lines for scene in film.scenes) else set()
    there |= {"sound"} if any(scene.sound_on for scene in film.scenes) else set()
    levels = note.levels or ({} if note.off else note.weak)
    if note.off & (note.kept | set(levels)) or (note.alone and not there <= note.off | note.kept):
        return None
    if not (note.off or levels) or not (note.off | set(levels)) <= there:
        return None
    operations: list[Operation] = []
    said: list[str] = []
    for track, step in levels.items():
        value = max(-40.0, min(12.0, getattr(film.mix, track) + step * (1 if note.levels else _STEPS[track])))
        operations.append(UpdateFilm(field=f"mix.{track}", value=value))
        said.append(say(f"{track}_level", language, film, what=f"{value - getattr(film.mix, track):+g} dB"))
    every = tuple(scene.id for scene in film.scenes)
    for track in sorted(note.off):
        if track == "sound":
            operations += [UpdateScene(scene_id=scene, field="sound_on", value=False) for scene in every]
            said.append(say("sound_off", language, film, every))
        else:
            name, key = (
                ("music.on", "music_off") if track == "music" else ("settings.narration", "narration_off")
            )
            operations.append(UpdateFilm(field=name, value=False))
            said.append(say(key, language, film))
    return Edits(tuple(operations), " ".join(said))
