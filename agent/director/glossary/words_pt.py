"""Portuguese words in plain English."""

from __future__ import annotations

WORDS = """
d|slowly|devagar lentamente devagarinho
d|quickly|depressa rapidamente
d|suddenly|subitamente de_repente repentinamente
d|always|sempre
d|never|nunca jamais
d|often|frequentemente muitas_vezes
d|sometimes|às_vezes
d|today|hoje
d|tomorrow|amanhã
d|yesterday|ontem
d|day_after_tomorrow|depois_de_amanhã
d|now|agora
d|soon|logo em_breve
d|later|depois mais_tarde
d|early|cedo
d|late|atrasado
d|already|já
d|still|ainda
d|here|aqui cá
d|there|lá ali aí
d|far|longe
d|nearby|perto
d|inside|dentro
d|outside|fora lá_fora
d|up|acima
d|upstairs|lá_em_cima em_cima
d|below|abaixo embaixo lá_em_baixo em_baixo
d|ahead|adiante
d|in_front|à_frente em_frente na_frente
d|behind|atrás
d|together|juntos juntas junto
d|alone|a_sós
d|well|bem
d|badly|mal
d|very|muito
d|too|demais
d|almost|quase
d|only|somente apenas só
d|also|também
d|perhaps|talvez
d|really|realmente mesmo_assim
d|finally|finalmente enfim por_fim
d|again|novamente de_novo outra_vez
d|quietly|silenciosamente baixinho calmamente
d|gently|suavemente delicadamente
d|happily|alegremente felizmente
d|sadly|tristemente
d|carefully|cuidadosamente com_cuidado
d|easily|facilmente
d|immediately|imediatamente já_já
d|everywhere|em_toda_a_parte em_todo_lugar por_toda_parte
d|somewhere|algures
d|nowhere|em_lado_nenhum
d|at_home|em_casa
d|at_night|à_noite de_noite
d|in_the_morning|de_manhã
d|in_the_afternoon|à_tarde
d|on_foot|a_pé
d|by_hand|à_mão
d|aloud|em_voz_alta
d|once_upon_a_time|era_uma_vez
d|please|por_favor
d|thank_you|obrigado obrigada
d|welcome|bem-vindo bem-vinda bem-vindos bem-vindas
d|hello|olá oi
d|goodbye|adeus tchau
d|yes|sim
d|not|não
d|exactly|exatamente exactamente
d|forever|para_sempre
d|meanwhile|entretanto enquanto_isso
d|on_the_right|à_direita
d|on_the_left|à_esquerda
d|then|então daí
d|simply|simplesmente
d|especially|especialmente
d|currently|atualmente
d|every_day|todos_os_dias diariamente
m|zero|zero
m|one|um_só
m|two|dois duas
m|three|três
m|four|quatro
m|five|cinco
m|six|seis
m|seven|sete
m|eight|oito
m|nine|nove
m|ten|dez
m|eleven|onze
m|twelve|doze
m|thirteen|treze
m|fourteen|catorze quatorze
m|fifteen|quinze
m|sixteen|dezasseis dezesseis
m|seventeen|dezassete dezessete
m|eighteen|dezoito
m|nineteen|dezanove dezenove
m|twenty|vinte
m|thirty|trinta
m|forty|quarenta
m|fifty|cinquenta
m|sixty|sessenta
m|seventy|setenta
m|eighty|oitenta
m|ninety|noventa
m|hundred|cem cento centenas
m|two_hundred|duzentos duzentas
m|three_hundred|trezentos trezentas
m|five_hundred|quinhentos quinhentas
m|thousand|mil milhares
m|million|milhão milhões
m|dozen|dúzia dúzias
m|second|segundo segunda
m|third|terceiro terceira terceiros terceiras
m|fourth|quarto_lugar
m|fifth|quinto
m|tenth|décimo décima
m|both|ambos ambas os_dois as_duas
f|a|um uma
f|some|uns umas alguns algumas
f|the|o os a as
f|of|de
f|of_the|do da dos das
f|of_a|dum duma de_um de_uma
f|of_some|duns dumas
f|in|em
f|in_the|no na nos nas
f|in_a|num numa em_um em_uma
f|in_some|nuns numas
f|to_the|à às ao aos
f|by|por
f|by_the|pelo pela pelos pelas
f|for|para pra
f|for_the|pro pras
f|with|com
f|with_me|comigo
f|with_you|contigo consigo
f|with_us|conosco connosco
f|without|sem
f|about|sobre acerca_de a_respeito_de
f|between|entre
f|among|dentre
f|under|sob debaixo debaixo_de
f|until|até
f|since|desde
f|from_the|desde_o desde_a
f|against|contra
f|during|durante
f|before|antes antes_de
f|after|após depois_de
f|towards|rumo_a em_direção_a
f|through|através através_de
f|around|em_torno_de à_volta_de ao_redor_de
f|next_to|ao_lado ao_lado_de junto_a
f|behind|atrás_de por_trás_de
f|in_front_of|diante_de em_frente_a à_frente_de
f|on_top_of|em_cima_de por_cima_de
f|inside|dentro_de
f|inside_the|dentro_do dentro_da
f|outside|fora_de
f|near|perto_de
f|far_from|longe_de
f|instead_of|em_vez_de
f|because_of|por_causa_de devido
f|according_to|segundo_o conforme
f|except|exceto excepto
f|and|e
f|or|ou
f|nor|nem
f|but|mas porém contudo
f|because|porque pois porquê
f|that|que
f|when|quando
f|while|enquanto
f|although|embora
f|so_that|para_que
f|how|como
f|than|do_que
f|who|quem
f|whose|cujo cuja cujos cujas
f|which|qual quais
f|where|onde aonde
f|why|por_que
f|how_much|quanto quanta
f|how_many|quantos quantas
f|everything|tudo
f|all|todo toda todos todas
f|every|cada
f|nothing|nada
f|nobody|ninguém
f|somebody|alguém
f|something|algo
f|some|algum alguma
f|no|nenhum nenhuma
f|much|muita
f|many|muitos muitas
f|little|pouco pouca
f|few|poucos poucas
f|more|mais
f|less|menos
f|so|tão
f|so_much|tanto tanta
f|so_many|tantos tantas
f|several|vários várias diversos diversas
f|certain|determinado determinada
f|this|este esta isto
f|these|estes estas
f|that|esse essa isso aquele aquela aquilo
f|those|esses essas aqueles aquelas
f|of_this|deste desta disto
f|of_these|destes destas
f|of_that|desse dessa disso daquele daquela daquilo
f|of_those|desses dessas daqueles daquelas
f|in_this|neste nesta nisto
f|in_these|nestes nestas
f|in_that|nesse nessa nisso naquele naquela
f|in_those|nesses nessas naqueles naquelas
f|to_that|àquele àquela
f|such|tal tais
f|another|outrem
f|I|eu
f|you|tu você vocês vós te ti
f|he|ele
f|she|ela
f|we|nós
f|they|eles elas
f|me|me mim
f|him|lhe
f|them|lhes
f|of_him|dele
f|of_her|dela
f|of_them|deles delas
f|in_it|nele nela
f|in_them|neles nelas
f|itself|si
f|my|meu minha meus minhas
f|your|teu tua teus tuas vosso vossa vossos vossas
f|his|seu sua seus suas
f|our|nosso nossa nossos nossas
f|is|é está
f|are|são estão és estás estamos somos
f|am|sou estou
f|was|era foi estava esteve
f|were|eram foram estavam estiveram éramos
f|be|ser estar seja sejam esteja estejam serem
f|been|sido
f|being|sendo estando
f|will_be|será estará serão estarão
f|would_be|seria seriam estaria
f|has|tem
f|have|têm tenho temos ter terem tenha tenham
f|had|tinha tinham teve tiveram
f|having|tendo
f|will_have|terá terão
f|there_is|há existe
f|there_was|havia houve
f|there_will_be|haverá
f|can|pode podem posso podemos
f|could|podia podiam poderia poderiam pôde puderam
f|be_able_to|poder poderem possa possam
f|must|deve devem
f|should|deveria deveriam devia deviam
f|have_to|tem_de tem_que
f|I_want|quero
f|I_would_like|gostaria queria
f|we_want|queremos
f|I_need|preciso
f|we_need|precisamos
f|I_have_to|tenho_de tenho_que
f|let_us|vamos
f|not_yet|ainda_não
f|if|caso se_por_acaso
f|as|assim_como tal_como
f||se
f|what|o_que quê
f|it|lo
f|however|no_entanto
f|out_of_the|fora_do
f|in_the_middle_of|no_meio_de
f|thanks_to|graças_a
f|then|depois_disso
f|as_if|como_se
f|even|até_mesmo inclusive
f|your|de_você de_vocês
f|was|tinha_sido
f|wants_to_be|quer_ser
n|grandparents||avós
n|grandmother|avó vovó avozinha|vovós avozinhas
n|grandfather|avô vovô avozinho|avôs vovôs avozinhos
n|parents||pais
n|mother|mãe mamãe mamã mãezinha|mães mamães mamãs mãezinhas
n|father|pai papai papá paizinho|papais papás paizinhos
n|brother|irmão irmãozinho mano|irmãos irmãozinhos manos
n|sister|irmã irmãzinha mana|irmãs irmãzinhas manas
n|man|homem|homens
n|woman|mulher|mulheres
n|boy|menino menininho rapaz garoto garotinho moço miúdo|meninos menininhos rapazes garotos garotinhos moços miúdos
n|girl|menina menininha rapariga moça garota garotinha miúda|meninas menininhas raparigas moças garotas garotinhas miúdas
n|child|criança criancinha petiz|crianças criancinhas petizes
n|kid||pequenos
n|baby|bebê bebé nenê bebezinho|bebês bebés nenês bebezinhos
n|teenager|adolescente jovem|adolescentes jovens
n|adult|adulto|adultos
n|person|pessoa|pessoas
n|people|gente povo|gentes povos
n|old_man|velhinho idoso ancião|velhinhos idosos anciãos
n|old_woman|velhinha idosa anciã|velhinhas idosas anciãs
n|lady|senhora dama|senhoras damas
n|gentleman|senhor cavalheiro|senhores cavalheiros
n|family|família|famílias
n|son|filho filhinho|filhos filhinhos
n|daughter|filha filhinha|filhas filhinhas
n|twin|gêmeo gémeo gêmea gémea|gêmeos gémeos gêmeas gémeas
n|grandson|neto netinho|netos netinhos
n|granddaughter|neta netinha|netas netinhas
n|uncle|tio titio|tios titios
n|aunt|tia titia|tias titias
n|cousin|primo prima|primos primas
n|husband|marido esposo|maridos esposos
n|wife|esposa|esposas
n|bride|noiva|noivas
n|groom|noivo|noivos
n|newlyweds||recém-casados
n|couple|casal|casais
n|nephew|sobrinho|sobrinhos
n|niece|sobrinha|sobrinhas
n|godmother|madrinha|madrinhas
n|godfather|padrinho|padrinhos
n|father-in-law|sogro|sogros
n|mother-in-law|sogra|sogras
n|friend|amigo amiga amiguinho amiguinha|amigos amigas amiguinhos amiguinhas
n|best_friend|melhor_amigo melhor_amiga|melhores_amigos melhores_amigas
n|neighbour|vizinho vizinha|vizinhos vizinhas
n|guest|convidado convidada hóspede|convidados convidadas hóspedes
n|stranger|estranho desconhecido desconhecida|desconhecidos desconhecidas
n|girlfriend|namorada|namoradas
n|boyfriend|namorado|namorados
n|colleague|colega|colegas
n|boss|chefe patrão patroa|chefes patrões patroas
n|widow|viúva|viúvas
n|widower|viúvo|viúvos
n|orphan|órfão órfã|órfãos órfãs
n|stepmother|madrasta|madrastas
n|crowd|multidão|multidões
n|group|grupo|grupos
n|team|equipe equipa|equipes equipas
n|audience|plateia público|plateias
n|club|clube|clubes
n|teacher|professor professorzinho professora profe docente|professores professorzinhos professoras profes docentes
n|pupil|aluno aluna|alunos alunas
n|student|estudante|estudantes
n|doctor|médico médica doutor doutora|médicos médicas doutores doutoras
n|nurse|enfermeiro enfermeira|enfermeiros enfermeiras
n|dentist|dentista|dentistas
n|vet|veterinário veterinária|veterinários veterinárias
n|baker|padeiro padeira|padeiros padeiras
n|confectioner|confeiteiro confeiteira pasteleiro pasteleira|confeiteiros confeiteiras pasteleiros pasteleiras
n|cook|cozinheiro cozinheira|cozinheiros cozinheiras
n|waiter|garçom empregado_de_mesa|garçons empregados_de_mesa
n|waitress|garçonete|garçonetes
n|butcher|açougueiro talhante|açougueiros talhantes
n|fisherman|pescador|pescadores
n|fisherwoman|pescadora|pescadoras
n|farmer|agricultor agricultora fazendeiro fazendeira lavrador|agricultores agricultoras fazendeiros fazendeiras lavradores
n|farmer's_wife|lavradora|lavradoras
n|gardener|jardineiro jardineira|jardineiros jardineiras
n|postman|carteiro|carteiros
n|firefighter|bombeiro bombeira|bombeiros bombeiras
n|policeman|policial|policiais
n|policewoman|mulher-polícia|mulheres-polícia
n|soldier|soldado|soldados
n|sailor|marinheiro marujo|marinheiros marujos
n|captain|capitão capitã comandante|capitães capitãs comandantes
n|pilot|piloto|pilotos
n|driver|motorista condutor condutora|motoristas condutores condutoras
n|taxi_driver|taxista|taxistas
n|lorry_driver|caminhoneiro camionista|caminhoneiros camionistas
n|astronaut|astronauta|astronautas
n|scientist|cientista|cientistas
n|inventor|inventor inventora|inventores inventoras
n|engineer|engenheiro engenheira|engenheiros engenheiras
n|mechanic|mecânico mecânica|mecânicos mecânicas
n|electrician|eletricista electricista|eletricistas electricistas
n|plumber|encanador canalizador|encanadores canalizadores
n|carpenter|carpinteiro carpinteira marceneiro|carpinteiros carpinteiras marceneiros
n|bricklayer|pedreiro|pedreiros
n|roofer|telhador|telhadores
n|builder|construtor|construtores
n|painter|pintor pintora|pintores pintoras
n|sculptor|escultor escultora|escultores escultoras
n|artist|artista|artistas
n|potter|oleiro oleira ceramista|oleiros oleiras ceramistas
n|blacksmith|ferreiro|ferreiros
n|locksmith|serralheiro chaveiro|serralheiros chaveiros
n|watchmaker|relojoeiro relojoeira|relojoeiros relojoeiras
n|shoemaker|sapateiro|sapateiros
n|tailor|alfaiate|alfaiates
n|seamstress|costureira modista|costureiras modistas
n|weaver|tecelão tecelã|tecelões tecelãs
n|hairdresser|cabeleireiro cabeleireira|cabeleireiros cabeleireiras
n|barber|barbeiro|barbeiros
n|shopkeeper|lojista comerciante|lojistas comerciantes
n|seller|vendedor vendedora|vendedores vendedoras
n|customer|cliente freguês freguesa|clientes fregueses freguesas
n|cashier|caixa_de_supermercado|caixas_de_supermercado
n|lawyer|advogado advogada|advogados advogadas
n|judge|juiz juíza|juizes juízas
n|mayor|prefeito prefeita autarca|prefeitos prefeitas autarcas
n|president|presidente|presidentes
n|minister|ministro ministra|ministros ministras
n|secretary|secretária secretário|secretárias secretários
n|librarian|bibliotecário bibliotecária|bibliotecários bibliotecárias
n|writer|escritor escritora autor autora|escritores escritoras autores autoras
n|poet|poeta poetisa|poetas poetisas
n|journalist|jornalista|jornalistas
n|photographer|fotógrafo fotógrafa|fotógrafos fotógrafas
n|actor|ator actor|atores actores
n|actress|atriz actriz|atrizes actrizes
n|director|diretor diretora director directora|diretores diretoras directores directoras
n|singer|cantor cantora fadista|cantores cantoras fadistas
n|musician|músico|músicos
n|dancer|dançarino dançarina bailarino|dançarinos dançarinas bailarinos
n|ballerina|bailarina bailarininha|bailarinas bailarininhas
n|pianist|pianista|pianistas
n|violinist|violinista|violinistas
n|guitarist|guitarrista|guitarristas
n|drummer|baterista|bateristas
n|conductor|maestro maestrina|maestros maestrinas
n|clown|palhaço palhacinho|palhaços palhacinhos
n|magician|mágico ilusionista|mágicos ilusionistas
n|acrobat|acrobata|acrobatas
n|juggler|malabarista|malabaristas
n|athlete|atleta|atletas
n|runner|corredor corredora|corredores corredoras
n|swimmer|nadador nadadora|nadadores nadadoras
n|footballer|futebolista jogador_de_futebol|futebolistas jogadores_de_futebol
n|player|jogador jogadora|jogadores jogadoras
n|goalkeeper|goleiro goleira guarda-redes|goleiros goleiras
n|coach|treinador treinadora|treinadores treinadoras
n|referee|árbitro árbitra|árbitros árbitras
n|cyclist|ciclista|ciclistas
n|surfer|surfista|surfistas
n|skater|patinador patinadora skatista|patinadores patinadoras skatistas
n|climber|alpinista escalador|alpinistas escaladores
n|hiker|caminhante|caminhantes
n|tourist|turista|turistas
n|traveller|viajante|viajantes
n|guide|guia|guias
n|shepherd|pastor|pastores
n|shepherdess|pastora|pastoras
n|beekeeper|apicultor apicultora|apicultores apicultoras
n|winemaker|vinicultor enólogo|vinicultores enólogos
n|miller|moleiro|moleiros
n|woodcutter|lenhador|lenhadores
n|hunter|caçador caçadora|caçadores caçadoras
n|forester|guarda-florestal|guardas-florestais
n|miner|mineiro|mineiros
n|worker|operário operária trabalhador trabalhadora|operários operárias trabalhadores trabalhadoras
n|cleaner|faxineira faxineiro empregada_de_limpeza|faxineiras faxineiros empregadas_de_limpeza
n|caretaker|zelador zeladora porteiro porteira|zeladores zeladoras porteiros porteiras
n|lighthouse_keeper|faroleiro|faroleiros
n|night_watchman|guarda-noturno vigia vigilante|guardas-noturnos vigias vigilantes
n|guard||guardas
n|detective|detetive detective|detetives detectives
n|thief|ladrão ladra|ladrões ladras
n|robber|bandido|bandidos
n|prisoner|prisioneiro prisioneira|prisioneiros prisioneiras
n|beggar|mendigo mendiga|mendigos mendigas
n|priest|padre sacerdote|padres sacerdotes
n|nun|freira|freiras
n|monk|monge|monges
n|bishop|bispo|bispos
n|pope|papa|papas
n|saint|santo santinho santa|santos santinhos santas
n|carer|cuidador cuidadora|cuidadores cuidadoras
n|midwife|parteira|parteiras
n|pharmacist|farmacêutico farmacêutica|farmacêuticos farmacêuticas
n|patient|paciente|pacientes
n|programmer|programador programadora|programadores programadoras
n|architect|arquiteto arquitecto arquiteta|arquitetos arquitectos arquitetas
n|hero|herói|heróis
n|heroine|heroína|heroínas
n|volunteer|voluntário voluntária|voluntários voluntárias
n|member|sócio sócia membro|sócios sócias membros
n|apprentice|aprendiz|aprendizes
n|expert|especialista perito|especialistas peritos
n|bus_driver|motorista_de_ônibus|motoristas_de_ônibus
n|train_driver|maquinista|maquinistas
n|conductor|revisor|revisores
n|florist|florista|floristas
n|greengrocer|verdureiro|verdureiros
n|cowboy|vaqueiro|vaqueiros
n|refugee|refugiado refugiada|refugiados refugiadas
n|winner|vencedor vencedora campeão campeã|vencedores vencedoras campeões campeãs
n|speaker|orador narrador narradora|oradores narradores narradoras
n|company|empresa firma companhia|empresas firmas companhias
n|world_champion|campeão_mundial|campeões_mundiais
n|king|rei|reis
n|queen|rainha|rainhas
n|prince|príncipe|príncipes
n|princess|princesa|princesas
n|knight|cavaleiro|cavaleiros
n|witch|bruxa bruxinha|bruxas bruxinhas
n|wizard|mago feiticeiro bruxo|magos feiticeiros bruxos
n|fairy|fada fadinha|fadas fadinhas
n|elf|elfo|elfos
n|dwarf|anão duende|anões duendes
n|gnome|gnomo|gnomos
n|giant|gigante|gigantes
n|troll|trol|trolls
n|dragon|dragão|dragões
n|unicorn|unicórnio|unicórnios
n|mermaid|sereia|sereias
n|ghost|fantasma fantasminha|fantasmas fantasminhas
n|monster|monstro monstrinho|monstros monstrinhos
n|vampire|vampiro|vampiros
n|skeleton|esqueleto|esqueletos
n|robot|robô robot|robôs robots
n|alien|extraterrestre alienígena|extraterrestres alienígenas
n|pirate|pirata|piratas
n|angel|anjo anjinho|anjos anjinhos
n|devil|diabo|diabos
n|dinosaur|dinossauro|dinossauros
n|castle|castelo castelinho|castelos castelinhos
n|palace|palácio|palácios
n|tower|torre|torres
n|throne|trono|tronos
n|crown|coroa|coroas
n|sword|espada|espadas
n|shield|escudo|escudos
n|armour|armadura|armaduras
n|treasure|tesouro|tesouros
n|treasure_chest|arca|arcas
n|map|mapa|mapas
n|magic|magia|magias
n|magic_wand|varinha_mágica varinha|varinhas_mágicas varinhas
n|potion|poção|poções
n|broom|vassoura|vassouras
n|cauldron|caldeirão|caldeirões
n|fairy_tale|conto_de_fadas|contos_de_fadas
n|dream|sonho sonhinho|sonhos sonhinhos
n|wish|desejo|desejos
n|secret|segredo|segredos
n|adventure|aventura|aventuras
n|legend|lenda|lendas
n|fable|fábula|fábulas
n|spaceship|nave nave_espacial|naves naves_espaciais
n|rocket|foguete foguetão|foguetes foguetões
n|planet|planeta|planetas
n|star|estrela estrelinha|estrelas estrelinhas
n|shooting_star|estrela_cadente|estrelas_cadentes
n|comet|cometa|cometas
n|sun|sol|sóis
n|moon|lua|luas
n|full_moon|lua_cheia|luas_cheias
n|earth|terra|terras
n|world|mundo|mundos
n|sky|céu|céus
n|space|espaço|espaços
n|universe|universo|universos
n|galaxy|galáxia|galáxias
n|satellite|satélite|satélites
n|telescope|telescópio|telescópios
n|black_hole|buraco_negro|buracos_negros
n|animal|animal bicho bichinho|animais bichos bichinhos
n|pet|animal_de_estimação|animais_de_estimação
n|dog|cão cachorro cadela|cães cachorros cadelas
n|puppy|cachorrinho cãozinho filhote|cachorrinhos cãozinhos filhotes
n|cat|gato gata felino|gatos gatas felinos
n|kitten|gatinho gatinha|gatinhos gatinhas
n|mouse|rato ratinho camundongo|ratos ratinhos camundongos
n|rabbit|coelho coelha|coelhos coelhas
n|bunny|coelhinho|coelhinhos
n|hare|lebre|lebres
n|hamster|hamster|hamsters
n|guinea_pig|porquinho-da-índia|porquinhos-da-índia
n|horse|cavalo|cavalos
n|mare|égua|éguas
n|foal|potro cavalinho|potros cavalinhos
n|pony|pônei pónei|pôneis póneis
n|donkey|burro burrinho asno jumento|burros burrinhos asnos jumentos
n|mule|mula|mulas
n|cow|vaca vaquinha|vacas vaquinhas
n|bull|touro|touros
n|ox|boi|bois
n|calf|bezerro vitelo|bezerros vitelos
n|pig|porco leitão|porcos leitões
n|piglet|porquinho|porquinhos
n|sheep|ovelha ovelhinha carneiro|ovelhas ovelhinhas carneiros
n|lamb|cordeiro cordeirinho borrego|cordeiros cordeirinhos borregos
n|goat|cabra bode|cabras bodes
n|kid|cabrito|cabritos
n|hen|galinha|galinhas
n|chicken|frango|frangos
n|rooster|galo|galos
n|chick|pintinho pinto pintainho|pintinhos pintos pintainhos
n|duck|pato|patos
n|duckling|patinho|patinhos
n|goose|ganso|gansos
n|turkey|peru|perus
n|swan|cisne|cisnes
n|pigeon|pombo|pombos
n|dove|pomba|pombas
n|bird|pássaro passarinho ave|pássaros passarinhos aves
n|stork|cegonha|cegonhas
n|sparrow|pardal|pardais
n|swallow|andorinha|andorinhas
n|owl|coruja mocho|corujas mochos
n|eagle|águia|águias
n|falcon|falcão|falcões
n|crow|corvo|corvos
n|seagull|gaivota|gaivotas
n|parrot|papagaio|papagaios
n|toucan|tucano|tucanos
n|macaw|arara|araras
n|hummingbird|beija-flor colibri|beija-flores colibris
n|peacock|pavão|pavões
n|penguin|pinguim|pinguins
n|flamingo|flamingo|flamingos
n|ostrich|avestruz|avestruzes
n|heron|garça|garças
n|magpie||pegas
n|robin|pisco|piscos
n|woodpecker|pica-pau|pica-paus
n|cuckoo|cuco|cucos
n|canary|canário|canários
n|nightingale|rouxinol|rouxinóis
n|pelican|pelicano|pelicanos
n|fox|raposa raposinha|raposas raposinhas
n|wolf|lobo lobinho|lobos lobinhos
n|bear|urso ursinho ursa|ursos ursinhos ursas
n|polar_bear|urso-polar urso_polar|ursos-polares ursos_polares
n|teddy_bear|ursinho_de_peluche urso_de_pelúcia|ursinhos_de_peluche ursos_de_pelúcia
n|panda|panda|pandas
n|deer|veado cervo|veados cervos
n|roe_deer|corço|corços
n|fawn|cervozinho|cervozinhos
n|moose|alce|alces
n|reindeer|rena|renas
n|wild_boar|javali|javalis
n|squirrel|esquilo esquilinho|esquilos esquilinhos
n|hedgehog|ouriço ouricinho ouriço-cacheiro|ouriços ouricinhos ouriços-cacheiros
n|beaver|castor|castores
n|badger|texugo|texugos
n|mole|toupeira|toupeiras
n|bat|morcego morceguinho|morcegos morceguinhos
n|otter|lontra|lontras
n|weasel|doninha|doninhas
n|lion|leão|leões
n|lioness|leoa|leoas
n|tiger|tigre|tigres
n|leopard|leopardo|leopardos
n|jaguar|onça jaguar|onças jaguares
n|lynx|lince|linces
n|elephant|elefante|elefantes
n|giraffe|girafa|girafas
n|zebra|zebra|zebras
n|rhinoceros|rinoceronte|rinocerontes
n|hippopotamus|hipopótamo|hipopótamos
n|monkey|macaco macaquinho|macacos macaquinhos
n|gorilla|gorila|gorilas
n|chimpanzee|chimpanzé|chimpanzés
n|camel|camelo|camelos
n|llama|lhama|lhamas
n|kangaroo|canguru|cangurus
n|koala|coala|coalas
n|sloth|preguiça bicho-preguiça|preguiças bichos-preguiça
n|armadillo|tatu|tatus
n|crocodile|crocodilo jacaré|crocodilos jacarés
n|snake|cobra serpente|cobras serpentes
n|lizard|lagarto lagartixa|lagartos lagartixas
n|turtle|tartaruga|tartarugas
n|tortoise|cágado|cágados
n|chameleon|camaleão|camaleões
n|frog|rã sapo|rãs sapos
n|tadpole|girino|girinos
n|fish|peixe peixinho|peixes peixinhos
n|goldfish|peixinho_dourado|peixinhos_dourados
n|salmon|salmão|salmões
n|trout|truta|trutas
n|tuna|atum|atuns
n|sardine|sardinha|sardinhas
n|cod|bacalhau|bacalhaus
n|shark|tubarão|tubarões
n|whale|baleia|baleias
n|dolphin|golfinho delfim|golfinhos delfins
n|seal|foca|focas
n|walrus|morsa|morsas
n|octopus|polvo|polvos
n|squid|lula|lulas
n|jellyfish|medusa água-viva alforreca|medusas águas-vivas alforrecas
n|crab|caranguejo siri|caranguejos siris
n|lobster|lagosta|lagostas
n|shrimp|camarão|camarões
n|starfish|estrela-do-mar|estrelas-do-mar
n|seahorse|cavalo-marinho|cavalos-marinhos
n|shell|concha búzio|conchas búzios
n|snail|caracol|caracóis
n|slug|lesma|lesmas
n|worm|minhoca verme|minhocas vermes
n|caterpillar|lagarta|lagartas
n|butterfly|borboleta|borboletas
n|moth|mariposa traça|mariposas traças
n|bee|abelha abelhinha|abelhas abelhinhas
n|wasp|vespa|vespas
n|bumblebee|zangão abelhão|zangões abelhões
n|ant|formiga formiguinha|formigas formiguinhas
n|spider|aranha|aranhas
n|cobweb|teia teia_de_aranha|teias teias_de_aranha
n|beetle|escaravelho besouro|escaravelhos besouros
n|ladybird|joaninha|joaninhas
n|dragonfly|libélula|libélulas
n|firefly|vaga-lume pirilampo|vaga-lumes pirilampos
n|grasshopper|gafanhoto|gafanhotos
n|cricket|grilo|grilos
n|mosquito|mosquito|mosquitos
n|insect|inseto insecto|insetos insectos
n|cicada|cigarra|cigarras
n|scorpion|escorpião|escorpiões
n|nest|ninho|ninhos
n|beehive|colmeia|colmeias
n|herd|rebanho manada|rebanhos manadas
n|swarm|enxame|enxames
n|feather|pena pluma|penas plumas
n|wing|asa|asas
n|tail|cauda rabo|caudas rabos
n|paw|pata|patas
n|claw|garra|garras
n|horn|chifre|chifres
n|fur|pelagem|pelagens
n|beak|bico|bicos
n|doghouse|casota casinha_do_cachorro|casotas casinhas_do_cachorro
n|tree|árvore|árvores
n|forest|floresta bosque|florestas bosques
n|jungle|selva|selvas
n|bush|arbusto moita|arbustos moitas
n|leaf|folha folhinha|folhas folhinhas
n|branch|ramo galho|ramos galhos
n|trunk|tronco|troncos
n|root|raiz|raízes
n|bark|casca|cascas
n|seed|semente|sementes
n|flower|flor florzinha|flores florzinhas
n|rose|rosa|rosas
n|tulip|tulipa|tulipas
n|daisy|margarida|margaridas
n|sunflower|girassol|girassóis
n|lily|lírio|lírios
n|orchid|orquídea|orquídeas
n|carnation|cravo|cravos
n|poppy|papoila papoula|papoilas papoulas
n|violet|violeta|violetas
n|lavender|lavanda alfazema|lavandas alfazemas
n|dandelion|dente-de-leão|dentes-de-leão
n|bouquet|buquê ramalhete ramo_de_flores|buquês ramalhetes ramos_de_flores
n|grass|relva grama capim erva|relvas gramas capins ervas
n|lawn|relvado gramado|relvados gramados
n|moss|musgo|musgos
n|fern|feto samambaia|fetos samambaias
n|ivy|hera|heras
n|cactus|cacto|cactos
n|mushroom|cogumelo|cogumelos
n|oak|carvalho|carvalhos
n|pine|pinheiro|pinheiros
n|fir|abeto|abetos
n|christmas_tree|árvore_de_natal|árvores_de_natal
n|birch|bétula|bétulas
n|willow|salgueiro|salgueiros
n|chestnut_tree|castanheiro|castanheiros
n|chestnut|castanha|castanhas
n|olive_tree|oliveira|oliveiras
n|palm_tree|palmeira coqueiro|palmeiras coqueiros
n|apple_tree|macieira|macieiras
n|orange_tree|laranjeira|laranjeiras
n|lemon_tree|limoeiro|limoeiros
n|cherry_tree|cerejeira|cerejeiras
n|cherry_blossom|flor_de_cerejeira|flores_de_cerejeira
n|cork_oak|sobreiro|sobreiros
n|vineyard|vinha vinhedo|vinhas vinhedos
n|vine|videira|videiras
n|orchard|pomar|pomares
n|vegetable_garden|horta|hortas
n|garden|jardim jardinzinho|jardins jardinzinhos
n|plant|planta plantinha|plantas plantinhas
n|field|campo|campos
n|meadow|prado pradaria|prados pradarias
n|hay|feno|fenos
n|straw|palha|palhas
n|harvest|colheita|colheitas
n|grape_harvest|vindima|vindimas
n|mountain|montanha|montanhas
n|hill|colina morro monte|colinas morros montes
n|valley|vale|vales
n|summit|cume pico|cumes picos
n|volcano|vulcão|vulcões
n|lava||lavas
n|rock|rocha rochedo|rochas rochedos
n|stone|pedra pedrinha|pedras pedrinhas
n|cliff|falésia penhasco|falésias penhascos
n|cave|caverna gruta|cavernas grutas
n|desert|deserto|desertos
n|dune|duna|dunas
n|sand|areia|areias
n|oasis|oásis|
n|island|ilha|ilhas
n|beach|praia|praias
n|coast|costa litoral|litorais
n|sea|mar|mares
n|ocean|oceano|oceanos
n|wave|onda|ondas
n|tide|maré|marés
n|low_tide|maré_baixa|marés_baixas
n|bay|baía|baías
n|river|rio|rios
n|stream|riacho ribeiro|riachos ribeiros
n|waterfall|cascata cachoeira queda_de_água|cascatas cachoeiras quedas_de_água
n|lake|lago lagoa|lagos lagoas
n|pond|charco tanque|charcos tanques
n|swamp|pântano|pântanos
n|spring|nascente|nascentes
n|shore|margem|margens
n|riverbank|beira|beiras
n|iceberg|iceberg|icebergs
n|glacier|glaciar geleira|glaciares geleiras
n|coral_reef|recife recife_de_coral|recifes recifes_de_coral
n|coral|coral|corais
n|alga|alga|algas
n|nature|natureza|naturezas
n|landscape|paisagem|paisagens
n|path|trilha caminho vereda trilho|trilhas caminhos veredas trilhos
n|hole|buraco|buracos
n|mud|lama|lamas
n|dust|poeira pó|poeiras pós
n|ash|cinza|cinzas
n|fire|fogo incêndio|fogos incêndios
n|campfire|fogueira|fogueiras
n|flame||chamas
n|smoke|fumo fumaça|fumos fumaças
n|spark|faísca|faíscas
n|water|água|águas
n|ice|gelo|gelos
n|snow|neve|neves
n|snowflake|floco_de_neve|flocos_de_neve
n|snowman|boneco_de_neve|bonecos_de_neve
n|snowball|bola_de_neve|bolas_de_neve
n|rain|chuva|chuvas
n|raindrop|pingo gota_de_chuva|pingos gotas_de_chuva
n|drop|gota gotinha|gotas gotinhas
n|puddle|poça|poças
n|rainbow|arco-íris|
n|cloud|nuvem|nuvens
n|fog|neblina nevoeiro névoa|neblinas nevoeiros névoas
n|storm|tempestade temporal tormenta|tempestades temporais tormentas
n|thunderstorm|trovoada|trovoadas
n|thunder|trovão|trovões
n|lightning|relâmpago|relâmpagos
n|wind|vento ventania|ventos ventanias
n|breeze|brisa|brisas
n|hail|granizo|granizos
n|frost|geada|geadas
n|dew|orvalho|orvalhos
n|hurricane|furacão|furacões
n|tornado|tornado|tornados
n|earthquake|terremoto terramoto|terremotos terramotos
n|flood|enchente inundação|enchentes inundações
n|heat|calor|calores
n|heatwave|onda_de_calor|ondas_de_calor
n|cold|frio|
n|weather|clima|climas
n|weather_forecast|previsão_do_tempo previsões_do_tempo meteorologia|meteorologias
n|temperature|temperatura|temperaturas
n|degree|grau|graus
n|light|luz|luzes
n|shadow|sombra|sombras
n|darkness|escuridão|escuridões
n|sunshine|luz_do_sol|luzes_do_sol
n|northern_lights|aurora_boreal|auroras_boreais
n|horizon|horizonte|horizontes
n|air|ar|ares
n|climate_change|mudança_climática|mudanças_climáticas
n|dawn|amanhecer alvorada madrugada aurora|alvoradas madrugadas auroras
n|sunrise|nascer_do_sol|
n|sunset|pôr_do_sol pôr-do-sol por_do_sol ocaso|ocasos
n|dusk|anoitecer crepúsculo entardecer|crepúsculos entardeceres
n|morning|manhã manhãzinha|manhãs manhãzinhas
n|noon|meio-dia meio_dia|meio-dias
n|afternoon|tarde|tardes
n|night|noite noitinha|noites noitinhas
n|midnight|meia-noite meia_noite|meia-noites
n|day|dia|dias
n|week|semana|semanas
n|weekend|fim_de_semana fim-de-semana|fins_de_semana fins-de-semana
n|month|mês|meses
n|year|ano|anos
n|century|século|séculos
n|hour|hora|horas
n|minute|minuto minutinho|minutos minutinhos
n|second||segundos
n|moment|momento instante instantinho momentinho|momentos instantes instantinhos momentinhos
n|time|tempo|tempos
n|time|vez|vezes
n|spring|primavera|primaveras
n|summer|verão|verões
n|autumn|outono|outonos
n|winter|inverno|invernos
n|season||estações
n|monday|segunda-feira|segundas-feiras
n|tuesday|terça-feira terça|terças-feiras terças
n|wednesday|quarta-feira quarta|quartas-feiras quartas
n|thursday|quinta-feira quinta|quintas-feiras quintas
n|friday|sexta-feira sexta|sextas-feiras sextas
n|saturday|sábado|sábados
n|sunday|domingo|domingos
n|january|janeiro|janeiros
n|february|fevereiro|fevereiros
n|march|março|marços
n|april|abril|
n|may|maio|maios
n|june|junho|junhos
n|july|julho|julhos
n|august|agosto|agostos
n|september|setembro|setembros
n|october|outubro|outubros
n|november|novembro|novembros
n|december|dezembro|dezembros
n|date|data|datas
n|calendar|calendário|calendários
n|birthday|aniversário dia_de_anos|aniversários dias_de_anos
n|anniversary|aniversário_de_casamento|aniversários_de_casamento
n|wedding|casamento boda|casamentos bodas
n|christening|batizado batismo|batizados batismos
n|christmas|natal|
n|christmas_eve|véspera_de_natal consoada|vésperas_de_natal consoadas
n|santa_claus|papai_noel pai_natal|papais_noéis pais_natais
n|easter|páscoa|páscoas
n|easter_egg|ovo_de_páscoa|ovos_de_páscoa
n|easter_bunny|coelhinho_da_páscoa|coelhinhos_da_páscoa
n|new_year|ano_novo réveillon|anos_novos réveillons
n|carnival|carnaval entrudo|carnavais entrudos
n|halloween|dia_das_bruxas|dias_das_bruxas
n|mother's_day|dia_da_mãe dia_das_mães|dias_da_mãe
n|father's_day|dia_do_pai dia_dos_pais|dias_do_pai
n|valentine's_day|dia_dos_namorados|dias_dos_namorados
n|party|festa festinha|festas festinhas
n|celebration|celebração comemoração|celebrações comemorações
n|festival|festival|festivais
n|parade|desfile cortejo|desfiles cortejos
n|fair|feira feirinha|feiras feirinhas
n|fireworks|fogo_de_artifício|fogos_de_artifício
n|balloon|balão|balões
n|gift|presente presentinho prenda|presentes presentinhos prendas
n|surprise|surpresa|surpresas
n|invitation|convite|convites
n|greeting|saudação|saudações
n|card|cartão|cartões
n|postcard|postal cartão-postal|postais cartões-postais
n|candle|vela|velas
n|confetti|confete|confetes
n|garland|grinalda|grinaldas
n|lantern|lanterna|lanternas
n|funeral|funeral enterro|funerais enterros
n|retirement|reforma aposentadoria|reformas aposentadorias
n|farewell|despedida|despedidas
n|birth|nascimento|nascimentos
n|holiday|feriado férias|feriados
n|trip|viagem excursão|viagens excursões
n|journey|jornada|jornadas
n|honeymoon|lua_de_mel|luas_de_mel
n|graduation|formatura|formaturas
n|jubilee|jubileu|jubileus
n|exam|exame prova|exames provas
n|visit||visitas
n|food|comida alimento|comidas alimentos
n|breakfast|café_da_manhã pequeno-almoço|cafés_da_manhã pequenos-almoços
n|lunch|almoço|almoços
n|dinner|jantar|jantares
n|supper|ceia|ceias
n|snack|lanche merenda|lanches merendas
n|picnic|piquenique|piqueniques
n|meal|refeição|refeições
n|recipe|receita|receitas
n|ingredient|ingrediente|ingredientes
n|bread|pão broa|pães broas
n|roll|pãozinho|pãezinhos
n|croissant|croissant|croissants
n|butter|manteiga|manteigas
n|cheese|queijo queijinho|queijos queijinhos
n|ham|presunto fiambre|presuntos fiambres
n|sausage|salsicha chouriço linguiça|salsichas chouriços linguiças
n|meat|carne|carnes
n|steak|bife|bifes
n|barbecue|churrasco|churrascos
n|soup|sopa|sopas
n|stew|guisado ensopado|guisados ensopados
n|salad|salada|saladas
n|sandwich|sanduíche sandes|sanduíches
n|pizza|pizza|pizzas
n|pasta|massa macarrão esparguete espaguete|massas macarrões esparguetes espaguetes
n|rice|arroz|arrozes
n|bean|feijão|feijões
n|chickpea|grão-de-bico|grãos-de-bico
n|lentil|lentilha|lentilhas
n|egg|ovo|ovos
n|fried_egg|ovo_estrelado|ovos_estrelados
n|omelette|omelete|omeletes
n|potato|batata|batatas
n|chips|batatas_fritas|
n|tomato|tomate|tomates
n|carrot|cenoura|cenouras
n|onion|cebola|cebolas
n|garlic|alho|alhos
n|cabbage|couve repolho|couves repolhos
n|lettuce|alface|alfaces
n|cucumber|pepino|pepinos
n|pumpkin|abóbora|abóboras
n|aubergine|berinjela beringela|berinjelas beringelas
n|pepper|pimento pimentão|pimentos pimentões
n|spinach|espinafre|espinafres
n|pea|ervilha|ervilhas
n|corn|milho|milhos
n|broccoli|brócolis brócolos|
n|olive|azeitona|azeitonas
n|olive_oil|azeite|azeites
n|oil|óleo|óleos
n|vinegar|vinagre|vinagres
n|salt|sal|
n|spice|especiaria tempero|especiarias temperos
n|parsley|salsa|salsas
n|cinnamon|canela|canelas
n|sugar|açúcar|açúcares
n|flour|farinha|farinhas
n|yeast|fermento levedura|fermentos leveduras
n|dough|massa_do_pão|massas_do_pão
n|milk|leite|leites
n|cream|nata creme|natas cremes
n|yoghurt|iogurte|iogurtes
n|honey|mel|
n|jam|compota geleia doce_de_fruta|compotas geleias doces_de_fruta
n|chocolate|chocolate|chocolates
n|cake|bolo bolinho torta|bolos bolinhos tortas
n|birthday_cake|bolo_de_aniversário|bolos_de_aniversário
n|biscuit|bolacha biscoito|bolachas biscoitos
n|pastry|pastel|pastéis
n|custard_tart|pastel_de_nata|pastéis_de_nata
n|pie|tarte empada|tartes empadas
n|pancake|panqueca|panquecas
n|pudding|pudim|pudins
n|ice_cream|sorvete gelado|sorvetes gelados
n|sweets|rebuçado guloseima bala|rebuçados guloseimas balas
n|lollipop|pirulito chupa-chupa|pirulitos chupa-chupas
n|popcorn|pipoca|pipocas
n|fruit|fruta|frutas
n|apple|maçã maçãzinha|maçãs maçãzinhas
n|pear|pera pêra|peras pêras
n|orange|laranja|laranjas
n|tangerine|tangerina|tangerinas
n|lemon|limão|limões
n|lime|lima|limas
n|banana|banana|bananas
n|strawberry|morango|morangos
n|raspberry|framboesa|framboesas
n|blueberry|mirtilo|mirtilos
n|blackberry|amora|amoras
n|cherry|cereja|cerejas
n|peach|pêssego|pêssegos
n|apricot|damasco|damascos
n|plum|ameixa|ameixas
n|grape|uva|uvas
n|fig|figo|figos
n|pomegranate|romã|romãs
n|melon|melão|melões
n|watermelon|melancia|melancias
n|pineapple|ananás abacaxi|ananases abacaxis
n|mango|manga|mangas
n|coconut|coco|cocos
n|avocado|abacate|abacates
n|walnut|noz|nozes
n|almond|amêndoa|amêndoas
n|hazelnut|avelã|avelãs
n|peanut|amendoim|amendoins
n|coffee|café cafezinho|cafés cafezinhos
n|tea|chá|chás
n|juice|sumo suco|sumos sucos
n|lemonade|limonada|limonadas
n|wine|vinho|vinhos
n|port_wine|vinho_do_porto|vinhos_do_porto
n|red_wine|vinho_tinto|vinhos_tintos
n|beer|cerveja|cervejas
n|champagne|champanhe espumante|champanhes espumantes
n|hot_chocolate|chocolate_quente|chocolates_quentes
n|drink|bebida|bebidas
n|dish|prato_típico|pratos_típicos
n|dessert|sobremesa|sobremesas
n|menu|cardápio ementa|cardápios ementas
n|breadcrumb|migalha|migalhas
n|slice|fatia rodela|fatias rodelas
n|piece|pedaço pedacinho|pedaços pedacinhos
n|black_bean_stew|feijoada|feijoadas
n|hunger|fome|fomes
n|thirst|sede|sedes
n|appetite|apetite|apetites
n|house|casa casinha moradia|casas casinhas moradias
n|home|lar|lares
n|flat|apartamento|apartamentos
n|hut|cabana|cabanas
n|building|prédio edifício|prédios edifícios
n|roof|telhado|telhados
n|wall|parede muro|paredes muros
n|door|porta portinha|portas portinhas
n|gate|portão|portões
n|window|janela|janelas
n|stairs|escada escadaria|escadas escadarias
n|step|degrau|degraus
n|floor|chão piso|chões pisos
n|ceiling|teto tecto|tetos tectos
n|cellar|cave_da_casa porão|caves_da_casa porões
n|attic|sótão|sótãos
n|room|quarto quartinho sala|quartos quartinhos salas
n|living_room|sala_de_estar|salas_de_estar
n|kitchen|cozinha|cozinhas
n|bathroom|banheiro casa_de_banho|banheiros casas_de_banho
n|bedroom|quarto_de_dormir|quartos_de_dormir
n|balcony|varanda sacada|varandas sacadas
n|terrace|terraço esplanada|terraços esplanadas
n|courtyard|pátio quintal|pátios quintais
n|garage|garagem|garagens
n|chimney|chaminé|chaminés
n|fireplace|lareira|lareiras
n|corridor|corredor_da_casa|corredores_da_casa
n|lift|elevador ascensor|elevadores ascensores
n|key|chave|chaves
n|lock|fechadura|fechaduras
n|bell|sino campainha|sinos campainhas
n|furniture|mobília móvel|mobílias móveis
n|table|mesa mesinha|mesas mesinhas
n|chair|cadeira cadeirinha|cadeiras cadeirinhas
n|armchair|poltrona|poltronas
n|sofa|sofá|sofás
n|bench|banco|bancos
n|bed|cama|camas
n|cradle|berço|berços
n|wardrobe|guarda-roupa roupeiro|guarda-roupas roupeiros
n|cupboard|armário|armários
n|shelf|prateleira estante|prateleiras estantes
n|drawer|gaveta|gavetas
n|desk|escrivaninha secretária_de_trabalho|escrivaninhas secretárias_de_trabalho
n|lamp|lâmpada candeeiro abajur luminária|lâmpadas candeeiros abajures luminárias
n|chandelier|lustre|lustres
n|mirror|espelho|espelhos
n|carpet|tapete alcatifa|tapetes alcatifas
n|curtain|cortina|cortinas
n|blanket|cobertor manta|cobertores mantas
n|pillow|almofada travesseiro|almofadas travesseiros
n|sheet|lençol|lençóis
n|mattress|colchão|colchões
n|picture|quadro imagem|quadros imagens
n|frame|moldura|molduras
n|vase|vaso jarra|vasos jarras
n|clock|relógio|relógios
n|alarm_clock|despertador|despertadores
n|watch|relógio_de_pulso|relógios_de_pulso
n|pendulum|pêndulo|pêndulos
n|hourglass|ampulheta|ampulhetas
n|bathtub|banheira|banheiras
n|shower|chuveiro duche|chuveiros duches
n|sink|lavatório pia|lavatórios pias
n|toilet|sanita|sanitas
n|tap|torneira|torneiras
n|towel|toalha|toalhas
n|soap|sabonete sabão|sabonetes sabões
n|toothbrush|escova_de_dentes|escovas_de_dentes
n|brush|escova|escovas
n|comb|pente|pentes
n|sponge|esponja|esponjas
n|bucket|balde|baldes
n|broomstick|cabo_de_vassoura|cabos_de_vassoura
n|washing_machine|máquina_de_lavar|máquinas_de_lavar
n|iron|ferro_de_engomar|ferros_de_engomar
n|refrigerator|geladeira frigorífico|geladeiras frigoríficos
n|oven|forno|fornos
n|stove|fogão|fogões
n|pot|panela tacho|panelas tachos
n|pan|frigideira|frigideiras
n|kettle|chaleira|chaleiras
n|plate|prato|pratos
n|bowl|tigela taça|tigelas taças
n|cup|xícara chávena|xícaras chávenas
n|mug|caneca|canecas
n|glass|copo|copos
n|bottle|garrafa|garrafas
n|jar|frasco|frascos
n|spoon|colher|colheres
n|fork|garfo|garfos
n|knife|faca|facas
n|napkin|guardanapo|guardanapos
n|tray|bandeja tabuleiro|bandejas tabuleiros
n|basket|cesto cesta|cestos cestas
n|box|caixa caixinha|caixas caixinhas
n|chest|baú cofre|baús cofres
n|bag|saco sacola|sacos sacolas
n|rubbish|lixo|lixos
n|rubbish_bin|lata_de_lixo lixeira caixote_do_lixo|latas_de_lixo lixeiras caixotes_do_lixo
n|recycling|reciclagem|reciclagens
n|vacuum_cleaner|aspirador|aspiradores
n|umbrella|guarda-chuva chapéu-de-chuva|guarda-chuvas chapéus-de-chuva
n|parasol|guarda-sol|guarda-sóis
n|rocking_chair|cadeira_de_balanço|cadeiras_de_balanço
n|tile|azulejo|azulejos
n|brick|tijolo|tijolos
n|roof_tile|telha|telhas
n|fence|cerca|cercas
n|hedge|sebe|sebes
n|heating|aquecimento|aquecimentos
n|radiator|radiador|radiadores
n|gas|gás|gases
n|electricity|eletricidade electricidade energia|eletricidades electricidades energias
n|tool|ferramenta|ferramentas
n|hammer|martelo|martelos
n|nail|prego|pregos
n|screw|parafuso|parafusos
n|screwdriver|chave_de_fenda|chaves_de_fenda
n|saw|serra serrinha serrote|serras serrinhas serrotes
n|pliers|alicate|alicates
n|drill|furadeira berbequim|furadeiras berbequins
n|axe|machado|machados
n|shovel|pá|pás
n|spade|enxada|enxadas
n|rake|ancinho|ancinhos
n|scissors|tesoura|tesouras
n|needle|agulha|agulhas
n|thread|linha|linhas
n|wool|lã|lãs
n|yarn|novelo|novelos
n|button|botão|botões
n|zip|zíper|zíperes
n|rope|corda|cordas
n|knot|nó|
n|string|barbante cordel|barbantes cordéis
n|ribbon|fita|fitas
n|chain|corrente|correntes
n|ladder|escadote|escadotes
n|wheel|roda|rodas
n|cogwheel|engrenagem|engrenagens
n|spring|mola|molas
n|wheelbarrow|carrinho_de_mão|carrinhos_de_mão
n|watering_can|regador|regadores
n|hose|mangueira|mangueiras
n|plough|arado|arados
n|tractor|trator tractor|tratores tractores
n|scythe|foice|foices
n|anvil|bigorna|bigornas
n|machine|máquina|máquinas
n|engine|motor|motores
n|battery|pilha bateria|pilhas baterias
n|cable|fio|fios
n|plug|tomada|tomadas
n|torch|tocha|tochas
n|match|fósforo|fósforos
n|glue|cola|colas
n|paint|tinta|tintas
n|paintbrush|pincel|pincéis
n|paper|papel|papéis
n|cardboard|papelão cartolina|papelões cartolinas
n|pencil|lápis|
n|pen|caneta|canetas
n|ink|tinta-da-china|tinta-da-chinas
n|eraser|borracha|borrachas
n|ruler|régua|réguas
n|magnifying_glass|lupa|lupas
n|microscope|microscópio|microscópios
n|compass|bússola|bússolas
n|scales|balança|balanças
n|magnet|ímã íman|ímãs ímans
n|thermometer|termómetro termômetro|termómetros termômetros
n|wood|madeira|madeiras
n|log|lenha tora|lenhas toras
n|board|tábua|tábuas
n|metal|metal|metais
n|iron|ferro|ferros
n|steel|aço|aços
n|gold|ouro|ouros
n|silver|prata|pratas
n|copper|cobre|cobres
n|bronze|bronze|bronzes
n|glass|vidro|vidros
n|plastic|plástico|plásticos
n|leather|couro|couros
n|fabric|tecido pano|tecidos panos
n|silk|seda|sedas
n|cotton|algodão|algodões
n|linen|linho|linhos
n|velvet|veludo|veludos
n|cork|cortiça|cortiças
n|clay|barro argila|barros argilas
n|ceramics|cerâmica|cerâmicas
n|concrete|betão concreto|betões concretos
n|marble|mármore|mármores
n|coal|carvão|carvões
n|petrol|gasolina|gasolinas
n|diamond|diamante|diamantes
n|pearl|pérola|pérolas
n|jewel|joia jóia|joias jóias
n|wax|cera|ceras
n|lace|renda|rendas
n|clothes|roupa|roupas
n|shirt|camisa|camisas
n|t-shirt|camiseta t-shirt|camisetas t-shirts
n|trousers|calças calça|
n|jeans||jeans
n|shorts|bermuda|calções bermudas
n|skirt|saia|saias
n|dress|vestido vestidinho|vestidos vestidinhos
n|suit|fato terno|fatos ternos
n|tie|gravata|gravatas
n|jacket|jaqueta casaco|jaquetas casacos
n|coat|sobretudo|sobretudos
n|sweater|camisola blusão suéter|camisolas blusões suéteres
n|blouse|blusa|blusas
n|waistcoat|colete|coletes
n|pyjamas|pijama|pijamas
n|underwear|cuecas|
n|sock|meia meinha peúga|meias meinhas peúgas
n|shoe|sapato sapatinho|sapatos sapatinhos
n|boot|bota|botas
n|slipper|chinelo pantufa|chinelos pantufas
n|sandal|sandália|sandálias
n|trainers|ténis tênis|
n|hat|chapéu|chapéus
n|cap|boné|bonés
n|woolly_hat|gorro|gorros
n|scarf|cachecol lenço|cachecóis lenços
n|glove|luva|luvas
n|belt|cinto cinturão|cintos cinturões
n|pocket|bolso|bolsos
n|handbag|bolsa|bolsas
n|backpack|mochila|mochilas
n|suitcase|mala|malas
n|wallet|carteira|carteiras
n|glasses||óculos
n|ring|anel|anéis
n|necklace|colar|colares
n|bracelet|pulseira|pulseiras
n|earring|brinco|brincos
n|apron|avental|aventais
n|uniform|uniforme farda|uniformes fardas
n|costume|fantasia|fantasias
n|mask|máscara|máscaras
n|cloak|capa|capas
n|swimsuit|maiô|maiôs
n|veil|véu|véus
n|car|carro carrinho automóvel|carros carrinhos automóveis
n|taxi|táxi|táxis
n|bus|ônibus autocarro|autocarros
n|coach|camioneta|camionetas
n|tram|bonde elétrico_amarelo|bondes elétricos_amarelos
n|train|comboio trem trenzinho|comboios trens trenzinhos
n|steam_train|comboio_a_vapor maria-fumaça|comboios_a_vapor maria-fumaças
n|locomotive|locomotiva|locomotivas
n|underground|metrô metro|metrôs
n|carriage|carruagem vagão|carruagens vagões
n|cart|carroça|carroças
n|bicycle|bicicleta|bicicletas
n|motorcycle|moto motocicleta mota|motos motocicletas motas
n|scooter|trotinete trotineta patinete|trotinetes trotinetas patinetes
n|skateboard|skate|skates
n|lorry|caminhão camião|caminhões camiões
n|van|furgão carrinha|furgões carrinhas
n|ambulance|ambulância|ambulâncias
n|fire_engine|carro_de_bombeiros|carros_de_bombeiros
n|police_car|carro_da_polícia|carros_da_polícia
n|digger|escavadora escavadeira|escavadoras escavadeiras
n|crane|grua guindaste|gruas guindastes
n|ship|navio|navios
n|boat|barco barquinho bote|barcos barquinhos botes
n|sailing_boat|veleiro|veleiros
n|fishing_boat|traineira barco_de_pesca|traineiras barcos_de_pesca
n|canoe|canoa|canoas
n|raft|jangada balsa|jangadas balsas
n|ferry||ferries
n|submarine|submarino|submarinos
n|anchor|âncora|âncoras
n|sail|vela_do_barco|velas_do_barco
n|oar|remo|remos
n|rudder|leme|lemes
n|net|rede|redes
n|fishing_rod|cana_de_pesca vara_de_pesca|canas_de_pesca varas_de_pesca
n|hook|anzol gancho|anzóis ganchos
n|plane|avião|aviões
n|paper_plane|avião_de_papel|aviões_de_papel
n|airport|aeroporto|aeroportos
n|helicopter|helicóptero|helicópteros
n|drone|drone|drones
n|hot_air_balloon|balão_de_ar_quente|balões_de_ar_quente
n|parachute|paraquedas pára-quedas|
n|kite|papagaio_de_papel pipa|papagaios_de_papel pipas
n|sleigh|trenó|trenós
n|tyre|pneu|pneus
n|ticket|bilhete ingresso|bilhetes ingressos
n|traffic|trânsito tráfego|trânsitos tráfegos
n|traffic_light|semáforo|semáforos
n|traffic_jam|engarrafamento|engarrafamentos
n|accident|acidente|acidentes
n|city|cidade|cidades
n|town|vila cidadezinha|vilas cidadezinhas
n|village|aldeia aldeiazinha vilarejo povoado|aldeias aldeiazinhas vilarejos povoados
n|street|rua ruela|ruas ruelas
n|alley|beco viela|becos vielas
n|road|estrada|estradas
n|motorway|rodovia autoestrada auto-estrada|rodovias autoestradas auto-estradas
n|avenue|avenida|avenidas
n|square|praça|praças
n|pavement|calçada|calçadas
n|bridge|ponte|pontes
n|tunnel|túnel|túneis
n|pedestrian_crossing|passadeira faixa_de_pedestres|passadeiras faixas_de_pedestres
n|station|estação|
n|stop|parada|paradas
n|car_park|estacionamento parque_de_estacionamento|estacionamentos parques_de_estacionamento
n|harbour|porto|portos
n|lighthouse|farol|faróis
n|pier|cais molhe|molhes
n|canal|canal|canais
n|mill|moinho|moinhos
n|windmill|moinho_de_vento|moinhos_de_vento
n|farm|fazenda sítio granja|fazendas sítios granjas
n|barn|celeiro|celeiros
n|stable|estábulo cocheira curral|estábulos cocheiras currais
n|greenhouse|estufa|estufas
n|well|poço|poços
n|fountain|fonte chafariz|fontes chafarizes
n|park|parque|parques
n|playground|parquinho parque_infantil|parquinhos parques_infantis
n|swing|baloiço balanço|baloiços balanços
n|slide|escorrega escorregador|escorregas escorregadores
n|zoo|zoológico jardim_zoológico|zoológicos jardins_zoológicos
n|circus|circo|circos
n|theatre|teatro|teatros
n|cinema|cinema|cinemas
n|museum|museu|museus
n|library|biblioteca|bibliotecas
n|bookshop|livraria|livrarias
n|school|escola escolinha|escolas escolinhas
n|kindergarten|creche jardim_de_infância infantário|creches jardins_de_infância infantários
n|university|universidade faculdade|universidades faculdades
n|hospital|hospital|hospitais
n|pharmacy|farmácia|farmácias
n|church|igreja igrejinha|igrejas igrejinhas
n|chapel|capela|capelas
n|cathedral|catedral sé|catedrais sés
n|monastery|mosteiro convento|mosteiros conventos
n|mosque|mesquita|mesquitas
n|temple|templo|templos
n|cemetery|cemitério|cemitérios
n|shop|loja lojinha|lojas lojinhas
n|bakery|padaria|padarias
n|pastry_shop|pastelaria confeitaria|pastelarias confeitarias
n|butcher's_shop|açougue talho|açougues talhos
n|flower_shop|floricultura|floriculturas
n|hair_salon|salão_de_beleza|salões_de_beleza
n|supermarket|supermercado|supermercados
n|market|mercado|mercados
n|restaurant|restaurante|restaurantes
n|café|cafetaria|cafetarias
n|bar|bar|bares
n|pub|tasca boteco taberna|tascas botecos tabernas
n|hotel|hotel|hotéis
n|inn|pousada estalagem|pousadas estalagens
n|campsite|parque_de_campismo acampamento|parques_de_campismo acampamentos
n|tent|tenda barraca|tendas barracas
n|caravan|caravana|caravanas
n|bank|agência_bancária|agências_bancárias
n|post_office|correio correios|
n|town_hall|câmara prefeitura câmara_municipal|câmaras prefeituras câmaras_municipais
n|police_station|esquadra delegacia|esquadras delegacias
n|police|polícia|
n|fire_brigade|corpo_de_bombeiros|corpos_de_bombeiros
n|factory|fábrica|fábricas
n|workshop|oficina|oficinas
n|office|escritório gabinete|escritórios gabinetes
n|studio|estúdio|estúdios
n|laboratory|laboratório|laboratórios
n|warehouse|armazém|armazéns
n|building_site|obra canteiro_de_obras|obras canteiros_de_obras
n|mine|mina|minas
n|quarry|pedreira|pedreiras
n|stadium|estádio|estádios
n|swimming_pool|piscina|piscinas
n|gym|ginásio academia|ginásios academias
n|court|quadra|quadras
n|prison|prisão cadeia|prisões cadeias
n|ruin|ruína|ruínas
n|monument|monumento|monumentos
n|statue|estátua|estátuas
n|street_lamp|poste candeeiro_de_rua|postes candeeiros_de_rua
n|sign|placa letreiro|placas letreiros
n|corner|esquina canto|esquinas cantos
n|neighbourhood|bairro bairrinho|bairros bairrinhos
n|place|lugar local|lugares locais
n|country|país|países
n|border|fronteira|fronteiras
n|flag|bandeira|bandeiras
n|capital_city|capital|capitais
n|lisbon|lisboa|
n|portugal|portugal|
n|brazil|brasil|
n|spain|espanha|espanhas
n|france|frança|franças
n|italy|itália|itálias
n|germany|alemanha|alemanhas
n|england|inglaterra|inglaterras
n|europe|europa|europas
n|africa|áfrica|áfricas
n|america|américa|américas
n|asia|ásia|ásias
n|china|china|chinas
n|japan|japão|japões
n|amazon|amazônia amazónia|amazônias amazónias
n|alps||alpes
n|north|norte|nortes
n|south|sul|
n|east|leste|lestes
n|west|oeste|oestes
n|azores||açores
n|madeira_island|ilha_da_madeira|ilhas_da_madeira
n|sport|esporte desporto|esportes desportos
n|football|futebol|
n|basketball|basquete basquetebol|basquetes
n|handball|andebol|andebóis
n|volleyball|vôlei voleibol|vôleis
n|swimming|natação|natações
n|running|corrida_a_pé|corridas_a_pé
n|race|corrida|corridas
n|marathon|maratona|maratonas
n|gymnastics|ginástica|ginásticas
n|yoga|ioga|iogas
n|judo|judô judo|judôs judos
n|boxing|boxe|boxes
n|surfing|surfe surf|surfes surfs
n|surfboard|prancha|pranchas
n|skiing|esqui|esquis
n|ice_skating|patinagem patinação|patinagens patinações
n|skate|patim|patins
n|cycling|ciclismo|ciclismos
n|riding|equitação|equitações
n|chess|xadrez|xadrezes
n|hike|caminhada|caminhadas
n|game|jogo|jogos
n|match|partida|partidas
n|tournament|torneio|torneios
n|championship|campeonato|campeonatos
n|goal|gol golo|gols golos
n|goalpost|baliza|balizas
n|ball|bola bolinha|bolas bolinhas
n|racket|raquete|raquetes
n|whistle|apito|apitos
n|medal|medalha|medalhas
n|trophy|troféu|troféus
n|victory|vitória|vitórias
n|defeat|derrota|derrotas
n|training|treino|treinos
n|world_cup|copa_do_mundo mundial|copas_do_mundo mundiais
n|ball|baile|bailes
n|music|música|músicas
n|song|canção cantiga|canções cantigas
n|lullaby|canção_de_ninar canção_de_embalar|canções_de_ninar canções_de_embalar
n|melody|melodia|melodias
n|rhythm|ritmo|ritmos
n|concert|concerto show|concertos shows
n|band|banda|bandas
n|orchestra|orquestra|orquestras
n|choir|coro coral_de_vozes|coros corais_de_vozes
n|stage|palco|palcos
n|microphone|microfone|microfones
n|samba|samba|sambas
n|fado|fado|fados
n|waltz|valsa|valsas
n|ballet|balé ballet|balés ballets
n|guitar|guitarra violão|guitarras violões
n|piano|piano|pianos
n|violin|violino|violinos
n|cello|violoncelo|violoncelos
n|flute|flauta|flautas
n|trumpet|trompete|trompetes
n|drum|tambor|tambores
n|drums|bateria_musical|baterias_musicais
n|accordion|acordeão sanfona|acordeões sanfonas
n|harp|harpa|harpas
n|saxophone|saxofone|saxofones
n|clarinet|clarinete|clarinetes
n|organ|órgão|órgãos
n|tambourine|pandeiro|pandeiros
n|harmonica|gaita|gaitas
n|bagpipes|gaita_de_foles|gaitas_de_foles
n|loudspeaker|alto-falante coluna|alto-falantes colunas
n|headphones||auscultadores fones
n|toy|brinquedo|brinquedos
n|doll|boneca bonequinha|bonecas bonequinhas
n|puppet|fantoche marioneta marionete boneco|fantoches marionetas marionetes bonecos
n|block|bloco|blocos
n|puzzle|quebra-cabeça|quebra-cabeças
n|marble|berlinde|berlindes
n|spinning_top|pião|piões
n|toy_train|comboio_de_brincar|comboios_de_brincar
n|soap_bubble|bola_de_sabão bolha|bolas_de_sabão bolhas
n|dice|dado|dados
n|card||cartas
n|seesaw|gangorra|gangorras
n|sandcastle|castelo_de_areia|castelos_de_areia
n|sandpit|caixa_de_areia|caixas_de_areia
n|lesson|aula lição|aulas lições
n|class|turma classe|turmas classes
n|classroom|sala_de_aula|salas_de_aula
n|blackboard|lousa|lousas
n|chalk|giz|gizes
n|homework|trabalho_de_casa dever_de_casa tpc|trabalhos_de_casa deveres_de_casa tpcs
n|book|livro livrinho|livros livrinhos
n|notebook|caderno|cadernos
n|dictionary|dicionário|dicionários
n|page|página|páginas
n|letter|carta cartinha|cartinhas
n|letter|letra|letras
n|alphabet|alfabeto|alfabetos
n|word|palavra|palavras
n|number|número|números
n|sentence|frase|frases
n|story|história historinha historieta|histórias historinhas historietas
n|tale|conto|contos
n|poem|poema|poemas
n|verse|verso|versos
n|novel|romance|romances
n|newspaper|jornal|jornais
n|magazine|revista|revistas
n|comic|banda_desenhada gibi|bandas_desenhadas gibis
n|mathematics|matemática|
n|art_history|história_da_arte|histórias_da_arte
n|science|ciência|ciências
n|chemistry|química|químicas
n|physics|física|físicas
n|biology|biologia|biologias
n|geography|geografia|geografias
n|language|língua idioma|línguas idiomas
n|portuguese|língua_portuguesa|línguas_portuguesas
n|question|pergunta|perguntas
n|answer|resposta|respostas
n|example|exemplo|exemplos
n|mistake|erro|erros
n|test|teste|testes
n|diploma|diploma certificado|diplomas certificados
n|break|recreio intervalo|recreios intervalos
n|school_year|ano_letivo|anos_letivos
n|beginning|início começo princípio|inícios começos princípios
n|end|fim final|fins finais
n|part|parte|partes
n|middle|meio|meios
n|work|trabalho|trabalhos
n|job|emprego|empregos
n|meeting|reunião|reuniões
n|project|projeto projecto|projetos projectos
n|idea|ideia idéia|ideias idéias
n|plan|plano|planos
n|problem|problema|problemas
n|solution|solução|soluções
n|computer|computador|computadores
n|laptop|portátil|portáteis
n|screen|tela ecrã|telas ecrãs
n|keyboard|teclado|teclados
n|mouse|rato_do_computador|ratos_do_computador
n|telephone|telefone|telefones
n|mobile_phone|celular telemóvel|celulares telemóveis
n|message|mensagem recado|mensagens recados
n|email|e-mail correio_eletrónico|e-mails correios_eletrónicos
n|internet|internet|internets
n|website|site|sites
n|app|aplicativo aplicação|aplicativos aplicações
n|password|senha|senhas
n|camera|câmera câmara_fotográfica máquina_fotográfica|câmeras câmaras_fotográficas máquinas_fotográficas
n|photo|foto fotografia fotinho|fotos fotografias fotinhos
n|film|filme filmezinho|filmes filmezinhos
n|video|vídeo|vídeos
n|short_film|curta-metragem|curtas-metragens
n|animation|animação|animações
n|cartoon|desenho_animado|desenhos_animados
n|drawing|desenho|desenhos
n|painting|pintura|pinturas
n|watercolour|aquarela aguarela|aquarelas aguarelas
n|sculpture|escultura|esculturas
n|style|estilo|estilos
n|scene|cena|cenas
n|shot|take|takes
n|title|título|títulos
n|subtitle|legenda|legendas
n|voice|voz|vozes
n|voice-over|locução|locuções
n|sound|som|sons
n|noise|barulho ruído|barulhos ruídos
n|silence|silêncio|silêncios
n|colour|cor|cores
n|black_and_white|preto_e_branco|
n|background|fundo|fundos
n|advertisement|anúncio propaganda publicidade|anúncios propagandas publicidades
n|notice|aviso comunicado|avisos comunicados
n|poster|cartaz|cartazes
n|logo|logotipo logo_da_empresa|logotipos logos_da_empresa
n|brand|marca|marcas
n|product|produto|produtos
n|offer|oferta promoção|ofertas promoções
n|discount|desconto|descontos
n|price|preço|preços
n|money|dinheiro|dinheiros
n|euro|euro|euros
n|reais||reais
n|coin|moeda|moedas
n|banknote|nota|notas
n|bill|fatura|faturas
n|contract|contrato|contratos
n|opening|inauguração abertura|inaugurações aberturas
n|opening_hours|horário_de_funcionamento|horários_de_funcionamento
n|timetable|horário|horários
n|meeting_place|ponto_de_encontro|pontos_de_encontro
n|address|endereço morada|endereços moradas
n|appointment|consulta compromisso|consultas compromissos
n|entrance|entrada|entradas
n|exit|saída|saídas
n|departure|decolagem|decolagens
n|arrival|chegada|chegadas
n|news|notícia|notícias
n|television|televisão televisor tv|televisões televisores tvs
n|radio|rádio|rádios
n|programme|programa|programas
n|report|relatório reportagem|relatórios reportagens
n|list|lista|listas
n|explanation|explicação|explicações
n|instructions|instrução|instruções
n|tip|dica|dicas
n|introduction|apresentação|apresentações
n|reminder|lembrete|lembretes
n|portrait|retrato|retratos
n|thanks|agradecimento|agradecimentos
n|congratulations||parabéns
n|rule|regra|regras
n|law|lei|leis
n|vote|voto|votos
n|election|eleição|eleições
n|help|auxílio socorro|auxílios socorros
n|danger|perigo|perigos
n|emergency|emergência|emergências
n|alarm|alarme|alarmes
n|safety|segurança|seguranças
n|head|cabeça cabecinha|cabeças cabecinhas
n|face|rosto cara|rostos caras
n|hair|cabelo cabelinho|cabelos cabelinhos
n|eye|olho olhinho|olhos olhinhos
n|ear|orelha ouvido|orelhas ouvidos
n|nose|nariz|narizes
n|mouth|boca|bocas
n|lip|lábio|lábios
n|tooth|dente dentinho|dentes dentinhos
n|tongue|língua_da_boca|línguas_da_boca
n|beard|barba|barbas
n|moustache|bigode|bigodes
n|neck|pescoço|pescoços
n|shoulder|ombro|ombros
n|arm|braço|braços
n|elbow|cotovelo|cotovelos
n|hand|mão mãozinha|mãos mãozinhas
n|finger|dedo dedinho|dedos dedinhos
n|back|costas|
n|belly|barriga|barrigas
n|stomach|estômago|estômagos
n|heart|coração coraçãozinho|corações coraçõezinhos
n|lung|pulmão|pulmões
n|brain|cérebro|cérebros
n|blood|sangue|sangues
n|bone|osso|ossos
n|skin|pele|peles
n|leg|perna|pernas
n|knee|joelho|joelhos
n|foot|pé pezinho|pés pezinhos
n|muscle|músculo|músculos
n|body|corpo|corpos
n|tear|lágrima|lágrimas
n|smile|sorriso|sorrisos
n|laugh|gargalhada riso|gargalhadas risos
n|kiss|beijo beijinho|beijos beijinhos
n|hug|abraço|abraços
n|look|olhar|olhares
n|health|saúde|saúdes
n|illness|doença|doenças
n|flu|gripe constipação resfriado|gripes constipações resfriados
n|fever|febre|febres
n|pain|dor|dores
n|cough|tosse|tosses
n|wound|ferida|feridas
n|medicine|remédio medicamento|remédios medicamentos
n|pill|comprimido|comprimidos
n|vaccine|vacina|vacinas
n|syringe|seringa|seringas
n|plaster|curativo penso|curativos pensos
n|bandage|ligadura|ligaduras
n|wheelchair|cadeira_de_rodas|cadeiras_de_rodas
n|operation|cirurgia operação|cirurgias operações
n|sleep|sono soninho|sonos soninhos
n|rest|descanso repouso|descansos repousos
n|love|amor|amores
n|friendship|amizade|amizades
n|happiness|felicidade|felicidades
n|joy|alegria|alegrias
n|sadness|tristeza|tristezas
n|fear|medo|medos
n|anger|raiva|raivas
n|courage|coragem|coragens
n|hope|esperança|esperanças
n|luck|sorte|sortes
n|peace|paz|pazes
n|war|guerra|guerras
n|freedom|liberdade|liberdades
n|patience|paciência|paciências
n|longing|saudade|saudades
n|loneliness|solidão|solidões
n|memory|lembrança recordação memória|lembranças recordações memórias
n|life|vida|vidas
n|death|morte|mortes
n|childhood|infância|infâncias
n|youth|juventude|juventudes
n|age|idade|idades
n|name|nome|nomes
n|truth|verdade|verdades
n|lie|mentira|mentiras
n|thing|coisa coisinha|coisas coisinhas
n|object|objeto objecto|objetos objectos
n|side|lado|lados
n|top|topo|topos
n|line|linha_reta|linhas_retas
n|circle|círculo|círculos
n|square|quadrado|quadrados
n|triangle|triângulo|triângulos
n|point|ponto|pontos
n|half|metade|metades
n|pair|par|pares
n|kind|tipo|tipos
n|way|jeito maneira modo|jeitos maneiras modos
n|future|futuro|futuros
n|past|passado|passados
n|environment|ambiente meio_ambiente|ambientes meios_ambientes
n|energy_source|fonte_de_energia|fontes_de_energia
n|solar_panel|painel_solar|painéis_solares
n|wind_turbine|turbina turbina_eólica|turbinas turbinas_eólicas
n|sunscreen|protetor_solar|protetores_solares
n|egg_carton|caixa_de_ovos|caixas_de_ovos
n|bubble|bolhinha|bolhinhas
n|steam|vapor|vapores
n|smell|cheiro|cheiros
n|taste|sabor|sabores
n|photosynthesis|fotossíntese|fotossínteses
n|cycle|ciclo|ciclos
n|gravity|gravidade|gravidades
n|atom|átomo|átomos
n|cell|célula|células
n|cream_cake|bolo_de_creme|bolos_de_creme
n|step|passo|passos
n|metre||metros
n|kilometre|quilómetro quilômetro|quilómetros quilômetros
n|kilo|quilo|quilos
n|litre|litro|litros
n|gram|grama_de_peso|gramas_de_peso
n|walk|passeio volta_ao_quarteirão|passeios voltas_ao_quarteirão
n|view|vista|vistas
n|shape|forma formato|formas formatos
n|strength|força|forças
n|forehead|testa|testas
n|queue|fila|filas
n|row|fileira|fileiras
n|dam|barragem represa|barragens represas
n|tram_stop|parada_de_bonde|paradas_de_bonde
n|bus_stop|ponto_de_ônibus paragem paragem_de_autocarro|pontos_de_ônibus paragens paragens_de_autocarro
n|clock_tower|torre_do_relógio|torres_do_relógio
n|church_tower|campanário|campanários
n|cuckoo_clock|relógio_de_cuco|relógios_de_cuco
n|soap_opera|novela|novelas
n|bedtime_story|história_para_dormir história_de_ninar|histórias_para_dormir histórias_de_ninar
n|short_story|conto_curto|contos_curtos
n|instruction_manual|manual|manuais
n|advice|conselho|conselhos
n|bakery_oven|forno_a_lenha|fornos_a_lenha
n|wood_stove|fogão_a_lenha|fogões_a_lenha
n|sea_voyage|cruzeiro|cruzeiros
n|passenger|passageiro passageira|passageiros passageiras
n|luggage|bagagem|bagagens
n|hot_dog|cachorro-quente|cachorros-quentes
n|passport|passaporte|passaportes
n|souvenir|lembrancinha|lembrancinhas
n|railway|ferrovia caminho_de_ferro|ferrovias caminhos_de_ferro
n|rail|carril|carris
n|cable_car|teleférico funicular|teleféricos funiculares
n|bicycle_lane|ciclovia|ciclovias
n|petrol_station|posto_de_gasolina|postos_de_gasolina
n|water_pipe|cano tubo|canos tubos
n|pipe|cachimbo|cachimbos
n|water_supply|abastecimento_de_água|abastecimentos_de_água
n|power_cut|apagão|apagões
n|repair|conserto reparação|consertos reparações
n|maintenance|manutenção|manutenções
n|resident|morador moradora|moradores moradoras
n|inhabitant|habitante|habitantes
n|citizen|cidadão cidadã|cidadãos cidadãs
n|association|associação|associações
n|community|comunidade|comunidades
n|assembly|assembleia|assembleias
n|charity|caridade|caridades
n|donation|doação donativo|doações donativos
n|collection|coleta|coletas
n|concert_hall|sala_de_concertos|salas_de_concertos
n|exhibition|exposição|exposições
n|fair_stall|banca|bancas
n|market_stall|barraquinha|barraquinhas
n|raffle|rifa|rifas
n|prize|prémio prêmio|prémios prêmios
n|competition|concurso competição|concursos competições
n|dance_floor|pista_de_dança|pistas_de_dança
n|track|pista|pistas
n|course|curso|cursos
n|workshop|oficina_de_trabalho|oficinas_de_trabalho
n|training_course|formação|formações
n|summer_camp|colónia_de_férias|colónias_de_férias
n|chorus|refrão|refrões
n|tango|tango|tangos
n|folk_dance|folclore|folclores
n|procession|procissão|procissões
n|nativity_scene|presépio|presépios
n|star_of_bethlehem|estrela_de_belém|estrelas_de_belém
n|three_kings|reis_magos|
n|epiphany|dia_de_reis|dias_de_reis
n|st_john's_day|são_joão|sões_joões
n|st_martin's_day|são_martinho|sões_martinhos
n|freedom_day|dia_da_liberdade|dias_da_liberdade
n|altar|altar|altares
n|cross|cruz|cruzes
n|prayer|oração prece|orações preces
n|bible|bíblia|bíblias
n|god|deus|deuses
n|soul|alma|almas
n|heaven|paraíso|paraísos
n|hell|inferno|infernos
n|egg_hunt|caça_aos_ovos|caças_aos_ovos
n|puppet_show|teatro_de_marionetas|teatros_de_marionetas
n|hide-and-seek|esconde-esconde|esconde-escondes
n|quilt|colcha edredão edredom|colchas edredões edredons
n|wallpaper|papel_de_parede|papéis_de_parede
n|nightlight|luz_de_presença|luzes_de_presença
n|pram|carrinho_de_bebê carrinho_de_bebé|carrinhos_de_bebê carrinhos_de_bebé
n|nappy|fralda|fraldas
n|dummy|chupeta|chupetas
n|baby_bottle|mamadeira biberão|mamadeiras biberões
n|pet_food|ração|rações
n|leash|trela coleira|trelas coleiras
n|cage|gaiola jaula|gaiolas jaulas
n|saddle|sela|selas
n|bridle|rédea|rédeas
n|horseshoe|ferradura|ferraduras
n|fishing_village|vila_de_pescadores|vilas_de_pescadores
n|net_mender|redeiro|redeiros
n|lifeboat|bote_salva-vidas salva-vidas|botes_salva-vidas
n|lifeguard|nadador-salvador|nadadores-salvadores
n|buoy|boia bóia|boias bóias
n|mast|mastro|mastros
n|deck|convés|conveses
n|shipwreck|naufrágio|naufrágios
n|message_in_a_bottle|mensagem_na_garrafa|mensagens_na_garrafa
n|treasure_island|ilha_do_tesouro|ilhas_do_tesouro
n|footprint|pegada|pegadas
n|trace|rastro rasto|rastros rastos
n|tunnel_entrance|boca_do_túnel|bocas_do_túnel
n|forest_path|trilha_na_floresta|trilhas_na_floresta
n|mountain_hut|refúgio abrigo|refúgios abrigos
n|seedling|muda_de_planta broto rebento|mudas_de_planta brotos rebentos
n|fertiliser|adubo estrume|adubos estrumes
n|compost|composto|compostos
n|soil|solo|solos
n|pollen|pólen|pólens
n|nectar|néctar|néctares
n|honeycomb|favo|favos
n|petal|pétala|pétalas
n|stem|caule|caules
n|thorn|espinho|espinhos
n|flower_bed|canteiro|canteiros
n|flowerpot|vaso_de_flores|vasos_de_flores
n|balcony_garden|horta_na_varanda|hortas_na_varanda
n|scarecrow|espantalho|espantalhos
n|wheat|trigo|trigos
n|barley|cevada|cevadas
n|rye|centeio|centeios
n|oats|aveia|aveias
n|sugar_cane|cana-de-açúcar|cana-de-açúcares
n|coffee_bean|grão_de_café|grãos_de_café
n|grain|grão|grãos
n|cocoa|cacau|cacaus
n|jug|jarro|jarros
n|barrel|barril pipa_de_vinho|barris pipas_de_vinho
n|cork|rolha|rolhas
n|rolling_pin|rolo_da_massa|rolos_da_massa
n|whisk|batedor|batedores
n|mixer|batedeira|batedeiras
n|blender|liquidificador|liquidificadores
n|grater|ralador|raladores
n|sieve|peneira|peneiras
n|cutting_board|tábua_de_cortar|tábuas_de_cortar
n|baking_tin|forma_de_bolo assadeira|formas_de_bolo assadeiras
n|lid|tampa|tampas
n|spatula|espátula|espátulas
n|dishwasher|lava-louça lava-loiça|lava-louças lava-loiças
n|crockery|louça loiça|louças loiças
n|tablecloth|toalha_de_mesa|toalhas_de_mesa
n|tea_towel|pano_de_prato|panos_de_prato
n|clothes_peg|mola_da_roupa|molas_da_roupa
n|clothesline|varal estendal|varais estendais
n|hanger|cabide|cabides
n|coat_hook|cabideiro|cabideiros
n|doorbell|campainha_da_porta|campainhas_da_porta
n|doormat|capacho|capachos
n|letterbox|caixa_de_correio|caixas_de_correio
n|parcel|encomenda pacote embrulho|encomendas pacotes embrulhos
n|envelope|envelope|envelopes
n|stamp|selo|selos
n|newspaper_stand|quiosque|quiosques
n|vending_machine|máquina_automática|máquinas_automáticas
n|cash_machine|caixa_eletrônico multibanco|caixas_eletrônicos multibancos
n|till|caixa_registradora|caixas_registradoras
n|shop_window|vitrine montra|vitrines montras
n|bookshelf|estante_de_livros|estantes_de_livros
n|workbench|bancada|bancadas
n|chisel|formão cinzel|formões cinzéis
n|plane|plaina|plainas
n|drill_bit|broca|brocas
n|spirit_level|nível|níveis
n|tape_measure|fita_métrica trena|fitas_métricas trenas
n|paint_roller|rolo_de_tinta|rolos_de_tinta
n|scaffold|andaime|andaimes
n|cement|cimento|cimentos
n|plaster|gesso|gessos
n|tile|ladrilho|ladrilhos
n|insulation|isolamento|isolamentos
n|beam|viga|vigas
n|column|coluna_de_pedra pilar|colunas_de_pedra pilares
n|arch|arco|arcos
n|dome|cúpula|cúpulas
n|stained_glass|vitral|vitrais
n|fresco|fresco_na_parede|frescos_na_parede
n|mosaic|mosaico|mosaicos
n|sewing_machine|máquina_de_costura|máquinas_de_costura
n|loom|tear|teares
n|knitting_needle|agulha_de_tricô|agulhas_de_tricô
n|pattern|padrão|padrões
n|stripe|risca listra|riscas listras
n|patch|remendo|remendos
n|seam|costura|costuras
n|hat_maker|chapeleiro|chapeleiros
n|glassblower|vidreiro|vidreiros
n|basket_weaver|cesteiro|cesteiros
n|bookbinder|encadernador|encadernadores
n|printer|impressora|impressoras
n|engraver|gravador|gravadores
n|goldsmith|ourives|
n|luthier|luthier|luthieres
n|optician|oculista|oculistas
n|cobbler|remendão|remendões
n|chimney_sweep|limpa-chaminés|
n|street_sweeper|varredor gari|varredores garis
n|street_musician|músico_de_rua|músicos_de_rua
n|rubbish_truck|caminhão_do_lixo camião_do_lixo|caminhões_do_lixo camiões_do_lixo
n|tow_truck|reboque guincho|reboques guinchos
n|train_station|estação_de_trem estação_de_comboios|estações_de_trem estações_de_comboios
n|bus_station|rodoviária terminal_rodoviário|rodoviárias terminais_rodoviários
n|ferry_boat|cacilheiro|cacilheiros
n|rabelo_boat|rabelo barco_rabelo|rabelos barcos_rabelos
n|gondola|gôndola|gôndolas
n|rowing_boat|barco_a_remos|barcos_a_remos
n|tugboat|rebocador|rebocadores
n|cargo_ship|cargueiro|cargueiros
n|container|contentor contêiner|contentores contêineres
n|forklift|empilhadeira empilhador|empilhadeiras empilhadores
n|robot_arm|braço_robótico|braços_robóticos
n|chip|chip|chips
n|artificial_intelligence|inteligência_artificial|inteligências_artificiais
n|software|programa_de_computador|programas_de_computador
n|vaccination|vacinação|vacinações
n|first_aid|primeiros_socorros|
n|stethoscope|estetoscópio|estetoscópios
n|crutch|muleta|muletas
n|glasses_case|estojo|estojos
n|walking_stick|bengala|bengalas
n|old_people's_home|lar_de_idosos asilo|lares_de_idosos asilos
n|waiting_room|sala_de_espera|salas_de_espera
n|blood_donation|doação_de_sangue|doações_de_sangue
n|dental_floss|fio_dental|fios_dentais
n|toothpaste|pasta_de_dentes pasta_de_dente|pastas_de_dentes pastas_de_dente
n|shampoo|xampu champô|xampus champôs
n|hairdryer|secador|secadores
n|perfume|perfume|perfumes
n|lipstick|batom|batons
n|make-up|maquiagem maquilhagem|maquiagens maquilhagens
n|haircut|corte|cortes
n|braid|trança|tranças
n|curl|caracol_de_cabelo cacho|caracóis_de_cabelo cachos
n|freckle|sarda|sardas
n|wrinkle|ruga|rugas
n|dimple|covinha|covinhas
n|chin|queixo|queixos
n|cheek|bochecha|bochechas
n|eyebrow|sobrancelha|sobrancelhas
n|eyelash|pestana cílio|pestanas cílios
n|fingernail|unha|unhas
n|thumb|polegar|polegares
n|fist|punho|punhos
n|chest|peito|peitos
n|hip|anca quadril|ancas quadris
n|ankle|tornozelo|tornozelos
n|toe|dedo_do_pé|dedos_do_pé
n|heel|calcanhar|calcanhares
a|red|vermelho vermelha vermelhos vermelhas encarnado encarnada encarnados encarnadas
a|blue|azul azuis azulado azulada azulados azuladas
a|green|verde verdes esverdeado esverdeada esverdeados esverdeadas
a|yellow|amarelo amarela amarelos amarelas
a|orange|alaranjado alaranjada alaranjados alaranjadas
a|purple|roxo roxa roxos roxas púrpura púrpuras
a|pink|cor-de-rosa rosado rosada rosados rosadas
a|brown|marrom marrons castanho castanhos
a|black|preto preta pretos pretas negro negra negros negras
a|white|branco branca brancos brancas
a|grey|cinzento cinzenta cinzentos cinzentas
a|golden|dourado dourada dourados douradas
a|silver|prateado prateada prateados prateadas
a|beige|bege beges
a|turquoise|turquesa turquesas
a|dark|escuro escura escuros escuras sombrio sombria sombrios sombrias
a|light|claro clara claros claras
a|bright|brilhante brilhantes luminoso luminosa luminosos luminosas
a|colourful|colorido colorida coloridos coloridas
a|big|grande grandes enorme enormes
a|little|pequeno pequena pequenas pequeninho pequeninha pequeninhos pequeninhas pequenino pequenina pequeninos pequeninas pequenininho pequenininha pequenininhos pequenininhas pequenito pequenita pequenitos pequenitas
a|small|menor menores
a|bigger|maior maiores
a|tiny|minúsculo minúscula minúsculos minúsculas
a|gigantic|gigantesco gigantesca gigantescos gigantescas
a|tall|alto alta altos altas
a|low|baixo baixa baixos baixas
a|short|curto curta curtos curtas breve breves
a|long|longo longa longos longas comprido comprida compridos compridas
a|wide|largo larga largos largas
a|narrow|estreito estreita estreitos estreitas
a|thick|grosso grossa grossos grossas espesso espessa espessos espessas
a|thin|fino fina finos finas
a|slim|magro magra magros magras
a|fat|gordo gorda gordos gordas
a|round|redondo redonda redondos redondas
a|square|quadrada quadradas
a|flat|plana planas raso rasa rasos rasas
a|deep|profundo profunda profundos profundas
a|shallow|rasteiro rasteira rasteiros rasteiras
a|straight|reto reta retos retas
a|crooked|torto tortos
a|pointed|pontiagudo pontiaguda pontiagudos pontiagudas
a|sharp|afiado afiada afiados afiadas
a|heavy|pesado pesada pesados pesadas
a|light|leve leves
a|full|cheio cheia cheios cheias
a|empty|vazio vazia vazios vazias
a|new|novo nova novos novas novinho novinha novinhos novinhas
a|old|velho velha velhos velhas antigo antiga antigos antigas
a|young|novato novata novatos novatas
a|modern|moderno moderna modernos modernas
a|ancient|milenar milenares
a|medieval|medieval medievais
a|beautiful|belo bela belos belas lindo linda lindos lindas bonito bonita bonitos bonitas formoso formosa formosos formosas
a|ugly|feio feia feios feias
a|pretty|lindinha lindinho bonitinho bonitinha
a|handsome|charmoso charmosa charmosos charmosas
a|good|bom boa bons boas bonzinho boazinha
a|better|melhor melhores
a|bad|mau má maus más ruim ruins
a|worse|pior piores
a|wicked|malvado malvada malvados malvadas maligno maligna malignos malignas
a|great|ótimo ótima ótimos ótimas excelente excelentes
a|wonderful|maravilhoso maravilhosa maravilhosos maravilhosas
a|happy|feliz felizes contente contentes
a|cheerful|alegre alegres
a|sad|triste tristes
a|angry|zangado zangada zangados zangadas bravo brava bravos bravas furioso furiosa furiosos furiosas
a|afraid|medroso medrosa medrosos medrosas
a|frightened|assustado assustada assustados assustadas
a|brave|corajoso corajosa corajosos corajosas valente valentes
a|shy|tímido tímida tímidos tímidas
a|curious|curioso curiosa curiosos curiosas
a|clever|esperto esperta espertos espertas inteligente inteligentes
a|wise|sábio sábia sábios sábias
a|stupid|estúpido estúpida estúpidos estúpidas bobo boba bobos bobas
a|silly|tolo tola tolos tolas
a|funny|engraçado engraçada engraçados engraçadas divertido divertida divertidos divertidas
a|strange|esquisito esquisita esquisitos esquisitas estranha estranhos estranhas
a|mysterious|misterioso misteriosa misteriosos misteriosas
a|magical|mágica mágicas
a|secret|secreto secreta secretos secretas
a|quiet|calmo calma calmos calmas quieto quieta quietos quietas tranquilo tranquila tranquilos tranquilas
a|silent|silencioso silenciosa silenciosos silenciosas
a|loud|barulhento barulhenta barulhentos barulhentas
a|noisy|ruidoso ruidosa ruidosos ruidosas
a|gentle|gentil gentis meigo meiga meigos meigas
a|kind|bondoso bondosa bondosos bondosas amável amáveis
a|friendly|simpático simpática simpáticos simpáticas
a|polite|educado educada educados educadas
a|lazy|preguiçoso preguiçosa preguiçosos preguiçosas
a|hard-working|aplicado aplicada aplicados aplicadas
a|busy|ocupado ocupada ocupados ocupadas atarefado atarefada atarefados atarefadas
a|tired|cansado cansada cansados cansadas
a|sleepy|sonolento sonolenta sonolentos sonolentas
a|awake|desperto desperta despertos despertas
a|hungry|faminto faminta famintos famintas esfomeado esfomeada esfomeados esfomeadas
a|thirsty|sedento sedenta sedentos sedentas
a|ill|doente doentes
a|healthy|saudável saudáveis
a|strong|forte fortes
a|weak|fraco fraca fracos fracas
a|fast|rápido rápida rápidos rápidas veloz velozes
a|slow|lento lenta lentos lentas
a|careful|cuidadoso cuidadosa cuidadosos cuidadosas
a|clumsy|desajeitado desajeitada desajeitados desajeitadas
a|lonely|solitário solitária solitários solitárias sozinho sozinha sozinhos sozinhas
a|alone|sós
a|lost|perdido perdida perdidos perdidas
a|free|livre livres gratuito gratuita gratuitos gratuitas
a|rich|rico rica ricos ricas
a|poor|pobre pobres
a|famous|famoso famosa famosos famosas
a|unknown|anónimo anónima anónimos anónimas anônimo anônima anônimos anônimas
a|important|importante importantes
a|necessary|necessário necessária necessários necessárias
a|possible|possível possíveis
a|impossible|impossível impossíveis
a|easy|fácil fáceis
a|difficult|difícil difíceis
a|simple|simples singelo singela singelos singelas
a|complicated|complicado complicada complicados complicadas
a|hot|quente quentes
a|warm|morno morna mornos mornas
a|cold|fria frios frias
a|cool|fresco fresca frescos frescas
a|frozen|congelado congelada congelados congeladas
a|icy|gélido gélida gélidos gélidas glacial glaciais
a|wet|molhado molhada molhados molhadas
a|damp|húmido húmida húmidos húmidas úmido úmida úmidos úmidas
a|dry|seco seca secos secas
a|clean|limpo limpos limpas
a|dirty|sujo suja sujos sujas
a|tidy|arrumado arrumada arrumados arrumadas
a|dusty|empoeirado empoeirada empoeirados empoeiradas poeirento poeirenta poeirentos poeirentas
a|muddy|enlameado enlameada enlameados enlameadas
a|rainy|chuvoso chuvosa chuvosos chuvosas
a|sunny|ensolarado ensolarada ensolarados ensolaradas soalheiro soalheira soalheiros soalheiras
a|cloudy|nublado nublada nublados nubladas
a|foggy|enevoado enevoada enevoados enevoadas
a|windy|ventoso ventosa ventosos ventosas
a|snowy|nevado nevada nevados nevadas
a|stormy|tempestuoso tempestuosa tempestuosos tempestuosas
a|starry|estrelado estrelada estrelados estreladas
a|hard|duro dura duros duras
a|soft|macio macia macios macias mole moles fofo fofa fofos fofas
a|fluffy|felpudo felpuda felpudos felpudas fofinho fofinha fofinhos fofinhas
a|smooth|liso lisa lisos lisas suave suaves
a|rough|áspero áspera ásperos ásperas
a|sticky|pegajoso pegajosa pegajosos pegajosas
a|slippery|escorregadio escorregadia escorregadios escorregadias
a|hairy|peludo peluda peludos peludas
a|curly|cacheado cacheada cacheados cacheadas encaracolado encaracolada encaracolados encaracoladas
a|blond|loiro loira loiros loiras louro loura louros louras
a|bald|careca carecas
a|bearded|barbudo barbuda barbudos barbudas
a|sweet|doce doces
a|sour|azedo azeda azedos azedas
a|bitter|amargo amarga amargos amargas
a|salty|salgado salgada salgados salgadas
a|spicy|picante picantes
a|delicious|delicioso deliciosa deliciosos deliciosas saboroso saborosa saborosos saborosas gostoso gostosa gostosos gostosas
a|fresh|fresquinho fresquinha fresquinhos fresquinhas
a|ripe|maduro madura maduros maduras
a|raw|cru crua crus cruas
a|rotten|podre podres
a|wooden|de_madeira
a|expensive|caro caros
a|cheap|barato barata baratos baratas
a|broken|quebrado quebrada quebrados quebradas
a|torn|rasgado rasgada rasgados rasgadas
a|open|aberto aberta abertos abertas
a|closed|fechado fechada fechados fechadas encerrado encerrada encerrados encerradas
a|hidden|escondido escondida escondidos escondidas
a|wild|selvagem selvagens
a|tame|manso mansa mansos mansas
a|lively|vivo viva vivos vivas animado animada animados animadas
a|dead|morto morta mortos mortas
a|real|verdadeiro verdadeira verdadeiros verdadeiras
a|right|certo certa certos certas direito direita direitos direitas
a|cool|legal legais bacana
a|false|falso falsa falsos falsas
a|wrong|errado errada errados erradas
a|own|próprio própria próprios próprias
a|same|mesmo mesma mesmos mesmas
a|other|outro outra outros outras
a|different|diferente diferentes
a|similar|parecido parecida parecidos parecidas
a|first|primeiro primeira primeiros primeiras
a|last|último última últimos últimas
a|next|seguinte seguintes
a|previous|anterior anteriores
a|dear|querido querida queridos queridas queridinho queridinha queridinhos queridinhas
a|proud|orgulhoso orgulhosa orgulhosos orgulhosas
a|grateful|grato grata gratos gratas agradecido agradecida agradecidos agradecidas
a|surprised|surpreso surpresos
a|jealous|ciumento ciumenta ciumentos ciumentas
a|in_love|apaixonado apaixonada apaixonados apaixonadas
a|romantic|romântico romântica românticos românticas
a|elegant|elegante elegantes
a|precious|precioso preciosa preciosos preciosas
a|special|especial especiais
a|public|pública públicos públicas
a|private|privado privada privados privadas
a|professional|profissional profissionais
a|traditional|tradicional tradicionais
a|popular|popular populares
a|portuguese|português portuguesa portugueses portuguesas
a|brazilian|brasileiro brasileira brasileiros brasileiras
a|english|inglês inglesa ingleses inglesas
a|french|francês francesa franceses francesas
a|german|alemão alemã alemães alemãs
a|spanish|espanhol espanhóis espanhola espanholas
a|italian|italiano italiana italianos italianas
a|european|europeu europeia europeus europeias
a|african|africano africana africanos africanas
a|american|americano americana americanos americanas
a|chinese|chinês chinesa chineses chinesas
a|japanese|japonês japonesa japoneses japonesas
a|russian|russo russa russos russas
a|northern|nórdico nórdica nórdicos nórdicas
a|international|internacional internacionais
a|national|nacional nacionais
a|rural|rural rurais
a|urban|urbano urbana urbanos urbanas
a|wooded|arborizado arborizada arborizados arborizadas
a|noble|nobre nobres
a|royal|real
a|human|humano humana humanos humanas
a|natural|natural naturais
a|artificial|artificial artificiais
a|electric|elétrico elétrica elétricos elétricas
a|automatic|automático automática automáticos automáticas
a|dangerous|perigoso perigosa perigosos perigosas
a|safe|seguro segura seguros seguras
a|quick|ligeiro ligeira ligeiros ligeiras
a|sudden|repentino repentina repentinos repentinas
a|eternal|eterno eterna eternos eternas
a|daily|diário diária diários diárias
a|annual|anual anuais
a|weekly|semanal semanais
a|whole|inteiro inteira inteiros inteiras
a|complete|completo completa completos completas
a|perfect|perfeito perfeita perfeitos perfeitas
a|faithful|fiel fiéis
a|honest|honesto honesta honestos honestas
a|greedy|guloso gulosa gulosos gulosas ganancioso gananciosa gananciosos gananciosas
a|stubborn|teimoso teimosa teimosos teimosas
a|naughty|travesso travessa travessos travessas
a|cute|giro gira giros giras
a|peaceful|pacífico pacífica pacíficos pacíficas sereno serena serenos serenas
a|cosy|aconchegante aconchegantes acolhedor acolhedora acolhedores acolhedoras
a|comfortable|confortável confortáveis
a|rustic|rústico rústica rústicos rústicas
a|handmade|artesanal artesanais
a|home-made|caseiro caseira caseiros caseiras
a|vegetarian|vegetariano vegetariana vegetarianos vegetarianas
a|pregnant|grávido grávida grávidos grávidas
a|blind|cego cega cegos cegas
a|deaf|surdo surda surdos surdas
a|invisible|invisível invisíveis
a|transparent|transparente transparentes
a|shiny|reluzente reluzentes
a|distant|distante distantes longínquo longínqua longínquos longínquas
a|near|próximo próxima próximos próximas
a|main|principal principais
a|final|derradeiro derradeira
a|ideal|ideal ideais
a|serious|sério séria sérios sérias
a|epic|épico épica épicos épicas
a|dramatic|dramático dramática dramáticos dramáticas
a|realistic|realista realistas
a|vertical|vertical verticais
a|horizontal|horizontal horizontais
a|sleeping|adormecido adormecida adormecidos adormecidas
a|flying|voador voadora voadores voadoras
a|abandoned|abandonado abandonada abandonados abandonadas
a|haunted|assombrado assombrada assombrados assombradas
a|enchanted|encantado encantada encantados encantadas
a|striped|listrado listrada listrados listradas
a|spotted|malhado malhada malhados malhadas
a|barefoot|descalço descalça descalços descalças
a|naked|nu nua nus nuas
a|left|esquerdo esquerda esquerdos esquerdas
a|married|casado casada casados casadas
a|retired|aposentado aposentada aposentados aposentadas reformado reformada reformados reformadas
a|solar|solar solares
a|lunar|lunar lunares
a|marine|marinho marinha marinhos marinhas
a|starving|esfaimado esfaimada esfaimados esfaimadas
a|grumpy|rabugento rabugenta rabugentos rabugentas rezingão
a|worried|preocupado preocupada preocupados preocupadas
a|nervous|nervoso nervosa nervosos nervosas
a|calm|calminho calminha
a|generous|generoso generosa generosos generosas
a|loyal|leal leais
a|gloomy|tristonho tristonha tristonhos tristonhas
a|cosmic|cósmico cósmica cósmicos cósmicas
a|black-and-white|preto-e-branco
a|available|disponível disponíveis
a|bankrupt|falido falida falidos falidas
a|second-hand|usado usada usados usadas
a|festive|festivo festiva festivos festivas
a|joyful|jubiloso jubilosa jubilosos jubilosas
v|feel|sente sentiu sentia sentirá sentiria sinta sentisse|sentem sentiram sentiam sentirão sentiriam sintam sentissem|sentir sentirem sentirmos|sentido sentida sentidos sentidas sentindo
v|help|ajuda ajudou ajudava ajudará ajudaria ajude ajudasse auxilia auxiliou auxiliava auxiliará auxiliaria auxilie auxiliasse ajuda-me ajude-me|ajudam ajudaram ajudavam ajudarão ajudariam ajudem ajudassem auxiliam auxiliaram auxiliavam auxiliarão auxiliariam auxiliem auxiliassem|ajudar ajudarem ajudarmos auxiliar auxiliarem auxiliarmos|ajudado ajudada ajudados ajudadas ajudando auxiliado auxiliada auxiliados auxiliadas auxiliando
v|want|quer quis quererá quereria queira quisesse deseja desejou desejava desejará desejaria deseje desejasse|querem quiseram queriam quererão quereriam queiram quisessem desejam desejaram desejavam desejarão desejariam desejem desejassem|querer quererem desejar desejarem desejarmos|querendo desejado desejada desejados desejadas desejando
v|like|gosta gostou gostava gostará goste gostasse|gostam gostaram gostavam gostarão gostariam gostem gostassem|gostar gostarem gostarmos|gostado gostada gostados gostadas gostando
v|love|ama amou amava amará amaria ame amasse adora adorou adorava adorará adoraria adore adorasse|amam amaram amavam amarão amariam amem amassem adoram adoraram adoravam adorarão adorariam adorem adorassem|amar amarem amarmos adorar adorarem adorarmos|amado amada amados amadas amando adorado adorada adorados adoradas adorando
v|go|vai ia irá iria vá fosse|vão iam irão iriam fossem|ir irem irmos|ido ida indo
v|come|vem veio virá viria venha viesse|vêm vieram vinham virão viriam venham viessem|vir virem|vindo vinda vindos vindas
v|do|faz fez fazia fará faria faça fizesse fizer faz-me faça-me|fazem fizeram faziam farão fariam façam fizessem|fazer fazerem fazermos|feito feita feitos feitas fazendo
v|make|fabrica fabricou fabricava fabricará fabricaria fabrique fabricasse|fabricam fabricaram fabricavam fabricarão fabricariam fabriquem fabricassem|fabricar fabricarem fabricarmos|fabricado fabricada fabricados fabricadas fabricando
v|say|diz disse dizia dirá diria diga dissesse|dizem disseram diziam dirão diriam digam dissessem|dizer dizerem|dito dita ditos ditas dizendo
v|speak|fala falou falava falará falaria fale falasse|falam falaram falavam falarão falariam falem falassem|falar falarem falarmos|falado falada falados faladas falando
v|tell|conta contou contava contará contaria conte contasse conta-me conte-me|contam contaram contavam contarão contariam contem contassem|contar contarem contarmos|contado contada contados contadas contando
v|narrate|narra narrou narrava narrará narraria narre narrasse|narram narraram narravam narrarão narrariam narrem narrassem|narrar narrarem narrarmos|narrado narrada narrados narradas narrando
v|explain|explica explicou explicava explicará explicaria explique explicasse|explicam explicaram explicavam explicarão explicariam expliquem explicassem|explicar explicarem explicarmos|explicado explicada explicados explicadas explicando
v|show|mostra mostrou mostrava mostrará mostraria mostre mostrasse exibe exibiu exibia exibirá exibiria exiba exibisse mostra-me mostre-me|mostram mostraram mostravam mostrarão mostrariam mostrem mostrassem exibem exibiram exibiam exibirão exibiriam exibam exibissem|mostrar mostrarem mostrarmos exibir exibirem exibirmos|mostrado mostrada mostrados mostradas mostrando exibido exibida exibidos exibidas exibindo
v|see|vê viu via verá veria veja visse avista avistou avistava avistará avistaria aviste avistasse|veem vêem viram viam veriam vejam vissem avistam avistaram avistavam avistarão avistariam avistem avistassem|ver verem vermos avistar avistarem avistarmos|visto vistos vendo avistado avistada avistados avistadas avistando
v|look|olha olhou olhava olhará olharia olhe olhasse|olham olharam olhavam olharão olhariam olhem olhassem|olharem olharmos|olhado olhada olhados olhadas olhando
v|watch|assiste assistiu assistia assistirá assistiria assista assistisse|assistem assistiram assistiam assistirão assistiriam assistam assistissem|assistir assistirem assistirmos|assistido assistida assistidos assistidas assistindo
v|look_for|procura procurou procurava procurará procuraria procure procurasse busca buscou buscava buscará buscaria busque buscasse|procuram procuraram procuravam procurarão procurariam procurem procurassem buscam buscaram buscavam buscarão buscariam busquem buscassem|procurar procurarem procurarmos buscar buscarem buscarmos|procurado procurada procurados procuradas procurando buscado buscada buscados buscadas buscando
v|find|encontra encontrou encontrava encontrará encontraria encontre encontrasse encontra-se encontrou-se acha achou achava achará acharia ache achasse|encontram encontraram encontravam encontrarão encontrariam encontrem encontrassem encontram-se encontraram-se acham acharam achavam acharão achariam achem achassem|encontrar encontrarem encontrarmos encontrar-se achar acharem acharmos|encontrado encontrada encontrados encontradas encontrando encontrando-se achado achada achados achadas achando
v|discover|descobre descobriu descobria descobrirá descobriria descubra descobrisse|descobrem descobriram descobriam descobrirão descobririam descubram descobrissem|descobrir descobrirem descobrirmos|descoberto descoberta descobertos descobertas descobrindo
v|lose|perde perdeu perdia perderá perderia perca perdesse perde-se perdeu-se|perdem perderam perdiam perderão perderiam percam perdessem perdem-se perderam-se|perder perderem perdermos perder-se|perdendo perdendo-se
v|give|dá deu dava dará daria dê dá-me dê-me|dão deram davam darão dariam deem dêem dessem|dar darem|dada dadas dando
v|get|recebe recebeu recebia receberá receberia receba recebesse ganha ganhou ganhava ganhará ganharia ganhe ganhasse|recebem receberam recebiam receberão receberiam recebam recebessem ganham ganharam ganhavam ganharão ganhariam ganhem ganhassem|receber receberem recebermos ganhar ganharem ganharmos|recebido recebida recebidos recebidas recebendo ganhado ganhada ganhados ganhadas ganho ganhos ganhas ganhando
v|take|toma tomou tomava tomará tomaria tome tomasse pega pegou pegava pegará pegaria pegue pegasse|tomam tomaram tomavam tomarão tomariam tomem tomassem pegam pegaram pegavam pegarão pegariam peguem pegassem|tomar tomarem tomarmos pegar pegarem pegarmos|tomado tomados tomando pegado pegados pego pegos pegando
v|take_away|tira tirou tirava tirará tiraria tire tirasse retira retirou retirava retirará retiraria retire retirasse|tiram tiraram tiravam tirarão tirariam tirem tirassem retiram retiraram retiravam retirarão retirariam retirem retirassem|tirar tirarem tirarmos retirar retirarem retirarmos|tirado tirada tirados tiradas tirando retirado retirada retirados retiradas retirando
v|bring|traz trouxe trazia trará traria traga trouxesse|trazem trouxeram traziam trarão trariam tragam trouxessem|trazer trazerem|trazido trazida trazidos trazidas trazendo
v|carry|leva levou levava levará levaria levasse carrega carregou carregava carregará carregaria carregue carregasse transporta transportou transportava transportará transportaria transporte transportasse|levam levaram levavam levarão levariam levem levassem carregam carregaram carregavam carregarão carregariam carreguem carregassem transportam transportaram transportavam transportarão transportariam transportem transportassem|levar levarem levarmos carregar carregarem carregarmos transportar transportarem transportarmos|levado levada levados levadas levando carregado carregada carregados carregadas carregando transportado transportada transportados transportadas transportando
v|put|põe pôs punha porá poria ponha pusesse coloca colocou colocava colocará colocaria coloque colocasse|põem puseram punham poriam ponham pusessem colocam colocaram colocavam colocarão colocariam coloquem colocassem|pôr porem colocar colocarem colocarmos|posto posta postos postas pondo colocado colocada colocados colocadas colocando
v|leave|deixa deixou deixava deixará deixaria deixe deixasse|deixam deixaram deixavam deixarão deixariam deixem deixassem|deixar deixarem deixarmos|deixado deixada deixados deixadas deixando
v|depart|partiu partia partirá partiria parta partisse|partem partiram partiam partirão partiriam partam partissem|partir partirem partirmos|partido partidos partindo
v|go_out|sai saiu saía sairá sairia saísse|saem saíram saíam sairão sairiam saiam saíssem|sair saírem sairmos|saído saídos saindo
v|enter|entra entrou entrava entrará entraria entrasse|entram entraram entravam entrarão entrariam entrem entrassem|entrar entrarem entrarmos|entrado entrados entrando
v|arrive|chega chegou chegava chegará chegaria chegue chegasse|chegam chegaram chegavam chegarão chegariam cheguem chegassem|chegar chegarem chegarmos|chegado chegados chegando
v|return|volta voltou voltava voltará voltaria volte voltasse regressa regressou regressava regressará regressaria regresse regressasse retorna retornou retornava retornará retornaria retorne retornasse|voltam voltaram voltavam voltarão voltariam voltem voltassem regressam regressaram regressavam regressarão regressariam regressem regressassem retornam retornaram retornavam retornarão retornariam retornem retornassem|voltar voltarem voltarmos regressar regressarem regressarmos retornar retornarem retornarmos|voltado voltada voltados voltadas voltando regressado regressada regressados regressadas regressando retornado retornada retornados retornadas retornando
v|stay|fica ficou ficava ficará ficaria fique ficasse permanece permaneceu permanecia permanecerá permaneceria permaneça permanecesse|ficam ficaram ficavam ficarão ficariam fiquem ficassem permanecem permaneceram permaneciam permanecerão permaneceriam permaneçam permanecessem|ficar ficarem ficarmos permanecer permanecerem permanecermos|ficado ficada ficados ficadas ficando permanecido permanecida permanecidos permanecidas permanecendo
v|wait|espera esperou esperava esperará esperaria espere esperasse aguarda aguardou aguardava aguardará aguardaria aguarde aguardasse|esperam esperaram esperavam esperarão esperariam esperem esperassem aguardam aguardaram aguardavam aguardarão aguardariam aguardem aguardassem|esperar esperarem esperarmos aguardar aguardarem aguardarmos|esperado esperada esperados esperadas esperando aguardado aguardada aguardados aguardadas aguardando
v|walk|anda andou andava andará andaria ande andasse caminha caminhou caminhava caminhará caminharia caminhe caminhasse|andam andaram andavam andarão andariam andem andassem caminham caminharam caminhavam caminharão caminhariam caminhem caminhassem|andar andarem andarmos caminhar caminharem caminharmos|andado andada andados andadas andando caminhado caminhados caminhando
v|stroll|passeia passeou passeava passeará passearia passeie passeasse|passeiam passearam passeavam passearão passeariam passeiem passeassem|passear passearem passearmos|passeado passeada passeados passeadas passeando
v|run|corre correu corria correrá correria corra corresse|correm correram corriam correrão correriam corram corressem|correr correrem corrermos|corrido corridos correndo
v|jump|salta saltou saltava saltará saltaria salte saltasse pula pulou pulava pulará pularia pule pulasse|saltam saltaram saltavam saltarão saltariam saltem saltassem pulam pularam pulavam pularão pulariam pulem pulassem|saltar saltarem saltarmos pular pularem pularmos|saltado saltada saltados saltadas saltando pulado pulada pulados puladas pulando
v|hop|saltita saltitou saltitava saltitará saltitaria saltite saltitasse|saltitam saltitaram saltitavam saltitarão saltitariam saltitem saltitassem|saltitar saltitarem saltitarmos|saltitado saltitada saltitados saltitadas saltitando
v|climb|escala escalou escalava escalará escalaria escale escalasse trepa trepou trepava trepará treparia trepe trepasse|escalam escalaram escalavam escalarão escalariam escalem escalassem trepam treparam trepavam treparão trepariam trepem trepassem|escalar escalarem escalarmos trepar treparem treparmos|escalado escalada escalados escaladas escalando trepado trepada trepados trepadas trepando
v|go_up|sobe subiu subia subirá subiria suba subisse|sobem subiram subiam subirão subiriam subam subissem|subir subirem subirmos|subido subida subidos subidas subindo
v|go_down|desce desceu descia descerá desceria desça descesse|descem desceram desciam descerão desceriam desçam descessem|descer descerem descermos|descido descida descidos descidas descendo
v|fall|cai caiu caía cairá cairia caia caísse|caem caíram caíam cairão cairiam caiam caíssem|cair caírem cairmos|caído caída caídos caídas caindo
v|get_up|levanta levantou levantava levantará levantaria levante levantasse levanta-se levantou-se|levantam levantaram levantavam levantarão levantariam levantem levantassem levantam-se levantaram-se|levantar levantarem levantarmos levantar-se|levantado levantada levantados levantadas levantando levantando-se
v|rise|ergue ergueu erguia erguerá ergueria erga erguesse ergue-se ergueu-se|erguem ergueram erguiam erguerão ergueriam ergam erguessem erguem-se ergueram-se|erguer erguerem erguermos erguer-se|erguido erguida erguidos erguidas erguendo erguendo-se
v|stand_up|endireita endireitou endireitava endireitará endireitaria endireite endireitasse endireita-se endireitou-se|endireitam endireitaram endireitavam endireitarão endireitariam endireitem endireitassem endireitam-se endireitaram-se|endireitar endireitarem endireitarmos endireitar-se|endireitado endireitada endireitados endireitadas endireitando endireitando-se
v|sit|senta sentou sentava sentará sentaria sentasse senta-se sentou-se|sentam sentaram sentavam sentarão sentariam sentassem sentam-se sentaram-se|sentar sentarem sentarmos sentar-se|sentado sentada sentados sentadas sentando sentando-se
v|lie_down|deita deitou deitava deitará deitaria deite deitasse deita-se deitou-se|deitam deitaram deitavam deitarão deitariam deitem deitassem deitam-se deitaram-se|deitar deitarem deitarmos deitar-se|deitado deitada deitados deitadas deitando deitando-se
v|kneel|ajoelha ajoelhou ajoelhava ajoelhará ajoelharia ajoelhe ajoelhasse ajoelha-se ajoelhou-se|ajoelham ajoelharam ajoelhavam ajoelharão ajoelhariam ajoelhem ajoelhassem ajoelham-se ajoelharam-se|ajoelhar ajoelharem ajoelharmos ajoelhar-se|ajoelhado ajoelhada ajoelhados ajoelhadas ajoelhando ajoelhando-se
v|sleep|dorme dormiu dormia dormirá dormiria durma dormisse|dormem dormiram dormiam dormirão dormiriam durmam dormissem|dormir dormirem dormirmos|dormido dormida dormidos dormidas dormindo
v|fall_asleep|adormece adormeceu adormecia adormecerá adormeceria adormeça adormecesse|adormecem adormeceram adormeciam adormecerão adormeceriam adormeçam adormecessem|adormecer adormecerem adormecermos|adormecendo
v|wake_up|acorda acordou acordava acordará acordaria acorde acordasse despertou despertava despertará despertaria desperte despertasse|acordam acordaram acordavam acordarão acordariam acordem acordassem despertam despertaram despertavam despertarão despertariam despertem despertassem|acordar acordarem acordarmos despertar despertarem despertarmos|acordado acordada acordados acordadas acordando despertado despertada despertados despertadas despertando
v|dream|sonha sonhou sonhava sonhará sonharia sonhe sonhasse|sonham sonharam sonhavam sonharão sonhariam sonhem sonhassem|sonhar sonharem sonharmos|sonhado sonhada sonhados sonhadas sonhando
v|rest|descansa descansou descansava descansará descansaria descanse descansasse repousa repousou repousava repousará repousaria repouse repousasse|descansam descansaram descansavam descansarão descansariam descansem descansassem repousam repousaram repousavam repousarão repousariam repousem repousassem|descansar descansarem descansarmos repousar repousarem repousarmos|descansado descansada descansados descansadas descansando repousado repousada repousados repousadas repousando
v|live|vive viveu vivia viverá viveria vivesse mora morou morava morará moraria more morasse|vivem viveram viviam viverão viveriam vivam vivessem moram moraram moravam morarão morariam morem morassem|viver viverem vivermos morar morarem morarmos|vivido vivida vividos vividas vivendo morado morados morando
v|die|morre morreu morria morrerá morreria morra morresse|morrem morreram morriam morrerão morreriam morram morressem|morrer morrerem morrermos|morrido morrida morridos morridas morrendo
v|be_born|nasce nasceu nascia nascerá nasceria nasça nascesse|nascem nasceram nasciam nascerão nasceriam nasçam nascessem|nascer nascerem nascermos|nascido nascida nascidos nascidas nascendo
v|grow|cresce cresceu crescia crescerá cresceria cresça crescesse|crescem cresceram cresciam crescerão cresceriam cresçam crescessem|crescer crescerem crescermos|crescido crescida crescidos crescidas crescendo
v|grow_old|envelhece envelheceu envelhecia envelhecerá envelheceria envelheça envelhecesse|envelhecem envelheceram envelheciam envelhecerão envelheceriam envelheçam envelhecessem|envelhecer envelhecerem envelhecermos|envelhecido envelhecida envelhecidos envelhecidas envelhecendo
v|change|muda mudou mudava mudará mudaria mude mudasse transforma transformou transformava transformará transformaria transforme transformasse transforma-se transformou-se|mudam mudaram mudavam mudarão mudariam mudem mudassem transformam transformaram transformavam transformarão transformariam transformem transformassem transformam-se transformaram-se|mudar mudarem mudarmos transformar transformarem transformarmos transformar-se|mudado mudada mudados mudadas mudando transformado transformada transformados transformadas transformando transformando-se
v|become|torna tornou tornava tornará tornaria torne tornasse torna-se tornou-se|tornam tornaram tornavam tornarão tornariam tornem tornassem tornam-se tornaram-se|tornar tornarem tornarmos tornar-se|tornada tornadas tornando tornando-se
v|seem|parece pareceu parecia parecerá pareceria pareça parecesse|parecem pareceram pareciam parecerão pareceriam pareçam parecessem|parecer parecerem parecermos|parecendo
v|appear|aparece apareceu aparecia aparecerá apareceria apareça aparecesse surge surgiu surgia surgirá surgiria surja surgisse|aparecem apareceram apareciam aparecerão apareceriam apareçam aparecessem surgem surgiram surgiam surgirão surgiriam surjam surgissem|aparecer aparecerem aparecermos surgir surgirem surgirmos|aparecido aparecida aparecidos aparecidas aparecendo surgido surgida surgidos surgidas surgindo
v|disappear|desaparece desapareceu desaparecia desaparecerá desapareceria desapareça desaparecesse some sumiu sumia sumirá sumiria suma sumisse|desaparecem desapareceram desapareciam desaparecerão desapareceriam desapareçam desaparecessem somem sumiram sumiam sumirão sumiriam sumam sumissem|desaparecer desaparecerem desaparecermos sumir sumirem sumirmos|desaparecido desaparecida desaparecidos desaparecidas desaparecendo sumido sumida sumidos sumidas sumindo
v|begin|começa começou começava começará começaria comece começasse inicia iniciou iniciava iniciará iniciaria inicie iniciasse|começam começaram começavam começarão começariam comecem começassem iniciam iniciaram iniciavam iniciarão iniciariam iniciem iniciassem|começar começarem começarmos iniciar iniciarem iniciarmos|começado começada começados começadas começando iniciado iniciada iniciados iniciadas iniciando
v|end|termina terminou terminava terminará terminaria termine terminasse acaba acabou acabava acabará acabaria acabe acabasse|terminam terminaram terminavam terminarão terminariam terminem terminassem acabam acabaram acabavam acabarão acabariam acabem acabassem|terminar terminarem terminarmos acabar acabarem acabarmos|terminado terminada terminados terminadas terminando acabado acabada acabados acabadas acabando
v|stop|parou parava parará pararia pare parasse|param pararam paravam pararão parariam parem parassem|parar pararem pararmos|parado parados parando
v|continue|continua continuou continuava continuará continuaria continue continuasse|continuam continuaram continuavam continuarão continuariam continuem continuassem|continuar continuarem continuarmos|continuado continuada continuados continuadas continuando
v|try|tenta tentou tentava tentará tentaria tente tentasse|tentam tentaram tentavam tentarão tentariam tentem tentassem|tentar tentarem tentarmos|tentado tentada tentados tentadas tentando
v|finish|conclui concluiu concluía concluirá concluiria conclua concluísse|concluem concluíram concluíam concluirão concluiriam concluam concluíssem|concluir concluírem concluirmos|concluído concluída concluídos concluídas concluindo
v|open|abre abriu abria abrirá abriria abra abrisse|abrem abriram abriam abrirão abririam abram abrissem|abrir abrirem abrirmos|abrindo
v|close|fecha fechou fechava fechará fecharia feche fechasse|fecham fecharam fechavam fecharão fechariam fechem fechassem|fechar fecharem fecharmos|fechando
v|lock|tranca trancou trancava trancará trancaria tranque trancasse|trancam trancaram trancavam trancarão trancariam tranquem trancassem|trancar trancarem trancarmos|trancado trancada trancados trancadas trancando
v|knock|bate bateu batia baterá bata batesse bate-se bateu-se|batem bateram batiam baterão bateriam batam batessem batem-se bateram-se|bater baterem batermos bater-se|batido batida batidos batidas batendo batendo-se
v|ring|toca tocou tocava tocará tocaria toque tocasse|tocam tocaram tocavam tocarão tocariam toquem tocassem|tocar tocarem tocarmos|tocado tocada tocados tocadas tocando
v|push|empurra empurrou empurrava empurrará empurraria empurre empurrasse|empurram empurraram empurravam empurrarão empurrariam empurrem empurrassem|empurrar empurrarem empurrarmos|empurrado empurrada empurrados empurradas empurrando
v|pull|puxa puxou puxava puxará puxaria puxe puxasse|puxam puxaram puxavam puxarão puxariam puxem puxassem|puxar puxarem puxarmos|puxado puxada puxados puxadas puxando
v|lift|alça alçou alçava alçará alçaria alçasse|alçam alçaram alçavam alçarão alçariam alcem alçassem|alçar alçarem alçarmos|alçado alçada alçados alçadas alçando
v|lower|baixou baixava baixará baixaria baixe baixasse|baixam baixaram baixavam baixarão baixariam baixem baixassem|baixar baixarem baixarmos|baixado baixada baixados baixadas baixando
v|throw|atira atirou atirava atirará atiraria atire atirasse lança lançou lançava lançará lançaria lance lançasse|atiram atiraram atiravam atirarão atirariam atirem atirassem lançam lançaram lançavam lançarão lançariam lancem lançassem|atirar atirarem atirarmos lançar lançarem lançarmos|atirado atirada atirados atiradas atirando lançado lançada lançados lançadas lançando
v|catch|apanha apanhou apanhava apanhará apanharia apanhe apanhasse agarra agarrou agarrava agarrará agarraria agarre agarrasse|apanham apanharam apanhavam apanharão apanhariam apanhem apanhassem agarram agarraram agarravam agarrarão agarrariam agarrem agarrassem|apanhar apanharem apanharmos agarrar agarrarem agarrarmos|apanhado apanhada apanhados apanhadas apanhando agarrado agarrada agarrados agarradas agarrando
v|hold|segurou segurava segurará seguraria segure segurasse|seguram seguraram seguravam segurarão segurariam segurem segurassem|segurar segurarem segurarmos|segurado segurada segurados seguradas segurando
v|let_go|solta soltou soltava soltará soltaria solte soltasse|soltam soltaram soltavam soltarão soltariam soltem soltassem|soltar soltarem soltarmos|soltado soltada soltados soltadas solto soltos soltas soltando
v|drop|largou largava largará largaria largue largasse|largam largaram largavam largarão largariam larguem largassem|largar largarem largarmos|largado largada largados largadas largando
v|hide|esconde escondeu escondia esconderá esconderia esconda escondesse esconde-se escondeu-se|escondem esconderam escondiam esconderão esconderiam escondam escondessem escondem-se esconderam-se|esconder esconderem escondermos esconder-se|escondendo escondendo-se
v|steal|rouba roubou roubava roubará roubaria roube roubasse furta furtou furtava furtará furtaria furte furtasse|roubam roubaram roubavam roubarão roubariam roubem roubassem furtam furtaram furtavam furtarão furtariam furtem furtassem|roubar roubarem roubarmos furtar furtarem furtarmos|roubado roubada roubados roubadas roubando furtado furtada furtados furtadas furtando
v|chase|persegue perseguiu perseguia perseguirá perseguiria persiga perseguisse|perseguem perseguiram perseguiam perseguirão perseguiriam persigam perseguissem|perseguir perseguirem perseguirmos|perseguido perseguida perseguidos perseguidas perseguindo
v|hunt|caça caçou caçava caçará caçaria cace caçasse|caçam caçaram caçavam caçarão caçariam cacem caçassem|caçar caçarem caçarmos|caçado caçada caçados caçadas caçando
v|fish|pesca pescou pescava pescará pescaria pesque pescasse|pescam pescaram pescavam pescarão pescariam pesquem pescassem|pescar pescarem pescarmos|pescado pescada pescados pescadas pescando
v|escape|foge fugiu fugia fugirá fugiria fuja fugisse escapa escapou escapava escapará escaparia escape escapasse|fogem fugiram fugiam fugirão fugiriam fujam fugissem escapam escaparam escapavam escaparão escapariam escapem escapassem|fugir fugirem fugirmos escapar escaparem escaparmos|fugido fugida fugidos fugidas fugindo escapado escapada escapados escapadas escapando
v|follow|segue seguiu seguia seguirá seguiria siga seguisse|seguem seguiram seguiam seguirão seguiriam sigam seguissem|seguir seguirem seguirmos|seguido seguida seguidos seguidas seguindo
v|lead|guiou guiava guiará guiaria guie guiasse conduz conduziu conduzia conduzirá conduziria conduza conduzisse|guiam guiaram guiavam guiarão guiariam guiem guiassem conduzem conduziram conduziam conduzirão conduziriam conduzam conduzissem|guiar guiarem guiarmos conduzir conduzirem conduzirmos|guiado guiada guiados guiadas guiando conduzido conduzida conduzidos conduzidas conduzindo
v|drive|dirige dirigiu dirigia dirigirá dirigiria dirija dirigisse|dirigem dirigiram dirigiam dirigirão dirigiriam dirijam dirigissem|dirigir dirigirem dirigirmos|dirigido dirigida dirigidos dirigidas dirigindo
v|ride|cavalga cavalgou cavalgava cavalgará cavalgaria cavalgue cavalgasse monta montou montava montará montaria montasse|cavalgam cavalgaram cavalgavam cavalgarão cavalgariam cavalguem cavalgassem montam montaram montavam montarão montariam montem montassem|cavalgar cavalgarem cavalgarmos montar montarem montarmos|cavalgado cavalgada cavalgados cavalgadas cavalgando montado montada montados montadas montando
v|fly|voa voou voava voará voaria voe voasse|voam voaram voavam voarão voariam voem voassem|voar voarem voarmos|voado voada voados voadas voando
v|swim|nadou nadava nadará nadaria nade nadasse|nadam nadaram nadavam nadarão nadariam nadem nadassem|nadar nadarem nadarmos|nadado nadada nadados nadadas nadando
v|dive|mergulha mergulhou mergulhava mergulhará mergulharia mergulhe mergulhasse|mergulham mergulharam mergulhavam mergulharão mergulhariam mergulhem mergulhassem|mergulhar mergulharem mergulharmos|mergulhado mergulhada mergulhados mergulhadas mergulhando
v|sail|navega navegou navegava navegará navegaria navegue navegasse veleja velejou velejava velejará velejaria veleje velejasse|navegam navegaram navegavam navegarão navegariam naveguem navegassem velejam velejaram velejavam velejarão velejariam velejem velejassem|navegar navegarem navegarmos velejar velejarem velejarmos|navegado navegada navegados navegadas navegando velejado velejada velejados velejadas velejando
v|row|rema remou remava remará remaria reme remasse|remam remaram remavam remarão remariam remem remassem|remar remarem remarmos|remado remada remados remadas remando
v|float|flutua flutuou flutuava flutuará flutuaria flutue flutuasse boiou boiava boiará boiaria boie boiasse|flutuam flutuaram flutuavam flutuarão flutuariam flutuem flutuassem boiam boiaram boiavam boiarão boiariam boiem boiassem|flutuar flutuarem flutuarmos boiar boiarem boiarmos|flutuado flutuada flutuados flutuadas flutuando boiado boiada boiados boiadas boiando
v|sink|afunda afundou afundava afundará afundaria afunde afundasse afunda-se afundou-se|afundam afundaram afundavam afundarão afundariam afundem afundassem afundam-se afundaram-se|afundar afundarem afundarmos afundar-se|afundado afundada afundados afundadas afundando afundando-se
v|travel|viaja viajou viajava viajará viajaria viaje viajasse|viajam viajaram viajavam viajarão viajariam viajem viajassem|viajar viajarem viajarmos|viajado viajada viajados viajadas viajando
v|cross|atravessa atravessou atravessava atravessará atravessaria atravesse atravessasse cruza cruzou cruzava cruzará cruzaria cruze cruzasse|atravessam atravessaram atravessavam atravessarão atravessariam atravessem atravessassem cruzam cruzaram cruzavam cruzarão cruzariam cruzem cruzassem|atravessar atravessarem atravessarmos cruzar cruzarem cruzarmos|atravessado atravessada atravessados atravessadas atravessando cruzado cruzada cruzados cruzadas cruzando
v|pass|passa passou passava passará passaria passe passasse|passam passaram passavam passarão passariam passem passassem|passar passarem passarmos|passada passadas passando
v|move|move moveu movia moverá moveria mova movesse move-se moveu-se mexe mexeu mexia mexerá mexeria mexa mexesse mexe-se mexeu-se|movem moveram moviam moverão moveriam movam movessem movem-se moveram-se mexem mexeram mexiam mexerão mexeriam mexam mexessem mexem-se mexeram-se|mover moverem movermos mover-se mexer mexerem mexermos mexer-se|movido movida movidos movidas movendo movendo-se mexido mexida mexidos mexidas mexendo mexendo-se
v|turn|vira virou virava virará viraria vire virasse vira-se virou-se girou girava girará giraria gire girasse rodou rodava rodará rodaria rode rodasse|viraram viravam virarão virariam virassem viram-se viraram-se giram giraram giravam girarão girariam girem girassem rodam rodaram rodavam rodarão rodariam rodem rodassem|virar virarem virarmos virar-se girar girarem girarmos rodar rodarem rodarmos|virado virada virados viradas virando virando-se girado girada girados giradas girando rodado rodada rodados rodadas rodando
v|roll|rola rolou rolava rolará rolaria role rolasse|rolam rolaram rolavam rolarão rolariam rolem rolassem|rolar rolarem rolarmos|rolado rolada rolados roladas rolando
v|slide|desliza deslizou deslizava deslizará deslizaria deslize deslizasse|deslizam deslizaram deslizavam deslizarão deslizariam deslizem deslizassem|deslizar deslizarem deslizarmos|deslizado deslizada deslizados deslizadas deslizando
v|slip|escorregou escorregava escorregará escorregaria escorregue escorregasse|escorregam escorregaram escorregavam escorregarão escorregariam escorreguem escorregassem|escorregar escorregarem escorregarmos|escorregado escorregada escorregados escorregadas escorregando
v|skate|patina patinou patinava patinará patinaria patine patinasse|patinam patinaram patinavam patinarão patinariam patinem patinassem|patinar patinarem patinarmos|patinado patinada patinados patinadas patinando
v|ski|esquia esquiou esquiava esquiará esquiaria esquie esquiasse|esquiam esquiaram esquiavam esquiarão esquiariam esquiem esquiassem|esquiar esquiarem esquiarmos|esquiado esquiada esquiados esquiadas esquiando
v|surf|surfa surfou surfava surfará surfaria surfasse|surfam surfaram surfavam surfarão surfariam surfem surfassem|surfar surfarem surfarmos|surfado surfada surfados surfadas surfando
v|cycle|pedala pedalou pedalava pedalará pedalaria pedale pedalasse|pedalam pedalaram pedalavam pedalarão pedalariam pedalem pedalassem|pedalar pedalarem pedalarmos|pedalado pedalada pedalados pedaladas pedalando
v|play|brinca brincou brincava brincará brincaria brinque brincasse joga jogou jogava jogará jogaria jogue jogasse|brincam brincaram brincavam brincarão brincariam brinquem brincassem jogam jogaram jogavam jogarão jogariam joguem jogassem|brincar brincarem brincarmos jogar jogarem jogarmos|brincado brincada brincados brincadas brincando jogado jogada jogados jogadas jogando
v|win|vence venceu vencia vencerá venceria vença vencesse|vencem venceram venciam vencerão venceriam vençam vencessem|vencer vencerem vencermos|vencido vencida vencidos vencidas vencendo
v|train|treina treinou treinava treinará treinaria treine treinasse|treinam treinaram treinavam treinarão treinariam treinem treinassem|treinar treinarem treinarmos|treinado treinada treinados treinadas treinando
v|kick|chuta chutou chutava chutará chutaria chute chutasse|chutam chutaram chutavam chutarão chutariam chutem chutassem|chutar chutarem chutarmos|chutado chutada chutados chutadas chutando
v|score|marcou marcava marcará marcaria marque marcasse|marcam marcaram marcavam marcarão marcariam marquem marcassem|marcar marcarem marcarmos|marcado marcada marcados marcadas marcando
v|dance|dança dançou dançava dançará dançaria dance dançasse baila bailou bailava bailará bailaria bailasse|dançam dançaram dançavam dançarão dançariam dancem dançassem bailam bailaram bailavam bailarão bailariam bailem bailassem|dançar dançarem dançarmos bailar bailarem bailarmos|dançado dançada dançados dançadas dançando bailado bailada bailados bailadas bailando
v|sing|canta cantou cantava cantará cantaria cante cantasse|cantam cantaram cantavam cantarão cantariam cantem cantassem|cantar cantarem cantarmos|cantado cantada cantados cantadas cantando
v|whistle|assobia assobiou assobiava assobiará assobiaria assobie assobiasse|assobiam assobiaram assobiavam assobiarão assobiariam assobiem assobiassem|assobiar assobiarem assobiarmos|assobiado assobiada assobiados assobiadas assobiando
v|applaud|aplaude aplaudiu aplaudia aplaudirá aplaudiria aplauda aplaudisse|aplaudem aplaudiram aplaudiam aplaudirão aplaudiriam aplaudam aplaudissem|aplaudir aplaudirem aplaudirmos|aplaudido aplaudida aplaudidos aplaudidas aplaudindo
v|perform|atua atuou atuava atuará atuaria atue atuasse|atuam atuaram atuavam atuarão atuariam atuem atuassem|atuar atuarem atuarmos|atuado atuada atuados atuadas atuando
v|eat|come comeu comia comerá comeria coma comesse|comem comeram comiam comerão comeriam comam comessem|comer comerem comermos|comido comidos comendo
v|drink|bebe bebeu bebia beberá beberia beba bebesse|bebem beberam bebiam beberão beberiam bebam bebessem|beber beberem bebermos|bebido bebidos bebendo
v|cook|cozinhou cozinhava cozinhará cozinharia cozinhe cozinhasse coze cozeu cozia cozerá cozeria coza cozesse|cozinham cozinharam cozinhavam cozinharão cozinhariam cozinhem cozinhassem cozem cozeram coziam cozerão cozeriam cozam cozessem|cozinhar cozinharem cozinharmos cozer cozerem cozermos|cozinhado cozinhada cozinhados cozinhadas cozinhando cozido cozida cozidos cozidas cozendo
v|bake|assa assou assava assará assaria asse assasse|assam assaram assavam assarão assariam assem assassem|assar assarem assarmos|assado assada assados assadas assando
v|fry|frita fritou fritava fritará fritaria frite fritasse|fritam fritaram fritavam fritarão fritariam fritem fritassem|fritar fritarem fritarmos|fritado fritada fritados fritadas fritando
v|boil|ferve ferveu fervia ferverá ferveria ferva fervesse|fervem ferveram ferviam ferverão ferveriam fervam fervessem|ferver ferverem fervermos|fervido fervida fervidos fervidas fervendo
v|cut|corta cortou cortava cortará cortaria cortasse|cortam cortaram cortavam cortarão cortariam cortem cortassem|cortar cortarem cortarmos|cortado cortada cortados cortadas cortando
v|slice|fatiou fatiava fatiará fatiaria fatie fatiasse|fatiam fatiaram fatiavam fatiarão fatiariam fatiem fatiassem|fatiar fatiarem fatiarmos|fatiado fatiada fatiados fatiadas fatiando
v|peel|descasca descascou descascava descascará descascaria descasque descascasse|descascam descascaram descascavam descascarão descascariam descasquem descascassem|descascar descascarem descascarmos|descascado descascada descascados descascadas descascando
v|chop|pica picou picava picará picaria pique picasse|picam picaram picavam picarão picariam piquem picassem|picar picarem picarmos|picado picada picados picadas picando
v|stir|remexe remexeu remexia remexerá remexeria remexa remexesse|remexem remexeram remexiam remexerão remexeriam remexam remexessem|remexer remexerem remexermos|remexido remexida remexidos remexidas remexendo
v|mix|mistura misturou misturava misturará misturaria misture misturasse|misturam misturaram misturavam misturarão misturariam misturem misturassem|misturar misturarem misturarmos|misturado misturada misturados misturadas misturando
v|knead|amassa amassou amassava amassará amassaria amassasse|amassam amassaram amassavam amassarão amassariam amassassem|amassar amassarem amassarmos|amassado amassada amassados amassadas amassando
v|pour|despeja despejou despejava despejará despejaria despeje despejasse|despejam despejaram despejavam despejarão despejariam despejem despejassem|despejar despejarem despejarmos|despejado despejada despejados despejadas despejando
v|sprinkle|polvilha polvilhou polvilhava polvilhará polvilharia polvilhe polvilhasse|polvilham polvilharam polvilhavam polvilharão polvilhariam polvilhem polvilhassem|polvilhar polvilharem polvilharmos|polvilhado polvilhada polvilhados polvilhadas polvilhando
v|taste|provou provava provará provaria prove provasse saboreia saboreou saboreava saboreará saborearia saboreie saboreasse|provam provaram provavam provarão provariam provem provassem saboreiam saborearam saboreavam saborearão saboreariam saboreiem saboreassem|provar provarem provarmos saborear saborearem saborearmos|provado provada provados provadas provando saboreado saboreada saboreados saboreadas saboreando
v|smell|cheira cheirou cheirava cheirará cheiraria cheire cheirasse|cheiram cheiraram cheiravam cheirarão cheirariam cheirem cheirassem|cheirar cheirarem cheirarmos|cheirado cheirada cheirados cheiradas cheirando
v|serve|serve serviu servia servirá serviria sirva servisse|servem serviram serviam servirão serviriam sirvam servissem|servir servirem servirmos|servido servida servidos servidas servindo
v|have_breakfast|merendou merendava merendará merendaria merende merendasse|merendam merendaram merendavam merendarão merendariam merendem merendassem|merendar merendarem merendarmos|merendado merendada merendados merendadas merendando
v|have_dinner|janta jantou jantava jantará jantaria jante jantasse|jantam jantaram jantavam jantarão jantariam jantem jantassem|jantarem jantarmos|jantado jantada jantados jantadas jantando
v|have_lunch|almoça almoçou almoçava almoçará almoçaria almoce almoçasse|almoçam almoçaram almoçavam almoçarão almoçariam almocem almoçassem|almoçar almoçarem almoçarmos|almoçado almoçada almoçados almoçadas almoçando
v|feed|alimenta alimentou alimentava alimentará alimentaria alimente alimentasse|alimentam alimentaram alimentavam alimentarão alimentariam alimentem alimentassem|alimentar alimentarem alimentarmos|alimentado alimentada alimentados alimentadas alimentando
v|bite|morde mordeu mordia morderá morderia morda mordesse|mordem morderam mordiam morderão morderiam mordam mordessem|morder morderem mordermos|mordido mordida mordidos mordidas mordendo
v|lick|lambe lambeu lambia lamberá lamberia lamba lambesse|lambem lamberam lambiam lamberão lamberiam lambam lambessem|lamber lamberem lambermos|lambido lambida lambidos lambidas lambendo
v|swallow|engole engoliu engolia engolirá engoliria engola engolisse|engolem engoliram engoliam engolirão engoliriam engolam engolissem|engolir engolirem engolirmos|engolido engolida engolidos engolidas engolindo
v|chew|mastiga mastigou mastigava mastigará mastigaria mastigue mastigasse|mastigam mastigaram mastigavam mastigarão mastigariam mastiguem mastigassem|mastigar mastigarem mastigarmos|mastigado mastigada mastigados mastigadas mastigando
v|blow|sopra soprou soprava soprará sopraria sopre soprasse|sopram sopraram sopravam soprarão soprariam soprem soprassem|soprar soprarem soprarmos|soprado soprada soprados sopradas soprando
v|wash|lava lavou lavava lavará lavaria lave lavasse|lavam lavaram lavavam lavarão lavariam lavem lavassem|lavar lavarem lavarmos|lavado lavada lavados lavadas lavando
v|clean|limpa limpou limpava limpará limparia limpe limpasse|limpam limparam limpavam limparão limpariam limpem limpassem|limpar limparem limparmos|limpado limpada limpados limpadas limpando
v|sweep|varre varreu varria varrerá varreria varra varresse|varrem varreram varriam varrerão varreriam varram varressem|varrer varrerem varrermos|varrido varrida varridos varridas varrendo
v|dry|secou secava secará secaria seque secasse enxuga enxugou enxugava enxugará enxugaria enxugue enxugasse|secam secaram secavam secarão secariam sequem secassem enxugam enxugaram enxugavam enxugarão enxugariam enxuguem enxugassem|secar secarem secarmos enxugar enxugarem enxugarmos|secado secada secados secadas secando enxugado enxugada enxugados enxugadas enxugando
v|iron|engoma engomou engomava engomará engomaria engome engomasse|engomam engomaram engomavam engomarão engomariam engomem engomassem|engomar engomarem engomarmos|engomado engomada engomados engomadas engomando
v|tidy_up|arruma arrumou arrumava arrumará arrumaria arrume arrumasse|arrumam arrumaram arrumavam arrumarão arrumariam arrumem arrumassem|arrumar arrumarem arrumarmos|arrumando
v|sew|costurou costurava costurará costuraria costure costurasse cose coseu cosia coserá coseria cosa cosesse|costuram costuraram costuravam costurarão costurariam costurem costurassem cosem coseram cosiam coserão coseriam cosam cosessem|costurar costurarem costurarmos coser coserem cosermos|costurado costurada costurados costuradas costurando cosido cosida cosidos cosidas cosendo
v|knit|tricota tricotou tricotava tricotará tricotaria tricote tricotasse|tricotam tricotaram tricotavam tricotarão tricotariam tricotem tricotassem|tricotar tricotarem tricotarmos|tricotado tricotada tricotados tricotadas tricotando
v|weave|tece teceu tecia tecerá teceria teça tecesse|tecem teceram teciam tecerão teceriam teçam tecessem|tecer tecerem tecermos|tecida tecidas tecendo
v|embroider|borda bordou bordava bordará bordaria borde bordasse|bordam bordaram bordavam bordarão bordariam bordem bordassem|bordar bordarem bordarmos|bordado bordada bordados bordadas bordando
v|repair|conserta consertou consertava consertará consertaria conserte consertasse repara reparou reparava reparará repararia repare reparasse|consertam consertaram consertavam consertarão consertariam consertem consertassem reparam repararam reparavam repararão reparariam reparem reparassem|consertar consertarem consertarmos reparar repararem repararmos|consertado consertada consertados consertadas consertando reparado reparada reparados reparadas reparando
v|build|constrói construiu construía construirá construiria construa construísse|constroem construíram construíam construirão construiriam construam construíssem|construir construírem construirmos|construído construída construídos construídas construindo
v|break|quebra quebrou quebrava quebrará quebraria quebre quebrasse quebra-se quebrou-se|quebram quebraram quebravam quebrarão quebrariam quebrem quebrassem quebram-se quebraram-se|quebrar quebrarem quebrarmos quebrar-se|quebrando quebrando-se
v|tear|rasga rasgou rasgava rasgará rasgaria rasgue rasgasse|rasgam rasgaram rasgavam rasgarão rasgariam rasguem rasgassem|rasgar rasgarem rasgarmos|rasgando
v|destroy|destrói destruiu destruía destruirá destruiria destrua destruísse|destroem destruíram destruíam destruirão destruiriam destruam destruíssem|destruir destruírem destruirmos|destruído destruída destruídos destruídas destruindo
v|burn|queima queimou queimava queimará queimaria queime queimasse arde ardeu ardia arderá arderia arda ardesse|queimam queimaram queimavam queimarão queimariam queimem queimassem ardem arderam ardiam arderão arderiam ardam ardessem|queimar queimarem queimarmos arder arderem ardermos|queimado queimada queimados queimadas queimando ardido ardida ardidos ardidas ardendo
v|light|acende acendeu acendia acenderá acenderia acenda acendesse|acendem acenderam acendiam acenderão acenderiam acendam acendessem|acender acenderem acendermos|acendido acendida acendidos acendidas aceso acesa acesos acesas acendendo
v|put_out|apaga apagou apagava apagará apagaria apague apagasse|apagam apagaram apagavam apagarão apagariam apaguem apagassem|apagar apagarem apagarmos|apagado apagada apagados apagadas apagando
v|shine|brilha brilhou brilhava brilhará brilharia brilhe brilhasse reluz reluziu reluzia reluzirá reluziria reluza reluzisse|brilham brilharam brilhavam brilharão brilhariam brilhem brilhassem reluzem reluziram reluziam reluzirão reluziriam reluzam reluzissem|brilhar brilharem brilharmos reluzir reluzirem reluzirmos|brilhado brilhada brilhados brilhadas brilhando reluzido reluzida reluzidos reluzidas reluzindo
v|sparkle|cintila cintilou cintilava cintilará cintilaria cintile cintilasse|cintilam cintilaram cintilavam cintilarão cintilariam cintilem cintilassem|cintilar cintilarem cintilarmos|cintilado cintilada cintilados cintiladas cintilando
v|glow|luziu luzia luzirá luziria luza luzisse|luzem luziram luziam luzirão luziriam luzam luzissem|luzir luzirem luzirmos|luzido luzida luzidos luzidas luzindo
v|paint|pinta pintou pintava pintará pintaria pinte pintasse|pintam pintaram pintavam pintarão pintariam pintem pintassem|pintar pintarem pintarmos|pintado pintada pintados pintadas pintando
v|draw|desenha desenhou desenhava desenhará desenharia desenhe desenhasse|desenham desenharam desenhavam desenharão desenhariam desenhem desenhassem|desenhar desenharem desenharmos|desenhado desenhada desenhados desenhadas desenhando
v|write|escreve escreveu escrevia escreverá escreveria escreva escrevesse|escrevem escreveram escreviam escreverão escreveriam escrevam escrevessem|escrever escreverem escrevermos|escrito escrita escritos escritas escrevendo
v|read|lê leu lia lerá leria leia lesse|leem lêem leram liam lerão leriam leiam lessem|ler lerem|lido lida lidos lidas lendo
v|print|imprime imprimiu imprimia imprimirá imprimiria imprima imprimisse|imprimem imprimiram imprimiam imprimirão imprimiriam imprimam imprimissem|imprimir imprimirem imprimirmos|imprimido imprimida imprimidos imprimidas impresso impressa impressos impressas imprimindo
v|stick|colou colava colará colaria cole colasse|colam colaram colavam colarão colariam colem colassem|colarem colarmos|colado colada colados coladas colando
v|fold|dobra dobrou dobrava dobrará dobraria dobre dobrasse|dobram dobraram dobravam dobrarão dobrariam dobrem dobrassem|dobrar dobrarem dobrarmos|dobrado dobrada dobrados dobradas dobrando
v|tie|amarra amarrou amarrava amarrará amarraria amarre amarrasse ata atou atava atará ataria ate atasse|amarram amarraram amarravam amarrarão amarrariam amarrem amarrassem atam ataram atavam atarão atariam atem atassem|amarrar amarrarem amarrarmos atar atarem atarmos|amarrado amarrada amarrados amarradas amarrando atado atada atados atadas atando
v|untie|desata desatou desatava desatará desataria desate desatasse|desatam desataram desatavam desatarão desatariam desatem desatassem|desatar desatarem desatarmos|desatado desatada desatados desatadas desatando
v|hang|pendura pendurou pendurava pendurará penduraria pendure pendurasse|penduram penduraram penduravam pendurarão pendurariam pendurem pendurassem|pendurar pendurarem pendurarmos|pendurado pendurada pendurados penduradas pendurando
v|wrap|embrulha embrulhou embrulhava embrulhará embrulharia embrulhe embrulhasse|embrulham embrulharam embrulhavam embrulharão embrulhariam embrulhem embrulhassem|embrulhar embrulharem embrulharmos|embrulhado embrulhada embrulhados embrulhadas embrulhando
v|pack|empacota empacotou empacotava empacotará empacotaria empacote empacotasse|empacotam empacotaram empacotavam empacotarão empacotariam empacotem empacotassem|empacotar empacotarem empacotarmos|empacotado empacotada empacotados empacotadas empacotando
v|unpack|desembrulha desembrulhou desembrulhava desembrulhará desembrulharia desembrulhe desembrulhasse|desembrulham desembrulharam desembrulhavam desembrulharão desembrulhariam desembrulhem desembrulhassem|desembrulhar desembrulharem desembrulharmos|desembrulhado desembrulhada desembrulhados desembrulhadas desembrulhando
v|fill|enche encheu enchia encherá encheria encha enchesse|enchem encheram enchiam encherão encheriam encham enchessem|encher encherem enchermos|enchido enchida enchidos enchidas enchendo
v|empty|esvazia esvaziou esvaziava esvaziará esvaziaria esvazie esvaziasse|esvaziam esvaziaram esvaziavam esvaziarão esvaziariam esvaziem esvaziassem|esvaziar esvaziarem esvaziarmos|esvaziado esvaziada esvaziados esvaziadas esvaziando
v|saw|serrou serrava serrará serraria serre serrasse|serram serraram serravam serrarão serrariam serrem serrassem|serrar serrarem serrarmos|serrado serrada serrados serradas serrando
v|hammer|martela martelou martelava martelará martelaria martele martelasse|martelam martelaram martelavam martelarão martelariam martelem martelassem|martelar martelarem martelarmos|martelado martelada martelados marteladas martelando
v|drill|fura furou furava furará furaria fure furasse|furam furaram furavam furarão furariam furem furassem|furar furarem furarmos|furado furada furados furadas furando
v|forge|forja forjou forjava forjará forjaria forje forjasse|forjam forjaram forjavam forjarão forjariam forjem forjassem|forjar forjarem forjarmos|forjado forjada forjados forjadas forjando
v|carve|esculpe esculpiu esculpia esculpirá esculpiria esculpa esculpisse entalha entalhou entalhava entalhará entalharia entalhe entalhasse|esculpem esculpiram esculpiam esculpirão esculpiriam esculpam esculpissem entalham entalharam entalhavam entalharão entalhariam entalhem entalhassem|esculpir esculpirem esculpirmos entalhar entalharem entalharmos|esculpido esculpida esculpidos esculpidas esculpindo entalhado entalhada entalhados entalhadas entalhando
v|dig|cava cavou cavava cavará cavaria cave cavasse escava escavou escavava escavará escavaria escave escavasse|cavam cavaram cavavam cavarão cavariam cavem cavassem escavam escavaram escavavam escavarão escavariam escavem escavassem|cavar cavarem cavarmos escavar escavarem escavarmos|cavado cavada cavados cavadas cavando escavado escavada escavados escavadas escavando
v|plant|plantou plantava plantará plantaria plante plantasse|plantam plantaram plantavam plantarão plantariam plantem plantassem|plantar plantarem plantarmos|plantado plantada plantados plantadas plantando
v|sow|semeia semeou semeava semeará semearia semeie semeasse|semeiam semearam semeavam semearão semeariam semeiem semeassem|semear semearem semearmos|semeado semeada semeados semeadas semeando
v|water|rega regou regava regará regaria regue regasse|regam regaram regavam regarão regariam reguem regassem|regar regarem regarmos|regado regada regados regadas regando
v|harvest|colhe colheu colhia colherá colheria colha colhesse|colhem colheram colhiam colherão colheriam colham colhessem|colherem colhermos|colhido colhida colhidos colhidas colhendo
v|pick_up|recolhe recolheu recolhia recolherá recolheria recolha recolhesse|recolhem recolheram recolhiam recolherão recolheriam recolham recolhessem|recolher recolherem recolhermos|recolhido recolhida recolhidos recolhidas recolhendo
v|mow|ceifa ceifou ceifava ceifará ceifaria ceife ceifasse|ceifam ceifaram ceifavam ceifarão ceifariam ceifem ceifassem|ceifar ceifarem ceifarmos|ceifado ceifada ceifados ceifadas ceifando
v|plough|lavra lavrou lavrava lavrará lavraria lavre lavrasse|lavram lavraram lavravam lavrarão lavrariam lavrem lavrassem|lavrar lavrarem lavrarmos|lavrado lavrada lavrados lavradas lavrando
v|milk|ordenha ordenhou ordenhava ordenhará ordenharia ordenhe ordenhasse|ordenham ordenharam ordenhavam ordenharão ordenhariam ordenhem ordenhassem|ordenhar ordenharem ordenharmos|ordenhado ordenhada ordenhados ordenhadas ordenhando
v|shear|tosquia tosquiou tosquiava tosquiará tosquiaria tosquie tosquiasse|tosquiam tosquiaram tosquiavam tosquiarão tosquiariam tosquiem tosquiassem|tosquiar tosquiarem tosquiarmos|tosquiado tosquiada tosquiados tosquiadas tosquiando
v|fell|derruba derrubou derrubava derrubará derrubaria derrube derrubasse|derrubam derrubaram derrubavam derrubarão derrubariam derrubem derrubassem|derrubar derrubarem derrubarmos|derrubado derrubada derrubados derrubadas derrubando
v|bloom|floresce floresceu florescia florescerá floresceria floresça florescesse flore floriu floria florirá floriria flora florisse|florescem floresceram floresciam florescerão floresceriam floresçam florescessem florem floriram floriam florirão floririam floram florissem|florescer florescerem florescermos florir florirem florirmos|florescido florescida florescidos florescidas florescendo florido florida floridos floridas florindo
v|ripen|amadurece amadureceu amadurecia amadurecerá amadureceria amadureça amadurecesse|amadurecem amadureceram amadureciam amadurecerão amadureceriam amadureçam amadurecessem|amadurecer amadurecerem amadurecermos|amadurecido amadurecida amadurecidos amadurecidas amadurecendo
v|wither|murcha murchou murchava murchará murcharia murche murchasse|murcham murcharam murchavam murcharão murchariam murchem murchassem|murchar murcharem murcharmos|murchado murchada murchados murchadas murchando
v|collect|coleciona colecionou colecionava colecionará colecionaria colecione colecionasse|colecionam colecionaram colecionavam colecionarão colecionariam colecionem colecionassem|colecionar colecionarem colecionarmos|colecionado colecionada colecionados colecionadas colecionando
v|gather|junta juntou juntava juntará juntaria junte juntasse junta-se juntou-se reúne reuniu reunia reunirá reuniria reúna reunisse reúne-se reuniu-se|juntam juntaram juntavam juntarão juntariam juntem juntassem juntam-se juntaram-se reúnem reuniram reuniam reunirão reuniriam reúnam reunissem reúnem-se reuniram-se|juntar juntarem juntarmos juntar-se reunir reunirem reunirmos reunir-se|juntado juntada juntados juntadas juntando juntando-se reunido reunida reunidos reunidas reunindo reunindo-se
v|buy|compra comprou comprava comprará compraria compre comprasse|compram compraram compravam comprarão comprariam comprem comprassem|comprar comprarem comprarmos|comprado comprada comprados compradas comprando
v|sell|vende vendeu vendia venderá venderia venda vendesse|vendem venderam vendiam venderão venderiam vendam vendessem|vender venderem vendermos|vendido vendida vendidos vendidas vendendo
v|pay|paga pagou pagava pagará pagaria pague pagasse|pagam pagaram pagavam pagarão pagariam paguem pagassem|pagar pagarem pagarmos|pagado pagada pagados pagadas pago pagos pagas pagando
v|cost|custa custou custava custará custaria custe custasse|custam custaram custavam custarão custariam custem custassem|custar custarem custarmos|custado custada custados custadas custando
v|spend|gasta gastou gastava gastará gastaria gaste gastasse|gastam gastaram gastavam gastarão gastariam gastem gastassem|gastar gastarem gastarmos|gastado gastada gastados gastadas gasto gastos gastas gastando
v|save|poupa poupou poupava poupará pouparia poupe poupasse|poupam pouparam poupavam pouparão poupariam poupem poupassem|poupar pouparem pouparmos|poupado poupada poupados poupadas poupando
v|rescue|salva salvou salvava salvará salvaria salve salvasse resgata resgatou resgatava resgatará resgataria resgate resgatasse|salvam salvaram salvavam salvarão salvariam salvem salvassem resgatam resgataram resgatavam resgatarão resgatariam resgatem resgatassem|salvar salvarem salvarmos resgatar resgatarem resgatarmos|salvado salvada salvados salvadas salvo salvos salvas salvando resgatado resgatada resgatados resgatadas resgatando
v|protect|protege protegeu protegia protegerá protegeria proteja protegesse|protegem protegeram protegiam protegerão protegeriam protejam protegessem|proteger protegerem protegermos|protegido protegida protegidos protegidas protegendo
v|guard|vigiou vigiava vigiará vigiaria vigie vigiasse|vigiam vigiaram vigiavam vigiarão vigiariam vigiem vigiassem|vigiar vigiarem vigiarmos|vigiado vigiada vigiados vigiadas vigiando
v|defend|defende defendeu defendia defenderá defenderia defenda defendesse|defendem defenderam defendiam defenderão defenderiam defendam defendessem|defender defenderem defendermos|defendido defendida defendidos defendidas defendendo
v|attack|ataca atacou atacava atacará atacaria ataque atacasse|atacam atacaram atacavam atacarão atacariam ataquem atacassem|atacar atacarem atacarmos|atacado atacada atacados atacadas atacando
v|fight|luta lutou lutava lutará lutaria lute lutasse|lutam lutaram lutavam lutarão lutariam lutem lutassem|lutar lutarem lutarmos|lutado lutada lutados lutadas lutando
v|fight|batalha batalhou batalhava batalhará batalharia batalhe batalhasse|batalham batalharam batalhavam batalharão batalhariam batalhem batalhassem|batalhar batalharem batalharmos|batalhado batalhada batalhados batalhadas batalhando
v|argue|discute discutiu discutia discutirá discutiria discuta discutisse briga brigou brigava brigará brigaria brigue brigasse|discutem discutiram discutiam discutirão discutiriam discutam discutissem brigam brigaram brigavam brigarão brigariam briguem brigassem|discutir discutirem discutirmos brigar brigarem brigarmos|discutido discutida discutidos discutidas discutindo brigado brigada brigados brigadas brigando
v|forgive|perdoa perdoou perdoava perdoará perdoaria perdoe perdoasse|perdoam perdoaram perdoavam perdoarão perdoariam perdoem perdoassem|perdoar perdoarem perdoarmos|perdoado perdoada perdoados perdoadas perdoando
v|apologise|desculpa desculpou desculpava desculpará desculparia desculpe desculpasse desculpa-se desculpou-se|desculpam desculparam desculpavam desculparão desculpariam desculpem desculpassem desculpam-se desculparam-se|desculpar desculparem desculparmos desculpar-se|desculpado desculpada desculpados desculpadas desculpando desculpando-se
v|thank|agradece agradeceu agradecia agradecerá agradeceria agradeça agradecesse|agradecem agradeceram agradeciam agradecerão agradeceriam agradeçam agradecessem|agradecer agradecerem agradecermos|agradecendo
v|congratulate|felicita felicitou felicitava felicitará felicitaria felicite felicitasse|felicitam felicitaram felicitavam felicitarão felicitariam felicitem felicitassem|felicitar felicitarem felicitarmos|felicitado felicitada felicitados felicitadas felicitando
v|greet|cumprimenta cumprimentou cumprimentava cumprimentará cumprimentaria cumprimente cumprimentasse saúda saudou saudava saudará saudaria saudasse|cumprimentam cumprimentaram cumprimentavam cumprimentarão cumprimentariam cumprimentem cumprimentassem saúdam saudaram saudavam saudarão saudariam saúdem saudassem|cumprimentar cumprimentarem cumprimentarmos saudar saudarem saudarmos|cumprimentado cumprimentada cumprimentados cumprimentadas cumprimentando saudado saudada saudados saudadas saudando
v|invite|convida convidou convidava convidará convidaria convide convidasse|convidam convidaram convidavam convidarão convidariam convidem convidassem|convidar convidarem convidarmos|convidando
v|visit|visita visitou visitava visitará visitaria visite visitasse|visitam visitaram visitavam visitarão visitariam visitem visitassem|visitar visitarem visitarmos|visitado visitada visitados visitadas visitando
v|meet|conhece conheceu conhecia conhecerá conheceria conheça conhecesse|conhecem conheceram conheciam conhecerão conheceriam conheçam conhecessem|conhecer conhecerem conhecermos|conhecido conhecida conhecidos conhecidas conhecendo
v|introduce|apresenta apresentou apresentava apresentará apresentaria apresente apresentasse apresenta-se apresentou-se|apresentam apresentaram apresentavam apresentarão apresentariam apresentem apresentassem apresentam-se apresentaram-se|apresentar apresentarem apresentarmos apresentar-se|apresentado apresentada apresentados apresentadas apresentando apresentando-se
v|celebrate|celebra celebrou celebrava celebrará celebraria celebre celebrasse festeja festejou festejava festejará festejaria festeje festejasse comemora comemorou comemorava comemorará comemoraria comemore comemorasse|celebram celebraram celebravam celebrarão celebrariam celebrem celebrassem festejam festejaram festejavam festejarão festejariam festejem festejassem comemoram comemoraram comemoravam comemorarão comemorariam comemorem comemorassem|celebrar celebrarem celebrarmos festejar festejarem festejarmos comemorar comemorarem comemorarmos|celebrado celebrada celebrados celebradas celebrando festejado festejada festejados festejadas festejando comemorado comemorada comemorados comemoradas comemorando
v|marry|casou casava casará casaria case casasse casa-se casou-se|casam casaram casavam casarão casariam casem casassem casam-se casaram-se|casar casarem casarmos casar-se|casando casando-se
v|kiss|beija beijou beijava beijará beijaria beije beijasse|beijam beijaram beijavam beijarão beijariam beijem beijassem|beijar beijarem beijarmos|beijado beijada beijados beijadas beijando
v|hug|abraça abraçou abraçava abraçará abraçaria abrace abraçasse|abraçam abraçaram abraçavam abraçarão abraçariam abracem abraçassem|abraçar abraçarem abraçarmos|abraçado abraçada abraçados abraçadas abraçando
v|stroke|acaricia acariciou acariciava acariciará acariciaria acaricie acariciasse|acariciam acariciaram acariciavam acariciarão acariciariam acariciem acariciassem|acariciar acariciarem acariciarmos|acariciado acariciada acariciados acariciadas acariciando
v|comfort|consola consolou consolava consolará consolaria console consolasse|consolam consolaram consolavam consolarão consolariam consolem consolassem|consolar consolarem consolarmos|consolado consolada consolados consoladas consolando
v|laugh|ri riu ria rirá riria risse ri-se riu-se|riem riram riam rirão ririam rissem riem-se riram-se|rir rirem rir-se|rindo rindo-se
v|smile|sorri sorriu sorria sorrirá sorriria sorrisse|sorriem sorriram sorriam sorrirão sorririam|sorrir sorrirem|sorrindo
v|cry|chora chorou chorava chorará choraria chore chorasse|choram choraram choravam chorarão chorariam chorem chorassem|chorar chorarem chorarmos|chorado chorada chorados choradas chorando
v|shout|grita gritou gritava gritará gritaria grite gritasse|gritam gritaram gritavam gritarão gritariam gritem gritassem|gritar gritarem gritarmos|gritado gritada gritados gritadas gritando
v|whisper|sussurra sussurrou sussurrava sussurrará sussurraria sussurre sussurrasse cochicha cochichou cochichava cochichará cochicharia cochiche cochichasse|sussurram sussurraram sussurravam sussurrarão sussurrariam sussurrem sussurrassem cochicham cochicharam cochichavam cochicharão cochichariam cochichem cochichassem|sussurrar sussurrarem sussurrarmos cochichar cochicharem cochicharmos|sussurrado sussurrada sussurrados sussurradas sussurrando cochichado cochichada cochichados cochichadas cochichando
v|call|chama chamou chamava chamará chamaria chame chamasse chama-se chamou-se|chamam chamaram chamavam chamarão chamariam chamem chamassem chamam-se chamaram-se|chamar chamarem chamarmos chamar-se|chamado chamada chamados chamadas chamando chamando-se
v|phone|telefona telefonou telefonava telefonará telefonaria telefonasse liga ligou ligava ligará ligaria ligue ligasse|telefonam telefonaram telefonavam telefonarão telefonariam telefonem telefonassem ligam ligaram ligavam ligarão ligariam liguem ligassem|telefonar telefonarem telefonarmos ligar ligarem ligarmos|telefonado telefonada telefonados telefonadas telefonando ligado ligada ligados ligadas ligando
v|answer|responde respondeu respondia responderá responderia responda respondesse|respondem responderam respondiam responderão responderiam respondam respondessem|responder responderem respondermos|respondido respondida respondidos respondidas respondendo
v|ask|perguntou perguntava perguntará perguntaria pergunte perguntasse|perguntam perguntaram perguntavam perguntarão perguntariam perguntem perguntassem|perguntar perguntarem perguntarmos|perguntado perguntada perguntados perguntadas perguntando
v|request|pede pediu pedia pedirá pediria peça pedisse|pedem pediram pediam pedirão pediriam peçam pedissem|pedir pedirem pedirmos|pedido pedida pedidos pedidas pedindo
v|order|encomendou encomendava encomendará encomendaria encomende encomendasse|encomendam encomendaram encomendavam encomendarão encomendariam encomendem encomendassem|encomendar encomendarem encomendarmos|encomendado encomendada encomendados encomendadas encomendando
v|promise|promete prometeu prometia prometerá prometeria prometa prometesse|prometem prometeram prometiam prometerão prometeriam prometam prometessem|prometer prometerem prometermos|prometido prometida prometidos prometidas prometendo
v|believe|acredita acreditou acreditava acreditará acreditaria acredite acreditasse|acreditam acreditaram acreditavam acreditarão acreditariam acreditem acreditassem|acreditar acreditarem acreditarmos|acreditado acreditada acreditados acreditadas acreditando
v|think|pensa pensou pensava pensará pensaria pense pensasse|pensam pensaram pensavam pensarão pensariam pensem pensassem|pensar pensarem pensarmos|pensado pensada pensados pensadas pensando
v|know|sabe soube sabia saberá saberia saiba soubesse|sabem souberam sabiam saberão saberiam saibam soubessem|saber saberem|sabido sabida sabendo
v|understand|compreende compreendeu compreendia compreenderá compreenderia compreenda compreendesse entende entendeu entendia entenderá entenderia entenda entendesse|compreendem compreenderam compreendiam compreenderão compreenderiam compreendam compreendessem entendem entenderam entendiam entenderão entenderiam entendam entendessem|compreender compreenderem compreendermos entender entenderem entendermos|compreendido compreendida compreendidos compreendidas compreendendo entendido entendida entendidos entendidas entendendo
v|remember|lembra lembrou lembrava lembrará lembraria lembre lembrasse lembra-se lembrou-se recorda recordou recordava recordará recordaria recorde recordasse|lembram lembraram lembravam lembrarão lembrariam lembrem lembrassem lembram-se lembraram-se recordam recordaram recordavam recordarão recordariam recordem recordassem|lembrar lembrarem lembrarmos lembrar-se recordar recordarem recordarmos|lembrado lembrada lembrados lembradas lembrando lembrando-se recordado recordada recordados recordadas recordando
v|forget|esquece esqueceu esquecia esquecerá esqueceria esqueça esquecesse esquece-se esqueceu-se|esquecem esqueceram esqueciam esquecerão esqueceriam esqueçam esquecessem esquecem-se esqueceram-se|esquecer esquecerem esquecermos esquecer-se|esquecido esquecida esquecidos esquecidas esquecendo esquecendo-se
v|learn|aprende aprendeu aprendia aprenderá aprenderia aprenda aprendesse|aprendem aprenderam aprendiam aprenderão aprenderiam aprendam aprendessem|aprender aprenderem aprendermos|aprendido aprendida aprendidos aprendidas aprendendo
v|teach|ensina ensinou ensinava ensinará ensinaria ensine ensinasse|ensinam ensinaram ensinavam ensinarão ensinariam ensinem ensinassem|ensinar ensinarem ensinarmos|ensinado ensinada ensinados ensinadas ensinando
v|study|estuda estudou estudava estudará estudaria estude estudasse|estudam estudaram estudavam estudarão estudariam estudem estudassem|estudar estudarem estudarmos|estudado estudada estudados estudadas estudando
v|count|contabiliza contabilizou contabilizava contabilizará contabilizaria contabilize contabilizasse|contabilizam contabilizaram contabilizavam contabilizarão contabilizariam contabilizem contabilizassem|contabilizar contabilizarem contabilizarmos|contabilizado contabilizada contabilizados contabilizadas contabilizando
v|calculate|calcula calculou calculava calculará calcularia calcule calculasse|calculam calcularam calculavam calcularão calculariam calculem calculassem|calcular calcularem calcularmos|calculado calculada calculados calculadas calculando
v|measure|mede mediu media medirá mediria meça medisse|medem mediram mediam medirão mediriam meçam medissem|medir medirem medirmos|medido medida medidos medidas medindo
v|weigh|pesa pesou pesava pesará pesaria pese pesasse|pesam pesaram pesavam pesarão pesariam pesem pesassem|pesar pesarem pesarmos|pesando
v|work|trabalha trabalhou trabalhava trabalhará trabalharia trabalhe trabalhasse funciona funcionou funcionava funcionará funcionaria funcione funcionasse|trabalham trabalharam trabalhavam trabalharão trabalhariam trabalhem trabalhassem funcionam funcionaram funcionavam funcionarão funcionariam funcionem funcionassem|trabalhar trabalharem trabalharmos funcionar funcionarem funcionarmos|trabalhado trabalhada trabalhados trabalhadas trabalhando funcionado funcionada funcionados funcionadas funcionando
v|use|usa usou usava usará usaria use usasse utiliza utilizou utilizava utilizará utilizaria utilize utilizasse|usam usaram usavam usarão usariam usem usassem utilizam utilizaram utilizavam utilizarão utilizariam utilizem utilizassem|usar usarem usarmos utilizar utilizarem utilizarmos|usando utilizado utilizada utilizados utilizadas utilizando
v|need|precisa precisou precisava precisará precisaria precise precisasse necessita necessitou necessitava necessitará necessitaria necessite necessitasse|precisam precisaram precisavam precisarão precisariam precisem precisassem necessitam necessitaram necessitavam necessitarão necessitariam necessitem necessitassem|precisar precisarem precisarmos necessitar necessitarem necessitarmos|precisado precisada precisados precisadas precisando necessitado necessitada necessitados necessitadas necessitando
v|choose|escolhe escolheu escolhia escolherá escolheria escolha escolhesse|escolhem escolheram escolhiam escolherão escolheriam escolham escolhessem|escolher escolherem escolhermos|escolhido escolhida escolhidos escolhidas escolhendo
v|decide|decide decidiu decidia decidirá decidiria decida decidisse|decidem decidiram decidiam decidirão decidiriam decidam decidissem|decidir decidirem decidirmos|decidido decidida decididos decididas decidindo
v|agree|concorda concordou concordava concordará concordaria concorde concordasse|concordam concordaram concordavam concordarão concordariam concordem concordassem|concordar concordarem concordarmos|concordado concordada concordados concordadas concordando
v|refuse|recusa recusou recusava recusará recusaria recuse recusasse|recusam recusaram recusavam recusarão recusariam recusem recusassem|recusar recusarem recusarmos|recusado recusada recusados recusadas recusando
v|allow|permite permitiu permitia permitirá permitiria permita permitisse|permitem permitiram permitiam permitirão permitiriam permitam permitissem|permitir permitirem permitirmos|permitido permitida permitidos permitidas permitindo
v|forbid|proíbe proibiu proibia proibirá proibiria proíba proibisse|proíbem proibiram proibiam proibirão proibiriam proíbam proibissem|proibir proibirem proibirmos|proibido proibida proibidos proibidas proibindo
v|obey|obedece obedeceu obedecia obedecerá obedeceria obedeça obedecesse|obedecem obedeceram obedeciam obedecerão obedeceriam obedeçam obedecessem|obedecer obedecerem obedecermos|obedecido obedecida obedecidos obedecidas obedecendo
v|listen|escuta escutou escutava escutará escutaria escute escutasse|escutam escutaram escutavam escutarão escutariam escutem escutassem|escutar escutarem escutarmos|escutado escutada escutados escutadas escutando
v|hear|ouve ouviu ouvia ouvirá ouviria ouça ouvisse|ouvem ouviram ouviam ouvirão ouviriam ouçam ouvissem|ouvir ouvirem ouvirmos|ouvida ouvidas ouvindo
v|touch|tateia tateou tateava tateará tatearia tateie tateasse|tateiam tatearam tateavam tatearão tateariam tateiem tateassem|tatear tatearem tatearmos|tateado tateada tateados tateadas tateando
v|point_at|aponta apontou apontava apontará apontaria aponte apontasse|apontam apontaram apontavam apontarão apontariam apontem apontassem|apontar apontarem apontarmos|apontado apontada apontados apontadas apontando
v|wave|acena acenou acenava acenará acenaria acene acenasse|acenam acenaram acenavam acenarão acenariam acenem acenassem|acenar acenarem acenarmos|acenado acenada acenados acenadas acenando
v|nod|assente assentiu assentia assentirá assentiria assinta assentisse|assentem assentiram assentiam assentirão assentiriam assintam assentissem|assentir assentirem assentirmos|assentido assentida assentidos assentidas assentindo
v|fear|teme temeu temia temerá temeria tema temesse|temem temeram temiam temerão temeriam temam temessem|temer temerem temermos|temido temida temidos temidas temendo
v|frighten|assusta assustou assustava assustará assustaria assuste assustasse assusta-se assustou-se|assustam assustaram assustavam assustarão assustariam assustem assustassem assustam-se assustaram-se|assustar assustarem assustarmos assustar-se|assustando assustando-se
v|surprise|surpreende surpreendeu surpreendia surpreenderá surpreenderia surpreenda surpreendesse|surpreendem surpreenderam surpreendiam surpreenderão surpreenderiam surpreendam surpreendessem|surpreender surpreenderem surpreendermos|surpreendido surpreendida surpreendidos surpreendidas surpreendendo
v|amaze|espanta espantou espantava espantará espantaria espante espantasse|espantam espantaram espantavam espantarão espantariam espantem espantassem|espantar espantarem espantarmos|espantado espantada espantados espantadas espantando
v|enjoy|desfruta desfrutou desfrutava desfrutará desfrutaria desfrute desfrutasse aproveita aproveitou aproveitava aproveitará aproveitaria aproveite aproveitasse|desfrutam desfrutaram desfrutavam desfrutarão desfrutariam desfrutem desfrutassem aproveitam aproveitaram aproveitavam aproveitarão aproveitariam aproveitem aproveitassem|desfrutar desfrutarem desfrutarmos aproveitar aproveitarem aproveitarmos|desfrutado desfrutada desfrutados desfrutadas desfrutando aproveitado aproveitada aproveitados aproveitadas aproveitando
v|amuse|diverte divertiu divertia divertirá divertiria divirta divertisse diverte-se divertiu-se|divertem divertiram divertiam divertirão divertiriam divirtam divertissem divertem-se divertiram-se|divertir divertirem divertirmos divertir-se|divertindo divertindo-se
v|miss|falta faltou faltava faltará faltaria falte faltasse|faltam faltaram faltavam faltarão faltariam faltem faltassem|faltar faltarem faltarmos|faltado faltada faltados faltadas faltando
v|worry|preocupa preocupou preocupava preocupará preocuparia preocupe preocupasse preocupa-se preocupou-se|preocupam preocuparam preocupavam preocuparão preocupariam preocupem preocupassem preocupam-se preocuparam-se|preocupar preocuparem preocuparmos preocupar-se|preocupando preocupando-se
v|calm_down|acalma acalmou acalmava acalmará acalmaria acalme acalmasse acalma-se acalmou-se|acalmam acalmaram acalmavam acalmarão acalmariam acalmem acalmassem acalmam-se acalmaram-se|acalmar acalmarem acalmarmos acalmar-se|acalmado acalmada acalmados acalmadas acalmando acalmando-se
v|tremble|treme tremeu tremia tremerá tremeria trema tremesse|tremem tremeram tremiam tremerão tremeriam tremam tremessem|tremer tremerem tremermos|tremido tremida tremidos tremidas tremendo
v|freeze|congela congelou congelava congelará congelaria congele congelasse gela gelou gelava gelará gelaria gele gelasse|congelam congelaram congelavam congelarão congelariam congelem congelassem gelam gelaram gelavam gelarão gelariam gelem gelassem|congelar congelarem congelarmos gelar gelarem gelarmos|congelando gelada geladas gelando
v|melt|derrete derreteu derretia derreterá derreteria derreta derretesse derrete-se derreteu-se|derretem derreteram derretiam derreterão derreteriam derretam derretessem derretem-se derreteram-se|derreter derreterem derretermos derreter-se|derretido derretida derretidos derretidas derretendo derretendo-se
v|rain|chove choveu chovia choverá choveria chova chovesse|chovem choveram choviam choverão choveriam chovam chovessem|chover choverem chovermos|chovido chovida chovidos chovidas chovendo
v|snow|neva nevou nevava nevará nevaria nevasse|nevam nevaram nevavam nevarão nevariam nevem nevassem|nevar nevarem nevarmos|nevando
v|thunder|troveja trovejou trovejava trovejará trovejaria troveje trovejasse|trovejam trovejaram trovejavam trovejarão trovejariam trovejem trovejassem|trovejar trovejarem trovejarmos|trovejado trovejada trovejados trovejadas trovejando
v|dawn|clareia clareou clareava clareará clarearia clareie clareasse|clareiam clarearam clareavam clarearão clareariam clareiem clareassem|clarear clarearem clarearmos|clareado clareada clareados clareadas clareando
v|get_dark|escurece escureceu escurecia escurecerá escureceria escureça escurecesse|escurecem escureceram escureciam escurecerão escureceriam escureçam escurecessem|escurecer escurecerem escurecermos|escurecido escurecida escurecidos escurecidas escurecendo
v|set|pousa pousou pousava pousará pousaria pouse pousasse|pousam pousaram pousavam pousarão pousariam pousem pousassem|pousar pousarem pousarmos|pousado pousados pousando
v|land|aterra aterrou aterrava aterrará aterraria aterre aterrasse aterrissa aterrissou aterrissava aterrissará aterrissaria aterrisse aterrissasse|aterram aterraram aterravam aterrarão aterrariam aterrem aterrassem aterrissam aterrissaram aterrissavam aterrissarão aterrissariam aterrissem aterrissassem|aterrar aterrarem aterrarmos aterrissar aterrissarem aterrissarmos|aterrado aterrada aterrados aterradas aterrando aterrissado aterrissada aterrissados aterrissadas aterrissando
v|take_off|decola decolou decolava decolará decolaria decole decolasse descola descolou descolava descolará descolaria descole descolasse|decolam decolaram decolavam decolarão decolariam decolem decolassem descolam descolaram descolavam descolarão descolariam descolem descolassem|decolar decolarem decolarmos descolar descolarem descolarmos|decolado decolada decolados decoladas decolando descolado descolada descolados descoladas descolando
v|flow|flui fluiu fluía fluirá fluiria flua fluísse escorre escorreu escorria escorrerá escorreria escorra escorresse|fluem fluíram fluíam fluirão fluiriam fluam fluíssem escorrem escorreram escorriam escorrerão escorreriam escorram escorressem|fluir fluírem fluirmos escorrer escorrerem escorrermos|fluído fluída fluídos fluídas fluindo escorrido escorrida escorridos escorridas escorrendo
v|splash|salpica salpicou salpicava salpicará salpicaria salpique salpicasse|salpicam salpicaram salpicavam salpicarão salpicariam salpiquem salpicassem|salpicar salpicarem salpicarmos|salpicado salpicada salpicados salpicadas salpicando
v|drip|pinga pingou pingava pingará pingaria pingue pingasse|pingam pingaram pingavam pingarão pingariam pinguem pingassem|pingar pingarem pingarmos|pingado pingada pingados pingadas pingando
v|flood|inunda inundou inundava inundará inundaria inunde inundasse|inundam inundaram inundavam inundarão inundariam inundem inundassem|inundar inundarem inundarmos|inundado inundada inundados inundadas inundando
v|bark|ladrou ladrava ladrará ladraria ladre ladrasse late latiu latia latirá latiria lata latisse|ladram ladraram ladravam ladrarão ladrariam ladrem ladrassem latem latiram latiam latirão latiriam latam latissem|ladrar ladrarem ladrarmos latir latirem latirmos|ladrado ladrada ladrados ladradas ladrando latido latida latidos latidas latindo
v|meow|mia miou miava miará miaria mie miasse|miam miaram miavam miarão miariam miem miassem|miar miarem miarmos|miado miada miados miadas miando
v|moo|muge mugiu mugia mugirá mugiria muja mugisse|mugem mugiram mugiam mugirão mugiriam mujam mugissem|mugir mugirem mugirmos|mugido mugida mugidos mugidas mugindo
v|crow|cacareja cacarejou cacarejava cacarejará cacarejaria cacareje cacarejasse|cacarejam cacarejaram cacarejavam cacarejarão cacarejariam cacarejem cacarejassem|cacarejar cacarejarem cacarejarmos|cacarejado cacarejada cacarejados cacarejadas cacarejando
v|croak|coaxa coaxou coaxava coaxará coaxaria coaxe coaxasse|coaxam coaxaram coaxavam coaxarão coaxariam coaxem coaxassem|coaxar coaxarem coaxarmos|coaxado coaxada coaxados coaxadas coaxando
v|neigh|relincha relinchou relinchava relinchará relincharia relinche relinchasse|relincham relincharam relinchavam relincharão relinchariam relinchem relinchassem|relinchar relincharem relincharmos|relinchado relinchada relinchados relinchadas relinchando
v|roar|ruge rugiu rugia rugirá rugiria ruja rugisse|rugem rugiram rugiam rugirão rugiriam rujam rugissem|rugir rugirem rugirmos|rugido rugida rugidos rugidas rugindo
v|howl|uiva uivou uivava uivará uivaria uive uivasse|uivam uivaram uivavam uivarão uivariam uivem uivassem|uivar uivarem uivarmos|uivado uivada uivados uivadas uivando
v|chirp|chilreia chilreou chilreava chilreará chilrearia chilreie chilreasse piou piava piará piaria pie piasse|chilreiam chilrearam chilreavam chilrearão chilreariam chilreiem chilreassem piam piaram piavam piarão piariam piem piassem|chilrear chilrearem chilrearmos piar piarem piarmos|chilreado chilreada chilreados chilreadas chilreando piado piada piados piadas piando
v|buzz|zumbe zumbiu zumbia zumbirá zumbiria zumba zumbisse|zumbem zumbiram zumbiam zumbirão zumbiriam zumbam zumbissem|zumbir zumbirem zumbirmos|zumbido zumbida zumbidos zumbidas zumbindo
v|hatch|choca chocou chocava chocará chocaria choque chocasse|chocam chocaram chocavam chocarão chocariam choquem chocassem|chocar chocarem chocarmos|chocado chocada chocados chocadas chocando
v|snore|ressona ressonou ressonava ressonará ressonaria ressone ressonasse ronca roncou roncava roncará roncaria ronque roncasse|ressonam ressonaram ressonavam ressonarão ressonariam ressonem ressonassem roncam roncaram roncavam roncarão roncariam ronquem roncassem|ressonar ressonarem ressonarmos roncar roncarem roncarmos|ressonado ressonada ressonados ressonadas ressonando roncado roncada roncados roncadas roncando
v|yawn|boceja bocejou bocejava bocejará bocejaria boceje bocejasse|bocejam bocejaram bocejavam bocejarão bocejariam bocejem bocejassem|bocejar bocejarem bocejarmos|bocejado bocejada bocejados bocejadas bocejando
v|sneeze|espirra espirrou espirrava espirrará espirraria espirre espirrasse|espirram espirraram espirravam espirrarão espirrariam espirrem espirrassem|espirrar espirrarem espirrarmos|espirrado espirrada espirrados espirradas espirrando
v|cough|tossiu tossia tossirá tossiria tussa tossisse|tossem tossiram tossiam tossirão tossiriam tussam tossissem|tossir tossirem tossirmos|tossido tossida tossidos tossidas tossindo
v|breathe|respira respirou respirava respirará respiraria respire respirasse|respiram respiraram respiravam respirarão respirariam respirem respirassem|respirar respirarem respirarmos|respirado respirada respirados respiradas respirando
v|heal|cura curou curava curará curaria cure curasse sara sarou sarava sarará sararia sare sarasse|curam curaram curavam curarão curariam curem curassem saram sararam saravam sararão sarariam sarem sarassem|curar curarem curarmos sarar sararem sararmos|curado curada curados curadas curando sarado sarada sarados saradas sarando
v|care_for|cuida cuidou cuidava cuidará cuidaria cuide cuidasse|cuidam cuidaram cuidavam cuidarão cuidariam cuidem cuidassem|cuidar cuidarem cuidarmos|cuidado cuidada cuidados cuidadas cuidando
v|treat|trata tratou tratava tratará trataria trate tratasse|tratam trataram tratavam tratarão tratariam tratem tratassem|tratar tratarem tratarmos|tratado tratada tratados tratadas tratando
v|examine|examina examinou examinava examinará examinaria examine examinasse|examinam examinaram examinavam examinarão examinariam examinem examinassem|examinar examinarem examinarmos|examinado examinada examinados examinadas examinando
v|hurt|magoa magoou magoava magoará magoaria magoe magoasse magoa-se magoou-se fere feriu feria ferirá feriria fira ferisse fere-se feriu-se|magoam magoaram magoavam magoarão magoariam magoem magoassem magoam-se magoaram-se ferem feriram feriam ferirão feririam firam ferissem ferem-se feriram-se|magoar magoarem magoarmos magoar-se ferir ferirem ferirmos ferir-se|magoado magoada magoados magoadas magoando magoando-se ferido feridos ferindo ferindo-se
v|bleed|sangra sangrou sangrava sangrará sangraria sangre sangrasse|sangram sangraram sangravam sangrarão sangrariam sangrem sangrassem|sangrar sangrarem sangrarmos|sangrado sangrada sangrados sangradas sangrando
v|wear|veste vestiu vestia vestirá vestiria vestisse veste-se vestiu-se traja trajou trajava trajará trajaria traje trajasse|vestem vestiram vestiam vestirão vestiriam vistam vestissem vestem-se vestiram-se trajam trajaram trajavam trajarão trajariam trajem trajassem|vestir vestirem vestirmos vestir-se trajar trajarem trajarmos|vestida vestidas vestindo vestindo-se trajado trajada trajados trajadas trajando
v|put_on|calçou calçava calçará calçaria calce calçasse|calçam calçaram calçavam calçarão calçariam calcem calçassem|calçar calçarem calçarmos|calçado calçados calçando
v|undress|despe despiu despia despirá despiria dispa despisse despe-se despiu-se|despem despiram despiam despirão despiriam dispam despissem despem-se despiram-se|despir despirem despirmos despir-se|despido despida despidos despidas despindo despindo-se
v|comb|penteia penteou penteava penteará pentearia penteie penteasse penteia-se penteou-se|penteiam pentearam penteavam pentearão penteariam penteiem penteassem penteiam-se pentearam-se|pentear pentearem pentearmos pentear-se|penteado penteada penteados penteadas penteando penteando-se
v|shave|barbeia barbeou barbeava barbeará barbearia barbeie barbeasse barbeia-se barbeou-se|barbeiam barbearam barbeavam barbearão barbeariam barbeiem barbeassem barbeiam-se barbearam-se|barbear barbearem barbearmos barbear-se|barbeado barbeada barbeados barbeadas barbeando barbeando-se
v|brush|escovou escovava escovará escovaria escove escovasse|escovam escovaram escovavam escovarão escovariam escovem escovassem|escovar escovarem escovarmos|escovado escovada escovados escovadas escovando
v|bathe|banha banhou banhava banhará banharia banhe banhasse banha-se banhou-se|banham banharam banhavam banharão banhariam banhem banhassem banham-se banharam-se|banhar banharem banharmos banhar-se|banhado banhada banhados banhadas banhando banhando-se
v|cover|cobriu cobria cobrirá cobriria cubra cobrisse|cobrem cobriram cobriam cobrirão cobririam cubram cobrissem|cobrir cobrirem cobrirmos|coberto coberta cobertos cobertas cobrindo
v|uncover|destapa destapou destapava destapará destaparia destape destapasse|destapam destaparam destapavam destaparão destapariam destapem destapassem|destapar destaparem destaparmos|destapado destapada destapados destapadas destapando
v|decorate|decora decorou decorava decorará decoraria decore decorasse enfeita enfeitou enfeitava enfeitará enfeitaria enfeite enfeitasse|decoram decoraram decoravam decorarão decorariam decorem decorassem enfeitam enfeitaram enfeitavam enfeitarão enfeitariam enfeitem enfeitassem|decorar decorarem decorarmos enfeitar enfeitarem enfeitarmos|decorado decorada decorados decoradas decorando enfeitado enfeitada enfeitados enfeitadas enfeitando
v|prepare|prepara preparou preparava preparará prepararia prepare preparasse|preparam prepararam preparavam prepararão preparariam preparem preparassem|preparar prepararem prepararmos|preparado preparada preparados preparadas preparando
v|organise|organiza organizou organizava organizará organizaria organize organizasse|organizam organizaram organizavam organizarão organizariam organizem organizassem|organizar organizarem organizarmos|organizado organizada organizados organizadas organizando
v|share|partilha partilhou partilhava partilhará partilharia partilhe partilhasse compartilha compartilhou compartilhava compartilhará compartilharia compartilhe compartilhasse|partilham partilharam partilhavam partilharão partilhariam partilhem partilhassem compartilham compartilharam compartilhavam compartilharão compartilhariam compartilhem compartilhassem|partilhar partilharem partilharmos compartilhar compartilharem compartilharmos|partilhado partilhada partilhados partilhadas partilhando compartilhado compartilhada compartilhados compartilhadas compartilhando
v|offer|oferece ofereceu oferecia oferecerá ofereceria ofereça oferecesse|oferecem ofereceram ofereciam oferecerão ofereceriam ofereçam oferecessem|oferecer oferecerem oferecermos|oferecido oferecida oferecidos oferecidas oferecendo
v|send|envia enviou enviava enviará enviaria envie enviasse manda mandou mandava mandará mandaria mande mandasse|enviam enviaram enviavam enviarão enviariam enviem enviassem mandam mandaram mandavam mandarão mandariam mandem mandassem|enviar enviarem enviarmos mandar mandarem mandarmos|enviado enviada enviados enviadas enviando mandado mandada mandados mandadas mandando
v|deliver|entrega entregou entregava entregará entregaria entregue entregasse|entregam entregaram entregavam entregarão entregariam entreguem entregassem|entregar entregarem entregarmos|entregado entregada entregados entregadas entregues entregando
v|welcome|acolhe acolheu acolhia acolherá acolheria acolha acolhesse|acolhem acolheram acolhiam acolherão acolheriam acolham acolhessem|acolher acolherem acolhermos|acolhido acolhida acolhidos acolhidas acolhendo
v|exchange|troca trocou trocava trocará trocaria troque trocasse|trocam trocaram trocavam trocarão trocariam troquem trocassem|trocar trocarem trocarmos|trocado trocada trocados trocadas trocando
v|lend|empresta emprestou emprestava emprestará emprestaria empreste emprestasse|emprestam emprestaram emprestavam emprestarão emprestariam emprestem emprestassem|emprestar emprestarem emprestarmos|emprestado emprestada emprestados emprestadas emprestando
v|give_back|devolve devolveu devolvia devolverá devolveria devolva devolvesse|devolvem devolveram devolviam devolverão devolveriam devolvam devolvessem|devolver devolverem devolvermos|devolvido devolvida devolvidos devolvidas devolvendo
v|rent|aluga alugou alugava alugará alugaria alugue alugasse|alugam alugaram alugavam alugarão alugariam aluguem alugassem|alugar alugarem alugarmos|alugado alugada alugados alugadas alugando
v|hire|contrata contratou contratava contratará contrataria contrate contratasse|contratam contrataram contratavam contratarão contratariam contratem contratassem|contratar contratarem contratarmos|contratado contratada contratados contratadas contratando
v|dismiss|despede despediu despedia despedirá despediria despeça despedisse despede-se despediu-se|despedem despediram despediam despedirão despediriam despeçam despedissem despedem-se despediram-se|despedir despedirem despedirmos despedir-se|despedido despedidos despedindo despedindo-se
v|apply|candidata candidatou candidatava candidatará candidataria candidate candidatasse candidata-se candidatou-se|candidatam candidataram candidatavam candidatarão candidatariam candidatem candidatassem candidatam-se candidataram-se|candidatar candidatarem candidatarmos candidatar-se|candidatado candidatada candidatados candidatadas candidatando candidatando-se
v|happen|acontece aconteceu acontecia acontecerá aconteceria aconteça acontecesse ocorre ocorreu ocorria ocorrerá ocorreria ocorra ocorresse|acontecem aconteceram aconteciam acontecerão aconteceriam aconteçam acontecessem ocorrem ocorreram ocorriam ocorrerão ocorreriam ocorram ocorressem|acontecer acontecerem acontecermos ocorrer ocorrerem ocorrermos|acontecido acontecida acontecidos acontecidas acontecendo ocorrido ocorrida ocorridos ocorridas ocorrendo
v|succeed|consegue conseguiu conseguia conseguirá conseguiria consiga conseguisse|conseguem conseguiram conseguiam conseguirão conseguiriam consigam conseguissem|conseguir conseguirem conseguirmos|conseguido conseguida conseguidos conseguidas conseguindo
v|fail|falha falhou falhava falhará falharia falhe falhasse|falham falharam falhavam falharão falhariam falhem falhassem|falhar falharem falharmos|falhado falhada falhados falhadas falhando
v|practise|pratica praticou praticava praticará praticaria pratique praticasse ensaia ensaiou ensaiava ensaiará ensaiaria ensaie ensaiasse|praticam praticaram praticavam praticarão praticariam pratiquem praticassem ensaiam ensaiaram ensaiavam ensaiarão ensaiariam ensaiem ensaiassem|praticar praticarem praticarmos ensaiar ensaiarem ensaiarmos|praticado praticada praticados praticadas praticando ensaiado ensaiada ensaiados ensaiadas ensaiando
v|improve|melhora melhorou melhorava melhorará melhoraria melhore melhorasse|melhoram melhoraram melhoravam melhorarão melhorariam melhorem melhorassem|melhorar melhorarem melhorarmos|melhorado melhorada melhorados melhoradas melhorando
v|create|cria criou criava criará criaria crie criasse|criam criaram criavam criarão criariam criem criassem|criar criarem criarmos|criado criada criados criadas criando
v|invent|inventa inventou inventava inventará inventaria invente inventasse|inventam inventaram inventavam inventarão inventariam inventem inventassem|inventar inventarem inventarmos|inventado inventada inventados inventadas inventando
v|film|filma filmou filmava filmará filmaria filmasse|filmam filmaram filmavam filmarão filmariam filmem filmassem|filmar filmarem filmarmos|filmado filmada filmados filmadas filmando
v|photograph|fotografa fotografou fotografava fotografará fotografaria fotografe fotografasse|fotografam fotografaram fotografavam fotografarão fotografariam fotografem fotografassem|fotografar fotografarem fotografarmos|fotografado fotografada fotografados fotografadas fotografando
v|record|grava gravou gravava gravará gravaria grave gravasse|gravam gravaram gravavam gravarão gravariam gravem gravassem|gravar gravarem gravarmos|gravado gravada gravados gravadas gravando
v|edit|edita editou editava editará editaria edite editasse|editam editaram editavam editarão editariam editem editassem|editar editarem editarmos|editado editada editados editadas editando
v|zoom|aproxima aproximou aproximava aproximará aproximaria aproxime aproximasse aproxima-se aproximou-se|aproximam aproximaram aproximavam aproximarão aproximariam aproximem aproximassem aproximam-se aproximaram-se|aproximar aproximarem aproximarmos aproximar-se|aproximado aproximada aproximados aproximadas aproximando aproximando-se
v|move_away|afasta afastou afastava afastará afastaria afaste afastasse afasta-se afastou-se|afastam afastaram afastavam afastarão afastariam afastem afastassem afastam-se afastaram-se|afastar afastarem afastarmos afastar-se|afastado afastada afastados afastadas afastando afastando-se
v|guess|adivinha adivinhou adivinhava adivinhará adivinharia adivinhe adivinhasse|adivinham adivinharam adivinhavam adivinharão adivinhariam adivinhem adivinhassem|adivinhar adivinharem adivinharmos|adivinhado adivinhada adivinhados adivinhadas adivinhando
v|search|revistou revistava revistará revistaria reviste revistasse|revistam revistaram revistavam revistarão revistariam revistem revistassem|revistar revistarem revistarmos|revistado revistada revistados revistadas revistando
v|investigate|investiga investigou investigava investigará investigaria investigue investigasse|investigam investigaram investigavam investigarão investigariam investiguem investigassem|investigar investigarem investigarmos|investigado investigada investigados investigadas investigando
v|solve|resolve resolveu resolvia resolverá resolveria resolva resolvesse|resolvem resolveram resolviam resolverão resolveriam resolvam resolvessem|resolver resolverem resolvermos|resolvido resolvida resolvidos resolvidas resolvendo
v|test|testou testava testará testaria testasse|testam testaram testavam testarão testariam testem testassem|testar testarem testarmos|testado testada testados testadas testando
v|check|verifica verificou verificava verificará verificaria verifique verificasse|verificam verificaram verificavam verificarão verificariam verifiquem verificassem|verificar verificarem verificarmos|verificado verificada verificados verificadas verificando
v|connect|conecta conectou conectava conectará conectaria conecte conectasse une uniu unia unirá uniria una unisse|conectam conectaram conectavam conectarão conectariam conectem conectassem unem uniram uniam unirão uniriam unam unissem|conectar conectarem conectarmos unir unirem unirmos|conectado conectada conectados conectadas conectando unido unida unidos unidas unindo
v|separate|separa separou separava separará separaria separe separasse|separam separaram separavam separarão separariam separem separassem|separar separarem separarmos|separado separada separados separadas separando
v|divide|divide dividiu dividia dividirá dividiria divida dividisse|dividem dividiram dividiam dividirão dividiriam dividam dividissem|dividir dividirem dividirmos|dividido dividida divididos divididas dividindo
v|add|adiciona adicionou adicionava adicionará adicionaria adicione adicionasse acrescenta acrescentou acrescentava acrescentará acrescentaria acrescente acrescentasse|adicionam adicionaram adicionavam adicionarão adicionariam adicionem adicionassem acrescentam acrescentaram acrescentavam acrescentarão acrescentariam acrescentem acrescentassem|adicionar adicionarem adicionarmos acrescentar acrescentarem acrescentarmos|adicionado adicionada adicionados adicionadas adicionando acrescentado acrescentada acrescentados acrescentadas acrescentando
v|remove|remove removeu removia removerá removeria remova removesse|removem removeram removiam removerão removeriam removam removessem|remover removerem removermos|removido removida removidos removidas removendo
v|replace|substitui substituiu substituía substituirá substituiria substitua substituísse|substituem substituíram substituíam substituirão substituiriam substituam substituíssem|substituir substituírem substituirmos|substituído substituída substituídos substituídas substituindo
v|throw_away|descarta descartou descartava descartará descartaria descarte descartasse|descartam descartaram descartavam descartarão descartariam descartem descartassem|descartar descartarem descartarmos|descartado descartada descartados descartadas descartando
v|recycle|recicla reciclou reciclava reciclará reciclaria recicle reciclasse|reciclam reciclaram reciclavam reciclarão reciclariam reciclem reciclassem|reciclar reciclarem reciclarmos|reciclado reciclada reciclados recicladas reciclando
v|waste|desperdiça desperdiçou desperdiçava desperdiçará desperdiçaria desperdice desperdiçasse|desperdiçam desperdiçaram desperdiçavam desperdiçarão desperdiçariam desperdicem desperdiçassem|desperdiçar desperdiçarem desperdiçarmos|desperdiçado desperdiçada desperdiçados desperdiçadas desperdiçando
v|pollute|polui poluiu poluía poluirá poluiria polua poluísse|poluem poluíram poluíam poluirão poluiriam poluam poluíssem|poluir poluírem poluirmos|poluído poluída poluídos poluídas poluindo
v|announce|anuncia anunciou anunciava anunciará anunciaria anuncie anunciasse|anunciam anunciaram anunciavam anunciarão anunciariam anunciem anunciassem|anunciar anunciarem anunciarmos|anunciado anunciada anunciados anunciadas anunciando
v|inform|informa informou informava informará informaria informe informasse avisa avisou avisava avisará avisaria avise avisasse|informam informaram informavam informarão informariam informem informassem avisam avisaram avisavam avisarão avisariam avisem avisassem|informar informarem informarmos avisar avisarem avisarmos|informado informada informados informadas informando avisado avisada avisados avisadas avisando
v|warn|alerta alertou alertava alertará alertaria alerte alertasse|alertam alertaram alertavam alertarão alertariam alertem alertassem|alertar alertarem alertarmos|alertado alertada alertados alertadas alertando
v|advertise|divulga divulgou divulgava divulgará divulgaria divulgue divulgasse|divulgam divulgaram divulgavam divulgarão divulgariam divulguem divulgassem|divulgar divulgarem divulgarmos|divulgado divulgada divulgados divulgadas divulgando
v|recommend|recomenda recomendou recomendava recomendará recomendaria recomende recomendasse|recomendam recomendaram recomendavam recomendarão recomendariam recomendem recomendassem|recomendar recomendarem recomendarmos|recomendado recomendada recomendados recomendadas recomendando
v|open|inaugura inaugurou inaugurava inaugurará inauguraria inaugure inaugurasse|inauguram inauguraram inauguravam inaugurarão inaugurariam inaugurem inaugurassem|inaugurar inaugurarem inaugurarmos|inaugurado inaugurada inaugurados inauguradas inaugurando
v|book|reserva reservou reservava reservará reservaria reserve reservasse|reservam reservaram reservavam reservarão reservariam reservem reservassem|reservar reservarem reservarmos|reservado reservada reservados reservadas reservando
v|sign|assina assinou assinava assinará assinaria assine assinasse|assinam assinaram assinavam assinarão assinariam assinem assinassem|assinar assinarem assinarmos|assinado assinada assinados assinadas assinando
v|vote|vota votou votava votará votaria vote votasse|votam votaram votavam votarão votariam votem votassem|votar votarem votarmos|votado votada votados votadas votando
v|govern|governa governou governava governará governaria governe governasse|governam governaram governavam governarão governariam governem governassem|governar governarem governarmos|governado governada governados governadas governando
v|reign|reina reinou reinava reinará reinaria reine reinasse|reinam reinaram reinavam reinarão reinariam reinem reinassem|reinar reinarem reinarmos|reinado reinada reinados reinadas reinando
v|conquer|conquista conquistou conquistava conquistará conquistaria conquiste conquistasse|conquistam conquistaram conquistavam conquistarão conquistariam conquistem conquistassem|conquistar conquistarem conquistarmos|conquistado conquistada conquistados conquistadas conquistando
v|free|liberta libertou libertava libertará libertaria liberte libertasse|libertam libertaram libertavam libertarão libertariam libertem libertassem|libertar libertarem libertarmos|libertado libertada libertados libertadas libertando
v|enchant|encanta encantou encantava encantará encantaria encante encantasse|encantam encantaram encantavam encantarão encantariam encantem encantassem|encantar encantarem encantarmos|encantando
v|bewitch|enfeitiça enfeitiçou enfeitiçava enfeitiçará enfeitiçaria enfeitice enfeitiçasse|enfeitiçam enfeitiçaram enfeitiçavam enfeitiçarão enfeitiçariam enfeiticem enfeitiçassem|enfeitiçar enfeitiçarem enfeitiçarmos|enfeitiçado enfeitiçada enfeitiçados enfeitiçadas enfeitiçando
v|glitter|resplandece resplandeceu resplandecia resplandecerá resplandeceria resplandeça resplandecesse|resplandecem resplandeceram resplandeciam resplandecerão resplandeceriam resplandeçam resplandecessem|resplandecer resplandecerem resplandecermos|resplandecido resplandecida resplandecidos resplandecidas resplandecendo
v|explode|explode explodiu explodia explodirá explodiria exploda explodisse|explodem explodiram explodiam explodirão explodiriam explodam explodissem|explodir explodirem explodirmos|explodido explodida explodidos explodidas explodindo
v|shoot|dispara disparou disparava disparará dispararia dispare disparasse|disparam dispararam disparavam dispararão disparariam disparem disparassem|disparar dispararem dispararmos|disparado disparada disparados disparadas disparando
v|crash|colide colidiu colidia colidirá colidiria colida colidisse|colidem colidiram colidiam colidirão colidiriam colidam colidissem|colidir colidirem colidirmos|colidido colidida colididos colididas colidindo
v|overtake|ultrapassa ultrapassou ultrapassava ultrapassará ultrapassaria ultrapasse ultrapassasse|ultrapassam ultrapassaram ultrapassavam ultrapassarão ultrapassariam ultrapassem ultrapassassem|ultrapassar ultrapassarem ultrapassarmos|ultrapassado ultrapassada ultrapassados ultrapassadas ultrapassando
v|brake|trava travou travava travará travaria trave travasse freia freou freava freará frearia freie freasse|travam travaram travavam travarão travariam travem travassem freiam frearam freavam frearão freariam freiem freassem|travar travarem travarmos frear frearem frearmos|travado travada travados travadas travando freado freada freados freadas freando
v|park|estaciona estacionou estacionava estacionará estacionaria estacione estacionasse|estacionam estacionaram estacionavam estacionarão estacionariam estacionem estacionassem|estacionar estacionarem estacionarmos|estacionado estacionada estacionados estacionadas estacionando
v|accelerate|acelera acelerou acelerava acelerará aceleraria acelere acelerasse|aceleram aceleraram aceleravam acelerarão acelerariam acelerem acelerassem|acelerar acelerarem acelerarmos|acelerado acelerada acelerados aceleradas acelerando
v|fill_up|abastece abasteceu abastecia abastecerá abasteceria abasteça abastecesse|abastecem abasteceram abasteciam abastecerão abasteceriam abasteçam abastecessem|abastecer abastecerem abastecermos|abastecido abastecida abastecidos abastecidas abastecendo
v|push_away|repele repeliu repelia repelirá repeliria repila repelisse|repelem repeliram repeliam repelirão repeliriam repilam repelissem|repelir repelirem repelirmos|repelido repelida repelidos repelidas repelindo
v|lean|encosta encostou encostava encostará encostaria encoste encostasse encosta-se encostou-se|encostam encostaram encostavam encostarão encostariam encostem encostassem encostam-se encostaram-se|encostar encostarem encostarmos encostar-se|encostado encostada encostados encostadas encostando encostando-se
v|wind_up|enrola enrolou enrolava enrolará enrolaria enrole enrolasse|enrolam enrolaram enrolavam enrolarão enrolariam enrolem enrolassem|enrolar enrolarem enrolarmos|enrolado enrolada enrolados enroladas enrolando
v|shake|sacode sacudiu sacudia sacudirá sacudiria sacuda sacudisse agita agitou agitava agitará agitaria agite agitasse|sacodem sacudiram sacudiam sacudirão sacudiriam sacudam sacudissem agitam agitaram agitavam agitarão agitariam agitem agitassem|sacudir sacudirem sacudirmos agitar agitarem agitarmos|sacudido sacudida sacudidos sacudidas sacudindo agitado agitada agitados agitadas agitando
v|rock|balançou balançava balançará balançaria balance balançasse|balançam balançaram balançavam balançarão balançariam balancem balançassem|balançar balançarem balançarmos|balançado balançada balançados balançadas balançando
v|spin|rodopia rodopiou rodopiava rodopiará rodopiaria rodopie rodopiasse|rodopiam rodopiaram rodopiavam rodopiarão rodopiariam rodopiem rodopiassem|rodopiar rodopiarem rodopiarmos|rodopiado rodopiada rodopiados rodopiadas rodopiando
v|bounce|quica quicou quicava quicará quicaria quique quicasse|quicam quicaram quicavam quicarão quicariam quiquem quicassem|quicar quicarem quicarmos|quicado quicada quicados quicadas quicando
v|crawl|rasteja rastejou rastejava rastejará rastejaria rasteje rastejasse gatinhou gatinhava gatinhará gatinharia gatinhe gatinhasse|rastejam rastejaram rastejavam rastejarão rastejariam rastejem rastejassem gatinham gatinharam gatinhavam gatinharão gatinhariam gatinhem gatinhassem|rastejar rastejarem rastejarmos gatinhar gatinharem gatinharmos|rastejado rastejada rastejados rastejadas rastejando gatinhado gatinhada gatinhados gatinhadas gatinhando
v|sneak|espreita espreitou espreitava espreitará espreitaria espreite espreitasse|espreitam espreitaram espreitavam espreitarão espreitariam espreitem espreitassem|espreitar espreitarem espreitarmos|espreitado espreitada espreitados espreitadas espreitando
v|stumble|tropeça tropeçou tropeçava tropeçará tropeçaria tropece tropeçasse|tropeçam tropeçaram tropeçavam tropeçarão tropeçariam tropecem tropeçassem|tropeçar tropeçarem tropeçarmos|tropeçado tropeçada tropeçados tropeçadas tropeçando
v|limp|coxeia coxeou coxeava coxeará coxearia coxeie coxeasse manca mancou mancava mancará mancaria manque mancasse|coxeiam coxearam coxeavam coxearão coxeariam coxeiem coxeassem mancam mancaram mancavam mancarão mancariam manquem mancassem|coxear coxearem coxearmos mancar mancarem mancarmos|coxeado coxeada coxeados coxeadas coxeando mancado mancada mancados mancadas mancando
v|gallop|galopa galopou galopava galopará galoparia galope galopasse|galopam galoparam galopavam galoparão galopariam galopem galopassem|galopar galoparem galoparmos|galopado galopada galopados galopadas galopando
v|trot|trota trotou trotava trotará trotaria trote trotasse|trotam trotaram trotavam trotarão trotariam trotem trotassem|trotar trotarem trotarmos|trotado trotada trotados trotadas trotando
v|hibernate|hiberna hibernou hibernava hibernará hibernaria hiberne hibernasse|hibernam hibernaram hibernavam hibernarão hibernariam hibernem hibernassem|hibernar hibernarem hibernarmos|hibernado hibernada hibernados hibernadas hibernando
v|migrate|migra migrou migrava migrará migraria migre migrasse|migram migraram migravam migrarão migrariam migrem migrassem|migrar migrarem migrarmos|migrado migrada migrados migradas migrando
v|spread|espalha espalhou espalhava espalhará espalharia espalhe espalhasse espalha-se espalhou-se estende estendeu estendia estenderá estenderia estenda estendesse estende-se estendeu-se|espalham espalharam espalhavam espalharão espalhariam espalhem espalhassem espalham-se espalharam-se estendem estenderam estendiam estenderão estenderiam estendam estendessem estendem-se estenderam-se|espalhar espalharem espalharmos espalhar-se estender estenderem estendermos estender-se|espalhado espalhada espalhados espalhadas espalhando espalhando-se estendido estendida estendidos estendidas estendendo estendendo-se
v|include|inclui incluiu incluía incluirá incluiria inclua incluísse|incluem incluíram incluíam incluirão incluiriam incluam incluíssem|incluir incluírem incluirmos|incluído incluída incluídos incluídas incluindo
v|contain|contém conteve continha conterá conteria contenha contivesse|contêm contiveram continham conterão conteriam contenham|conter conterem|contido contida contidos contidas contendo
v|mean|significa significou significava significará significaria signifique significasse|significam significaram significavam significarão significariam signifiquem significassem|significar significarem significarmos|significado significada significados significadas significando
v|deserve|merece mereceu merecia merecerá mereceria mereça merecesse|merecem mereceram mereciam merecerão mereceriam mereçam merecessem|merecer merecerem merecermos|merecido merecida merecidos merecidas merecendo
v|thrive|prospera prosperou prosperava prosperará prosperaria prospere prosperasse|prosperam prosperaram prosperavam prosperarão prosperariam prosperem prosperassem|prosperar prosperarem prosperarmos|prosperado prosperada prosperados prosperadas prosperando
v|depend|depende dependeu dependia dependerá dependeria dependa dependesse|dependem dependeram dependiam dependerão dependeriam dependam dependessem|depender dependerem dependermos|dependido dependida dependidos dependidas dependendo
v|pray|reza rezou rezava rezará rezaria reze rezasse ora orou orava orará oraria ore orasse|rezam rezaram rezavam rezarão rezariam rezem rezassem oram oraram oravam orarão orariam orem orassem|rezar rezarem rezarmos orar orarem orarmos|rezado rezada rezados rezadas rezando orado orada orados oradas orando
v|bless|abençoa abençoou abençoava abençoará abençoaria abençoe abençoasse|abençoam abençoaram abençoavam abençoarão abençoariam abençoem abençoassem|abençoar abençoarem abençoarmos|abençoado abençoada abençoados abençoadas abençoando
v|believe_in|crê creu creia cresse|creem crêem creram creiam|crer crerem|crendo
v|inspire|inspira inspirou inspirava inspirará inspiraria inspire inspirasse|inspiram inspiraram inspiravam inspirarão inspirariam inspirem inspirassem|inspirar inspirarem inspirarmos|inspirado inspirada inspirados inspiradas inspirando
v|wish|almeja almejou almejava almejará almejaria almeje almejasse|almejam almejaram almejavam almejarão almejariam almejem almejassem|almejar almejarem almejarmos|almejado almejada almejados almejadas almejando
v|hope|ansia ansiou ansiava ansiará ansiaria ansie ansiasse|ansiam ansiaram ansiavam ansiarão ansiariam ansiem ansiassem|ansiar ansiarem ansiarmos|ansiado ansiada ansiados ansiadas ansiando
v|scare_away|afugenta afugentou afugentava afugentará afugentaria afugente afugentasse|afugentam afugentaram afugentavam afugentarão afugentariam afugentem afugentassem|afugentar afugentarem afugentarmos|afugentado afugentada afugentados afugentadas afugentando
v|ask_around|indaga indagou indagava indagará indagaria indague indagasse|indagam indagaram indagavam indagarão indagariam indaguem indagassem|indagar indagarem indagarmos|indagado indagada indagados indagadas indagando
v|drag|arrasta arrastou arrastava arrastará arrastaria arraste arrastasse|arrastam arrastaram arrastavam arrastarão arrastariam arrastem arrastassem|arrastar arrastarem arrastarmos|arrastado arrastada arrastados arrastadas arrastando
v|load|acarreta acarretou acarretava acarretará acarretaria acarrete acarretasse|acarretam acarretaram acarretavam acarretarão acarretariam acarretem acarretassem|acarretar acarretarem acarretarmos|acarretado acarretada acarretados acarretadas acarretando
v|squeeze|espreme espremeu espremia espremerá espremeria esprema espremesse aperta apertou apertava apertará apertaria aperte apertasse|espremem espremeram espremiam espremerão espremeriam espremam espremessem apertam apertaram apertavam apertarão apertariam apertem apertassem|espremer espremerem espremermos apertar apertarem apertarmos|espremido espremida espremidos espremidas espremendo apertado apertada apertados apertadas apertando
v|grate|rala ralou ralava ralará ralaria rale ralasse|ralam ralaram ralavam ralarão ralariam ralem ralassem|ralar ralarem ralarmos|ralado ralada ralados raladas ralando
v|grill|grelha grelhou grelhava grelhará grelharia grelhe grelhasse|grelham grelharam grelhavam grelharão grelhariam grelhem grelhassem|grelhar grelharem grelharmos|grelhado grelhada grelhados grelhadas grelhando
v|season|tempera temperou temperava temperará temperaria tempere temperasse|temperam temperaram temperavam temperarão temperariam temperem temperassem|temperar temperarem temperarmos|temperado temperada temperados temperadas temperando
v|roast|torra torrou torrava torrará torraria torrasse|torram torraram torravam torrarão torrariam torrem torrassem|torrar torrarem torrarmos|torrado torrada torrados torradas torrando
v|spread|unta untou untava untará untaria unte untasse|untam untaram untavam untarão untariam untem untassem|untar untarem untarmos|untado untada untados untadas untando
v|cool_down|esfria esfriou esfriava esfriará esfriaria esfrie esfriasse arrefece arrefeceu arrefecia arrefecerá arrefeceria arrefeça arrefecesse|esfriam esfriaram esfriavam esfriarão esfriariam esfriem esfriassem arrefecem arrefeceram arrefeciam arrefecerão arrefeceriam arrefeçam arrefecessem|esfriar esfriarem esfriarmos arrefecer arrefecerem arrefecermos|esfriado esfriada esfriados esfriadas esfriando arrefecido arrefecida arrefecidos arrefecidas arrefecendo
v|heat|aquece aqueceu aquecia aquecerá aqueceria aqueça aquecesse|aquecem aqueceram aqueciam aquecerão aqueceriam aqueçam aquecessem|aquecer aquecerem aquecermos|aquecido aquecida aquecidos aquecidas aquecendo
v|warm|esquenta esquentou esquentava esquentará esquentaria esquente esquentasse|esquentam esquentaram esquentavam esquentarão esquentariam esquentem esquentassem|esquentar esquentarem esquentarmos|esquentado esquentada esquentados esquentadas esquentando
v|turn_on|aciona acionou acionava acionará acionaria acione acionasse|acionam acionaram acionavam acionarão acionariam acionem acionassem|acionar acionarem acionarmos|acionado acionada acionados acionadas acionando
v|turn_off|desliga desligou desligava desligará desligaria desligue desligasse|desligam desligaram desligavam desligarão desligariam desliguem desligassem|desligar desligarem desligarmos|desligado desligada desligados desligadas desligando
v|install|instala instalou instalava instalará instalaria instale instalasse|instalam instalaram instalavam instalarão instalariam instalem instalassem|instalar instalarem instalarmos|instalado instalada instalados instaladas instalando
v|assemble|encaixa encaixou encaixava encaixará encaixaria encaixe encaixasse|encaixam encaixaram encaixavam encaixarão encaixariam encaixem encaixassem|encaixar encaixarem encaixarmos|encaixado encaixada encaixados encaixadas encaixando
v|varnish|enverniza envernizou envernizava envernizará envernizaria envernize envernizasse|envernizam envernizaram envernizavam envernizarão envernizariam envernizem envernizassem|envernizar envernizarem envernizarmos|envernizado envernizada envernizados envernizadas envernizando
v|sand|lixa lixou lixava lixará lixaria lixe lixasse|lixam lixaram lixavam lixarão lixariam lixem lixassem|lixar lixarem lixarmos|lixado lixada lixados lixadas lixando
v|sharpen|afia afiou afiava afiará afiaria afie afiasse|afiam afiaram afiavam afiarão afiariam afiem afiassem|afiar afiarem afiarmos|afiando
v|weld|solda soldou soldava soldará soldaria solde soldasse|soldam soldaram soldavam soldarão soldariam soldem soldassem|soldar soldarem soldarmos|soldada soldadas soldando
v|glue|gruda grudou grudava grudará grudaria grude grudasse|grudam grudaram grudavam grudarão grudariam grudem grudassem|grudar grudarem grudarmos|grudado grudada grudados grudadas grudando
v|nail|prega pregou pregava pregará pregaria pregue pregasse|pregam pregaram pregavam pregarão pregariam preguem pregassem|pregar pregarem pregarmos|pregado pregada pregados pregadas pregando
v|ring|badala badalou badalava badalará badalaria badale badalasse|badalam badalaram badalavam badalarão badalariam badalem badalassem|badalar badalarem badalarmos|badalado badalada badalados badaladas badalando
v|attend|frequenta frequentou frequentava frequentará frequentaria frequente frequentasse|frequentam frequentaram frequentavam frequentarão frequentariam frequentem frequentassem|frequentar frequentarem frequentarmos|frequentado frequentada frequentados frequentadas frequentando
v|graduate|formou formava formará formaria forme formasse forma-se formou-se|formam formaram formavam formarão formariam formem formassem formam-se formaram-se|formar formarem formarmos formar-se|formado formada formados formadas formando formando-se
v|retire|aposenta aposentou aposentava aposentará aposentaria aposente aposentasse aposenta-se aposentou-se reformou reformava reformará reformaria reforme reformasse reforma-se reformou-se|aposentam aposentaram aposentavam aposentarão aposentariam aposentem aposentassem aposentam-se aposentaram-se reformam reformaram reformavam reformarão reformariam reformem reformassem reformam-se reformaram-se|aposentar aposentarem aposentarmos aposentar-se reformar reformarem reformarmos reformar-se|aposentando aposentando-se reformando reformando-se
v|survive|sobrevive sobreviveu sobrevivia sobreviverá sobreviveria sobreviva sobrevivesse|sobrevivem sobreviveram sobreviviam sobreviverão sobreviveriam sobrevivam sobrevivessem|sobreviver sobreviverem sobrevivermos|sobrevivido sobrevivida sobrevividos sobrevividas sobrevivendo
v|belong|pertence pertenceu pertencia pertencerá pertenceria pertença pertencesse|pertencem pertenceram pertenciam pertencerão pertenceriam pertençam pertencessem|pertencer pertencerem pertencermos|pertencido pertencida pertencidos pertencidas pertencendo
v|exist|existiu existia existirá existiria exista existisse|existem existiram existiam existirão existiriam existam existissem|existir existirem existirmos|existido existida existidos existidas existindo
v|reach|alcança alcançou alcançava alcançará alcançaria alcance alcançasse atinge atingiu atingia atingirá atingiria atinja atingisse|alcançam alcançaram alcançavam alcançarão alcançariam alcancem alcançassem atingem atingiram atingiam atingirão atingiriam atinjam atingissem|alcançar alcançarem alcançarmos atingir atingirem atingirmos|alcançado alcançada alcançados alcançadas alcançando atingido atingida atingidos atingidas atingindo
v|approach|acerca acercou acercava acercará acercaria acerque acercasse acerca-se acercou-se|acercam acercaram acercavam acercarão acercariam acerquem acercassem acercam-se acercaram-se|acercar acercarem acercarmos acercar-se|acercado acercada acercados acercadas acercando acercando-se
v|accompany|acompanha acompanhou acompanhava acompanhará acompanharia acompanhe acompanhasse|acompanham acompanharam acompanhavam acompanharão acompanhariam acompanhem acompanhassem|acompanhar acompanharem acompanharmos|acompanhado acompanhada acompanhados acompanhadas acompanhando
v|join|adere aderiu aderia aderirá aderiria adira aderisse|aderem aderiram aderiam aderirão adeririam adiram aderissem|aderir aderirem aderirmos|aderido aderida aderidos aderidas aderindo
v|look_after|zela zelou zelava zelará zelaria zele zelasse|zelam zelaram zelavam zelarão zelariam zelem zelassem|zelar zelarem zelarmos|zelado zelada zelados zeladas zelando
v|adopt|adota adotou adotava adotará adotaria adote adotasse adopta adoptou adoptava adoptará adoptaria adopte adoptasse|adotam adotaram adotavam adotarão adotariam adotem adotassem adoptam adoptaram adoptavam adoptarão adoptariam adoptem adoptassem|adotar adotarem adotarmos adoptar adoptarem adoptarmos|adotado adotada adotados adotadas adotando adoptado adoptada adoptados adoptadas adoptando
v|raise|educa educou educava educará educaria eduque educasse|educam educaram educavam educarão educariam eduquem educassem|educar educarem educarmos|educando
v|rock|nina ninou ninava ninará ninaria nine ninasse embala embalou embalava embalará embalaria embale embalasse|ninam ninaram ninavam ninarão ninariam ninem ninassem embalam embalaram embalavam embalarão embalariam embalem embalassem|ninar ninarem ninarmos embalar embalarem embalarmos|ninado ninada ninados ninadas ninando embalado embalada embalados embaladas embalando
v|tame|doma domou domava domará domaria dome domasse domestica domesticou domesticava domesticará domesticaria domestique domesticasse|domam domaram domavam domarão domariam domem domassem domesticam domesticaram domesticavam domesticarão domesticariam domestiquem domesticassem|domar domarem domarmos domesticar domesticarem domesticarmos|domado domada domados domadas domando domesticado domesticada domesticados domesticadas domesticando
v|imitate|imita imitou imitava imitará imitaria imite imitasse|imitam imitaram imitavam imitarão imitariam imitem imitassem|imitar imitarem imitarmos|imitado imitada imitados imitadas imitando
v|laugh_at|zomba zombou zombava zombará zombaria zombe zombasse|zombam zombaram zombavam zombarão zombariam zombem zombassem|zombar zombarem zombarmos|zombado zombada zombados zombadas zombando
v|lie|mente mentiu mentia mentirá mentiria minta mentisse|mentem mentiram mentiam mentirão mentiriam mintam mentissem|mentir mentirem mentirmos|mentido mentida mentidos mentidas mentindo
v|deceive|engana enganou enganava enganará enganaria engane enganasse|enganam enganaram enganavam enganarão enganariam enganem enganassem|enganar enganarem enganarmos|enganado enganada enganados enganadas enganando
v|betray|trai traiu traía trairá trairia traia traísse|traem traíram traíam trairão trairiam traiam traíssem|trair traírem trairmos|traído traída traídos traídas traindo
v|punish|castiga castigou castigava castigará castigaria castigue castigasse|castigam castigaram castigavam castigarão castigariam castiguem castigassem|castigar castigarem castigarmos|castigado castigada castigados castigadas castigando
v|trust|confia confiou confiava confiará confiaria confie confiasse|confiam confiaram confiavam confiarão confiariam confiem confiassem|confiar confiarem confiarmos|confiado confiada confiados confiadas confiando
v|admire|admira admirou admirava admirará admiraria admire admirasse|admiram admiraram admiravam admirarão admirariam admirem admirassem|admirar admirarem admirarmos|admirado admirada admirados admiradas admirando
v|contemplate|contempla contemplou contemplava contemplará contemplaria contemple contemplasse|contemplam contemplaram contemplavam contemplarão contemplariam contemplem contemplassem|contemplar contemplarem contemplarmos|contemplado contemplada contemplados contempladas contemplando
v|observe|observa observou observava observará observaria observe observasse|observam observaram observavam observarão observariam observem observassem|observar observarem observarmos|observado observada observados observadas observando
v|notice|notou notava notará notaria note notasse|notam notaram notavam notarão notariam notem notassem|notar notarem notarmos|notado notada notados notadas notando
v|recognise|reconhece reconheceu reconhecia reconhecerá reconheceria reconheça reconhecesse|reconhecem reconheceram reconheciam reconhecerão reconheceriam reconheçam reconhecessem|reconhecer reconhecerem reconhecermos|reconhecido reconhecida reconhecidos reconhecidas reconhecendo
v|imagine|imagina imaginou imaginava imaginará imaginaria imagine imaginasse|imaginam imaginaram imaginavam imaginarão imaginariam imaginem imaginassem|imaginar imaginarem imaginarmos|imaginado imaginada imaginados imaginadas imaginando
v|represent|representa representou representava representará representaria represente representasse|representam representaram representavam representarão representariam representem representassem|representar representarem representarmos|representado representada representados representadas representando
v|end_up|finda findou findava findará findaria finde findasse|findam findaram findavam findarão findariam findem findassem|findar findarem findarmos|findado findada findados findadas findando
v|last|durou durava durará duraria dure durasse|duram duraram duravam durarão durariam durem durassem|durar durarem durarmos|durado durada durados duradas durando
v|fit|cabe coube cabia caberá caberia caiba coubesse|cabem couberam cabiam caberão caberiam caibam coubessem|caber caberem|cabido cabendo
v|stroke|afaga afagou afagava afagará afagaria afague afagasse|afagam afagaram afagavam afagarão afagariam afaguem afagassem|afagar afagarem afagarmos|afagado afagada afagados afagadas afagando
v|light_up|ilumina iluminou iluminava iluminará iluminaria ilumine iluminasse|iluminam iluminaram iluminavam iluminarão iluminariam iluminem iluminassem|iluminar iluminarem iluminarmos|iluminado iluminada iluminados iluminadas iluminando
v|reflect|reflete refletiu refletia refletirá refletiria reflita refletisse|refletem refletiram refletiam refletirão refletiriam reflitam refletissem|refletir refletirem refletirmos|refletido refletida refletidos refletidas refletindo
v|project|projeta projetou projetava projetará projetaria projete projetasse|projetam projetaram projetavam projetarão projetariam projetem projetassem|projetar projetarem projetarmos|projetado projetada projetados projetadas projetando
v|hate|odeia odiou odiava odiará odiaria odeie odiasse|odeiam odiaram odiavam odiarão odiariam odeiem odiassem|odiar odiarem odiarmos|odiado odiada odiados odiadas odiando
v|must|deveu deverá deva devesse|deveram deverão devam devessem|dever deverem devermos|devida devidos devidas devendo
v|polish|poliu polia polirá poliria polisse|poliram poliam polirão poliriam polissem|polir polirem polirmos|polido polida polidos polidas polindo
v|keep|guarda guardou guardava guardará guardaria guarde guardasse conserva conservou conservava conservará conservaria conserve conservasse|guardam guardaram guardavam guardarão guardariam guardem guardassem conservam conservaram conservavam conservarão conservariam conservem conservassem|guardar guardarem guardarmos conservar conservarem conservarmos|guardado guardada guardados guardadas guardando conservado conservada conservados conservadas conservando
v|chat|conversa conversou conversava conversará conversaria converse conversasse|conversam conversaram conversavam conversarão conversariam conversem conversassem|conversar conversarem conversarmos|conversado conversada conversados conversadas conversando
v|kill|mata matou matava matará mataria mate matasse|matam mataram matavam matarão matariam matem matassem|matar matarem matarmos|matado matada matados matadas matando
v|fasten|fixa fixou fixava fixará fixaria fixe fixasse prende prendeu prendia prenderá prenderia prendesse|fixam fixaram fixavam fixarão fixariam fixem fixassem prendem prenderam prendiam prenderão prenderiam prendam prendessem|fixar fixarem fixarmos prender prenderem prendermos|fixado fixada fixados fixadas fixando prendido prendida prendidos prendidas preso presa presos presas prendendo
v|accept|aceita aceitou aceitava aceitará aceitaria aceite aceitasse|aceitam aceitaram aceitavam aceitarão aceitariam aceitem aceitassem|aceitar aceitarem aceitarmos|aceitado aceitada aceitados aceitadas aceito aceitos aceitas aceitando
v|expel|expulsa expulsou expulsava expulsará expulsaria expulse expulsasse|expulsam expulsaram expulsavam expulsarão expulsariam expulsem expulsassem|expulsar expulsarem expulsarmos|expulsado expulsada expulsados expulsadas expulso expulsos expulsas expulsando
v|give_birth|pariu paria parirá pariria parisse|pariram pariam parirão paririam parissem|parir parirem parirmos|parido parida paridos paridas parindo
v|dress_up|fantasiou fantasiava fantasiará fantasiaria fantasie fantasiasse fantasia-se fantasiou-se|fantasiam fantasiaram fantasiavam fantasiarão fantasiariam fantasiem fantasiassem fantasiam-se fantasiaram-se|fantasiar fantasiarem fantasiarmos fantasiar-se|fantasiado fantasiada fantasiados fantasiadas fantasiando fantasiando-se
v|fall_in_love|apaixona apaixonou apaixonava apaixonará apaixonaria apaixone apaixonasse apaixona-se apaixonou-se|apaixonam apaixonaram apaixonavam apaixonarão apaixonariam apaixonem apaixonassem apaixonam-se apaixonaram-se|apaixonar apaixonarem apaixonarmos apaixonar-se|apaixonando apaixonando-se
v|lose_weight|emagrece emagreceu emagrecia emagrecerá emagreceria emagreça emagrecesse|emagrecem emagreceram emagreciam emagrecerão emagreceriam emagreçam emagrecessem|emagrecer emagrecerem emagrecermos|emagrecido emagrecida emagrecidos emagrecidas emagrecendo
v|get_ready|apronta aprontou aprontava aprontará aprontaria apronte aprontasse|aprontam aprontaram aprontavam aprontarão aprontariam aprontem aprontassem|aprontar aprontarem aprontarmos|aprontado aprontada aprontados aprontadas aprontando
v|sunbathe|bronzeia bronzeou bronzeava bronzeará bronzearia bronzeie bronzeasse bronzeia-se bronzeou-se|bronzeiam bronzearam bronzeavam bronzearão bronzeariam bronzeiem bronzeassem bronzeiam-se bronzearam-se|bronzear bronzearem bronzearmos bronzear-se|bronzeado bronzeada bronzeados bronzeadas bronzeando bronzeando-se
v|camp|acampa acampou acampava acampará acamparia acampe acampasse|acampam acamparam acampavam acamparão acampariam acampem acampassem|acampar acamparem acamparmos|acampado acampada acampados acampadas acampando
v|anchor|ancora ancorou ancorava ancorará ancoraria ancore ancorasse|ancoram ancoraram ancoravam ancorarão ancorariam ancorem ancorassem|ancorar ancorarem ancorarmos|ancorado ancorada ancorados ancoradas ancorando
v|embark|embarca embarcou embarcava embarcará embarcaria embarque embarcasse|embarcam embarcaram embarcavam embarcarão embarcariam embarquem embarcassem|embarcar embarcarem embarcarmos|embarcado embarcada embarcados embarcadas embarcando
v|disembark|desembarca desembarcou desembarcava desembarcará desembarcaria desembarque desembarcasse|desembarcam desembarcaram desembarcavam desembarcarão desembarcariam desembarquem desembarcassem|desembarcar desembarcarem desembarcarmos|desembarcado desembarcada desembarcados desembarcadas desembarcando
v|shipwreck|naufraga naufragou naufragava naufragará naufragaria naufrague naufragasse|naufragam naufragaram naufragavam naufragarão naufragariam naufraguem naufragassem|naufragar naufragarem naufragarmos|naufragado naufragada naufragados naufragadas naufragando
v|water_down|dilui diluiu diluía diluirá diluiria dilua diluísse|diluem diluíram diluíam diluirão diluiriam diluam diluíssem|diluir diluírem diluirmos|diluído diluída diluídos diluídas diluindo
v|publish|publica publicou publicava publicará publicaria publique publicasse|publicam publicaram publicavam publicarão publicariam publiquem publicassem|publicar publicarem publicarmos|publicado publicada publicados publicadas publicando
v|translate|traduz traduziu traduzia traduzirá traduziria traduza traduzisse|traduzem traduziram traduziam traduzirão traduziriam traduzam traduzissem|traduzir traduzirem traduzirmos|traduzido traduzida traduzidos traduzidas traduzindo
v|produce|produz produziu produzia produzirá produziria produza produzisse|produzem produziram produziam produzirão produziriam produzam produzissem|produzir produzirem produzirmos|produzido produzida produzidos produzidas produzindo
v|reduce|reduz reduziu reduzia reduzirá reduziria reduza reduzisse|reduzem reduziram reduziam reduzirão reduziriam reduzam reduzissem|reduzir reduzirem reduzirmos|reduzido reduzida reduzidos reduzidas reduzindo
v|increase|aumenta aumentou aumentava aumentará aumentaria aumente aumentasse|aumentam aumentaram aumentavam aumentarão aumentariam aumentem aumentassem|aumentar aumentarem aumentarmos|aumentado aumentada aumentados aumentadas aumentando
v|avoid|evita evitou evitava evitará evitaria evite evitasse|evitam evitaram evitavam evitarão evitariam evitem evitassem|evitar evitarem evitarmos|evitado evitada evitados evitadas evitando
v|respect|respeita respeitou respeitava respeitará respeitaria respeite respeitasse|respeitam respeitaram respeitavam respeitarão respeitariam respeitem respeitassem|respeitar respeitarem respeitarmos|respeitado respeitada respeitados respeitadas respeitando
v|support|apoia apoiou apoiava apoiará apoiaria apoie apoiasse|apoiam apoiaram apoiavam apoiarão apoiariam apoiem apoiassem|apoiar apoiarem apoiarmos|apoiado apoiada apoiados apoiadas apoiando
v|achieve|realiza realizou realizava realizará realizaria realize realizasse|realizam realizaram realizavam realizarão realizariam realizem realizassem|realizar realizarem realizarmos|realizado realizada realizados realizadas realizando
v|value|valoriza valorizou valorizava valorizará valorizaria valorize valorizasse|valorizam valorizaram valorizavam valorizarão valorizariam valorizem valorizassem|valorizar valorizarem valorizarmos|valorizado valorizada valorizados valorizadas valorizando
v|adapt|adapta adaptou adaptava adaptará adaptaria adapte adaptasse|adaptam adaptaram adaptavam adaptarão adaptariam adaptem adaptassem|adaptar adaptarem adaptarmos|adaptado adaptada adaptados adaptadas adaptando
v|control|controla controlou controlava controlará controlaria controle controlasse|controlam controlaram controlavam controlarão controlariam controlem controlassem|controlar controlarem controlarmos|controlado controlada controlados controladas controlando
v|pollinate|poliniza polinizou polinizava polinizará polinizaria polinize polinizasse|polinizam polinizaram polinizavam polinizarão polinizariam polinizem polinizassem|polinizar polinizarem polinizarmos|polinizado polinizada polinizados polinizadas polinizando
v|evaporate|evapora evaporou evaporava evaporará evaporaria evapore evaporasse evapora-se evaporou-se|evaporam evaporaram evaporavam evaporarão evaporariam evaporem evaporassem evaporam-se evaporaram-se|evaporar evaporarem evaporarmos evaporar-se|evaporado evaporada evaporados evaporadas evaporando evaporando-se
v|rotate|rotaciona rotacionou rotacionava rotacionará rotacionaria rotacione rotacionasse|rotacionam rotacionaram rotacionavam rotacionarão rotacionariam rotacionem rotacionassem|rotacionar rotacionarem rotacionarmos|rotacionado rotacionada rotacionados rotacionadas rotacionando
v|orbit|orbita orbitou orbitava orbitará orbitaria orbite orbitasse|orbitam orbitaram orbitavam orbitarão orbitariam orbitem orbitassem|orbitar orbitarem orbitarmos|orbitado orbitada orbitados orbitadas orbitando
v|land_softly|planou planava planará planaria plane planasse|planam planaram planavam planarão planariam planem planassem|planar planarem planarmos|planado planada planados planadas planando
"""
