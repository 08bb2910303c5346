"""What is not made: films that teach how to hurt, that degrade or deceive people, and who is in danger themselves."""

from __future__ import annotations

import re

from agent.director.words.patterns import compiled

_MAKE = (
    r"\b(?:how to|shows?|explains?|teach(?:es)?|tutorial|guide|build|mak(?:es?|ing)|mix(?:es|ing)?|synthesi[sz]es?|cooks?|assemble|construct|instructions?|recipe|ingredients?|step by step|amounts|what (?:one|you) needs?"
    r"|bau(?:en|t|e)?|herstell\w*|anleitung|wie man|mischt?|fabri(?:quer|que|car)|constru(?:ire|ir)|comment|cómo|receta|recette)\b"
)
_WEAPON = (
    r"\b(?:(?:pipe|dirty|nail|car|petrol|fertili[sz]er|home-?made) bombs?|(?:poison(?:ous)?|toxic|chlorine|mustard|chloramine) (?:gas(?:es)?|fumes|vapou?rs?)|giftgas|chlorgas|gaz (?:toxique|de chlore|mortel)|gas (?:venenoso|tóxico|de cloro)|bombs?|explosives?|ied|molotov(?:[- ]?cocktails?)?|molotow\w*|cocktails? molotov|cóctel(?:es)? molotov|nerve (?:gas|agents?)|sarin|vx gas|ricin|rizin|anthrax"
    r"|meth(?:amphetamine)?|crystal meth|fentanyl|napalm|ghost guns?|rohrbomben?|sprengstoff\w*|sprengsatz|brandsatz|nervengas|explosifs?|bombe artisanale|bomba (?:casera|molotov)|explosivos?)\b"
)
_FICTION = re.compile(
    r"\b(?:disposal|defus\w*|disarm\w*|bath bombs?|seed bombs?|photo ?bomb\w*|hides? from|survivors?|memorial)\b",
    re.I,
)
_CHILD = (
    r"(?:school ?girls?|school ?boys?|child(?:ren)?|kids?|minors?|underage\w*|pre-?teens?|teen(?:age[rd]?)?s?|toddlers?|lolita|loli|shota|little (?:girl|boy)s?"
    r"|(?:[1-9]|1[0-7])[- ]years?[- ]olds?|(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ]year[- ]olds?|(?:girl|boy) (?:of|aged) (?:[1-9]|1[0-7])|minderjährig\w*|kind(?:er)?|schülerin|mineure?s?|enfants?|menor(?:es)?(?: de edad)?|niñ[oa]s?)"
)
_SEXUAL = r"(?:sexy|sexual\w*|erotic\w*|erotisch\w*|érotique|erótic\w*|nude|naked|topless|porn\w*|seductive\w*|lingerie|bedroom scene|undress\w*|striptease|nackt\w*|nue?s?|desnud\w*)"
_PEOPLES = (
    r"(?:roma|gyps(?:y|ies)|jews?|jewish people|muslims?|christians|hindus|sikhs|blacks?|black people|white people|asians?|africans|arabs?|turks?|immigrants?|refugees?|migrants?|foreigners|gays?|lesbians?|homosexuals?|trans(?:gender)? people|women|disabled people|the poor"
    r"|juden|muslime|ausländer|flüchtlinge|zigeuner|türken|schwule|juifs|musulmans|arabes|immigrés|réfugiés|étrangers|judíos|musulmanes|inmigrantes|refugiados|gitanos|extranjeros)"
)
_VERMIN = r"(?:vermin|rats|parasites?|cockroach(?:es)?|sub-?humans?|animals|inferior|a plague|a disease|filth|scum|ungeziefer|parasiten|untermenschen|abschaum|vermine|des rats|ratas|escoria|alimañas)"
_DRIVEN = r"(?:driven out|thrown out|exterminated|eliminated|eradicated|killed|gassed|deported|wiped out|got rid of|burn(?:ed|t)?|vertrieben|ausgerottet|vernichtet|chassés|exterminés|expulsados|exterminados)"
_HATE = (
    rf"\b{_PEOPLES}\b.{{0,30}}\b(?:are|is|as|sind|sont|son)\b.{{0,12}}\b{_VERMIN}\b"
    rf"|\b{_PEOPLES}\b.{{0,80}}\b(?:have|has|need|needs|ought|must|should|deserve|müssen|sollen|doivent|deben)\b.{{0,12}}\b{_DRIVEN}\b|\b(?:ethnic cleansing is good|kill all|death to)\b"
)
_SELF_HARM = (
    r"\b(?:how to|ways? to|teach\w*|wie man|comment|cómo)\b.{0,30}\b(?:get(?:ting)? rid of|hid(?:e|ing)|dispos(?:e|ing) of|dissolv(?:e|ing)|bury(?:ing)?)\b.{0,12}\b(?:bod(?:y|ies)|corpses?)\b(?! (?:odou?r|hair|fat|acne|heat|weight|smell|lice|mites))|\b(?:choking|black-?out|pass(?:ing)?[- ]?out|fainting|tide pod) (?:challenge|game)\b|\bhow to (?:pick|break|force|crack)\b.{0,20}\b(?:locks?|doors?|windows?|into)\b.{0,20}\b(?:neighbou?r|ex|someone|somebody|stranger)\w*|\b(?:best|ways?|how|tips?|tricks?|guide|methods?|teach\w*|wie|comment|cómo)\b.{0,40}\b(?:cut(?:ting)?|hurt(?:ing)?|harm(?:ing)?|starv(?:e|ing)|kill(?:ing)?|poison(?:ing)?|burn(?:ing)?|ritzen|verletzen)\b.{0,12}\b(?:yourself|themselves|myself|ourselves|oneself|sich|dich|te|se)\b"
    r"|\b(?:suicide|self-harm|selfharm|pro-?ana|thinspo)\b.{0,20}\b(?:methods?|instructions?|tips?|guide|inspiration|tutorial)\b|\b(?:how[- ]to|tutorial|guide|instructions|step by step|anleitung|wie (?:man|ich)|comment|cómo)\b.{0,80}\b(?:poison|drug|kill|blind|burn|strangle|drown|vergift|betäub|empoisonn|envenen)\w*\b.{0,20}\b(?:my|the|our|a|his|her|den|die|das|mein\w*|le|la|mon|ma|el|mi|unser\w*)\b.{0,16}\b(?:neighbou?r\w*|ex|wife|husband|boss|teacher|dogs?|cats?|nachbar\w*|hunde?s?|katzen?|voisine?s?|chiens?|chats?|vecin[oa]s?|perros?|gatos?)\b|\bhow to (?:kill|poison|hurt) (?:yourself|myself|my|a|some)\w*"
)
_DANGER = (
    r"\b(?:i(?:'m| am)? (?:going to|gonna|will|want to|plan to|am about to)|i'll) (?:kill myself|end my life|end it all|take my (?:own )?life|die (?:tonight|today|tomorrow)|commit suicide)\b|\bi (?:do not|don't) want to live\b"
    r"|\bich (?:bringe?|werde|will) mich (?:\w+ ){0,2}(?:um\b|umbringen|töten)|\bich (?:will|möchte) (?:nicht mehr leben|sterben)\b|\bje (?:vais|veux) (?:me (?:tuer|suicider)|mourir)\b|\b(?:voy a|quiero) (?:matarme|suicidarme|morir(?:me)?)\b|\bme voy a (?:matar|suicidar)\b"
)
_NAME = r"(?-i:\b(?!The |An? |My |Our |In |On |At |And |Old |Little |Mr |Mrs )[A-ZÀ-Ý][\w'’-]+ (?!(?:And|In|On|At|The)\b)[A-ZÀ-Ý][\w'’-]+)"
_BARE = rf"{_NAME}.{{0,40}}\b(?:naked|nude|topless|having sex|in (?:bed|lingerie) with|porn\w*|nackt|nue?|desnud[oa])\b|\b(?:naked|nude|topless|porn\w*)\b.{{0,20}}(?:of |with )?{_NAME}"
_OFFICE = r"(?:president|chancellor|prime minister|king|queen|pope|minister|mayor|governor|senator|general|police chief|central bank|ceo|präsident\w*|kanzler\w*|bundeskanzler\w*|président\w*|premier ministre|president[ea]|ministr[oa])"
_ANNOUNCES = r"(?:announc\w+|declar\w+|says?|saying|admit\w*|confess\w*|cancel\w*|resign\w*|verkünde\w*|sagt|annonce\w*|déclare\w*|anuncia\w*|declara\w*)"
_BELIEVED = r"(?:(?:have|need|should|must|will|supposed) (?:to )?believe|believable|deep ?fakes?|realistic|looks? (?:totally |completely )?real|as if (?:it were|it was|it's) real|convincing|fool (?:people|everyone|voters)|täuschend echt|glauben|réaliste|croire|realista|creíble)"
_MOCKED = (
    r"\bhow (?:fat|ugly|disgusting|stupid|dumb|gross|weird|smelly|pathetic)\b.{0,40}\b(?:she|he|they)\b|\b(?:she|he) is (?:so |such a )?(?:fat|ugly|disgusting|stupid|dumb|gross|loser|slut|whore|bitch)\b"
    r"|\bnobody (?:wants|likes|can stand) (?:her|him)\b|\b(?:make fun of|humiliate|mock|bully|expose|ridicule) (?:her|him|my|our|this)\b|\bwie (?:fett|hässlich|dumm|eklig) (?:sie|er)\b|\bcomme (?:elle|il) est (?:grosse?|moche|stupide)\b|\blo (?:gord|fe|tont)[oa] que es\b"
)
_KNOWN = r"\b(?:class ?mates?|from class|in my class|my (?:ex|boss|teacher|colleague|neighbou?r|sister|brother|roommate)|mitschüler\w*|aus der (?:klasse|\d+)|klassenkamerad\w*|camarade de classe|compañer[oa] de clase)\b"
_TRUSTED = r"\b(?:banks?|paypal|tax (?:office|authority)|post office|amazon|police|insurance|customs|apple|microsoft|netflix|sparkasse|finanzamt|banque|banco)\b"
_SECRET = r"\b(?:pins?|passwords?|passcodes?|card numbers?|cvv|log-?ins?|tans?|credentials|iban|account numbers?|security codes?|passwort|passwörter|mot de passe|contraseña|code confidentiel)\b"
_HANDED = r"\b(?:type|enter|give|send|tell|share|submit|verify|confirm|eingeben|eintippen|senden|entrer|saisir|taper|donner|introdu\w+|enviar|escriban?)\b"
_WARNING = re.compile(r"\b(?:never|beware|warn\w*|protect\w*|scams?|fraud|phishing|awareness|don't|do not|avoid|safe(?:ty|ly)?|vorsicht|niemals|betrug|jamais|arnaque|nunca|estafa)\b", re.I)  # fmt: skip

_ART = re.compile(r"\b(?:statues?|sculptures?|museums?|old masters?|cherubs?|mole-?rats?)\b", re.I)
"""Where a naked figure is no person."""


def endangered(text: str) -> bool:
    """Whether somebody says that they want to die."""
    return re.search(_DANGER, text, re.I) is not None


def kind(text: str) -> str:
    """Why a film is not made: ``weapon``, ``danger``, ``people`` or ``deceit``; empty where it is."""
    if endangered(text):
        return "danger"
    if _teaches_weapons(text) or _found(_SELF_HARM, text):
        return "weapon"
    if _sexual(text) or _found(_HATE, text) or _found(_BARE, text) or _mocks(text):
        return "people"
    if _deceives(text):
        return "deceit"
    return ""


def _found(pattern: str, text: str) -> bool:
    return compiled(pattern, re.I | re.S).search(text) is not None


def _teaches_weapons(text: str) -> bool:
    return _found(_WEAPON, text) and _found(_MAKE, text) and not _FICTION.search(text)


def _sexual(text: str) -> bool:
    """Sexual words beside a child."""
    near = rf"\b{_SEXUAL}\b.{{0,60}}\b{_CHILD}\b|\b{_CHILD}\b.{{0,60}}\b{_SEXUAL}\b"
    return _found(near, text) and not _ART.search(text)


def _mocks(text: str) -> bool:
    return _found(_MOCKED, text) and (_found(_KNOWN, text) or _found(rf"\babout {_NAME}", text))


def _deceives(text: str) -> bool:
    forged = _found(rf"\b{_OFFICE}\b.{{0,60}}\b{_ANNOUNCES}\b", text) and _found(_BELIEVED, text)
    phished = _found(_TRUSTED, text) and _found(_SECRET, text) and _found(_HANDED, text)
    return (forged or phished) and not _WARNING.search(text)
