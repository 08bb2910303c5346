"""Frases para películas en español, por forma y por momento del relato.

``{él}``, ``{o}`` y ``[uno|varios]`` siguen al héroe; sin héroe, esas frases no se usan. Ninguna nombra la hora, el
tiempo, la estación ni un color.
"""

from __future__ import annotations

BANK: dict[str, dict[str, tuple[str, ...]]] = {
    "story": {
        "hook": ("No se sabe más.", "Nadie lo ha pedido.", "Empieza con casi nada."),
        "want": (
            "[Tiene|Tienen] un solo plan, y es corto.", "Fácil no es. [Va|Van] de todos modos.", "Otros quieren una corona. {él} [quiere|quieren] solo eso.",
            "Hace falta paciencia. Un poco [le|les] queda.", "No hay escuela para esto.", "[Sabe|Saben] qué [quiere|quieren]. Falta saber cómo.",
        ),
        "try": (
            "El primer intento sale torcido.", "¡Ahí! No. Casi.", "A la izquierda, nada. A la derecha, más nada.", "Lo [intenta|intentan] otra vez, más bajito.",
            "La segunda vez falla de otra manera. Es un avance.", "[Pregunta|Preguntan] por ahí. Nadie ha visto nada.", "La mitad del camino también es un lugar.",
            "De lejos, sí. De cerca, no.", "El camino no parecía tan largo.", "[Da|Dan] una vuelta entera y [vuelve|vuelven] a empezar.", "Una gota, en alguna parte. Nada más.",
        ),
        "worse": (
            "Nadie contesta.", "Vuelve el silencio.", "Todos los caminos llevan al mismo sitio.", "Luego se rompe lo último que quedaba.",
            "Se [sienta|sientan]. No ayuda.", "Se acabó la lista. {él} [sigue|siguen].",
        ),
        "turn": (
            "Entonces [deja|dejan] de quererlo.", "[Cierra|Cierran] los ojos. Y lo [oye|oyen].", "Algo ha cambiado.", "Entonces [regala|regalan] lo que más [quería|querían].", "Ya no [espera|esperan] más.",
        ),
        "after": ("Durante un rato nadie dice nada.", "Se oye respirar.", "Dura lo que dura."),
        "end": ("Esta vez se [queda|quedan].", "Todo está igual. Menos {él}.", "Era fácil. Estaba lejos.", "No hace falta más.", "El mismo sitio. Ya no está vacío."),
    },
    "seek": {
        "hook": ("Nadie ha dicho dónde.", "Se empieza por aquí."),
        "try": ("Lo primero solo brillaba.", "Lo segundo es un reflejo. También mira.", "Debajo de cada piedra hay una piedra.", "Le [pregunta|preguntan] al camino. El camino no sabe."),
        "worse": ("Las huellas dan vueltas.", "Ya [ha|han] mirado en todas partes."),
        "turn": ("Entonces [deja|dejan] de buscar.", "Se [tumba|tumban]. Es lo más sensato hasta ahora."),
        "end": ("Estaba ahí desde el principio.", "Justo donde empezó todo."),
    },
    "befriend": {
        "try": ("[Dice|Dicen] buenos días. La respuesta es otra cosa.", "El regalo se queda en la puerta.", "[Saluda|Saludan]. [Le|Les] devuelven el saludo, demasiado fuerte."),
        "worse": ("Demasiado grande, demasiado fuerte, demasiado cerca. La puerta se cierra.",),
        "turn": ("Entonces [abre|abren] la puerta y [pone|ponen] la mesa.", "Bastaba con escuchar."),
        "end": ("Ahora son dos.", "Aquí hay sitio para dos. Justo."),
    },
    "lose": {
        "hook": ("Se nota primero en el borde.", "Despacio, como se olvida."),
        "try": ("Primero un poco. Nadie lo apunta.", "[Vuelve|Vuelven] a empezar, algo más pequeñ{o}."),
        "worse": ("Luego solo quedan huellas. Un círculo, una raya.",),
        "turn": ("Se queda un trozo. Lo demás puede irse.",),
        "end": ("Lo que queda es pequeño. Basta para empezar.", "Ahora la luz la tiene otra persona."),
    },
    "make": {
        "try": ("Lo primero dura un minuto.", "Dos veces medido. Sigue sin encajar.", "Lo tercero ya escucha."),
        "worse": ("Falta una pieza, y es la pequeña.",),
        "turn": ("La pieza estaba en lo que más [quería|querían].",),
        "end": ("Ahí está. Desde fuera parece fácil.",),
    },
    "children": {
        "hook": ("Di hola, bajito.", "Escucha bien."),
        "want": ("Hay un deseo, muy pequeño. {refrain}", "[Tiene|Tienen] un deseo, y es chiquito. {refrain}"),
        "try": ("[Anda|Andan] un poco. Y se [para|paran]. {refrain}", "Primero [practica|practican] a solas. {refrain}"),
        "again": ("Otra vez. {refrain}", "Todavía no. {refrain}"),
        "turn": ("Hay alguien ahí, igual de pequeño.", "Alguien pequeño saluda primero. Así es fácil."),
        "after": ("No dicen nada. Es un nada bonito.", "Dos es un buen número. Lo cuentan otra vez."),
        "end": ("{refrain_end} Que duermas bien.", "{refrain_end} Buenas noches."),
    },
    "question": {
        "hook": ("",),
        "sight": ("Míralo todo el tiempo que puedas. Luego di qué había.", "Lo ha visto todo el mundo. Casi nadie se ha parado."),
        "part": (
            "Acércate. ¿Qué cambia y qué sigue igual?", "¿Será esto? Quizá. Pon un signo de interrogación.", "Dibújalo. Y otro día, dibújalo otra vez.",
            "Pregunta a tres personas. Guarda las tres respuestas, también la rara.", "¿O será lo otro? Deja sitio en el cuaderno.", "Cuenta algo. Lo que sea. Los números dan sorpresas.",
        ),
        "turn": ("Luego pregunta a alguien que lo sepa y apunta palabra por palabra.", "Cerca de aquí alguien lo sabe. Se puede preguntar."),
        "together": ("Todo en una página: la mirada, la idea, la respuesta.",),
    },
    "ad": {
        "hook": ("Mira bien.",), "product": ("Ahí está.", "Eso mismo."), "use": ("Así de sencillo.", "Otra vez, por gusto."),
        "turn": ("Alguien ya sonríe.", "¿Esa cara? Esa misma."), "end": ("Ven a verlo.", "Pásate."),
    },
    "teaser": {
        "want": ("Alguien tiene la llave.", "Todo está listo."), "part": ("", "Ya casi.", "", "Todavía no.", "", "Escucha."), "turn": ("",), "after": ("",),
        "end": ("Entra.", "Pronto."), "hook": ("",), "crack": ("Luego algo se mueve.",), "place": ("",),
    },
    "poem": {
        "part": ("Empieza con una. Luego está en todas partes.", "Aquí no tiene que pasar nada.", "Todo se calla para oír.", ""),
        "turn": ("Luego, lo que dura un suspiro, se para.", "Algo se suelta."), "after": ("",), "end": ("Sigue ahí. Mira.", "Y después, tú."),
    },
    "greeting": {
        "part": ("Todo esto es para ti.", "Mira cuánto hay.", "Cada mano cuenta.", ""), "turn": ("Con los mejores deseos.", "Hay una silla para cada cual."),
        "after": ("",), "end": ("De parte de todos.", "Con cariño."),
    },
    "travel": {
        "part": ("Las calles van por donde quieren.", "Cada esquina dice: primero yo.", ""), "people": ("Un plato, dos tenedores, un consejo.", ""),
        "turn": ("Luego todo, desde arriba. Cabe en una mirada.",), "after": ("",), "end": ("La maleta pesa más que antes.",),
    },
    "documentary": {
        "who": ("Así suele ser aquí.", "[Conoce|Conocen] el sitio por los ruidos."), "day": ("Levantar, girar, dejar. Levantar, girar, dejar.", "Nadie lleva la cuenta, salvo {él}.", "Esta parte no la ve nadie. Es la más larga."),
        "worse": ("Lo difícil es el medio. No se acaba.",), "turn": ("[Aparta|Apartan] uno. Es para alguien.",), "end": ("Lo último, la luz. Y a casa.",),
    },
    "howto": {
        "need": ("Dos manos, y paciencia para mirar.",), "step": ("La izquierda sujeta. La derecha piensa.", "Mal. Otra vez desde el principio, no pasa nada.", "Un niño mira y copia un dedo."),
        "end": ("Ya lo has visto. Te toca.",),
    },
}  # fmt: skip
REFRAIN = ("Un pasito, y esperar.", "Un pasito, y quedarse.")
PRONOUNS = {
    "él": {"él": "él", "o": "o"},
    "ella": {"él": "ella", "o": "a"},
    "ellos": {"él": "ellos", "o": "os"},
    "ellas": {"él": "ellas", "o": "as"},
}
AGAIN = "Otra vez: {text}"
DAY = "Día {n}."
