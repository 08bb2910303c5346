"""Adjectives of peoples, failings and the state of things: rows as in :mod:`agent.director.glossary.adjectives`."""

from __future__ import annotations

ADJECTIVES = """
top|oberst|supérieur|superior
Andalusian|andalusisch|andalou andalouse|andaluz andaluza
Breton|bretonisch|breton|bretón bretona
Bavarian|bayerisch|bavarois|bávaro
Celtic|keltisch|celtique|celta
Arab|arabisch|arabe|árabe
Greek|griechisch|grec grecque|griego
Roman|römisch|romain|romano
Belgian|belgisch|belge|belga
Swiss|schweizerisch|suisse|suizo
Parisian|pariserisch|parisien|parisino
colour-blind|farbenblind|daltonien|daltónico
allergic|allergisch|allergique|alérgico
illiterate|ungebildet|analphabète|analfabeto
deaf-mute|taubstumm|sourd-muet|sordomudo
lame|lahm|boiteux|cojo
left-handed|linkshändig|gaucher|zurdo
one-eyed|einäugig|borgne|tuerto
freckled|sommersprossig|couvert_de_taches|pecoso
kleptomaniac|kleptomanisch|kleptomane|cleptómano
ticklish|kitzlig|chatouilleux|cosquilloso
superstitious|abergläubisch|superstitieux|supersticioso
stubborn|stur;eigensinnig|têtu|testarudo;terco
nosy|naseweis|fouineur|cotilla
homesick|heimwehkrank|nostalgique|nostálgico
leaky|undicht|percé|agujereado
moth-eaten|mottenzerfressen|mité|apolillado
expired|abgelaufen|périmé|caducado
foldable|faltbar|pliable|plegable
inflatable|aufblasbar|gonflable|inflable
washable|waschbar|lavable|lavable
waterproof|wasserdicht|imperméable|impermeable
golden brown|goldbraun|bien_doré|tostado
municipal|städtisch|municipal municipale|municipal
clandestine|heimlich|clandestin|clandestino
undersea|unterseeisch|sous-marin|submarino
"""
