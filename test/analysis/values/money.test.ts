import { drawnValues } from '../../support/drawValues.ts';

describe('values: money', () => {
	drawnValues(
		'leaves alone what only looks like sums',
		`
			The dollar fell against the euro.
			In for a penny, in for a pound.
			She wants her pound of flesh.
			They buck the trend of the euro zone.
			Mark my words, said the yen trader.
			The 1080p film was shown.
			It weighed <90.718 kilograms|200 pounds|>.
			A <226.796 kilograms|500-pound|> bomb fell.
			He has <9.072 kilograms|20 pounds|> of flour.
		`,
	);

	drawnValues(
		'reads sums',
		`
			It cost <35,000,000,000 USD|$35 billion|>.
			It cost <35 USD|$35|>.
			It cost <35 USD|35 dollars|>.
			It cost <1,000,000 USD|a million dollars|>.
			It cost <500,000 USD|half a million dollars|>.
			It cost <1,500,000 USD|$1.5-million|>.
			It cost <5,000,000 USD|US$5 million|>.
			It cost <40 AUD|A$40|>.
			It cost <40 CAD|C$40|>.
			It cost <300 HKD|HK$300|>.
			It cost <40 CAD|40 Canadian dollars|>.
			It cost <40 USD|40 US dollars|>.
			It cost <40 USD|40 U.S. dollars|>.
			It cost <40 NZD|40 New Zealand dollars|>.
			It cost <3,000,000 EUR|€3m|>.
			It cost <3,000,000 EUR|3 million euros|>.
			It cost <3,000,000 EUR|3m euros|>.
			It cost <3,000,000 EUR|EUR 3 million|>.
			It cost <3,000,000 EUR|3 million EUR|>.
			It cost <5 EUR|5 €|>.
			It cost <100 USD|100$|>.
			It cost <5,500,000,000 GBP|£5.5bn|>.
			It cost <5,500,000,000 GBP|5.5 billion pounds|>.
			It cost <0.2 GBP|20 pence|>.
			It cost <0.5 GBP|50p|>.
			It cost <0.5 USD|50 cents|>.
			It cost <500 JPY|¥500|>.
			It cost <5,000,000,000 JPY|5bn yen|>.
			It cost <50 CHF|CHF 50|>.
			It cost <300 CHF|300 Swiss francs|>.
			It cost <340,000,000|340m crowns|>.
			It cost <340,000,000 SEK|340m Swedish crowns|>.
			It cost <340,000,000 SEK|340m kronor|>.
			It cost <90 PLN|90 Polish zlotys|>.
			It cost <90|90 Fijian dollars|>.
			It cost <5,000|Rs 5,000|>.
			It cost <5,000 INR|₹5,000|>.
			It cost <5,000 INR|5,000 rupees|>.
			It cost <5,000 PKR|5,000 Pakistani rupees|>.
			It cost <500,000,000 KRW|500 million won|>.
			It cost <500,000,000 KRW|500 million South Korean won|>.
			It cost <200 GBP|200 pounds|>.
			It cost <70 RUB|70 roubles|>.
			It cost <70 UAH|70 hryvnias|>.
			It cost <900|900 pesos|>.
			It cost <900 MXN|900 Mexican pesos|>.
			It cost <40,000,000 ZAR|40 million rand|>.
			It cost nearly <less than 2,000,000 USD|$2 million|>.
			It cost at least <2,000,000 USD or more|$2 million|>.
			It cost up to <500 EUR or less|€500|>.
			It cost <5,000,000 to 7,000,000 USD|$5m-$7m|>.
			It cost <5,000,000 to 10,000,000 USD|$5-10 million|>.
			It cost between <5 to 7 USD|$5 and $7|>.
			It rose from <2,000,000 USD|$2m|> to <3,000,000 USD|$3m|>.
			It was a <5 USD|five-dollar|> bill.
			It cost <100 EUR|100 euros|> (<110 USD|$110|>).
		`,
	);
});
