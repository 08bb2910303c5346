"""Phrases pour les films en français, par forme et par temps du récit.

``{il}``, ``{lui}``, ``{e}`` et ``[un|plusieurs]`` suivent le héros ; sans héros, ces phrases ne servent pas. Aucune ne
nomme l'heure, le temps qu'il fait, la saison ni une couleur.
"""

from __future__ import annotations

BANK: dict[str, dict[str, tuple[str, ...]]] = {
    "story": {
        "hook": ("On n'en sait pas plus.", "Personne ne l'a demandé.", "Cela commence par presque rien."),
        "want": (
            "{il} [n'a|n'ont] qu'une idée, et elle est courte.", "Ce n'est pas facile. {il} y [va|vont] quand même.", "D'autres veulent une couronne. {il} ne [veut|veulent] que cela.",
            "Il faut de la patience. {il} en [a|ont] un peu.", "Aucune école n'apprend cela.", "{il} [sait|savent] quoi. Reste à savoir comment.",
        ),
        "try": (
            "Le premier essai tombe à côté.", "Là ! Non. Presque.", "À gauche, rien. À droite, encore moins.", "{il} [recommence|recommencent], un peu plus bas.",
            "La deuxième fois rate autrement. C'est un progrès.", "{il} [demande|demandent] autour. Personne n'a rien vu.", "À mi-chemin, c'est déjà quelque part.",
            "De loin, c'est juste. De près, non.", "Le chemin n'avait pas l'air si long.", "{il} [fait|font] le tour et [reprend|reprennent] au début.", "Une goutte, quelque part. Rien d'autre.",
        ),
        "worse": (
            "Le silence revient.", "Personne ne répond.", "Tous les chemins ramènent au même endroit.", "Puis la dernière chose se casse.",
            "{il} [s'assied|s'asseyent]. Cela n'aide pas.", "La liste est finie. Pas {lui}.",
        ),
        "turn": (
            "Alors {il} [cesse|cessent] de vouloir.", "{il} [ferme|ferment] les yeux. Et [l'entend|l'entendent].", "Et pourtant, quelque chose bouge.", "Alors {il} [donne|donnent] ce qui compte le plus.",
            "{il} [n'attend|n'attendent] plus.",
        ),
        "after": ("Un moment, on ne dit rien.", "On entend respirer.", "Cela dure ce que cela dure."),
        "end": (
            "Cette fois, {il} [reste|restent].", "Tout est comme avant. Sauf {lui}.", "C'était simple. C'était loin.", "Il n'en faut pas plus.", "La même place. Elle n'est plus vide.",
        ),
    },
    "seek": {
        "hook": ("Personne n'a dit où.", "On commence ici."),
        "try": ("Le premier ne fait que briller.", "Le deuxième n'est qu'un reflet. Il regarde aussi.", "Sous chaque pierre, une pierre.", "{il} [demande|demandent] au chemin. Le chemin l'ignore."),
        "worse": ("Toutes les traces tournent en rond.", "On a cherché partout, et une fois dessous."),
        "turn": ("Alors {il} [cesse|cessent] de chercher.", "{il} se [couche|couchent]. C'est l'idée la plus sage."),
        "end": ("C'était là depuis le début.", "Juste là où tout a commencé."),
    },
    "befriend": {
        "try": ("{il} [dit|disent] bonjour. La réponse est tout autre.", "Un cadeau reste devant la porte.", "On lui fait signe. Beaucoup trop fort."),
        "worse": ("Trop grand, trop fort, trop près. La porte se ferme.",),
        "turn": ("Alors {il} [ouvre|ouvrent] la porte et [met|mettent] le couvert.", "Il suffisait d'écouter."),
        "end": ("Maintenant, ils sont deux.", "Il y a de la place pour deux. Juste assez."),
    },
    "lose": {
        "hook": ("Cela se voit d'abord au bord.", "Lentement, comme on oublie."),
        "try": ("Un peu d'abord. Personne ne le note.", "{il} [recommence|recommencent], un peu plus petit{e}."),
        "worse": ("Puis il ne reste que des traces. Un cercle, un trait.",),
        "turn": ("Un petit morceau reste. Le reste peut partir.",),
        "end": ("Ce qui reste est petit. C'est assez pour commencer.", "Quelqu'un d'autre tient la lumière."),
    },
    "make": {
        "try": ("Le premier tient une minute.", "Mesuré deux fois. Cela ne va toujours pas.", "Le troisième écoute enfin."),
        "worse": ("Il manque une pièce, et c'est la petite.",),
        "turn": ("La pièce était dans ce qu'on aimait le plus.",),
        "end": ("Voilà. De dehors, cela semble facile.",),
    },
    "children": {
        "hook": ("Dis bonjour, tout bas.", "Écoute bien."),
        "want": ("Il y a un souhait, tout petit. {refrain}", "{il} [n'a|n'ont] qu'un souhait, et il est petit. {refrain}"),
        "try": ("{il} [avance|avancent] un peu. Et [s'arrête|s'arrêtent]. {refrain}", "D'abord, on s'exerce en secret. {refrain}"),
        "again": ("Encore une fois. {refrain}", "Pas encore. {refrain}"),
        "turn": ("Quelqu'un est là, tout aussi petit.", "Quelqu'un de petit fait signe. Alors c'est facile."),
        "after": ("Ils ne disent rien. C'est un joli rien.", "Deux, c'est un bon nombre. Ils recomptent."),
        "end": ("{refrain_end} Dors bien.", "{refrain_end} Bonne nuit."),
    },
    "question": {
        "hook": ("",),
        "sight": ("Regarde aussi longtemps que tu peux. Puis dis ce que tu as vu.", "Tout le monde l'a vu. Peu se sont arrêtés."),
        "part": (
            "Approche. Qu'est-ce qui change, qu'est-ce qui reste ?", "Est-ce que c'est ceci ? Peut-être. Mets un point d'interrogation.",
            "Dessine-le. Et dessine-le un autre jour.", "Demande à trois personnes. Garde les trois réponses, même la drôle.",
            "Ou bien est-ce l'autre ? Laisse de la place dans le cahier.", "Compte quelque chose. N'importe quoi. Les nombres surprennent.",
        ),
        "turn": ("Puis demande à quelqu'un qui sait, et note mot pour mot.", "Tout près, quelqu'un le sait. On a le droit de demander."),
        "together": ("Tout sur une page : le regard, l'idée, la réponse.",),
    },
    "ad": {
        "hook": ("Regarde bien.",), "product": ("Voilà.", "Exactement cela."), "use": ("C'est aussi simple que cela.", "Encore une fois, pour le plaisir."),
        "turn": ("Quelqu'un sourit déjà.", "Ce visage ? Exactement celui-là."), "end": ("Viens voir.", "Passe nous voir."),
    },
    "teaser": {
        "want": ("Quelqu'un a la clé.", "Tout est prêt."), "part": ("", "Bientôt.", "", "Pas encore.", "", "Écoute."), "turn": ("",), "after": ("",),
        "end": ("Entre.", "Bientôt."), "hook": ("",), "crack": ("Puis quelque chose bouge.",), "place": ("",),
    },
    "poem": {
        "part": ("Cela commence par une. Puis c'est partout.", "Rien ne doit arriver ici.", "Tout se tait pour entendre.", ""),
        "turn": ("Puis, le temps d'un souffle, cela s'arrête.", "Quelque chose lâche prise."), "after": ("",), "end": ("C'est encore là. Regarde.", "Et après, toi."),
    },
    "greeting": {
        "part": ("Tout cela est pour toi.", "Regarde comme il y en a.", "Chaque main compte.", ""), "turn": ("Tous nos vœux, du fond du cœur.", "Il y a une chaise pour chacun."),
        "after": ("",), "end": ("De nous tous.", "Avec tendresse."),
    },
    "travel": {
        "part": ("Les rues vont où elles veulent.", "Chaque coin dit : moi d'abord.", ""), "people": ("Une assiette, deux fourchettes, un conseil.", ""),
        "turn": ("Puis tout, vu d'en haut. Cela tient dans un regard.",), "after": ("",), "end": ("La valise est plus lourde qu'avant.",),
    },
    "documentary": {
        "who": ("C'est ainsi que cela se passe, d'habitude.", "{il} [reconnaît|reconnaissent] le lieu à ses bruits."), "day": ("Lever, tourner, poser. Lever, tourner, poser.", "Personne ne compte, sauf {lui}.", "Cette partie, personne ne la voit. C'est la plus longue."),
        "worse": ("Le plus dur, c'est le milieu. Il n'a pas de fin.",), "turn": ("{il} en [met|mettent] un de côté. C'est pour quelqu'un.",), "end": ("La lumière en dernier. Puis la maison.",),
    },
    "howto": {
        "need": ("Deux mains, et la patience de regarder.",), "step": ("La main gauche tient. La droite pense.", "Raté. On reprend au début, sans honte.", "Un enfant regarde et imite un doigt."),
        "end": ("Maintenant tu l'as vu. À toi.",),
    },
}  # fmt: skip
REFRAIN = ("Un petit pas, et attendre.", "Un petit pas, et rester.")
PRONOUNS = {
    "il": {"il": "il", "lui": "lui", "e": ""},
    "elle": {"il": "elle", "lui": "elle", "e": "e"},
    "ils": {"il": "ils", "lui": "eux", "e": "s"},
    "elles": {"il": "elles", "lui": "elles", "e": "es"},
}
AGAIN = "Encore une fois : {text}"
DAY = "Jour {n}."
