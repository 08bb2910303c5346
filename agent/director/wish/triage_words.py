"""The words that speak of a film and not in it: tones, pictures and sound, instructions, who asks and for whom."""

from __future__ import annotations

import re

from agent.director.wish.lengths_words import FILM
from agent.director.words import english

TONES = frozenset(
    english.listed(
        """funny comic comedic humorous silly playful cheeky witty goofy quirky absurd ironic sarcastic dry deadpan satirical tongue-in-cheek light-hearted lighthearted light upbeat cheerful happy joyful fun jolly
        energetic lively peppy bouncy fast punchy snappy slow calm quiet peaceful soothing relaxing relaxed serene gentle soft tender warm heartfelt heart-warming heartwarming touching moving emotional sentimental
        nostalgic wistful melancholic melancholy sad bittersweet dark gloomy moody sombre somber grim eerie creepy spooky scary tense suspenseful thrilling dramatic epic grand heroic majestic inspiring inspirational
        uplifting hopeful dreamy dreamlike surreal magical whimsical mysterious mystical enigmatic romantic sensual sweet cute adorable cosy cozy comfy homely friendly welcoming approachable kind polite respectful
        dignified sober serious neutral factual matter-of-fact objective informative educational instructive clear simple plain clean minimal minimalist minimalistic modern contemporary trendy hip cool edgy bold
        confident professional corporate businesslike formal informal casual chatty conversational honest authentic real natural observational intimate personal understated subtle restrained elegant classy stylish luxurious
        premium sleek glossy rustic vintage retro old-fashioned old-timey classic timeless poetic lyrical atmospheric ambient cinematic realistic photorealistic naturalistic stylised stylized abstract experimental colourful colorful
        bright vivid vibrant pastel muted monochrome desaturated gritty grainy raw sunny summery wintry festive christmassy patriotic rousing motivational persuasive urgent exciting bubbly sassy rude naughty weird
        strange child-friendly kid-friendly family-friendly age-appropriate short brief concise crisp snackable long unhurried wordless nice lovely british scottish irish american dry-humoured hard-hitting catchy cheesy kitschy gory violent flashy fancy british-style
        no-nonsense down-to-earth feel-good gentle-paced slow-paced fast-paced bouncy summer-like christmas-like
        lustig witzig frech fröhlich heiter ruhig sachlich nüchtern ernst traurig melancholisch düster spannend gruselig warm herzlich freundlich modern schlicht poetisch verspielt romantisch dramatisch locker seriös würdevoll liebevoll gefühlvoll feierlich festlich einfühlsam knackig peppig sommerlich winterlich nostalgisch verträumt geheimnisvoll witzige kurz kurzweilig kindgerecht neutral
        drôle amusant malicieux malicieuse espiègle gai joyeux calme doux douce tendre triste mélancolique sombre poétique chaleureux chaleureuse sobre sérieux sérieuse moderne élégant romantique dynamique léger légère
        divertido divertida gracioso graciosa alegre tranquilo tranquila triste melancólico melancólica nostálgico emotivo emotiva serio seria cálido cálida tierno tierna oscuro oscura poético poética moderno moderna elegante romántico romántica dinámico ligero
        malinconico malinconica ironico ironica leggero delicato dolce commovente sorriso divertente allegro calmo triste serio caldo poetico engraçado engraçada carinhoso leve emocionante divertido alegre calmo triste sério
        lief grappig rustig vrolijk zakelijk warm mooi ontroerend spannend sade sıcak neşeli eğlenceli wesoły spokojny smutny ciepły wesoło
        feliz felices heureux heureuse joyeuse gutes gutem gute glückliches glücklichem lieto abierto offenes ouverte infantil enfantin kindlich
        marrant marrante rigolo rigolote terror suave suspense poesía poésie poesie lyrik jk lent lente lento lenta langsam rapide rápido rápida schnell noir detective crime horror western sci-fi science-fiction fantasy adventure spy mystery ghost supernatural slapstick heist superhero dystopian steampunk
        温暖 温馨 搞笑 有趣"""
    )
)
"""How a film feels."""
FILM_WORDS = frozenset(
    english.listed(
        """film video movie clip reel short trailer teaser ad advert spot animation style look looks feel feeling vibe vibes mood tone atmosphere humour humor pace pacing tempo rhythm energy ending end twist structure
        voice voice-over voiceover narrator narration narrating speaker accent music soundtrack score song melody tune beat beats sound sounds audio sfx silence guitar piano strings cello violin ukulele synth synths drums percussion
        saxophone sax trumpet harp flute accordion clarinet oboe harmonica organ banjo mandolin marimba xylophone bass bells orchestra choir strumming humming whistling handpan kalimba
        filmed animated loud loop loops lullaby briefing diagram diagrams graphics icons illustrations infographic charts reveal reveals montage piece clip-style voice-over-only jazz techno lo-fi lofi classical folk orchestral acoustic electronic instrumental camera shot shots take takes cut cuts cutting edit editing close-ups close-up closeups lens lighting light lights colour colours color colors
        palette tones contrast grain bokeh focus frame framing format ratio orientation aspect caption captions subtitles subtitle text titles lettering font fonts transition transitions fade fades zoom slow-motion slowmo timelapse
        time-lapse drone footage quality resolution hd 4k draft version cheap rough final storytelling documentary-style handheld static audience channel feed post stories
        ton stimmung musik stimme sprecher sprecherin sprechstimme untertitel stil farben licht schnitt bild bilder erzähler männerstimme frauenstimme kinderstimme
        ambiance musique voix style couleurs lumière rythme montage sous-titres violoncelle guitare piano
        tono música voz estilo colores luz ritmo subtítulos guitarra
        vidéo vídeo película corto cortometraje court métrage kurzfilm social digital online pre-roll news parody spoof comedy thriller musical sketch skit satire sitcom romcom fin ende schluss happy-end happyend finale desenlace
        tono musica voce stile colori luce 一点 一些"""
    )
)
"""What films are made of."""
DEGREES = frozenset(
    english.listed(
        """a an the very really quite rather bit little slightly somewhat super so too more most extra nice good lovely great pretty overall generally mostly maybe perhaps possibly please pls keep make give have use it its it's
        with in of and or but not no only just some all any as well like kind sort medium low kids kid's children's family filmed animated drawn high room own male female woman's man's old young deep child's british american first then always throughout should be must would is
        kind-of een beetje maar met zonder olsun olmasın bir con un ma con wee tad touch hint sense plenty lots bitte etwas sehr eher ganz ein eine einen wenig mit und oder aber im in der die das soll sein es
        un une peu très plutôt assez avec et ou mais en le la les ton seul seule que ce soit qu'il soit
        un una poco muy más bien con y o pero en el la tono que sea sean solo
        que seja con e ma 一点 温暖"""
    )
)
CONNECTING = frozenset(("for", "to", "on", "by", "at", "than", "style", "à", "de", "zu", "pour", "para"))
DONE_TO = (
    r"(?:hand-)?(?:drawn|painted|animated|shot|filmed|rendered|narrated|edited|lit|illustrated) (?:like|in|as|with|on|by|from|entirely|completely)"
    r"|(?:told|spoken|read) (?:in|by|with|as) (?:an? |the )?(?:[\w-]+ ){0,3}(?:voice|tone|manner|way|style|narrator|man|woman|child)"
    r"|(?:close|tight|zoomed?(?: in)?) on|close-?ups? (?:on|of)|from above$|in one take|slow pans?"
    r"|(?:so|such that|like) (?:people|viewers|everyone) (?:know|want|feel)"
)
_MAKING = (
    r"(?:make (?:it|this|that|the (?:film|video|ending|story|voice|music))\b|invent|make (?:anything |things |stuff |something |one |a name |names? )?up|add|show|say|mention|tell|give (?:it |anything |the ending |an ending |the twist )?away|reveal|explain (?:what|how|why|it|everything|too)|spoil|use (?:the word|any|only|famous|stock|clich|just|what)|include|exaggerate|dramati[sz]e"
    r"|overdo|name (?:him|her|it|them|names|the)|quote|advertise|preach|moralise|moralize|end (?:it )?(?:sadly|badly|on)|put (?:text|words|any)|translate|change (?:a|any|my|the)|sing|talk down)"
)
INSTRUCTIONS = re.compile(
    rf"^(?:(?:and|but|oh|also|so|please|pls|ps|p\.s\.|note|just|bitte|aber|und|mais|et|pero|y|por favor)[,:]?\s+)*(?:"
    rf"(?:do not|don't|dont|never|no need to|you (?:must|should) not|try not to|avoid) {_MAKING}\b"
    rf"|no [\w' ]{{2,30}} (?:shown|visible|on screen|in (?:it|sight|the (?:film|picture|video)))\b|make sure\b|remember (?:to|that|it)\b|(?:nothing|not) (?:too |very |so )?(?:{'|'.join(sorted(w for w in TONES if w.isascii() and w.isalpha()))})\b[^,;:]{{0,12}}$"
    rf"|(?:nothing|no one|nobody) (?:else|more|fancy|flashy|over the top|about|that is|but)\b|(?:that(?:'s| is) (?:it|all)|and that(?:'s| is) (?:it|all))\b|(?:the )?(?:rest|details?|in[- ]between|everything else|what(?:'s| is| comes) in[- ]?between)(?: .{{0,30}})? (?:is |are )?up to you"
    rf"|(?:surprise me|be creative|feel free|you (?:decide|choose)|up to you|your (?:call|choice)|i trust you|i(?:'ll| will) leave|as you (?:like|see fit|wish))\b"
    r"|(?:please )?(?:make|let|have) (?:the|its) (?:voice|music|narrat\w+|pictures?|colou?rs?|ending|tone) (?:sound|look|feel|be)\b"
    rf"|(?:please )?(?:keep|make) (?:it|this|the (?:{FILM}|tone|mood|whole thing|thing)) (?!\w+s\b)(?:[\w-]+)\b"
    rf"|(?:it|this|the (?:{FILM}|tone|mood|style|music|voice|look|ending|narrator|pace|picture|colours?|colors?)|tone|mood|style|music|voice|ending) (?:should|must|has to|needs to|ought to|can|could|may|shouldn't|mustn't)\b"
    rf"|(?:i|we)(?:'d| would)? (?:don't |do not )?(?:want|like|prefer|love|hate|need|wish)(?: it| this)? (?:to (?:be|feel|look|sound|end|have)|any (?:made|invented)|no (?:made|invented)|it (?:to|very|really|quite)|nothing)\b|i (?:don't|do not) want (?:made|invented|any|it|anything)"
    rf"|(?:please )?(?:only )?(?:use|stick to|keep to|say|tell|take) (?:only )?(?:what(?:'s| is)|these|this|the (?:facts|words|following)|my (?:words|facts)|given|certain|nothing)\b.{{0,40}}$|(?:please )?only (?:use|what|these|facts)\b"
    rf"|can (?:you|u) (?:manage|do|handle|make) (?:that|this|it)\b|(?:is|would) (?:that|this) (?:be )?(?:possible|ok|okay|doable)|let me know|count them(?: out loud| aloud)?\b(?=.{{0,20}}$)|no (?:more |other |further )?(?:claims|promises|extras|additions|stuff|nonsense|epic music|cheesy \w+)\b|no (?:famous |made-up |invented )?(?:quotes?|names?|clichés?|cliches|stock|jargon|buzzwords|gore|blood|swearing|medical advice|legal advice|politics|religion|logos?|brands?|spoilers?|player names|real people)\b"
    rf"|(?:we|they|people|customers|buyers|clients|parents|viewers) (?:get|complain|hate|always complain|will complain)\b"
    rf"|mehr (?:nicht|braucht es nicht)|nichts (?:erfinden|dazuerfinden|anderes|weiter)|sonst nichts|bitte nichts|nicht (?:übertreiben|erfinden)|(?:rien d'autre|merci de (?:ne |bien |garder|rester)|veuillez ne|prière de ne|n'inventez? rien|n'invente rien|surtout pas|pas de clichés)|(?:nada más|no (?:te )?inventes|por favor no (?:inventes|digas|pongas|añadas)|sin inventar|que (?:sea|quede|suene))\b"
    r"|[^.!?]{0,60}\b(?:ask (?:only |just )?questions|answer none)\b"
    r")",
    re.I,
)
"""What the maker is to do or not to do; the reason behind it goes with it."""
OFFERED = re.compile(
    r"\b(?:needed|required|necessary|fees?|charge|costs?|catch|waiting|queues?|obligation|minimum|deposit|subscriptions?|contract|ads|sugar|additives|experience|hidden|appointment|questions asked|strings)\b",
    re.I,
)
"""What an offer is without: a fact."""
WRITERS = re.compile(
    r"^(?:(?:and|so|but|also|well)[, ]+)?(?:i(?:'m| am) (?:a|an|the|your|not|in|from|new|so|very|really|only|just|old|\d+|tired|sick|fed up|bored)\b|i (?:teach|work|study|tried|have (?:tried|wasted|spent|used|been)|wasted|spent|hope|think|guess|need (?:it|this|help)|want (?:it|this|to (?:show|use|put|send|play|post|give|surprise))|saw|found|heard|was told|know|don't know|love your|will (?:show|use|put|send|play|post)|'ll)\b"
    r"|i've (?:tried|wasted|spent|used|been|got)\b|my (?:boss|teacher|wife|husband|daughter|son|mum|mom|kid|kids|friend|client) (?:said|says|told|wants|asked|will|would|loves? your)\b|we(?:'ll| will| want to| would like to| are going to) (?:show|use|put|send|play|post|screen|project|hang)\b|it(?:'s| is|'ll| will)? ?(?:be )?(?:for|shown|played|used|posted|going|run|running)? (?:on|at|in|for) (?:the|our|my|a) (?:website|web ?page|homepage|screen|lobby|channel|intranet|newsletter|class|course|assembly|party|wedding|conference|fair|stand|booth|waiting room|canteen|meeting|event|school|instagram|page|feed)\b)",
    re.I,
)
"""Who writes, why, and where the film will be shown."""
PURPOSES = re.compile(
    r"(?:^|,?\s+)(?:for|on|in) (?:my|our|the) (?:[\w'-]+ ){0,2}(?:channel|website|web ?page|homepage|intranet|newsletter|feed|blog|vlog|profile|noticeboard|screens?|lobby|waiting room|shop window|foyer|reception|tiktok|youtube|instagram|linkedin|facebook|insta|page)\b(?: (?:of|in|at) (?:my|our|the) (?:[\w-]+ ){0,2}[\w-]+)?(?=\s*(?:$|[.,;:!?])|\s+about\b)",
    re.I,
)
LEADING = re.compile(
    r"^(?:an? )?how[- ]to(?: video| film| clip)?(?: for [\w' ]{2,30})?:\s+(?=how to\b)|^for (?:our |my |the )?(?:linkedin|facebook|instagram|twitter|website|homepage|youtube|newsletter|tiktok)(?: page| post| feed| channel)?\s*[:,–-]\s+|^(?:an? |ein |une? |un )?(?:joke|gag|sketch|riddle|witz|blague|chiste|pitch|logline)\s*:\s+|^(?:i(?:'ve| have| had| just had)? (?:got |always had )?(?:this|an?|the) (?:\w+ )?(?:idea|vision|dream|story|scene|film|picture)(?: in (?:my|our) (?:head|mind))?(?: is)?,? (?:where|of|about|in which|that)\s+|(?:just )?(?:imagine|picture)(?: this| a (?:world|scene|place))?(?: where| in which)?[:,]?\s+(?=(?:an?|the|two|three|my|our|there)\b))"
    r"|^(?:an? )?(?:\w+ )?(?:time[- ]?lapse|timelapse|hyper[- ]?lapse|slow[- ]motion)(?: video| film| footage| shot)? of\s+|^(?:an? )?(?:\w+ )?(?:drone|aerial|tracking)[ -](?:flight|shot|footage|view|video)(?: of| over| across| through)\s+"
    r"|^(?:my|our|this|the) (?:film|video|clip|movie|story|idea) (?:is|should be|will be|would be) about\s+|^(?:it(?:'s| is| should be| would be)|this is|that's) about (?=(?:an?|the|my|our|two|three|some)\b)|^about (?=(?:the|our|my|a)\b)|^(?:(?:all|what|the only thing) (?:i|we) (?:really )?(?:want|need|ask for|have in mind|wish for)(?: is)?|here(?:'s| is) (?:my|the|our) (?:idea|wish|story|plot|concept)|(?:the|my|our) (?:idea|concept|plot|story)(?: is(?: that| this)?| goes)?"
    r"|(?:(?:our|my|the) )?(?:[\w'-]+ ){0,2}(?:class|kids?|son|daughter|children|pupils|students|boy|girl|nephew|niece|grandson|granddaughter|team|year \d+)(?: \([^)]*\))? (?:made (?:this|it) up|invented|wrote|made up|came up with|dreamed up|thought up|imagined|told me)(?: (?:this|it|the following|the story|this story|one))?)\s*[:,–-]+\s+",
    re.I,
)
"""What leads to a story and is none of it."""
ENDING = re.compile(
    r"[,;]?\s*\b(?:but |and |with |but with |and with |aber |mit |und |mais |avec |et |pero |con |y )+(?:(?:an?|the|einem|un|une) )?(?:(?:happy|sad|good|bad|open|funny|surprising|surprise|twist|hopeful|bittersweet)[ -](?:ending|end)|happy ?end|guten ende|gutem ende|fin heureuse|final feliz)(?=\s*(?:$|[.,;!]))",
    re.I,
)
"""How a story is to end."""
GREETED = re.compile(
    r"^(?:hello|hi|hey|dear (?:team|all|sir|madam|sirs|film\w*|colleagues|[A-Z]\w+)|good (?:morning|afternoon|evening|day))(?: (?:there|all|everyone|team|sir|madam))*(?: or madam)?\s*[,!.:]\s+",
    re.I,
)
SIGNED = re.compile(
    r"(?<=[.!?])\s+(?:(?:(?:with )?(?:many|best|kind|warm|kindest|warmest) (?:thanks|regards|wishes)|thanks(?: (?:a lot|so much|in advance|very much))?|thank you(?: (?:very much|so much|in advance))?|cheers|regards|yours(?: (?:sincerely|faithfully|truly))?|sincerely)(?: in advance)?)"
    r"\s*(?:[,.!–—-]\s*(?:(?:the )?[A-ZÀ-Ý](?:\.|[\w'’-]*)[,.]?\s*){0,5}(?:\([^()]*\))?)?\s*[.!]?\s*$",
    re.I,
)
"""How a letter begins, and how it is signed."""
COMPLAINTS = re.compile(
    r"^(?:(?:and|so|but|also|honestly)[, ]+)?(?:i(?:'m| am) (?:so |really |very |just )*(?:sick|tired|bored|fed up)\b|(?:i|we)(?:'ve| have)? (?:already )?(?:tried|wasted|spent|hated?|had enough)\b(?=.*\b(?:tools?|apps?|ai|videos?|films?|trailers?|ads?|hours?|software|editors?|prompts?)\b))",
    re.I,
)
"""What somebody has had enough of: no setting is read out of it."""
