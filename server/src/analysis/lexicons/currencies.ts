/** A currency by the words that name it; `code` is ISO 4217, absent where several countries' money is called so. */
export interface CurrencyName {
	readonly code?: string;
	/** 0.01 for cents and pence. */
	readonly factor: number;
	/** Folded, parted by single spaces. */
	readonly names: readonly string[];
}

/** Words that tell the currency by themselves. Codes and countries here and below: ISO 4217. */
const SINGLE = `
USD dollar dollars buck bucks usd
EUR euro euros eur
GBP pound pounds quid gbp sterling
JPY yen jpy
CNY yuan renminbi cny rmb
RUB rouble roubles ruble rubles rub
UAH hryvnia hryvnias hryvnya uah
INR rupee rupees inr
CHF chf
PLN zloty zlotys zloties pln
HUF forint forints huf
CZK koruna korunas czk
SEK kronor sek
NOK nok
DKK dkk
TRY lira liras
ILS shekel shekels ils
BRL reais brl
ZAR rand zar
KRW krw
AED dirham dirhams aed
SAR sar riyal riyals
NGN naira ngn
THB baht thb
VND vnd
MYR ringgit myr
IDR rupiah rupiahs idr
KZT tenge kzt
RON lei ron
BDT taka bdt
GHS cedi cedis ghs
ETB birr etb
GEL lari gel
AUD aud
CAD cad
NZD nzd
HKD hkd
SGD sgd
MXN mxn`;

/** Money of many countries: which one's, an adjective tells. */
const SHARED =
	'crown crowns krona kroner krone kronas mark marks franc francs peso pesos dinar dinars shilling shillings florin florins';

/** The names, then the adjectives that tell whose it is. */
const NATIONAL = `
dollar dollars: us USD u.s. USD american USD canadian CAD australian AUD new_zealand NZD hong_kong HKD singapore SGD singaporean SGD taiwan TWD jamaican JMD
pound pounds: british GBP egyptian EGP lebanese LBP syrian SYP sudanese SDG
franc francs: swiss CHF rwandan RWF congolese CDF
krona kronor crown crowns krone kroner: swedish SEK norwegian NOK danish DKK icelandic ISK czech CZK
peso pesos: mexican MXN argentine ARS argentinian ARS chilean CLP colombian COP philippine PHP cuban CUP uruguayan UYU
rupee rupees: indian INR pakistani PKR sri_lankan LKR nepali NPR nepalese NPR
dinar dinars: serbian RSD kuwaiti KWD iraqi IQD jordanian JOD algerian DZD tunisian TND libyan LYD bahraini BHD
dirham dirhams: emirati AED uae AED moroccan MAD
lira liras: turkish TRY
won: south_korean KRW korean KRW north_korean KPW
rial rials riyal riyals: iranian IRR omani OMR yemeni YER qatari QAR saudi SAR
rouble roubles ruble rubles: russian RUB belarusian BYN
real reals: brazilian BRL
dong: vietnamese VND
shilling shillings: kenyan KES ugandan UGX tanzanian TZS somali SOS
lev leva: bulgarian BGN
leu lei: romanian RON moldovan MDL
yen: japanese JPY
yuan: chinese CNY
rand: south_african ZAR`;

export const CURRENCY_NAMES: readonly CurrencyName[] = [
	...lines(SINGLE).map((line) => {
		const [code, ...names] = line.split(' ');
		return { code: code!, factor: 1, names };
	}),
	{ factor: 1, names: SHARED.split(' ') },
	...lines(NATIONAL).flatMap((line) => {
		const [names, owners] = line.split(': ').map((part) => part.split(' ')) as [string[], string[]];
		return owners.flatMap((adjective, i) =>
			i % 2 ? [] : { code: owners[i + 1]!, factor: 1, names: names.map((n) => `${adjective.replace('_', ' ')} ${n}`) },
		);
	}),
	{ code: 'GBP', factor: 1, names: ['pounds sterling'] },
	{ code: 'GBP', factor: 0.01, names: ['pence', 'penny'] },
	{ code: 'USD', factor: 0.01, names: ['cent', 'cents'] },
	{ code: 'EUR', factor: 0.01, names: ['euro cent', 'euro cents'] },
];

/** Signs that stand before a sum or, in some countries, after it. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		$: 'USD',
		'€': 'EUR',
		'£': 'GBP',
		'¥': 'JPY',
		'₹': 'INR',
		'₽': 'RUB',
		'₴': 'UAH',
		'₩': 'KRW',
		'₺': 'TRY',
		'₪': 'ILS',
		'₫': 'VND',
		'₦': 'NGN',
		'฿': 'THB',
	}),
);

/** The letters before "$" that tell whose dollar it is. */
export const DOLLARS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		us: 'USD',
		a: 'AUD',
		au: 'AUD',
		c: 'CAD',
		ca: 'CAD',
		nz: 'NZD',
		hk: 'HKD',
		s: 'SGD',
		nt: 'TWD',
		r: 'BRL',
		mx: 'MXN',
	}),
);

/** Codes that stand before a sum in capitals: "EUR 5 million". */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
	`usd eur gbp jpy cny rub uah inr chf pln huf czk sek nok dkk aud cad nzd hkd sgd krw zar brl mxn try aed sar ils thb myr idr ngn pkr
	egp`.split(/\s+/),
);

/** Other short names before a sum, as written; undefined where several countries' money is written so. */
export const CURRENCY_PREFIXES: ReadonlyMap<string, string | undefined> = new Map([
	['Rs', undefined],
	['kr', undefined],
	['Kr', undefined],
	['RM', 'MYR'],
	['Rp', 'IDR'],
]);

function lines(list: string): string[] {
	return list.trim().split('\n');
}
