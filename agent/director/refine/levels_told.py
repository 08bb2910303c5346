"""Levels as people ask for them in one breath: what is too loud or hardly heard, and *turn it down a little, please*.

French, Spanish, Italian, Dutch, Portuguese and Swedish messages of a sentence or two. Every clause has to be a level, a
complaint about one, praise for what stays, or a reason; a message that says anything else is not read here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from agent.director.refine.types import Edits, FilmView
from agent.director.refine.words import say
from agent.director.scripts.words import words_of
from film.document import Film
from film.edits import UpdateFilm

_TRACKS = {
    "music": r"musique|música|musica|muziek|musiken?|bande[- ]son|banda sonora|colonna sonora",
    "voice": r"voix(?: off)?|narrat(?:eur|rice)|voz|voces|vozes|narrador[ae]?|narração|voce|voci|narratore|stem(?:men)?|verteller|röst(?:en|erna)?|berättaren?",
    "sound": r"bruit(?:ages?|s)?(?: de fond)?|ambiances?|(?:ruidos?|sonidos?)(?: de fondo)?|efectos(?: de sonido)?|rumor[ie](?: di fondo)?|suoni(?: di fondo)?|effetti(?: sonori)?"
    r"|(?:achtergrond)?geluid(?:en|jes)?|(?:geluids)?effecten|(?:ruídos?|barulhos?|sons)(?: de fundo)?|efeitos(?: sonoros)?|(?:bakgrunds)?ljud(?:en|et)?|ljudeffekter(?:na)?",
}  # fmt: skip
_ON = r"(?:[-‑]?(?:l[aeo]s?|les?|l[ie]|d[ae]n|dem|det))?"
_DOWN = (
    rf"(?:re)?baiss(?:e[rz]?|ons){_ON}|diminue[rz]?{_ON}|moins fort\w*|plus (?:bas\w*|douce?s?)|adouci(?:s|ssez){_ON}|réduis(?:ez)?{_ON}"
    rf"|baj(?:a|e|ad|ar|en){_ON}|bája(?:l[aeo]s?)|bajad{_ON}|más (?:baj[oa]s?|suaves?|flojit[oa]s?)|menos (?:alt[oa]s?|fuertes?)|reduc(?:e|ir){_ON}"
    r"|abbass(?:a|ate|are|i|iamo)(?:l[aeio]|tel[aeio])?|più (?:bass[oaie]|pian[oaie]?|leggera)|meno (?:fort[ei]|alt[oaie])"
    r"|zachter|minder (?:hard|luid)|omlaag|abaix(?:a|e|ar|em)(?:-[ao]s?)?|baix(?:a|e|ar|em)(?:-[ao]s?)?|mais baix[oa]s?|diminu(?:a|i|ir)(?:-[ao]s?)?|sänk(?:a|er)?|lägre|tystare|ner|dämpa"
)
_UP = (
    rf"(?:re)?mont(?:e[rz]?|ons){_ON}|augmente[rz]?{_ON}|plus fort\w*|sub(?:e|a|id|ir|an){_ON}|súbe(?:l[aeo]s?)|súba(?:l[aeo]s?)|más (?:alt[oa]s?|fuertes?)|aument(?:a|ar|e){_ON}"
    r"|alz(?:a|ate|are|i)(?:l[aeio]|tel[aeio])?|più (?:alt[oaie]|fort[ei])|harder|luider|omhoog|aument(?:a|e|ar|em)(?:-[ao]s?)?|mais alt[oa]s?|höj(?:a|er)?|högre|starkare|upp"
)
_LOUD = r"trop (?:fort\w*|présent\w*|hauts?)|demasiado (?:alt[oa]s?|fuertes?)|muy (?:alt[oa]s?|fuertes?)|tropp[oa] (?:fort[ei]|alt[oaie])|te (?:hard|luid)|demasiado alt[oa]s?|muito alt[oa]s?|alt[oa]s? demais|(?:för|alldeles för) (?:hög\w*|stark\w*)"
_SOFT = r"trop (?:bas\w*|faibles?|doux|douce)|demasiado (?:baj[oa]s?|floj[oa]s?)|muy (?:baj[oa]s?|floj[oa]s?)|tropp[oa] (?:bass[oaie]|pian[oaie])|te (?:zacht|stil)|muito baix[oa]s?|för (?:låg\w*|svag\w*|tyst\w*)"
_HARDLY = (
    r"(?:on )?(?:n['’]entend|entend) (?:presque pas|à peine)|(?:casi no|apenas) se (?:oyen?|escuchan?)|no se (?:oyen?|escuchan?) (?:casi|apenas)|(?:non )?si sent(?:e|ono) (?:appena|a malapena)"
    r"|hoor je (?:bijna|amper|nauwelijks)(?: niet)?|(?:quase não|mal) se ouvem?|hörs knappt"
)
_COVERS = r"couvr\w+|recouvr\w+|noie(?:nt)?|tapan?|ahogan?|copr\w+|sovrast\w+|overstem\w+|cobrem?|abafam?|dränker|överröstar"
_FINE = r"(?:est|sont) (?:très )?(?:bien|parfaite?s?)|(?:está|están) (?:muy )?bien|(?:va|vanno) (?:molto )?bene(?: così)?|(?:is|zijn) (?:prima|goed)(?: zo)?|(?:está|estão) (?:muito )?(?:bem|boas?|ótim[oa]s?)|är bra(?: som (?:de|den|det) är)?"
_SMALL = words_of(
    "le la les l un une peu s'il s il vous te plaît plait svp merci un petit légèrement beaucoup bien trop de du des dans à volume niveau pouvez-vous peux-tu pouvez peux vous tu on pourrait peut être soit sont est encore juste tout film"
    " el los las lo por favor porfa porfi gracias poco poquito pelín algo ligeramente mucho volumen nivel puedes puede podéis podrías se del toda todo la película ser está están es son más bien que ni y"
    " il lo gli i per favore grazie po' po pochino leggermente un'idea puoi potete può si potrebbe è sono volume del di nel film tutta il che"
    " de het een wat iets beetje mag mogen kan kunt kunnen je u jullie graag alsjeblieft alstublieft aub svp dank bedankt is zijn staat staan die deze zet doe die ze nog in hele"
    " o os as a um uma pouco pouquinho bocadinho por obrigado obrigada podes pode podem poderia podia podiam devia fica ficar pôr por colocar estar está estão é são no do da da filme"
    " kan du ni får ska vara lite något litet snälla tack är vara den det dem på i hela filmen gärna volymen"
)
_MINE = r"(?:je|j'|nous|mon|ma|mes|notre|nos|yo|mi|mis|nuestr\w+|tengo|soy|io|mio|mia|sono un\w*|nostr\w+|ik|mijn|wij|onze?|ons|eu|meu|minha|nosso|nossa|sou|tenho|jag|min|mina|vi|vår\w*)"
_PLACED = re.compile(
    r"\d|%|[\"“”„«»]|\b(?:sc[eè]n\w*|cenas?|plans?|escenas?|tomas?|début|fin|final\w*|principio|quand|cuando|quando|wanneer|när|als|laatste|eerste|sist\w*|först\w*|début|sauf|salvo|tranne|behalve|utom|exceto|mais|pero|sans|sin|senza|zonder|sem|utan|pas|niet|não|inte)\b",
    re.I,
)
"""Numbers, places in the film, exceptions and denials: a level has none of them."""
_STEPS = {"music": 4.0, "voice": 3.0, "sound": 3.0}


@dataclass
class _Heard:
    """What the clauses have said so far."""

    levels: dict[str, int] = field(default_factory=dict)
    implied: dict[str, int] = field(default_factory=dict)
    last: list[str] = field(default_factory=list)


def _found(pattern: str, text: str) -> re.Match[str] | None:
    return re.search(rf"(?<![\w'’-])(?:{pattern})(?![\w'-])", text, re.I)


def _tracks(text: str) -> list[str]:
    """The tracks of a text, in its order."""
    at = {track: match.start() for track, words in _TRACKS.items() if (match := _found(words, text))}
    return sorted(at, key=lambda track: at[track])


def told(message: str, view: FilmView, language: str) -> Edits | None:
    """The levels that a whole message asks for; None where it says anything else."""
    text = re.sub(rf"(?:{_HARDLY})", lambda m: m[0].replace(" pas", "").replace(" niet", ""), message)
    text = re.sub(r"\b(?:mais|pero|ma|maar|men) (?=(?:la|le|les|el|los|las|il|de|a|o|os|as)\b)", "", text)
    hardly = re.sub(rf"(?:{_HARDLY})", " ", message, flags=re.I)
    if (
        not view.film.scenes
        or not _tracks(message)
        or _PLACED.search(re.sub(rf"(?:{_UP}|{_DOWN})", " ", hardly))
    ):
        return None
    heard = _Heard()
    for clause in re.split(r"[.!?;:,¿¡\n]+\s*|\s[–—-]\s", text):
        if re.search(r"\w", clause) and not _read(clause.strip(), heard):
            return None
    return _edits(heard.levels, view.film, language) if heard.levels else None


def _read(clause: str, heard: _Heard) -> bool:
    """Whether a clause is understood wholly; what it says is noted."""
    tracks = _tracks(clause)
    if covers := _found(_COVERS, clause):
        heard.last = _tracks(clause[: covers.start()])
        return bool(heard.last)
    if tracks and _found(_FINE, clause):
        return not (_found(_UP, clause) or _found(_DOWN, clause))
    if _found(_HARDLY, clause) and tracks:
        heard.last = tracks[:1]
        return not _found(_DOWN, clause)
    loud, soft = _found(_LOUD, clause), _found(_SOFT, clause)
    if (loud or soft) and tracks:
        heard.last = tracks
        heard.implied |= dict.fromkeys(tracks, -1 if loud else 1)
        return not (loud and soft) and _nothing_more(clause, loud or soft)
    up, down = _found(_UP, clause), _found(_DOWN, clause)
    if not up and not down:
        reason = bool(
            re.match(rf"\W*(?:(?:en|et|y|e|och|och|want|car|porque|perché) )?{_MINE}\b", clause, re.I)
        )
        return not tracks and (reason or _nothing_more(clause, None))
    named = tracks or heard.last
    way = 1 if up else -1
    if (up and down) or not named or any(heard.levels.get(track, way) != way for track in named):
        return False
    if any(heard.implied.get(track, way) != way for track in named):
        return False
    heard.levels |= dict.fromkeys(named, way)
    heard.last = named
    return _nothing_more(clause, up or down)


def _nothing_more(clause: str, cue: re.Match[str] | None) -> bool:
    """Whether a clause names nothing beside its tracks, its cue and what stands between them."""
    rest = clause.replace(cue[0], " ", 1) if cue else clause
    for words in _TRACKS.values():
        rest = re.sub(rf"(?<![\w-])(?:{words})(?![\w-])", " ", rest, flags=re.I)
    return all(
        word in _SMALL for word in re.findall(r"[^\W\d_]+(?:'(?![a-zà-ÿ]{2})|-vous|-tu)?", rest.lower())
    )


def _edits(levels: dict[str, int], film: Film, language: str) -> Edits | None:
    there = {"music"} if film.music.on else set()
    there |= {"voice"} if film.settings.narration and any(scene.lines for scene in film.scenes) else set()
    there |= {"sound"} if any(scene.sound_on for scene in film.scenes) else set()
    if not set(levels) <= there:
        return None
    operations: list[UpdateFilm] = []
    said: list[str] = []
    for track, way in levels.items():
        now = getattr(film.mix, track)
        value = max(-40.0, min(12.0, now + way * _STEPS[track]))
        operations.append(UpdateFilm(field=f"mix.{track}", value=value))
        said.append(say(f"{track}_level", language, film, what=f"{value - now:+g} dB"))
    return Edits(tuple(operations), " ".join(said))
