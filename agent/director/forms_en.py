"""What happens in English films that are no story of one deed: by genre, and by theme.

The same slots as in :mod:`agent.director.frames_en`; besides, ``{np}`` is the wish's own noun
phrase ("a coffee shop that opens at midnight"), ``{name}`` the shortest name, ``{claim}`` what
the wish says it does ("opens at midnight"), ``{topic}``, ``{q}``, ``{fact}``, ``{task}``.
"""

from __future__ import annotations

from agent.director.frames import Moment, m

Form = dict[str, tuple[Moment, ...]]

FORMS: dict[str, Form] = {
    "place": {
        "hook": (
            m(
                "{np}. the lamp is still on.|{np}. somebody left the light on.",
                "a lit {thing} in the middle of {p}, everything around it still",
                "the light on the {thing} wavers and steadies",
                shot="wide",
            ),
            m(
                "this is {np}. wipe your feet.|{np}, and {n} {things} to prove it.",
                "{n} {things} in a row in {p}, fine dust in a beam of light",
                "dust drifts through the beam",
                shot="wide",
            ),
            m(
                "no sign outside. everyone finds {np}.",
                "the way into {p}, a {thing} beside it, seen from the ground",
                "a shadow crosses the entrance",
                shot="low angle",
            ),
        ),
        "want": (
            m(
                "every {thing} here has been held by somebody.|the {things} stand where hands left them.",
                "one {thing} with a worn edge, {n} more behind it out of focus",
                "light slides over the worn edge",
                shot="detail",
            ),
            m(
                "it has rules. be kind, and mind the {thing}.",
                "a {thing} at the centre of {p}, two figures passing on both sides of it",
                "two figures pass the {thing}, one on each side",
                shot="medium",
            ),
        ),
        "try": (
            m(
                "{n} people come in. none of them asks why.|one comes for the quiet. one comes for the others.",
                "{n} figures apart from each other in {p}, a {thing} in front of each",
                "one figure looks up; another moves a {thing} closer",
                shot="wide",
            ),
            m(
                "somebody is looking for a {thing}. somebody always is.",
                "two hands moving along a row of {things}",
                "the hand moves along the row and pauses",
                shot="close",
            ),
            m(
                "the regulars nod. the {thing} nods back, nearly.",
                "an old man with a cap nodding to a woman behind a {thing}",
                "the old man nods and takes a seat",
                shot="medium",
            ),
        ),
        "worse": (
            m(
                "for a while nobody comes. the {thing} hums to itself.|then an hour with nobody in it.",
                "{p} with no one in it, a {thing} far off under one lamp",
                "the lamp flickers once",
                "a clock ticks",
                "extreme wide",
            ),
            m(
                "something gives way: {mishap}.",
                "the moment after: {mishap}, {things} scattered in {p}",
                "one {thing} rolls a little and stops",
                shot="from above",
            ),
        ),
        "turn": (
            m(
                "then the door opens. somebody brings one back.|a child comes in, holding a {thing} that was missing.",
                "a small girl in a yellow coat in the doorway, holding a {thing} in both hands",
                "the girl takes one step in and holds the {thing} up",
                "a door opens",
                "close",
            ),
            m(
                "somebody stays after the last one leaves, and sweeps.",
                "a woman in a grey apron sweeping around a {thing} by one lamp",
                "the broom passes once around the {thing}",
                "a broom on the floor",
                "close",
            ),
        ),
        "end": (
            m(
                "{the_np}. it has {n1} {things} now.",
                "{n1} {things} in a row in {p}, a yellow coat hanging on the chair beside them",
                "the coat swings and comes to rest",
                shot="wide",
            ),
            m(
                "the lamp stays on. {the_np} is open.|leave the light on in {the_np}.",
                "{p} seen from outside, its one light warm, two figures at the {thing} inside",
                "the two figures sit down; the light holds",
                shot="wide",
            ),
        ),
    },
    "person": {
        "hook": (
            m(
                "{a}. the {thing} is already in use.|before anyone asks, {a} [begin].",
                "{his} {hands} around a {thing}, sleeves up",
                "the {hands} lift the {thing} and turn it",
                shot="detail",
            ),
            m(
                "{a} and {n} {things}. a full day.",
                "{hero} in front of {n} {things} in a row, facing right",
                "{who} looks along the row and picks one",
                shot="wide",
            ),
        ),
        "want": (
            m(
                "{he} [want] one of them right. only one.|{n} of them have to be good by the end.",
                "{hero} looking down at {n} {things}, one pulled forward",
                "{who} pulls one {thing} forward",
                shot="medium",
            ),
        ),
        "try": (
            m(
                "the first {thing} disagrees. {he} [begin] again.|twice wrong. the third one listens.",
                "{hero} bent over a crooked {thing}, two more put aside",
                "{who} sets the crooked {thing} aside and takes another",
                shot="medium",
            ),
            m(
                "nobody sees this part. it is the longest.",
                "{hero} small in the width of {p}, at work beside a {thing}",
                "{who} moves along with small steps",
                shot="extreme wide",
            ),
        ),
        "worse": (
            m(
                "then {mishap}, of all things.",
                "{hero} looking up as {mishap}",
                "{who} stops and looks up",
                shot="low angle",
            ),
            m(
                "{he} [sit] down. the {thing} waits.",
                "{hero} sitting with empty {hands}, a {thing} on the floor",
                "{who} lets {his} shoulders drop",
                shot="wide",
            ),
        ),
        "turn": (
            m(
                "somebody left a note under the {thing}. {he} [read] it.|under the {thing} lies a photograph. {he} [keep] it there.",
                "a small old photograph beside a {thing}, {his} {hand} at the edge of it",
                "the {hand} straightens the photograph",
                shot="close",
            ),
        ),
        "end": (
            m(
                "one {thing}, right at last. {h} [go] home.",
                "a single {thing} in the light, {hero} walking off to the left behind it",
                "{who} walks away to the left; the {thing} stays",
                shot="wide",
            ),
            m(
                "{h} [turn] off everything but the {thing}.",
                "one {thing} still lit in {p}, {hero} in the doorway looking back",
                "{who} looks back once from the doorway",
                shot="wide",
            ),
        ),
    },
    "thing": {
        "hook": (
            m(
                "{a}, and nobody near it. yet.|it starts with {a}, left behind.",
                "{hero} alone in the middle of the frame, a {thing} beside it",
                "light moves slowly over {who}",
                shot="wide",
            ),
            m(
                "{a}. it belongs to whoever looks.",
                "{hero} in close view in {p}, a {thing} out of focus behind",
                "a shadow passes over {who}",
                shot="close",
            ),
        ),
        "want": (
            m(
                "the first hands are small. they let go too soon.",
                "the hands of a child in a yellow coat around {hero}",
                "the small hands open",
                shot="detail",
            ),
        ),
        "try": (
            m(
                "the second hands are busy. {h} [wait].|next it goes with somebody in a hurry.",
                "a woman in a grey coat hurrying right with {hero} under one arm",
                "the woman hurries four steps to the right",
                shot="medium",
            ),
            m(
                "it changes sides of the street. it learns a corner.",
                "{hero} at the foot of a wall, a long street behind",
                "a coat passes; {who} stays",
                shot="low angle",
            ),
        ),
        "worse": (
            m(
                "then nobody, for a long while.|a scratch, a dent, a long pause.",
                "{hero} on the ground beside a {thing}, seen from above, very small",
                "dust drifts over {who}",
                shot="from above",
            ),
        ),
        "turn": (
            m(
                "the third hands are old. they know it at once.",
                "the wrinkled hands of an old man lifting {hero} into the light",
                "the old hands lift {who} and turn it",
                shot="close",
            ),
        ),
        "end": (
            m(
                "{h}, and a yellow coat. it is back.|small hands again. this time they hold on.",
                "{hero} in the arms of a child in a yellow coat, an old man beside, looking right",
                "the child holds tight; the old man nods",
                shot="wide",
            ),
        ),
    },
    "share": {
        "hook": (
            m(
                "{a}. {s1}. do the sum.|{a}, {s1}. somebody counted wrong.",
                "{hero} side by side, {s} held up between them",
                "one of the two tugs the {snoun} to the left",
                shot="wide",
            ),
        ),
        "want": (
            m(
                "the left one pulls left. the right one, right.|each of them holds it exactly in the middle.",
                "two hands on the handle of {s}, pulling apart",
                "the {snoun} tips left, then right",
                shot="detail",
            ),
        ),
        "try": (
            m(
                "they try turns. turns are too long.|they count to ten. one of them counts fast.",
                "one of {hero} under {s}, the other an arm's length away with folded arms",
                "the one outside taps his foot",
                shot="medium",
            ),
            m(
                "they draw a line. it is not a fair line.",
                "{hero} on both sides of a chalk line on the ground, {s} across it",
                "one pushes the {snoun} over the line",
                shot="from above",
            ),
        ),
        "worse": (
            m(
                "now nobody has it. it lies between them.|it turns over, and holds nothing for anybody.",
                "{s} upside down on the ground, {hero} far apart on the left and right",
                "the {snoun} rocks and lies still",
                shot="extreme wide",
            ),
        ),
        "turn": (
            m(
                "one of them moves closer. then the other.|one of them holds it over the other.",
                "two shoulders touching under {s}, one hand over another on the handle",
                "one takes a step closer; the shoulders touch",
                shot="close",
            ),
        ),
        "end": (
            m(
                "{h}, {s1}. the sum works.|{s1} is enough. it only had to be near.",
                "{hero} from behind under {s}, walking right in step",
                "both walk on to the right in step",
                shot="wide",
            ),
        ),
    },
    "day": {
        "hook": (
            m(
                "{day} begins like any other.|{day}, the {thing} notices before anyone.",
                "{p} in full life, {dseen} everywhere, a {thing} in the foreground",
                "one figure stops and looks up",
                shot="wide",
            ),
        ),
        "want": (
            m(
                "by the second {thing}, somebody rubs an eye.|it starts at the edges, like all good thieves.",
                "the edge of {p}, where {dseen} has begun to vanish, {n} {things} in a row growing plain",
                "a pale edge creeps over the {things}",
                shot="medium",
            ),
        ),
        "try": (
            m(
                "people look in their pockets, just in case.",
                "{n} figures in {p} turning out their pockets, half the picture already pale",
                "one figure turns a pocket inside out",
                shot="wide",
            ),
            m(
                "somebody locks a door. it slips out underneath.",
                "a closed door, a thin line of {dseen} leaving under it",
                "the thin line slides out under the door",
                shot="detail",
            ),
            m(
                "they ask the {thing}. it used to know.",
                "an old woman holding a {thing} to her ear, everything around her plain",
                "the old woman shakes the {thing} and listens",
                shot="close",
            ),
        ),
        "worse": (
            m(
                "then even the {thing} goes plain.|what is left could be folded into one {thing}.",
                "a plain pale {thing} in {p} without {dseen}, still figures far apart",
                "the last trace fades from the {thing}",
                shot="extreme wide",
            ),
        ),
        "turn": (
            m(
                "in one window, a little of it is left.|a child still has some, in a cupped hand.",
                "a child's cupped hands with a last bright bit of {dseen}, everything around pale",
                "the hands open a finger's width",
                shot="close",
            ),
        ),
        "end": (
            m(
                "they share it out, a spoonful each.|nobody asks for much. a spoonful each.",
                "neighbours in {p} holding out spoons to a child, {dseen} spreading from the spoons",
                "a bright spot spreads from spoon to spoon",
                shot="wide",
            ),
        ),
    },
    "children": {
        "hook": (
            m(
                "once there [was] {a}.|this is {h}. say hello, softly.|once, {at_p}, there [was] {a}.",
                "{hero} peeking out from behind a {thing}, on the left third",
                "{who} peeks out a little further",
                shot="wide",
            ),
        ),
        "want": (
            m(
                "{h} [want] to {wishto}. {refrain}|one small wish: to {wishto}. {refrain}",
                "{hero} looking up at a bright open space, a {thing} below",
                "{who} leans forward and draws back",
                shot="medium",
            ),
        ),
        "try": (
            m(
                "{he} [ask] the {thing}. the {thing} only smiles.|{he} [tell] the {thing} first. that is good practice.",
                "{hero} close to a friendly {thing}",
                "{who} leans toward the {thing} and waits",
                shot="close",
            ),
            m(
                "{he} [go] a little way, and [stop], and [look].",
                "{hero} small on a gentle slope of {p}, halfway along",
                "{who} moves a little way to the right",
                shot="extreme wide",
            ),
        ),
        "again": (
            m(
                "then {he} [try] again. {refrain}|not yet. {refrain}",
                "{hero} halfway out from behind a {thing}, looking right",
                "{who} comes out halfway and holds",
                shot="medium",
            ),
        ),
        "turn": (
            m(
                "somebody little is there, just as {adj}. {hello}|somebody little waves first. that makes it easy.",
                "{hero} face to face with a tiny bird, both the same height in the frame",
                "the tiny bird hops closer; {who} leans in",
                "one small chirp",
                "close",
            ),
            m(
                "somebody little has lost the way. {h} [help].",
                "a tiny bird beside {hero}, who makes room and shelter",
                "{who} bends gently over the tiny bird",
                "a small chirp",
                "close",
            ),
        ),
        "after": (
            m(
                "they sit and say nothing. it is a nice nothing.|two is a good number. they count it twice.",
                "{hero} and a tiny bird side by side, looking at the soft light",
                "the tiny bird tucks in its head",
                shot="medium",
            ),
            m(
                "the {thing} may stay, too.|the {thing} moves a little closer.",
                "a {thing} beside {hero} and a tiny bird, all three in a warm circle of light",
                "the {thing} rocks once and is still",
                shot="close",
            ),
            m(
                "far away, somebody hums.|and {p} breathes in, and out.",
                "{p} wide and peaceful in soft light, {hero} and a tiny bird small in the middle",
                "the light grows a little softer",
                shot="extreme wide",
            ),
            m(
                "one yawns. so the other one does.",
                "{hero} close beside a tiny bird with a wide open beak",
                "the tiny bird yawns; {who} leans in",
                shot="close",
            ),
        ),
        "end": (
            m(
                "{refrain_end} good night, {h_plain}.|{refrain_end} sleep well, {h_plain}.",
                "{hero} and a tiny bird asleep side by side in a warm soft glow",
                "both breathe slowly; the glow holds",
                "slow breathing",
                "wide",
            ),
        ),
    },
    "question": {
        "hook": (m("{q}|{q} look first.", "{sight}", "{sightmoves}", shot="wide"),),
        "sight": (
            m(
                "look at {topic} for as long as you can. then look away, and say what you saw.|start by looking. that part is easy, and nobody does it for long.|everybody has seen it. few have stopped for longer than a breath.",
                "a girl in a green coat standing still, looking at {sightshort}",
                "the girl tilts her head",
                shot="wide",
            ),
        ),
        "part": (
            m(
                "what do you see when you come closer? say it in your own words.|come closer. what changes? what stays the way it was?",
                "{sightclose}",
                "the light moves slowly over it",
                shot="detail",
            ),
            m(
                "is it the {guess1}? look there, too, and take your time.|perhaps it is the {guess1}. perhaps not. write it down with a question mark.",
                "{guess1} in close view, {sightshort} behind",
                "the {guess1} moves a little",
                shot="close",
            ),
            m(
                "or is it the {guess2}? make a note, and leave some room beside it.|the {guess2} is worth a second look. it often is.",
                "{guess2} in close view beside an open notebook with plain pages",
                "a pencil draws a small circle in the notebook",
                shot="medium",
            ),
            m(
                "draw it. then draw it again on another day, and lay the two side by side.|count something. anything you can count. numbers are good at small surprises.",
                "two hands drawing {sightshort} in a notebook with a short pencil",
                "the pencil draws one slow line",
                shot="from above",
            ),
            m(
                "ask three people. keep all three answers, even the odd one.|ask somebody small and somebody old. compare.",
                "three figures of different height on a bench, all looking at {sightshort}",
                "one of the three points up",
                shot="wide",
            ),
        ),
        "turn": (
            m(
                "then ask somebody who knows, and write it down word for word.|somewhere near, someone knows this. go and ask. it is allowed.",
                "a girl in a green coat showing a notebook to an old man with glasses",
                "the old man leans over the notebook",
                shot="medium",
            ),
        ),
        "together": (
            m(
                "put it together on one page: the look, the guess, the answer.|three things on one page. now close the book and look up.",
                "an open notebook with drawings, {guess1} and {guess2} laid beside it",
                "a page turns over",
                shot="from above",
            ),
        ),
        "end": (
            m(
                "{q}|so, once more: {q}",
                "{sight}, a girl in a green coat small in front of it",
                "the girl lowers the notebook and looks up",
                shot="wide",
            ),
            m(
                "keep looking. {q}",
                "{sight}, a girl in a green coat small in front of it",
                "the girl sits down and looks up",
                shot="wide",
            ),
        ),
    },
    "facts": {
        "hook": (
            m(
                "{topic_cap}, in plain words.|what is {topic}? {count_facts} things.",
                "a {thing} on a plain table, {count_facts} white cards beside it",
                "a hand lays the last card down",
                shot="wide",
            ),
        ),
        "sight": (
            m(
                "here is what you need to know.|{count_facts} points. one at a time.",
                "a person in a teal jumper looking at {count_facts} white cards on a table",
                "the person turns to the first card",
                shot="medium",
            ),
        ),
        "part": (
            m("{fact}.", "{factseen}", "a hand moves the object one inch forward", shot="close"),
            m("{nth}: {fact}.", "{factseen}", "a hand turns the object to the light", shot="detail"),
        ),
        "together": (
            m(
                "{recap}|once more: {recap}",
                "the white cards in a row, a {thing} beside them",
                "the cards slide together",
                shot="from above",
            ),
        ),
        "end": (
            m(
                "that is {topic}. now you have it.|that is all of {topic}.",
                "a person in a teal jumper putting a {thing} away, a clean table",
                "the person nods and closes a drawer",
                shot="wide",
            ),
        ),
    },
    "howto": {
        "hook": (
            m(
                "to {task}, begin at the end.|to {task}: this is the end. now the rest.",
                "{result} finished, on a wooden board in clean light",
                "a thin steam rises past {resultshort}",
                shot="close",
            ),
        ),
        "need": (
            m(
                "clear the table. wash your hands.|everything within reach. sleeves up.",
                "clean hands beside empty bowls and a folded cloth on a wooden table",
                "the hands lay the cloth flat",
                shot="from above",
            ),
        ),
        "step": (
            m("{fact}.", "{factseen}", "the hands do it once, slowly", shot="close"),
            m("{nth}, {factlow}.", "{factseen}", "the hands do it once and rest", shot="detail"),
        ),
        "end": (
            m(
                "that is how you {task}.|and that is it. you can {task}.",
                "{result} in the middle of a laid table, two hands reaching in",
                "two hands reach in from both sides",
                shot="wide",
            ),
        ),
    },
    "nosteps": {
        "hook": (
            m(
                "somebody here knows how to {task}.|to {task}. it looks like nothing.",
                "two hands with {result}, held up to the light",
                "the hands turn it once",
                shot="close",
            ),
        ),
        "need": (
            m(
                "all it takes lies on the table.|two hands, and the patience to look.",
                "{tools} laid out on a wooden table",
                "a hand smooths the cloth beside it",
                shot="from above",
            ),
        ),
        "step": (
            m(
                "watch the hands. they are in no hurry.|the left hand holds. the right hand thinks.",
                "two hands over {tools}, one holding, one moving",
                "one hand moves across the other",
                shot="detail",
            ),
            m(
                "wrong. back to the start, no shame.|again, a little slower.",
                "{tools} lying loose again, two hands resting beside",
                "the hands pick it up again",
                shot="close",
            ),
            m(
                "a child watches, and copies one finger at a time.",
                "a child in a yellow coat looking up at working hands, {tools} on the table",
                "the child copies one movement",
                shot="medium",
            ),
        ),
        "end": (
            m(
                "to {task}: now you have seen it done.|your turn to {task}.",
                "{result} alone on the wooden table in clear light",
                "the light holds on it",
                shot="wide",
            ),
        ),
    },
    "documentary": {
        "hook": (
            m(
                "the hands start before the rest of {him}.|nobody hears {a} begin.",
                "{his} {hands} at work on a {thing}, nothing else in the light",
                "the {hands} press down and lift",
                shot="detail",
            ),
            m(
                "{things} first. then everything else.",
                "{n} {things} in a row, {his} {hands} reaching for the first",
                "the {hands} take the first {thing}",
                shot="detail",
            ),
        ),
        "who": (
            m(
                "{a}, {at_p}, the way it usually goes.|this is the work of {a}.",
                "{hero} in the middle of {p}, sleeves up, a {thing} at the side",
                "{who} crosses to the other side of the frame",
                shot="wide",
            ),
            m(
                "{he} [know] the place by its sounds: {sound}.",
                "{hero} in profile, head tilted, listening",
                "{who} stops for a moment and listens",
                shot="medium",
            ),
        ),
        "day": (
            m(
                "{n} {things}, then {n} more. nobody counts but {him}.|lift, turn, set down. lift, turn, set down.",
                "{hero} moving {n} {things} along a long table",
                "{who} lifts one {thing} and sets it down",
                shot="medium",
            ),
            m(
                "it smells of {smell}. {he} [have] stopped noticing.",
                "{hero} in a cloud of warm haze beside a {thing}, eyes half closed",
                "the haze drifts past {who}",
                shot="close",
            ),
            m(
                "the radio plays low. {he} [hum] the part that is missing.",
                "{hero} from behind at a long table, a small radio on the shelf",
                "{who} sways a little with the work",
                shot="over shoulder",
            ),
        ),
        "worse": (
            m(
                "then {mishap}. it happens.|the hard part is the middle. it has no end in it.",
                "{hero} leaning on both {hands} over a {thing}, head low",
                "{who} lets {his} head sink for a breath",
                shot="low angle",
            ),
        ),
        "turn": (
            m(
                "one {thing} {he} [put] aside. it is for somebody.|{he} [keep] the first one back. it is never sold.",
                "a single {thing} wrapped in a cloth on a windowsill, {his} {hand} letting go of it",
                "the {hand} lets go and rests beside it",
                shot="close",
            ),
            m(
                "why {he} [do] it? {he} [look] at the {thing}, and [smile].",
                "{hero} in close view, flour or dust on one cheek, looking down at a {thing}",
                "{who} breathes out and smiles",
                shot="close",
            ),
        ),
        "end": (
            m(
                "{he} [wipe] the table. the street begins.|last, the light. {h} [go] home.",
                "an empty street outside {p}, {hero} small in the doorway, a lit window behind",
                "{who} pulls the door shut and walks left",
                shot="wide",
            ),
        ),
    },
    "recap": {
        "hook": (
            m(
                "{topic_cap}. it happened.|this was {topic}.|{topic_cap}, in one breath.",
                "a bright hall full of long tables and people leaning together, a {thing} in the foreground",
                "people look up from the tables",
                shot="wide",
            ),
        ),
        "who": (
            m(
                "look at those tables.|the tables filled up. then the floor.",
                "two people at a table with a {thing} between them, others behind",
                "one person points; the other laughs",
                shot="medium",
            ),
        ),
        "part": (
            m("{fact}.", "{factseen}", "the group moves closer together", shot="medium"),
            m("and: {fact}.", "{factseen}", "hands go up one after another", shot="wide"),
        ),
        "end": (
            m(
                "that was {topic}. see you at the next.|well done, everyone. that was {topic}.",
                "many raised hands in front of a bright window, paper streamers in the air",
                "streamers drift down over raised hands",
                shot="wide",
            ),
        ),
    },
    "ad": {
        "hook": (
            m(
                "look at the space that is left.|there is a gap here. wait.|something is about to fit.",
                "a narrow empty space beside a {thing} in {p}, a hand measuring it",
                "the hand measures the gap and stops",
                shot="close",
            ),
            m(
                "here it comes.|watch the left side.",
                "{hero} sliding into the light from the left, {p} behind",
                "{who} slides into the light",
                shot="close",
            ),
        ),
        "product": (
            m(
                "{np}.|this is {np}.|say hello to {np}.",
                "{hero} in the centre, clean light, nothing else near",
                "{who} turns a quarter to the left",
                shot="medium",
            ),
        ),
        "use": (
            m(
                "{it} {claim}.|{name} {claim}.",
                "a hand moving {hero} into place, {spotseen}",
                "one hand moves {who} into place",
                shot="detail",
                needs="claim",
            ),
            m(
                "once more, slowly: {it} {claim}.|yes. {it} really {claim}.",
                "{hero} in its place, {spotseen}, a woman in a teal jacket walking past",
                "the woman walks past and does not have to look",
                shot="wide",
                needs="claim",
            ),
            m(
                "pick it up. put it down. look.",
                "two hands around {hero}, a {thing} beside",
                "the hands set {who} down and let go",
                shot="detail",
                needs="!claim",
            ),
            m(
                "it is there when you need it.",
                "{hero} beside a {thing}, a hand reaching in",
                "the hand reaches in",
                shot="close",
                needs="!claim",
            ),
        ),
        "turn": (
            m(
                "that face? exactly that.|there.|somebody is smiling. nobody paid for it.",
                "a woman in a teal jacket smiling at {hero}, close",
                "the woman breathes out and smiles",
                shot="close",
            ),
        ),
        "end": (
            m(
                "come and see {name}.|ask for {name}.|this is {name}. your turn.|try it. {name}.",
                "{hero} alone in the centre, soft light, calm background",
                "the light settles on {who}",
                shot="close",
            ),
        ),
    },
    "demo": {
        "hook": (
            m(
                "it was right here.|you had it a minute ago.|it is on one of these. which?",
                "a desk covered with paper slips and a {thing}, two hands searching",
                "the hands lift one slip after another",
                shot="from above",
            ),
        ),
        "product": (
            m(
                "open {name}.|this is {np}. open it.|one tap: {name}.",
                "a hand holding a phone with a plain glowing screen above a clear desk",
                "the thumb touches the glowing screen",
                shot="close",
            ),
        ),
        "part": (
            m("{fact}.", "{factseen}", "the thumb moves once and lifts", shot="detail"),
            m("{nth}, {factlow}.", "{factseen}", "the finger slides once to the right", shot="close"),
        ),
        "turn": (
            m(
                "the desk is clear. so are you.|look: the desk again.",
                "a person in a coral shirt leaning back at a clear desk, a phone beside one cup",
                "the person leans back and looks out",
                shot="medium",
            ),
        ),
        "end": (
            m(
                "{name}.|{np}: {name}.",
                "a phone with a plain glowing screen upright on a clear desk",
                "the glow grows a little and holds",
                shot="close",
            ),
            m(
                "try {name}.|that is {name}.",
                "a phone with a plain glowing screen upright on a clear desk",
                "the glow grows a little and holds",
                shot="close",
            ),
        ),
    },
    "teaser": {
        "hook": (
            m(
                "{time}. {a}.",
                "{hero_wide} as its first light goes on, {spotseen}",
                "one window lights up from inside",
                shot="wide",
                needs="time h.place",
            ),
            m(
                "{a}. a light goes on.|watch that window. {a}.",
                "{hero_wide} in shadow as one light goes on",
                "one light goes on",
                shot="close",
            ),
        ),
        "want": (
            m(
                "{h} {claim}.|yes. it {claim}.",
                "an empty chair and a {thing} in the new light",
                "the light spreads over the {thing}",
                shot="detail",
                needs="claim",
            ),
            m(
                "the {things} are ready.|every {thing} is where it should be.",
                "{n} {things} in a row catching the first light",
                "light runs along the row",
                shot="detail",
            ),
            m(
                "somebody has the key.",
                "a hand turning a brass key in an old lock",
                "the key turns once",
                "a lock turns",
                "detail",
            ),
        ),
        "part": (
            m(
                "",
                "{n} {things} in a row, light running along their rims",
                "light runs along the row of {things}",
                shot="detail",
            ),
            m(
                "",
                "a figure in a long coat coming closer from the far right, {p} lit on the left",
                "the figure walks three steps to the left",
                shot="extreme wide",
            ),
            m(
                "one {thing}. then another.",
                "a hand setting a {thing} beside another",
                "the hand sets it down and lifts away",
                shot="close",
            ),
            m(
                "",
                "two faces lit from the side through a window",
                "one face turns to the other",
                shot="close",
            ),
            m(
                "{sound}.",
                "{p} seen from the ground, a {thing} large in front",
                "a shadow passes over the {thing}",
                shot="low angle",
            ),
            m(
                "not long now.|almost.",
                "a clock without figures above {p}",
                "the long hand moves one step",
                shot="from above",
            ),
            m(
                "",
                "a door with a narrow line of light below it",
                "the line of light grows wider",
                shot="detail",
            ),
            m(
                "who else is awake?",
                "a street of dark windows with one warm one",
                "a second window lights up",
                shot="wide",
                needs="night",
            ),
        ),
        "turn": (
            m(
                "",
                "one {thing} alone in the light, all around it dark",
                "the {thing} stays; a wisp of steam rises",
                "silence",
                "detail",
            ),
        ),
        "after": (
            m(
                "",
                "a hand on a door, light falling through the gap onto the ground",
                "the door opens a hand's width",
                "a door opens",
                "close",
            ),
        ),
        "end": (
            m(
                "come in.|come and see {name}.|{name}. come in.",
                "the open door of {p}, warm light falling out, a figure stepping in",
                "the figure steps into the light",
                shot="wide",
                needs="h.place",
            ),
            m(
                "{name}. soon.|soon: {name}.",
                "{hero_wide} in full light, calm background",
                "the light settles",
                shot="close",
                needs="!h.place",
            ),
        ),
    },
    "trailer": {
        "hook": (
            m(
                "there is a {tnoun} that no map keeps.|every {tnoun} wants something.",
                "a long {tnoun} running to the horizon, {twords} on both sides, one figure far off",
                "the figure walks toward the horizon",
                shot="extreme wide",
            ),
        ),
        "place": (
            m(
                "",
                "a hooded figure from behind at the start of a {tnoun}, {twords} under the boots",
                "the figure pulls up the hood",
                shot="medium",
            ),
            m(
                "those who live here do not look up.",
                "three figures with covered heads passing a {thing}",
                "the figures pass without turning",
                shot="wide",
            ),
        ),
        "crack": (
            m(
                "then something on it moves.|then it is shorter than before.",
                "a crack running across the {tnoun}, light from below",
                "the crack grows by one length",
                shot="detail",
            ),
            m(
                "",
                "a bird lifting off from a post, the {tnoun} empty behind",
                "the bird lifts off to the right",
                shot="close",
            ),
        ),
        "want": (
            m(
                "somebody has to walk it to the end.|somebody is already on it. she has no shoes.",
                "a barefoot young woman with a grey cloak, walking right along the {tnoun}",
                "the woman walks on without turning",
                shot="wide",
            ),
            m(
                "",
                "a bare foot on white ground beside a dropped {thing}",
                "the foot lifts and steps on",
                shot="detail",
            ),
        ),
        "part": (
            m(
                "do not ask what it costs.",
                "a hand with a coin above {twords}",
                "the hand opens and the coin falls",
                shot="detail",
            ),
            m("", "a line of torches on a far ridge", "the torches move to the right", shot="extreme wide"),
            m(
                "do not answer if it calls.",
                "a young woman with a grey cloak stopping, head half turned",
                "the woman stops and turns her head",
                shot="close",
            ),
            m(
                "",
                "a gate of black wood closing across the {tnoun}",
                "the gate closes to a gap",
                shot="low angle",
            ),
            m("run.", "bare feet running through {twords}", "the feet run past to the right", shot="detail"),
            m(
                "",
                "a cloak flying, a hand reaching out of the dark",
                "the hand closes on the cloak",
                shot="medium",
            ),
        ),
        "turn": (
            m(
                "",
                "a young woman with a grey cloak kneeling in wide silence, {twords} all around",
                "a single grain falls from her hand",
                "silence",
                "extreme wide",
            ),
        ),
        "after": (m("", "an empty {tnoun} under a huge sky", "dust settles", shot="extreme wide"),),
        "end": (
            m(
                "{title}.",
                "a single footprint in {twords}, light rising at the end of the {tnoun}",
                "the light at the end of the {tnoun} grows and holds",
                "one deep stroke",
                "wide",
            ),
        ),
    },
    "greeting": {
        "hook": (
            m(
                "{salute}",
                "{whomseen} in the middle of {p}, a {thing} in front, ribbons in the air",
                "ribbons drift down past {whomwho}",
                shot="wide",
            ),
        ),
        "part": (
            m(
                "{detail}|{detail} everyone can see it.",
                "{whomseen} with {detailseen}",
                "{whomwho} lifts a {thing} and smiles",
                shot="medium",
            ),
            m(
                "the {things} would say so too.|ask the {things}. they agree.",
                "{n} {things} in a row among {detailseen}",
                "one {thing} sways a little",
                shot="detail",
            ),
            m(
                "look how much of it there is.|so much of it, and all of it good.",
                "the whole of {p} full of {detailseen}",
                "light spreads over {p}",
                shot="extreme wide",
            ),
            m(
                "every hand in it counts.",
                "many hands around {detailseen}, seen from above",
                "the hands move in from all sides",
                shot="from above",
            ),
            m(
                "somebody keeps the {thing} ready.",
                "a {thing} wrapped with a ribbon on a table among {detailseen}",
                "the ribbon slips and holds",
                shot="close",
            ),
        ),
        "turn": (
            m(
                "{blessing}",
                "{whomseen} in close view, light on the face, {detailseen} behind",
                "{whomwho} looks up and smiles",
                shot="close",
            ),
        ),
        "after": (
            m(
                "{blessing2}",
                "a laid table with a {thing} and {detailseen}, chairs pulled out",
                "a chair is pulled out by a hand",
                shot="wide",
            ),
        ),
        "end": (
            m(
                "{sign}",
                "many waving hands in front of {detailseen}",
                "the hands wave and come to rest",
                shot="wide",
            ),
        ),
    },
    "travel": {
        "hook": (
            m(
                "{np}. it starts uphill.|{np}. leave the map open.",
                "a traveller with a blue cap and a small suitcase stepping out in {p}, on the left third",
                "the traveller takes two steps to the right and looks up",
                shot="wide",
            ),
            m(
                "{np}, and one small suitcase.",
                "a small suitcase on the ground, {p} opening wide behind it",
                "a hand lifts the suitcase",
                shot="low angle",
            ),
        ),
        "part": (
            m(
                "the streets go their own way.|every corner says: this one first.",
                "a narrow bending street in {p}, a traveller with a blue cap walking away right",
                "the traveller walks round the bend",
                shot="medium",
            ),
            m(
                "touch the walls. they are worn smooth.",
                "a hand running along a patterned wall in {p}",
                "the hand slides along the wall",
                shot="detail",
            ),
            m(
                "stop for the {thing}. everyone does.",
                "a {thing} in the foreground, a traveller with a blue cap leaning in",
                "the traveller bends down to the {thing}",
                shot="close",
            ),
        ),
        "people": (
            m(
                "a plate, two forks, a stranger's advice.|somebody pours. somebody tells you where to go.",
                "two hands and a plate on a small table, a {thing} beside",
                "one hand pushes the plate across",
                shot="close",
            ),
            m(
                "",
                "an old woman at a window above the street, looking down at a traveller with a blue cap",
                "the old woman waves once",
                shot="low angle",
            ),
        ),
        "turn": (
            m(
                "then all of it, from above.|up here it fits in one look.",
                "{p} from high above, a traveller with a blue cap sitting on a wall at the left edge",
                "the traveller sits down and looks out",
                shot="extreme wide",
            ),
        ),
        "after": (
            m(
                "",
                "long shadows over roofs, a bird crossing",
                "the bird crosses to the right",
                shot="from above",
            ),
        ),
        "end": (
            m(
                "the suitcase is heavier. one {thing} heavier.|you leave. the {thing} comes with you.",
                "a small suitcase with a {thing} on top, a traveller with a blue cap walking left, last light behind",
                "the traveller walks off to the left",
                shot="wide",
            ),
        ),
    },
    "mood": {
        "hook": (
            m(
                "{np}.|{topic_cap}. stay a while.",
                "{theme}, wide and still, one {thing} in the foreground",
                "{thememoves}",
                shot="wide",
            ),
        ),
        "part": (
            m(
                "it begins with one. then it is everywhere.|listen: {sound}.",
                "one {thing} in close view, {themeshort} behind it",
                "{thememoves}",
                shot="detail",
            ),
            m(
                "nothing has to happen here.|let it take its time.",
                "the whole width of {p} under {themeshort}",
                "{thememoves}",
                shot="extreme wide",
            ),
            m(
                "{p} holds still to listen.|even the {thing} leans in.",
                "a {thing} leaning a little, {themeshort} around it",
                "the {thing} sways and holds",
                shot="close",
            ),
        ),
        "turn": (
            m(
                "then, for one breath, it stops.|something lets go.",
                "{p} in sudden stillness, a gap of light over {things}",
                "a gap of light opens slowly",
                "silence, one drop",
                "close",
            ),
        ),
        "after": (
            m("", "the gap of light lying on one {thing}", "the light moves over the {thing}", shot="detail"),
        ),
        "end": (
            m(
                "{topic_cap}. the {thing} is still here.|{topic_cap}, and after it, you.",
                "one {thing} in the foreground, {themeshort} far off now, a clear band of light",
                "the band of light holds",
                shot="wide",
            ),
        ),
    },
}

THEMES: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "storm": (
        "a huge storm cloud over the land",
        "the cloud rolls slowly to the right",
        ("the birds have gone quiet. they know.|first a silence with an edge.", "then it is overhead, and everything bends.|it knocks on every door at once.",
         "count, after the flash. one. two.|the whole sky clears its throat.", "then one drop, late, on a leaf.|and then nobody knocks.", "storm. somewhere else now.|after the storm, the gutters talk."),
    ),
    "rain": (
        "steady rain over roofs and puddles",
        "rings spread and vanish in a puddle",
        ("one drop, to ask. then all of them.|rain. first on tin, then on leaves.", "it finds the low places and fills them.|every roof has its own word for it.",
         "nothing needs you for a while.|listen to the near drops. then to the far ones.", "it thins. you can hear between the drops.|then a gap, and the gutter sings alone.", "rain. the last drop takes its time.|after rain, the stones shine by themselves."),
    ),
    "snow": ("snow falling over a quiet land", "flakes drift down slowly", ("the first flake looks for a place.|snow. even the dog whispers.", "it rounds off every corner.|every fence wears a hat.", "no one has walked here yet.|the quiet has weight.", "one branch lets go.|then a single track, going somewhere.", "snow. and one set of steps.|the white page has one line now.")),
    "autumn": ("autumn trees beside still water, falling leaves", "one leaf turns and falls to the water", ("a leaf lets go. the lake takes it.|autumn, one leaf at a time.", "the boat is tied up for good.|far geese, then the place where they were.", "the water keeps a copy of everything.|the trees grow honest.", "a breath, and half the tree is gone.|the wind turns one page.", "one leaf left. the lake waits.|the lake keeps the leaf. autumn keeps the rest.")),
    "sea": ("the open sea with long slow waves", "a long wave rises and lays itself down", ("it breathes in. the stones wait.|the sea says one word, over and over.", "out there, a line that nobody reaches.|salt on every lip.", "each wave signs its name and wipes it out.|it brings a bottle, and takes it back.", "between two waves, nothing.|then the tide turns round.", "the sea. it has not finished.|the stones are wet. that is the news.")),
    "moon": ("a full moon over sleeping hills", "the moon slides out behind a thin cloud", ("it comes up late, like a guest.|the moon looks into every window.", "every pond keeps a small one.|the dog has something to tell it.", "it borrows all its light, and lends it on.|nobody owns the road now.", "a cloud. the hills hold still.|for a moment it is gone, and missed.", "the moon. one window answers.|it goes. the pond keeps looking.")),
    "sunrise": ("a sunrise over dark hills, a bright rim of sun", "the rim of the sun rises a finger's width", ("first only a line.|before the sunrise, one bird rehearses.", "the roofs catch it, one by one.|one window catches it, then the next.", "shadows get up and stretch.|someone puts a kettle on.", "then all of it, at once.|and the line becomes a day.", "sunrise. same as ever. look.|a sunrise, and nobody missed it.")),
    "wind": ("tall grass bending in strong wind", "the grass bends in one long wave", ("you cannot see it. look at the grass.|the wind tries every handle.", "it reads the paper, and throws it away.|hats learn to fly.", "it has come from far, and tells nothing.|the wires hum the melody.", "then it holds its breath.|for once, a feather stands still.", "the wind. the door is still swinging.|it left. the kite knows where.")),
    "fog": ("thin fog between trees and posts", "the fog drifts slowly to the left", ("the far side is gone. then the near side.|fog. every step is the first.", "sounds come without their owners.|a bell, from no direction.", "three posts, then two, then one.|the world is as wide as a room.", "a lamp. somebody is there.|it tears, and there is a face in it.", "fog. somebody waves.|it lifts, and gives everything back.")),
    "night": ("a quiet night over dark roofs, a few lit windows", "one window goes dark, another lights up", ("one window, then none, then one.|the night puts its hand over the town.", "cats have appointments.|someone counts, and loses count.", "the clock talks to itself.|every sound is closer than it is.", "far off, the first bus thinks about it.|one bird is early.", "the night. one light was on all along.|it ends where it began, at a window.")),
}  # fmt: skip

SIGHTS: dict[str, tuple[str, str, str, tuple[str, str]]] = {
    "rainbow": ("a wide rainbow over wet fields, rain ahead in the distance and the sun low behind the viewer", "the rainbow brightens slowly", "a single clear raindrop on a leaf with a tiny rainbow in it", ("rain", "sun")),
    "leaf": ("a branch with half green, half golden leaves above a path covered in fallen leaves", "one golden leaf lets go and falls", "one leaf with green veins and a golden edge", ("branch", "ground")),
    "goose": ("a flock of geese flying in a V across a wide evening sky", "the V of geese moves slowly to the right", "one goose in flight with wings down", ("wind", "leader")),
    "inflation": ("a shopping basket on a market counter, half full, beside a small pile of coins", "a hand takes one apple out of the basket", "a hand with three coins over an apple", ("basket", "coin")),
    "moon": ("a half moon over quiet roofs", "the half moon slides out behind a cloud", "the shadowed edge of the moon with small craters", ("shadow", "sky")),
    "sky": ("a wide blue sky above a field with one tree", "one small cloud drifts to the right", "a hand held up against the blue sky", ("air", "light")),
    "tide": ("a harbour with boats lying on wet sand, the sea far out", "a thin line of water comes closer", "a rope with a wet mark halfway up", ("moon", "sea")),
    "thunder": ("a storm cloud over a village, one flash behind it", "the cloud flashes once from inside", "a window pane trembling in its frame", ("flash", "cloud")),
    "sea": ("a wide sea below a pier", "a long wave rolls in", "a hand with drying salt crystals on the palm", ("river", "stone")),
    "volcano": ("a dark volcano with a thin line of smoke", "smoke rises and leans to the right", "a piece of rough black rock with holes", ("mountain", "smoke")),
    "bee": ("bees above a field of clover beside a wooden hive", "three bees land at the hive", "one bee with yellow dust on its legs", ("flower", "hive")),
    "shadow": ("a tall tree and its long shadow on a lawn", "the shadow moves a little to the right", "a hand and its shadow on a wall", ("lamp", "wall")),
    "bread": ("a round loaf beside a bowl of risen dough", "the dough rises a finger's width", "a torn piece of bread full of holes", ("dough", "oven")),
    "magnet": ("a red magnet above a heap of iron nails", "two nails jump up to the magnet", "one nail hanging from another", ("iron", "hand")),
    "ice": ("a block of ice floating in a glass bowl", "the ice turns slowly", "tiny bubbles inside clear ice", ("water", "air")),
    "seed": ("a row of clay pots, one with a small green shoot", "the shoot bends toward the light", "a split seed with a white root", ("soil", "light")),
}  # fmt: skip

TASKS: dict[str, tuple[str, str]] = {
    "bowline": ("a finished bowline knot in a thick white rope", "a length of thick white rope"),
    "knot": ("a finished knot in a thick white rope", "a length of thick white rope"),
    "pancakes": ("a stack of golden pancakes on a white plate", "a bowl, a whisk and a pan"),
    "pancake": ("a golden pancake on a white plate", "a bowl, a whisk and a pan"),
    "bread": ("a round loaf with a dark crust", "flour, a bowl and a cloth"),
    "coffee": ("a cup of coffee with thin steam", "a kettle, a cup and ground coffee"),
    "tea": ("a cup of tea with thin steam", "a teapot, a cup and loose leaves"),
    "origami": ("a folded paper crane", "one square sheet of paper"),
    "crane": ("a folded paper crane", "one square sheet of paper"),
    "tie": ("a knotted tie on a white shirt", "a long striped tie"),
    "bicycle": ("a bicycle with a sound tyre", "a bicycle upside down, levers and a patch"),
    "seed": ("a row of green shoots", "a tray, soil and seeds"),
}  # fmt: skip

ADJECTIVE_WISHES = {
    "shy": "say hello", "lonely": "have a friend", "lost": "go home", "small": "be big, once", "little": "be big, once", "tiny": "be big, once",
    "sleepy": "stay up", "brave": "see the other side", "sad": "laugh again", "grumpy": "smile, secretly", "scared": "go outside",
    "afraid": "go outside", "curious": "see what is behind it", "slow": "arrive", "hungry": "share a meal", "clumsy": "dance", "old": "play again",
    "new": "belong", "quiet": "sing", "forgotten": "be found", "young": "go along",
}  # fmt: skip
REFRAINS = {
    "shy": ("peek, and hide. peek, and hide.", "peek, and stay."),
    "sleepy": ("one eye shut, one eye open.", "one eye shut, and now the other."),
    "": ("one little step, and wait.", "one little step, and stay."),
    "lost": ("look left, look right.", "look left, look right. home."),
    "lonely": ("hello? only the echo.", "hello. and hello back."),
}  # fmt: skip
