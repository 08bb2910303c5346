"""Food and drink in English, German, French and Spanish.

A row is ``english|german|french|spanish``, ``;`` between synonyms. A noun is its article, its singular and,
where rules do not make it, its plural; ``_`` joins the words of one form. Before a vowel stands the article of
the gender too: ``le arbre``, ``la école``, ``la agua``. German ``die Leute Leute`` is a plural only.
"""

from __future__ import annotations

NOUNS = """
food|das Essen;das Futter|la nourriture|la comida
meal|die Mahlzeit Mahlzeiten|le repas|el plato_de_comida platos_de_comida
breakfast|das Frühstück Frühstücke|le petit-déjeuner petits-déjeuners;le petit_déjeuner petits_déjeuners|el desayuno
lunch|das Mittagessen Mittagessen|le déjeuner|el almuerzo
dinner|das Abendessen Abendessen|le dîner|la cena
picnic|das Picknick Picknicks|le pique-nique|el pícnic
bread|das Brot Brote|le pain|el pan
loaf|der Laib Laibe;der Brotlaib Brotlaibe|la miche|la hogaza
bread roll|das Brötchen Brötchen;die Semmel Semmeln|le petit_pain petits_pains|el panecillo;el bollo
baguette|das Baguette Baguettes|la baguette|la baguette
croissant|das Croissant Croissants|le croissant|el cruasán cruasanes
pretzel|die Brezel Brezeln;die Breze Brezen|le bretzel|el pretzel
toast|der Toast Toasts|la tartine;le pain_grillé pains_grillés|la tostada
sandwich|das Sandwich Sandwiches|le sandwich|el bocadillo;el sándwich
flour|das Mehl|la farine|la harina
dough|der Teig Teige|la pâte|la masa
cake|der Kuchen Kuchen;die Torte Torten|le gâteau gâteaux|el pastel;la tarta;la torta
birthday cake|der Geburtstagskuchen Geburtstagskuchen|le gâteau_d'anniversaire gâteaux_d'anniversaire|la tarta_de_cumpleaños tartas_de_cumpleaños
pie|die Pastete Pasteten|la tarte|la empanada
pancake|der Pfannkuchen Pfannkuchen|la crêpe|la tortita;el panqueque
waffle|die Waffel Waffeln|la gaufre|el gofre
biscuit|der Keks Kekse;das Plätzchen Plätzchen|le biscuit|la galleta
muffin|der Muffin Muffins|le muffin|la magdalena
gingerbread|der Lebkuchen Lebkuchen|le pain_d'épices pains_d'épices|el pan_de_jengibre panes_de_jengibre
chocolate|die Schokolade Schokoladen;die Schoki Schokis|le chocolat|el chocolate
sweets|die Süßigkeit Süßigkeiten;das Bonbon Bonbons|le bonbon|el caramelo;las golosinas
lollipop|der Lutscher Lutscher;der Lolli Lollis|la sucette|la piruleta
candyfloss|die Zuckerwatte|la barbe_à_papa barbes_à_papa|el algodón_de_azúcar algodones_de_azúcar
ice cream|das Speiseeis;die Eiscreme;die Eistüte Eistüten|la crème_glacée crèmes_glacées;le cornet|el helado
popcorn|das Popcorn|le popcorn|las palomitas
honey|der Honig|le miel|la miel
jam|die Marmelade Marmeladen|la confiture|la mermelada
sugar|der Zucker|le sucre|el azúcar
salt|das Salz|le sel|la sal
pepper|der Pfeffer|le poivre|la pimienta
spice|das Gewürz Gewürze|la épice|la especia
butter|die Butter|le beurre|la mantequilla
cheese|der Käse|le fromage|el queso
milk|die Milch|le lait|la leche
cream|die Sahne|la crème|la nata
yoghurt|der Joghurt Joghurts|le yaourt|el yogur
oil|das Öl Öle|la huile|el aceite
rice|der Reis|le riz|el arroz arroces
pasta|die Nudel Nudeln|les pâtes;la nouille|la pasta;los fideos
spaghetti|die Spaghetti Spaghetti|les spaghettis|los espaguetis
pizza|die Pizza Pizzas|la pizza|la pizza
burger|der Burger Burger;der Hamburger Hamburger|le hamburger|la hamburguesa
french fries|die Pommes Pommes;die Fritten Fritten|les frites;la frite|las patatas_fritas
soup|die Suppe Suppen|la soupe;le potage|la sopa
salad|der Salat Salate|la salade|la ensalada
stew|der Eintopf Eintöpfe|le ragoût|el guiso;el estofado
meat|das Fleisch|la viande|la carne
sausage|die Wurst Würste|la saucisse;le saucisson|la salchicha
ham|der Schinken Schinken|le jambon|el jamón jamones
steak|das Steak Steaks|le steak|el filete
roast|der Braten Braten|le rôti|el asado
fried egg|das Spiegelei Spiegeleier|le œuf_au_plat œufs_au_plat|el huevo_frito huevos_fritos
omelette|das Omelett Omeletts|la omelette|la tortilla
dumpling|der Knödel Knödel;der Kloß Klöße|la quenelle|la bola_de_masa bolas_de_masa
meatball|die Frikadelle Frikadellen;die Bulette Buletten|la boulette|la albóndiga
sauce|die Soße Soßen|la sauce|la salsa
fruit|das Obst;die Frucht Früchte|le fruit|la fruta
apple|der Apfel Äpfel|la pomme|la manzana
pear|die Birne Birnen|la poire|la pera
cherry|die Kirsche Kirschen|la cerise|la cereza
plum|die Pflaume Pflaumen;die Zwetschge Zwetschgen|la prune|la ciruela
peach|der Pfirsich Pfirsiche|la pêche_blanche pêches_blanches|el melocotón melocotones;el durazno
apricot|die Aprikose Aprikosen|le abricot|el albaricoque
grape|die Traube Trauben;die Weintraube Weintrauben|le raisin|la uva
strawberry|die Erdbeere Erdbeeren|la fraise|la fresa;la frutilla
raspberry|die Himbeere Himbeeren|la framboise|la frambuesa
blueberry|die Heidelbeere Heidelbeeren;die Blaubeere Blaubeeren|la myrtille|el arándano
blackberry|die Brombeere Brombeeren|la mûre|la mora
berry|die Beere Beeren|la baie_sauvage baies_sauvages|la baya
orange|die Orange Orangen;die Apfelsine Apfelsinen|la orange|la naranja
mandarin|die Mandarine Mandarinen|la mandarine;la clémentine|la mandarina
lemon|die Zitrone Zitronen|le citron|el limón limones
banana|die Banane Bananen|la banane|el plátano;la banana
pineapple|die Ananas Ananas|le ananas|la piña
coconut|die Kokosnuss Kokosnüsse|la noix_de_coco noix_de_coco|el coco
melon|die Melone Melonen|le melon|el melón melones
watermelon|die Wassermelone Wassermelonen|la pastèque|la sandía
fig|die Feige Feigen|la figue|el higo
olive|die Olive Oliven|la olive|la aceituna;la oliva
avocado|die Avocado Avocados|la poire_d'avocat poires_d'avocat|el aguacate
nut|die Nuss Nüsse|la noix;la noisette|la nuez nueces;la avellana
almond|die Mandel Mandeln|la amande|la almendra
vegetable|das Gemüse|le légume|la verdura;las verduras
potato|die Kartoffel Kartoffeln|la pomme_de_terre pommes_de_terre;la patate|la patata;la papa
tomato|die Tomate Tomaten|la tomate|el tomate
carrot|die Karotte Karotten;die Möhre Möhren|la carotte|la zanahoria
onion|die Zwiebel Zwiebeln|le oignon|la cebolla
garlic|der Knoblauch|le ail|el ajo
cucumber|die Gurke Gurken|le concombre|el pepino
bell pepper|die Paprika Paprikas|le poivron|el pimiento
pumpkin|der Kürbis Kürbisse|la citrouille;la courge|la calabaza
cabbage|der Kohl;der Kohlkopf Kohlköpfe|le chou choux|la col;el repollo
bean|die Bohne Bohnen|le haricot|la judía;el frijol
pea|die Erbse Erbsen|le petit_pois petits_pois|el guisante
chilli|die Chili Chilis|le piment|el chile;la guindilla
herb|das Kraut Kräuter|la fine_herbe fines_herbes|la hierba_aromática hierbas_aromáticas
mint|die Minze|la menthe|la menta
vanilla|die Vanille|la vanille|la vainilla
cinnamon|der Zimt|la cannelle|la canela
drink|das Getränk Getränke|la boisson|la bebida
coffee|der Kaffee Kaffees|le café|el café
coffee bean|die Kaffeebohne Kaffeebohnen|le grain_de_café grains_de_café|el grano_de_café granos_de_café
tea|der Tee Tees|le thé|el té
hot chocolate|der Kakao Kakaos;die heiße_Schokolade|le chocolat_chaud chocolats_chauds|el chocolate_caliente chocolates_calientes
juice|der Saft Säfte|le jus|el zumo;el jugo
lemonade|die Limonade Limonaden;die Limo Limos|la limonade|la limonada
wine|der Wein Weine|le vin|el vino
beer|das Bier Biere|la bière|la cerveza
champagne|der Champagner;der Sekt|le champagne|el champán champanes;el cava
cocktail|der Cocktail Cocktails|le cocktail|el cóctel
ice cube|der Eiswürfel Eiswürfel|le glaçon|el cubito_de_hielo cubitos_de_hielo
crumb|der Krümel Krümel|la miette|la miga
slice|die Scheibe Scheiben|la tranche|la rebanada;la rodaja
taste|der Geschmack Geschmäcker|la saveur|el sabor
smell|der Geruch Gerüche;der Duft Düfte|la odeur;le parfum|el olor;el aroma
recipe|das Rezept Rezepte|la recette|la receta
"""
