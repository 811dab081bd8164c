/**
 * The countries of the world, one a line: its names, its capital, and the adjectives and nouns for its people and things.
 * A comma parts different things, an equals sign other names of the same one.
 */
const LINES = `
Afghanistan; Kabul; Afghan, Afghans
Albania; Tirana; Albanian, Albanians
Algeria; Algiers; Algerian, Algerians
Andorra; Andorra la Vella; Andorran, Andorrans
Angola; Luanda; Angolan, Angolans
Antigua and Barbuda=Antigua; ; Antiguan, Antiguans
Argentina; Buenos Aires; Argentine, Argentines, Argentinian, Argentinians, Argentinean
Armenia; Yerevan; Armenian, Armenians
Australia; Canberra; Australian, Australians, Aussie, Aussies
Austria; Vienna; Austrian, Austrians
Azerbaijan; Baku; Azerbaijani, Azerbaijanis, Azeri, Azeris
Bahamas; Nassau; Bahamian, Bahamians
Bahrain; Manama; Bahraini, Bahrainis
Bangladesh; Dhaka=Dacca; Bangladeshi, Bangladeshis
Barbados; Bridgetown; Barbadian, Barbadians, Bajan
Belarus=Byelorussia; Minsk; Belarusian, Belarusians, Belarussian, Belarussians
Belgium; Brussels; Belgian, Belgians
Belize; Belmopan; Belizean, Belizeans
Benin; Porto-Novo; Beninese
Bhutan; Thimphu; Bhutanese
Bolivia; La Paz, Sucre; Bolivian, Bolivians
Bosnia and Herzegovina=Bosnia=Bosnia-Herzegovina; Sarajevo; Bosnian, Bosnians
Botswana; Gaborone; Botswanan, Batswana
Brazil; Brasilia; Brazilian, Brazilians
Brunei; Bandar Seri Begawan; Bruneian, Bruneians
Bulgaria; Sofia; Bulgarian, Bulgarians
Burkina Faso; Ouagadougou; Burkinabe
Burundi; Gitega; Burundian, Burundians
Cambodia; Phnom Penh; Cambodian, Cambodians, Khmer
Cameroon; Yaounde; Cameroonian, Cameroonians
Canada; Ottawa; Canadian, Canadians
Cape Verde=Cabo Verde; Praia; Cape Verdean, Cape Verdeans
Central African Republic; Bangui; Central African
Chad; N'Djamena; Chadian, Chadians
Chile; Santiago; Chilean, Chileans
China=People's Republic of China=PRC; Beijing=Peking; Chinese
Colombia; Bogota; Colombian, Colombians
Comoros; Moroni; Comorian, Comorians
Congo=Republic of Congo=Republic of the Congo; Brazzaville; Congolese
Democratic Republic of Congo=Democratic Republic of the Congo=DR Congo=DRC=Zaire; Kinshasa;
Costa Rica; San Jose; Costa Rican, Costa Ricans
Croatia; Zagreb; Croatian, Croatians, Croat, Croats
Cuba; Havana; Cuban, Cubans
Cyprus; Nicosia; Cypriot, Cypriots
Czech Republic=Czechia; Prague; Czech, Czechs, Czechoslovak
Denmark; Copenhagen; Danish, Dane, Danes
Djibouti; ; Djiboutian, Djiboutians
Dominica; Roseau;
Dominican Republic; Santo Domingo; Dominican, Dominicans
East Timor=Timor-Leste; Dili; Timorese
Ecuador; Quito; Ecuadorian, Ecuadorians, Ecuadorean, Ecuadoreans
Egypt; Cairo; Egyptian, Egyptians
El Salvador; San Salvador; Salvadoran, Salvadorans, Salvadorean
Equatorial Guinea; Malabo; Equatoguinean
Eritrea; Asmara; Eritrean, Eritreans
Estonia; Tallinn; Estonian, Estonians
Eswatini=Swaziland; Mbabane; Swazi, Swazis
Ethiopia; Addis Ababa; Ethiopian, Ethiopians
Fiji; Suva; Fijian, Fijians
Finland; Helsinki; Finnish, Finn, Finns
France; Paris; French, Frenchman, Frenchmen, Frenchwoman
Gabon; Libreville; Gabonese
Gambia; Banjul; Gambian, Gambians
Georgia; Tbilisi; Georgian, Georgians
Germany; Berlin; German, Germans
Ghana; Accra; Ghanaian, Ghanaians
Greece; Athens; Greek, Greeks
Grenada; ; Grenadian, Grenadians
Guatemala; Guatemala City; Guatemalan, Guatemalans
Guinea; Conakry; Guinean, Guineans
Guinea-Bissau; Bissau;
Guyana; Georgetown; Guyanese
Haiti; Port-au-Prince; Haitian, Haitians
Honduras; Tegucigalpa; Honduran, Hondurans
Hungary; Budapest; Hungarian, Hungarians, Magyar, Magyars
Iceland; Reykjavik; Icelandic, Icelander, Icelanders
India; New Delhi=Delhi; Indian, Indians
Indonesia; Jakarta; Indonesian, Indonesians
Iran=Islamic Republic of Iran; Tehran=Teheran; Iranian, Iranians, Persian, Persians
Iraq; Baghdad; Iraqi, Iraqis
Ireland=Republic of Ireland; Dublin; Irish, Irishman, Irishmen, Irishwoman
Israel; Jerusalem; Israeli, Israelis
Italy; Rome; Italian, Italians
Ivory Coast=Cote d'Ivoire; Yamoussoukro, Abidjan; Ivorian, Ivorians
Jamaica; Kingston; Jamaican, Jamaicans
Japan; Tokyo; Japanese
Jordan; Amman; Jordanian, Jordanians
Kazakhstan; Astana=Nur-Sultan; Kazakh, Kazakhs, Kazakhstani
Kenya; Nairobi; Kenyan, Kenyans
Kiribati; Tarawa; I-Kiribati
Kosovo; Pristina; Kosovan, Kosovar, Kosovars
Kuwait; Kuwait City; Kuwaiti, Kuwaitis
Kyrgyzstan; Bishkek; Kyrgyz
Laos; Vientiane; Laotian, Laotians, Lao
Latvia; Riga; Latvian, Latvians
Lebanon; Beirut; Lebanese
Lesotho; Maseru; Basotho
Liberia; Monrovia; Liberian, Liberians
Libya; Tripoli; Libyan, Libyans
Liechtenstein; Vaduz; Liechtensteiner
Lithuania; Vilnius; Lithuanian, Lithuanians
Luxembourg; ; Luxembourger, Luxembourgish
Madagascar; Antananarivo; Malagasy
Malawi; Lilongwe; Malawian, Malawians
Malaysia; Kuala Lumpur; Malaysian, Malaysians
Maldives; Male; Maldivian, Maldivians
Mali; Bamako; Malian, Malians
Malta; Valletta; Maltese
Marshall Islands; Majuro; Marshallese
Mauritania; Nouakchott; Mauritanian, Mauritanians
Mauritius; Port Louis; Mauritian, Mauritians
Mexico; Mexico City; Mexican, Mexicans
Micronesia; Palikir; Micronesian, Micronesians
Moldova; Chisinau=Kishinev; Moldovan, Moldovans
Monaco; ; Monegasque
Mongolia; Ulaanbaatar=Ulan Bator; Mongolian, Mongolians
Montenegro; Podgorica; Montenegrin, Montenegrins
Morocco; Rabat; Moroccan, Moroccans
Mozambique; Maputo; Mozambican, Mozambicans
Myanmar=Burma; Naypyidaw, Yangon=Rangoon; Burmese
Namibia; Windhoek; Namibian, Namibians
Nauru; ; Nauruan, Nauruans
Nepal; Kathmandu; Nepali, Nepalis, Nepalese
Netherlands=Holland; Amsterdam; Dutch, Dutchman, Dutchmen
New Zealand; Wellington; New Zealander, New Zealanders, Kiwi, Kiwis
Nicaragua; Managua; Nicaraguan, Nicaraguans
Niger; Niamey; Nigerien
Nigeria; Abuja; Nigerian, Nigerians
North Korea=Democratic People's Republic of Korea=DPRK; Pyongyang; North Korean, North Koreans
North Macedonia=Macedonia; Skopje; Macedonian, Macedonians
Norway; Oslo; Norwegian, Norwegians
Oman; Muscat; Omani, Omanis
Pakistan; Islamabad; Pakistani, Pakistanis
Palau; Ngerulmud; Palauan, Palauans
Palestine=State of Palestine, Palestinian Territories; Ramallah; Palestinian, Palestinians
Panama; Panama City; Panamanian, Panamanians
Papua New Guinea; Port Moresby; Papua New Guinean
Paraguay; Asuncion; Paraguayan, Paraguayans
Peru; Lima; Peruvian, Peruvians
Philippines; Manila; Philippine, Filipino, Filipinos, Filipina
Poland; Warsaw; Polish, Pole, Poles
Portugal; Lisbon; Portuguese
Qatar; Doha; Qatari, Qataris
Romania; Bucharest; Romanian, Romanians
Russia=Russian Federation; Moscow; Russian, Russians, Soviet, Soviets
Rwanda; Kigali; Rwandan, Rwandans
Saint Kitts and Nevis; Basseterre;
Saint Lucia=St. Lucia=St Lucia; Castries; Saint Lucian
Saint Vincent and the Grenadines; Kingstown; Vincentian
Samoa; Apia; Samoan, Samoans
San Marino; ; Sammarinese
Sao Tome and Principe; Sao Tome;
Saudi Arabia=Kingdom of Saudi Arabia; Riyadh; Saudi, Saudis, Saudi Arabian
Senegal; Dakar; Senegalese
Serbia; Belgrade; Serbian, Serbians, Serb, Serbs, Yugoslav
Seychelles; ; Seychellois
Sierra Leone; Freetown; Sierra Leonean, Sierra Leoneans
Singapore; ; Singaporean, Singaporeans
Slovakia; Bratislava; Slovak, Slovaks, Slovakian
Slovenia; Ljubljana; Slovenian, Slovenians, Slovene, Slovenes
Solomon Islands; Honiara;
Somalia; Mogadishu; Somali, Somalis
South Africa; Pretoria; South African, South Africans
South Korea=Republic of Korea; Seoul; South Korean, South Koreans
South Sudan; Juba; South Sudanese
Spain; Madrid; Spanish, Spaniard, Spaniards
Sri Lanka=Ceylon; Colombo; Sri Lankan, Sri Lankans
Sudan; Khartoum; Sudanese
Suriname; Paramaribo; Surinamese
Sweden; Stockholm; Swedish, Swede, Swedes
Switzerland; Bern=Berne; Swiss
Syria; Damascus; Syrian, Syrians
Taiwan; Taipei; Taiwanese
Tajikistan; Dushanbe; Tajik, Tajiks
Tanzania; Dodoma, Dar es Salaam; Tanzanian, Tanzanians
Thailand; Bangkok; Thai, Thais
Togo; Lome; Togolese
Tonga; Nuku'alofa; Tongan, Tongans
Trinidad and Tobago=Trinidad; Port of Spain; Trinidadian, Trinidadians
Tunisia; Tunis; Tunisian, Tunisians
Turkey=Turkiye; Ankara; Turkish, Turk, Turks
Turkmenistan; Ashgabat; Turkmen
Tuvalu; Funafuti; Tuvaluan
Uganda; Kampala; Ugandan, Ugandans
Ukraine; Kyiv=Kiev; Ukrainian, Ukrainians
United Arab Emirates=UAE=Emirates; Abu Dhabi; Emirati, Emiratis
United Kingdom=UK=U.K.=Great Britain=Britain; London; British, Briton, Britons, Brit, Brits
England; ; English, Englishman, Englishmen, Englishwoman
Scotland; Edinburgh; Scottish, Scot, Scots
Wales; Cardiff; Welsh, Welshman, Welshmen
Northern Ireland; Belfast; Northern Irish, Ulster
United States=United States of America=US=U.S.=USA=U.S.A.=America; Washington=Washington DC=DC=D.C.; American, Americans
Uruguay; Montevideo; Uruguayan, Uruguayans
Uzbekistan; Tashkent; Uzbek, Uzbeks
Vanuatu; Port Vila; Ni-Vanuatu
Vatican City=Vatican=Holy See; ;
Venezuela; Caracas; Venezuelan, Venezuelans
Vietnam=Viet Nam; Hanoi; Vietnamese
Yemen; Sanaa=Sana'a=Sana; Yemeni, Yemenis
Zambia; Lusaka; Zambian, Zambians
Zimbabwe; Harare; Zimbabwean, Zimbabweans`;

export interface Country {
	/** Each with its other names, the usual one first. */
	readonly names: readonly (readonly string[])[];
	readonly capitals: readonly (readonly string[])[];
	readonly people: readonly string[];
}

export const COUNTRIES: readonly Country[] = LINES.trim()
	.split('\n')
	.map((line) => {
		const [names = [], capitals = [], people = []] = line.split(';').map(listed);
		return { names: names.map(named), capitals: capitals.map(named), people };
	});

function listed(field: string): string[] {
	return field
		.split(',')
		.map((s) => s.trim())
		.filter(Boolean);
}

function named(field: string): string[] {
	return field.split('=').map((s) => s.trim());
}
