"""What happens in an English story whose deed is of no kind of its own: told by the deed itself.

The format is that of :func:`agent.director.story.frames.parse`.
"""

from __future__ import annotations

TABLE = """
[plain]
try = the first time, it is over too soon. | the first time, only the {thing} is there to see it. :: {hero} {doing}, a {thing} at the edge of the picture :: {who} begins, and stops too soon :: - :: medium
try = {he} [try] it with the {thing}. then without. | with a {thing} it goes worse. :: {hero} with a {thing}, head to one side, {doing} :: {who} puts the {thing} aside :: something clatters :: wide
try = somebody says that this is not how it is done. | everybody has better advice than the {thing}. :: {hero} between two strangers who point in two directions, a {thing} near :: both strangers point; {who} looks straight ahead :: two voices at once :: medium
try = {o} <do> not make it easier. | {o} <look> the other way. :: {hero} on the left, {obj} turned half away on the right :: {oseen} turns a little further away :: - :: over shoulder :: o
worse = then {mishap}, right in the middle of it. :: {hero} looking up as {mishap}, a {thing} on the ground :: {who} stops and looks up :: - :: low angle
worse = for a moment {he} [forget] how it goes. | then nobody is left to see it. :: {hero} alone {at_p}, a {thing} dropped in front :: {who} lowers {his} head :: silence :: extreme wide
worse = the {thing} breaks, and with it the rhythm. | without the {thing} it is hard to go on. :: a {thing} in two pieces on the ground, {hero} standing over it :: one piece rolls to a stop :: a small crack :: detail
worse = {o} <have> had enough. it shows. | even {o} <need> a rest from it. :: {obj} turned away, {hero} small behind with a {thing} :: {oseen} moves off by one step :: - :: wide :: o
turn = then somebody stops, and does the same. | a stranger stops to watch. then joins in. :: {hero} and a stranger in a yellow coat side by side, a {thing} between them :: the stranger takes one step closer :: steps stop :: medium
turn = {h} [do] it once more, for no reason at all. :: {hero} in close view, eyes closed, {doing} :: {who} breathes in and begins again :: one breath :: close
turn = so {h} [put] down the {thing}. it goes better with both {hands} free. :: a {thing} on the ground in the foreground, {hero} {doing} behind it :: {who} lets go of the {thing} :: a soft knock :: detail :: hands
turn = so {h} [leave] the {thing} behind. it goes better without. :: a {thing} on the ground in the foreground, {hero} {doing} behind it :: {who} moves away from the {thing} :: a soft knock :: detail :: !hands
turn = this time {o} <answer>. | this time {o} <stay>. :: {hero} and {obj} face to face, a {thing} between them :: {oseen} leans closer by a hand :: one breath :: close :: o.person
turn = this time {o} <answer>. | this time {o} <stay>. :: {hero} and {obj} face to face, a {thing} between them :: {oseen} leans closer by a hand :: one breath :: close :: o.animal

[pairs plain]
hook = {a} {does}. nobody has asked {him} to. :: {hero} on the left third beside a {thing}, {doing} :: {who} begins, with one small movement
end = {h} [stop] for a moment. somebody asks {him} to go on. :: {hero} looking up from beside a {thing}, a child in a yellow coat before {him} :: the child nods; {who} begins again
hook = {a} {does}. it looks like nothing much. :: {hero} small in the width of {p}, {doing} :: {who} begins, with one small movement
end = from here, it looks like quite a lot. :: {hero} large in the frame against {p}, a {thing} beside, {doing} :: light moves slowly over {who}
hook = {a} {does}, with one {thing} to begin with. | {a} {does}. there is also a {thing}. :: {hero} beside one {thing}, {doing} :: {who} starts with one small movement
end = the {thing} is still there. so [is] {h}. :: {hero} and a {thing} side by side, calm space around :: {who} lowers {his} head once and stays
hook = {a} {does}, and the street walks past. :: {hero} {doing} while blurred figures pass :: the blurs pass; {who} goes on
end = {h} {does}, and the street stands still. :: {hero} {doing}, a half circle of still figures around :: the figures lean in; {who} goes on
"""
