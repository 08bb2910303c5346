"""Sätze für deutsche Filme, nach Form und Wendepunkt.

``{er}``, ``{ihn}``, ``{ihm}``, ``{sein}`` und ``[einer|mehrere]`` richten sich nach dem Helden; Sätze damit fallen weg,
wo es keinen gibt. Kein Satz nennt Tageszeit, Wetter, Jahreszeit oder Farbe.
"""

from __future__ import annotations

BANK: dict[str, dict[str, tuple[str, ...]]] = {
    "story": {
        "hook": ("Mehr weiß man nicht.", "Keiner hat darum gebeten.", "Gesagt hat es niemandem jemand.", "Es fängt ganz klein an."),
        "want": (
            "{er} [hat|haben] nur diesen einen Plan.", "Leicht ist das nicht. {er} [geht|gehen] trotzdem.", "Andere wollen eine Krone. {er} [will|wollen] nur das.",
            "{er} [weiß|wissen], was {er} [will|wollen]. Nur nicht, wie.", "Dafür braucht man Geduld. {er} [hat|haben] ein wenig.", "Es gibt keine Schule dafür.",
            "Manche sagen: lass es. {er} [hört|hören] sehr schlecht.",
        ),
        "try": (
            "Der erste Versuch geht daneben.", "Da! Nein. Nur beinahe.", "Links ist nichts. Rechts ist mehr davon.", "Noch einmal, ein bisschen leiser.",
            "Beim zweiten Mal geht es anders schief. Das ist ein Fortschritt.", "{er} [fragt|fragen] herum. Keiner will es gewesen sein.",
            "Auf halbem Weg ist auch ein Ort.", "Von weitem stimmt es. Von nahem nicht.", "{er} [geht|gehen] einmal ganz herum und [fängt|fangen] von vorn an.",
            "So lang sah der Weg nicht aus.", "{er} [probiert|probieren] es mit der anderen Seite.", "Irgendwo tropft es. Sonst nichts.",
        ),
        "worse": (
            "Es wird still.", "Niemand antwortet.", "Jeder Weg führt an denselben Ort zurück.", "Dann geht auch das Letzte zu Bruch.",
            "Die Liste ist zu Ende. {er} nicht.", "{er} [setzt|setzen] sich. Es hilft nicht.",
        ),
        "turn": (
            "Da [hört|hören] {er} auf, es zu wollen.", "Dann [macht|machen] {er} die Augen zu. Und [hört|hören] es.", "Und dann bewegt sich etwas.", "Da ist es wieder.",
            "Also [gibt|geben] {er} das Liebste her.", "{er} [wartet|warten] nicht länger.",
        ),
        "after": ("Eine Weile sagt keiner etwas.", "Man kann es atmen hören.", "Das dauert genau so lange, wie es dauert."),
        "end": (
            "Und diesmal [bleibt|bleiben] {er}.", "Alles ist wie vorher. Nur {er} nicht.", "So einfach. So spät.", "Mehr braucht es nicht.",
            "Derselbe Platz. Er ist nicht mehr leer.",
        ),
    },
    "seek": {
        "hook": ("Niemand hat gesagt, wo.", "Angefangen wird gleich hier."),
        "try": ("Das Erste glänzt nur so.", "Das Zweite ist bloß ein Spiegelbild. Es schaut zurück.", "Unter jedem Stein liegt ein Stein.", "{er} [fragt|fragen] den Weg. Der Weg weiß es auch nicht."),
        "worse": ("Alle Spuren gehen im Kreis.", "Gesucht ist jetzt überall."),
        "turn": ("Da [hört|hören] {er} auf zu suchen.", "{er} [legt|legen] sich hin. Das ist das Klügste bisher."),
        "end": ("Es war die ganze Zeit da.", "Genau da, wo alles angefangen hat."),
    },
    "befriend": {
        "try": ("{er} [sagt|sagen] guten Tag. Die Antwort ist etwas ganz anderes.", "Ein Geschenk bleibt vor der Tür liegen.", "Gewinkt wird auch. Viel zu heftig."),
        "worse": ("Zu groß, zu laut, zu nah. Die Tür geht zu.",),
        "turn": ("Da [macht|machen] {er} die Tür auf und [deckt|decken] den Tisch.", "Es stellt sich heraus: Zuhören genügt."),
        "end": ("Jetzt sind sie zu zweit.", "Hier ist Platz für zwei. Es reicht genau."),
    },
    "lose": {
        "hook": ("Man merkt es zuerst am Rand.", "Es geht langsam, so wie man etwas vergisst."),
        "try": ("Erst nur ein wenig. Keiner schreibt es auf.", "Noch einmal, ein bisschen kleiner."),
        "worse": ("Dann sind nur noch Spuren da. Ein Ring, ein Strich.",),
        "turn": ("Ein kleines Stück bleibt. Der Rest darf gehen.",),
        "end": ("Was bleibt, ist klein. Es genügt für einen Anfang.", "Das Licht hat jetzt jemand anders."),
    },
    "make": {
        "try": ("Das Erste hält eine Minute.", "Zweimal gemessen. Es passt trotzdem nicht.", "Das Dritte hört schon zu."),
        "worse": ("Ein Teil fehlt, und zwar das kleine.",),
        "turn": ("Das fehlende Teil lag die ganze Zeit im Liebsten.",),
        "end": ("Da ist es. Von außen sieht es leicht aus.",),
    },
    "children": {
        "hook": ("Sag leise hallo.", "Horch einmal."),
        "want": ("Einen kleinen Wunsch gibt es auch. {refrain}", "{er} [hat|haben] nur einen Wunsch, und der ist klein. {refrain}"),
        "try": ("{er} [geht|gehen] ein kleines Stück. Und [bleibt|bleiben] stehen. {refrain}", "Erst wird geübt. Ganz für sich. {refrain}"),
        "again": ("Noch einmal. {refrain}", "Noch nicht. {refrain}"),
        "turn": ("Da ist jemand, genauso klein.", "Jemand Kleines winkt zuerst. Da geht es leicht."),
        "after": ("Sie sitzen und sagen nichts. Es ist ein schönes Nichts.", "Zwei ist eine gute Zahl. Sie zählen noch einmal nach."),
        "end": ("{refrain_end} Schlaf gut.", "{refrain_end} Gute Nacht."),
    },
    "question": {
        "hook": ("",),
        "sight": ("Schau es an, so lange du kannst. Dann schau weg und sag, was da war.", "Gesehen hat es jeder. Stehen geblieben ist kaum einer."),
        "part": (
            "Geh näher heran. Was ändert sich, und was bleibt?", "Ist es das hier? Vielleicht. Schreib ein Fragezeichen daneben.",
            "Zeichne es. Und an einem anderen Tag noch einmal.", "Frag drei Leute. Heb alle drei Antworten auf, auch die seltsame.",
            "Oder liegt es am anderen? Lass ein bisschen Platz im Heft.", "Zähl etwas. Irgendetwas. Zahlen können überraschen.",
        ),
        "turn": ("Dann frag jemanden, der es weiß, und schreib Wort für Wort mit.", "Irgendwo in der Nähe weiß es jemand. Fragen ist erlaubt."),
        "together": ("Alles auf eine Seite: der Blick, die Vermutung, die Antwort.",),
    },
    "ad": {
        "hook": ("Schau genau hin.",), "product": ("Da ist es.", "Genau das."), "use": ("So einfach ist das.", "Und noch einmal, weil es schön ist."),
        "turn": ("Da lächelt schon jemand.", "Dieses Gesicht? Genau dieses."), "end": ("Komm vorbei.", "Komm und sieh selbst."),
    },
    "teaser": {
        "want": ("Jemand hat den Schlüssel.", "Alles steht bereit."), "part": ("", "Gleich.", "", "Noch nicht.", "", "Horch."), "turn": ("",), "after": ("",),
        "end": ("Komm herein.", "Bald."), "hook": ("",), "crack": ("Dann bewegt sich etwas.",), "place": ("",),
    },
    "poem": {
        "part": ("Es fängt mit einem an. Dann ist es überall.", "Nichts muss hier geschehen.", "Alles hält still und hört zu.", ""),
        "turn": ("Dann, einen Atemzug lang, hört es auf.", "Etwas lässt los."), "after": ("",), "end": ("Es ist noch da. Schau.", "Und danach du."),
    },
    "greeting": {
        "part": ("Heute geht es nur um eins.", "Schau, wie viel davon da ist.", "Jede Hand gehört dazu.", ""), "turn": ("Alles Gute, von Herzen.", "Es ist für alle ein Stuhl da."),
        "after": ("",), "end": ("Von uns allen.", "Alles Liebe."),
    },
    "travel": {
        "part": ("Die Straßen gehen ihre eigenen Wege.", "Jede Ecke sagt: zuerst ich.", ""), "people": ("Ein Teller, zwei Gabeln, ein guter Rat.", ""),
        "turn": ("Dann alles von oben. Es passt in einen Blick.",), "after": ("",), "end": ("Der Koffer ist schwerer als vorher.",),
    },
    "documentary": {
        "who": ("So geht es hier meistens zu.", "{er} [kennt|kennen] den Ort am Klang."), "day": ("Heben, drehen, absetzen. Heben, drehen, absetzen.", "Keiner zählt mit außer {ihm}.", "Diesen Teil sieht niemand. Er ist der längste."),
        "worse": ("Das Schwere ist die Mitte. Sie hört nicht auf.",), "turn": ("Eines [legt|legen] {er} beiseite. Es ist für jemanden.",), "end": ("Zuletzt das Licht. Dann nach Hause.",),
    },
    "howto": {
        "need": ("Zwei Hände, und die Geduld hinzusehen.",), "step": ("Die linke Hand hält. Die rechte denkt.", "Falsch. Zurück auf Anfang, das ist keine Schande.", "Ein Kind schaut zu und macht einen Finger nach."),
        "end": ("Jetzt hast du es gesehen. Du bist dran.",),
    },
}  # fmt: skip
REFRAIN = ("Ein kleiner Schritt, und warten.", "Ein kleiner Schritt, und bleiben.")
PRONOUNS = {
    "er": {"er": "er", "ihn": "ihn", "ihm": "ihm", "sein": "sein"},
    "sie": {"er": "sie", "ihn": "sie", "ihm": "ihr", "sein": "ihr"},
    "es": {"er": "es", "ihn": "es", "ihm": "ihm", "sein": "sein"},
    "sie alle": {"er": "sie", "ihn": "sie", "ihm": "ihnen", "sein": "ihr"},
}
AGAIN = "Noch einmal: {text}"
DAY = "Tag {n}."
