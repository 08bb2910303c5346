"""Messages that go back and forth in words: undo, redo, go on, try again, in the languages of the interface."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.director.refine.types import Redo, Undo

_OH = re.compile(
    r"^(?:(?:h+m+|u+m+|u+h+|oh|ah|ach|oje|ay|uy|oops|wow|ugh|puh|no|nope|nein|nee|non|wait|warte|attends|espera|sorry|pardon|perdón"
    r"|entschuldigung|actually|ok(?:ay)?|never ?mind|forget it|on second thoughts?|egal|bitte|please|pls|por favor|s'il te plaît"
    r"|can you|could you|would you|kannst du|könntest du|peux-tu|puedes|i want you to|(?:that is |it is )?(?:way |much |far )*(?:too (?:much(?: money)?|expensive|dear|pricey)|zu teuer)|trop cher|demasiado caro|das war nichts)[\s,.!;:–-]+)+",
    re.I,
)
_WHY = (
    r"(?:[,.;!–-]+\s*|\s+)(?:because |weil |parce que |porque )?(?:i|we|it|that|this|they|ich|wir|es|das|sie|je|on|c'|ça|me|lo|eso|nos)\b"
    r"[^;]*?(?:lik\w+|lov\w+|better|nicer|prefer\w*|mistake|wrong|worse|expensive|money|much|want\w*|gefiel|gefällt|besser|schöner|schlechter|mochte|fehler"
    r"|aim\w+|préf\w+|mieux|pire|erreur|mejor|peor|gust\w+|error|caro)[^;]*"
)
_SO = r"(?:\s*,?\s*(?:please|again|now|then|after all|bitte|wieder|doch|lieber|stp|s'il te plaît|s'il vous plaît|por favor|mejor|thanks|danke|merci|gracias|quickly|right away|for me))*"
_END = rf"{_SO}(?:{_WHY})?[\s.!)(:]*"
_IT = r"(?:it|that|this|them|everything|all of (?:it|that)|the (?:last |latest )?(?:change|edit|one|thing)|what you (?:just )?did)"
_WAS = r"(?:(?:to )?(?:exactly )?(?:how|the way|what|as|like) (?:it|that|they|things|everything|the film|scene \d+) (?:was|were|looked|had been)(?: (?:before|at first|originally))?|(?:to )?(?:as |like )?before|to (?:the )?(?:previous|old|earlier|last|first|original|other)(?: (?:one|version|state|look))?|to normal)"
_BACK = re.compile(
    rf"(?:(?:undo|revert|cancel|take back|roll back|reverse) {_IT}"
    rf"|(?:go|get|step|let us go|roll|turn) back(?: {_WAS})?|(?:bring|put|take|set|change|turn|switch|get|give) (?:me )?{_IT} back(?: {_WAS})?"
    rf"|(?:leave|make|put|have) {_IT} {_WAS}|(?:make it )?(?:as|like|how|the way) it (?:was|used to be)(?: before)?"
    r"|(?:i|we) (?:do )?(?:want|need|would like) (?:it|that|the (?:old|previous|last) (?:one|version)) back(?: again)?"
    r"|(?:i|we) (?:liked|preferred|loved) (?:it|that|the (?:old|previous|earlier) (?:one|version)) (?:better|more)(?: (?:before|the way it was))?"
    r"|(?:it|that|the (?:old|previous) (?:one|version)) was (?:much |a lot )?(?:better|nicer)(?: before)?"
    r"|(?:mach(?:e|en sie|st du)?|bitte)(?: (?:das|es|dies|alles|die (?:letzte )?änderung|den letzten schritt|bitte|doch|wieder|mal|lieber|jetzt|auch))* rückgängig(?: machen)?"
    r"|(?:das|es|alles|die (?:letzte )?änderung)(?: bitte| wieder| doch)* (?:rückgängig(?: machen)?|zurück(?:nehmen|setzen|drehen)?)|(?:nimm|setz|setze|stell|stelle|dreh|hol|hole|geh|gehe)(?: (?:das|es|sie|ihn|alles|bitte|wieder|doch))* (?:zurück|wieder her|wiederher)"
    r"|(?:mach(?:e)? |lass |stell )?(?:das |es |alles )?(?:doch |bitte |wieder |lieber |so )*(?:wie (?:es )?(?:vorher|zuvor|davor|früher)(?: war)?|wie es war)|einen schritt zurück|vorher war (?:es )?(?:besser|schöner)"
    r"|annule[rz]?(?: (?:ça|cela|tout ça|tout|la dernière modification|le dernier changement))?|(?:reviens|revenez|retourne|reviens-en|on revient|revenir)(?: (?:en arrière|à la version (?:précédente|d'avant)|à l'état (?:précédent|d'avant)|à (?:comme )?avant|comme (?:avant|c'était)(?: avant)?))"
    r"|(?:remets|remettez|remets-(?:la|le|les|moi ça)|laisse)(?: (?:ça|tout|la|le))?(?: (?:comme (?:avant|c'était|elle était|il était)(?: avant)?|en place))?|comme (?:avant|c'était)(?: avant)?|c'était mieux avant"
    r"|(?:deshaz|deshaga)(?:lo|la)?(?: (?:eso|esto|el último cambio|todo))?|(?:vuelve|volver|vuelva)(?: (?:atrás|a como estaba(?: antes)?|a la versión anterior|a lo de antes))|(?:déjalo|déjala|ponlo|ponla|que quede|todo)? ?como (?:estaba|antes|era)(?: antes)?|(?:devuélve|recupéra)(?:lo|la|melo|mela)|antes (?:estaba|era) mejor)"
    rf"{_END}",
    re.I,
)
_PLAIN_UNDO = re.compile(rf"(?:undo|rückgängig|annule|deshaz|deshazlo)(?:{_WHY})[\s.!]*", re.I)
_FORTH = re.compile(
    r"(?:(?:redo|re-do)(?: (?:it|that|this|the change))?|(?:put|bring) (?:the|my|that) (?:last )?(?:change|edit) back|do (?:it|that) after all"
    r"|(?:mach(?:e)? )?(?:das |es )?doch wieder(?: so)?|wiederhol(?:e|en)(?: (?:das|es|bitte))*|stell(?:e)? (?:das|es) wieder her|rétablis(?:-la|-le)?(?: ça)?|refais(?:-le|-la)|rehaz(?:lo|la)?|rehacer)"
    rf"{_SO}(?:{_WHY})?(?:,? and (?:then )?(?:go on|continue|carry on)(?: with [\w ]+)?)?[\s.!)]*",
    re.I,
)
GOES_ON = re.compile(
    r"(?:(?:pls|plz|please|bitte|ok(?:ay)?|so|just|then|now|und|et|y|yes|ja|oui|sí)[\s,]+)*"
    r"(?:(?:contin\w{1,3}|carry on|go on|keep going|resume|proceed|finish(?: it| the rest)?)(?: (?:with (?:it|the rest(?: of it)?|what is (?:missing|left))|where (?:it|you|we) (?:broke|stopped|left off|failed|were|got stuck)(?: off)?|from there|making it))?"
    r"|(?:i )?(?:approve|accept|confirm)(?: (?:it|that|the plan|this plan|everything|the price))?|make (?:the rest|what is (?:missing|left|still missing))|(?:mach|macht|machen sie)(?: (?:bitte|jetzt|einfach|doch|mal|da|dort))* weiter(?: wo .*)?|weiter(?:machen| geht es| so)?(?: bitte)?|fortfahren|fahr fort"
    r"|continue[rz]?(?: (?:là où .*|avec le reste))?|on continue|reprends(?: (?:là )?où .*)?|poursuis|sigue(?: (?:por favor|adelante|con el resto|donde .*))?|contin[úu]a(?: (?:por favor|con el resto|donde .*))?|continuar|seguir)"
    r"(?:[\s,]+(?:please|pls|now|then|bitte|jetzt|stp|s'il te plaît|por favor|thanks|danke))*[\s.!)]*",
    re.I,
)
TRIES_AGAIN = re.compile(
    r"(?:(?:pls|plz|please|bitte|ok(?:ay)?|so|just|then|now|well|hm+)[\s,]+)*(?:(?:try|do) (?:it |that |this )?(?:again|once more|one more time)|retry(?: it| that)?|again|once more|one more (?:try|time)|another (?:try|attempt)|have another go|give it another (?:try|go)"
    r"|(?:versuch(?:e|s)?(?: (?:es|das))?(?: bitte)? )?(?:noch ?mal|noch einmal|nochmals|erneut)(?: versuchen)?|neuer versuch|réessaie[rz]?|réessayez|(?:essaie )?encore(?: une fois)?|inténtalo(?: (?:otra vez|de nuevo))?|otra vez|de nuevo|reinténtalo|prueba otra vez)"
    r"(?:[\s,]+(?:please|pls|now|then|bitte|jetzt|stp|s'il te plaît|por favor))*[\s.!)]*",
    re.I,
)


_MANY = re.compile(
    r"(?=.*\b(?:rückgängig|zurück\w*|annule\w*|défai\w+|deshaz|deshacer|revierte|undo|revert|take back)\b).*?\b(?P<n>\d+|two|three|four|five|zwei|drei|vier|fünf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|beiden)\b.*"
    r"\b(?:changes?|edits?|steps?|änderungen|schritte|sachen|modifications|changements|étapes|choses|cambios|pasos|cosas|last ones)\b[^,;]*",
    re.I,
)
_NUMBERS = {
    word: n
    for n, words in enumerate(
        (
            "two zwei deux dos beiden",
            "three drei trois tres",
            "four vier quatre cuatro",
            "five fünf cinq cinco",
        ),
        2,
    )
    for word in words.split()
}
THANKS = re.compile(
    r"(?:(?:great|perfect|super|nice|lovely|wonderful|cool|awesome|toll|prima|schön|perfekt|klasse|parfait|génial|genial|perfecto|thanks?(?: (?:you|a lot|so much|very much))?|thank you(?: so much| very much)?|thx|danke(?: (?:schön|dir|sehr))?|vielen dank|merci(?: beaucoup)?|(?:muchas )?gracias|i love it|love it|i like it|looks great|well done|good job)[\s,.!:)]*)+",
    re.I,
)


def stepped(text: str) -> Undo | Redo | None:
    """One step back or forth that a message asks for in words; None for anything else."""
    bare = _OH.sub("", text.strip()).strip()
    if many := _MANY.fullmatch(bare):
        return Undo(int(many["n"]) if many["n"].isdigit() else _NUMBERS[many["n"].lower()])
    if _FORTH.fullmatch(bare):
        return Redo()
    if _BACK.fullmatch(bare) or _PLAIN_UNDO.fullmatch(bare):
        return Undo()
    return None


def without_interjections(text: str) -> str:
    """A message without what only says that something went wrong: ``hm no, undo`` is ``undo``."""
    return _OH.sub("", text.strip()).strip() or text


def steps_of(words: set[str], messages: Sequence[str], recent: Sequence[str]) -> int | None:
    """How many steps back the message lies that holds ``words``, where every message made one step; None where that is unknown."""
    if not words or not 0 <= len(recent) - len(messages) <= 1:
        return None
    for steps, message in enumerate(reversed(messages), 1):
        if all(re.search(rf"\b{re.escape(word)}", message, re.I) for word in words):
            return steps
    return None
