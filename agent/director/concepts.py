"""What can be said about a film: some fifty kinds of concept and their surface forms.

A row is ``kind value = form, form``; the value is a concept's own name, in English where
it ends up in a picture. The first form of a value is how replies name it.
"""

from __future__ import annotations

ENGLISH = """
polite = please, can you, could you, can we, could we, would you, will you, i would like to, i would like, i want to, i want, we want, i need, we need, let us, maybe, perhaps, kindly, hey, hi, ok, okay, now, what if, how about, what about, is it possible to, would it be possible to, i think, i would love, i would prefer, it would be nice if, it would be great if, shall we, may i, thanks, thank you, for me, go ahead and, also, actually, then, again please, i would love it if, want you to, you to, well, so, kind of, sort of, simply, really, a version where, i guess, alright, bitte, try to, somehow, if possible, could i have, can i have, could i get, can i get, give me, we could, you could, could, can, would, will, would be, might, may
filler = the, a, an, of, 's, and, its, that, which, with, to, in, on, at, by, as, from, into, for, this, these, those, their, his, her, my, our, your, or, s, be more, some, bit, own, one, version, inside of, between, weather, time of day, season, lighting, framing, setting, i, we, you, me, us, any, where, when, there, there is, there are, happening
aux = make, makes, made, making, set, let, be, is, are, was, were, should, must, has, have, having, need, needs, do, does, did, get, gets, happen, happens, takes place, take place, taking place, become, becomes, look, looks, feel, feels, play, plays, playing, render, appear, appears, been, being, go, goes, it be, turn into, come, comes, want, wants, prefer, like
pronoun it = it, that one, this one, that scene, this scene, same scene, here, that shot, this shot
pronoun him = him, he, himself
pronoun her = her, she, herself
pronoun them = them, they

verb remove = remove, removing, delete, deleting, cut out, leave out, throw out, throw away, drop, get rid of, skip, take out, take away, erase, scrap, lose, eliminate, omit, discard, ditch, kill, strip, strip out, chop, trim off, cut off
verb cut = cut
verb add = add, adding, insert, include, bring in, introduce, put in, append, squeeze in, create, throw in, place
verb change = change, alter, edit, adjust, modify, rewrite, update, turn, replace it with, reword, rephrase
verb use = use, choose, pick, take, switch to, go with, try, change to, go for
verb put = put
verb show = show, shows, showing, see, depict, we see, seeing, picture shows, shown
verb give = give, gives, put on
verb replace = replace, substitute, exchange, swap out
verb swap = swap, swap the order of, switch the order of, reverse the order of, trade, switch, flip, switch around, trade places, exchange places, swap around
verb move = move, shift, bring, drag, reorder
verb begin = start the film with, begin the film with, open the film with, start the movie with, start the video with, start with, begin with, open with, open on, start on, start from, begin on
verb finish = end the film with, finish the film with, close the film with, end the movie with, end with, end on, finish with, close with, close on, finish on
verb split = split, divide, break up, split up, cut in two, cut in half
verb merge = merge, combine, join, put together, fuse
verb keeponly = keep only, only keep, just keep, keep just
verb keep = keep, leave, retain, stay, stays, preserve, keeping, keeps, remain, remains, untouched, unchanged, as it is, as is
verb again = again, redo, re-do, retry, try again, another take, once more, regenerate, remake, re-roll, reroll, refresh, re-render, do over, one more time, another try, new take, one more try, another go, redraw, reanimate, re-animate, another attempt, second attempt, re-record, rerecord, re-generate, try
verb call = call, name, rename, christen, called, named
verb say = say, says, saying, the word
verb translate = translate, dub, translated
verb export = export, download, save as, export it
verb follow = follows, following, follow
verb speedup = speed up, quicken, hurry up, tighten, pick up the pace
verb slowdown = slow down, slow
verb stretch = stretch, extend, lengthen, prolong, draw out
verb shorten = shorten, trim, condense, compress, cut down, cut it down, tighten up, cut down to, get it down, bring it down, cut it
verb hold = hold, linger, hold on, linger on
state on = turn on, switch on, enable, turned on, switched on, activate, on again
state off = off, turn off, switch off, disable, hide, turned off, switched off, mute, silence, muted
neg = no, not, do not want, do not, does not, without, never, no more, not any, not be, none, nobody, non, shouldn't be
guard but = but, though, although
guard only = only, just, solely, merely
guard not = but not, not too, just not, without being, but nothing, but never
except = except, except for, apart from, other than, besides, all but, excluding, but not in, everything but, save for, aside from, leaving out
other new = another, different, other, new, alternative, fresh, a different, some other
instead of = instead of, in place of, rather than
instead now = instead
thing speaking = speak, speaks, spoken, speaking, read, reads, reading, talk, talks, read out, narrate
thing budget = limit, budget, ignore the limit, ignore the budget, cap, spending limit, credits, ignore my limit, never mind the cost, no matter the cost, ignore

thing scene = scene, scenes, shot, shots, part, parts, moment, moments, beat, section, sequence, segment, slide
thing voice = voice, narrator, narrator's voice, speaker, narrating voice, voice actor, speaking voice, reader
thing narration = narration, voice-over, voiceover, voice over, script, spoken text, words, lines, line, text, narrated text, spoken words, speech, vo, talking, dialogue, narrating
thing sentence = sentence, sentences, phrase
thing caption = captions, caption, subtitles, subtitle, subs, closed captions
thing music = music, soundtrack, score, tune, song, background music, melody, music track, track
thing title = title, film title, movie title, headline
thing picture = picture, pictures, image, images, still, stills, visual, visuals, photo, drawing, illustration, visual description, description, artwork
thing animation = animation, animations, movement, motion, clip, clips, action
thing camera = camera, camera movement, camera move, camera motion, camera work, camerawork, camera moves
thing transition = transition, transitions, join, joins, between them, cuts
thing film = film, movie, video, whole thing, thing, whole video, whole film, whole movie, entire film, entire video, story, piece, full film
thing sound = sound, sounds, sound effects, sfx, ambience, noises, background sound, atmosphere, effects, background noise, ambient sound, sound effect
thing length = length, duration, running time, runtime, long, in length, in total, total
thing style = style, art style, look and feel, visual style, look like, look, looks like, drawn like, in the style of, drawn as, aesthetic
thing colour = colours, colour, colors, color, palette, colouring, hues, tones, saturation
thing volume = volume, loudness
thing everything = everything, it all
thing pace = pace, pacing, tempo, speed, rate, rhythm
thing cast = character, characters, cast

time night = at night, night, nighttime, night-time, by night, during the night, nightly, night time
time midnight = at midnight, midnight
time evening = in the evening, evening
time dusk = at dusk, dusk, twilight, nightfall
time dawn = at dawn, dawn, daybreak, first light, early light
time sunrise = at sunrise, sunrise, sun-up
time morning = in the morning, morning, early morning
time noon = at noon, noon, midday
time afternoon = in the afternoon, afternoon
time day = by day, daytime, daylight, in daylight, day, during the day, broad daylight
time sunset = at sunset, sunset, sundown, golden hour
weather rain = in the rain, rain, raining, rainy, rains, rainfall, wet, drizzle, pouring, pouring rain, downpour
weather snow = in the snow, snow, snowing, snowy, snows, snowfall, falling snow
weather fog = in fog, fog, foggy, mist, misty, haze, hazy, in the fog
weather storm = in a storm, storm, stormy, tempest
weather thunder = in a thunderstorm, thunderstorm, thunder, lightning
weather wind = in the wind, wind, windy, breeze, breezy, gusty, blowing
weather sun = in sunshine, sunny, sunshine, in the sun, sunlit
weather cloud = under clouds, cloudy, clouds, overcast, grey sky, gray sky
weather clear = under a clear sky, clear sky, clear skies, blue sky, clear weather, cloudless
season winter = in winter, winter, wintry, wintertime
season spring = in spring, spring, springtime
season summer = in summer, summer, summery, summertime
season autumn = in autumn, autumn, fall, autumnal, in the fall
shot extreme wide = extreme wide, very wide, extreme long shot, from far away, far away, establishing shot
shot wide = wide, wide shot, long shot, wide angle, full shot
shot medium = medium, medium shot, waist up, mid shot
shot close = close, close-up, close up, closeup, up close, in close-up
shot detail = detail, extreme close-up, macro, detail shot, extreme close up
shot pov = point of view, pov, first-person view, eyes
shot over shoulder = over the shoulder, over-the-shoulder, from behind
shot from above = from above, bird's eye, bird's eye view, top down, top-down, overhead, aerial, drone shot, birds eye view
shot low angle = low angle, from below, from a low angle, worm's eye
nearer closer = closer, tighter, nearer, zoomed in, closer in
nearer wider = wider, further away, farther away, further back, farther back, zoomed out, from further away
move pan left = pan left, pans left, panning left, pan to the left
move pan right = pan right, pans right, panning right, pan to the right
move push in = push in, zoom in, dolly in, move in, pushes in, zooms in, zooming in, pushing in, camera closer, slow zoom
move pull back = pull back, zoom out, dolly out, pull out, pulls back, zooms out, pull away, zooming out
move tilt up = tilt up, tilts up, tilting up, look up
move tilt down = tilt down, tilts down, tilting down
move track = track along, tracking shot, tracking, follow along
move orbit = orbit, orbits, circle around, circling, orbiting
move crane up = crane up, rise up
move static = static, stay still, stays still, keep still, hold still, stand still, not move, stop moving, still camera, fixed, locked, no camera movement, no camera move, no camera motion, locked off, camera still, without camera movement, steady camera, camera static, keep the camera still, tripod, motionless
light dark = darker, dark, gloomy, gloomier, dim, dimmer, less bright, less light, shadowy, moodier light, low light
light bright = brighter, bright, lighter, more light, well lit, less dark, light
light warm = warmer, warm, warm light, warmer light, golden, cosier, cozier
light cold = colder, cold, cooler, cool, bluish, icy
light soft = softer light, soft light, soft
mood gentle = gentle, gentler, not scary, less scary, calm, calmer, peaceful, quiet, tender, soothing, relaxed, relaxing, mellow
mood scary = scary, scarier, creepy, creepier, frightening, spooky, spookier, threatening
mood sad = sad, sadder, melancholic, melancholy, gloomy music, mournful, tragic, depressing
mood happy = happy, happier, cheerful, more cheerful, joyful, upbeat, merry, cheery, positive, fun
mood playful = playful, funny, funnier, comic, silly
mood tense = tense, tenser, suspenseful, dramatic, more dramatic, thrilling, dangerous, exciting, intense
mood epic = epic, grand, heroic, majestic, cinematic
mood hopeful = hopeful, uplifting, inspiring, optimistic
mood wonder = dreamy, magical, mysterious, dreamlike, enchanted
mood romantic = romantic, loving
style watercolour = watercolour, watercolor, water colour
style pencil sketch = pencil sketch, sketch, pencil drawing, pencil, sketchbook, hand-drawn sketch, drawn in pencil
style ink drawing = ink drawing, ink, ink sketch, pen and ink
style storybook = storybook, picture book, gouache, children's book
style paper cut = paper cut, paper-cut, cut paper, cut-out, papercut, paper cutout
style clay = clay, claymation, plasticine, clay animation
style soft 3D = 3d, soft 3d, 3d animation, cgi, 3-d
style anime = anime, manga, japanese animation
style film noir = film noir, noir
style retro print = retro print, retro, risograph, halftone, vintage poster
style pixel art = pixel art, pixel, pixelated, 8-bit, 16-bit, 8 bit
style documentary = documentary, photographic, photo, photorealistic, realistic, natural
style oil painting = oil painting, oil, oil paint, painting, painted
style vintage film = vintage film, vintage, old film, super 8, 16 mm, old movie
style cartoon = cartoon, cartoonish, comic book
style charcoal = charcoal, charcoal drawing
palette black and white = black and white, black-and-white, b&w, monochrome, greyscale, grayscale, without colour, without color, b/w
palette bright = bright colours, brighter colours, bright colors, brighter colors, vivid, more vivid, colourful, more colourful, colorful, more colorful, saturated, more saturated, vibrant
palette muted = muted, muted colours, muted colors, desaturated, less saturated, less colourful, paler, pastel, pastels, softer colours, softer colors, faded
palette dark = darker colours, darker colors, dark colours, dark colors
palette warm = warm colours, warmer colours, warm colors, warmer colors, sepia
palette cold = cold colours, colder colours, cool colours, cooler colours, cold colors, cooler colors, cool colors
aspect 9:16 = vertical, 9:16, portrait format, upright, portrait mode, for tiktok, for reels, phone format, for instagram stories, portrait, vertically, for phones
aspect 16:9 = horizontal, 16:9, landscape format, widescreen, landscape, wide screen, landscape mode
aspect 1:1 = square, 1:1
aspect 4:5 = 4:5
language en = english
language de = german
language fr = french
language es = spanish
language it = italian
language pt = portuguese
language nl = dutch
language pl = polish
language ja = japanese
language zh = chinese
language ko = korean
language ru = russian
language ar = arabic
language sv = swedish
language hi = hindi
language tr = turkish
voicekind woman = woman, female, woman's, lady, female narrator, lady's
voicekind man = man, male, man's, male narrator, guy
voicekind old-man = old man, grandfather, older man, elderly man, grandpa
voicekind old-woman = old woman, grandmother, older woman, elderly woman, grandma, old lady
voicekind girl = little girl, girl's voice
voicekind boy = little boy, boy's voice
voicekind child = child, kid, children's, child's, kid's
voicekind british = british, british accent, english accent
voicekind giant = giant, giant's
voicekind deeper = deeper, deep, lower voice
voicekind robot = robot, robotic
instrument piano = piano
instrument strings = strings, violins, string quartet
instrument drums = drums, percussion, with drums, beat, drumming
instrument guitar = guitar, acoustic guitar
instrument flute = flute
instrument cello = cello
instrument harp = harp
instrument brass = brass, trumpets, horns
instrument choir = choir
instrument synth = synth, synths, synthesizer, electronic
instrument marimba = marimba
instrument orchestra = orchestra, orchestral
instrument accordion = accordion
genre jazz = jazz, jazzy
genre ambient = ambient, drone
genre folk = folk, folky
genre classical = classical
genre rock = rock
genre hip hop = hip hop, hip-hop, lo-fi, lofi
genre waltz = waltz
genre lullaby = lullaby
speed slower = slower, more slowly, slowly, less fast, too fast, not so fast, slow motion
speed faster = faster, quicker, more quickly, quickly, fast, snappier, too slow, speedier
louder up = louder, up, turn up, more audible, too quiet
louder down = quieter, softer, lower, down, turn down, too loud, less loud, in the background, more quiet
length shorter = shorter, too long, briefer
length longer = longer, too short
size larger = bigger, larger, big, large, too small
size smaller = smaller, small, tiny, too big
size normal = normal, normal size, medium size
position top = at the top, top, on top, upper
position bottom = at the bottom, bottom
burn = burn in, burned in, burnt in, hardcoded, hard-coded, burn, hardsub, hard subs, baked in
transition crossfade = fade between, crossfade, cross-fade, crossfades, fades, fade, soft transitions, fading, cross fade, smooth transitions, smoother transitions, fade from one to the next
transition dissolve = dissolve, dissolves
transition cut = hard cuts, hard cut, straight cuts, straight cut, jump cuts
transition fade = fade to black, fade out, fade-out, fade to dark
age older = older, aged, old
age younger = younger, young
person first = first person, in the first person, i form
person third = third person, in the third person
colour red = red
colour blue = blue
colour green = green
colour yellow = yellow
colour white = white
colour black = black
colour orange = orange
colour purple = purple, violet
colour pink = pink
colour brown = brown
colour grey = grey, gray
colour gold = gold
colour silver = silver
amount little = a bit, a little, slightly, somewhat, a touch, a tad, a little bit, marginally, tiny bit, a hair
amount much = much, a lot, way, far, very, considerably, significantly, lots of, heavy, dense, thick, heavily, a great deal
amount more = more, extra, additional, even more, some more
amount less = less, fewer, not so, not as, less of
amount double = twice, double, twice as long, twice as, double the
amount half = half as long, half the length, half, halve, half as
amount too = too
ordinal 1 = first, 1st
ordinal 2 = second, 2nd
ordinal 3 = third, 3rd
ordinal 4 = fourth, 4th
ordinal 5 = fifth, 5th
ordinal 6 = sixth, 6th
ordinal 7 = seventh, 7th
ordinal 8 = eighth, 8th
ordinal 9 = ninth, 9th
ordinal 10 = tenth, 10th
ordinal -1 = last, final
ordinal -2 = second to last, next to last, penultimate, second-last, last but one
number 1 = 1
number 2 = two
number 3 = three
number 4 = four
number 5 = five
number 6 = six
number 7 = seven
number 8 = eight
number 9 = nine
number 10 = ten
number 12 = twelve
number 15 = fifteen
number 20 = twenty
number 25 = twenty-five, twenty five
number 30 = thirty
number 40 = forty
number 45 = forty-five, forty five
number 60 = sixty
number 90 = ninety
unit second = seconds, sec, secs, s
unit minute = minute, minutes, min, mins
unit percent = percent, %, per cent
part first half = first half
part second half = second half, last half, other half, latter half
part middle = middle, in the middle, middle part, centre, center
part opening = opening, beginning, start, intro, introduction, at the start, at the beginning, front, at the front, very beginning, outset, to the front, opening scene, opening shot
part ending = ending, end, finale, conclusion, outro, at the end, very end, to the end, closing, final moment, close of the film, closing scene, closing shot
quant all = all, every, each, everywhere, throughout, all of, all of them, all the, all scenes, every scene, every single, whole, entire, all over, both
quant rest = rest, others, the others, other scenes, remaining, all others, all the others, everything else
place after = after, following scene
place before = before, prior to, ahead of
range to = through, until, till, up to, -, –
range from = onwards, onward, and after, on out
question = why, how, what, who, when, which, is it, does, did you, are there, where is, where are, is there, what would, how much, how long, how many, do i, do you, am i, whose
"""

GERMAN = """
polite = bitte, kannst du, können wir, könntest du, ich möchte, ich hätte gern, ich will, lass uns, vielleicht, mal, doch, noch, nun, jetzt, danke, wir wollen, könnte
filler = der, die, das, den, dem, des, ein, eine, einen, einem, einer, und, von, vom, mit, zu, zum, zur, in, im, ins, an, am, auf, bei, als, soll, sollen, sollte, es, sich, wie, aus
aux = mach, mache, machen, setze, lass, lasse, sein, ist, sind, werden, wird, haben, hat, spielen, spielt, geschehen, machst, zeig, zeige
pronoun it = sie, ihn, diese szene
verb remove = entferne, entfernen, lösche, löschen, streiche, streichen, nimm heraus, rausnehmen, weglassen, lass weg, wirf raus, raus, weg
verb add = füge, füg, hinzufügen, füge hinzu, einfügen, ergänze, hinzu
verb change = ändere, ändern, ändre
verb use = nimm, nutze, benutze, verwende
verb replace = ersetze, ersetzen
verb swap = tausche, vertausche, tauschen
verb move = verschiebe, verschieben, bewege
verb begin = beginne mit, fange an mit, starte mit
other new = andere, anderes, anderen, anderer, neue, neues, neuen, neuer
instead of = statt, anstatt, anstelle von
instead now = stattdessen
verb again = nochmal, noch einmal, erneut, neu machen, wiederhole, noch mal, versuche
verb call = nenne, nenn
verb keeponly = behalte nur
state off = aus, ausschalten, abschalten, ohne ton
state on = ein, anschalten, einschalten
neg = kein, keine, keinen, keiner, ohne, nicht
guard but = aber
guard only = nur
except = außer, bis auf, ausgenommen
thing scene = szene, szenen, einstellung, bild nummer
thing voice = stimme, sprecher, erzähler
thing narration = erzählung, sprechertext, kommentar, text
thing caption = untertitel, untertiteln
thing music = musik
thing title = titel
thing picture = bild
thing animation = animation, bewegung
thing camera = kamera, kamerabewegung
thing film = film, video, ganzer film, ganzen film, ganze film
thing length = lang, länge, lange
thing style = stil, aussehen
thing colour = farben, farbe
time night = nacht, nachts, bei nacht, in der nacht
time evening = abend, abends, am abend
time dusk = dämmerung, in der dämmerung
time dawn = morgendämmerung
time sunrise = sonnenaufgang, bei sonnenaufgang
time morning = morgen, morgens, am morgen
time noon = mittag, mittags
time day = tag, tagsüber, bei tag
time sunset = sonnenuntergang, bei sonnenuntergang
weather rain = regen, im regen, regnen, regnet, regnerisch
weather snow = schnee, im schnee, schneien, schneit, verschneit
weather fog = nebel, im nebel, neblig
weather storm = sturm, stürmisch
weather sun = sonnig, sonnenschein
weather cloud = bewölkt, wolken
weather wind = wind, windig
season winter = winter, im winter
season spring = frühling, im frühling
season summer = sommer, im sommer
season autumn = herbst, im herbst
shot wide = totale, weit
shot close = nah, nahaufnahme, großaufnahme
shot medium = halbnah
nearer closer = näher
nearer wider = weiter weg
light dark = dunkler, dunkel, düsterer
light bright = heller, hell
light warm = wärmer, warm
mood sad = traurig, trauriger, traurige
mood happy = fröhlich, fröhlicher, fröhliche, heiter
mood gentle = ruhig, ruhiger, ruhige, sanft
mood tense = spannend, spannender, dramatisch
style watercolour = aquarell
style pencil sketch = bleistiftzeichnung, bleistiftskizze, skizze
style anime = anime
style clay = knete
palette black and white = schwarz-weiß, schwarzweiß, schwarz-weiss, schwarz weiß
palette bright = bunter, kräftige farben, leuchtende farben, hellere farben
aspect 9:16 = hochformat, vertikal, hochkant
aspect 16:9 = querformat, breitbild
aspect 1:1 = quadratisch, quadrat
language en = englisch
language de = deutsch
language fr = französisch
language es = spanisch
voicekind woman = frau, frauenstimme, weiblich, weibliche, weiblichen
voicekind man = mann, männerstimme, männlich, männliche
voicekind child = kind, kinderstimme
speed slower = langsamer, langsam
speed faster = schneller, schnell
louder up = lauter
louder down = leiser
length shorter = kürzer, kurzer
length longer = länger
size larger = größer, größere
size smaller = kleiner, kleinere
position top = oben
position bottom = unten
burn = einbrennen, eingebrannt
transition crossfade = überblenden, überblendung, überblendungen
transition cut = harte schnitte
amount little = etwas, ein bisschen, ein wenig, ein kleines bisschen
amount much = viel, sehr
amount more = mehr
amount less = weniger
ordinal 1 = erste, ersten, erster, erstes
ordinal 2 = zweite, zweiten, zweiter
ordinal 3 = dritte, dritten, dritter
ordinal 4 = vierte, vierten, vierter
ordinal 5 = fünfte, fünften, fünfter
ordinal 6 = sechste, sechsten, sechster
ordinal -1 = letzte, letzten, letzter
number 2 = zwei
number 3 = drei
number 4 = vier
number 5 = fünf
number 6 = sechs
number 10 = zehn
number 20 = zwanzig
number 30 = dreißig
unit second = sekunden, sekunde, sek
unit minute = minuten
part first half = erste hälfte, ersten hälfte
part second half = zweite hälfte, zweiten hälfte
part middle = mitte
part opening = anfang, am anfang, beginn
part ending = ende, schluss, am ende, am schluss
quant all = alle, allen, jede, jeder, überall, ganze, ganzen, alles
place after = nach
place before = vor
range to = bis
question = warum, wie lang, wie lange, wieso, was, wer, wie viel, wie viele
"""

FRENCH = """
polite = s'il te plaît, s'il vous plaît, peux-tu, pouvez-vous, pourrais-tu, on pourrait, je voudrais, je veux, j'aimerais, peut-être, merci, stp
filler = le, la, les, l', un, une, des, du, de, d', et, à, au, aux, en, dans, sur, avec, pour, que, qui, ce, cette, son, sa, se, s', il, soit, est, doit, plus de, un peu de
aux = fais, faire, mets, mettre, rends, rendre, être, met, fait, passe, faites, mettez, rendez, donne
pronoun it = la même, cette scène
verb remove = supprime, supprimer, enlève, enlever, retire, retirer, coupe, efface, supprimez, enlevez
verb add = ajoute, ajouter, ajoutez, insère
verb change = change, changer, modifie, modifier
verb use = utilise, prends, utilisez
verb replace = remplace, remplacer
verb swap = échange, inverse, intervertis
verb move = déplace, bouge
verb begin = commence par, commencer par
other new = autre, une autre, un autre, nouvelle, nouveau, différente, différent
instead of = au lieu de, à la place de
instead now = à la place
verb again = encore, refais, recommence, refaire, réessaie, encore une fois
verb call = appelle, appelle-le, appelle-la, nomme
verb keeponly = garde seulement, ne garde que
state off = désactive, désactivés, coupés
state on = active, activés
neg = pas de, pas d', sans, aucun, aucune, pas, plus aucune
guard but = mais
guard only = seulement, uniquement
except = sauf, excepté, à part
thing scene = scène, scènes, plan, plans
thing voice = voix, narrateur, narratrice
thing narration = narration, voix off, voix-off, commentaire, texte
thing caption = sous-titres, sous-titre, sous titres
thing music = musique
thing title = titre
thing picture = image
thing animation = animation, mouvement
thing camera = caméra, mouvement de caméra
thing film = film, vidéo, tout le film
thing style = style
thing colour = couleurs, couleur
time night = nuit, la nuit, de nuit
time evening = soir, le soir
time dusk = crépuscule, au crépuscule
time dawn = aube, à l'aube
time sunrise = lever du soleil, au lever du soleil
time morning = matin, le matin
time noon = midi, à midi
time day = jour, de jour
time sunset = coucher du soleil, au coucher du soleil
weather rain = pluie, sous la pluie, pleuvoir, pleut, pluvieux, pleuve
weather snow = neige, sous la neige, neiger, enneigé, neigeux
weather fog = brouillard, brume, dans le brouillard, brumeux
weather storm = tempête, orage
weather sun = ensoleillé, soleil, ensoleillée
weather cloud = nuageux, nuages
weather wind = vent, venteux
season winter = hiver, en hiver
season spring = printemps, au printemps
season summer = été, en été
season autumn = automne, en automne
shot wide = large, plan large
shot close = gros plan, serré
nearer closer = plus près, plus proche, plus serré
nearer wider = plus large, plus loin
light dark = plus sombre, sombre
light bright = plus clair, plus claire, plus lumineux, plus lumineuse
light warm = plus chaud, plus chaude
mood sad = triste, plus triste
mood happy = joyeux, joyeuse, plus joyeux, plus joyeuse, gai, gaie, plus gaie
mood gentle = calme, plus calme, doux, douce, plus douce
mood tense = dramatique, plus dramatique
style watercolour = aquarelle
style pencil sketch = croquis, dessin au crayon, crayon
style anime = anime
palette black and white = noir et blanc
palette bright = couleurs vives, couleurs plus vives
aspect 9:16 = vertical, format vertical, verticale
aspect 16:9 = horizontal, format paysage, horizontale
aspect 1:1 = carré, format carré
language en = anglais
language de = allemand
language fr = français
language es = espagnol
voicekind woman = femme, féminine, voix de femme
voicekind man = homme, masculine, voix d'homme
voicekind child = enfant, voix d'enfant
speed slower = plus lent, plus lente, plus lentement
speed faster = plus rapide, plus vite, plus rapidement
louder up = plus fort, plus forte
louder down = moins fort, moins forte, plus bas
length shorter = plus court, plus courte, raccourcis, trop long
length longer = plus long, plus longue, rallonge, trop court
size larger = plus grand, plus grands, plus gros, plus grandes
size smaller = plus petit, plus petits
position top = en haut
position bottom = en bas
burn = incruste, incrustés
transition crossfade = fondu, fondus, fondu enchaîné, fondus enchaînés
transition fade = fondu au noir
amount little = un peu
amount much = beaucoup, bien
amount more = plus, davantage
amount less = moins
ordinal 1 = premier, première
ordinal 2 = deuxième
ordinal 3 = troisième
ordinal 4 = quatrième
ordinal 5 = cinquième
ordinal 6 = sixième
ordinal -1 = dernier, dernière, dernières
number 2 = deux
number 3 = trois
number 4 = quatre
number 5 = cinq
number 6 = six
number 10 = dix
number 20 = vingt
number 30 = trente
unit second = secondes, seconde
unit minute = minutes
part first half = première moitié
part second half = seconde moitié, deuxième moitié
part middle = milieu
part opening = début, au début, ouverture
part ending = fin, à la fin
quant all = tous, toutes, chaque, partout, tout, toute
place after = après
place before = avant
range to = jusqu'à
question = pourquoi, combien, quelle est, qui est, est-ce que, qu'est-ce que
"""

SPANISH = """
polite = por favor, puedes, podrías, podemos, quiero, quisiera, me gustaría, quizás, gracias, ahora
filler = el, la, los, las, un, una, unos, de, del, y, a, al, en, con, para, por, que, lo, su, sea, es, debe, esté, se, como, más de
aux = haz, hacer, pon, poner, ser, estar, hazlo, hazla, que sea, pasa, ponle
pronoun it = esta escena
verb remove = elimina, eliminar, borra, borrar, quita, quitar, corta, suprime
verb add = añade, añadir, agrega, agregar, inserta
verb change = cambia, cambiar, modifica
verb use = usa, utiliza
verb replace = reemplaza, sustituye
verb swap = intercambia
verb move = mueve
verb begin = empieza con, comienza con
other new = otra, otro, nueva, nuevo, diferente, distinta, distinto
instead of = en vez de, en lugar de
instead now = en su lugar
verb again = otra vez, de nuevo, repite, rehaz, vuelve a hacer, inténtalo de nuevo
verb call = llámalo, llámala, llama
verb keeponly = deja solo, deja sólo
state off = desactiva, apaga
state on = activa, enciende
neg = sin, ningún, ninguna, no
guard but = pero
guard only = solo, sólo, solamente
except = excepto, salvo, menos
thing scene = escena, escenas, toma, tomas, plano, planos
thing voice = voz, narrador, narradora
thing narration = narración, voz en off, texto
thing caption = subtítulos, subtitulos, subtítulo
thing music = música, musica
thing title = título
thing picture = imagen
thing animation = animación, movimiento
thing camera = cámara, movimiento de cámara
thing film = película, vídeo, video, toda la película
thing style = estilo
thing colour = colores, color
time night = noche, de noche, por la noche
time evening = atardecer
time dusk = crepúsculo, anochecer
time dawn = alba, madrugada
time sunrise = amanecer, al amanecer
time morning = mañana, por la mañana
time noon = mediodía
time day = día, de día
time sunset = puesta de sol, ocaso
weather rain = lluvia, bajo la lluvia, llover, llueve, llueva, lluvioso
weather snow = nieve, nevando, nevar, nevado, nieva
weather fog = niebla, con niebla
weather storm = tormenta
weather sun = soleado, soleada, sol
weather cloud = nublado, nubes
weather wind = viento
season winter = invierno, en invierno
season spring = primavera, en primavera
season summer = verano, en verano
season autumn = otoño, en otoño
shot wide = plano general
shot close = primer plano
nearer closer = más cerca, más cercano
nearer wider = más lejos
light dark = más oscuro, más oscura, oscuro, oscura
light bright = más claro, más clara, más luminoso, más luminosa
mood sad = triste, más triste
mood happy = alegre, más alegre
mood gentle = tranquilo, tranquila, más tranquila, suave
style watercolour = acuarela
style pencil sketch = dibujo a lápiz, boceto, lápiz
palette black and white = blanco y negro
palette bright = colores más vivos, colores vivos
aspect 9:16 = vertical, formato vertical
aspect 16:9 = horizontal, formato horizontal
aspect 1:1 = cuadrado, cuadrada
language en = inglés
language de = alemán
language fr = francés
language es = español
voicekind woman = mujer, voz de mujer, femenina
voicekind man = hombre, voz de hombre, masculina
voicekind child = niño, voz de niño
speed slower = más lento, más lenta, más despacio
speed faster = más rápido, más rápida
louder up = más alto, más alta, más fuerte
louder down = más bajo, más baja
length shorter = más corto, más corta, acorta
length longer = más largo, más larga, alarga
size larger = más grande, más grandes
size smaller = más pequeño, más pequeños
position top = arriba
position bottom = abajo
burn = incrusta, incrustados
transition crossfade = fundido, fundidos, fundido encadenado
transition fade = fundido a negro
amount little = un poco, algo
amount much = mucho, muy
amount more = más
amount less = menos
ordinal 1 = primera, primer, primero
ordinal 2 = segunda, segundo
ordinal 3 = tercera, tercer
ordinal 4 = cuarta, cuarto
ordinal 5 = quinta, quinto
ordinal 6 = sexta
ordinal -1 = última, último, últimas
number 2 = dos
number 3 = tres
number 4 = cuatro
number 5 = cinco
number 6 = seis
number 10 = diez
number 20 = veinte
number 30 = treinta
unit second = segundos
unit minute = minutos
part first half = primera mitad
part second half = segunda mitad
part middle = medio, mitad
part opening = principio, al principio, inicio, al inicio
part ending = final, al final, fin
quant all = todas, todos, todo, toda, cada
place after = después de, tras, después
place before = antes de, antes
range to = hasta
question = por qué, cuánto, cuánta, cuántas, cuál, quién
"""

TABLES = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
LANGUAGE_NAMES = {
    "en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese",
    "nl": "Dutch", "pl": "Polish", "ja": "Japanese", "zh": "Chinese", "ko": "Korean", "ru": "Russian",
    "ar": "Arabic", "sv": "Swedish", "hi": "Hindi", "tr": "Turkish",
}  # fmt: skip

PHRASES = {
    "night": "at night", "midnight": "at midnight", "evening": "in the evening", "dusk": "at dusk", "dawn": "at dawn",
    "sunrise": "at sunrise", "morning": "in the morning", "noon": "at noon", "afternoon": "in the afternoon",
    "day": "by day", "sunset": "at sunset",
    "rain": "in the rain", "snow": "in falling snow", "fog": "in fog", "storm": "in a storm",
    "thunder": "in a thunderstorm", "wind": "in strong wind", "sun": "in sunshine", "cloud": "under a cloudy sky",
    "clear": "under a clear sky",
    "winter": "in winter", "spring": "in spring", "summer": "in summer", "autumn": "in autumn",
    "dark": "in dark, low light", "bright": "in bright light", "warm": "in warm golden light",
    "cold": "in cold blue light", "soft": "in soft light",
    "gentle": "gentle and calm", "scary": "scary and threatening", "sad": "sad and quiet", "happy": "happy and cheerful",
    "playful": "playful and funny", "tense": "tense and dramatic", "epic": "epic and grand",
    "hopeful": "hopeful, the light lifting", "wonder": "dreamy and full of wonder", "romantic": "tender and romantic",
}  # fmt: skip
"""How a picture says a concept, in plain English words."""

STRONG = {
    "rain": "in heavy rain", "snow": "in heavy snow", "fog": "in dense fog", "wind": "in a gale", "storm": "in a fierce storm",
    "dark": "in very dark, low light", "bright": "in very bright light",
}  # fmt: skip

NOUNS = {
    "rain": "rain", "snow": "snow", "fog": "fog", "storm": "storm", "thunder": "thunderstorm", "wind": "wind",
    "sun": "sunshine", "cloud": "clouds", "clear": "clear sky",
}  # fmt: skip
"""The noun that takes an old concept's place inside a sentence."""

DIMENSIONS: dict[str, dict[str, tuple[str, str]]] = {
    # dimension: concept: (nouns, adjectives) as alternatives of a pattern
    "time": {
        "night": ("nights?|night-?time|midnight|moonlight|starlight", "moonlit|starlit|starry|nocturnal"),
        "evening": ("evenings?", ""),
        "dusk": ("dusk|twilight|nightfall|blue hour", ""),
        "dawn": ("dawn|daybreak|first light", ""),
        "sunrise": ("sunrise|sun-?up", ""),
        "morning": ("mornings?", ""),
        "noon": ("noon|midday", ""),
        "afternoon": ("afternoons?", ""),
        "day": ("days?|daylight|day-?time|sunlight", "sunlit"),
        "sunset": ("sunset|sundown|golden hour", ""),
    },
    "weather": {
        "rain": ("rain|rainfall|drizzle|downpour|raindrops|showers?", "rainy|rain-soaked|drizzling|rainswept"),
        "snow": ("snow|snowfall|snowflakes|blizzard|snowstorm", "snowy|snow-covered|snowbound"),
        "fog": ("fog|mist|haze", "foggy|misty|hazy"),
        "storm": ("storm|tempest|storm clouds?", "stormy"),
        "thunder": ("thunder|thunderstorm|lightning", "thundery"),
        "wind": ("wind|gale|breeze|gusts?", "windy|windswept|breezy"),
        "sun": ("sunshine|sun", "sunny|sunlit|sun-drenched"),
        "cloud": ("clouds?|overcast", "cloudy|overcast"),
        "clear": ("clear sky|clear skies|blue sky|blue skies|cloudless sky", "cloudless"),
    },
    "season": {
        "winter": ("winter|wintertime", "wintry|snow-covered"),
        "spring": ("spring|springtime", "spring"),
        "summer": ("summer|summertime|midsummer", "summery|summer"),
        "autumn": ("autumn|fall", "autumnal|autumn"),
    },
    "light": {
        "dark": ("darkness|gloom|shadows?|low light", "dark|dim|gloomy|shadowy|low-lit"),
        "bright": ("bright light|brightness|brilliant light", "bright|brilliant|sunlit|well-lit"),
        "warm": ("warm light|golden light", "warm|golden"),
        "cold": ("cold light|blue light", "cold|icy"),
        "soft": ("soft light", "soft"),
    },
    "mood": {
        "scary": ("", "scary|creepy|frightening|spooky|threatening|menacing"),
        "sad": ("", "sad|melancholic|mournful"),
        "happy": ("", "happy|cheerful|joyful|merry"),
        "gentle": ("", "gentle|calm|peaceful"),
        "tense": ("", "tense|dramatic"),
        "playful": ("", "playful|funny"),
        "epic": ("", "epic|grand"),
    },
}  # fmt: skip
"""English words by which a picture's text shows a dimension, so that a change replaces and never contradicts."""

CONTRADICTS: dict[str, frozenset[str]] = {
    name: frozenset(values.split())
    for name, values in {
        "rain": "snow sun clear",
        "snow": "rain sun clear thunder",
        "fog": "sun clear",
        "storm": "sun clear",
        "thunder": "sun clear snow",
        "wind": "",
        "sun": "rain snow fog storm thunder cloud",
        "clear": "rain snow fog storm thunder cloud",
        "cloud": "sun clear",
    }.items()
}
"""Weathers that cannot be seen together; every other dimension has one value at a time."""

DARK_TIMES = frozenset({"night", "midnight", "evening", "dusk"})

STYLES = {
    "watercolour": "watercolour, wet paper grain, soft edges, pale washes",
    "pencil sketch": "pencil sketch, pencil line on cream paper, one accent colour",
    "ink drawing": "ink drawing, fine black line on cream paper, one accent colour",
    "storybook": "gouache storybook, visible brush edges, rounded shapes, warm shadows",
    "paper cut": "paper cut, layered card, visible edges, side light",
    "clay": "clay animation, thumb-printed clay, small set, soft key light",
    "soft 3D": "soft 3D, matte toy shapes, big eyes, bounce light",
    "anime": "anime, clean line, flat shade, painted sky",
    "film noir": "film noir, black and white, hard side light, wet streets",
    "retro print": "retro print, two-ink halftone, off-register",
    "pixel art": "pixel art, 16-bit sprites, 32 colours",
    "documentary": "documentary, natural light, 35 mm, slight grain",
    "oil painting": "oil painting, thick strokes, dark ground",
    "vintage film": "vintage film, faded dyes, light leaks, 16 mm grain",
    "cartoon": "cartoon, bold outline, flat bright shapes",
    "charcoal": "charcoal drawing, smudged dark strokes on rough paper",
}  # fmt: skip
OWN_PALETTE = frozenset(
    {"pencil sketch", "ink drawing", "film noir", "charcoal", "vintage film", "retro print"}
)
PALETTES = {
    "black and white": "black and white, soft greys",
    "bright": "bright, vivid colours",
    "muted": "muted, pale colours",
    "dark": "dark, deep colours",
    "warm": "warm colours, gold and amber",
    "cold": "cold colours, blue and silver",
}  # fmt: skip
COLOUR_WORDS = (
    "red|blue|green|yellow|white|black|orange|purple|violet|pink|brown|gr[ea]y|gold(?:en)?|silver|slate|cream|mustard"
    "|amber|teal|coral|rust|honey|ink|ember|indigo|tomato|mint|butter|sage|sand|pearl|bone|rose|ash|sea green|navy"
    "|turquoise|crimson|scarlet|ochre|ivory|beige|copper|bronze|lavender|olive|colou?rs?|palette|accent|monochrome"
    "|hues?|tones?|dyes"
)

MUSIC_MOODS = {
    "gentle": "gentle, calm", "sad": "sad, longing", "happy": "happy, upbeat", "playful": "playful", "tense": "tense",
    "epic": "epic", "hopeful": "hopeful", "wonder": "full of wonder", "scary": "dark, scary", "romantic": "tender, romantic",
}  # fmt: skip
LESS = {
    "sad": "hopeful", "tense": "gentle", "epic": "gentle", "happy": "gentle", "playful": "gentle", "scary": "gentle",
    "gentle": "happy", "hopeful": "gentle", "wonder": "gentle", "romantic": "hopeful",
}  # fmt: skip
"""What "less sad" asks for."""
MUSIC_MOOD_WORDS = (
    "sad|longing|melanchol(?:y|ic)|mournful|happy|upbeat|cheerful|joyful|playful|tense|dramatic|epic|grand|hopeful"
    "|gentle|calm|peaceful|soothing|scary|dark|romantic|tender|full of wonder|wonder|dreamy|bedtime|selling|meditative"
    "|uplifting|dreamy|mysterious"
)
INSTRUMENTS = "piano|strings|violins?|drums|percussion|guitar|flute|cello|harp|brass|choir|synths?|marimba|orchestra|accordion|bells?|celesta|clarinet|bassoon|pads?"

VOICES: tuple[tuple[str, str, str], ...] = (
    # id, gender, age
    ("man", "m", "adult"), ("man-2", "m", "adult"), ("british", "m", "adult"), ("old-man", "m", "old"),
    ("giant", "m", "deep"), ("boy", "m", "child"),
    ("woman", "f", "adult"), ("woman-2", "f", "adult"), ("old-woman", "f", "old"), ("girl", "f", "child"),
)  # fmt: skip
VOICE_NAMES = {
    "man": "a man's voice", "man-2": "another man's voice", "woman": "a woman's voice", "woman-2": "another woman's voice",
    "old-man": "an old man's voice", "old-woman": "an old woman's voice", "girl": "a girl's voice", "boy": "a boy's voice",
    "british": "a British voice", "giant": "a giant's deep voice",
}  # fmt: skip
