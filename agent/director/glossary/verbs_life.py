"""What is done in kitchens, workshops, stables and quarrels: rows as in :mod:`agent.director.glossary.verbs`."""

from __future__ import annotations

VERBS = """
check|prüfen;kontrollieren|vérifier|comprobar comprueba comprueban
rest|ruhen;rasten|reposer|reposar
dare|wagen;trauen|oser|atreverse
pout|schmollen|bouder|enfurruñarse
rise|aufgehen geht auf|gonfler|leudar
apply|bewerben bewirbt bewarb beworben|postuler|postularse
strike|streiken|faire_grève fait_grève font_grève|declararse_en_huelga
pay back|zurückzahlen zahlt zurück|rembourser|reembolsar
give back|zurückgeben gibt zurück zurückgegeben|rendre rend rendent rendu|devolver devuelve devuelven devuelva devuelto
call back|zurückrufen ruft zurück zurückgerufen|rappeler rappelle rappellent|volver_a_llamar
write back|zurückschreiben schreibt zurück zurückgeschrieben|récrire|contestar
polish|bohnern;polieren|cirer|encerar
chisel|meißeln|ciseler|cincelar
plane|hobeln|raboter|cepillar
grease|fetten;einfetten fettet ein|beurrer|engrasar
rinse|abspülen spült ab;nachspülen spült nach|rincer|enjuagar
drain|abtropfen tropft ab;abgießen gießt ab|égoutter|escurrir
fold in|unterheben hebt unter|incorporer|incorporar
flip|wenden wendet|retourner|voltear
brown|anbraten brät an|roussir|dorar
scald|überbrühen|ébouillanter|escaldar
brew|aufbrühen brüht auf|infuser|colar
pickle|einmachen macht ein|saumurer|encurtir
descale|entkalken|détartrer|descalcificar
disinfect|desinfizieren|désinfecter|desinfectar
recycle|recyceln|recycler|reciclar
compost|kompostieren|composter|compostar
register|anmelden meldet an|inscrire inscrit inscrivent|inscribirse
cancel|absagen sagt ab|annuler|cancelar
inaugurate|eröffnen;einweihen weiht ein|inaugurer|inaugurar
auction off|versteigern|adjuger|subastar
bequeath|vererben;vermachen|léguer lègue lèguent|legar
seize|pfänden|saisir|embargar
complain|reklamieren;beschweren|réclamer|quejarse
quarrel|streiten stritt gestritten;zanken|disputer|discutir
greet|grüßen;salutieren|saluer|saludar
squint|schielen|loucher|bizquear
tiptoe|auf_Zehenspitzen_gehen|marcher_sur_la_pointe|andar_de_puntillas
roam|streunen|rôder|merodear
migrate|fortziehen zieht fort|migrer|emigrar
moor|anlegen legt an|amarrer|amarrar
set sail|auslaufen läuft aus|appareiller|zarpar
graft|veredeln|greffer|injertar
prune|stutzen|élaguer|podar
mow|mähen|faucher|segar siega siegan
moult|mausern|muer|mudar
score|ein_Tor_schießen schießt|marquer|marcar
sneak in|sich_einschleichen schleicht ein|se_glisser|colarse cuela cuelan
answer|erwidern;entgegnen|répliquer|replicar
deliver|ausliefern liefert aus;zustellen stellt zu|livrer|repartir
reject|verweigern|rejeter rejette rejettent|rechazar
knead|durchkneten knetet durch|pétrir|heñir
explain|erläutern|expliciter|aclarar
turn over|umdrehen dreht um|renverser|darle_la_vuelta
leave to rest|ruhen_lassen|laisser_reposer|dejar_reposar
set|stocken|prendre_au_four|cuajar
"""
