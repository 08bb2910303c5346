"""What the reply says about a plan: settings understood, choices made, limits; in the person's language."""

from __future__ import annotations

from agent.director.wish.genre import Kind
from agent.director.wish.settings import Stated
from agent.director.wish.settings_words import LANGUAGE_NAMES
from film.breakdown import Breakdown

_TEXT: dict[str, dict[str, str]] = {
    "en": {
        "plan": "“{title}”: {scenes}, {seconds} seconds, {aspect}.",
        "two lengths": "You gave two lengths; I took the last, {seconds} s, not {other} s.",
        "silent": "No narration, and so no captions.",
        "no captions": "Captions are off.",
        "no music": "There is no music.",
        "voice": "Told by this voice: {voice}.",
        "style": "Style: {style}.",
        "mood": "You named a thing, not a story, so I made it a mood piece.",
        "question": "I work by rules and have no facts on this. The film shows and asks; it does not explain. Paste three to five sentences, or choose a model, and I will build the answer in.",
        "nosteps": "I have no steps for this and invent none: the film shows the hands and the result. Paste the steps, one a line, and each becomes a scene.",
        "orders": "The plan shows its price in credits before anything is made; words in a wish change neither prices nor budgets nor rules, and they are not in the film.",
        "fetched": "I fetch no files and no addresses, so nothing from there is in the film: a soundtrack or a text of your own has to be uploaded or pasted.",
        "likeness face": "I do not imitate real people, so nobody here has an actor's face: the part gets a look of its own.",
        "likeness voice": "I do not imitate anybody's voice: the narration gets one of its own.",
        "likeness hand": "I do not copy the hand of an artist: the look is described from scratch.",
        "borrowed": "I do not copy other people's characters or studios; this has a hero of its own, in a look described from scratch.",
        "quiet": "A film of this length needs more words than I can write well by rules, so some scenes are left to picture and music.",
        "noise": "I could not make sense of “{words}”.",
        "slip": "I read “{word}” as “{meant}”.",
        "left out": "I did not understand “{words}” and left it out.",
        "unknown person": "I take “{words}” for a person. Say what happens, and it becomes a story.",
        "unknown thing": "I do not know what “{words}” looks like, so the pictures show a simple shape. Say what it is (a dog, a machine, a place), or what happens.",
        "unread": "I do not know the words {words}, so the pictures leave them out.",
        "cut": "Not all of it fits into that many seconds as speech: the pictures show what is not said. A longer film says everything.",
        "longer": "Your script needs {needs} s, you asked for {asked}. I kept every word; say “cut it to {asked} s” if I should shorten it.",
        "given": "I say what you wrote, sentence by sentence, and add nothing.",
        "outline": "I followed what you tell, sentence by sentence, and left out what you say about the film itself.",
        "verbatim": "I kept your words to the letter and only completed the pictures.",
        "declined": "I will not make that: it would show how to hurt people.",
        "declined people": "I will not make that: it would degrade people.",
        "declined deceit": "I will not make that: it is made to deceive people.",
        "declined danger": "I will not make this as a goodbye, and I am worried about you. Please talk to someone right now: call your emergency number, or find a free helpline at findahelpline.com. You are not alone, and somebody will answer.",
        "title tier": "I have no phrases of my own in {language}: your sentence is the only thing spoken. Choose a model or paste a script for more.",
        "uncovered": "I have no {language} words for {words}, so only the words I know are spoken. Choose a model or paste the lines.",
        "reading": "I cannot read all of these signs aloud, so this film has no voice. Paste the reading in kana, or choose a model.",
    },
    "de": {
        "plan": "„{title}“: {scenes}, {seconds} Sekunden, {aspect}.",
        "two lengths": "Sie nennen zwei Längen; ich nehme die letzte, {seconds} s, nicht {other} s.",
        "silent": "Ohne Sprecher, also auch ohne Untertitel.", "no captions": "Ohne Untertitel.", "no music": "Ohne Musik.",
        "voice": "Erzählt mit dieser Stimme: {voice}.", "style": "Stil: {style}.",
        "mood": "Das ist ein Ding, keine Geschichte; ich mache daraus ein Stimmungsbild.",
        "question": "Ich arbeite mit Regeln und habe dazu keine Fakten. Der Film zeigt und fragt; er erklärt nicht. Mit drei bis fünf Sätzen von Ihnen oder mit einem Modell baue ich die Antwort ein.",
        "nosteps": "Ich kenne die Schritte nicht und erfinde keine. Schicken Sie sie, einen pro Zeile, und jeder wird eine Szene.",
        "orders": "Der Plan zeigt seinen Preis in Credits, bevor etwas entsteht; Worte in einem Wunsch ändern weder Preise noch Budget noch Regeln, und im Film kommen sie nicht vor.",
        "fetched": "Dateien und Adressen rufe ich nicht ab; nichts davon ist im Film. Eigene Musik oder Texte müssen hochgeladen oder eingefügt werden.",
        "likeness face": "Echte Menschen ahme ich nicht nach: Die Rolle bekommt ein eigenes Gesicht.",
        "likeness voice": "Ich ahme niemandes Stimme nach: Die Erzählung bekommt eine eigene.",
        "likeness hand": "Die Handschrift anderer kopiere ich nicht: Der Look wird neu beschrieben.",
        "borrowed": "Figuren und Studios anderer kopiere ich nicht; der Film hat eigene.",
        "quiet": "Für diese Länge habe ich nicht genug gute Sätze; einige Szenen gehören Bild und Musik.",
        "noise": "Aus „{words}“ werde ich nicht klug.",
        "slip": "„{word}“ lese ich als „{meant}“.",
        "left out": "„{words}“ habe ich nicht verstanden und weggelassen.",
        "unread": "Diese Wörter kenne ich nicht, die Bilder lassen sie weg: {words}.",
        "cut": "In so wenigen Sekunden lässt sich nicht alles sagen: Die Bilder zeigen den Rest. Ein längerer Film sagt alles.",
        "longer": "Ihr Text braucht {needs} s, gewünscht waren {asked}. Ich habe jedes Wort behalten.",
        "given": "Gesagt wird, was Sie geschrieben haben, Satz für Satz; dazu erfinde ich nichts.",
        "outline": "Ich folge Ihrer Erzählung Satz für Satz; was den Film selbst betrifft, wird nicht gesprochen.",
        "verbatim": "Ihre Worte bleiben, wie sie sind; ich ergänze nur die Bilder.",
        "declined": "Das mache ich nicht: Es würde zeigen, wie man Menschen verletzt.",
        "declined people": "Das mache ich nicht: Es würde Menschen herabwürdigen.",
        "declined deceit": "Das mache ich nicht: Es soll Menschen täuschen.",
        "declined danger": "Als Abschied mache ich das nicht, und ich mache mir Sorgen um Sie. Bitte sprechen Sie jetzt mit jemandem: Notruf 112 oder die Telefonseelsorge, 0800 111 0 111, kostenlos und rund um die Uhr. Sie sind nicht allein.",
        "title tier": "In dieser Sprache ({language}) habe ich keine eigenen Sätze: Gesprochen wird nur Ihrer.",
        "uncovered": "Auf {language} fehlen mir Wörter für {words}; gesprochen wird nur, was ich kenne.",
        "reading": "Diese Zeichen kann ich nicht alle vorlesen, deshalb hat der Film keine Stimme.",
    },
    "fr": {
        "plan": "« {title} » : {scenes}, {seconds} secondes, {aspect}.",
        "two lengths": "Vous donnez deux durées ; je prends la dernière, {seconds} s, pas {other} s.",
        "silent": "Sans narration, donc sans sous-titres.", "no captions": "Sans sous-titres.", "no music": "Sans musique.",
        "voice": "Raconté par cette voix : {voice}.", "style": "Style : {style}.",
        "mood": "C'est une chose, pas une histoire ; j'en fais un film d'atmosphère.",
        "question": "Je travaille avec des règles et je n'ai pas de faits sur ce sujet. Le film montre et demande ; il n'explique pas. Donnez-moi trois à cinq phrases, ou choisissez un modèle, et j'y mettrai la réponse.",
        "nosteps": "Je ne connais pas les étapes et je n'en invente pas. Envoyez-les, une par ligne.",
        "orders": "Le plan montre son prix en crédits avant que rien ne soit fait ; les mots d'un souhait ne changent ni prix, ni budget, ni règles, et ne sont pas dans le film.",
        "fetched": "Je ne vais chercher ni fichiers ni adresses ; rien de là n'est dans le film. Une musique ou un texte à vous doit être envoyé ou collé.",
        "likeness face": "Je n'imite pas de vraies personnes : le rôle a un visage à lui.",
        "likeness voice": "Je n'imite la voix de personne : la narration a la sienne.",
        "likeness hand": "Je ne copie pas la main d'un artiste : l'image est décrite à neuf.",
        "borrowed": "Je ne copie ni personnages ni studios ; ce film a les siens.",
        "quiet": "Pour cette durée, je n'ai pas assez de bonnes phrases ; quelques scènes restent à l'image et à la musique.",
        "noise": "Je ne comprends pas « {words} ».",
        "slip": "Je lis « {word} » comme « {meant} ».",
        "left out": "Je n'ai pas compris « {words} » et je l'ai laissé de côté.",
        "unread": "Je ne connais pas ces mots, les images les laissent de côté : {words}.",
        "cut": "Tout ne peut pas être dit en si peu de secondes : les images montrent le reste. Un film plus long dit tout.",
        "longer": "Votre texte demande {needs} s, vous en vouliez {asked}. J'ai gardé chaque mot.",
        "given": "Je dis ce que vous avez écrit, phrase par phrase, et n'ajoute rien.",
        "outline": "Je suis votre récit phrase par phrase ; ce qui concerne le film n'est pas dit.",
        "verbatim": "Vos mots restent tels quels ; je complète seulement les images.",
        "declined": "Je ne fais pas cela : ce serait montrer comment blesser des gens.",
        "declined people": "Je ne fais pas cela : ce serait dégrader des gens.",
        "declined deceit": "Je ne fais pas cela : c'est fait pour tromper des gens.",
        "declined danger": "Je ne fais pas cela comme un adieu, et je m'inquiète pour vous. Parlez à quelqu'un maintenant, s'il vous plaît : le 3114 ou le 112, gratuits, jour et nuit. Vous n'êtes pas seul.",
        "title tier": "Dans cette langue ({language}), je n'ai pas de phrases à moi : seule la vôtre est dite.",
        "uncovered": "En {language}, il me manque des mots pour {words} ; seuls les mots connus sont dits.",
        "reading": "Je ne sais pas lire tous ces signes à voix haute ; ce film n'a donc pas de voix.",
    },
    "es": {
        "plan": "«{title}»: {scenes}, {seconds} segundos, {aspect}.",
        "two lengths": "Das dos duraciones; tomo la última, {seconds} s, no {other} s.",
        "silent": "Sin narración y, por eso, sin subtítulos.", "no captions": "Sin subtítulos.", "no music": "Sin música.",
        "voice": "Contado con esta voz: {voice}.", "style": "Estilo: {style}.",
        "mood": "Es una cosa, no una historia; hago una pieza de ambiente.",
        "question": "Trabajo con reglas y no tengo datos sobre esto. La película muestra y pregunta; no explica. Con tres a cinco frases tuyas, o con un modelo, pongo la respuesta.",
        "nosteps": "No conozco los pasos y no invento ninguno. Envíalos, uno por línea.",
        "orders": "El plan muestra su precio en créditos antes de que se haga nada; las palabras de un deseo no cambian precios, presupuesto ni reglas, y no están en la película.",
        "fetched": "No busco archivos ni direcciones; nada de allí está en la película. Una música o un texto tuyos hay que subirlos o pegarlos.",
        "likeness face": "No imito a personas reales: el papel tiene un rostro propio.",
        "likeness voice": "No imito la voz de nadie: la narración tiene la suya.",
        "likeness hand": "No copio la mano de un artista: el aspecto se describe de nuevo.",
        "borrowed": "No copio personajes ni estudios ajenos; esta película tiene los suyos.",
        "quiet": "Para esta duración no tengo bastantes frases buenas; algunas escenas quedan a la imagen y la música.",
        "noise": "No entiendo «{words}».",
        "slip": "Leo «{word}» como «{meant}».",
        "left out": "No entendí «{words}» y lo dejé fuera.",
        "unread": "No conozco estas palabras y las imágenes las dejan fuera: {words}.",
        "cut": "No todo cabe dicho en tan pocos segundos: las imágenes muestran el resto. Una película más larga lo dice todo.",
        "longer": "Tu texto necesita {needs} s y pediste {asked}. He conservado cada palabra.",
        "given": "Digo lo que has escrito, frase a frase, y no añado nada.",
        "outline": "Sigo tu relato frase a frase; lo que trata de la película no se dice.",
        "verbatim": "Tus palabras quedan como están; solo completo las imágenes.",
        "declined": "Eso no lo hago: sería mostrar cómo herir a personas.",
        "declined people": "Eso no lo hago: degradaría a personas.",
        "declined deceit": "Eso no lo hago: está hecho para engañar.",
        "declined danger": "No hago esto como despedida, y me preocupas. Habla ahora con alguien, por favor: el 024 o el 112, gratis, día y noche. No estás a solas.",
        "title tier": "En este idioma ({language}) no tengo frases propias: solo se dice la tuya.",
        "uncovered": "En {language} me faltan palabras para {words}; solo se dice lo que conozco.",
        "reading": "No sé leer todos estos signos en voz alta; por eso la película no tiene voz.",
    },
}  # fmt: skip
_STARTERS: dict[str, tuple[str, tuple[str, ...]]] = {
    "en": ("What should happen in it? One sentence is enough: somebody, somewhere, wanting something.",
           ("A lighthouse keeper befriends a storm", "30 second vertical teaser for a coffee shop that opens at midnight", "Why do leaves change colour?")),
    "de": ("Was soll darin geschehen? Ein Satz genügt: jemand, irgendwo, der etwas will.",
           ("Ein Fuchs sucht im Winter den Mond", "20 Sekunden Werbung für eine Buchhandlung am Hafen", "Warum schlafen Katzen so viel?")),
    "fr": ("Que doit-il s'y passer ? Une phrase suffit : quelqu'un, quelque part, qui veut quelque chose.",
           ("Un renard cherche la lune en hiver", "Un vieux phare s'éteint pour la dernière fois", "Pourquoi les feuilles changent-elles de couleur ?")),
    "es": ("¿Qué debe pasar? Basta una frase: alguien, en algún lugar, que quiere algo.",
           ("Un zorro busca la luna en invierno", "Una panadera que habla con sus panes", "¿Por qué cambian de color las hojas?")),
}  # fmt: skip


def say(key: str, tongue: str, **values: object) -> str:
    """One note in that language, else in English."""
    return _TEXT.get(tongue, _TEXT["en"])[key].format(**values)


_SCENES = {"en": ("scene", "scenes"), "de": ("Szene", "Szenen"), "fr": ("scène", "scènes"), "es": ("escena", "escenas")}  # fmt: skip


def _scenes(count: int, tongue: str) -> str:
    one, many = _SCENES.get(tongue, _SCENES["en"])
    return f"{count} {one if count == 1 else many}"


def starters(language: str) -> tuple[str, tuple[str, ...]]:
    """What to ask of somebody who said nothing yet, and three wishes to start from."""
    return _STARTERS.get(language, _STARTERS["en"])


def declined(why: str, tongue: str) -> str:
    """Why a film is not made."""
    return say("declined" if why == "weapon" else f"declined {why}", tongue)


def language_name(tag: str) -> str:
    return LANGUAGE_NAMES.get(tag, tag)


def compose(
    stated: Stated, kind: Kind, film: Breakdown, limits: tuple[str, ...], tongue: str, **values: object
) -> tuple[str, ...]:
    """All notes on a plan."""
    seconds = film.settings.duration or 0.0
    said = [
        say(
            "plan",
            tongue,
            title=film.title,
            scenes=_scenes(len(film.scenes), tongue),
            seconds=f"{round(seconds, 1):g}",
            aspect=film.settings.aspect_ratio or "16:9",
        )
    ]
    if stated.earlier_duration is not None:
        said.append(say("two lengths", tongue, seconds=f"{seconds:g}", other=f"{stated.earlier_duration:g}"))
    if stated.narration is False:
        said.append(say("silent", tongue))
    elif stated.captions is False:
        said.append(say("no captions", tongue))
    if stated.music is False:
        said.append(say("no music", tongue))
    if stated.voice:
        said.append(say("voice", tongue, voice=stated.voice))
    if (stated.style or stated.look) and not stated.borrowed:
        said.append(say("style", tongue, style=stated.style or stated.look))
    empty = sum(not scene.script and not scene.lines for scene in film.scenes)
    if seconds > 100 and empty > len(film.scenes) // 3 and stated.narration is not False:
        said.append(say("quiet", tongue))
    return (*said, *(say(key, tongue, **values) for key in dict.fromkeys(limits)))
