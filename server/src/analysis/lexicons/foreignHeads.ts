/**
 * Common nouns by which names of other languages tell what they name, as newsrooms leave them untranslated: from the basic
 * vocabularies of Spanish, Portuguese, French, Italian, German, Dutch, Polish, Czech, Romanian, Turkish and Arabic; folded, as
 * `textKey` leaves them.
 */

/** Words for streets, squares, waters and hills, which stand first: "Avenida Quorva", "Bab Ostrel", "Rua do Quorva". */
export const FOREIGN_PLACE_HEADS = words(`
avenida avinguda calle calles carrera carretera camino paseo plaza placa placita barrio colonia puente playa cerro isla islas
cayo cabo valle sierra monte montana laguna arroyo quebrada colina rua praca praia ponte ilha ilhas serra morro largo bairro rue
quai allee chemin impasse faubourg parvis ile iles col plage via viale piazza piazzale corso lungomare isola colle strada vicolo
unter ulica ulitsa aleja plac rynek most namesti trida calea bulevardul piata bab sharia shari souk suq kafr beit deir umm wadi
jabal jebel djebel nahr bir ain khirbet tepe barrage boulevard bulevar bulvar ploshchad prospekt`);

/** Words for schools, banks, parties, inns and the like, which stand first: "Colegio Quorva", "Café Ostrel". */
export const FOREIGN_BODY_HEADS = words(`
colegio liceo escuela instituto universidad universidade universite universita universitat universitatea escola liceu ecole
lycee hospital clinica clinique ospedale hopital krankenhaus banco banque banca banka caja caixa partido parti partito partei
partidul sindicato syndicat sindacato confederacion confederation federacion federation federazione asociacion associacao
associazione union uniao unione fundacion fundacao fondation fondazione ministerio ministere ministero ministerul museo museu
musee teatro theatre cafe cafeteria bistro brasserie taverna trattoria osteria cerveceria club clube cercle circolo grupo groupe
gruppo grup agencia agence agenzia agentia agentura radio tele canal canale emisora iglesia eglise chiesa igreja comision
commission comite comitato columna brigada ejercito comando legion liga lega ligue alianza alliance bloque coalicion consejo conselho conseil consiglio camara chambre camera junta frente front movimiento movimento
mouvement stowarzyszenie fundacja zwiazek verein verband bund gesellschaft stiftung vereinigung vereniging stichting`);

/** Words for cups, prizes and races, which stand first: "Copa Quorva". */
export const FOREIGN_EVENT_HEADS = words(`
copa coppa coupe pokal taca supercopa torneo tournoi trofeo trophee premio prix giro vuelta volta carnaval carnevale feria festa fiesta
fete semana settimana`);

/** Words in the titles of newspapers and magazines (Wikipedia's lists of newspapers by country): "La Voz de Quorva", "Dziennik Ostrelski". */
export const NEWSPAPER_WORDS = words(`
cronista cronica voz voce voix vocea diario diari jornal journal giornale gaceta gazeta gazette gazzetta gazety gazetesi
periodico prensa presse stampa tribuna tribune correo corriere correio courrier mercurio noticias noticiero notizie nouvelles
semanario heraldo heraut eco echo folha estado nacion nacional clarin pregonero faro dziennik tygodnik kurier kurjer glos
rzeczpospolita noviny listy denik tydenik pravo ziarul adevarul gandul curentul haber haberleri vesti vecernje zeitung
tageszeitung rundschau anzeiger nachrichten tagblatt abendblatt morgenpost tageblatt dagblad dagbladet aftenposten krant
handelsblad tidning tidningen tidende avis avisen politika novosti pravda izvestia courant chronicle herald brief bulletin
newsletter digest portal newswire newspaper`);

/** Compounds by which a single word shows that it names a paper or a bank: "Ostrelbank", "Abendkurier". */
export const BODY_SPELLING =
	/\p{L}{3}(?:bank|banken|sparkasse|kasse|zeitung|kurier|anzeiger|rundschau|nachrichten|blatt|bladet|posten|tidende|avisen|stimme|bote|werke|konzern|gesellschaft|verband|verein)$/u;

function words(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}
