"""What happens in an English story, by what its hero does.

Each kind of deed has its own tries, setbacks and turns; first and last pictures come in
pairs, two lines after one another, so that the end answers the beginning. The format is that
of :func:`agent.director.story.frames.parse`.
"""

from __future__ import annotations

from functools import cache

from agent.director.story import deeds_plain_en
from agent.director.story.frames import Moment, parse

Pair = tuple[Moment, Moment]

TABLE = """
[want]
want = somebody has to {to}. it may as well be {him}. | {he} [have] one plan, and it is short: {to}. | nobody ever taught {him} how to {to}. :: {hero} in profile beside a {thing}, chin up, looking across the empty side of the frame :: {who} lifts {his} head and breathes in once
want = one thing is left on the list: {to}. | there is no school where you learn to {to}. | {h} [want] to {to}, and no crown for it. :: {hero} seen from behind, standing at the edge of {p}, a {thing} on the ground to the right :: {who} takes two steps to the edge and stops
want = to {to}, {he} [pack] a {thing}. nobody else would. | the {thing} is packed. now {he} only [need] to {to}. | it takes patience to {to}. {he} [have] a little. :: a {thing} and a folded cloth in the foreground, {hero} bending over them :: {who} picks up the {thing} and tucks it away :: - :: - :: hands
want = you can {to}, they say. nobody says how. | to {to} takes two things. {he} [have] one of them. | ask {him} why {he} [want] to {to}. {he} [blink]. :: {hero} on the right third, looking left past a {thing} that stands large in the foreground :: {who} tilts {his} head and looks past the {thing}
want = nobody else has applied for the job: {to}. | the job is to {to}. there is no pay. :: {hero} alone in a row of empty chairs, a {thing} on the next seat :: {who} sits up straight and looks ahead
want = how hard can it be to {to}? quite hard. | {h} [want] to {to}, and would not sleep on it. :: {hero} looking down at a {thing} held close, light on one side of the face :: {who} closes around the {thing} and looks up
want = there are easier things than to {to}. {he} [know] none of them. | it would help to know how to {to}. :: {hero} low in the frame, a tall empty space above, a {thing} at the right edge :: {who} looks up slowly

[found]
want = it begins with nothing. then {h} {does}. | nobody sees it coming: {h} {does}. | small things first. then {h} {does}. :: {hero} in profile beside a {thing}, half turned away from the viewer :: {who} turns slowly toward the {thing}
want = {h} {does}, and the {thing} is the only witness. | this is the part where {h} {does}. :: a {thing} large in the foreground, {hero} small behind it on the left third :: {who} moves one step and stops
want = one moment everything is as it was. then {h} {does}. :: {hero} in the middle of {p}, {n} {things} undisturbed around :: {who} stops as if at a sound
want = nobody would have bet on it, but {h} {does}. :: {hero} beside {n} {things}, a hint of light on one side :: a soft light moves across {who}

[then]
want = it is a small thing to begin with. | at first nobody would give it a name. :: {hero} beside a {thing}, half turned away from the viewer :: {who} turns slowly toward the {thing}
want = {he} [keep] it quiet, for now. | the {thing} is in on it. :: a {thing} large in the foreground, {hero} small behind it on the left third :: {who} moves one step and stops
want = nobody has told {him} to stop. | it is not the first time, and not the last. :: {hero} between two lit doorways {at_p}, a {thing} on the ground :: {who} looks left, then right
want = others have plans, {h} [have] this and a {thing}. :: {hero} apart from {n} {things}, light on one side :: a soft light moves across {who}

[more]
more = the {thing} has seen this before. | only the {thing} stays calm. :: a {thing} large in the foreground, {hero} small behind it, moving right :: {who} passes behind the {thing} from left to right :: - :: detail
more = {smell}. then steps. | it smells of {smell} here. {he} [like] that. :: {hero} in profile with raised head, eyes half closed :: {who} breathes in slowly :: - :: close
more = further on, {p} has a second side. | {p} is larger than it was. :: {hero} tiny in the whole width of {p} :: {who} crosses a third of the frame to the right :: - :: extreme wide
more = {he} [rest]. the {thing} does not. :: {hero} sitting on the ground, a {thing} swinging gently beside :: the {thing} swings once to each side :: - :: medium
more = nobody said it would be quick. | it takes longer than the songs say. :: {hero} from behind, looking along a long row of {things} :: {who} walks along the row :: - :: over shoulder
more = {he} [try] the other {hand}. that is new. :: {his} {hands} in close view over a {thing} :: one {hand} replaces the other :: - :: detail :: hands
more = a sound: {sound}. only that. :: {hero} stopping in mid step, head turned to the left :: {who} stops and turns {his} head :: - :: medium
more = one more time, with less noise. :: {hero} low in the frame, a {thing} at the edge, seen from below :: {who} moves forward slowly :: - :: low angle
more = somebody has left a {thing} here. thank you, somebody. :: a {thing} on a ledge, {hero} reaching toward it :: {who} reaches out and takes the {thing} :: - :: close :: hands
more = halfway is a place, too. :: {hero} in the middle of the frame, equal distance to both edges, seen from above :: {who} stops in the middle and looks both ways :: - :: from above
more = a short rest, with a view of the {thing}. :: {hero} leaning back, a {thing} balanced in front :: the {thing} tips and settles
more = somebody asks where {he} [is] going. on, mostly. :: {hero} passing a stranger who has turned round, a {thing} under one arm :: {who} passes to the right without stopping
more = there is a trick to it. it is not this one. :: {hero} tangled with a {thing}, seen straight on :: {who} turns once and ends up where it began
more = the shadow of the {thing} gets there first. :: the long shadow of a {thing} reaching ahead, {hero} behind it :: the shadow slides forward over the ground
more = a small sign of life: {sound}. :: {hero} small at the lower edge, {p} wide above :: something moves at the far edge and is gone

[after]
after = it stays like that. nobody times it. | for a while, that is all. :: {hero} in soft light, quite still, a {thing} beside :: light moves slowly across {who} :: - :: medium
after = somewhere else, it is an ordinary day. | far off, {sound}. :: {p} wide and calm, {hero} small in the middle :: a soft light widens :: - :: extreme wide
after = {he} [breathe] out. it takes a while. :: {hero} in close profile, eyes half closed :: {who} breathes out :: one long breath :: close
after = the {thing} can wait. | nobody has touched the {thing} since. :: a {thing} in the foreground, {hero} out of focus behind :: the {thing} catches the light :: - :: detail
after = it will have to be told to somebody, one day. :: {hero} from behind, looking out over {p} :: {who} straightens up slowly :: - :: over shoulder

[befriend]
try = then something knocks that has no hands. | then the whole sky knocks. it wants to come in. :: {hero} turning from a {thing} on the table toward the door, {obj} pressed to the window glass :: the door shakes twice and the {thing} trembles :: the door shakes in its frame :: medium :: o.weather
try = {he} [shout] at {o}. {o} <shout> back, much louder. | {he} [tell] {o} to go home. it has none. :: {hero} tiny on the balcony outside on the right, one fist raised, {obj} twice as tall as everything leaning over {him} :: {who} raises one fist; the cloud leans lower :: a roar, then its echo :: extreme wide :: hands o.weather
try = {he} [say] good day. {o} <say> something else. | {he} [try] a hello. {o} <have> never heard one. :: {hero} on the left raising one {hand} toward {obj}, which fills the right half of the frame :: {who} lifts one {hand} and holds it there :: a long low answer
try = {he} [wave]. {o} <wave> back, much too hard. :: {hero} bent backwards, a {thing} flying from {his} {hand}, {obj} leaning over {him} from the right :: {oseen} swings forward; {who} staggers one step back :: something clatters over the floor :: - :: o.big
try = {he} [leave] a {thing} outside. {o} <leave> it there. | {he} [offer] a {thing}. {o} <look> at the other {hand}. :: a {thing} on a step in the foreground, {hero} waiting in the doorway, {obj} at a distance behind :: {who} pushes the {thing} forward and steps back
try = then {ao} <come> by, and <stay> too long. | then <come> {ao}. nobody had invited {it}. :: {hero} turning toward the window, {obj} pressed close outside :: {who} turns {his} head to the window; the {thing} trembles :: something knocks :: medium
worse = the {thing} cracks. the last light goes out. | one gust, and the {thing} is in pieces. :: a cracked {thing} with a thread of smoke, {his} two {hands} around it, {obj} in the window behind :: the smoke bends and thins; the {hands} close round the {thing} :: glass cracks; a hiss :: detail :: o.weather
worse = the {thing} breaks. {h} [know] who did it. | one crack, and the last {thing} is gone. :: a broken {thing} filling the frame, {his} {hands} around it, {obj} blurred behind :: the broken {thing} tips over and lies still :: glass cracks :: detail
worse = too big, too loud, too near. {h} [shut] the door. :: {hero} pressing {his} back against a closed door, {obj} filling the window beside it :: the door shakes twice; {who} holds it :: the door shakes :: - :: o.big
worse = then {o} <is> gone, and it is quieter than before. | {o} <turn> away. nobody says the next thing. :: {hero} small on the left, {obj} far off on the right with {its} back turned, a fallen {thing} between them :: {oseen} draws off to the right; {who} lowers {his} head :: silence, one drip
turn = so {h} [open] the door, and [put] out two {things}. | so {h} [open] every window. come in, then. :: {hero} side on in the open doorway, two {things} on the sill, a soft curl of mist from {obj} at the nearer one :: the curl of mist closes round the nearer {thing} :: a latch lifts; the wind drops :: close :: o.weather
turn = so {h} [open] the door and [set] out two {things}. :: {hero} side on in the open doorway, two {things} on the sill, {obj} close to the nearer one :: {oseen} closes gently round the nearer {thing} :: a door opens
turn = {h} [give] away the last {thing}. it is the right present. :: a {thing} held out toward {obj}, {hero} reaching from the left :: {who} holds out the {thing}; {oseen} comes closer :: a breath held
turn = {h} [stop] talking. it turns out {o} only <want> to be heard. | {h} [sit] down and [listen] to the end. :: {hero} sitting on the ground, eyes closed, {obj} lowered beside {him} :: {oseen} sinks lower until it is level with {who} :: everything grows quiet
worse = a silence falls between them, the size of a {thing}. | {he} [say] the wrong thing. even the {thing} winces. :: {hero} and {obj} turned away from each other, a {thing} on the ground between them :: both keep still; the {thing} rolls a little :: a long quiet :: wide
turn = {h} [show] {o} what is broken. {o} <show> something, too. :: {hero} holding out the pieces of a {thing} toward {obj}, which leans in :: {oseen} leans in over the pieces :: a soft breath :: close
turn = then neither of them moves away. | {h} [move] half a step. {o} <move> the other half. :: {hero} and {obj} close together, seen from above, a {thing} at their side :: both move a hand's width closer :: one breath :: from above
try = they play a game. nobody knows the rules. | {he} [tell] a joke about the {thing}. it takes {o} a while. :: {hero} and {obj} on both sides of {n} {things} laid out in a row :: {who} pushes one {thing} forward and waits :: a {thing} clicks :: medium

[love]
try = {he} [come] back for one more {thing} than {he} [need]. | {he} [own] {n} {things} now. it was never about the {things}. :: {hero} in line with {n} {things} under one arm, looking at {obj} behind a counter :: {who} sets one more {thing} on the pile :: a coin rings
try = {he} [practise] a sentence on the {thing}. :: {hero} in close profile talking to a {thing}, {obj} small and out of focus behind :: {who} opens {his} mouth, stops, and starts over
worse = the words stay home. {he} [talk] about the {thing}. | {he} [say] it. a passing bus says it louder. :: {hero} and {obj} face to face, a {thing} between them, both looking at it :: {who} points at the {thing}; the other looks down at it :: a bus passes
turn = then {o} <put> two {things} on the table. | then {o} <ask> the question {he} [have] practised. :: two {things} on a small table, {obj} on the right pushing one across to {hero} :: the second {thing} slides across the table :: a chair is pulled out :: close
try = {he} [send] a {thing} with no name on it. :: a {thing} tied with a ribbon on a doorstep, {hero} hiding at the corner :: {who} draws back behind the corner :: steps come closer :: wide
worse = somebody else laughs at the right moment. | {he} [walk] past the door nine times. the tenth, it is closed. :: {hero} on the far side of a window, {obj} bright inside among others :: {who} lowers a {thing} and turns away :: muffled laughter :: extreme wide
turn = {o} <come> out, holding the {thing} {he} [have] left behind. :: {obj} in an open door with a {thing} in both hands, {hero} turning back :: {oseen} holds up the {thing} :: a door opens :: close
turn = {h} [forget] the sentence, and [say] the true one. :: {hero} and {obj} very near, foreheads almost touching, a {thing} forgotten below :: both breathe out at once :: one breath :: close

[seek]
try = from far off it is {o}. up close, a {thing}. | there! no. only a {thing} with good manners. :: {hero} bending over a pale {thing} that gleams like {obj} :: {who} leans down, then sits back slowly :: a small hollow sound :: close
try = the second one is only a reflection. it looks sorry. | the next one has edges that move. a reflection. :: {hero} at the rim of still water, looking down at the reflection of {obj} :: a ring spreads over the water and the reflection breaks :: a drop falls :: from above
try = {he} [ask] the {thing}. the {thing} is no help. | {he} [look] under every {thing}. twice under the last. :: {n} overturned {things} on the ground, {hero} searching among them :: {who} turns over one {thing} and looks beneath :: a {thing} tips over
try = the trail goes left. so does everyone else's. :: a fork of two paths seen from above, {hero} tiny at the point where they part :: {who} takes two steps along the left path and stops :: a twig snaps :: extreme wide
worse = every path comes back to the same {thing}. | the list of places is finished. {h} [is] not. :: {hero} alone in a wide empty frame, tracks crossing one another, a {thing} half buried on the left :: {who} stops at the crossing of the tracks and turns round once :: one far call, no answer :: extreme wide
worse = even the {thing} seems to know better. :: {hero} with lowered head beside a large {thing}, seen from low down :: {who} lets {his} head sink :: silence :: low angle
turn = so {h} [stop] looking, and [sit] down. | {h} [give] up. it is the best thing {he} [do]. :: {hero} sitting with {his} back to the viewer, a {thing} beside {him}, a soft pale light falling from behind :: {who} sits down; a pale light creeps over {his} back :: everything grows quiet :: close
turn = then {h} [notice] {his} own shadow. something is behind {him}. :: the long shadow of {hero} on the ground in front, pale light from behind, a {thing} at the edge :: the shadow on the ground grows longer; {who} turns {his} head :: a soft ringing :: detail
try = somebody saw it. somebody sees many things. :: {hero} listening to an old man who points in two directions at once :: the old man points left, then right :: a dry laugh :: medium
try = the box is empty. it smells right, though. :: an open empty box, {hero} with {his} nose over the edge :: {who} leans in, then sits back :: a lid creaks :: close
worse = it gets smaller the harder {he} [look]. | {he} [call]. the echo looks, too. :: {hero} tiny on a ridge with open arms, wide nothing ahead :: {who} calls out and waits :: a call goes out and comes back :: extreme wide
worse = the {thing} breaks, and it was the only one. :: a {thing} in two pieces on the ground, {hero} above it :: one half rocks and lies still :: a crack :: detail
turn = {h} [turn] the {thing} over. the answer was underneath. | the very first {thing} was not empty. :: a turned-over {thing} with a soft glow below it, {his} {hands} at the edge :: the glow spreads under the {thing} :: a soft ringing :: detail
turn = {h} [close] both eyes. that is better. :: {hero} in close profile with closed eyes, pale light rising on one cheek :: the light rises slowly over the closed eyes :: everything grows quiet :: close
turn = somebody smaller pulls {him} by the sleeve. up there. :: a small child pointing up past the frame, {hero} bending down beside :: the child points up; {who} turns :: a small laugh :: medium

[deliver]
try = the road ends. the map does not. | left at the {thing}, they said. there are {n}. :: {hero} in front of {n} {things} at a fork, carrying {obj} :: {who} turns to the left, then to the right :: gravel crunches :: wide
try = {he} [carry] it high, then low, then with both eyes shut. :: {hero} bent under the weight of {obj}, climbing steps to the right :: {who} climbs one step and shifts the load :: a step creaks :: medium
worse = it slips. one corner is gone. | a strap breaks, exactly halfway. :: {obj} on the ground with one corner chipped, {hero} kneeling over it :: {who} kneels and lays a {hand} on the chipped corner :: something cracks :: detail
turn = somebody is coming the other way. the right somebody. | the door opens before {h} [knock]. :: {hero} on the left with {obj}, a figure with open arms coming from the right :: the figure takes two steps to meet {who} :: a door opens :: medium
try = {he} [show] the address. everyone has an opinion. :: {hero} with {obj} in a ring of people pointing in all directions :: four arms point four ways :: many voices :: from above
worse = the last bridge is more of a suggestion. :: {hero} with {obj} at a gap where a bridge has fallen :: {who} puts one foot forward and draws back :: a plank falls :: extreme wide
worse = {he} [sit] down on it. that is the low point. :: {hero} sitting on {obj}, chin low, a {thing} beside :: {who} sinks a little lower :: a sigh :: wide
turn = there is a name on the underside. it is {his} own. | a stranger takes the other end. it weighs half. :: two pairs of hands lifting {obj} together :: the load lifts a hand's width :: one breath :: close

[make]
try = the first one leans. {he} [talk] to it. | the first one comes up sideways. :: one bent green stem in bare ground, {hero} kneeling beside it :: the stem sinks a little; {who} props it up :: a drop falls :: close :: o.plant
try = {he} [measure] the light with one {hand}. | water, then patience, then water. :: {hero} pouring a thin line of water along a row of small holes :: the water runs along the row :: water trickles :: wide :: o.plant
try = the second row is better. it listens. :: a row of small green shoots in the foreground, {hero} small behind it :: the shoots tremble and stand up :: soft wind :: detail :: o.plant
try = the first one lasts a minute. | the first one has a mind of its own. :: {hero} bending over a first, crooked attempt at {obj}, tools spread out :: {who} lets go, and the thing leans over :: something topples :: medium
try = {he} [measure] twice. it still does not fit. | the second one is better. that is not the same as good. :: {his} {hands} fitting two parts together in front of {obj}, a {thing} beside :: the two parts touch and slide apart :: a small scrape :: detail
try = by the third, {he} [talk] to it. :: {hero} nose to nose with half of {obj} :: {who} leans close and blows off the dust :: a soft tap :: close
worse = then {mishap}. {he} [hold] the place with both {hands}. | then {mishap}. the small ones fold. :: {hero} bent protectively over {obj}, as {mishap} :: {who} spreads both arms over the shoots :: a crack :: low angle :: o.plant
worse = one piece is missing, and it is the small one. | it breaks in the only place {he} [have] not looked. :: a gap in the middle of {obj}, {hero} searching behind it on {his} knees :: {who} feels along the ground with one {hand} :: something rolls away :: detail
worse = {he} [turn] off the lamp. then [turn] it on again. :: {hero} slumped beside {obj}, a single lamp above :: the lamp dims and comes back; {who} lifts {his} head :: a switch clicks :: wide :: hands
turn = {he} [give] them the last of the water. | the last drop is not for {him}. :: a last drop falling from a flask onto {obj}, {his} {hand} above :: the drop falls and sinks in :: one drop :: close :: o.plant
turn = so {h} [give] up the {thing} {he} [love] most. | the missing piece is under the {thing}. it always was. :: {his} {hands} letting go of a {thing}, one small part shining below it, {obj} waiting behind :: {who} lifts the {thing} and holds up the small part :: one clear click :: close
try = {he} [ask] the {thing} for advice. it is made of better stuff. :: {hero} holding a {thing} up against {obj}, comparing :: {who} holds the {thing} next to it and squints :: a light tap :: medium
worse = it works. once. on nobody's watch. | everything is in place, and nothing happens. :: {obj} complete and still, {hero} waiting in front of it with folded arms :: nothing moves; {who} leans closer :: silence :: wide
turn = {h} [hit] it, once, with feeling. | {h} [stop] fixing. {h} [begin] listening. :: {hero} with one ear against {obj}, eyes closed :: {who} presses closer and holds still :: one small click :: close
turn = a passer-by hands over a {thing}. it fits. :: a stranger's hand offering a {thing}, {obj} open behind :: the {thing} slides into the gap :: one clear click :: detail

[learn]
try = the first try goes wrong. so does the {thing}. | first lesson. the {thing} pretends not to notice. :: {learner} holding a {thing} the wrong way round :: {lwho} lifts the {thing}, and it slips :: something falls :: medium
try = the second goes wrong in a new way. that is progress. | again. this time it is somebody else's fault. :: {learner} upside-down effort: arms crossed over a {thing}, one {thing} on the floor :: {lwho} pulls, and everything comes loose :: a twang :: wide
try = {h} [show] it slowly. then slower. :: {hero} and {obj} side by side, both bent over one {thing} :: {who} guides the {thing} one inch at a time :: a slow scrape :: over shoulder :: o.person
worse = {l} [put] the {thing} down. nobody says anything. | the {thing} goes into the corner, to think. :: a {thing} lying on the floor, {learner} far behind with turned back :: {lwho} walks off to the left and stops :: a long quiet :: low angle
turn = then {h} [lay] {its} {hand_o} on the wood. it hums. :: {its} small hand flat on bare wood, {hero} leaning in, fine dust trembling on the surface :: the dust on the wood trembles in rings; the hand stays flat :: a low hum through wood :: detail :: touch
turn = then {l} [do] it {lhis} own way, small and crooked. | so {l} [forget] the rules, and [start] with the {thing}. :: {learner} bent close over a {thing}, tongue between the teeth, working in an odd posture :: {lwho} makes one small sure movement and stops :: one clean note :: close :: !touch
try = {l} [practise] with eyes shut. the {thing} is against it. :: {learner} with closed eyes and outstretched arms, a {thing} tipping off the edge :: {lwho} reaches out, and the {thing} tips :: something rolls :: medium
try = the {things} line up to watch. that does not help. :: {n} {things} in a row like an audience, {learner} in front of them, knees bent :: {lwho} bends down and springs up an inch :: a hollow knock :: wide
worse = everybody else can do it. even the cat can. :: {learner} small in the corner, a cat balancing a {thing} in the foreground :: the cat sets the {thing} down neatly :: a soft thud :: medium
worse = {l} [say] it out loud: no. :: {learner} with turned back in an empty room, a {thing} dropped behind :: {lwho} turns away and stops :: an echo :: extreme wide
turn = {l} [slow] down, until it is easy. | one small thing works. {l} [do] it again. :: {learner} in close view, a {thing} balanced exactly :: the {thing} holds still; {lwho} holds its breath :: one clear note :: close :: !touch
turn = it turns out the mistake was the good part. :: the wrong way round {thing} standing upright by itself, {learner} wide-eyed behind :: the {thing} stands; {lwho} leans closer :: a small chime :: detail :: !touch

[protect]
try = {he} [build] a wall of {things}. it is a small wall. | {n} {things} make a wall. nearly. :: a low wall of {n} {things}, {hero} behind it, {obj} sheltered at {his} side :: {who} sets the last {thing} on the wall :: a {thing} knocks into place
try = {he} [sleep] with one eye open, then none. :: {hero} curled around {obj}, a {thing} propped up beside :: {who} nods off and jerks awake :: slow breathing :: close
worse = the wall comes down. so does the {thing}. | then something is on the other side, breathing. :: the fallen {things}, {hero} standing in front of {obj} with spread arms :: the last {thing} rolls away; {who} steps forward :: a rumble :: low angle
turn = it has come a long way, and it is only hungry. | {h} [step] aside. it only wanted to sit. :: a thin shy creature at the gap in the wall, {hero} making room beside {obj} :: {who} moves aside one step :: a small whimper :: close
try = {he} [tell] it stories about brave {things}. :: {hero} bending over {obj} by a small light, a {thing} in one {hand} :: {who} makes the {thing} walk along the edge :: a low voice :: close
worse = the light goes. now the dark has a shape. | {he} [count] the {things}. one is missing. :: {hero} in front of {obj}, a large soft shadow on the wall :: the shadow grows by a hand :: a board creaks :: low angle
turn = {h} [ask] its name. nobody ever has. | {h} [leave] the gate open, on purpose. :: {hero} kneeling at an open gap, a thin shy creature opposite, {obj} watching :: the creature puts one paw forward :: a soft breath :: close

[escape]
try = the first door is locked. the second is painted on. | {he} [try] the {thing}. it fits no lock. :: {hero} at a row of closed doors, a {thing} in {his} {hand} :: {who} tries one handle and moves to the next :: a handle rattles :: medium
try = three steps out, two steps back. :: {hero} flat against a wall, looking round the corner to the right :: {who} leans out and draws back :: steps pass :: over shoulder
worse = behind {him}, the last door learns to close. :: a narrowing strip of light between two doors, {hero} in the middle :: the strip of light narrows to a line :: a bolt falls :: extreme wide
turn = at the gate {h} [turn] round. somebody is still inside. | free, almost. {h} [go] back for the {thing}. :: {hero} in an open gate, facing back inside, a {thing} on the ground :: {who} turns round in the gate :: a gate creaks :: close
try = {he} [walk] out with the laundry. nearly. :: {hero} half hidden under a pile of cloth on a cart :: the cart rolls two turns and stops :: a wheel squeaks :: wide
worse = there is a dog. it is a friendly dog. that makes it worse. :: {hero} flat against a wall, a large dog wagging in front :: the dog sits down in the way :: a tail thumps :: medium
worse = the map of the way out is a map of the way in. :: {hero} turning a {thing} upside down in a corridor of doors :: {who} turns round once :: a door falls shut :: from above
turn = the door was never locked. {h} [look] at it for a while. | {h} [give] the key to somebody slower. :: an unlocked door standing a hand open, light on the floor, {hero} before it :: the strip of light grows wider :: a hinge :: close

[travel]
try = the map says left. the ground says right. | the {thing} weighs more with every step. :: {hero} with a {thing} on a long path, walking right, far hills ahead :: {who} walks four steps to the right :: steps on gravel :: wide :: land
try = {he} [ask] the way. {n} people point in {n} directions. :: {hero} in the middle of a crossroads with pointing signs turned away :: {who} turns once around :: far voices :: from above :: land
worse = first the map goes. then a shoe. | the {thing} falls. it takes a long time to land. :: a {thing} lying in the dust, {hero} far behind it with empty {hands} :: the {thing} rolls once and stops :: a stone drops :: detail :: land
turn = {h} [look] back. the start is the size of a {thing}. :: {hero} seen over the shoulder, the whole way back below, tiny roofs :: {who} turns and looks back over {his} shoulder :: wide air :: over shoulder
try = {he} [share] a bench with a goose. they are both going elsewhere. :: {hero} and a goose on a bench, a {thing} between them, looking in two directions :: the goose gets up and leaves to the left :: a goose calls :: medium
try = the shortcut has opinions. :: {hero} waist-deep in tall grass, only a {thing} held high :: the {thing} moves slowly to the right above the grass :: grass rustles :: low angle :: land
try = every island looks like the right one, from behind. | the stars agree. the {thing} does not. :: {hero} at the rim of a small boat with a {thing}, three islands ahead :: the boat turns slowly to the right :: water slaps wood :: wide :: sea
worse = here the road stops, without saying why. | somebody has moved the horizon. :: {hero} at the end of a road, nothing but open space ahead :: {who} stops at the edge :: wide air :: extreme wide :: land
worse = the {thing} stays behind. it has seen enough. :: a {thing} left on a wall, {hero} walking away small :: {who} walks on without turning :: steps fade :: wide
turn = {h} [ask] the way of somebody who is lost, too. | the last stretch goes better with two. :: {hero} and a stranger sharing one {thing} at the roadside :: both look at the {thing}, then the same way :: two breaths :: close
turn = {h} [take] off both shoes. now it is a path. :: bare feet in dust beside two shoes, a {thing} near :: one foot presses into the dust and lifts :: a soft step :: detail :: hands

[wait]
try = nothing comes. then more of it. | {he} [count] the {things}, and the {things} count {him}. :: {hero} on the left third, {n} {things} in a row to the right, the far side empty :: {who} shifts {his} weight from one side to the other :: a clock ticks :: wide
try = somebody passes. it is not the one. :: {hero} looking right, a dark coat passing out of the frame :: the coat passes; {who} follows it with {his} eyes :: steps pass :: medium
worse = even the {thing} has stopped pretending. | the place beside {him} stays flat. :: a {thing} grown over with moss, {hero} beside it with lowered head :: {who} lowers {his} head a little :: one drop :: extreme wide
turn = then one thing is in the wrong place. {h} [smile]. | something small has moved. {h} [is] sure of it. :: a single {thing} out of line in a row of {n}, {hero} bending close :: the {thing} rocks once by itself :: one soft knock :: detail
try = a bird sits down, too. it has more patience. :: {hero} and a small bird in a row on an edge, both facing right :: the bird shifts one step closer :: a wing ruffles :: medium
try = {he} [learn] the {thing} by heart. :: a {thing} from very near, {hero} reflected in it :: the reflection blinks :: a slow tick :: close
worse = someone takes away the chair. | everybody says: go home. the {thing} says nothing. :: {hero} standing where a bench was, marks on the ground :: {who} stays as the others walk off :: steps fade :: wide
turn = {h} [stop] counting. that is when it starts. | then, from the side nobody watched. :: {hero} with closed eyes, light coming from the left edge :: the light reaches {who} from the left :: one soft step :: close

[race]
try = the whistle blows. {h} [begin] to begin. | everyone is gone. {h} [is] still at the start. :: {hero} at a chalk line, dust from many wheels on the right :: {who} moves one inch over the line :: a whistle; wheels whirr :: wide :: race
try = by the first bend, {h} [have] the road to {himself}. :: an empty road with bunting, {hero} tiny in the middle :: {who} creeps forward; a flag flutters :: far cheering :: extreme wide :: race
try = the first round goes to {o}. so does the second. | {h} [swing]. {o} <look> at a watch. :: {hero} on the left and {obj} on the right, facing each other :: {oseen} takes one step forward, {who} one step back :: a heavy step :: medium :: !race o
worse = they all pass {him} again. {he} [wave] both times. | somebody folds up the chairs. :: a blur of bicycles passing, {hero} low in the foreground :: the wheels blur past; {who} looks after them :: wheels whirr past :: low angle :: race
worse = now {he} [is] on the ground, learning about the ground. :: {hero} on the ground, a {thing} beside, {obj} towering on the right :: {who} lifts {his} head :: dust settles :: low angle :: !race
turn = halfway, a rider sits in the ditch. {h} [stop]. | the leader is down, one wheel bent. {h} [stop]. :: a rider with a bent wheel sitting in the grass, {hero} halting beside :: {who} stops beside the bent wheel; it spins slowly :: a wheel ticks to a stop :: close :: race
turn = then {o} <slip>. {h} [reach] out. :: {hero} reaching down to {obj}, a {thing} lying between them :: {who} reaches out and holds :: a breath :: close :: !race o
turn = both are out of breath. it is the same breath. | {h} [put] the {thing} down first. :: {hero} and {obj} face to face with lowered heads, a {thing} on the ground between them :: both heads sink a little :: heavy breathing :: close :: !race o
turn = at the line {h} [stop]. somebody is still behind. :: {hero} one step before a chalk line, looking back over the empty way :: {who} turns round before the line :: far steps :: over shoulder
worse = the map shows a shortcut. it is a wall. :: {hero} nose to nose with a high wall, dust of the others far off :: {who} looks up along the wall :: far cheering :: low angle

[lose]
try = an inch is gone. nothing has been said. | half of it is gone. the light is the same. :: {hero} burned down to half its height, the flame lower, beside {obj} :: the flame sinks a little and steadies :: a faint crackle :: close :: h.candle o
try = first it is only at the edges. nobody writes it down. | {he} [hold] on with both {hands}. it is not enough. :: {hero} beside a {thing} that has begun to fade at one side :: the light slides off the {thing} :: a soft fall :: medium
try = {he} [start] again, a little smaller. :: {hero} small in the frame, a {thing} in the foreground half in shadow :: the shadow moves over the {thing} :: a thin sound :: detail
worse = now it stands in its own lake. | the flame leans over to read. :: {hero} burned down to a stub in a pool of wax, the tiny flame lighting one corner of {obj} :: the flame leans toward the paper and straightens :: a small hiss :: detail :: h.candle o
worse = then there are only traces. a ring, a line, a crumb. :: a ring and a line left on a table where a {thing} stood, {hero} behind :: a little dust drifts over the ring :: near silence :: from above
turn = {h} [keep] one small piece, and [let] the rest go. | one piece is worth keeping. {h} [open] {his} {hand}. :: one small bright piece in {his} {hand}, everything behind out of focus :: the {hand} opens slowly; the piece gleams :: a breath let out :: close
try = {he} [look] for it where it was last. :: {hero} beside an empty place with a faint outline, a {thing} near :: {who} leans over the outline :: a soft scrape :: close
worse = even its sound is going. listen: there. no. | now it is only a word for it. :: {p} wide and empty, {hero} very small, a {thing} in front :: {who} tilts {his} head and waits :: near silence :: extreme wide
turn = {h} [draw] it, so that it stays. it is not a good drawing. | somebody else remembers the other half. :: a rough drawing on a scrap of paper beside a {thing}, {his} {hand} above it :: the {hand} lets go of the paper :: a pencil rolls :: detail

[become]
try = {he} [hide] it under the {thing}. it shows. | nobody must know. so {he} [stand] behind the {thing}. :: {hero} half hidden behind a {thing}, one edge already changed and glowing :: {who} pulls back behind the {thing} :: a rustle :: medium
try = the {thing} does not fit any more. :: a {thing} much too small beside {hero} :: {who} tries the {thing}, and it falls off :: a small clatter :: detail
worse = now even the mirror has an opinion. | there is no going back to the old {thing}. :: {hero} before a tall mirror that shows a different outline :: {who} lifts one {hand}; the outline in the mirror answers late :: glass hums :: wide
turn = somebody looks, and does not look away. :: a child's face turned up to {hero}, eyes wide, {thing} forgotten on the ground :: the child takes one step closer :: one quiet breath :: close
try = {he} [act] as before. the {thing} is not fooled. :: {hero} sitting very upright beside a {thing}, one side already different :: the changed side stirs by itself :: a small rustle :: wide
worse = somebody screams. it may have been {h}. | the old shape is on the floor, like a coat. :: an empty outline like a coat on the ground, {hero} behind in shadow :: the outline settles flat :: cloth falls :: from above
turn = {h} [try] it out, only a little. oh. | then {h} [stop] holding it in. :: {hero} with eyes closed, the new outline opening in light :: the outline opens by a hand's width :: a soft ringing :: low angle

[collect]
try = some are shy. {he} [wait] until they come. | the next one is high up. {he} [climb]. :: {hero} on tiptoe holding an open {thing} up toward {obj} :: {who} lifts the open {thing} and holds still :: a call comes back, thinner :: wide
try = {he} [label] every one, in very small letters. :: {hero} bent over a shelf with {n} {things} in a row, each with a faint glow :: {who} slides one {thing} into the gap :: glass touches glass :: close
worse = the shelf is full. then one {thing} slips. | no room left, not even on the stairs. :: a full shelf of {things}, one tilting over the edge, {hero} reaching up :: one {thing} tips over the edge :: glass cracks :: low angle
turn = a stranger asks for one. {h} [give] the best. :: {hero} on the left holding out a {thing} to a small stranger in a long coat :: {who} puts the {thing} into the open hands :: one clear ring :: close
try = this one has to be traded for. it costs a {thing}. :: {hero} and an old woman exchanging small parcels over a table :: two hands cross over the table :: a coin rings :: medium
try = the biggest gets away. it always does. :: {hero} leaping with an open {thing}, {obj} just out of reach :: {who} leaps and misses :: a thin whistle :: low angle
worse = at last all of them are here. now what? | they begin to repeat themselves. :: {hero} in the middle of full shelves of {things}, shoulders down :: {who} turns once and sits :: a hum :: from above
turn = {h} [open] one, just to hear it go. | {h} [find] the first one again, at the very back. :: an open {thing} in {his} {hands}, a ring of light leaving it upward :: the ring of light rises and spreads :: one clear ring :: close

[solve]
try = the neighbour has an alibi. the bird has two. | suspect one is asleep. suspect two is a chair. :: {hero} on the right questioning a large crow on a chair, a {thing} on the floor between them :: {who} leans closer; the crow turns its head away :: a chair creaks :: medium
try = one clue: the {thing}. nobody dusted it. :: a {thing} in a circle of lamp light, {hero} above it :: {who} lowers {his} head over the {thing} :: a tick :: detail
worse = every trail ends at the same {thing}. | the wrong door opens. the wrong one apologises. :: {n} lines of footprints meeting at one {thing}, {hero} beside it, seen from above :: {who} follows one line with {his} eyes to the end :: steps stop :: from above
turn = {h} [read] the first clue again, from below. | then {h} [turn] the {thing} round. :: the underside of a {thing}, lit from the side, {his} face close to it :: the {thing} turns slowly to its other side :: one clear click :: close
try = {he} [follow] the crumbs. somebody follows {him}. :: {hero} bent over a trail of crumbs, a long second shadow behind :: the second shadow stops when {who} stops :: steps stop :: low angle
try = everybody was asleep. everybody snores differently. :: {n} closed doors in a row, {hero} listening at the middle one :: {who} leans an ear to the door :: three kinds of snoring :: wide
worse = the {thing} is gone. that was the proof. | the only witness is a {thing}. :: an empty ring of lamp light where a {thing} lay, {hero} at the edge :: the lamp swings; the ring moves :: a chain creaks :: from above
turn = it was never taken. it was only moved. | {h} [look] at {his} own footprints. ah. :: {hero} seen from above, following a line of prints back to its start :: {who} turns slowly toward the first print :: one clear click :: from above

[pairs company]
hook = {a} [count] {n} {things}. nobody counts {him}. :: {hero} beside {n} {things} in a row, on the left third, facing right, one {hand} on the second {thing} :: {who} touches the second {thing} and moves on to the third
end = {h} [count] {n} {things}. somebody counts {him}. :: {n} {things} in a row, {hero} on the left third and {obj} resting close on the right, both facing the row :: {oseen} stirs once beside the row; {who} stays still
hook = {a} [tell] the {thing} everything. it never answers. :: {hero} leaning toward a {thing} as if talking to it, an empty seat behind :: {who} nods at the {thing} and leans closer
end = {h} [tell] the {thing} everything. it has company now. :: {hero} and {obj} on both sides of a {thing}, leaning in :: {who} nods, and {oseen} leans in a little
hook = there is room for two here. {a} [take] half. :: {hero} at one end of a long bench, the other end empty, a {thing} in between :: {who} shifts a little on the bench and looks at the empty end
end = there is room for two here. it is just enough. :: a long bench with {hero} at one end and {obj} at the other, a {thing} in between :: {oseen} settles; {who} leans back
hook = {a} [lay] out one {thing}. habit, mostly. :: {hero} setting one {thing} down on a bare table, a second chair pushed in :: {who} sets the {thing} down and straightens it :: - :: - :: hands
end = {h} [lay] out two {things}. hope, mostly. :: two {things} side by side on a table, {hero} on the left and {obj} on the right :: {who} moves the second {thing} an inch to the right :: - :: - :: hands

[pairs gain]
hook = {a} {does}. nobody has asked for it. | {a} {does}. the {things} keep out of the way. :: {hero} at work on the left third, facing right, {n} {things} lined up in front :: {who} leans forward and begins
end = {o} <is> here now. {h} [look], and [look]. | there <is> {o}. it looks easy from outside. :: {obj} in the centre of the frame, {hero} resting on the left, {n1} {things} lined up in front :: {who} sits back and stays still; the light settles on the row
hook = {n} {things}, and one idea. {a} [begin]. :: {n} {things} in a row in the foreground, {hero} behind them, bending over :: {who} bends down and picks out the first {thing}
end = {n1} {things}, and no more ideas. {h} [rest]. :: {n1} {things} in a row in the foreground, {hero} leaning back behind them, {obj} beside :: {who} leans back; one {thing} rocks and comes to rest
hook = everyone has gone home but {a}. :: {hero} alone in a pool of light, {things} on both sides, the rest of {p} in shadow :: {who} pulls the {thing} nearer into the light
end = everyone comes back to look. {h} [pretend] to be busy. :: {obj} in a pool of light, {hero} to one side, small figures looking in from the edge :: the small figures lean in; {who} turns away and smiles

[pairs purpose]
hook = {a}, and {n} {things}. one of them has to give in. | {n} {things} on the table. {a} [begin]. :: {hero} bent over a table with {n} {things} and {obj}, lamp light from the left :: {who} bends down and picks out the first {thing} :: - :: - :: goal
end = then, very small: {goal}. | and there it is: {goal}. :: {hero} leaning close to {obj}, faces lit warm from below, the {things} pushed aside :: a warm glow rises in {oseen}; {who} leans in and holds still :: a soft crackle, then a warm tone :: close :: goal

[pairs love]
hook = {a} [have] drawn everyone but one. | {a} [see] hundreds of faces. one stays. :: {hero} in the crowd on the left third, a {thing} under one arm, looking right at {obj} far off :: {who} stops while the crowd moves on
end = {h} and {o}. two {things}, neither of them counted. :: {hero} and {obj} on a step with two {things} between them, shoulders touching :: {who} leans a little to the right; both stay :: close
hook = {a} {does}. it is the third {thing} that did it. | {a} {does}, by the {things} of all places. :: {hero} beside {n} {things}, looking over them at {obj} :: {who} drops one {thing} and does not notice
end = {n} {things}. nobody can remember whose. | {h} and {o} share a {thing}. it is a small one. :: {hero} and {obj} leaning over one {thing}, heads together :: both reach for it at once

[pairs seek]
hook = {a} {does}. it begins at the {thing}. | {a} {does}. nobody has said where. :: {hero} on the left third, head forward, facing right, a {thing} close by and an empty sky above :: {who} lifts {his} head and turns it slowly to the right
end = there <is> {o}, right where {h} began. | {o} <is> there. it seems {it} <is> looking too. :: {obj} above, {hero} on the left third looking up at it, a {thing} close by :: {who} looks up and stays still
hook = something is missing up there. {a} {does}. :: {hero} tiny on the left, wide empty space above, one {thing} on the right :: {who} walks three steps to the right and looks up :: - :: - :: o.sky
end = nothing is missing up there. nor down here. :: {obj} large above, {hero} on the left with {his} face turned up :: {who} breathes out and lies down :: - :: - :: o.sky
hook = {a} {does}, with one {thing} and no map. :: {hero} at the edge of {p}, a {thing} held ready, facing right :: {who} takes three steps to the right
end = {h} [need] no {thing} now. it is right here. :: a {thing} lying forgotten, {hero} and {obj} together behind it :: {who} holds still; the {thing} rolls away
hook = {a} {does}, long after the others have stopped. :: {hero} alone {at_p} among {n} {things}, looking the other way :: {who} turns and sets off
end = {o} <was> never far. nor [was] {h}. :: {obj} and {hero} in one frame, a {thing} between them :: both stay; a small breath

[pairs deliver]
hook = {a} {does}. it is heavier than it looks. :: {hero} carrying {obj} with both arms, walking right, a {thing} at the door behind :: {who} takes two careful steps to the right
end = {o} <is> in other hands now. {his} own feel light. :: {obj} in a stranger's hands, {hero} behind with empty open {hands} :: the stranger lifts the load; {who} steps back
hook = {a} {does}. one parcel, {n} stops. :: {hero} with {obj} at a gate, a {thing} on the post :: {who} shuts the gate and walks right
end = signed for, with a {thing}. {h} [walk] home lighter. :: a stranger holding {obj}, {hero} going off left with a {thing} :: {who} walks away to the left

[pairs learn]
hook = {a} {does}. the {thing} goes first. | {a} {does}. the {things} hold their breath. :: {hero} on the left third, a {thing} held up, {n} {things} lined up behind :: {who} lifts the {thing} into the light
end = now {l} [show] the {things} how it is done. | next in line: the {thing}. {l} [is] strict. :: {learner} in front of {n} {things} lined up like pupils :: {lwho} raises one {hand} before the row
hook = day one, and the {thing} is winning. {a} {does}. | {a} {does}. how hard can a {thing} be? :: {hero} in front of one {thing} on the floor, looking down at it :: {who} walks once around the {thing}
end = somebody asks {l} how it is done. slowly, it seems. :: {learner} holding a {thing} out to a small child, bending down :: {lwho} holds out the {thing}; the child takes it

[pairs protect]
hook = {a} {does}. that is all the job says. :: {hero} standing in front of {obj}, feet apart, a {thing} at the side :: {who} plants both feet and looks left
end = three of them keep watch now. mostly they sleep. :: {hero}, {obj} and a thin shy creature asleep against one another :: three bodies breathe in one slow rhythm
hook = one door, one {thing}, and {a}, who {does}. | nobody has told {a} to stop. so {he} {does}. :: {hero} before a small closed door, a {thing} within reach :: {who} turns from the door to the left
end = the door stands open now. {h} [sit] in it. :: {hero} sitting in an open doorway, {obj} inside, a thin shy creature asleep on the step :: {who} leans back; the creature breathes

[pairs escape]
hook = {a} {does}. on tiptoe, for now. | {a} {does}. the {thing} stays behind. :: {hero} low along a wall, facing right, a {thing} left on the ground behind :: {who} slips along the wall to the right
end = two shadows on the road. neither looks back. :: two long shadows on an open road, {hero} and a smaller figure walking right :: both walk on to the right
hook = everyone here stays. {a} {does}. | a quiet place, with {n} locks. {a} {does}. :: {hero} in a narrow room with {n} {things}, light under the door :: {who} looks at the light under the door
end = outside there is a lot of it. {h} [take] a little. :: {hero} small in wide open country, a {thing} dropped behind :: {who} stops, breathes in and goes on

[pairs travel]
hook = {a} {does}. the {thing} comes along. | {a} {does}. somebody has to see it. :: {hero} on the left third with a {thing}, facing right, the way ahead long and empty :: {who} sets out to the right
end = on the far side, {h} [put] the {thing} down. here. | {h} [arrive]. the {thing} looks at home already. :: {hero} setting a {thing} down on new ground, wide country behind :: {who} sets the {thing} down and straightens up
hook = there are {n} ways to go. {a} {does}. | {a} {does}. the door closes by itself. :: {hero} from behind with a {thing}, {n} paths ahead :: {who} chooses one path and goes
end = {h} [send] the {thing} home, with a note: arrived. | nobody waves. then somebody does. :: {hero} on the right third, a small figure waving far off on the left :: the far figure waves; {who} lifts one {hand}

[pairs wait]
hook = {a} {does}. the {thing} does too. | {a} {does}, at the same spot, with the same {thing}. :: {hero} on the left third beside a {thing}, the right side of the frame empty :: {who} settles down and looks to the right
end = {h} [move] over. there is room for a guest. | the {thing} is not alone any more. nor [is] {h}. :: {hero} on the left, a small guest on the right, a {thing} between them :: the guest sits down; {who} moves aside a little
hook = there is a bench for it. {a} {does}. | everyone has somewhere to be. {a} {does}. :: {hero} at one end of a bench {at_p}, people passing as blurs :: the blurs pass; {who} stays
end = the bench is empty. so is the waiting. | {h} [get] up. the {thing} keeps the place. :: an empty bench with a {thing} on it, two figures leaving to the right :: two figures walk off to the right

[pairs race]
hook = {a} {does}. number {n}, in chalk. | {a} {does}. the others are very polite about it. :: {hero} at the start among much larger rivals, a chalk line in front :: {who} looks left and right at the rivals :: - :: - :: race
end = {h} and the rider come last. the cheering is loudest. :: {hero} and a rider pushing a bent bicycle through a torn ribbon, side by side :: both cross the line; the ribbon floats down :: - :: - :: race
hook = {a} {does}. only one of them has read the rules. :: {hero} small on the left, {obj} large on the right, open ground between :: {who} takes one step forward :: - :: - :: !race
end = they share the prize. it is a {thing}. :: {hero} and {obj} sitting back to back, a {thing} between them :: both breathe out; the {thing} tips over :: - :: - :: !race

[pairs lose]
hook = {a} {does}. slowly, the way {things} are forgotten. | {a} {does}. the {thing} is the first to know. :: {hero} on the left third, a {thing} close by, everything still whole :: a shadow crosses {who} and moves on
end = what is left is small. it is enough to begin with. | the {thing} stays. so does the quiet. :: a {thing} alone in wide calm space, one bright point where {hero} was :: the bright point glows once and holds
hook = nobody notices when {a} {does}. | {a} {does}. the {things} pretend not to see. :: {hero} small among {n} {things}, light leaving the frame :: the light draws back slowly from {who}
end = where it was, there is room. a {thing} grows into it. | {n} {things}, and a space that is not empty. :: {n} {things} around a bright empty spot {at_p} :: light settles on the empty spot

hook = {a} {does}. nobody has seen {it} go. | {a} {does}. {o} <was> here a moment ago. :: {hero} on the left third, {obj} far off on the right and half in shadow, a {thing} between them :: the shadow moves over {oseen} :: - :: - :: o
end = what is left is the shape of it, and a {thing}. | {n} {things}, and a place kept free. :: {n} {things} around an empty place with the outline of {obj}, {hero} beside it :: {who} moves one {thing} aside and sits down :: - :: - :: o

[pairs become]
hook = {a} {does}. it shows first in the {thing}. :: {hero} on the left third beside a {thing}, one edge just beginning to change :: {who} looks down at the changed edge
end = same spot, same {thing}. only {h} [is] new. :: {hero} changed and upright on the left third beside a {thing}, everything around as it was :: {who} stands up straight and holds still
hook = since the day before, {a} {does}. | a strange feeling, and then {a} {does}. :: {hero} looking at a {thing} as if for the first time :: {who} touches the {thing} and draws back
end = it is a good fit. {h} [take] it out into the street. | {h} [pass] the old {thing}. they nod. :: {hero} changed, walking right past a {thing}, head up :: {who} walks past with one small nod

[pairs collect]
hook = {a} {does}. {he} [keep] them in {things}. | {a} {does}. {n} {things} so far. :: {hero} before a shelf with {n} {things} in a row, each holding a faint glow :: {who} sets one {thing} on the shelf and turns it to the light
end = the shelf has a gap now. it is {his} favourite part. :: a shelf of {things} with one gap, light falling through it onto {hero} :: light moves through the gap; {who} looks into it
hook = one is nothing. {n} is a start. {a} {does}. | the pockets of {a} are full. {he} {does}. :: {hero} turning out pockets over {n} {things} :: one more {thing} joins the row
end = {he} [keep] the empty {thing}. it is the best one. | the street is full of them now. the shelf rests. :: an empty {thing} on a shelf, {hero} at an open window looking out :: {who} leans out of the window; light comes in

[pairs solve]
hook = {a} {does}. first clue: one {thing}, moved. | {a} {does}. it starts with a {thing}. :: a {thing} out of place in the foreground, {hero} behind it in hard side light :: {who} steps into the light and looks down at the {thing}
end = the answer fits in one {thing}. case closed. | {h} [put] the {thing} back. case closed. :: the {thing} in close view with {obj} beside it, {hero} walking off behind :: {who} walks away to the left; the {thing} stays
hook = somebody knows. it is not {a}, who {does}. | one {thing} too many. {a} {does}. :: {hero} counting {n} {things} under a lamp, one set apart :: {who} taps the odd {thing}
end = mystery solved. the {thing} takes no questions. | nobody is to blame. {h} [file] it under {thing}. :: {hero} putting a {thing} into a drawer, {obj} on the desk :: the drawer slides shut
"""


@cache
def moments() -> dict[str, dict[str, tuple[Moment, ...]]]:
    """Moments by deed and beat; ``want``, ``found`` and ``more`` serve every deed."""
    return parse(TABLE + deeds_plain_en.TABLE)


_SHARED = {"befriend": ("company",), "love": ("love", "company"), "make": ("gain", "purpose")}  # fmt: skip


def pairs(deed: str) -> tuple[Pair, ...]:
    """First and last moments that belong together, for that deed; none for an unknown one."""
    found: list[Pair] = []
    for name in _SHARED.get(deed, (deed,)):
        shelf = moments().get(f"pairs {name}", {})
        found += zip(shelf.get("hook", ()), shelf.get("end", ()), strict=True)
    return tuple(found)


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
"""What follows an event of several, when there is time for a second sentence."""
