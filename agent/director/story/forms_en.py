"""What happens in English films that are no story of one deed: by genre, and by theme.

The same slots as in :mod:`agent.director.story.deeds_en`; besides, ``{np}`` is the wish's own noun
phrase ("a coffee shop that opens at midnight"), ``{name}`` the shortest name, ``{claim}`` what
the wish says it does ("opens at midnight"), ``{topic}``, ``{q}``, ``{task}``.
"""

from __future__ import annotations

from functools import cache

from agent.director.story.frames import Moment, parse

TABLE = """
[place]
hook = {np}. the lamp is still on. | {np}. somebody left the light on. :: a lit {thing} in the middle of {p}, everything around it still :: the light on the {thing} wavers and steadies :: - :: wide
hook = this is {np}. wipe your feet. | {np}, and {n} {things} to prove it. :: {n} {things} in a row {at_p}, fine dust in a beam of light :: dust drifts through the beam :: - :: wide
hook = no sign outside. everyone finds {np}. :: the way into {p}, a {thing} beside it, seen from the ground :: a shadow crosses the entrance :: - :: low angle
want = every {thing} here has been held by somebody. | the {things} stand where hands left them. :: one {thing} with a worn edge, {n} more behind it out of focus :: light slides over the worn edge :: - :: detail
want = it has rules. be kind, and mind the {thing}. :: a {thing} at the centre of {p}, two figures passing on both sides of it :: two figures pass the {thing}, one on each side :: - :: medium
try = {n} people come in. none of them asks why. | one comes for the quiet. one comes for the others. :: {n} figures apart from each other {at_p}, a {thing} in front of each :: one figure looks up; another moves a {thing} closer :: - :: wide
try = somebody is looking for a {thing}. somebody always is. :: two hands moving along a row of {things} :: the hand moves along the row and pauses :: - :: close
try = the regulars nod. the {thing} nods back, nearly. :: an old man with a cap nodding to a woman behind a {thing} :: the old man nods and takes a seat :: - :: medium
worse = for a while nobody comes. the {thing} hums to itself. | then an hour with nobody in it. :: {p} with no one in it, a {thing} far off under one lamp :: the lamp flickers once :: a clock ticks :: extreme wide
worse = something gives way: {mishap}. :: the moment after: {mishap}, {things} scattered {at_p} :: one {thing} rolls a little and stops :: - :: from above
turn = then the door opens. somebody brings one back. | a child comes in, holding a {thing} that was missing. :: a small girl in a yellow coat in the doorway, holding a {thing} in both hands :: the girl takes one step in and holds the {thing} up :: a door opens :: close
turn = somebody stays after the last one leaves, and sweeps. :: a woman in a grey apron sweeping around a {thing} by one lamp :: the broom passes once around the {thing} :: a broom on the floor :: close
end = {the_np}. it has {n1} {things} now. :: {n1} {things} in a row {at_p}, a yellow coat hanging on the chair beside them :: the coat swings and comes to rest :: - :: wide
end = the lamp stays on. {the_np} is open. | leave the light on in {the_np}. :: {p} seen from outside, its one light warm, two figures at the {thing} inside :: the two figures sit down; the light holds :: - :: wide
hook = {np}. knock twice, or just come in. | {np}. the clock here goes its own way. :: a clock without figures above {p}, a {thing} below it :: the pendulum swings once :: a slow tick :: low angle
want = people leave things here. {things}, mostly. :: a shelf {at_p} with {n} {things}, all different :: light moves along the shelf :: - :: medium
try = two strangers reach for the same {thing}. :: two hands meeting over one {thing} :: both hands stop and one draws back :: - :: detail
turn = somebody writes a name into the dust. it is spelled right. | the quietest of them says: leave it to me. :: a hand drawing a line in dust beside a {thing} :: the finger draws one slow line :: a soft scrape :: detail
end = tomorrow there will be {n1}. {the_np} can wait. | {the_np}. last one out keeps the {thing}. :: the door of {p} half closed, a {thing} on the step, warm light inside :: the door closes to a gap; the light holds :: - :: wide

[person]
hook = {a}. the {thing} is already in use. | before anyone asks, {a} [begin]. :: {his} {hands} around a {thing}, sleeves up :: the {hands} lift the {thing} and turn it :: - :: detail
hook = {a} and {n} {things}. a full day. :: {hero} in front of {n} {things} in a row, facing right :: {who} looks along the row and picks one :: - :: wide
want = {he} [want] one of them right. only one. | {n} of them have to be good by the end. :: {hero} looking down at {n} {things}, one pulled forward :: {who} pulls one {thing} forward :: - :: medium
try = the first {thing} disagrees. {he} [begin] again. | twice wrong. the third one listens. :: {hero} bent over a crooked {thing}, two more put aside :: {who} sets the crooked {thing} aside and takes another :: - :: medium
try = nobody sees this part. it is the longest. :: {hero} small in the width of {p}, at work beside a {thing} :: {who} moves along with small steps :: - :: extreme wide
worse = then {mishap}, of all things. :: {hero} looking up as {mishap} :: {who} stops and looks up :: - :: low angle
worse = {he} [sit] down. the {thing} waits. :: {hero} sitting with empty {hands}, a {thing} on the floor :: {who} lets {his} shoulders drop :: - :: wide
turn = somebody left a note under the {thing}. {he} [read] it. | under the {thing} lies a photograph. {he} [keep] it there. :: a small old photograph beside a {thing}, {his} {hand} at the edge of it :: the {hand} straightens the photograph :: - :: close :: hands
end = one {thing}, right at last. {h} [go] home. :: a single {thing} in the light, {hero} walking off to the left behind it :: {who} walks away to the left; the {thing} stays :: - :: wide
end = {h} [turn] off everything but the {thing}. :: one {thing} still lit {at_p}, {hero} in the doorway looking back :: {who} looks back once from the doorway :: - :: wide
hook = {a}, a {thing}, and no hurry at all. | {a} [arrive] before the others. so does the {thing}. :: {hero} in a doorway of {p}, a {thing} under one arm :: {who} steps in and puts the {thing} down :: - :: wide
want = today is for the difficult one. | {he} [have] promised somebody a {thing}. :: {hero} turning a {thing} in the light :: {who} turns the {thing} once :: - :: close
turn = somebody stops, and stays to watch. that helps. | a small voice asks: can you show me? :: a small child at the edge of the table, {hero} looking up :: the child steps closer; {who} makes room :: a small voice :: medium
turn = {he} [put] the rule away, and [use] the eye. :: {hero} in close profile, one eye narrowed over a {thing} :: {who} bends closer and nods :: a soft tap :: close :: hands
end = {n1} {things} now. one of them is good. | {h} [leave] the best one on the sill, for whoever. :: a {thing} on a windowsill {at_p}, {hero} going off to the left :: {who} goes; the {thing} catches the light :: - :: wide
worse = it breaks in the middle. {he} [say] one word. :: a broken {thing} in front of {hero} :: one half tips over :: a crack :: detail

[animal]
hook = {a}, and one {thing} too many. | {a}. the {thing} has been there since before. :: {hero} facing a {thing}, both the same height in the frame :: {who} lowers {his} head toward the {thing} :: - :: wide
hook = at the other end of {p} [live] {a}. | {n} {things}, and in the middle {a}. :: {hero} among {n} {things} {at_p} :: {who} turns {his} head to the right :: - :: wide
want = {he} [have] an opinion about the {thing}. | the {thing} should be somewhere else. {he} [know] where. :: {hero} in close profile, one eye on a {thing} :: {who} blinks slowly :: - :: close
try = first {he} [look] at it. for a long time. | once round it, to be sure. :: {hero} walking round a {thing}, seen from above :: {who} moves half round the {thing} :: - :: from above
try = then, with one {hand}: so. | one small push, as if by accident. :: one {hand} beside a {thing} at the edge of a table :: the {hand} moves the {thing} an inch :: a soft scrape :: detail
try = {he} [lie] down. {he} [get] up. something is not right yet. :: {hero} curled in a ring around nothing :: {who} turns once around {himself} and lies down :: - :: medium
worse = the {thing} falls. nobody was there. | {mishap}. {h} [was] nowhere near. :: a {thing} on the ground, {hero} looking the other way :: the {thing} rolls to a stop :: a clatter :: low angle
worse = for an hour {he} [is] offended. the {thing} does not notice. :: {hero} with {his} back to a {thing}, far apart :: {who} moves one ear :: silence :: extreme wide
turn = {h} [lie] down on it. the matter is closed. | then {h} [find] the warm spot. it was under the {thing}. :: {hero} lying over a {thing}, eyes half closed :: {who} settles and breathes out :: a long breath :: close
turn = somebody small puts a hand out. {h} [think] about it. :: a child's open hand on the ground, {hero} leaning closer :: {who} leans in and stops at the hand :: one breath :: close
end = {h} [sleep]. the {thing} keeps watch. :: {hero} asleep beside {n} {things} in soft light :: one slow breath :: - :: wide
end = the {thing} is where it belongs. so [is] {h}. :: {hero} and a {thing} side by side, seen from the front :: {who} closes both eyes :: - :: wide

[thing]
hook = {a}, and nobody near it. yet. | it starts with {a}, left behind. :: {hero} alone in the middle of the frame, a {thing} beside it :: light moves slowly over {who} :: - :: wide
hook = {a}. it belongs to whoever looks. :: {hero} in close view {at_p}, a {thing} out of focus behind :: a shadow passes over {who} :: - :: close
want = the first hands are small. they let go too soon. :: the hands of a child in a yellow coat around {hero} :: the small hands open :: - :: detail
try = the second hands are busy. {h} [wait]. | next it goes with somebody in a hurry. :: a woman in a grey coat hurrying right with {hero} under one arm :: the woman hurries four steps to the right :: - :: medium
try = it changes sides of the street. it learns a corner. :: {hero} at the foot of a wall, a long street behind :: a coat passes; {who} stays :: - :: low angle
worse = then nobody, for a long while. | a scratch, a dent, a long pause. :: {hero} on the ground beside a {thing}, seen from above, very small :: dust drifts over {who} :: - :: from above
turn = the third hands are old. they know it at once. :: the wrinkled hands of an old man lifting {hero} into the light :: the old hands lift {who} and turn it :: - :: close
end = {h}, and small hands. it is back. | small hands again. this time they hold on. :: {hero} in the arms of a child in a yellow coat, an old man beside, looking right :: the child holds tight; the old man nods :: - :: wide
hook = {a}. nobody can say whose. | {a}, on the wrong side of the door. :: {hero} on a doorstep {at_p}, seen from above :: a shadow falls over {who} and moves on :: - :: from above
hook = somebody put {a} down, only for a moment. :: {hero} on a wall {at_p}, a {thing} beside, people passing :: people pass from left to right :: - :: wide
want = a child asks what it is for. good question. | it is not heavy. that is the trouble. :: {hero} between a child in a yellow coat and a {thing} :: the child tilts its head :: - :: medium
want = it is useful at first. then it is in the way. :: {hero} holding a door open {at_p} :: the door presses against {who} :: - :: low angle
try = someone trades it for a {thing}. fair enough. :: two hands exchanging {hero} for a {thing} :: the hands cross and part :: a {thing} clicks :: detail
try = it spends a while as something else entirely. :: {hero} upside down with {n} {things} on top of it :: one {thing} is added on top :: - :: medium
worse = it is left out. it does not complain. | then it is behind the {thing}, and nobody bends down. :: {hero} half hidden behind a {thing}, dust on it :: dust settles :: silence :: close
turn = somebody old asks after it. somebody young runs. | then somebody says its name. :: an old woman pointing, a child in a yellow coat running right :: the child runs to the right :: quick steps :: medium
turn = the scratch gives it away. it is the one. :: a fingertip on a small scratch on {hero} :: the fingertip follows the scratch :: one breath :: detail
end = {h} has a place now. it is marked with a {thing}. | {h} is home. it looks smaller there. :: {hero} on a shelf between a {thing} and a lamp, a child in a yellow coat before it :: the child steps back and nods :: - :: wide

[share]
hook = {a}. {s1}. do the sum. | {a}, {s1}. somebody counted wrong. :: {hero} side by side, {s} held up between them :: one of the two tugs the {snoun} to the left :: - :: wide
want = the left one pulls left. the right one, right. | each of them holds it exactly in the middle. :: two hands on the handle of {s}, pulling apart :: the {snoun} tips left, then right :: - :: detail
try = they try turns. turns are too long. | they count to ten. one of them counts fast. :: one of {hero} under {s}, the other an arm's length away with folded arms :: the one outside taps his foot :: - :: medium
try = they draw a line. it is not a fair line. :: {hero} on both sides of a chalk line on the ground, {s} across it :: one pushes the {snoun} over the line :: - :: from above
worse = now nobody has it. it lies between them. | it turns over, and holds nothing for anybody. :: {s} upside down on the ground, {hero} far apart on the left and right :: the {snoun} rocks and lies still :: - :: extreme wide
turn = one of them moves closer. then the other. | one of them holds it over the other. :: two shoulders touching under {s}, one hand over another on the handle :: one takes a step closer; the shoulders touch :: - :: close
end = {h}, {s1}. the sum works. | {s1} is enough. it only had to be near. :: {hero} from behind under {s}, walking right in step :: both walk on to the right in step :: - :: wide

[day]
hook = {day} begins like any other. | {day}, the {thing} notices before anyone. :: {p} in full life, {dseen} everywhere, a {thing} in the foreground :: one figure stops and looks up :: - :: wide
want = by the second {thing}, somebody rubs an eye. | it starts at the edges, like all good thieves. :: the edge of {p}, where {dseen} has begun to vanish, {n} {things} in a row growing plain :: a pale edge creeps over the {things} :: - :: medium
try = people look in their pockets, just in case. :: {n} figures {at_p} turning out their pockets, half the picture already pale :: one figure turns a pocket inside out :: - :: wide
try = somebody locks a door. it slips out underneath. :: a closed door, a thin line of {dseen} leaving under it :: the thin line slides out under the door :: - :: detail
try = they ask the {thing}. it used to know. :: an old woman holding a {thing} to her ear, everything around her plain :: the old woman shakes the {thing} and listens :: - :: close
worse = then even the {thing} goes plain. | what is left could be folded into one {thing}. :: a plain pale {thing} {at_p} without {dseen}, still figures far apart :: the last trace fades from the {thing} :: - :: extreme wide
turn = in one window, a little of it is left. | a child still has some, in a cupped hand. :: a child's cupped hands with a last bright bit of {dseen}, everything around pale :: the hands open a finger's width :: - :: close
end = they share it out, a spoonful each. | nobody asks for much. a spoonful each. :: neighbours {at_p} holding out spoons to a child, {dseen} spreading from the spoons :: a bright spot spreads from spoon to spoon :: - :: wide

[children]
hook = once there [was] {a}. | this is {h}. say hello, softly. | once, {at_p}, there [was] {a}. :: {hero} peeking out from behind a {thing}, on the left third :: {who} peeks out a little further :: - :: wide
want = {h} [want] to {wishto}. {refrain} | one small wish: to {wishto}. {refrain} :: {hero} looking up at a bright open space, a {thing} below :: {who} leans forward and draws back :: - :: medium
try = {he} [ask] the {thing}. the {thing} only smiles. | {he} [tell] the {thing} first. that is good practice. :: {hero} close to a friendly {thing} :: {who} leans toward the {thing} and waits :: - :: close
try = {he} [go] a little way, and [stop], and [look]. :: {hero} small on a gentle slope of {p}, halfway along :: {who} moves a little way to the right :: - :: extreme wide
again = then {he} [try] again. {refrain} | not yet. {refrain} :: {hero} halfway out from behind a {thing}, looking right :: {who} comes out halfway and holds :: - :: medium
turn = somebody little is there, just as {adj}. {hello} | somebody little waves first. that makes it easy. :: {hero} face to face with a tiny bird, both the same height in the frame :: the tiny bird hops closer; {who} leans in :: one small chirp :: close
turn = somebody little has lost the way. {h} [help]. :: a tiny bird beside {hero}, who makes room and shelter :: {who} bends gently over the tiny bird :: a small chirp :: close
after = they sit and say nothing. it is a nice nothing. | two is a good number. they count it twice. :: {hero} and a tiny bird side by side, looking at the soft light :: the tiny bird tucks in its head :: - :: medium
after = the {thing} may stay, too. | the {thing} moves a little closer. :: a {thing} beside {hero} and a tiny bird, all three in a warm circle of light :: the {thing} rocks once and is still :: - :: close
after = far away, somebody hums. | and {p} breathes in, and out. :: {p} wide and peaceful in soft light, {hero} and a tiny bird small in the middle :: the light grows a little softer :: - :: extreme wide
after = one yawns. so the other one does. :: {hero} close beside a tiny bird with a wide open beak :: the tiny bird yawns; {who} leans in :: - :: close
end = {refrain_end} sleep tight, {h_plain}. | {refrain_end} sleep well, {h_plain}. :: {hero} and a tiny bird asleep side by side in a warm soft glow :: both breathe slowly; the glow holds :: slow breathing :: wide
hook = do you know {a}? now you do. | far from here, {at_p}, lived {a}. :: {hero} in the middle of a soft round picture of {p} :: {who} looks up and blinks :: - :: wide
want = do you know what {h} [want]? to {wishto}. {refrain} :: {hero} with closed eyes, smiling, a {thing} close by :: {who} opens both eyes :: - :: close
try = {he} [practise] on a {thing}. the {thing} is very patient. :: {hero} bowing to a {thing} :: {who} bows and waits :: - :: wide
turn = somebody little laughs, a kind laugh. {he} [laugh], too. :: {hero} and a tiny bird laughing face to face :: both shake with laughter :: a small chirp :: medium

[question]
hook = {q} | {q} look. :: {sight} :: {sightmoves} :: - :: wide
sight = look at {topic} for as long as you can. then look away, and say what you saw. | start by looking. that part is easy, and nobody does it for long. | everybody has seen it. few have stopped for longer than a breath. :: a girl in a green coat standing still, looking at {sightshort} :: the girl tilts her head :: - :: wide
part = what do you see when you come closer? say it in your own words. | come closer. what changes? what stays the way it was? :: {sightclose} :: the light moves slowly over it :: - :: detail
part = is it the {guess1}? look there, too, and take your time. | perhaps it is the {guess1}. perhaps not. write it down with a question mark. :: {guess1} in close view, {sightshort} behind :: the {guess1} moves a little :: - :: close
part = or is it the {guess2}? make a note, and leave some room beside it. | the {guess2} is worth a second look. it often is. :: {guess2} in close view beside an open notebook with plain pages :: a pencil draws a small circle in the notebook :: - :: medium
part = draw it. then draw it again on another day, and lay the two side by side. | count something. anything you can count. numbers are good at small surprises. :: two hands drawing {sightshort} in a notebook with a short pencil :: the pencil draws one slow line :: - :: from above
part = ask three people. keep the three answers, even the odd one. | ask somebody small and somebody old. compare. :: three figures of different height on a bench, all looking at {sightshort} :: one of the three points up :: - :: wide
turn = then ask somebody who knows, and write it down word for word. | somewhere near, someone knows this. go and ask. it is allowed. :: a girl in a green coat showing a notebook to an old man with glasses :: the old man leans over the notebook :: - :: medium
together = put it together on one page: the look, the guess, the answer. | three things on one page. now close the book and look up. :: an open notebook with drawings, {guess1} and {guess2} laid beside it :: a page turns over :: - :: from above
end = {q} | so, once more: {q} :: {sight}, a girl in a green coat small in front of it :: the girl lowers the notebook and looks up :: - :: wide
end = keep looking. {q} :: {sight}, a girl in a green coat small in front of it :: the girl sits down and looks up :: - :: wide
part = make it dark. make it bright. does it mind? :: a hand shading {sightshort}, half in light and half in shadow :: the hand moves and the shadow slides :: - :: medium
part = what would {topic} look like from the other side? go round. :: {sightshort} seen from the far side, a girl in a green coat walking round it :: the girl walks round to the left :: - :: wide
part = listen. does it make a sound when nobody talks? :: a girl in a green coat with closed eyes beside {sightshort} :: the girl holds her breath :: - :: close
part = put something next to it: a {thing}, say. which one changes? :: a {thing} beside {sightshort} on a plain cloth :: light moves across both :: - :: detail
part = tell it to a cat. if the cat stays, you are on to something. :: a cat beside an open notebook, {sightshort} behind :: the cat blinks and stays :: - :: close
sight = before any answer, look at {topic}. stay with the odd part for a while. | look at {topic} as a stranger would. what is strange here? :: a girl in a green coat on a low wall, {sightshort} in front of her :: the girl leans forward on both hands :: - :: wide
turn = somebody has asked this before you. find out what they wrote. | take the question to a library, a workshop, a kitchen. knock. :: a girl in a green coat reaching up to a shelf beside an old woman with glasses :: the old woman hands down a book :: - :: medium
together = one question, three guesses, a page of pictures. that is a good day. :: the notebook open on a windowsill, {guess1} and {guess2} beside it :: a page lifts in the draught :: - :: close
end = and if you still ask, good: {q} | now ask somebody else: {q} :: {sight}, a girl in a green coat and an old man side by side in front of it :: the girl points; the old man looks :: - :: wide

[nosteps]
hook = somebody here knows how to {task}. | to {task}. it looks like nothing. :: two hands with {result}, held up to the light :: the hands turn it once :: - :: close
need = all it takes lies on the table. | two hands, and the patience to look. :: {tools} laid out on a wooden table :: a hand smooths the cloth beside it :: - :: from above
step = watch the hands. they are in no hurry. | the left hand holds. the right hand thinks. :: two hands over {tools}, one holding, one moving :: one hand moves across the other :: - :: detail
step = wrong. back to the start, no shame. | again, a little slower. :: {tools} lying loose again, two hands resting beside :: the hands pick it up again :: - :: close
step = a child watches, and copies one finger at a time. :: a child in a yellow coat looking up at working hands, {tools} on the table :: the child copies one movement :: - :: medium
end = to {task}: now you have seen it done. | your turn to {task}. :: {result} alone on the wooden table in clear light :: the light holds on it :: - :: wide

[documentary]
hook = the hands start before the rest of {him}. | nobody hears {a} begin. :: {his} {hands} at work on a {thing}, nothing else in the light :: the {hands} press down and lift :: - :: detail
hook = {things} first. then everything else. :: {n} {things} in a row, {his} {hands} reaching for the first :: the {hands} take the first {thing} :: - :: detail
who = {a}, {at_p}, the way it usually goes. | this is the work of {a}. :: {hero} in the middle of {p}, sleeves up, a {thing} at the side :: {who} crosses to the other side of the frame :: - :: wide
who = {he} [know] the place by its sounds: {sound}. :: {hero} in profile, head tilted, listening :: {who} stops for a moment and listens :: - :: medium
day = {n} {things}, then {n} more. nobody counts but {him}. | lift, turn, set down. lift, turn, set down. :: {hero} moving {n} {things} along a long table :: {who} lifts one {thing} and sets it down :: - :: medium
day = it smells of {smell}. {he} [have] stopped noticing. :: {hero} in a cloud of warm haze beside a {thing}, eyes half closed :: the haze drifts past {who} :: - :: close
day = the radio plays low. {he} [hum] the part that is missing. :: {hero} from behind at a long table, a small radio on the shelf :: {who} sways a little with the work :: - :: over shoulder
worse = then {mishap}. it happens. | the hard part is the middle. it has no end in it. :: {hero} leaning on both {hands} over a {thing}, head low :: {who} lets {his} head sink for a breath :: - :: low angle
turn = one {thing} {he} [put] aside. it is for somebody. | {he} [keep] the first one back. it is never sold. :: a single {thing} wrapped in a cloth on a windowsill, {his} {hand} letting go of it :: the {hand} lets go and rests beside it :: - :: close
turn = why {he} [do] it? {he} [look] at the {thing}, and [smile]. :: {hero} in close view, flour or dust on one cheek, looking down at a {thing} :: {who} breathes out and smiles :: - :: close
end = {he} [wipe] the table. the street begins. | last, the light. {h} [go] home. :: an empty street outside {p}, {hero} small in the doorway, a lit window behind :: {who} pulls the door shut and walks left :: - :: wide
hook = there is a moment before the work. {a} [use] it. | the {thing} is older than the job. so is {a}, nearly. :: {hero} standing still {at_p}, a {thing} in both {hands} :: {who} breathes in and begins :: - :: close
day = a customer comes, a customer goes. the {thing} stays. :: {hero} handing a {thing} across a counter to a stranger :: the {thing} crosses the counter :: - :: wide
worse = some days the {thing} wins. this is one of them. :: {hero} looking down at a spoiled {thing} :: {who} sweeps it aside and starts over :: - :: medium
turn = there is a photograph by the door. {he} never [mention] it. :: a small photograph by a door frame {at_p}, {hero} passing out of focus :: {who} passes and touches the frame :: - :: close
end = the {thing} cools. {h} [put] on a coat. that was the work. :: a {thing} alone on a table {at_p}, {hero} with a coat in the doorway :: {who} pulls on the coat and goes :: - :: medium

[recap]
hook = {topic_cap}. it happened. | this was {topic}. | {topic_cap}, in one breath. :: a bright hall full of long tables and people leaning together, a {thing} in the foreground :: people look up from the tables :: - :: wide
who = look at those tables. | the tables filled up. then the floor. :: two people at a table with a {thing} between them, others behind :: one person points; the other laughs :: - :: medium
end = that was {topic}. see you at the next. | well done, everyone. that was {topic}. :: many raised hands in front of a bright window, paper streamers in the air :: streamers drift down over raised hands :: - :: wide

[ad]
hook = look at the space that is left. | there is a gap here. wait. | something is about to fit. :: a narrow empty space beside a {thing} {at_p}, a hand measuring it :: the hand measures the gap and stops :: - :: close :: !h.place
hook = here it comes. | watch the left side. :: {hero} sliding into the light from the left, {p} behind :: {who} slides into the light :: - :: close :: !h.place
product = {np}. | this is {np}. | say hello to {np}. :: {hero} in the centre, clean light, nothing else near :: {who} turns a quarter to the left :: - :: medium :: !h.place
use = {it} {claim}. | {name} {claim}. :: a hand moving {hero} into place, {spotseen} :: one hand moves {who} into place :: - :: detail :: claim !h.place
use = once more, slowly: {it} {claim}. | yes. {it} really {claim}. :: {hero} in its place, {spotseen}, a woman in a teal jacket walking past :: the woman walks past and does not have to look :: - :: wide :: claim !h.place
use = pick it up. put it down. look. :: two hands around {hero}, a {thing} beside :: the hands set {who} down and let go :: - :: detail :: !claim !h.place
use = it is there when you need it. :: {hero} beside a {thing}, a hand reaching in :: the hand reaches in :: - :: close :: !claim !h.place
turn = that face? exactly that. | there. | somebody is smiling. nobody paid for it. :: a woman in a teal jacket smiling at {hero}, close :: the woman breathes out and smiles :: - :: close :: !h.place
end = come and see {name}. | ask for {name_full}. | this is {name_full}. your turn. | try it. {name_full}. :: {hero} alone in the centre, soft light, calm background :: the light settles on {who} :: - :: close
hook = start with the problem. it is in the picture. | hold that thought. :: {p} crowded with people, a person in a teal jacket stepping round a {thing} :: the person steps round the {thing} :: - :: wide :: !h.place
turn = ask the person in the picture. | the {thing} is a little jealous. :: a man in a grey jumper leaning back beside {hero}, at ease :: the man leans back and breathes out :: - :: medium :: !h.place
use = look at it from the other side. still simple. :: {hero} seen from behind, {spotseen} :: light slides along the back of {who} :: - :: medium :: !h.place
hook = there is a light on. go and look. | somebody left the door open. good. :: {hero_wide} from across the street, one lit window, a figure stopping in front :: the figure stops and turns its head :: - :: wide :: h.place
hook = a minute to spare. spend it here. | follow that smell. :: a figure with a bag walking right, turning toward the lit window of {p} :: the figure slows and turns :: - :: medium :: h.place
product = this is {np}. | {np}. :: {p} through its open door, {things} within reach, warm light :: the door swings open a hand :: a door opens :: wide :: h.place
use = {it} {claim}. | {name_full} {claim}. :: {p} with its light just on, a clock without figures above :: one light goes on :: - :: close :: h.place claim
use = put down your bag. pick up a {thing}. | take your time. the {things} do. :: a hand picking one {thing} out of {n} :: the hand lifts one {thing} :: - :: detail :: h.place
use = there is room at the back. there is always a {thing}. :: two people side by side {at_p}, a {thing} between them :: one moves over to make room :: - :: medium :: h.place
use = stay for one more {thing}. | nobody looks at the clock. :: {p} from above, three people, {n} {things} :: a page turns; a cup is lifted :: - :: from above :: h.place
turn = somebody found what they came for. | look at that face. that is the review. :: a woman in a teal jacket smiling over a {thing} {at_p} :: the woman breathes out and smiles :: - :: close :: h.place

[demo]
hook = it was right here. | you had it a minute ago. | it is on one of these. which? :: a desk covered with paper slips and a {thing}, two hands searching :: the hands lift one slip after another :: - :: from above
product = open {name}. | this is {np}. open it. | one tap: {name}. :: a hand holding a phone with a plain glowing screen above a clear desk :: the thumb touches the glowing screen :: - :: close
turn = the desk is clear. so are you. | look: the desk again. :: a person in a coral shirt leaning back at a clear desk, a phone beside one cup :: the person leans back and looks out :: - :: medium
end = {name}. | {np}: {name}. :: a phone with a plain glowing screen upright on a clear desk :: the glow grows a little and holds :: - :: close
end = try {name}. | that is {name}. :: a phone with a plain glowing screen upright on a clear desk :: the glow grows a little and holds :: - :: close

[teaser]
hook = {time}. {a}. :: {hero_wide} as its first light goes on, {spotseen} :: one window lights up from inside :: - :: wide :: h.place time
hook = {a}. a light goes on. | watch that window. {a}. :: {hero_wide} in shadow as one light goes on :: one light goes on :: - :: close
want = {h} {claim}. | yes. it {claim}. :: an empty chair and a {thing} in the new light :: the light spreads over the {thing} :: - :: detail :: claim
want = the {things} are ready. | every {thing} is where it should be. :: {n} {things} in a row catching the first light :: light runs along the row :: - :: detail
want = somebody has the key. :: a hand turning a brass key in an old lock :: the key turns once :: a lock turns :: detail
part = - :: {n} {things} in a row, light running along their rims :: light runs along the row of {things} :: - :: detail
part = - :: a figure in a long coat coming closer from the far right, {p} lit on the left :: the figure walks three steps to the left :: - :: extreme wide
part = one {thing}. then another. :: a hand setting a {thing} beside another :: the hand sets it down and lifts away :: - :: close
part = - :: two faces lit from the side through a window :: one face turns to the other :: - :: close
part = {sound}. :: {p} seen from the ground, a {thing} large in front :: a shadow passes over the {thing} :: - :: low angle
part = not long now. | almost. :: a clock without figures above {p} :: the long hand moves one step :: - :: from above
part = - :: a door with a narrow line of light below it :: the line of light grows wider :: - :: detail
part = who else is awake? :: a street of dark windows with one warm one :: a second window lights up :: - :: wide :: night
turn = - :: one {thing} alone in the light, all around it dark :: the {thing} stays; a wisp of steam rises :: silence :: detail
after = - :: a hand on a door, light falling through the gap onto the ground :: the door opens a hand's width :: a door opens :: close
end = come in. | come and see {name}. | {name}. come in. :: the open door of {p}, warm light falling out, a figure stepping in :: the figure steps into the light :: - :: wide :: h.place
end = {name}. soon. | soon: {name}. :: {hero_wide} in full light, calm background :: the light settles :: - :: close :: !h.place
part = somebody is early. :: a single figure waiting before {p}, collar up :: the figure shifts from foot to foot :: - :: wide
part = - :: steam or breath rising before a dark window :: the pale breath rises and thins :: - :: close

[trailer]
hook = there is a {tnoun} that no map keeps. | every {tnoun} wants something. :: a long {tnoun} running to the horizon, {twords} on both sides, one figure far off :: the figure walks toward the horizon :: - :: extreme wide
place = - :: a hooded figure from behind at the start of a {tnoun}, {twords} under the boots :: the figure pulls up the hood :: - :: medium
place = those who live here do not look up. :: three figures with covered heads passing a {thing} :: the figures pass without turning :: - :: wide
crack = then something on it moves. | then it is shorter than before. :: a crack running across the {tnoun}, light from below :: the crack grows by one length :: - :: detail
crack = - :: a bird lifting off from a post, the {tnoun} empty behind :: the bird lifts off to the right :: - :: close
want = somebody has to walk it to the end. | somebody is already on it. she has no shoes. :: a barefoot young woman with a grey cloak, walking right along the {tnoun} :: the woman walks on without turning :: - :: wide
want = - :: a bare foot on white ground beside a dropped {thing} :: the foot lifts and steps on :: - :: detail
part = do not ask what it costs. :: a hand with a coin above {twords} :: the hand opens and the coin falls :: - :: detail
part = - :: a line of torches on a far ridge :: the torches move to the right :: - :: extreme wide
part = do not answer if it calls. :: a young woman with a grey cloak stopping, head half turned :: the woman stops and turns her head :: - :: close
part = - :: a gate of black wood closing across the {tnoun} :: the gate closes to a gap :: - :: low angle
part = run. :: bare feet running through {twords} :: the feet run past to the right :: - :: detail
part = - :: a cloak flying, a hand reaching out of the dark :: the hand closes on the cloak :: - :: medium
turn = - :: a young woman with a grey cloak kneeling in wide silence, {twords} all around :: a single grain falls from her hand :: silence :: extreme wide
after = - :: an empty {tnoun} under a huge sky :: dust settles :: - :: extreme wide
end = {title}. :: a single footprint in {twords}, light rising at the end of the {tnoun} :: the light at the end of the {tnoun} grows and holds :: one deep stroke :: wide

[greeting]
hook = {salute} :: {whomseen} in the middle of {p}, a {thing} in front, ribbons in the air :: ribbons drift down past {whomwho} :: - :: wide
part = {detail} | {detail} everyone can see it. :: {whomseen} with {detailseen} :: {whomwho} lifts a {thing} and smiles :: - :: medium
part = the {things} would say so too. | ask the {things}. they agree. :: {n} {things} in a row among {detailseen} :: one {thing} sways a little :: - :: detail
part = look how much of it there is. | so much of it, and all of it good. :: the whole of {p} full of {detailseen} :: light spreads over {p} :: - :: extreme wide
part = every hand in it counts. :: many hands around {detailseen}, seen from above :: the hands move in from all sides :: - :: from above
part = somebody keeps the {thing} ready. :: a {thing} wrapped with a ribbon on a table among {detailseen} :: the ribbon slips and holds :: - :: close
turn = {blessing} :: {whomseen} in close view, light on the face, {detailseen} behind :: {whomwho} looks up and smiles :: - :: close
after = {blessing2} :: a laid table with a {thing} and {detailseen}, chairs pulled out :: a chair is pulled out by a hand :: - :: wide
end = {sign} :: many waving hands in front of {detailseen} :: the hands wave and come to rest :: - :: wide
part = somebody has kept every {thing}. look. :: {n} old {things} in an open box among {detailseen} :: the lid opens a little more :: - :: detail

[travel]
hook = {np}. it starts with a wrong turn. | {np}. leave the map open. :: a traveller with a blue cap and a small suitcase stepping out {at_p}, on the left third :: the traveller takes two steps to the right and looks up :: - :: wide
hook = {np}, and one small suitcase. :: a small suitcase on the ground, {p} opening wide behind it :: a hand lifts the suitcase :: - :: low angle
part = the streets go their own way. | every corner says: this one first. :: a narrow bending street {at_p}, a traveller with a blue cap walking away right :: the traveller walks round the bend :: - :: medium
part = touch the walls. they are worn smooth. :: a hand running along a patterned wall {at_p} :: the hand slides along the wall :: - :: detail
part = stop for the {thing}. everyone does. :: a {thing} in the foreground, a traveller with a blue cap leaning in :: the traveller bends down to the {thing} :: - :: close
people = a plate, two forks, a stranger's advice. | somebody pours. somebody tells you where to go. :: two hands and a plate on a small table, a {thing} beside :: one hand pushes the plate across :: - :: close
people = - :: an old woman at a window above the street, looking down at a traveller with a blue cap :: the old woman waves once :: - :: low angle
turn = then all of it, from above. | up here it fits in one look. :: {p} from high above, a traveller with a blue cap sitting on a wall at the left edge :: the traveller sits down and looks out :: - :: extreme wide
after = - :: long shadows over roofs, a bird crossing :: the bird crosses to the right :: - :: from above
end = the suitcase is heavier. one {thing} heavier. | you leave. the {thing} comes with you. :: a small suitcase with a {thing} on top, a traveller with a blue cap walking left, last light behind :: the traveller walks off to the left :: - :: wide
part = turn left for no reason. it works. :: a traveller with a blue cap at a corner with two streets {at_p} :: the traveller turns left :: - :: wide
people = somebody sells one single {thing}. you buy it. :: an old man holding out a {thing} to a traveller with a blue cap :: the {thing} changes hands :: - :: close
turn = get lost once. then look: there it all is. :: {p} opening between two walls, a traveller with a blue cap in the gap :: the traveller steps into the gap :: - :: low angle
end = at the station you count: one {thing} more than you brought. | going home takes longer. you keep turning round. :: a traveller with a blue cap at a train window, {p} passing behind :: the view slides past to the right :: - :: medium

[mood]
hook = {np}. | {topic_cap}. stay a while. :: {theme}, wide and still, one {thing} in the foreground :: {thememoves} :: - :: wide
part = it begins with one. then it is everywhere. | listen: {sound}. :: one {thing} in close view, {themeshort} behind it :: {thememoves} :: - :: detail
part = nothing has to happen here. | let it take its time. :: the whole width of {p} under {themeshort} :: {thememoves} :: - :: extreme wide
part = {p} holds still to listen. | even the {thing} leans in. :: a {thing} leaning a little, {themeshort} around it :: the {thing} sways and holds :: - :: close
turn = then, for one breath, it stops. | something lets go. :: {p} in sudden stillness, a gap of light over {things} :: a gap of light opens slowly :: silence, one drop :: close
after = - :: the gap of light lying on one {thing} :: the light moves over the {thing} :: - :: detail
end = {topic_cap}. the {thing} is still here. | {topic_cap}, and after it, you. :: one {thing} in the foreground, {themeshort} far off now, a clear band of light :: the band of light holds :: - :: wide
part = for a while there is nothing else. | it has all the time there is. :: {themeshort} reflected in a {thing} :: {thememoves} :: - :: close
part = somebody stops on the way home, and forgets to go on. :: a small figure standing still {at_p}, {themeshort} around :: {thememoves} :: - :: wide
turn = a breath. the {things} wait for the next one. :: {n} {things} in perfect stillness, {themeshort} behind :: nothing moves; then one {thing} trembles :: silence :: detail
end = it goes. the {thing} stays, a little brighter. | {topic_cap}. that was all. that was enough. :: a {thing} shining {at_p}, the air clear behind :: light holds on the {thing} :: - :: wide
hook = at first you only notice the {thing}. then {topic}. :: a {thing} in the foreground, {theme} behind it :: {thememoves} :: - :: wide
"""


@cache
def forms() -> dict[str, dict[str, tuple[Moment, ...]]]:
    """Moments by form and beat."""
    return parse(TABLE)


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
