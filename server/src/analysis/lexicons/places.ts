/** Places beside countries and capitals: continents, regions, seas, states, large cities. An equals sign joins other names. */
export const PLACES: readonly (readonly string[])[] = `
Africa, Antarctica, Asia, Europe, North America, South America, Latin America, Central America, Oceania, Eurasia, Australasia,
Eastern Europe, Western Europe, Central Europe, Southern Europe, Northern Europe, Middle East, Near East, Far East, East Asia,
South Asia, Southeast Asia, Central Asia, North Africa, West Africa, East Africa, Southern Africa, Central Africa, Sub-Saharan
Africa, Horn of Africa, Sahel, Maghreb, Levant, Balkans, Baltics, Caucasus, South Caucasus, Scandinavia, Benelux, Iberia,
Caribbean, West Indies, Asia-Pacific, Indo-Pacific, Mediterranean, Arctic, Antarctic, Arctic Circle, Gulf, Persian Gulf,
Arabian Peninsula, Sinai, Korean Peninsula, Crimean Peninsula, Balkan Peninsula, Holy Land, Global South, Silicon Valley, Wall
Street, Atlantic, Atlantic Ocean, Pacific, Pacific Ocean, Indian Ocean, Arctic Ocean, Southern Ocean, Black Sea, Red Sea, Baltic
Sea, Baltic, North Sea, Caspian Sea, Aegean, Aegean Sea, Adriatic, Adriatic Sea, Mediterranean Sea, Dead Sea, Sea of Azov, Sea
of Japan, South China Sea, East China Sea, Yellow Sea, Barents Sea, Bering Sea, Bering Strait, Gulf of Mexico, Gulf of Aden,
Gulf of Oman, Gulf of Finland, Bay of Bengal, Bay of Biscay, English Channel, Strait of Hormuz, Taiwan Strait, Strait of
Gibraltar, Bosphorus=Bosporus, Dardanelles, Suez Canal, Panama Canal, Suez, Himalayas, Alps, Andes, Pyrenees, Rockies, Urals,
Carpathians, Everest, Mount Everest, Sahara, Gobi, Amazon, Nile, Danube, Rhine, Volga, Dnipro, Dnieper, Don, Thames, Seine, Elbe,
Oder, Vistula, Mississippi, Missouri, Hudson, Potomac, Rio Grande, Ganges, Indus, Mekong, Yangtze, Yellow River, Congo River,
Euphrates, Tigris, Jordan River, Great Lakes, Lake Victoria, Lake Baikal,
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa,
Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Montana, Nebraska, Nevada, New
Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island,
South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington State, West Virginia, Wisconsin, Wyoming,
District of Columbia, Puerto Rico, Guam, American Samoa, Northern California, Southern California, New
England, Midwest, Deep South, West Coast, East Coast, Bay Area, Long Island, Manhattan, Brooklyn, Queens, Bronx, Harlem, Staten
Island, Hollywood, Capitol Hill,
Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Labrador, Yukon,
Nunavut, Prince Edward Island, New South Wales, Queensland, Tasmania, Western Australia, South Australia, Northern Territory,
Cornwall, Devon, Kent, Essex, Sussex, Surrey, Yorkshire, Lancashire, Cumbria, Norfolk, Suffolk, Midlands, Merseyside, Ulster,
Highlands, Hebrides, Orkney, Shetland, Isle of Man, Isle of Wight, Jersey, Guernsey, Channel Islands, Gibraltar, Falkland Islands=Falklands, Bermuda, Greenland, Faroe Islands, Svalbard, Lapland, Bavaria, Saxony, Hesse, Brandenburg, Prussia, Rhineland,
Ruhr, Schleswig-Holstein, North Rhine-Westphalia, Lower Saxony, Baden-Wuerttemberg=Baden-Württemberg, Thuringia, Tyrol, Brittany,
Normandy, Burgundy, Provence, Alsace, Lorraine, Corsica, Champagne, Riviera, Catalonia, Andalusia, Galicia, Basque Country,
Navarre, Castile, Mallorca=Majorca, Ibiza, Tenerife, Canary Islands, Balearic Islands, Azores, Madeira, Sicily, Sardinia,
Tuscany, Lombardy, Piedmont, Veneto, Calabria, Umbria, Flanders, Wallonia, Friesland, Zealand, Jutland, Bohemia, Moravia, Silesia,
Galicia, Transylvania, Bukovina, Vojvodina, Republika Srpska, Herzegovina, Dalmatia, Istria, Thrace, Crete, Rhodes, Lesbos, Corfu,
Peloponnese, Anatolia, Transnistria, Abkhazia, South Ossetia, Nagorno-Karabakh, Karabakh, Nakhchivan, Chechnya, Dagestan,
Ingushetia, Tatarstan, Bashkortostan, Siberia, Kamchatka, Sakhalin, Kuril Islands, Kaliningrad, Crimea, Donbas=Donbass, Donetsk,
Luhansk=Lugansk, Kherson, Zaporizhzhia=Zaporizhia, Mykolaiv, Kharkiv=Kharkov, Sumy, Chernihiv, Poltava, Dnipropetrovsk,
Vinnytsia, Zhytomyr, Rivne, Volyn, Lviv, Odesa=Odessa, Mariupol, Bakhmut, Sevastopol, Simferopol, Chernobyl=Chornobyl,
Kursk, Belgorod, Bryansk, Rostov, Gaza, Gaza Strip, Gaza City, West Bank, East Jerusalem, Golan Heights=Golan, Rafah, Khan
Younis, Jenin, Hebron, Nablus, Bethlehem, Nazareth, Tel Aviv, Haifa, Eilat, Negev, Galilee, Kurdistan, Rojava, Aleppo, Homs,
Idlib, Raqqa, Latakia, Mosul, Basra, Fallujah, Erbil, Kirkuk, Najaf, Karbala, Tikrit, Isfahan, Shiraz, Tabriz, Mashhad, Qom,
Natanz, Mecca, Medina, Jeddah, Dubai, Sharjah, Aden, Hodeidah, Kandahar, Helmand, Herat, Jalalabad, Kunduz, Kashmir, Punjab,
Sindh, Balochistan, Karachi, Lahore, Peshawar, Rawalpindi, Quetta, Swat, Waziristan, Mumbai=Bombay, Kolkata=Calcutta, Chennai=Madras, Bangalore=Bengaluru, Hyderabad, Ahmedabad, Pune, Jaipur, Lucknow, Kerala, Tamil Nadu, Karnataka, Maharashtra, Gujarat,
Rajasthan, Uttar Pradesh, Bihar, West Bengal, Bengal, Assam, Manipur, Odisha, Goa, Haryana, Telangana, Chittagong, Cox's Bazar,
Tibet, Lhasa, Xinjiang, Urumqi, Hong Kong, Macau=Macao, Shanghai, Guangzhou, Shenzhen, Wuhan, Chengdu, Chongqing, Tianjin, Nanjing,
Hangzhou, Xi'an, Harbin, Shenyang, Dalian, Qingdao, Guangdong, Hubei, Hunan, Henan, Hebei, Sichuan, Yunnan, Fujian, Zhejiang,
Jiangsu, Shandong, Inner Mongolia, Manchuria, Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Fukuoka, Hiroshima, Nagasaki, Fukushima,
Okinawa, Hokkaido, Kyushu, Honshu, Busan, Incheon, Daegu, Ho Chi Minh City=Saigon, Da Nang, Mandalay, Rakhine, Chiang Mai,
Phuket, Penang, Johor, Sabah, Sarawak, Borneo, Java, Sumatra, Bali, Sulawesi, Aceh, Papua, West Papua, Surabaya, Bandung,
Mindanao, Luzon, Cebu, Davao, Sydney, Melbourne, Brisbane, Perth, Adelaide, Hobart, Darwin, Gold Coast, Auckland, Christchurch,
Dunedin, Tahiti, New Caledonia, French Polynesia, Lagos, Kano, Ibadan, Port Harcourt, Borno, Biafra, Niger Delta, Kumasi, Douala,
Darfur, El Fasher, Port Sudan, Omdurman, Tigray, Oromia, Amhara, Mekelle, Mombasa, Kisumu, Zanzibar, Arusha, Goma, Bukavu, Kivu,
North Kivu, South Kivu, Katanga, Lubumbashi, Cabinda, Cape Town, Johannesburg, Durban, Soweto, Bloemfontein, Port Elizabeth,
KwaZulu-Natal, Gauteng, Western Cape, Bulawayo, Western Sahara, Casablanca, Marrakesh=Marrakech, Fez, Tangier, Oran, Benghazi,
Misrata, Sirte, Alexandria, Giza, Luxor, Aswan, Timbuktu, Cabo Delgado,
New York City, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, Austin, Jacksonville, Fort
Worth, San Francisco, Columbus, Charlotte, Indianapolis, Seattle, Denver, Boston, Nashville, Detroit, Oklahoma City, Portland, Las
Vegas, Memphis, Louisville, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno, Sacramento, Kansas City, Atlanta, Omaha, Raleigh,
Miami, Cleveland, Tulsa, Oakland, Minneapolis, Wichita, Tampa, New Orleans, Honolulu, Anaheim, Pittsburgh, Cincinnati, Anchorage,
St. Louis=St Louis, St. Paul, Orlando, Newark, Buffalo, Jersey City, Reno, Salt Lake City, Baton Rouge, Des Moines, Birmingham,
Montgomery, Little Rock, Tallahassee, Albany, Hartford, Providence, Richmond, Charleston, Savannah, Santa Fe, Juneau, Boise,
Uvalde, Ferguson, Guantanamo Bay, Guantanamo, Pearl Harbor, Palm Beach, Mar-a-Lago, Camp David, Malibu, Palo Alto, San Bernardino,
El Paso, Corpus Christi, Fort Lauderdale, Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Halifax,
Quebec City, Victoria, Guadalajara, Monterrey, Tijuana, Ciudad Juarez, Acapulco, Cancun, Chiapas, Oaxaca, Sinaloa, Veracruz,
Yucatan, Baja California, Patagonia, Cordoba, Rosario, Mendoza, Valparaiso, Medellin, Cali, Cartagena, Barranquilla, Guayaquil,
Galapagos, Cusco, Arequipa, Machu Picchu, Sao Paulo, Rio de Janeiro, Salvador, Recife, Fortaleza, Manaus, Belem, Porto Alegre,
Curitiba, Belo Horizonte, Bahia, Maracaibo, Curacao, Aruba, Martinique, Guadeloupe, French Guiana, Cayman Islands, Virgin Islands,
Turks and Caicos, Santa Cruz, Manchester, Liverpool, Leeds, Sheffield, Bristol, Newcastle, Nottingham, Leicester, Coventry,
Bradford, Southampton, Portsmouth, Plymouth, Brighton, Oxford, Cambridge, York, Bath, Norwich, Exeter, Dover, Hull, Sunderland,
Salisbury, Stonehenge, Westminster, Whitehall, Downing Street, Heathrow, Gatwick, Glasgow, Aberdeen, Dundee, Inverness, Lockerbie,
Swansea, Londonderry, Derry, Cork, Galway, Limerick, Marseille=Marseilles, Lyon=Lyons, Toulouse, Nice, Nantes, Strasbourg,
Bordeaux, Lille, Rennes, Calais, Cannes, Grenoble, Versailles, Dunkirk, Barcelona, Valencia, Seville, Zaragoza, Malaga, Bilbao,
Granada, Toledo, Porto, Faro, Milan, Naples, Turin, Palermo, Genoa, Bologna, Florence, Venice, Verona, Trieste, Bari, Pisa,
Lampedusa, Davos, Geneva, Zurich, Basel, Lausanne, Lugano, Salzburg, Graz, Innsbruck, Linz, Munich, Hamburg, Frankfurt, Cologne,
Stuttgart, Dusseldorf=Düsseldorf, Leipzig, Dresden, Hanover=Hannover, Nuremberg, Bremen, Bonn, Essen, Dortmund, Potsdam,
Magdeburg, Mannheim, Antwerp, Ghent, Bruges, Liege, Rotterdam, Hague, Utrecht, Eindhoven, Maastricht, Schiphol, Aarhus, Odense,
Gothenburg, Malmo=Malmö, Uppsala, Bergen, Trondheim, Stavanger, Tromso, Tampere, Turku, Espoo, Tartu, Narva, Daugavpils, Kaunas,
Klaipeda, Krakow, Gdansk, Wroclaw, Poznan, Lodz, Lublin, Katowice, Szczecin, Rzeszow, Auschwitz, Brno, Ostrava, Kosice, Debrecen,
Szeged, Cluj, Timisoara, Iasi, Constanta, Plovdiv, Varna, Thessaloniki, Piraeus, Srebrenica, Mostar, Banja Luka, Split, Dubrovnik,
Maribor, Novi Sad, Nis, Mitrovica, Istanbul, Izmir, Antalya, Diyarbakir, Gaziantep, Bursa, Adana, Grodno, Brest, Gomel, Vitebsk,
Saint Petersburg=St Petersburg=St. Petersburg=Leningrad, Volgograd=Stalingrad, Novosibirsk, Yekaterinburg, Kazan, Nizhny Novgorod, Samara, Omsk,
Chelyabinsk, Krasnoyarsk, Voronezh, Saratov, Murmansk, Arkhangelsk, Vladivostok, Sochi, Grozny, Irkutsk, Yakutsk, Smolensk, Pskov,
Beslan, Batumi, Sukhumi, Gyumri, Stepanakert, Almaty, Samarkand, Bukhara, Osh, Baikonur, Oval Office, Situation Room, Rose Garden, Red Square, Times Square, Ground Zero, Soviet Union=USSR, Yugoslavia, Czechoslovakia, East Germany, West Germany, Prussia, Persia, Somaliland, The Hague`
	.split(',')
	.map((names) => names.split('=').map((name) => name.replace(/\s+/g, ' ').trim()));

/** The states of the USA as newsrooms shorten them after the name of a town, with a full stop (Associated Press Stylebook). */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
	`Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Vt Va Wash
Wis Wyo`.split(/\s+/),
);

/** Words that end the name of a place: "Kvarn Street", "Lake District". */
export const PLACE_ENDINGS = words(`
ledge head headland bight rock rocks sands shoal cliffs dunes firth bluff spit knoll moor weir dyke dike slope pier
airbase airfield airport alley arena atoll avenue base bay beach border borough boulevard bridge canal canton canyon cape
castle cathedral cay cemetery central channel checkpoint circle city coast coastline commune cottage county cove creek
crossing delta desert district dock docklands docks drive east emirate estate falls farm field fields fjord flats forest
fort garden gardens gate glacier gorge governorate green grove gulf hall harbor harbour heath heights highlands highway
hill hills hotel house hut inlet inn island islands isle isles junction lagoon lake lakes lane loch lodge lough manor
marsh mall meadow mews mill monument motorway mount mountain mountains north oblast ocean outskirts palace park parkway pass
peak peaks peninsula pier place plain plains plateau plaza point pond port prefecture province quarter quay racecourse
raion ranch range reef region republic reservoir ridge river road row sea shore shoreline sound south speedway springs
square stadium state station strait straits street suburbs terminal terrace territory tower towers town township tunnel
turnpike valley viaduct view village volcano ward waterfall way west wharf wood woods`);

/** The ones among them that end hardly anything else. */
export const SURE_PLACE_ENDINGS = words(`
airport airfield avenue bay beach boulevard bridge canal coast county creek crossing desert district falls fjord glacier harbor harbour
highway hotel island islands isle isles lagoon lake lakes lane mountain mountains motorway oblast ocean palace pass peninsula plateau port
province raion region reservoir river road sea square stadium station strait street terrace town valley village volcano waterfall
north south east west central`);

/** The ones among them that are named after people with their titles: "King Street", "Prince Aldra Road". */
export const NAMED_AFTER_PEOPLE = words(
	'street road avenue boulevard square airport station stadium highway motorway bridge harbour harbor',
);

/** Words that begin the name of a place: "Lake Aldra", "Port Sennick". */
export const PLACE_BEGINNINGS = words(`
lake river mount mt port fort cape saint st sankt san santa santo são sao rio loch ben glen isle isles bay gulf strait straits sea north
south east west new upper lower great little inner outer mainland downtown central eastern western northern southern camp point ras
wadi jebel tel khan nova novo nizhny velika stary el la los las puerto ciudad villa bad castle`);

/** Endings by which a place can be told from its spelling alone: "Tolmarkland", "Kestria", "Thornmouth". */
export const PLACE_SPELLING =
	/(?:land|landia|stan|burg|burgh|bourg|borough|brough|ville|shire|grad|gorod|mouth|ford|bridge|minster|chester|cester|haven|hafen|heim|hausen|stadt|stad|dorf|fjord|wick|wich|bury|combe|dale|pool|pur|pore|abad|polis|opol|sk|evo|ovo|holm|havn|hamn|vik|gard|gart|ania|enia|onia|avia|ovia|uria|aria|eria|oria|istan|esia|tria|mark)$/i;

/** What somebody comes from or goes to: the word after one of these in lower case is a place more often than anything else. */
export const PLACE_PREPOSITIONS = words(
	`in at near from into outside inside across around throughout toward towards via through to`,
);

function words(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}
