"""More surface forms of what is heard and cut: players, voices, levels and captions, in the languages of the interface.

The rows are as in ``concepts_forms``, whose first form of a value stays the one that replies use.
"""

from __future__ import annotations

HEARD = {
    "en": """
thing music = music bed, underscore, underscoring, backing track, backing music, theme tune, theme music, accompaniment
thing narration = voice over, voice track, voice-over track, spoken part, spoken lines
thing caption = subtitling, captioning, closed captioning, subtitle track, caption track
instrument music box = music box, musical box, musicbox
instrument violin = violin, fiddle
instrument viola = viola, violas
instrument double bass = double bass, upright bass, contrabass, double-bass
instrument clarinet = clarinet, clarinets
instrument trumpet = trumpet
instrument saxophone = saxophone, sax
instrument trombone = trombone
instrument oboe = oboe
instrument bassoon = bassoon
instrument harmonica = harmonica, mouth organ
instrument banjo = banjo
instrument ukulele = ukulele
instrument mandolin = mandolin
instrument celesta = celesta, celeste
instrument glockenspiel = glockenspiel
instrument xylophone = xylophone
instrument vibraphone = vibraphone
instrument harpsichord = harpsichord
instrument cello = celli, cellos
instrument flute = flutes
instrument piano = pianos
instrument guitar = guitars
instrument harp = harps
instrument drums = drum kit, drum beat, drum machine, percussive
instrument brass = brass section, french horn, french horns
voicekind man = bloke, bloke's, chap, chap's, guy's, masculine, gentleman, gentleman's, dude
voicekind woman = feminine, gentlewoman
voicekind old-man = older gentleman, old bloke, granddad, older male, old fellow, elderly gentleman, old man's, older man's, grandpa's, grandfather's
voicekind old-woman = granny, gran, older lady, elderly lady, older female, old woman's, older woman's, grandma's, grandmother's
voicekind child = youngster, youngster's, kiddie
""",
    "de": """
verb merge = zusammenfassen, zusammenlegen, zusammenführen, fasse zusammen, fass zusammen, zusammenziehen
verb replace = ersetzen, ersetze, ersetzt, austauschen, tausch aus
verb split = aufteilen, teilen, zerteilen, halbieren
verb stretch = strecken, strecke, dehnen
thing music = musikbett, begleitmusik, filmmusik
instrument music box = spieluhr, spieldose
instrument violin = violine
instrument viola = bratsche
instrument double bass = kontrabass, bass
instrument clarinet = klarinette
instrument trumpet = trompete
instrument saxophone = saxofon, saxophon
instrument drums = trommel, percussion
instrument cello = cello, celli
instrument harp = harfen
instrument synth = synthesizer, synthies, elektronisch
""",
    "fr": """
verb remove = vire, virez, dégage, dégagez, ôte, ôtez
instrument music box = boîte à musique
instrument violin = violon
instrument double bass = contrebasse
instrument clarinet = clarinette
instrument trumpet = trompette
instrument saxophone = saxophone
""",
    "es": """
verb add = mete, meted, agregá, poné
verb remove = quitad, sacá, saca, sacad
instrument music box = caja de música
instrument violin = violín
instrument viola = viola
instrument double bass = contrabajo
instrument clarinet = clarinete
instrument trumpet = trompeta
instrument saxophone = saxofón
instrument celesta = celesta
instrument cello = violoncelo, chelo
""",
}
