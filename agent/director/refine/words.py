"""How changes are told, in the four languages of the interface."""

from __future__ import annotations

from collections.abc import Sequence

from agent.director.words.concepts import PHRASES
from agent.director.words.lexer import labels
from film.document import CastMember, Film

_SCENE = {"en": ("Scene", "Scenes", "and"), "de": ("Szene", "Szenen", "und"), "fr": ("Scène", "Scènes", "et"), "es": ("Escena", "Escenas", "y")}  # fmt: skip
_ALL = {"en": "All scenes", "de": "Alle Szenen", "fr": "Toutes les scènes", "es": "Todas las escenas"}

SAID: dict[str, dict[str, str]] = {
    "look": {"en": "{scenes} {is} now {what}.", "de": "{scenes}: {what}.", "fr": "{scenes} : {what}.", "es": "{scenes}: {what}."},
    "look_gone": {"en": "{scenes} {is} without {what} now.", "de": "{scenes}: ohne {what}.", "fr": "{scenes} : sans {what}.", "es": "{scenes}: sin {what}."},
    "place": {"en": "{scenes} {is} now {what}.", "de": "{scenes}: neuer Ort, {what}.", "fr": "{scenes} : nouveau lieu, {what}.", "es": "{scenes}: nuevo lugar, {what}."},
    "shot": {"en": "{scenes} {is} now {what}.", "de": "{scenes}: Einstellung {what}.", "fr": "{scenes} : cadrage {what}.", "es": "{scenes}: plano {what}."},
    "pov": {"en": "{scenes} {is} now seen through {what}'s eyes.", "de": "{scenes}: gesehen mit den Augen von {what}.", "fr": "{scenes} : vue par {what}.", "es": "{scenes}: vista por {what}."},
    "subject": {"en": "{scenes} now {shows} {what}.", "de": "{scenes}: {what}.", "fr": "{scenes} : {what}.", "es": "{scenes}: {what}."},
    "prop": {"en": "{scenes} {gets} {what}.", "de": "{scenes}: dazu {what}.", "fr": "{scenes} : avec {what}.", "es": "{scenes}: con {what}."},
    "subject_gone": {"en": "{scenes} {is} shown without {what}; what is left is restated.", "de": "{scenes}: ohne {what}.", "fr": "{scenes} : sans {what}.", "es": "{scenes}: sin {what}."},
    "motion": {"en": "The camera in {scenes_low}: {what}. The picture stays.", "de": "Kamera in {scenes}: {what}. Das Bild bleibt.", "fr": "Caméra, {scenes} : {what}. L'image reste.", "es": "Cámara, {scenes}: {what}. La imagen se queda."},
    "image_again": {"en": "{scenes} {gets} another picture; the earlier take stays selectable.", "de": "{scenes}: ein neues Bild; das alte bleibt wählbar.", "fr": "{scenes} : une autre image ; l'ancienne reste disponible.", "es": "{scenes}: otra imagen; la anterior sigue disponible."},
    "clip_again": {"en": "The picture of {scenes_low} stays, the animation is made again.", "de": "{scenes}: das Bild bleibt, die Animation wird neu gemacht.", "fr": "{scenes} : l'image reste, l'animation est refaite.", "es": "{scenes}: la imagen se queda, la animación se rehace."},
    "speech_again": {"en": "The narration of {scenes_low} is spoken again.", "de": "{scenes}: der Text wird neu gesprochen.", "fr": "{scenes} : la voix est refaite.", "es": "{scenes}: la voz se rehace."},
    "sound_again": {"en": "The sound of {scenes_low} is made again.", "de": "{scenes}: der Ton wird neu gemacht.", "fr": "{scenes} : le son est refait.", "es": "{scenes}: el sonido se rehace."},
    "cast_again": {"en": "{what} is drawn again.", "de": "{what} wird neu gezeichnet.", "fr": "{what} est redessiné.", "es": "{what} se dibuja de nuevo."},
    "music_again": {"en": "The music is composed anew from the same brief.", "de": "Die Musik wird neu komponiert.", "fr": "La musique est recomposée.", "es": "La música se compone de nuevo."},
    "all_again": {"en": "Everything is made again; the spending limit stays as it is, and nothing is made before you approve the plan.", "de": "Alles wird neu gemacht; das Limit bleibt, und nichts geschieht ohne deine Freigabe.", "fr": "Tout est refait ; la limite reste, et rien n'est fait sans votre accord.", "es": "Todo se rehace; el límite se queda, y nada se hace sin tu aprobación."},
    "style": {"en": "The whole film takes another style: {what}.", "de": "Der ganze Film im Stil: {what}.", "fr": "Tout le film dans le style : {what}.", "es": "Toda la película en estilo: {what}."},
    "palette": {"en": "The colours of the whole film: {what}.", "de": "Farben des ganzen Films: {what}.", "fr": "Couleurs de tout le film : {what}.", "es": "Colores de toda la película: {what}."},
    "title": {"en": "The title is now “{what}”.", "de": "Der Titel ist jetzt „{what}“.", "fr": "Le titre est maintenant « {what} ».", "es": "El título es ahora «{what}»."},
    "captions_on": {"en": "Captions are on.", "de": "Untertitel sind an.", "fr": "Les sous-titres sont activés.", "es": "Los subtítulos están activados."},
    "captions_off": {"en": "Captions are off.", "de": "Untertitel sind aus.", "fr": "Les sous-titres sont désactivés.", "es": "Los subtítulos están desactivados."},
    "captions": {"en": "The captions are {what}.", "de": "Untertitel: {what}.", "fr": "Sous-titres : {what}.", "es": "Subtítulos: {what}."},
    "music_on": {"en": "The music is on.", "de": "Die Musik ist an.", "fr": "La musique est activée.", "es": "La música está activada."},
    "music_off": {"en": "The film has no music.", "de": "Der Film hat keine Musik.", "fr": "Le film n'a plus de musique.", "es": "La película no tiene música."},
    "music": {"en": "The music is now {what}.", "de": "Musik jetzt: {what}.", "fr": "Musique : {what}.", "es": "Música: {what}."},
"ducking": {"en": "The music steps back {what} more under the voice.", "de": "Die Musik tritt unter der Stimme {what} weiter zurück.", "fr": "La musique s'efface de {what} de plus sous la voix.", "es": "La música baja {what} más bajo la voz."},
    "music_level": {"en": "The music's level: {what}.", "de": "Pegel der Musik: {what}.", "fr": "Niveau de la musique : {what}.", "es": "Nivel de la música: {what}."},
    "voice_level": {"en": "The voice's level: {what}.", "de": "Pegel der Stimme: {what}.", "fr": "Niveau de la voix : {what}.", "es": "Nivel de la voz: {what}."},
    "sound_level": {"en": "The sounds' level: {what}.", "de": "Pegel der Geräusche: {what}.", "fr": "Niveau des bruitages : {what}.", "es": "Nivel de los sonidos: {what}."},
    "sound_off": {"en": "{scenes} {has} no sound effects.", "de": "{scenes}: ohne Geräusche.", "fr": "{scenes} : sans bruitages.", "es": "{scenes}: sin efectos de sonido."},
    "sound_on": {"en": "{scenes} {has} sound effects.", "de": "{scenes}: mit Geräuschen.", "fr": "{scenes} : avec bruitages.", "es": "{scenes}: con efectos de sonido."},
    "voice": {"en": "The narration is spoken by {what}.", "de": "Sprecherstimme: {what}.", "fr": "Voix : {what}.", "es": "Voz: {what}."},
    "cast_voice": {"en": "{who} speaks with {what}.", "de": "{who}: {what}.", "fr": "{who} : {what}.", "es": "{who}: {what}."},
    "speed": {"en": "The narration is {what}.", "de": "Sprechtempo: {what}.", "fr": "Débit : {what}.", "es": "Ritmo de la voz: {what}."},
    "narration_off": {"en": "The voice-over leaves the film, and its captions go with it.", "de": "Die Erzählung entfällt, und mit ihr die Untertitel.", "fr": "La voix off disparaît, et ses sous-titres avec elle.", "es": "La voz en off desaparece, y con ella sus subtítulos."},
    "narration_on": {"en": "The voice-over is on.", "de": "Die Erzählung ist an.", "fr": "La voix off est activée.", "es": "La voz en off está activada."},
    "script": {"en": "{scenes} now {says}: “{what}”", "de": "{scenes}: „{what}“", "fr": "{scenes} : « {what} »", "es": "{scenes}: «{what}»"},
    "line_of": {"en": "In {scenes_low} {who} says: “{what}”", "de": "{scenes}: {who} sagt: „{what}“", "fr": "{scenes} : {who} dit : « {what} »", "es": "{scenes}: {who} dice: «{what}»"},
    "line_out": {"en": "{scenes} no longer {says}: “{what}”", "de": "{scenes}: ohne „{what}“", "fr": "{scenes} : sans « {what} »", "es": "{scenes}: sin «{what}»"},
    "script_off": {"en": "{scenes} {has} no narration.", "de": "{scenes}: ohne Erzählung.", "fr": "{scenes} : sans narration.", "es": "{scenes}: sin narración."},
    "word": {"en": "The narration of {scenes_low} says “{what}” instead of “{old}”.", "de": "{scenes}: „{what}“ statt „{old}“.", "fr": "{scenes} : « {what} » au lieu de « {old} ».", "es": "{scenes}: «{what}» en lugar de «{old}»."},
    "person": {"en": "{what} tells it in the first person.", "de": "{what} erzählt in der Ich-Form.", "fr": "{what} raconte à la première personne.", "es": "{what} lo cuenta en primera persona."},
    "length": {"en": "The film is {what} long instead of {old}.", "de": "Der Film ist {what} lang statt {old}.", "fr": "Le film dure {what} au lieu de {old}.", "es": "La película dura {what} en lugar de {old}."},
    "length_words": {"en": "Words go from {scenes_low}.", "de": "Text wird gekürzt: {scenes}.", "fr": "Texte raccourci : {scenes}.", "es": "Texto recortado: {scenes}."},
    "length_scene": {"en": "{scenes} {goes}.", "de": "Entfernt: {scenes}.", "fr": "Supprimé : {scenes}.", "es": "Eliminado: {scenes}."},
    "scene_length": {"en": "{scenes} {is} now {what} long.", "de": "{scenes}: jetzt {what}.", "fr": "{scenes} : {what} maintenant.", "es": "{scenes}: ahora {what}."},
    "removed": {"en": "{scenes} {goes}; the others stay as they are.", "de": "Entfernt: {scenes}; alles andere bleibt.", "fr": "Supprimé : {scenes} ; le reste ne change pas.", "es": "Eliminado: {scenes}; lo demás se queda."},
    "moved": {"en": "{scenes} {moves} {what}; nothing is remade.", "de": "Verschoben: {scenes}; nichts wird neu gemacht.", "fr": "Déplacé : {scenes} ; rien n'est refait.", "es": "Movido: {scenes}; nada se rehace."},
    "swapped": {"en": "{scenes} trade places; nothing is remade.", "de": "{scenes} tauschen den Platz; nichts wird neu gemacht.", "fr": "{scenes} échangent leur place ; rien n'est refait.", "es": "{scenes} intercambian su lugar; nada se rehace."},
    "added": {"en": "A new scene {what}.", "de": "Eine neue Szene {what}.", "fr": "Une nouvelle scène {what}.", "es": "Una escena nueva {what}."},
    "split": {"en": "{scenes} becomes two; the second half takes “{what}”", "de": "{scenes} wird geteilt; der zweite Teil: „{what}“", "fr": "{scenes} est coupée en deux ; la seconde : « {what} »", "es": "{scenes} se divide en dos; la segunda: «{what}»"},
    "merged": {"en": "{scenes} become one scene.", "de": "{scenes} werden eine Szene.", "fr": "{scenes} deviennent une scène.", "es": "{scenes} pasan a ser una escena."},
    "transition": {"en": "Between the scenes: {what}; the length stays.", "de": "Zwischen den Szenen: {what}; die Länge bleibt.", "fr": "Entre les scènes : {what} ; la durée reste.", "es": "Entre las escenas: {what}; la duración se queda."},
    "fade_end": {"en": "The film fades to black at the end.", "de": "Der Film blendet am Ende ins Schwarze.", "fr": "Fondu au noir à la fin.", "es": "Fundido a negro al final."},
    "aspect": {"en": "The film is {what} now; cutting the finished film to that shape is the free way.", "de": "Der Film ist jetzt {what}; den fertigen Film zu beschneiden ist der kostenlose Weg.", "fr": "Le film est maintenant en {what} ; recadrer le film fini est la voie gratuite.", "es": "La película es ahora {what}; reencuadrar la película acabada es la vía gratuita."},
    "language": {"en": "The film's language is {what}.", "de": "Sprache des Films: {what}.", "fr": "Langue du film : {what}.", "es": "Idioma de la película: {what}."},
    "named": {"en": "{old} is called {what}; pictures stay.", "de": "{old} heißt jetzt {what}; die Bilder bleiben.", "fr": "{old} s'appelle maintenant {what} ; les images restent.", "es": "{old} se llama ahora {what}; las imágenes se quedan."},
    "cast_look": {"en": "{who} is now described as: {what}.", "de": "{who} jetzt: {what}.", "fr": "{who} : {what}.", "es": "{who}: {what}."},
    "cast_swap": {"en": "{old} becomes {what}.", "de": "{old} wird zu: {what}.", "fr": "{old} devient : {what}.", "es": "{old} pasa a ser: {what}."},
    "cast_add": {"en": "{what} joins {scenes_low}.", "de": "{what} kommt dazu: {scenes}.", "fr": "{what} rejoint : {scenes}.", "es": "{what} se une: {scenes}."},
    "cast_out": {"en": "{what} leaves {scenes_low}.", "de": "{what} verschwindet aus {scenes}.", "fr": "{what} quitte : {scenes}.", "es": "{what} sale de {scenes}."},
    "clash": {"en": "The narration of {scenes_low} still says “{what}”.", "de": "Der Text von {scenes} sagt noch „{what}“.", "fr": "Le texte de {scenes} dit encore « {what} ».", "es": "El texto de {scenes} todavía dice «{what}»."},
    "motion_told": {"en": "The motion of {scenes_low}: {what}. The picture stays.", "de": "Bewegung in {scenes}: {what}. Das Bild bleibt.", "fr": "Mouvement, {scenes} : {what}. L'image reste.", "es": "Movimiento, {scenes}: {what}. La imagen se queda."},
    "as_said": {"en": "{scenes}: “{what}”.", "de": "{scenes}: „{what}“.", "fr": "{scenes} : « {what} ».", "es": "{scenes}: «{what}»."},
    "quality": {"en": "The film is made in {what} quality.", "de": "Qualität des Films: {what}.", "fr": "Qualité du film : {what}.", "es": "Calidad de la película: {what}."},
    "acts": {"en": "{who} is now {what} ({scenes_low}).", "de": "{scenes}: {who} – {what}.", "fr": "{scenes} : {who} – {what}.", "es": "{scenes}: {who} – {what}."},
    "copied": {"en": "{scenes} {is} there a second time; the copy is made on its own.", "de": "{scenes} gibt es jetzt zweimal.", "fr": "{scenes} : une copie est ajoutée.", "es": "{scenes}: se añade una copia."},
    "backwards": {"en": "The scenes run the other way round; nothing is remade.", "de": "Die Szenen laufen in umgekehrter Reihenfolge; nichts wird neu gemacht.", "fr": "Les scènes sont dans l'ordre inverse ; rien n'est refait.", "es": "Las escenas van en orden inverso; nada se rehace."},
    "exchanged": {"en": "{scenes} {shows} {what} instead of {old}.", "de": "{scenes}: {what} statt {old}.", "fr": "{scenes} : {what} au lieu de {old}.", "es": "{scenes}: {what} en lugar de {old}."},
    "unheard": {"en": "In {scenes_low} one no longer hears {what}.", "de": "{scenes}: ohne {what}.", "fr": "{scenes} : sans {what}.", "es": "{scenes}: sin {what}."},
    "heard": {"en": "In {scenes_low} one hears {what}.", "de": "{scenes}: zu hören ist {what}.", "fr": "{scenes} : on entend {what}.", "es": "{scenes}: se oye {what}."},
    "as_short": {"en": "{scenes} {is} {what} long: the narration needs that much.", "de": "{scenes}: {what}, so lang braucht der Text.", "fr": "{scenes} : {what}, le texte en a besoin.", "es": "{scenes}: {what}, el texto lo necesita."},
    "thing": {"en": "The {old} is {what} now ({scenes_low}).", "de": "{old} ist jetzt {what} ({scenes}).", "fr": "{old} : {what} maintenant ({scenes}).", "es": "{old}: {what} ahora ({scenes})."},
    "yours": {"en": "{scenes} {keeps} your own words; quote the scene if I should change them.", "de": "{scenes}: deine eigenen Worte bleiben; nenne die Szene, wenn ich sie ändern soll.", "fr": "{scenes} : vos propres mots restent ; nommez la scène pour les changer.", "es": "{scenes}: tus palabras se quedan; nombra la escena si debo cambiarlas."},
}  # fmt: skip

ASK: dict[str, dict[str, str]] = {
    "which_colour": {"en": "Which colour should it have ({what})?", "de": "Welche Farbe soll es sein ({what})?", "fr": "Quelle couleur ({what}) ?", "es": "¿Qué color ({what})?"},
    "which_name": {"en": "Which name should it be, instead of {what}?", "de": "Welcher Name soll es sein, statt {what}?", "fr": "Quel nom, au lieu de {what} ?", "es": "¿Qué nombre, en lugar de {what}?"},
    "which_look": {"en": "These cannot be seen together: {what}. Which of them is it?", "de": "Das geht nicht zusammen: {what}. Was von beidem soll es sein?", "fr": "Cela ne va pas ensemble : {what}. Lequel des deux ?", "es": "Eso no puede verse a la vez: {what}. ¿Cuál de los dos?"},
    "how_long": {"en": "The film is {what} seconds long.", "de": "Der Film ist {what} Sekunden lang.", "fr": "Le film dure {what} secondes.", "es": "La película dura {what} segundos."},
    "how_many": {"en": "The film has {n} scene{s}.", "de": "Der Film hat {n} Szene{n_de}.", "fr": "Le film a {n} scène{s}.", "es": "La película tiene {n} escena{s}."},
    "approve_there": {"en": "A message does not approve a plan: approve it where its price is shown, and it is made.", "de": "Eine Nachricht gibt keinen Plan frei: Gib ihn dort frei, wo sein Preis steht, dann wird er gemacht.", "fr": "Un message ne vaut pas accord : approuve le plan là où son prix est affiché, et il sera réalisé.", "es": "Un mensaje no aprueba un plan: apruébalo donde se muestra su precio, y se hará."},
    "cost_plan": {"en": "The plan shows the exact price in credits before anything is made, and nothing is made before you approve it. Local providers cost nothing.", "de": "Der Plan zeigt den genauen Preis in Credits, bevor etwas gemacht wird, und nichts wird ohne deine Freigabe gemacht. Lokale Anbieter kosten nichts.", "fr": "Le plan montre le prix exact en crédits avant toute fabrication, et rien n'est fait sans votre accord. Les fournisseurs locaux ne coûtent rien.", "es": "El plan muestra el precio exacto en créditos antes de hacer nada, y nada se hace sin tu aprobación. Los proveedores locales no cuestan nada."},
    "cost_none": {"en": "Nothing needs making: everything is up to date, so it costs 0 credits.", "de": "Nichts ist zu machen: alles ist aktuell, also kostet es nichts.", "fr": "Rien n'est à faire : tout est à jour, donc cela ne coûte rien.", "es": "No hay nada que hacer: todo está al día, así que no cuesta nada."},
    "current": {"en": "Everything is up to date.", "de": "Alles ist aktuell.", "fr": "Tout est à jour.", "es": "Todo está al día."},
    "which_scene": {"en": "In which scene? There are {n}.", "de": "In welcher Szene? Es gibt {n}.", "fr": "Dans quelle scène ? Il y en a {n}.", "es": "¿En qué escena? Hay {n}."},
    "which_match": {"en": "Which one do you mean: {list}?", "de": "Welche meinst du: {list}?", "fr": "Laquelle : {list} ?", "es": "¿Cuál: {list}?"},
    "no_such_scene": {"en": "There is no scene {what}: the film has {n} scenes.", "de": "Es gibt keine Szene {what}: der Film hat {n} Szenen.", "fr": "Il n'y a pas de scène {what} : le film a {n} scènes.", "es": "No hay escena {what}: la película tiene {n} escenas."},
    "left_over": {"en": "I understood: {said} But not: “{what}”. Shall I do just that?", "de": "Verstanden: {said} Aber nicht: „{what}“. Soll ich nur das tun?", "fr": "Compris : {said} Mais pas : « {what} ». Dois-je faire seulement cela ?", "es": "Entendido: {said} Pero no: «{what}». ¿Hago solo eso?"},
    "left_open": {"en": "I understood: {said} But not: “{what}”. Say it in other words; nothing has changed yet.", "de": "Verstanden: {said} Aber nicht: „{what}“. Sag es mit anderen Worten; noch ist nichts geändert.", "fr": "Compris : {said} Mais pas : « {what} ». Dites-le autrement ; rien n'a encore changé.", "es": "Entendido: {said} Pero no: «{what}». Dilo con otras palabras; nada ha cambiado aún."},
    "unsure": {"en": "I could read that as: {said} But I am not sure that you mean it. Say it in other words; nothing has changed yet.", "de": "Ich könnte es so lesen: {said} Aber ich bin nicht sicher, ob du das meinst. Sag es mit anderen Worten; noch ist nichts geändert.", "fr": "Je pourrais le lire ainsi : {said} Mais je ne suis pas sûr que ce soit cela. Dites-le autrement ; rien n'a encore changé.", "es": "Podría leerlo así: {said} Pero no estoy seguro de que sea eso. Dilo con otras palabras; nada ha cambiado aún."},
    "no_words": {"en": "Pictures are described in English, and I do not know the English for “{what}”. What is it in English?", "de": "Bilder werden auf Englisch beschrieben, und „{what}“ kenne ich nicht auf Englisch. Wie heißt es dort?", "fr": "Les images sont décrites en anglais, et je ne connais pas l'anglais pour « {what} ». Comment le dit-on en anglais ?", "es": "Las imágenes se describen en inglés, y no sé cómo se dice «{what}» en inglés. ¿Cómo se dice?"},
    "nothing_such": {"en": "Scene {n} names no “{what}”, and I remove nothing on a guess. It shows: “{shown}”. Shall I draw it again?", "de": "Szene {n} nennt kein „{what}“, und ich entferne nichts auf Verdacht. Sie zeigt: „{shown}“. Soll ich sie neu zeichnen?", "fr": "La scène {n} ne nomme pas « {what} », et je n'enlève rien au hasard. Elle montre : « {shown} ». Dois-je la redessiner ?", "es": "La escena {n} no nombra «{what}», y no quito nada a ciegas. Muestra: «{shown}». ¿Hago otra imagen?"},
    "redrawn": {"en": "another picture for scene {n}", "de": "ein anderes Bild für Szene {n}", "fr": "une autre image pour la scène {n}", "es": "otra imagen para la escena {n}"},
    "guard_left": {"en": "I am not sure what “{what}” should leave out or leave alone. Say it as what the film should be instead.", "de": "Ich bin nicht sicher, was bei „{what}“ wegbleiben oder bleiben soll. Sag, wie der Film stattdessen sein soll.", "fr": "Je ne sais pas ce que « {what} » doit enlever ou laisser. Dites comment le film doit être.", "es": "No estoy seguro de qué debe quitar o dejar «{what}». Di cómo debe ser la película."},
    "not_understood": {"en": "I did not understand that. I work by rules; you could say for example “{one}” or “{two}”.", "de": "Das habe ich nicht verstanden. Ich arbeite nach Regeln; sag zum Beispiel „{one}“ oder „{two}“.", "fr": "Je n'ai pas compris. Je travaille avec des règles ; dites par exemple « {one} » ou « {two} ».", "es": "No lo he entendido. Trabajo con reglas; di por ejemplo «{one}» o «{two}»."},
    "help": {
        "en": "You can ask for another time of day, weather, place or light in a scene; for somebody's looks, age or name; for scenes more, fewer or in another order; for what is said, and by which voice; for music, captions, style, length and shape. For example “{one}” or “{two}”. “undo” takes the last change back.",
        "de": "Du kannst Tageszeit, Wetter, Ort und Licht einer Szene ändern, Aussehen und Namen der Figuren, Zahl und Reihenfolge der Szenen, was mit welcher Stimme gesagt wird, Musik, Untertitel, Stil, Länge und Format. Zum Beispiel „{one}“ oder „{two}“. „rückgängig“ nimmt die letzte Änderung zurück.",
        "fr": "Vous pouvez changer l'heure, le temps, le lieu et la lumière d'une scène, l'aspect et le nom des personnages, le nombre et l'ordre des scènes, ce qui est dit et par quelle voix, la musique, les sous-titres, le style, la durée et le format. Par exemple « {one} » ou « {two} ». « annule » revient en arrière.",
        "es": "Puedes cambiar la hora, el tiempo, el lugar y la luz de una escena, el aspecto y el nombre de los personajes, el número y el orden de las escenas, lo que se dice y con qué voz, la música, los subtítulos, el estilo, la duración y el formato. Por ejemplo «{one}» o «{two}». «deshaz» anula el último cambio.",
    },
    "declined": {"en": "Then it stays as it is: nothing has changed.", "de": "Dann bleibt es, wie es ist: nichts hat sich geändert.", "fr": "Alors rien ne change.", "es": "Entonces se queda como está: nada ha cambiado."},
    "same": {"en": "Nothing to do: that is how it is already.", "de": "Nichts zu tun: das ist schon so.", "fr": "Rien à faire : c'est déjà le cas.", "es": "Nada que hacer: ya es así."},
}  # fmt: skip


def numbers(film: Film, scenes: Sequence[str]) -> list[int]:
    """The scenes' numbers, in film order; a scene that is gone or new has none."""
    return [index for index, scene in enumerate(film.scenes, 1) if scene.id in scenes]


def listed(words: Sequence[str], language: str) -> str:
    """``2``, ``2 and 4``, ``2, 3 and 4``."""
    joint = _SCENE[language][2]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {joint} {words[-1]}" if words else ""


def scene_names(film: Film, scenes: Sequence[str], language: str) -> str:
    """``Scene 2``, ``Scenes 2 and 4``, ``All scenes``."""
    found = numbers(film, scenes)
    if len(found) == len(film.scenes) > 2:
        return _ALL[language]
    one, many, _ = _SCENE[language]
    return f"{one if len(found) == 1 else many} {listed([str(number) for number in found], language)}"


def concept(kind: str, value: str, language: str) -> str:
    """A concept in words for a reply."""
    if language == "en":
        return PHRASES.get(value, value)
    name = labels(language).get((kind, value), PHRASES.get(value, value))
    return name.capitalize() if language == "de" else name


def say(key: str, language: str, film: Film, scenes: Sequence[str] = (), **slots: str) -> str:
    """One sentence of what changes."""
    names = scene_names(film, scenes, language) if scenes else ""
    many = len(numbers(film, scenes)) != 1
    forms = {"is": "are", "has": "have", "shows": "show", "gets": "get", "says": "say", "goes": "go", "moves": "move", "keeps": "keep"}  # fmt: skip
    agreed = {one: plural if many else one for one, plural in forms.items()}
    low = names[:1].lower() + names[1:]
    slots = {name: unmarked(text, film) for name, text in slots.items()}
    return SAID[key][language].format(
        scenes=names, scenes_low=low, **agreed, **{"what": "", "old": "", "who": ""} | slots
    )


def unmarked(text: str, film: Film) -> str:
    """A text with the cast's names where it holds ``{id}``."""
    for member in film.cast:
        text = text.replace(f"{{{member.id}}}", called(member))
    return text


def called(member: CastMember, capital: bool = False) -> str:
    """Somebody by name, else by what they are: ``the other brother``."""
    name = member.name or f"the {member.id.replace('_', ' ')}"
    return name[:1].upper() + name[1:] if capital else name


def seconds(value: float) -> str:
    """A length as people say it: ``45.6``, not ``45.5833``."""
    return f"{round(value, 1):g}"


def ask(key: str, language: str, **slots: str) -> str:
    """One question or answer."""
    return ASK[key][language].format(**slots)
