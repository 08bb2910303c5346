"""The words that are said to a film's maker and are no part of it."""

from __future__ import annotations

import re

from agent.director.wish.lengths_words import FILM
from agent.director.words import english

_GREETING = (
    r"(?:hi+|hello|hey+a?|howdy|hiya|yo|greetings|good (?:morning|afternoon|evening|day)|sehr geehrte[rs]?(?: \w+){1,4}|liebe[rs]? (?:team|pixora|leute|alle)|to whom it may concern|chère?s? (?:monsieur|madame|équipe)|estimad[oa]s? (?:señor\w*|equipo)|dear (?:pixora|team|all|sirs?|sir or madam|director)|hallo(?:chen)?|guten (?:tag|morgen|abend)|moin|servus|grüß gott|grüezi"
    r"|salut|bonjour|bonsoir|coucou|¡?hola|¡?buen(?:o|a)s (?:días|tardes|noches)|buenas|ciao|buongiorno|olá|oi|bom dia|hej|hoi|cześć|dzień dobry|merhaba|привет|здравствуйте|こんにちは|你好|您好|안녕하세요|مرحبا|שלום)"
)
_NAMED = r"(?:[ ,]+(?:there|sir|madam|mister|dear sir|my friend|all|everyone|everybody|folks|guys|team|pixora|dear|zusammen|ihr|alle|à tous|tout le monde|a todos|(?:pixora )?team|um|uh|so|again|and thanks|friend|mate))*"
_THANKS = (
    r"(?:(?:many|so many|a thousand) thanks|thank you|thanks|thx|ty|cheers|danke(?: schön| sehr)?|vielen dank|besten dank|tausend dank|merci|mille mercis|(?:muchas |mil )?gracias|(?:muito )?obrigad[oa]|grazie(?: mille)?"
    r"|tack(?: så mycket)?|dank (?:je|u)(?: wel)?|bedankt|dziękuję|teşekkürler|спасибо|ありがとう(?:ございます)?|谢谢|감사합니다)"
)
_MUCH = r"(?:[ ,]+(?:so much|very much|ever so much|a (?:lot|ton|bunch|million|heap)|tons|loads|heaps|in advance|im voraus|schon mal|beaucoup|d'avance|de antemano|x+|kindly|indeed|for (?:your help(?: \w+){0,3}|everything|this|reading|your time)|pour (?:votre|ton) aide|für (?:deine|ihre) (?:hilfe|mühe)|por (?:tu|su) ayuda|again|pixora))*"
GREETING = re.compile(rf"{_GREETING}(?!\w)", re.I)
POLITE = (
    rf"{_GREETING}{_NAMED}",
    rf"{_THANKS}{_MUCH}(?: much)?",
    r"(?:oh|ah|aha|um+|uh+|er+|hm+|okay|ok|right|so|well|alright|anyway|anyways|oops|whoops|sorry|yeah|yes|no|yep|now|then|great|perfect|super|nice|cool|wonderful|lovely|awesome|toll|prima|génial|genial|please|pls|plz|bitte|ach|also|äh|na ja|ja|euh|alors|bon|ben|pues|bueno|este)(?:[ ,]+(?:oh|um+|uh+|so|hi|hey|hello|okay|ok|right|sorry|yes|well|then|wait|no|again|hm+|here goes|alors|ja|pues))*",
    r"(?:i|we) (?:do )?hope (?:i am|i'm|we are|we're|this is) not .{3,60}|(?:i|we) hope (?:you|you're|this (?:finds|message|email|mail)|all is|that (?:makes|is|you)|it is|it's).{0,60}|hope (?:you|this|all|that).{0,50}",
    r"(?:i am |i'm |so |very |really )*(?:sorry|apologies|my apologies|forgive me|excuse me|pardon(?: me)?)(?: (?:to|for|if|about|that)\b.{0,80})?",
    r"(?:only )?if (?:it is|it's|that is|that's|this is) (?:ok|okay|alright|possible|(?:not|no) (?:too much |any |much |a )?(?:of a )?(?:trouble|bother|problem|hassle)).{0,30}|if (?:you|i) (?:can|could|may|might|don't mind|do not mind|would|have (?:the )?time|please|would be so kind|like).{0,40}",
    r"(?:whenever you (?:can|have time)|take your time|no (?:rush|hurry|pressure)|looking forward(?: to (?:it|seeing it|the result))?|let me know.{0,60}|can't wait(?: to see it)?|(?:does|hope) that makes? sense|you know what i mean|if that makes sense|fingers crossed|cheers)",
    r"(?-i:[A-Z][\w'-]+)(?: (?-i:[A-Z][\w'-]+))? (?:here|speaking)(?: (?:from|at|with|of) .{2,40})?|(?:ich bin(?: (?:die|der))?|ich heiße|mein name ist|je suis|je m'appelle|soy|me llamo|mi chiamo|sono|me chamo|sou(?: [ao])?|it's|it is|c'est|hier ist|i'm|i am) (?-i:[A-ZÀ-Ý][\w'-]+)(?: (?-i:[A-ZÀ-Ý][\w'-]+))?(?: again| here)?(?: ?\(\d{1,2}\)?|,? (?:aged? )?\d{1,2})?(?:,? (?:von|vom|aus|from|de|du|del|di|da)\b.{2,30})?",
    r"(?:(?:my|our) [\w' ]{2,30}?|i|we)(?:'d| would)?(?: (?:really|urgently|just|also))? (?:wants?|needs?|asked for|like|love|must have|ha(?:s|ve) to have) (?:this|it|something|one)(?: (?:fast|quick(?:ly)?|soon|now|today)|(?: done| ready)? (?:by|until|before) .{2,40}|(?: done| ready)? on (?:mon|tues|wednes|thurs|fri|satur|sun)day)?",
    r"(?!.*\b(?:seconds?|secs?|minutes?|film|video|voice|music|captions|vertical|square)\b).{3,80},? so (?:i|we)(?:'d| would)?(?: (?:really|urgently|just))? (?:need|want|like|love) (?:this|it|something|one)(?: (?:fast|quick(?:ly)?|soon|now|today|tomorrow|asap|for (?:her|him|them|it|that)|by .{2,25}))?|it(?:'s| is| will be) for (?:my|our|an?|the) (?:[\w'’-]+ ){0,4}(?:party|presentation|project|class|lesson|assembly|meeting|homework|portfolio|contest|competition|exhibition|fair|conference|workshop)(?: (?:at|in|on|for|next|this)\b.{0,30})?",
    r"(?:(?:because|as|since) )?i(?:'m| am) (?:deaf|hard of hearing|dyslexic|blind)|you(?:'re| are) (?:the best|awesome|amazing|a star|a legend|wonderful|a lifesaver).{0,20}|kthx(?:bye)?|(?:could|can) (?:you|u) do(?: (?:that|it|this))?",
    r"(?:we(?:'re| are)|i(?:'m| am)) (?:inviting|hosting|throwing|organi[sz]ing) .{2,40}",
    r"(?:my|our) name is [^.]{2,60}|you know|(?:i'm |i am )?not sure (?:if|whether) .{3,40}|(?:a )?quick (?:one|question|request|wish|idea)|(?:my |our |this is my |it's my |it is my )?(?:very )?first (?:film|video|try|attempt|time)(?: here)?",
    r"(?:and |but )?(?:my|our) [\w' ]{2,24}? (?:set (?:this|it|that) up|showed (?:me|us) (?:this|how|your)|told (?:me|us) (?:about (?:this|you|pixora)|(?:i|we|that|you) (?:could|can))|installed (?:this|it)|recommended (?:you|this|pixora)|(?:is|are) helping (?:me|us)|said (?:you|i) (?:can|could))\b.{0,100}",
    rf"(?:can|could|would|will) (?:you|u)(?: please| kindly)? (?:turn|make|animate|adapt|film|visuali[sz]e|illustrate) (?:this|that|it|the following)(?: (?:little |short |silly |old )*(?:joke|story|poem|idea|text|dream|tale|memory))?(?: (?:into|as|in) (?:an? )?(?:[\w-]+ ){{0,2}}{FILM})?(?: for (?:me|us))?",
    r"(?:could|can|may|might) (?:i|we|you)(?: please)? (?:get|have|make|do|film)(?: me| us)?|by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|(?:the )?end of (?:the )?(?:day|week))|(?:bis|vor) (?:morgen|heute abend|montag|freitag)",
    r"as (?:discussed|agreed|promised|mentioned|you know)(?: .{0,40})?|(?:and )?here (?:it )?goes|here (?:it is|we go|you go)|please bear with me.{0,60}|bear with me.{0,40}|long story short|just because|what i (?:was|am|'m) thinking(?: (?:was|is|of))?|what i have in mind(?: is)?",
    r"(?:ich hoffe|hoffentlich)\b.{0,60}|entschuldig(?:e|en sie|t|ung)(?: .{0,60})?|verzeihung|(?:wenn|falls) (?:es |das )?(?:möglich|geht|keine umstände macht|nicht zu viel mühe macht|du magst|sie mögen).{0,20}|wäre (?:toll|super|schön|nett)|es eilt nicht",
    r"si (?:c'est|cela est|vous pouvez|tu peux|possible|ça ne (?:te|vous) dérange pas)(?: .{0,30})?|excuse[zs]?(?:-moi|-nous)?(?: .{0,40})?|désolée?s?(?: .{0,40})?|j'espère .{0,60}|c'est possible|s'il (?:te|vous) plaît|stp|svp",
    r"si (?:es posible|no es molestia|puedes|puede|no te importa|se puede)|perd[oó]n(?: .{0,40})?|disculp\w+(?: .{0,40})?|espero .{0,60}|por favor|porfa(?:vor)?|porfis",
    r"lol|haha(?:ha)*|xo+|xx+|hihi|btw|fyi|per favore|alsjeblieft|proszę|snälla|lütfen|пожалуйста|お願いします|请|谢谢",
)
"""Courtesy; whole clauses."""
SIGNED = re.compile(
    r"(?:many |best |vielen |besten |muchas |mille )?(?:thanks|thank you|thx|merci|danke|gracias|grazie)(?: (?:so much|very much|a lot|in advance|beaucoup|d'avance|bien|schön|sehr|im voraus|de antemano))?,? (?-i:[A-ZÀ-Ý][\w'-]+(?: [A-ZÀ-Ý][\w'.-]*)?)(?: x+)?\s*[.!]*$|"
    r"(?:and |mit |with |avec |con )?(?:(?:very |my |our |the |all the )?(?:kind(?:est)?|best|warm(?:est)?|many|friendly) (?:regards|wishes)|regards|yours(?: (?:sincerely|faithfully|truly))?|sincerely(?: yours)?|xoxo|(?:all the )?best(?=,)|liebe grüße|viele grüße"
    r"|(?:mit )?freundlichen? grüßen?|beste grüße|herzliche grüße|(?:danke|merci|gracias|grazie|thanks) (?:und|et|y|e|and) (?:(?:liebe|viele|beste|schöne) )?(?:gruß|grüße|regards|bises|saludos|saluti|best)|grüße|gruß(?=,| aus)|signed(?=,)|lg|mfg|vg|cordialement|bien à vous|bisous|amicalement|(?:cheers|love)(?=,)|(?:un )?(?:cordial )?saludos?(?: cordiales)?|un abrazo|atentamente|besos|cordiali saluti|abraços)\b",
    re.I,
)
"""How a letter ends; a name follows."""
_LIMIT = r"(?:max[_ ]?credits?|(?:spending |price |credit |cost )?limits?|budget|allowance|wallet|balance)"
_RULES = r"(?:rules?|instructions?|limits?|budget|prompts?|guidelines?|polic(?:y|ies)|restrictions?|safety|filters?)"
MONEY = (
    r"(?:i|we) (?:hereby |already |herewith |fully )?(?:pre-?)?(?:approve|authori[sz]e|agree to|accept|confirm|consent to)\b.{0,20}\b(?:everything|anything|it all|all|plans?|prices?|costs?|in advance|whatever|this|it|any).{0,60}",
    r"(?:there is |there's )?no need to (?:ask|confirm|wait|approve|show|check)\b.{0,60}",
    r"(?:you )?(?:do not|don't|never|needn't) (?:need to |have to |bother to )?(?:ask|wait for|show|bother|check with|request|wait)\b.{0,30}\b(?:me|us|approv\w+|plan|price|again|confirm\w*|permission)\b.{0,30}",
    r"(?:i|we)(?:'ve| have)? ?(?:already )?paid\b(?: (?:already|for (?:this|it|that|everything)|yesterday|upfront|in (?:advance|full)|by|everything).{0,60})?",
    r"(?:it(?:'s| is| has been)|this (?:is|has been)) (?:already )?(?:paid|paid for|approved|signed off)\b.{0,40}|.{0,40}\bsigned off\b.{0,40}\bcredits?\b.{0,40}|.{0,40}\b(?:signed off|approved) (?:already|by \w+)",
    r"(?:receipt|invoice|order|transaction|reference|voucher|ticket) (?:no\.?|number|nr\.?|#|id)[ :]*\S+",
    r"(?:just |please |now )*(?:make|render|do|generate|produce|create|build|start|run) (?:it|this|that)(?: all)?(?: now| already| right away| at once| immediately| asap| straight away| without (?:asking|a plan|approval))*",
    r"(?:just |now )+(?:go|start)|(?:just |now )*(?:go ahead|go for it|render(?: now)?|get going)",
    r"skip (?:the |all )*(?:plan|approval|price|preview|review|questions?|confirmation)s?(?: step)?(?: and .{0,40})?",
    r"(?:i|we) need (?:this|it)(?: \w+){0,3}? ?(?:now|asap|today|quickly|fast|urgently|tonight|immediately|yesterday|tomorrow)|(?:it's |this is )?(?:very |really |super )?urgent|asap|hurry(?: up)?|quick(?:ly)?|right now|as (?:soon|fast|quickly) as (?:possible|you can)|es eilt|schnell|dringend|c'est urgent|vite|es urgente|rápido",
    rf"(?:set|raise|change|put|increase|lift|remove|make|double) (?:the |my |your |all )*{_LIMIT}(?:\s+(?:to|by|at|from|up|off|higher|and|completely|unlimited)\b.{{0,60}})?",
    rf"(?:my|our) {_LIMIT} (?:is|are|to|=)\b.{{0,40}}|(?:my |our |max )?(?:budget|max[_ ]?credits?|credits|price limit)\s*[:=].{{0,30}}",
    r"(?:use|apply|redeem|enter|with|here is|here's) (?:my |the |this |our |a )?(?:promo|promotional|coupon|voucher|discount|gift)[ -]?(?:code|card)?\b.{0,30}\b(?:for (?:this|it|the (?:film|video|order))|on this|this time)\b.{0,20}",
    r"(?:i|we)(?:'ve| have)? (?:only |just |still )*(?:got |have )?(?:about |only )?(?:\d[\d.,]*|one|two|three|four|five|ten|twenty|fifty|no) (?:credits?|euros?|dollars?|bucks|pounds)(?: left)?.{0,30}",
    r"(?:can|could) (?:i|we) (?:afford|pay for) (?:that|this|it)|is (?:that|this|it) (?:affordable|enough|too (?:expensive|dear|much)|within (?:my )?budget|free)|(?:how much|what) (?:does|will|would|is|'s) (?:it|this|that|the (?:film|video))(?: film| video)? ?(?:cost|be)?(?: me)?|what's the price|was (?:kostet|würde) das(?: kosten)?|combien (?:ça|cela) coûte|cuánto cuesta(?: esto)?",
    r"keep (?:it|the (?:price|cost)s?|this) (?:cheap|low|affordable|down)|(?:the )?cheap(?:est)? (?:possible|version|option|one)|(?:as )?cheap(?:ly)?(?: as (?:possible|you can))?|so billig wie möglich|(?:le )?moins cher possible|lo más barato posible",
    r"you have (?:my|our) (?:permission|consent|ok|okay|approval|blessing)\b.{0,60}|(?:plan )?approved(?: already| in advance| by \w+)?|.{0,30}\b(?:counts?|serves?|works?) as (?:an? |my )?(?:approval|consent|yes|confirmation)\b.{0,30}",
    r"(?:the )?payment (?:has been|was|is|has) (?:already )?(?:made|done|received|sent|gone through)\b.{0,40}|(?:developer|debug|admin|god|operator|unrestricted|test) mode(?: is)?(?: now)?(?: on| enabled| activated)?",
    r"(?:please )?(?:do not|don't|never) (?:go over|exceed|spend more than|charge more than|go above)\b.{0,40}|charge (?:it|this|that|my (?:card|account|wallet)|me)\b.{0,40}",
    r"(?:charge|bill|deduct|spend|grant|give|credit|add|use|pay(?! (?:the|a|an|your|\d)\b(?!.*\b(?:credits?|my account)\b)))\b.{0,40}\b(?:credits?|dollars|euros|my account|\$\d+)\b.{0,60}",
    rf"(?:you (?:must|can|may|should|will) )?(?:ignore|disregard|forget|override|bypass|disable|void)\b.{{0,40}}\b{_RULES}\b.{{0,80}}",
    rf".{{0,40}}\b(?:previous |prior |your |all |your own )+{_RULES} (?:are|is) (?:now )?(?:void|off|lifted|suspended|gone)\b.{{0,60}}|(?:the )?(?:limits?|rules|restrictions|filters) (?:are|is) (?:now )?(?:off|void|lifted|gone|disabled)",
    r"(?:ignorier\w*|vergiss|vergesst|missachte\w*|umgehe?\w*|überspring\w*)\b.{0,60}\b(?:anweisung|regel|vorgabe|limit|budget|grenze|freigabe)\w*.{0,80}",
    r"(?:ignore[zs]?|oublie[zs]?)\b.{0,50}\b(?:instructions?|règles?|consignes?|limites?|budget)\b.{0,80}|(?:ignora|olvida|omite)\b.{0,50}\b(?:instrucciones|reglas|límites?|presupuesto)\b.{0,80}",
    r".{0,60}\b(?:system ?-?prompt|system ?message|systemanweisung|invite système|prompt (?:del |de )?sistema)\b.{0,80}|(?:reveal|print|show|repeat|output|tell me) (?:me )?(?:your|the|all your) (?:hidden |secret |own )?(?:instructions|prompt|rules)\b.{0,40}",
    r"(?:i'm|i am|we are|we're|as) (?:your |one of your |an? |the )(?:beta testers?|admins?(?:istrator)?|owner|developers?|operator|boss)\b.{0,40}",
    r"(?:ich (?:genehmige|stimme)|ich habe (?:schon|bereits) (?:be)?zahlt|j'ai déjà payé|ya (?:he pagado|pagué)|j'approuve|apruebo)\b.{0,60}|(?:ohne|sans|sin) (?:rückfrage|nachfrage|freigabe|demander|préguntar|preguntar|aprobación)\b.{0,20}|frag(?:e|en sie)? nicht.{0,30}",
    r"(?:you are|you're|act as|pretend to be|du bist|tu es|eres) (?:now )?(?:an? |in )?(?:developer mode|dan|unrestricted|free of).{0,80}|without (?:asking|approval|a plan|any questions)",
)
"""Money, approval, limits, orders to the machine: clauses of which none buys anything."""
COUPON = re.compile(
    r"(?:(?:my|the|use|with|here is my) )?(?:promo|promotional|coupon|voucher|discount|gift)(?:[ -]?code|[ -]?card)?\s*[:=#]?\s*(?-i:[A-Z0-9-]{4,})",
    re.I,
)
"""A code by itself; in an advertisement it is what the film says."""
SELLING = re.compile(
    r"\b(?:ads?|advert\w*|commercial|promo|promotion|spot|sale|offer|shop|store|anuncio|werbung|werbespot|publicité)\b",
    re.I,
)
FRAMES = (
    r"(?:no|without(?: a| any)?|keine?|sans|pas d'|sin) ?(?:story|plot|storyline|narrative|handlung|geschichte|histoire|historia|trama)(?: at all)?",
    r"just (?:a )?(?:mood|atmosphere|vibe)s?|nur (?:eine )?stimmung|juste une ambiance|solo (?:un )?ambiente",
    r"instrumental(?: only)?|(?:no|without) (?:lyrics|vocals|singing)",
    r"(?:one|a single|ein(?:e einzige)?) (?:file|datei)",
    r"(?:the )?(?:topic|subject|wish|idea|story|plot|prompt|thema|sujet|tema|wunsch|handlung|idée)(?: is| would be)?",
    r"(?:you can |feel free to |do )?(?:be creative|surprise me|get creative|use your imagination|you decide|up to you|whatever you like)|überrasch mich|surprends-moi|sorpréndeme",
    r"not like .{0,40}|not (?:for )?(?:a )?birthday or anything|nothing (?:fancy|special|complicated)",
)
"""What frames a wish: words about the film, not in it."""
WORD_ONLY = re.compile(r"(?:please|pls|plz|bitte|thanks|merci|gracias|porfa|thx|stp|svp)", re.I)
TRAILING = re.compile(
    r"(?:[,\s]+(?:please|pls|plz|bitte(?: schön)?|porfa(?:vor)?|porfis|por favor|s'il (?:te|vous) pla[iî]t|stp|svp|per favore|alsjeblieft|thx|lol|haha|xx+|:\)|;\)|:-\)|if possible)|(?<!\bsays)(?<!\bsay)(?<!\bsaid)(?<!\bsagt)(?<!\bdit)(?<!\bdice)(?<!\bun)(?<!\bmit)(?<!\bof)[,\s]+(?:thanks|danke|merci|gracias))\s*[.!?…]*\s*$",
    re.I,
)
CLOSING = re.compile(r"(?:\s+and|,)\s+(?:thanks|thank you|danke|merci|gracias)(?: (?:so much|very much|a lot|in advance|im voraus|d'avance|beaucoup))?[.!]*\s*$", re.I)  # fmt: skip
SPOKEN = re.compile(r"\s*(?:(?:please|pls|bitte|por favor|s'il (?:te|vous) plaît|ok(?:ay)?|so|um+|uh+|oh|hey|hi|salut|hola|hallo)[,!]\s+|(?:please|bitte|pls)\s+(?=(?:in|auf|en)\b))+", re.I)  # fmt: skip

BEFORE_BREAK = re.compile(
    r"(?<!\bsays)(?<!\bsay)(?<!\bsaid),?\s+(?:please|pls|plz|bitte|por favor|porfa|stp|svp|s'il (?:te|vous) pla[iî]t|per favore)(?=\s*[:,;–—])",
    re.I,
)
"""Courtesy before a break, not at the end."""
EXACT = re.compile(
    r"(?:no|not a (?:second|frame)) (?:more|less|longer|shorter)(?:,? (?:and|or) (?:no|not) (?:more|less))?|give or take(?: .{0,20})?|(?:more or less|or so|or thereabouts|exactly|precisely|to the second)"
    r"|(?:nicht|kein\w*) (?:mehr|länger)(?: und nicht weniger)?|ni plus ni moins|ni más ni menos",
    re.I,
)
"""How exactly a length is meant."""
_FOR = r"(?: (?:me|us|mir|uns|for (?:me|us|my \w+)|für (?:mich|uns)))*"
_DOING = rf"(?:make|making|do|doing|create|creating|film|shoot|produce|generate|prepare|put together|whip up|come up with){_FOR}"
_COURTEOUS = r"(?: (?:please|kindly|maybe|perhaps|possibly|bitte|mal|vielleicht|gern(?:e)?|ganz|dringend|unbedingt|auch|just|really|also|so kind as to))*"
REQUEST = re.compile(
    rf"^[\s¿]*(?:(?:lol|ok|okay|so|um+|hey|hi|yo|well|alright|right|hello|please|and|but)[ ,]+)*(?:"
    rf"(?:could|can|would|will) (?:you|u|ya|someone)(?: guys| be)?{_COURTEOUS} (?:mind )?{_DOING}|(?:may|might|can|could) (?:i|we){_COURTEOUS} (?:have|get|order|ask for|request)|could there be"
    rf"|(?:is|would) (?:it be possible|it possible|there be a chance|there any chance) (?:to|of|for you to) (?:have|get|make|getting|having|making|do)|how much (?:would|does|will|is)(?: it cost (?:to make|for))?"
    rf"|(?:i|we)(?:'d| would){_COURTEOUS} (?:like|love|be (?:happy|grateful|glad) (?:to have|about|for)|appreciate)(?: to (?:have|get|see|order|commission|ask for|request))?|(?:i am|i'm|we are|we're) looking for"
    rf"|(?:i|we){_COURTEOUS} (?:want|need|wish for|was hoping for|were hoping for|was thinking of|require)(?: you to {_DOING}| to (?:have|make|get|create|see))?|i was wondering (?:if|whether) you could {_DOING}|(?:please )?you (?:please )?{_DOING}|(?:bitte|please|por favor)|(?:urgently |just |really )?(?:need|want|looking for|wanted:?)"
    r"|(?:mach|dreh|erstell|bastel)(?:e|t)?(?: (?:mir|uns|doch|mal|bitte))+|(?:(?:faz|faça|crie|cria|quero|queria|gostaria de|preciso de)(?: para mim| pra mim)?|(?:fammi|fai|crea|vorrei|voglio|mi serve|ho bisogno di)(?: un)?|(?:maak|ik wil|ik zoek|ik heb)(?: mij| me)?|(?:zrób|chcę|potrzebuję)(?: mi)?)"
    rf"|(?:ich|wir) (?:hätten?|möchten?|bräuchten?|brauchen?|will|wollen|wünschen?|suchen?)(?: mir| uns)?{_COURTEOUS}|(?:kann|könnte) man(?: mir| uns)?{_COURTEOUS}|(?:kannst|könntest|können|könnten|würdest|würden) (?:du|sie|ihr)(?: mir| uns)?{_COURTEOUS}(?: mir| uns)?"
    r"|(?:est-ce que )?(?:tu peux|peux-tu|pourrais-tu|pourriez-vous|pouvez-vous|vous pouvez|tu pourrais)(?: me| nous)? (?:faire|créer|tourner|réaliser|préparer)|(?:je|nous|on) (?:veux|veut|voulons|voudrais|voudrions|aimerais|aimerions|souhaite|cherche)(?: bien)?(?: avoir| faire)?|il (?:me|nous) faudrait"
    r"|(?:me|nos) (?:haces|puedes hacer|podrías hacer|harías|gustaría(?: tener| ver)?)|(?:puedes|podrías|podría|pueden|podéis) (?:hacer|crear)(?:me|nos)?|(?:quiero|queremos|quisiera|necesito|busco)(?: ver| tener)?"
    rf")\s+(?P<film>(?:(?:an?|the|some|this|my|our|one|ein(?:e|en|em)?|une?|un[ao]?)\s+)?(?:(?!(?:who|that|about|of)\b)[\w'’-]+\s+){{0,4}}?{FILM}\b)",
    re.I,
)
"""A request in front of the film that is asked for."""
WRITER = re.compile(
    rf"^(?:(?:hi|hello|hey|so|well)[ ,]+)*(?:(?:i(?:'m| am)|we(?:'re| are)) [\w']+|(?:i|we) (?:teach|run|work|own|manage|have|study|volunteer|live)|(?:my|our) [\w']+)\b[^.:;!?]{{0,80}}?(?:\b(?:would|i'd|we'd)(?: (?:really|just|so))? (?:love|like|enjoy|want|need)|\b(?:wants?|needs?|asked (?:me |us )?for|(?:am|are|is) looking for|keeps? (?:asking|begging)(?: me| us)? for))(?: to (?:have|see|get|watch|make))? (?=(?:(?:an?|some|the) )?(?:[\w-]+ ){{0,4}}?{FILM} (?:about|of|on|where|with|in which)\b)",
    re.I,
)
"""Who writes, in front of the film that somebody would love: *I'm a nurse and my ward would love a film about …*."""
REQUESTING = frozenset(
    english.listed(
        """was were am are been thinking wondering hoping whether if maybe perhaps would could might possibly please kindly trying looking wish wishing sure anyone someone
        d ve ll re t s y'all guys team pixora there able chance there's put together whip sort bit little sweet simple tiny mini cute proper decent animated ask asking request
        ich würde mich freuen über dachte überlege gerade ob vielleicht eventuell denn gern
        pensais demandais voulais serait seriez qu si peut être
        pensaba quería gustaría sería posible tal vez quizás"""
    )
)
"""Words that ask for a film, beside those that say nothing of it."""
ASKED_TO = re.compile(
    r"\s+(?:machen|erstellen|drehen|produzieren|haben|faire|cost|kosten)\s*[?.!]*\s*$|\s*\?+\s*$", re.I
)
"""What is left of a request behind it."""
