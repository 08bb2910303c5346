"""What happens in an English story, by what its hero does.

Each kind of deed has its own tries, setbacks and turn; first and last pictures come in
pairs, so that the end answers the beginning.
"""

from __future__ import annotations

from agent.director.frames import Moment, m

Pair = tuple[Moment, Moment]

WANTS: tuple[Moment, ...] = (
    m(
        "somebody has to {to}. it may as well be {him}.|{he} [have] one plan, and it is short: {to}.|nobody ever taught {him} how to {to}.",
        "{hero} in profile beside a {thing}, chin up, looking across the empty side of the frame",
        "{who} lifts {his} head and breathes in once",
    ),
    m(
        "one thing is left on the list: {to}.|there is no school where you learn to {to}.|some want a crown. {h} [want] to {to}.",
        "{hero} seen from behind, standing at the edge of {p}, a {thing} on the ground to the right",
        "{who} takes two steps to the edge and stops",
    ),
    m(
        "{to}? everyone laughs. {he} [pack] a {thing}.|the {thing} is packed. now {he} only [need] to {to}.|it takes patience to {to}. {he} [have] a little.",
        "a {thing} and a folded cloth in the foreground, {hero} bending over them",
        "{who} picks up the {thing} and tucks it away",
        needs="hands",
    ),
    m(
        "you can {to}, they say. nobody says how.|to {to} takes two things. {he} [have] one of them.|ask {him} why {he} [want] to {to}. {he} [blink].",
        "{hero} on the right third, looking left past a {thing} that stands large in the foreground",
        "{who} tilts {his} head and looks past the {thing}",
    ),
)

FOUND = (
    m(
        "it begins with nothing. then {h} {does}.|nobody sees it coming: {h} {does}.|small things first. then {h} {does}.",
        "{hero} in profile beside a {thing}, half turned away from the viewer",
        "{who} turns slowly toward the {thing}",
    ),
    m(
        "{h} {does}, and the {thing} is the only witness.|this is the part where {h} {does}.",
        "a {thing} large in the foreground, {hero} small behind it on the left third",
        "{who} moves one step and stops",
    ),
)

COMPANY: tuple[Pair, ...] = (
    (
        m(
            "{a} [count] {n} {things}. nobody counts {him}.",
            "{hero} beside {n} {things} in a row, on the left third, facing right, one {hand} on the second {thing}",
            "{who} touches the second {thing} and moves on to the third",
        ),
        m(
            "{h} [count] {n} {things}. somebody counts {him}.",
            "{n} {things} in a row, {hero} on the left third and {obj} resting close on the right, both facing the row",
            "{oseen} stirs once beside the row; {who} stays still",
        ),
    ),
    (
        m(
            "{a} [tell] the {thing} everything. it never answers.",
            "{hero} leaning toward a {thing} as if talking to it, an empty seat behind",
            "{who} nods at the {thing} and leans closer",
        ),
        m(
            "{h} [tell] the {thing} everything. it has company now.",
            "{hero} and {obj} on both sides of a {thing}, leaning in",
            "{who} nods, and {oseen} leans in a little",
        ),
    ),
    (
        m(
            "there is room for two here. {a} [take] half.",
            "{hero} at one end of a long bench, the other end empty, a {thing} in between",
            "{who} shifts a little on the bench and looks at the empty end",
        ),
        m(
            "there is room for two here. it is just enough.",
            "a long bench with {hero} at one end and {obj} at the other, a {thing} in between",
            "{oseen} settles; {who} leans back",
        ),
    ),
    (
        m(
            "{a} [lay] out one {thing}. habit, mostly.",
            "{hero} setting one {thing} down on a bare table, a second chair pushed in",
            "{who} sets the {thing} down and straightens it",
            needs="hands",
        ),
        m(
            "{h} [lay] out two {things}. hope, mostly.",
            "two {things} side by side on a table, {hero} on the left and {obj} on the right",
            "{who} moves the second {thing} an inch to the right",
            needs="hands",
        ),
    ),
)

GAIN: tuple[Pair, ...] = (
    (
        m(
            "{a} {does}. nobody has asked for it.|{a} {does}. the {things} keep out of the way.",
            "{hero} at work on the left third, facing right, {n} {things} lined up in front",
            "{who} leans forward and begins",
        ),
        m(
            "{o} <is> here now. {h} [look], and [look].|there <is> {o}. it looks easy from outside.",
            "{obj} in the centre of the frame, {hero} resting on the left, {n1} {things} lined up in front",
            "{who} sits back and stays still; the light settles on the row",
        ),
    ),
    (
        m(
            "{n} {things}, and one idea. {a} [begin].",
            "{n} {things} in a row in the foreground, {hero} behind them, bending over",
            "{who} bends down and picks out the first {thing}",
        ),
        m(
            "{n1} {things}, and no more ideas. {h} [rest].",
            "{n1} {things} in a row in the foreground, {hero} leaning back behind them, {obj} beside",
            "{who} leans back; one {thing} rocks and comes to rest",
        ),
    ),
    (
        m(
            "everyone has gone home but {a}.",
            "{hero} alone in a pool of light, {things} on both sides, the rest of {p} in shadow",
            "{who} pulls the {thing} nearer into the light",
        ),
        m(
            "everyone comes back to look. {h} [pretend] to be busy.",
            "{obj} in a pool of light, {hero} to one side, small figures looking in from the edge",
            "the small figures lean in; {who} turns away and smiles",
        ),
    ),
)

PURPOSE: tuple[Pair, ...] = (
    (
        m(
            "{a}, and {n} {things}. one of them has to give in.|{n} {things} on the table. {a} [begin].",
            "{hero} bent over a table with {n} {things} and {obj}, lamp light from the left",
            "{who} bends down and picks out the first {thing}",
            needs="goal",
        ),
        m(
            "then, very small: {goal}.|and there it is: {goal}.",
            "{hero} leaning close to {obj}, faces lit warm from below, the {things} pushed aside",
            "a warm glow rises in {oseen}; {who} leans in and holds still",
            "a soft crackle, then a warm tone",
            "close",
            needs="goal",
        ),
    ),
)

GROUPS: dict[str, dict[str, tuple[Moment, ...]]] = {
    "befriend": {
        "try": (
            m(
                "then something knocks that has no hands.|then the whole sky knocks. it wants to come in.",
                "{hero} turning from a {thing} on the table toward the door, {obj} pressed to the window glass",
                "the door shakes twice and the {thing} trembles",
                "the door shakes in its frame",
                "medium",
                "o.weather",
            ),
            m(
                "{he} [shout] at {o}. {o} <shout> back, much louder.|{he} [tell] {o} to go home. it has none.",
                "{hero} tiny on the balcony outside on the right, one fist raised, {obj} twice as tall as everything leaning over {him}",
                "{who} raises one fist; the cloud leans lower",
                "a roar, then its echo",
                "extreme wide",
                "o.weather hands",
            ),
            m(
                "{he} [say] good day. {o} <say> something else.|{he} [try] a hello. {o} <have> never heard one.",
                "{hero} on the left raising one {hand} toward {obj}, which fills the right half of the frame",
                "{who} lifts one {hand} and holds it there",
                "a long low answer",
            ),
            m(
                "{he} [wave]. {o} <wave> back, much too hard.",
                "{hero} bent backwards, a {thing} flying from {his} {hand}, {obj} leaning over {him} from the right",
                "{oseen} swings forward; {who} staggers one step back",
                "something clatters over the floor",
                needs="o.big",
            ),
            m(
                "{he} [leave] a {thing} outside. {o} <leave> it there.|{he} [offer] a {thing}. {o} <look> at the other {hand}.",
                "a {thing} on a step in the foreground, {hero} waiting in the doorway, {obj} at a distance behind",
                "{who} pushes the {thing} forward and steps back",
            ),
            m(
                "then {ao} <come> by, and <stay> too long.|then comes {ao}. nobody had invited {it}.",
                "{hero} turning toward the window, {obj} pressed close outside",
                "{who} turns {his} head to the window; the {thing} trembles",
                "something knocks",
                "medium",
            ),
        ),
        "worse": (
            m(
                "the {thing} cracks. the last light goes out.|one gust, and the {thing} is in pieces.",
                "a cracked {thing} with a thread of smoke, {his} two {hands} around it, {obj} in the window behind",
                "the smoke bends and thins; the {hands} close round the {thing}",
                "glass cracks; a hiss",
                "detail",
                "o.weather",
            ),
            m(
                "the {thing} breaks. {h} [know] who did it.|one crack, and the last {thing} is gone.",
                "a broken {thing} filling the frame, {his} {hands} around it, {obj} blurred behind",
                "the broken {thing} tips over and lies still",
                "glass cracks",
                "detail",
            ),
            m(
                "too big, too loud, too near. {h} [shut] the door.",
                "{hero} pressing {his} back against a closed door, {obj} filling the window beside it",
                "the door shakes twice; {who} holds it",
                "the door shakes",
                needs="o.big",
            ),
            m(
                "then {o} <is> gone, and it is quieter than before.|{o} <turn> away. nobody says the next thing.",
                "{hero} small on the left, {obj} far off on the right with {its} back turned, a fallen {thing} between them",
                "{oseen} draws off to the right; {who} lowers {his} head",
                "silence, one drip",
            ),
        ),
        "turn": (
            m(
                "so {h} [open] the door, and [put] out two {things}.|so {h} [open] every window. come in, then.",
                "{hero} side on in the open doorway, two {things} on the sill, a soft curl of mist from {obj} at the nearer one",
                "the curl of mist closes round the nearer {thing}",
                "a latch lifts; the wind drops",
                "close",
                "o.weather",
            ),
            m(
                "so {h} [open] the door and [set] out two {things}.",
                "{hero} side on in the open doorway, two {things} on the sill, {obj} close to the nearer one",
                "{oseen} closes gently round the nearer {thing}",
                "a door opens",
            ),
            m(
                "{h} [give] away the last {thing}. it is the right present.",
                "a {thing} held out toward {obj}, {hero} reaching from the left",
                "{who} holds out the {thing}; {oseen} comes closer",
                "a breath held",
            ),
            m(
                "{h} [stop] talking. it turns out {o} only <want> to be heard.|{h} [sit] down and [listen] to the end.",
                "{hero} sitting on the ground, eyes closed, {obj} lowered beside {him}",
                "{oseen} sinks lower until it is level with {who}",
                "everything grows quiet",
            ),
        ),
    },
    "love": {
        "try": (
            m(
                "{he} [come] back for one more {thing} than {he} [need].|{he} [own] {n} {things} now. it was never about the {things}.",
                "{hero} in line with {n} {things} under one arm, looking at {obj} behind a counter",
                "{who} sets one more {thing} on the pile",
                "a coin rings",
            ),
            m(
                "{he} [practise] a sentence on the {thing}.",
                "{hero} in close profile talking to a {thing}, {obj} small and out of focus behind",
                "{who} opens {his} mouth, stops, and starts over",
            ),
        ),
        "worse": (
            m(
                "the words stay home. {he} [talk] about the {thing}.|{he} [say] it. a passing bus says it louder.",
                "{hero} and {obj} face to face, a {thing} between them, both looking at it",
                "{who} points at the {thing}; the other looks down at it",
                "a bus passes",
            ),
        ),
        "turn": (
            m(
                "then {o} <put> two {things} on the table.|then {o} <ask> the question {he} [have] practised.",
                "two {things} on a small table, {obj} on the right pushing one across to {hero}",
                "the second {thing} slides across the table",
                "a chair is pulled out",
                "close",
            ),
        ),
    },
    "seek": {
        "try": (
            m(
                "from far off it is {o}. up close, a {thing}.|there! no. only a {thing} with good manners.",
                "{hero} bending over a pale {thing} that gleams like {obj}",
                "{who} leans down, then sits back slowly",
                "a small hollow sound",
                "close",
            ),
            m(
                "the second one is only a reflection. it looks sorry.|the next one has edges that move. a reflection.",
                "{hero} at the rim of still water, looking down at the reflection of {obj}",
                "a ring spreads over the water and the reflection breaks",
                "a drop falls",
                "from above",
            ),
            m(
                "{he} [ask] the {thing}. the {thing} is no help.|{he} [look] under every {thing}. twice under the last.",
                "{n} overturned {things} on the ground, {hero} nosing among them",
                "{who} turns over one {thing} and looks beneath",
                "a {thing} tips over",
            ),
            m(
                "the trail goes left. so does everyone else's.",
                "a fork of two paths seen from above, {hero} tiny at the point where they part",
                "{who} takes two steps along the left path and stops",
                "a twig snaps",
                "extreme wide",
            ),
        ),
        "worse": (
            m(
                "every path comes back to the same {thing}.|the list of places is finished. {h} [is] not.",
                "{hero} alone in a wide empty frame, tracks crossing one another, a {thing} half buried on the left",
                "{who} stops at the crossing of the tracks and turns round once",
                "one far call, no answer",
                "extreme wide",
            ),
            m(
                "even the {thing} seems to know better.",
                "{hero} with lowered head beside a large {thing}, seen from low down",
                "{who} lets {his} head sink",
                "silence",
                "low angle",
            ),
        ),
        "turn": (
            m(
                "so {h} [stop] looking, and [sit] down.|{h} [give] up. it is the best thing {he} [do].",
                "{hero} sitting with {his} back to the viewer, a {thing} beside {him}, a soft pale light falling from behind",
                "{who} sits down; a pale light creeps over {his} back",
                "everything grows quiet",
                "close",
            ),
            m(
                "then {h} [notice] {his} own shadow. something is behind {him}.",
                "the long shadow of {hero} on the ground in front, pale light from behind, a {thing} at the edge",
                "the shadow on the ground grows longer; {who} turns {his} head",
                "a soft ringing",
                "detail",
            ),
        ),
    },
    "deliver": {
        "try": (
            m(
                "the road ends. the map does not.|left at the {thing}, they said. there are {n}.",
                "{hero} in front of {n} {things} at a fork, carrying {obj}",
                "{who} turns to the left, then to the right",
                "gravel crunches",
                "wide",
            ),
            m(
                "{he} [carry] it high, then low, then with both eyes shut.",
                "{hero} bent under the weight of {obj}, climbing steps to the right",
                "{who} climbs one step and shifts the load",
                "a step creaks",
                "medium",
            ),
        ),
        "worse": (
            m(
                "it slips. one corner is gone.|a strap breaks, exactly halfway.",
                "{obj} on the ground with one corner chipped, {hero} kneeling over it",
                "{who} kneels and lays a {hand} on the chipped corner",
                "something cracks",
                "detail",
            ),
        ),
        "turn": (
            m(
                "somebody is coming the other way. the right somebody.|the door opens before {h} [knock].",
                "{hero} on the left with {obj}, a figure with open arms coming from the right",
                "the figure takes two steps to meet {who}",
                "a door opens",
                "medium",
            ),
        ),
    },
    "make": {
        "try": (
            m(
                "the first one leans. {he} [talk] to it.|the first one comes up sideways.",
                "one bent green stem in bare ground, {hero} kneeling beside it",
                "the stem sinks a little; {who} props it up",
                "a drop falls",
                "close",
                "o.plant",
            ),
            m(
                "{he} [measure] the light with one {hand}.|water, then patience, then water.",
                "{hero} pouring a thin line of water along a row of small holes",
                "the water runs along the row",
                "water trickles",
                "wide",
                "o.plant",
            ),
            m(
                "the second row is better. it listens.",
                "a row of small green shoots in the foreground, {hero} small behind it",
                "the shoots tremble and stand up",
                "soft wind",
                "detail",
                "o.plant",
            ),
            m(
                "the first one lasts a minute.|the first one has a mind of its own.",
                "{hero} bending over a first, crooked attempt at {obj}, tools spread out",
                "{who} lets go, and the thing leans over",
                "something topples",
                "medium",
            ),
            m(
                "{he} [measure] twice. it still does not fit.|the second one is better. that is not the same as good.",
                "{his} {hands} fitting two parts together in front of {obj}, a {thing} beside",
                "the two parts touch and slide apart",
                "a small scrape",
                "detail",
            ),
            m(
                "by the third, {he} [talk] to it.",
                "{hero} nose to nose with half of {obj}",
                "{who} leans close and blows off the dust",
                "a soft tap",
                "close",
            ),
        ),
        "worse": (
            m(
                "then {mishap}. {he} [hold] the place with both {hands}.|then {mishap}. the small ones fold.",
                "{hero} bent protectively over {obj}, as {mishap}",
                "{who} spreads both arms over the shoots",
                "a crack",
                "low angle",
                "o.plant",
            ),
            m(
                "one piece is missing, and it is the small one.|it breaks in the only place {he} [have] not looked.",
                "a gap in the middle of {obj}, {hero} searching behind it on {his} knees",
                "{who} feels along the ground with one {hand}",
                "something rolls away",
                "detail",
            ),
            m(
                "{he} [turn] off the lamp. then [turn] it on again.",
                "{hero} slumped beside {obj}, a single lamp above",
                "the lamp dims and comes back; {who} lifts {his} head",
                "a switch clicks",
                "wide",
                "hands",
            ),
        ),
        "turn": (
            m(
                "{he} [give] them the last of the water.|the last drop is not for {him}.",
                "a last drop falling from a flask onto {obj}, {his} {hand} above",
                "the drop falls and sinks in",
                "one drop",
                "close",
                "o.plant",
            ),
            m(
                "so {h} [take] apart the {thing} {he} [love] most.|the missing piece is in the old {thing}. it always was.",
                "an opened {thing} in {his} {hands}, one small part shining, {obj} waiting behind",
                "{who} lifts the small part out and holds it up",
                "one clear click",
                "close",
            ),
        ),
    },
    "learn": {
        "try": (
            m(
                "the first try goes wrong. so does the {thing}.|first lesson. the {thing} pretends not to notice.",
                "{learner} holding a {thing} the wrong way round",
                "{lwho} lifts the {thing}, and it slips",
                "something falls",
                "medium",
            ),
            m(
                "the second goes wrong in a new way. that is progress.|again. this time it is somebody else's fault.",
                "{learner} upside-down effort: arms crossed over a {thing}, one {thing} on the floor",
                "{lwho} pulls, and everything comes loose",
                "a twang",
                "wide",
            ),
            m(
                "{h} [show] it slowly. then slower.",
                "{hero} and {obj} side by side, both bent over one {thing}",
                "{who} guides the {thing} one inch at a time",
                "a slow scrape",
                "over shoulder",
                "o.person",
            ),
        ),
        "worse": (
            m(
                "{l} [put] the {thing} down. nobody says anything.|the {thing} goes into the corner, to think.",
                "a {thing} lying on the floor, {learner} far behind with turned back",
                "{lwho} walks off to the left and stops",
                "a long quiet",
                "low angle",
            ),
        ),
        "turn": (
            m(
                "then {h} [lay] {its} {hand_o} on the wood. it hums.",
                "{its} small hand flat on bare wood, {hero} leaning in, fine dust trembling on the surface",
                "the dust on the wood trembles in rings; the hand stays flat",
                "a low hum through wood",
                "detail",
                "touch",
            ),
            m(
                "then {l} [do] it {lhis} own way, small and crooked.|so {l} [forget] the rules, and [start] with the {thing}.",
                "{learner} bent close over a {thing}, tongue between the teeth, working in an odd posture",
                "{lwho} makes one small sure movement and stops",
                "one clean note",
                "close",
                "!touch",
            ),
        ),
    },
    "protect": {
        "try": (
            m(
                "{he} [build] a wall of {things}. it is a small wall.|{n} {things} make a wall. nearly.",
                "a low wall of {n} {things}, {hero} behind it, {obj} sheltered at {his} side",
                "{who} sets the last {thing} on the wall",
                "a {thing} knocks into place",
            ),
            m(
                "{he} [sleep] with one eye open, then none.",
                "{hero} curled around {obj}, a {thing} propped up beside",
                "{who} nods off and jerks awake",
                "slow breathing",
                "close",
            ),
        ),
        "worse": (
            m(
                "the wall comes down. so does the {thing}.|then something is on the other side, breathing.",
                "the fallen {things}, {hero} standing in front of {obj} with spread arms",
                "the last {thing} rolls away; {who} steps forward",
                "a rumble",
                "low angle",
            ),
        ),
        "turn": (
            m(
                "it has come a long way, and it is only hungry.|{h} [step] aside. it only wanted to sit.",
                "a thin shy creature at the gap in the wall, {hero} making room beside {obj}",
                "{who} moves aside one step",
                "a small whimper",
                "close",
            ),
        ),
    },
    "escape": {
        "try": (
            m(
                "the first door is locked. the second is painted on.|{he} [try] the {thing}. it fits no lock.",
                "{hero} at a row of closed doors, a {thing} in {his} {hand}",
                "{who} tries one handle and moves to the next",
                "a handle rattles",
                "medium",
            ),
            m(
                "three steps out, two steps back.",
                "{hero} flat against a wall, looking round the corner to the right",
                "{who} leans out and draws back",
                "steps pass",
                "over shoulder",
            ),
        ),
        "worse": (
            m(
                "behind {him}, the last door learns to close.",
                "a narrowing strip of light between two doors, {hero} in the middle",
                "the strip of light narrows to a line",
                "a bolt falls",
                "extreme wide",
            ),
        ),
        "turn": (
            m(
                "at the gate {h} [turn] round. somebody is still inside.|free, almost. {h} [go] back for the {thing}.",
                "{hero} in an open gate, facing back inside, a {thing} on the ground",
                "{who} turns round in the gate",
                "a gate creaks",
                "close",
            ),
        ),
    },
    "travel": {
        "try": (
            m(
                "the map says left. the ground says right.|the {thing} weighs more with every step.",
                "{hero} with a {thing} on a long path, walking right, far hills ahead",
                "{who} walks four steps to the right",
                "steps on gravel",
                "wide",
            ),
            m(
                "{he} [ask] the way. {n} people point in {n} directions.",
                "{hero} in the middle of a crossroads with pointing signs turned away",
                "{who} turns once around",
                "far voices",
                "from above",
            ),
        ),
        "worse": (
            m(
                "first the map goes. then a shoe.|the {thing} falls. it takes a long time to land.",
                "a {thing} lying in the dust, {hero} far behind it with empty {hands}",
                "the {thing} rolls once and stops",
                "a stone drops",
                "detail",
            ),
        ),
        "turn": (
            m(
                "{h} [look] back. the start is the size of a {thing}.",
                "{hero} seen over the shoulder, the whole way back below, tiny roofs",
                "{who} turns and looks back over {his} shoulder",
                "wide air",
                "over shoulder",
            ),
        ),
    },
    "wait": {
        "try": (
            m(
                "nothing comes. then more of it.|{he} [count] the {things}, and the {things} count {him}.",
                "{hero} on the left third, {n} {things} in a row to the right, the far side empty",
                "{who} shifts {his} weight from one side to the other",
                "a clock ticks",
                "wide",
            ),
            m(
                "somebody passes. it is not the one.",
                "{hero} looking right, a dark coat passing out of the frame",
                "the coat passes; {who} follows it with {his} eyes",
                "steps pass",
                "medium",
            ),
        ),
        "worse": (
            m(
                "even the {thing} has stopped pretending.|the place beside {him} stays flat.",
                "a {thing} grown over with moss, {hero} beside it with lowered head",
                "{who} lowers {his} head a little",
                "one drop",
                "extreme wide",
            ),
        ),
        "turn": (
            m(
                "then one thing is in the wrong place. {h} [smile].|something small has moved. {h} [is] sure of it.",
                "a single {thing} out of line in a row of {n}, {hero} bending close",
                "the {thing} rocks once by itself",
                "one soft knock",
                "detail",
            ),
        ),
    },
    "race": {
        "try": (
            m(
                "the whistle blows. {h} [begin] to begin.|everyone is gone. {h} [is] still at the start.",
                "{hero} at a chalk line, dust from many wheels on the right",
                "{who} moves one inch over the line",
                "a whistle; wheels whirr",
                "wide",
                "race",
            ),
            m(
                "by the first bend, {h} [have] the road to {himself}.",
                "an empty road with bunting, {hero} tiny in the middle",
                "{who} creeps forward; a flag flutters",
                "far cheering",
                "extreme wide",
                "race",
            ),
            m(
                "the first round goes to {o}. so does the second.|{h} [swing]. {o} <look> at a watch.",
                "{hero} on the left and {obj} on the right, facing each other",
                "{oseen} takes one step forward, {who} one step back",
                "a heavy step",
                "medium",
                "!race o",
            ),
        ),
        "worse": (
            m(
                "they all pass {him} again. {he} [wave] both times.|somebody folds up the chairs.",
                "a blur of bicycles passing, {hero} low in the foreground",
                "the wheels blur past; {who} looks after them",
                "wheels whirr past",
                "low angle",
                "race",
            ),
            m(
                "now {he} [is] on the ground, learning about the ground.",
                "{hero} on the ground, a {thing} beside, {obj} towering on the right",
                "{who} lifts {his} head",
                "dust settles",
                "low angle",
                "!race",
            ),
        ),
        "turn": (
            m(
                "halfway, a rider sits in the ditch. {h} [stop].|the leader is down, one wheel bent. {h} [stop].",
                "a rider with a bent wheel sitting in the grass, {hero} halting beside",
                "{who} stops beside the bent wheel; it spins slowly",
                "a wheel ticks to a stop",
                "close",
                "race",
            ),
            m(
                "then {o} <slip>. {h} [hold] out a {hand}.",
                "{hero} reaching down to {obj}, a {thing} lying between them",
                "{who} reaches out and holds",
                "a breath",
                "close",
                "!race o",
            ),
        ),
    },
    "lose": {
        "try": (
            m(
                "an inch is gone. nothing has been said.|half of it is gone. the light is the same.",
                "{hero} burned down to half its height, the flame lower, beside {obj}",
                "the flame sinks a little and steadies",
                "a faint crackle",
                "close",
                "h.candle o",
            ),
            m(
                "first it is only at the edges. nobody writes it down.|{he} [hold] on with both {hands}. it is not enough.",
                "{hero} beside a {thing} that has begun to fade at one side",
                "the light slides off the {thing}",
                "a soft fall",
                "medium",
            ),
            m(
                "{he} [start] again, a little smaller.",
                "{hero} small in the frame, a {thing} in the foreground half in shadow",
                "the shadow moves over the {thing}",
                "a thin sound",
                "detail",
            ),
        ),
        "worse": (
            m(
                "now it stands in its own lake.|the flame leans over to read.",
                "{hero} burned down to a stub in a pool of wax, the tiny flame lighting one corner of {obj}",
                "the flame leans toward the paper and straightens",
                "a small hiss",
                "detail",
                "h.candle o",
            ),
            m(
                "then there are only traces. a ring, a line, a crumb.",
                "a ring and a line left on a table where a {thing} stood, {hero} behind",
                "a little dust drifts over the ring",
                "near silence",
                "from above",
            ),
        ),
        "turn": (
            m(
                "{h} [keep] one small piece, and [let] the rest go.|one piece is worth keeping. {h} [open] {his} {hand}.",
                "one small bright piece in {his} {hand}, everything behind out of focus",
                "the {hand} opens slowly; the piece gleams",
                "a breath let out",
                "close",
            ),
        ),
    },
    "become": {
        "try": (
            m(
                "{he} [hide] it under the {thing}. it shows.|nobody must know. so {he} [stand] behind the {thing}.",
                "{hero} half hidden behind a {thing}, one edge already changed and glowing",
                "{who} pulls back behind the {thing}",
                "a rustle",
                "medium",
            ),
            m(
                "the {thing} does not fit any more.",
                "a {thing} much too small beside {hero}",
                "{who} tries the {thing}, and it falls off",
                "a small clatter",
                "detail",
            ),
        ),
        "worse": (
            m(
                "now even the mirror has an opinion.|there is no going back to the old {thing}.",
                "{hero} before a tall mirror that shows a different outline",
                "{who} lifts one {hand}; the outline in the mirror answers late",
                "glass hums",
                "wide",
            ),
        ),
        "turn": (
            m(
                "somebody looks, and does not look away.",
                "a child's face turned up to {hero}, eyes wide, {thing} forgotten on the ground",
                "the child takes one step closer",
                "one quiet breath",
                "close",
            ),
        ),
    },
    "collect": {
        "try": (
            m(
                "some are shy. {he} [wait] until they come.|the next one is high up. {he} [climb].",
                "{hero} on tiptoe holding an open {thing} up toward {obj}",
                "{who} lifts the open {thing} and holds still",
                "a call comes back, thinner",
                "wide",
            ),
            m(
                "{he} [label] every one, in very small letters.",
                "{hero} bent over a shelf with {n} {things} in a row, each with a faint glow",
                "{who} slides one {thing} into the gap",
                "glass touches glass",
                "close",
            ),
        ),
        "worse": (
            m(
                "the shelf is full. then one {thing} slips.|no room left, not even on the stairs.",
                "a full shelf of {things}, one tilting over the edge, {hero} reaching up",
                "one {thing} tips over the edge",
                "glass cracks",
                "low angle",
            ),
        ),
        "turn": (
            m(
                "a stranger asks for one. {h} [give] the best.",
                "{hero} on the left holding out a {thing} to a small stranger in a long coat",
                "{who} puts the {thing} into the open hands",
                "one clear ring",
                "close",
            ),
        ),
    },
    "solve": {
        "try": (
            m(
                "the neighbour has an alibi. the bird has two.|suspect one is asleep. suspect two is a chair.",
                "{hero} on the right questioning a large crow on a chair, a {thing} on the floor between them",
                "{who} leans closer; the crow turns its head away",
                "a chair creaks",
                "medium",
            ),
            m(
                "one clue: the {thing}. nobody dusted it.",
                "a {thing} in a circle of lamp light, {hero} above it",
                "{who} lowers {his} head over the {thing}",
                "a tick",
                "detail",
            ),
        ),
        "worse": (
            m(
                "every trail ends at the same {thing}.|the wrong door opens. the wrong one apologises.",
                "{n} lines of footprints meeting at one {thing}, {hero} beside it, seen from above",
                "{who} follows one line with {his} eyes to the end",
                "steps stop",
                "from above",
            ),
        ),
        "turn": (
            m(
                "{h} [read] the first clue again, from below.|then {h} [turn] the {thing} round.",
                "the underside of a {thing}, lit from the side, {his} face close to it",
                "the {thing} turns slowly to its other side",
                "one clear click",
                "close",
            ),
        ),
    },
}

PAIRS: dict[str, tuple[Pair, ...]] = {
    "befriend": COMPANY,
    "love": (
        (
            m(
                "{a} [have] drawn everyone but one.|{a} [see] hundreds of faces. one stays.",
                "{hero} in the crowd on the left third, a {thing} under one arm, looking right at {obj} far off",
                "{who} stops while the crowd moves on",
            ),
            m(
                "{h} and {o}. two {things}, neither of them counted.",
                "{hero} and {obj} on a step with two {things} between them, shoulders touching",
                "{who} leans a little to the right; both stay",
                "close",
            ),
        ),
        COMPANY[2],
    ),
    "seek": (
        (
            m(
                "{a} {does}. it begins at the {thing}.|{a} {does}. nobody has said where.",
                "{hero} on the left third, nose forward, facing right, a {thing} close by and an empty sky above",
                "{who} lifts {his} head and turns it slowly to the right",
            ),
            m(
                "there <is> {o}, right where {h} began.|{o} <is> there. it seems {it} <is> looking too.",
                "{obj} above, {hero} on the left third looking up at it, a {thing} close by",
                "{who} looks up and stays still",
            ),
        ),
        (
            m(
                "something is missing up there. {a} {does}.",
                "{hero} tiny on the left, wide empty space above, one {thing} on the right",
                "{who} walks three steps to the right and looks up",
                needs="o.sky",
            ),
            m(
                "nothing is missing up there. nor down here.",
                "{obj} large above, {hero} on the left with {his} face turned up",
                "{who} breathes out and lies down",
                needs="o.sky",
            ),
        ),
    ),
    "deliver": (
        (
            m(
                "{a} {does}. it is heavier than it looks.",
                "{hero} carrying {obj} with both arms, walking right, a {thing} at the door behind",
                "{who} takes two careful steps to the right",
            ),
            m(
                "{o} <is> in other hands now. {his} own feel light.",
                "{obj} in a stranger's hands, {hero} behind with empty open {hands}",
                "the stranger lifts the load; {who} steps back",
            ),
        ),
        GAIN[2],
    ),
    "make": GAIN + PURPOSE,
    "learn": (
        (
            m(
                "{a} {does}. the {thing} goes first.|{a} {does}. the {things} hold their breath.",
                "{hero} on the left third, a {thing} held up, {n} {things} lined up behind",
                "{who} lifts the {thing} into the light",
            ),
            m(
                "now {l} [show] the {things} how it is done.|next in line: the {thing}. {l} [is] strict.",
                "{learner} in front of {n} {things} lined up like pupils",
                "{lwho} raises one {hand} before the row",
            ),
        ),
        GAIN[0],
    ),
    "protect": (
        (
            m(
                "{a} {does}. that is all the job says.",
                "{hero} standing in front of {obj}, feet apart, a {thing} at the side",
                "{who} plants both feet and looks left",
            ),
            m(
                "three of them keep watch now. mostly they sleep.",
                "{hero}, {obj} and a thin shy creature asleep against one another",
                "three bodies breathe in one slow rhythm",
            ),
        ),
        COMPANY[2],
    ),
    "escape": (
        (
            m(
                "{a} {does}. on tiptoe, for now.|{a} {does}. the {thing} stays behind.",
                "{hero} low along a wall, facing right, a {thing} left on the ground behind",
                "{who} slips along the wall to the right",
            ),
            m(
                "two shadows on the road. neither looks back.",
                "two long shadows on an open road, {hero} and a smaller figure walking right",
                "both walk on to the right",
            ),
        ),
    ),
    "travel": (
        (
            m(
                "{a} {does}. the {thing} comes along.|{a} {does}. somebody has to see it.",
                "{hero} on the left third with a {thing}, facing right, the way ahead long and empty",
                "{who} sets out to the right",
            ),
            m(
                "on the far side, {h} [put] the {thing} down. here.|{h} [arrive]. the {thing} looks at home already.",
                "{hero} setting a {thing} down on new ground, wide country behind",
                "{who} sets the {thing} down and straightens up",
            ),
        ),
    ),
    "wait": (
        (
            m(
                "{a} {does}. the {thing} does too.|{a} {does}, at the same spot, with the same {thing}.",
                "{hero} on the left third beside a {thing}, the right side of the frame empty",
                "{who} settles down and looks to the right",
            ),
            m(
                "{h} [move] over. there is room for a guest.|the {thing} is not alone any more. nor [is] {h}.",
                "{hero} on the left, a small guest on the right, a {thing} between them",
                "the guest sits down; {who} moves aside a little",
            ),
        ),
    ),
    "race": (
        (
            m(
                "{a} {does}. number {n}, in chalk.|{a} {does}. the others are very polite about it.",
                "{hero} at the start among much larger rivals, a chalk line in front",
                "{who} looks left and right at the rivals",
                needs="race",
            ),
            m(
                "{h} and the rider come last. the cheering is loudest.",
                "{hero} and a rider pushing a bent bicycle through a torn ribbon, side by side",
                "both cross the line; the ribbon floats down",
                needs="race",
            ),
        ),
        (
            m(
                "{a} {does}. only one of them has read the rules.",
                "{hero} small on the left, {obj} large on the right, open ground between",
                "{who} takes one step forward",
                needs="!race",
            ),
            m(
                "they share the prize. it is a {thing}.",
                "{hero} and {obj} sitting back to back, a {thing} between them",
                "both breathe out; the {thing} tips over",
                needs="!race",
            ),
        ),
    ),
    "lose": (
        (
            m(
                "{a} {does}. slowly, the way {things} are forgotten.|{a} {does}. the {thing} is the first to know.",
                "{hero} on the left third, a {thing} close by, everything still whole",
                "a shadow crosses {who} and moves on",
            ),
            m(
                "what is left is small. it is enough to begin with.|the {thing} stays. so does the quiet.",
                "a {thing} alone in wide calm space, one bright point where {hero} was",
                "the bright point glows once and holds",
            ),
        ),
    ),
    "become": (
        (
            m(
                "{a} {does}. it shows first in the {thing}.",
                "{hero} on the left third beside a {thing}, one edge just beginning to change",
                "{who} looks down at the changed edge",
            ),
            m(
                "same spot, same {thing}. only {h} [is] new.",
                "{hero} changed and upright on the left third beside a {thing}, everything around as it was",
                "{who} stands up straight and holds still",
            ),
        ),
    ),
    "collect": (
        (
            m(
                "{a} {does}. {he} [keep] them in {things}.|{a} {does}. {n} {things} so far.",
                "{hero} before a shelf with {n} {things} in a row, each holding a faint glow",
                "{who} sets one {thing} on the shelf and turns it to the light",
            ),
            m(
                "the shelf has a gap now. it is {his} favourite part.",
                "a shelf of {things} with one gap, light falling through it onto {hero}",
                "light moves through the gap; {who} looks into it",
            ),
        ),
    ),
    "solve": (
        (
            m(
                "{a} {does}. first clue: one {thing}, moved.|{a} {does}. it starts with a {thing}.",
                "a {thing} out of place in the foreground, {hero} behind it in hard side light",
                "{who} steps into the light and looks down at the {thing}",
            ),
            m(
                "the answer fits in one {thing}. case closed.|{h} [put] the {thing} back. case closed.",
                "the {thing} in close view with {obj} beside it, {hero} walking off behind",
                "{who} walks away to the left; the {thing} stays",
            ),
        ),
    ),
}

MORE: tuple[Moment, ...] = (
    m(
        "the {thing} has seen this before.|only the {thing} stays calm.",
        "a {thing} large in the foreground, {hero} small behind it, moving right",
        "{who} passes behind the {thing} from left to right",
        shot="detail",
    ),
    m(
        "{smell}. then steps.|it smells of {smell} here. {he} [like] that.",
        "{hero} in profile with raised head, eyes half closed",
        "{who} breathes in slowly",
        shot="close",
    ),
    m(
        "further on, {p} has a second side.|{p} is larger than it was.",
        "{hero} tiny in the whole width of {p}",
        "{who} crosses a third of the frame to the right",
        shot="extreme wide",
    ),
    m(
        "{he} [rest]. the {thing} does not.",
        "{hero} sitting on the ground, a {thing} swinging gently beside",
        "the {thing} swings once to each side",
        shot="medium",
    ),
    m(
        "nobody said it would be quick.|it takes longer than the songs say.",
        "{hero} from behind, looking along a long row of {things}",
        "{who} walks along the row",
        shot="over shoulder",
    ),
    m(
        "{he} [try] the other {hand}. that is new.",
        "{his} {hands} in close view over a {thing}",
        "one {hand} replaces the other",
        shot="detail",
        needs="hands",
    ),
    m(
        "a sound: {sound}. only that.",
        "{hero} stopping in mid step, head turned to the left",
        "{who} stops and turns {his} head",
        shot="medium",
    ),
    m(
        "one more time, with less noise.",
        "{hero} low in the frame, a {thing} at the edge, seen from below",
        "{who} moves forward slowly",
        shot="low angle",
    ),
    m(
        "somebody has left a {thing} here. thank you, somebody.",
        "a {thing} on a ledge, {hero} reaching toward it",
        "{who} reaches out and takes the {thing}",
        shot="close",
        needs="hands",
    ),
    m(
        "halfway is a place, too.",
        "{hero} in the middle of the frame, equal distance to both edges, seen from above",
        "{who} stops in the middle and looks both ways",
        shot="from above",
    ),
)

COLOUR: dict[str, tuple[str, ...]] = {
    "seek": ("it fits in one {hand}.", "it was not on any map.", "nobody else had bent down."),
    "make": ("every drop counts.", "the ground says nothing, and drinks.", "it takes both {hands}."),
    "wait": ("somebody has to.", "the {thing} gets bored first.", "long enough for the road to forget."),
    "travel": ("the {thing} comes too.", "one foot, then the other."),
    "befriend": ("it takes a while.", "neither looks away."),
    "lose": ("just like that.", "it makes no sound."),
    "escape": ("the door stays open.", "nobody calls after {him}."),
    "become": ("nothing hurts.", "it begins at the edge."),
    "deliver": ("with both {hands}.", "carefully, as if it slept."),
    "": ("nobody is watching.", "it is a small thing.", "that takes some courage.", "the {thing} looks on."),
}
