"""The small words of German, French and Spanish, by their part of speech, with their plainest English."""

from __future__ import annotations

Rows = dict[str, str]


def _rows(text: str) -> Rows:
    """``the: der die das; a: ein eine`` as a table from each word to its English; ``-`` is nothing."""
    found: Rows = {}
    for group in text.strip().split(";"):
        told, _, words = group.strip().partition(":")
        for word in words.split():
            found[word.replace("_", " ")] = "" if told.strip() == "-" else told.strip()
    return found


SMALL: dict[str, dict[str, Rows]] = {
    "de": {
        "a": _rows("last: allerletzte allerletzten allerletzter allerletztes"),
        "d": _rows(
            "the: der die das den dem; of the: des; a: ein eine einen einem einer nen ne; no: kein keine keinen keinem keiner;"
            " this: dieser diese dieses diesen diesem; every: jeder jede jedes jeden jedem; all: alle allen aller sämtliche; both: beide beiden;"
            " his: sein seine seinen seinem seiner seines; her: ihr ihre ihren ihrem ihrer ihres; my: mein meine meinen meinem meiner;"
            " our: unser unsere unseren unserem unserer; some: einige ein_paar etwas paar ein_bisschen ein_wenig; many: viele vielen; several: mehrere mehreren;"
            " another: noch_ein noch_eine noch_einen; which: welche welcher welches; such a: so_ein so_eine so_einen so_nen so_ne"
        ),
        "o": _rows(
            "I: ich; you: du ihr Sie; he: er; she: sie; it: es; we: wir man; him: ihn ihm; them: ihnen; -: sich mir mich dir dich uns euch; that: das_da; everything: alles; nothing: nichts; somebody: jemand"
        ),
        "m": _rows(
            "should: soll sollen sollte sollten muss müssen müsste müssten darf dürfen; could: kann können könnte könnten könntest kannst könnt könnten;"
            " would: würde würden würd; want: will wollen möchte möchten willst wollt mag mags"
        ),
        "p": _rows(
            "in: in; in the: im ins; on: auf; on the: aufs; at: bei; at the: beim am; on: an; to: zu nach; to the: zum zur ans; with: mit; without: ohne;"
            " from: von aus; of the: vom; above: über; under: unter; behind: hinter; beside: neben; in front of: vor vorm; between: zwischen; through: durch; against: gegen;"
            " for: für; around: um rund_um; instead of: statt anstatt anstelle_von anstelle; during: während; since: seit; until: bis bis_zu bis_zum bis_zur; up to: ab; except: außer bis_auf; along: entlang; because of: wegen"
        ),
        "c": _rows(
            "and: und; or: oder; but: aber sondern doch; that: dass daß; because: weil denn; when: wenn als; so that: damit sodass; while: während; where: wo; if: ob; how: wie; then: dann; until: bis_dass; in which: in_der in_dem in_denen bei_der bei_dem; who: der_da"
        ),
        "r": _rows(
            "not: nicht net; only: nur bloß lediglich allein; also: auch; very: sehr ganz richtig echt total; too: zu; more: mehr; less: weniger; here: hier; there: da dort drin darin; now: jetzt nun; still: noch;"
            " already: schon; always: immer; again: wieder nochmal nochmals noch_mal erneut; instead: stattdessen dafür lieber; away: weg fort; out: raus heraus hinaus; in: rein hinein; up: hoch rauf; down: runter; -: bitte bitteschön biite danke ach nee hmm hm haha hihi lol ähm äh öhm moin servus digga ey gar ruhig ersatzlos insta usw bzw gleich quasi_so komm_schon herzlichst mfg; a bit: bisschen; otherwise: sonst; in total: insgesamt; today: heute; hardly: kaum; nothing: nix; completely: komplett vollkommen; each: jeweils; a lot: einiges um_einiges deutlich gewaltig;"
            " -: mal denn eigentlich halt eben ja gern gerne doch_mal einfach vielleicht wohl also so irgendwie übrigens quasi sozusagen hinzu; back: zurück; first: zuerst erst; afterwards: danach; together: zusammen; everywhere: überall; nowhere: nirgends; alone: alleine; slowly: langsam; quickly: schnell;"
            " at the end: am_Ende zum_Schluss am_Schluss; at the beginning: am_Anfang zu_Beginn anfangs; to the right: nach_rechts; to the left: nach_links; on the right: rechts; on the left: links; in front: vorne vorn; at the back: hinten; at the top: oben; at the bottom: unten; in the evening: abends; at night: nachts; in the morning: morgens; at noon: mittags; outside: draußen; inside: drinnen"
        ),
        "v": _rows(
            "is: ist; are: sind; be: sein seien sei; was: war waren; has: hat; have: haben habt hab habe; would be: wäre wären wär; would have: hätte hätten hätt; becomes: wird; become: werden; does: tut; let: lass lasst lassen lasse lässt; make: mach mache macht machen; put: setz stell leg; take: nimm nehmt nehmen; give: gib gebt"
        ),
    },
    "fr": {
        "d": _rows(
            "the one: celle celui ceux celles;"
            "the: le la les l; a: un une; some: quelques; of the: du des; this: ce cette cet ces; his: son sa ses; their: leur leurs; my: mon ma mes; our: notre nos; your: ton ta tes votre vos;"
            " no: aucun aucune; every: chaque; all: tout toute tous toutes; several: plusieurs; many: beaucoup_de; which: quel quelle quels quelles; another: encore_un encore_une"
        ),
        "o": _rows("I: je j; you: tu vous; he: il; she: elle; we: on nous; them: ils elles eux; it: ça cela ceci c; him: lui leur; how much: combien; nothing else: rien_d'autre; -: se s me m te t y en moi toi; who: qui; that: que qu; everything: tout_ça"),
        "m": _rows(
            "should: doit doivent devrait devraient; could: peut peuvent pourrait pourraient peux pouvez pourrais pourriez; want: il_faut il_faudrait faut faudrait veux voulez voudrais voudrait aimerais aimerait souhaite souhaiterais préférerais il_me_faudrait il_nous_faudrait"
        ),
        "p": _rows(
            "in: dans en; of: de d; of the: du; at: à chez; at the: au aux; on: sur; under: sous; with: avec; without: sans; for: pour; by: par; behind: derrière; in front of: devant; between: entre; beside: à_côté_de à_côté_du; near: près_de près_du; above: au-dessus_de; towards: vers;"
            " instead of: au_lieu_de au_lieu_du à_la_place_de à_la_place_du; after: après; before: avant; during: pendant; from: depuis; until: jusqu'à jusqu'au; against: contre; except: sauf excepté hormis; around: autour_de autour_du; among: parmi; through: à_travers"
        ),
        "c": _rows("and: et; or: ou; but: mais; because: parce_que parce_qu car puisque; when: quand lorsque; so that: pour_que afin_que; while: pendant_que tandis_que; where: où; if: si; like: comme; then: puis ensuite alors; therefore: donc"),
        "r": _rows(
            "not: pas; only: seulement uniquement juste; also: aussi également; very: très vraiment bien; too: trop; more: plus davantage; less: moins; here: ici; there: là; now: maintenant; still: encore toujours; again: à_nouveau de_nouveau; instead: plutôt à_la_place; please: s'il_te_plaît s'il_vous_plaît stp svp;"
            " -: ne n donc du_coup voilà enfin bref alors_là un_peu_genre genre quoi; a bit: un_peu; at the end: à_la_fin; at the beginning: au_début; everywhere: partout; slowly: lentement doucement; quickly: vite rapidement; to the right: vers_la_droite; to the left: vers_la_gauche; on the right: à_droite; on the left: à_gauche; in the background: au_fond en_arrière-plan; in the foreground: au_premier_plan; outside: dehors; inside: dedans; together: ensemble; almost: presque; last: tout_dernier toute_dernière; there is: il_y_a; at night: de_nuit; of course: bien_sûr; and that is all: et_c'est_tout; -: bonjour salut coucou merci franchement ouais"
        ),
        "v": _rows("is: est; are: sont; be: être soit soient; was: était étaient; has: a; have: ont avoir ait aie as; would be: serait seraient; make: fais faites faire fasse; put: mets mettez mettre mette; give: donne donnez; take: prends prenez; see: voit voir vois voie; let: laisse laissez laisser"),
    },
    "es": {
        "d": _rows(
            "the: el la los las; a: un una; some: unos unas algunos algunas; this: este esta estos estas ese esa esos esas aquel aquella; his: su sus; my: mi mis; our: nuestro nuestra nuestros nuestras; your: tu tus; no: ningún ninguna; every: cada; all: todo toda todos todas; several: varios varias; many: muchos muchas; which: qué cuál; another: otro otra"
        ),
        "o": _rows("I: yo; you: tú usted vosotros ustedes; he: él; she: ella; we: nosotros; them: ellos ellas; it: lo eso esto; him: le; -: se me te nos les; who: quien quién; that: que; everything: todo_eso; nothing: nada; somebody: alguien"),
        "m": _rows(
            "should: debe deben debería deberían hay_que tiene_que tienen_que habría_que; could: puede pueden podría podrían puedes podrías podéis podríais podemos podríamos; want: quiero queremos quisiera querría quisiéramos prefiero preferiría me_gustaría nos_gustaría necesito necesitamos"
        ),
        "p": _rows(
            "in: en; of: de; of the: del; to: a hacia; to the: al; with: con; without: sin; for: para por; on: sobre encima_de encima_del; under: bajo debajo_de debajo_del; behind: detrás_de detrás_del tras; in front of: delante_de delante_del frente_a; between: entre; beside: al_lado_de al_lado_del junto_a; near: cerca_de cerca_del; instead of: en_lugar_de en_vez_de en_lugar_del en_vez_del; after: después_de después_del; before: antes_de antes_del; during: durante; from: desde; until: hasta; against: contra; except: menos salvo excepto; around: alrededor_de"
        ),
        "c": _rows("and: y e; or: o u; but: pero sino; because: porque ya_que; when: cuando; so that: para_que; while: mientras; where: donde; if: si; like: como; then: luego entonces; in which: en_la_que en_el_que en_que en_las_que en_los_que"),
        "r": _rows(
            "not: no; only: solo sólo solamente únicamente; also: también; very: muy bien; too: demasiado; more: más; less: menos_que; here: aquí acá; there: ahí allí allá; now: ahora; still: todavía aún; again: otra_vez de_nuevo; instead: mejor en_su_lugar; please: por_favor porfa porfis; a bit: un_poco un_poquito;"
            " -: pues bueno oye ya la_verdad nomás; at the end: al_final; at the beginning: al_principio al_inicio; everywhere: en_todas_partes; slowly: despacio lentamente; quickly: rápido rápidamente; to the right: a_la_derecha hacia_la_derecha; to the left: a_la_izquierda hacia_la_izquierda; in the background: al_fondo de_fondo; in the foreground: en_primer_plano; outside: fuera afuera; inside: dentro adentro; together: juntos juntas; there is: hay; that there be: que_haya; should be: que_sea que_sean que_esté que_estén"
        ),
        "v": _rows("is: es está; are: son están; be: ser estar sea esté sean estén; was: era estaba; has: tiene; have: tener tenga tienen; make: haz hacer haga hagan hagas; put: pon poner ponga pongan; give: da dar dé; see: ve ver vea vean; let: deja dejar deje"),
    },
}  # fmt: skip
CONTRACTED: dict[str, tuple[tuple[str, str], ...]] = {
    "de": ((r"\b(\w+)'s\b", r"\1 es"), (r"\bgibts\b", "gibt es"), (r"\bgehts\b", "geht es"), (r"\bwürds\b", "würde es"), (r"\b'?nen\b", "einen"), (r"\b'?ne\b", "eine"), (r"\bnem\b", "einem"), (r"\bner\b", "einer"), (r"\b(üb|hint|unt)erm\b", r"\1er dem"), (r"\baufm\b", "auf dem"), (r"\bvorm\b", "vor dem"), (r"\bnr\.? ?(?=\d)", ""), (r"\b(braucht|geht|gibt|wird|wär|hat|ist)s\b", r"\1 es"), (r"\b(brauchen|haben|machen|wollen)s\b", r"\1 es"), (r"\bkopp\b", "Kopf"), (r"\bwieviele?\b", "wie viele"), (r"\b(dat|det)\b", "das"), (r"\bwat\b", "was"), (r"\bnochma\b", "nochmal")),
    "fr": ((r"\bqu['’](?=\w)", "que "), (r"\bt['’]as\b", "tu as"), (r"\b([ldjmtsnc])['’](?=\w)", r"\1 "), (r"-(?=(?:le|la|les|lui|leur|moi|y|en|tu|vous|on|il|elle|t)\b)", " ")),
    "es": (
        (r"\b(\w+(?:ad|ed|id|[aeiáéí]|[aei]r|ndo))(?:me|te|se|nos)(?=(?:lo|la|los|las|le|les)\b)", r"\1"),
        (r"\b((?:qu[ií]t|cambi|pon|p[oó]n|haz|h[aá]z|d[aá]|dej|d[eé]j|añ[aá]d|agr[eé]g|borr|sub|b[aá]j|s[uú]b|mu[eé]v|elimin|ac[oó]rt|al[aá]rg|repit|rep[ií]t|s[aá]c|mant[eé]n|sust|h[aá])\w*?)(?:lo|la|los|las)\b", r"\1 lo"),
        (r"\b((?:pon|p[oó]n|d[aá]|h[aá]z|haz|añ[aá]d|agr[eé]g|c[aá]mbi|qu[ií]t|s[uú]b|b[aá]j)\w*?)(?:le|les)\b", r"\1"),
    ),
}  # fmt: skip
"""What is written as one word and says two, as patterns."""
