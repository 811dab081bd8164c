/** Words that end the name of an organization: "Kvarn Energy", "Ministry", "Sennick Town Council". */
export const ORGANIZATION_ENDINGS = words(`
line lines
academy administration advocates agency airforce airline airlines airways alliance analytics appeal archives army
artillery assembly associates association associations attorneys authorities authority aviation bank bankers banking
battalion battery beverages biotech board books branch brewers brewery brigade broadcaster broadcasting brothers bulletin
bundesliga bundestag bureau cabinet campaign carrier cartel caucus cavalry center centers centre centres chamber chambers
charity chemicals choir church clinic club coalition collective college command commando commission committee commons
communications community company congress conservancy consortium constabulary constitutional construction consultancy
consultants consulting cooperative corp corporation corps council councils courant courier court courts credit customs
daily data defence defense delegation democrats department dept desk development diagnostics diet diocese directorate
dispatch division dockyard duma dynamics electric electronics embassy energy enforcement engineering engineers enquirer
ensemble enterprise enterprises entertainment equities examiner executive express faction faculty fc federation
fellowship films finance financial firm fleet food foods force forces forum foundation freight fund funds gallery gang gas
gazette giants globe government greens group groups guard guards guild hackers halls health healthcare herald holding
holdings hospital hospitals house inc industries infantry infirmary initiative inquirer inspectorate institute institutes
institution insurance insurers intelligence international investments investors jazeera journal judiciary jury kitchen
knesset lab labor laboratories laboratory labour law league leasing ledger legion legislature lender liberals library limited llc
lobby lodge logistics lords ltd magazine mail management marine mariners marines marketing markets media medicine mercury
metals militia mining ministry mission mosque motor motors movement museum navy network networks news newspaper newspapers
observatory observer office oil operator orchestra organisation organization panel parish parliament partners partnership
party patrol petroleum pharma pharmaceuticals pictures plc police policy polytechnic post power practice presidency
presidium press primary prison programme properties prosecutors publishers publishing quartet radio rail railway railways
referees refinery regiment register registry renewables reporters rescue research reserve resistance resources restaurants
retail review robotics rovers school schools science sciences secretariat securities security sentinel seminary senate service
services shipping shipyard shipyards shores society software solutions squad squadron staff statistics steel steelworks
stores strategies studio studios synagogue syndicate system systems taskforce tech technologies technology telecom
telecommunications telecoms telegraph television temple theater theatre tigers times transport treasury trends tribunal
tribune troops trust trustees tv union unions unit united universal universities university utilities ventures veterans
supermarket supermarkets store shop polling forensics aerospace haulage ironworks salvage shipbuilders solicitors surveyors textiles
plastics packaging optics genetics fisheries dairy cosmetics architects builders recovery ratings portal constructors terminals foundries breweries
volunteers wanderers warriors watchdog weekly wire wireless women workers workshop ymca zoo`);

/** Words that begin one, mostly before "of" or "for": "Bank of …", "Institute for …". */
export const ORGANIZATION_BEGINNINGS = words(`
academy agency alliance army assembly association authority bank board bureau brotherhood campaign center centre chamber church
coalition college commission committee community company conference confederation congress cooperative corps council court
department directorate embassy faculty federation force forces forum foundation friends front fund government guild hall house
institute institution inspectorate journal laboratory league legion library mayors medical ministry mission movement museum network office
order organisation organization parliament partnership party people police school secretariat senate service services society sons staff syndicate
team trust tribunal union university women workers works doctors reporters supreme high royal national federal
sporting racing real athletic atletico deportivo olympique dynamo dinamo lokomotiv spartak inter`);

/** Names of bodies that no ending gives away. */
export const KNOWN_ORGANIZATIONS = `
White House, Kremlin, Pentagon, Congress, Senate, House of Representatives, House of Commons, House of Lords, Capitol, Supreme Court,
Elysee, Élysée, Bundestag, Bundesrat, Bundeswehr, Knesset, Duma, State Duma, Rada, Verkhovna Rada, Sejm, Storting, Riksdag, Folketing,
Cortes, Dail, Dáil, Lok Sabha, Majlis, Politburo, Holy See, Scotland Yard, Interpol, Europol, Eurojust, Frontex, Mossad, Shin Bet,
CIA, FBI, NSA, DEA, ATF, ICE, DHS, NASA, NOAA, FDA, CDC, EPA, SEC, FCC, FTC, FAA, IRS, FEMA, NTSB, USAID, MI5, MI6, GCHQ, NHS, BBC, ITV,
CNN, NBC, CBS, ABC, MSNBC, PBS, NPR, Fox News, Al Jazeera, Reuters, AFP, AP, Associated Press, Agence France-Presse, Bloomberg, DPA,
Xinhua, TASS, Tass, RIA Novosti, Interfax, Anadolu, Kyodo, ANSA, Axios, Politico, Guardian, Telegraph, Independent, Economist, Le Monde,
Der Spiegel, Spiegel, Bild, El Pais, El País, Haaretz, Wall Street Journal, Washington Post, New York Times, Financial Times,
EU, European Union, Brussels Commission, NATO, Nato, UN, U.N., United Nations, UNICEF, Unicef, UNESCO, Unesco, UNHCR, UNRWA, WHO, WTO,
IMF, World Bank, IAEA, OPCW, OSCE, OECD, OPEC, Opec, BRICS, ASEAN, Asean, African Union, Arab League, G7, G8, G20, G-7, G-8, G-20, ECB,
ECOWAS, Ecowas, Mercosur, Commonwealth, European Commission, European Parliament, European Council, Eurogroup, Red Cross, Red Crescent,
Amnesty International, Human Rights Watch, Greenpeace, Oxfam, Doctors Without Borders, Médecins Sans Frontières, Save the Children,
Hamas, Hezbollah, Hizbollah, Fatah, PLO, Houthis, Taliban, Al-Qaeda, al-Qaeda, al Qaeda, Al Qaeda, ISIS, ISIL, IS, Islamic State,
Islamic Jihad, Boko Haram, al-Shabab, al-Shabaab, Al-Shabaab, FARC, IRA, ETA, PKK, YPG, IDF, IRGC, FSB, GRU, SVR, KGB, SBU, HUR, Wagner, Stasi, Gestapo,
Mujahideen, Muslim Brotherhood, Ku Klux Klan, Tamil Tigers, M23,
Fed, Federal Reserve, Wall Street, Nasdaq, NYSE, Dow Jones, FTSE, Bank of England, Bundesbank, Treasury, Downing Street, Whitehall, Tory Party,
Apple, Google, Alphabet, Microsoft, Amazon, Meta, Netflix, Disney, Uber, Lyft, Airbnb, Tesla, SpaceX, Starlink, OpenAI, Anthropic, Nvidia, Intel, AMD, IBM,
Oracle, Cisco, Dell, HP, Sony, Samsung, Huawei, Xiaomi, Lenovo, Toyota, Honda, Nissan, Hyundai, Kia, Volkswagen, BMW, Mercedes, Daimler,
Audi, Porsche, Renault, Peugeot, Fiat, Stellantis, Ford, General Motors, GM, Chrysler, Volvo, Saab, Ericsson, Nokia, Siemens, Bosch, BASF,
Bayer, Boeing, Airbus, Lockheed Martin, Raytheon, Northrop Grumman, BAE, Rheinmetall, Thales, Rosneft, Gazprom, Lukoil, Rosatom, Sberbank,
Shell, BP, Exxon, ExxonMobil, Chevron, Total, TotalEnergies, Eni, Equinor, Aramco, Petrobras, Glencore, Rio Tinto, BHP, Maersk, Ikea, IKEA, Lego,
Nestle, Nestlé, Unilever, Danone, Coca-Cola, PepsiCo, Pepsi, Starbucks, McDonald's, KFC, Walmart, Target, Costco, Tesco, Sainsbury's, Aldi,
Lidl, Carrefour, Nike, Adidas, Puma, Zara, Gucci, Louis Vuitton, Pfizer, BioNTech, Moderna, AstraZeneca, Novartis, Roche, Sanofi, Merck,
Johnson & Johnson, Goldman Sachs, JPMorgan, JP Morgan, Morgan Stanley, Citigroup, Citibank, Wells Fargo, Bank of America, HSBC, Barclays,
Lloyds, NatWest, UBS, Credit Suisse, Deutsche Bank, BNP Paribas, Santander, ING, Visa, Mastercard, PayPal, KPMG, PwC, Deloitte, McKinsey,
BlackRock, Berkshire Hathaway, Lehman Brothers, Enron, Ryanair, EasyJet, easyJet, Lufthansa, Air France, KLM, British Airways, Delta,
Aeroflot, Emirates, Qantas, Harvard, Yale, Princeton, Stanford, MIT, Oxford, Cambridge, RAND, Gallup, Ipsos, YouGov, Pew, Chatham House,
Brookings, FIFA, Fifa, UEFA, Uefa, IOC, NBA, NFL, MLB, NHL, NCAA, WADA, Premier League, Bundesliga, La Liga, Serie A, Real Madrid,
Barcelona FC, Bayern Munich, Manchester United, Manchester City, Chelsea, Arsenal, Tottenham, Juventus, AC Milan, Ajax, Celtic, Rangers,
Bellingcat, WikiLeaks, Anonymous, Black Lives Matter, Antifa, Proud Boys, Tea Party, Labour, Labour Party, Tories, Lib Dems,
Sinn Fein, Sinn Féin, DUP, SNP, Ukip, UKIP, Likud, Fidesz, CDU, CSU, SPD, AfD, FDP, PiS, Syriza, Podemos, Vox, Fatah, ANC, BJP, Kuomintang,
United Russia, GOP, NGO, ACLU, NAACP, AFL-CIO, SEIU, Teamsters, NRA`
	.split(',')
	.map((name) => name.replace(/\s+/g, ' ').trim())
	.filter(Boolean);

/** Members of parties, faiths and peoples: groups, like the nationalities. */
export const GROUPS = words(`
Republican Republicans Democrat Democrats Democratic Labourite Tory Tories Conservatives Liberals Socialist Socialists Communist Communists
Marxist Marxists Maoist Maoists Islamist Islamists Jihadist Jihadists Nazi Nazis Fascist Fascists Zionist Zionists Leninist Stalinist
Trotskyist Christian Christians Catholic Catholics Protestant Protestants Orthodox Anglican Anglicans Evangelical Evangelicals Baptist
Methodist Methodists Baptists Lutherans Presbyterian Presbyterians Quaker Quakers Lutheran Mormon Mormons Muslim Muslims Islamic Islam Sunni Sunnis Shia Shias Shiite Shiites Shi'ite Alawite Alawites Druze
Jew Jews Jewish Judaism Christianity Hindu Hindus Hinduism Buddhist Buddhists Buddhism Sikh Sikhs Yazidi Yazidis Copts Coptic Kurd Kurds
Kurdish Arab Arabs Arabic Bedouin Berber Berbers Pashtun Pashtuns Tatar Tatars Chechen Chechens Uyghur Uyghurs Uighur Uighurs Tibetan
Tibetans Rohingya Roma Romani Gypsy Basque Basques Catalan Catalans Flemish Walloon Sami Inuit Maori Maoris Aborigine Aborigines
Aboriginal Hispanic Hispanics Latino Latinos Latina Latinas Latinx Caucasian African-American African-Americans Black Asian Asians
European Europeans African Africans Western Westerners Westerner Eastern Nordic Slavic Slav Slavs Germanic Scandinavian Scandinavians Baltic Balkan Caribbean
Latin Anglo-Saxon Celtic Persian Hebrew Yiddish Hausa Fulani Yoruba Igbo Zulu Xhosa Tutsi Tutsis Hutu Hutus Tuareg Han Mongol Mongols
Sicilian Sicilians Venetian Bavarian Bavarians Texan Texans Californian Californians Londoner Londoners Parisian Parisians New-Yorker Muscovite Muscovites Berliner
Berliners Crimean Siberian Transatlantic Palestinian Semitic Houthi Gazan Gazans Kashmiri Kashmiris Punjabi Tamil Tamils Bengali Bengalis Sinhalese Quebecois
Hawaiian Hawaiians Alaskan Alaskans Mancunian Liverpudlian Confederate Viking Vikings Roman Romans Byzantine Ottoman Ottomans Victorian Tsarist`);

/** Words that end the name of an event: "Kvarn Summit", "Averland Cup". */
export const EVENT_ENDINGS = words(`
accord accords affair agreement agreements anniversary attack attacks award awards battle blockade bombing bombings bowl
ceasefire ceremony championship championships christmas conference conflict contest convention crash crisis cup derby
disaster earthquake easter eclipse election elections epidemic exhibition expo exposition fair festival fete final finals gala
games genocide gp holocaust hurricane incident intifada invasion jubilee marathon massacre offensive olympic olympics open
operation oscars pact pandemic parade playoffs primaries prix protest protests protocol race rally referendum regatta
revolt revolution riots scandal season shield shooting siege storm strike summit superbowl talks tour tournament treaty
trial trials trophy truce tsunami typhoon uprising war wars wedding`);

/** What storms are called, before the names that they are given. */
export const STORMS = words('storm hurricane typhoon cyclone');

/** Words that begin one: "Operation …", "Battle of …", "Storm …". */
export const EVENT_BEGINNINGS = words(`operation battle siege storm hurricane typhoon cyclone treaty super`);

/** Words that end the name of a thing that is made: a weapon, a vehicle, a ship, a medicine, a currency, a programme. */
export const PRODUCT_ENDINGS = words(`
aircraft airliner app bomber bombers boat browser camera car carrier cars chip coin console currency cruiser destroyer dollar drone drones engine ferry fighter
frigate gun guns helicopter helicopters howitzer howitzers jet jets launcher launchers laptop locomotive machine missile missiles mortar
phone pistol plane planes processor rifle rifles robot rocket rockets satellite ship shuttle smartphone spacecraft submarine submarines
tablet tank tanks tanker torpedo tractor trawler truck vaccine vaccines vehicle vehicles vessel warship weapon weapons yacht shell shells
railcar tram turbine reactor telescope`);

/** Things of this kind that no ending gives away. */
export const KNOWN_PRODUCTS = `
Facebook, Twitter, X, YouTube, Instagram, WhatsApp, TikTok, Telegram, Signal, Reddit, LinkedIn, Snapchat, Truth Social,
Air Force One, Marine One, Tomahawk, Tomahawks, Patriot, Patriots, ATACMS, HIMARS, Himars, Javelin, Javelins, Stinger, Stingers, Storm Shadow, Taurus,
Iskander, Kinzhal, Oreshnik, Shahed, Shaheds, Iron Dome, Leopard 2, Leopard, Leopards, Abrams, Challenger 2, Bradley, Bradleys, Kalashnikov, AK-47, AR-15,
Hellfire, Predator, Reaper, Bayraktar, Black Hawk, Chinook, Apache, Tornado, Eurofighter, Typhoon, Gripen, Rafale, Mirage, Sukhoi,
MiG, Starship, Falcon 9, Soyuz, Dragon, Apollo, Hubble, iPhone, iPhones, iPad, Android, Windows, Chrome, Gmail, ChatGPT, Siri, Alexa,
PlayStation, Xbox, Prius, Model 3, Concorde, Dreamliner, Jumbo, Titanic, Bitcoin, Ethereum, Dogecoin, Viagra, Ozempic, Novichok, Polonium,
Nord Stream, Nord Stream 2, Covid, COVID, Covid-19, COVID-19, Ebola, HIV, Aids, AIDS, SARS, MERS, Mpox, Brent, Euro, LNG, FPV, GPS, DNA, PIN`
	.split(',')
	.map((name) => name.replace(/\s+/g, ' ').trim())
	.filter(Boolean);

/** Words that end the name of a law, a book, a prize or a document. */
export const WORK_ENDINGS = words(`
act amendment anthem atlas bible bill book charter code constitution deal declaration directive doctrine film gospel hymn
koran manifesto memorandum opera overture poem prize quran regulation report resolution sonata song statute symphony
testament torah waltz`);

function words(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}
