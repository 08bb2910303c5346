"""Messages in plainer words: the same request, in the order and the words that the frames read."""

from __future__ import annotations

import re

from agent.director.words.concepts_forms import TABLES
from agent.director.words.vocabulary import SHADES

_HAS = r"hair|beard|moustache|eyes|coat|raincoat|jacket|hat|cap|scarf|shawl|dress|skirt|shirt|sweater|jumper|boots|shoes|trousers|jeans|glasses|spectacles|cloak|apron|gloves|braids?|curls|skin|fur"
_COLOURS = "|".join(
    sorted(
        {
            form
            for table in TABLES.values()
            for row in table.splitlines()
            if row.startswith("colour ")
            for form in row.partition(" = ")[2].split(", ")
        },
        key=len,
        reverse=True,
    )
)
_RULES: tuple[tuple[str, str], ...] = (
    # instead of turning its head, let the owl blink -> let the owl blink instead of turning its head
    (r"^((?:in )?(?:scene \d+)?[:,]? ?)instead of ([a-z]+ing\b[^,;.]*), ([^;]+?)[\s.!]*$", r"\1\3 instead of \2"),
    # red, not green -> red; red instead of green -> red
    (rf"((?:{SHADES})(?: [\w-]+)?),?\s+(?:and not|but not|not|instead of|rather than) (?:an? |the |in )?(?:{SHADES})(?: one| \w+)?(?=[\s.!]*$)", r"\1"),
    # not scene 2 but scene 3 -> scene 3; not rainy but foggy -> foggy
    (r"^not (?:in )?scenes? [\d, and]+,? but (?:rather )?(?=(?:in )?scene)|\b(?:nicht|nein, nicht) (?:in )?szene \d+,? sondern (?=(?:in )?szene)|\b(?:pas|non) (?:dans )?la scène \d+,? mais (?=(?:dans )?la scène)|\bno (?:en )?la escena \d+,? sino (?=(?:en )?la escena)", ""),
    (r"^do not (?:make|let|set|turn) (.+?) (?:in )?\w+[,;]?\s+(?:but |rather |instead )?make (?:it|them) (\w+)(?: instead)?$", r"make \1 \2"),
    (r"\bnicht \w+,? sondern (?=\w+$)|\bnot \w+ but (?=\w+$)|\bpas \w+,? mais (?=\w+$)|\bno \w+,? sino (?=\w+$)", ""),
    # white like a polar fox -> white
    (rf"\b({_COLOURS}),? (?:just )?(?:like|wie|comme|como) (?:an?|the|fresh|ein|eine|einen|einem|der|die|das|den|un|une|la|le|una|el) [\w -]+(?=[\s.!]*$)", r"\1"),
    # everything foggy but not scene 6 -> everything foggy except scene 6
    (r",? but not (?:in )?(?=(?:the )?(?:\w+ )?scenes?\b)", " except "),
    # take the glasses off her -> remove the glasses from her
    (r"^take (the|his|her|their) ([\w -]+?) off (?:of )?(?=\w)", r"remove \1 \2 from "),
    # rain in scenes 2 and 4, not in 6 -> rain in scenes 2 and 4
    (r"((?:scenes?|szenen?|scènes?|escenas?) \d[\d, and]*?),? (?:but |aber |mais |pero )?(?:not|nicht|pas|no) (?:in |dans |en )?(?:(?:the )?scenes? |szenen? |la scène |la escena )?\d+(?:(?:,| and| und| et| y) \d+)*[\s.!]*$", r"\1"),
    (r"\b(?:say|says|speak|speaks) nothing\b|\bnobody (?:says anything|speaks|talks)\b", "no narration"),
    (r"\ben (?:tout )?premi(?:er|ère)(?: place| position)?[\s.!]*$", "au début"), (r"\ben (?:tout )?derni(?:er|ère)(?: place| position)?[\s.!]*$", "à la fin"), (r"\ben primer(?: lugar|a posición)?[\s.!]*$", "al principio"), (r"\ben último lugar[\s.!]*$", "al final"), (r"\bals (?:erstes?|erste szene)[\s.!]*$", "am anfang"), (r"\bals (?:letztes?|letzte szene)[\s.!]*$", "am ende"),
    # die Brückenszene -> die Szene mit Brücke
    (r"\b(?:anfangs|eröffnungs|eingangs|start)szene\b", "erste Szene"), (r"\b(?:schluss|end|abschluss)szene\b", "letzte Szene"),
    (r"\b(der|die) ([a-zäöüß]{3,}?)(?:en|n|s)?szene\b", r"\1 Szene mit \2"),
    # all scenes foggy, but not the last -> all scenes foggy except the last
    (r"^(.*\b(?:all|every\w*|whole|throughout)\b.*?),? (?:(?:but|only|just) )?not (?:in )?((?:the )?(?:(?:first|second|third|fourth|fifth|sixth|last)(?: (?:scene|one|shot))?|scene \d+))(?: though)?[\s.!]*$", r"\1 except \2"),
    (r"^(.*\b(?:all|every\w*|whole|throughout)\b.*?),? but (?=(?:the )?(?:first|second|third|fourth|fifth|sixth|last) (?:scene|one|shot)[\s.!]*$|scene \d+[\s.!]*$)", r"\1 except "),
    (r"^(.*\b(?:alles?|allen|jede\w*|ganze\w*)\b.*?),? (?:nur|aber|bloß) ((?:in )?(?:die|der|den) \w+(?: szene)?|(?:in )?szene \d+) nicht[\s.!]*$", r"\1 außer \2"),
    (r"\bwhat (?:is|gets) said\b|\bwhat (?:the narrator|she|he|one) says\b", "the narration"),
    (r"\bbelongs? (?=at\b|to the\b|before\b|after\b|in front\b|behind\b)", ""),
    (r"\bzuerst[\s.!]*$", "am anfang"), (r"\bzuletzt[\s.!]*$", "am ende"), (r"\bnach (?=(?:ganz )?(?:oben|unten)\b)", ""),
    (r"(szene \d+|die \w+ szene) hinter (?=(?:die )?(?:szene \d|\w+ szene))", r"\1 nach "), (r"(scène \d+) derrière (?=la scène)", r"\1 après "), (r"(escena \d+) detrás de (?=la escena)", r"\1 después de "),
    (r"\bno (?:en )?la escena \d+,? sino (?:en )?la (?=\d)", "la escena "), (r"\b(?:pas|non) (?:dans )?la scène \d+,? mais (?:dans )?la (?=\d)", "la scène "), (r"\bnot scene \d+,? but (?=\d)", "scene "), (r"\bnicht szene \d+,? sondern (?=\d)", "szene "),
    (r"^stop (?:the )?(rain|snow|storm|fog|wind)(?:ing|fall)?\b", r"no \1"),
    # Mira should not wear glasses, the keeper without his hat -> remove the glasses from Mira
    (r"^((?:the )?(?!scene|it\b|there\b)\w+) (?:should|must) not (?:wear|have) (?:his |her |its |any |the |an? )?([\w -]+?)$", r"remove the \2 from \1"),
    (r"^((?:the )?(?!scene|film|shot)\w+) without (?:his|her|its) ([\w -]+?)$", r"remove the \2 from \1"),
    (r"^(?:shave off|take off) (?:the )?(\w+)'s ([\w -]+?)$", r"remove the \2 from \1"),
    (r",?\s+though(?=[\s.!]*(?:$|;))", ""),
    (r"^(?:everything|all|it) (?:else )?is (?:fine|good|great|perfect|ok|okay)[\w ]*? except (?:for )?(the \w+)[,;:.\s–-]+(?:they|it|that) (?:should|must|could|has to|have to) be ", r"\1 "),
    (r"^can (the [\w ]+?) go[\s?]*$", r"remove \1"),
    (r"^(?:neither|weder|ni) (?:the |die |la |les |los )?(\w[\w-]*),? (?:nor|noch|ni) (?:the |die |la |les |los )?(\w[\w-]*)[\s.!]*$", r"no \1; no \2"),
    # tous sauf la 3 -> sauf la scène 3
    (r"\b(sauf|excepté|excepto|salvo|menos|außer|ausser|except) (?:la |las |les |die |der |el )?(\d{1,2})(?=\s*[.!]*$)", r"\1 scene \2"),
    (r"^place (?=(?:the )?(?:\w+ )?scene\b.* (?:before|after|behind|at)\b)", "move "),
    (r"^(?:bring|put|turn|switch|get) (?:the )?(music|captions|subtitles|narration|voice|sound effects) back(?: on| in| again)?[\s.!]*$|^with (?:the )?(music|captions|subtitles|narration|sound effects) again[\s.!]*$", r"turn on the \1\2"),
    (r"^(?:bitte )?wieder mit (?:der |den )?(musik|untertiteln|erzählung)[\s.!]*$", r"\1 an"),
    # all at night -> all scenes at night; Bo should be a cat -> make Bo a cat
    (r"^(?:all|everything|the whole (?:thing|film)) (?=(?:at|in|by|during|under) )", "all scenes "),
    (r"^((?:the )?(?!it\b|this|that|there|everything|scene|title|music|voice)\w+) (?:should|must|could) be (an? \w+)$", r"make \1 \2"),
    # make it 5 seconds at night -> make it 5 seconds; all scenes at night
    (r"^(make (?:it|the (?:film|movie|video)) (?:only |just |about )?[\w.]+ ?(?:s|secs?|seconds?|minutes?)(?: long)?),? (?:and )?((?:at|in|by|during|under) (?!.*\b(?:scenes?|shots?|total|all|end|ending|beginning|opening|middle|half|narration|music)\b).+)$", r"\1; all scenes \2"),
    # make her old, with white hair -> make her old; she has white hair
    (rf"^(?:make|let) ((?:the )?[\w ]+?) (?:be |look )?((?:(?:really|very|much|a lot|a bit|more) )*(?:old|older|young|younger|taller|tall|short|thin|fat)),?\s+with ((?:an? )?[\w-]+(?: [\w-]+)* (?:{_HAS})\b.*)$", r"make \1 \2; give \1 \3"),
    # keep everything but … -> …
    (r"^(?:keep|leave) (?:everything|it all|all|the rest|the others)(?: else)?(?: (?:as it is|as is|the same))?,?\s+(?:but|and|only|just)\s+(?:just )?", ""),
    (r"^(?:film|shoot) (?:the |him\b|her\b|them\b|it\b)[\w' ]{0,20}?\s?\b(in (?:the )?(?:\w+ )?scene(?: \d+)?) (?=from (?:above|below|behind|far away|up close|the (?:side|front|back))\b)", r"\1 "),
    # his hands hold a lantern -> he holds a lantern
    (r"\bhis (?:hands?|fingers) (hold|grip|lift|touch|open|close|shake|clutch|wring)s?\b", r"he \1s"), (r"\bher (?:hands?|fingers) (hold|grip|lift|touch|open|close|shake|clutch|wring)s?\b", r"she \1s"), (r"\b(the \w+|[A-Z]\w+)'s (?:hands?|fingers) (hold|grip|lift|touch|open|close|shake|clutch|wring)s?\b", r"\1 \2s"),
    # film scene 5 from above -> scene 5 from above; paint the lamp red -> make the lamp red
    (r"^(?:film|shoot) (?=(?:the )?(?:\w+ )?(?:scene|shot))", ""),
    (r"^(?:paint|colou?r|dye|turn) (?=(?:the|his|her|its|their) (?!.*\binto\b))", "make "),
    (r"\b(pull|push|pan|tilt|zoom|move) the camera (back|in|left|right|up|down)\b", r"\1 \2"),
    # reasons are no requests: drop scene 5, it is boring -> drop scene 5
    (r",\s+(?:it|that|this|he|she|they) (?:is|are|was|looks?|feels?|seems?|does not|do not) (?:so |too |a bit |really |not )*(?!too\b)\w+(?: \w+)?\s*$", ""),
    (r"\s+because\b.*$", ""),
    (r",\s+(?:it|he|she|they|this|that) (?:really |just |only |kind of )?(?:drags?|bores?(?: me| everybody)?|annoys?(?: me)?|distracts?|adds? nothing|does not (?:work|fit|help|matter|add (?:anything|much))|makes no sense|takes too long|goes on too long|confuses?(?: people| me)?|repeats? itself|hurts?)[\s.!]*$", ""),
    (r",\s+(?:i|we) (?:really |just )?(?:can not stand|hate|do not like|am tired of|am sick of|am bored (?:of|with)|never liked|are tired of) (?:it|this|that|them)(?: one| here)?[\s.!]*$", ""), (r",\s+(?:die|das|den|diese|dieses|diesen) (?:mag|mochte) ich nicht[\s.!]*$|,\s+je n'aime pas (?:ça|celle-ci|celui-ci)[\s.!]*$|,\s+(?:esta |este |esto )?no me gusta(?: esta| este)?[\s.!]*$", ""),
    (r"^(?:(?:that is|it is|this is|way|much|far|wow|ok|das ist|mir)[\s,]*)*(?:too (?:expensive|dear|pricey|much(?: money)?)|zu teuer|trop cher|demasiado caro)[\s,.!;:–-]+(?=\w)", ""),
    (r"\b(?:another|a different|a new|some other) (?:melody|tune|song|track|piece of music)(?: for the (?:music|film|movie|video))?\b", "different music"),
    # make scene 3 again but at night -> make scene 3 at night
    (r"\b(?:make|do|try|render|generate|redo|remake) (.{3,40}?)(?: once)?(?: more)? again,?\s+(?:but|only|just)(?: this time)?\s+", r"make \1 "),
    (r"\b(?:redo|remake|re-do) ((?:the )?[\w ]*scene[\w ]*?),?\s+(?:but|only)(?: this time)?\s+", r"make \1 "),
    # weather that ends, and weather that is only nicer
    (r"\b(?:let )?(?:the )?(storm|rain|snow|fog|wind|thunder) (?:should |must |can )?(?:is |be |has |to )*(?:over|gone|finished|past|stopped|ended|stops?|ends?|cleared)\b(?! (?:the|an?|his|her|its|their|all)\b)", r"no \1"),
    (r"\b(?:it )?(?:should |must |can )?stops? (?:to )?(rain|snow)(?:ing)?\b", r"no \1"),
    (r"\b(?:the )?weather (?:should |could |must |can )?(?:be |is )?(?:nicer|better|nice|good|lovely|beautiful)\b|\b(?:nicer|better|nice|good) weather\b", "sunny"),
    # 1 at dawn, and in 5 the camera stays still -> scene 1 at dawn, and in scene 5 …
    (r"(^|[,;] (?:and |und |et |y )?)(in |bei |for )?(\d{1,2})(?=,? (?:at|with|by (?:day|night)|in (?:the )?(?:rain|snow|fog|mist|wind|dark|winter|summer|evening|morning)|should|must|the [\w ]+ should|bei|im|darker|brighter)\b)", r"\1\2scene \3"),
    # wider, I want to see the whole room -> wider with the whole room in view
    (r",?\s+(?:and |so (?:that )?)?(?:i|we|you) (?:want to|can|could|should|would like to|need to|must) see ((?:the (?:whole|entire|full)|all of (?:the|his|her)|more of (?:the|his|her)) [\w ]+?)(?=[\s.!]*$)", r" with \1 in view"),
    # lengths
    (r"\b(?:an? |one )?half(?:[- ]| a )minute\b|\b(?:einer? )?halben? minute\b|\b(?:une )?demi[- ]minute\b|\b(?:un )?medio minuto\b", "30 s"),
    (r"\b(?:one|a) minute and a half\b|\banderthalb minuten\b|\beineinhalb minuten\b|\bune minute et demie\b|\b(?:un )?minuto y medio\b", "90 s"),
    (r"\b(?:a|one) minute\b(?! (?:more|longer|less|shorter))|\beine minute\b|\bune minute\b|\bun minuto\b", "1 minute"),
    # I can hardly hear the voices, turn them up -> the voices louder
    (r"^(?:i|we|you|one) can (?:hardly|barely|scarcely|not(?: really)?) (?:hear|make out|understand) (the [\w ]+?)(?:[.,;!]\s*(?:please )?(?:turn|make|bring|have) (?:it|them|her|him) (?:up|louder)(?: (?:a bit|a little|a lot|please))*)?[\s.!]*$", r"\1 louder"),
    (r"^(?:man|ich) (?:hört|höre|versteht|verstehe) (?:die|den|das) ([\w ]+?) kaum(?:[.,;!]\s*.*lauter.*)?[\s.!]*$", r"\1 lauter"), (r"^on (?:n')?entend (?:à peine|mal) ((?:la |les |le )?\w+)(?:[.,;!]\s*.*plus fort.*)?$", r"\1 plus fort"), (r"^(?:apenas|casi no) se oyen? ((?:la |las |el )?\w+)(?:[.,;!]\s*.*(?:sube|más alt).*)?$", r"\1 más alto"),
    (r"(^|[,;] (?:and )?)(?:begin|start|open) ((?:the )?(?:\w+ )?scene(?: \d+)?) with (?=an? )", r"\1show in \2 "),
    (r"\bby (?:a|one) third\b", "by 33 %"), (r"\bby (?:a|one) quarter\b", "by 25 %"), (r"\bby (?:a |one )?half\b", "by 50 %"),
    (r"^(?:cut|chop) (the (?:film|movie|video)|it) in half$", r"shorten \1 by 50 %"),
    (r"^(?:add|insert|put|leave) a (?:short |small |long |little )?(?:pause|break|beat of silence) (?:after|in|at the end of) ((?:the )?(?:\w+ )?scene(?: \d+)?)$", r"make \1 one second longer"),
    # new scenes
    (r"^(?:add|insert|include|put in) (an? (?:extreme )?(?:close-?up|close up|wide shot|long shot|aerial shot|detail shot|shot|view) of )", r"add a scene showing \1"),
    (r"^(add|insert|include|put in) an? (?:new )?scene between (?:scenes? )?(\d+) and (?:scene )?(\d+) (?:with|of|showing) (.+)$", r"\1 a scene showing \4 between scene \2 and scene \3"),
    # add a scene: … . The narrator says "…" -> one request
    (r"^([^.;\ue000]*\b(?:add|insert|append|new|häng\w*|füg\w*|neue|ajoute\w*|nouvelle|añad\w*|agrega\w*|nueva)\b[^.;\ue000]*\b(?:scene|szene|scène|escena)\b[^;\ue000]*?)[.;,]\s*((?:and |und |et |y )?(?:the |der |die |le |la |el )?(?:narrator|voice|speaker|narration|voice-?over|sprecher\w*|erzähler\w*|narrateur|narratrice|narrador\w*)\b[^.;\ue000]{0,20}\ue000)", r"\1 : \2"),
    # order
    (r"^((?:the )?(?:\w+ )?scene(?: \d+)?) (?:should|must|has to|needs to) (?:come|go|be|stand) (right |just )?(before|after) ", r"move \1 \3 "),
    (r"\bscene (\d+) and (\d+)\b(?! (?:seconds?|s)\b)", r"scenes \1 and \2"),
    (r"^((?:move|put|bring|place|shift) .*(?:scene|shot|part|one|it).*) in front of (?=.*\b(?:scene|shot|part|one)\b|the \w+[\s.!]*$)", r"\1 before "),
    (r"^((?:move|put|bring|place|shift) .*(?:scene|shot|part|one|it).*) behind (?=.*\b(?:scene|shot|part|one)\b|the \w+[\s.!]*$)", r"\1 after "),
    (r"\b(?:at|to) the very (?=end|beginning|start|front)", "at the "), (r"\bà la toute (?=fin)", "à la "), (r"\b(?:ganz|völlig) (?=(?:am|ans|zum|an den|nach vorn|nach hinten)\b)", ""),
    (r"\b(?:ans|an das|zum) (?=ende|schluss)", "am "), (r"\bnach (?:ganz )?hinten\b", "am ende"), (r"\bnach (?:ganz )?vorne?\b", "am anfang"), (r"\ban den anfang\b", "am anfang"),
    (r"\btout (?=(?:au début|à la fin))", ""), (r"\bal (?:puro |mismo )(?=final|principio)", "al "),
    # again
    (r"^(?:do|run|try) ((?:the )?(?:\w+ )?scene(?: \d+)?) over(?: again)?$", r"\1 again"),
    (r"^(?:i (?:want|would like) )?(?:another|a different|a new|one more) (?:version|take|try|variant) (?:of|for) ((?:the )?(?:\w+ )?scene(?: \d+)?)", r"try \1 again"),
    (r"^change the animation (?:in|of|for) ", "redo the animation of "),
    # voices
    (r"\b(?:an? )?(female|male|man|woman|child|boy|girl) narrator\b", r"a \1's voice"), (r"\bfemale's\b", "woman's"), (r"\bmale's\b", "man's"),
    (r"^make ((?:the )?(?:\w+ )?scene(?: \d+)?) (?:silent|wordless|speechless|mute)$", r"no narration in \1"),
    (r"^no (?:more )?transitions\b", "hard cuts"),
    (r"\bwatercolou?r (?:painting|picture|drawing)\b", "watercolour"), (r"\b(?:pencil|ink|charcoal) (?:picture|illustration)\b", "pencil drawing"),
    (r"^(?:we (?:should )?(?:see|show)|see|show) ((?:the )?(?:\w+ )?scene(?: \d+)?) (before|after) ((?:the )?(?:\w+ )?scene(?: \d+)?)$", r"move \1 \2 \3"),
    (r"\b(?:early|late) in the (morning|evening|afternoon)\b", r"in the \1"),
    (r"\b(?:exactly|precisely|roughly|approximately|about) (?=\d)", ""),
    # looks
    (r"\b(?:old|faded) (?:photo|photograph)s?\b", "vintage film"),
    (r"\ban? comics?(?: book| strip)?\b(?=[\s?.!]*$)", "a cartoon"),
    (r"\b(square|horizontal|landscape|widescreen|1:1|16:9|4:5|vertical|portrait)((?: \w+)?) for (?:my |a |the )?(?:phone|mobile|smartphone|tiktok|instagram|reels|stories|shorts|tv|television|youtube|cinema)\b", r"\1\2"),
    (r"\bfor (?:my |a |the )?(?:phone|mobile|smartphone|tiktok|instagram|reels|stories|shorts)\b", "vertical"),
    (r"\bfor (?:my |a |the )?(?:tv|television|youtube|cinema)\b", "widescreen"),
    (r"\b(?:big|large|bigger|larger) (?:letters|type|font|print|text)\b", "bigger"),
    (r"\b(?:small|smaller|tiny) (?:letters|type|font|print)\b", "smaller"),
    (r"\b(portrait|vertical) vertical\b", r"\1"),
    (r"\b(?:cuts|hard cuts) only\b|\bonly (?:hard )?cuts\b", "hard cuts"),
    (r"\b(?:anywhere|all over|in the whole (?:film|movie|video))\b", "in all scenes"),
    (r"\b(?:from|by|with) (?:a |the )?drone\b", "from above"),

    # take the boat out of scene 2 -> remove the boat from scene 2
    (r"\b(?:take|leave|throw) ([\w\s]{1,40}?) out of\b", r"remove \1 from"),
    (r"\b(?:take|leave|throw) ([\w\s]{1,40}?) out from\b", r"remove \1 from"),
    (r"\b(?:take|leave|throw) ([\w\s]{1,40}?) out\b", r"remove \1"),
)  # fmt: skip
_WEATHER = frozenset(i for i, (_, instead) in enumerate(_RULES) if instead in ("sunny", r"no \1"))
_NEW = re.compile(r"^(?:add|insert|create|include|put in|squeeze in)\b", re.I)
"""What a new scene shows is told in the message's own words."""
_COMPILED = tuple((re.compile(pattern, re.I), instead) for pattern, instead in _RULES)


def plainer(text: str) -> str:
    """The same request in plainer words."""
    new = bool(_NEW.match(text))
    for index, (pattern, instead) in enumerate(_COMPILED):
        if not (new and index in _WEATHER):
            text = pattern.sub(instead, text)
    return text.strip()
