import { drawnValues } from '../../support/drawValues.ts';

describe('values: durations and ages', () => {
	drawnValues(
		'leaves alone what only looks like durations',
		`
			A second later an hour struck.
			He won the day.
			Day and night they ate.
			It is a matter of minutes.
			Those were the days.
			It was year after year.
			The minute hand fell.
		`,
	);

	drawnValues(
		'reads durations',
		`
			It took <120 minutes, that is 2 hours|two hours|>.
			It took <120 minutes, that is 2 hours|120 minutes|>.
			It took nearly <less than 120 minutes, that is 2 hours|two hours|>.
			It took over <more than 120 minutes, that is 2 hours|two hours|>.
			It was over <more than 120 minutes, that is 2 hours|two hours|>.
			It took more than <more than 120 minutes, that is 2 hours|two hours|>.
			It took less than <120 minutes, that is 2 hours or less|two hours|>.
			It took <150 minutes, that is 2½ hours|two and a half hours|>.
			It was a <150 minutes, that is 2½ hours|two-and-a-half-hour|> call.
			It was a <120 minutes, that is 2 hours|two-hour|> call.
			It took <90 minutes, that is 1½ hours|an hour and a half|>.
			It took <30 minutes|half an hour|>.
			It took <160 minutes|two hours and 40 minutes|>.
			It took <0.5 minutes|30 seconds|>.
			It took <90 minutes, that is 1½ hours|90 minutes|>.
			It took <4,320 minutes, that is 3 days|three days|>.
			It took <2,880 minutes, that is 2 days|48 hours|>.
			It took <20,160 minutes, that is 2 weeks|two weeks|>.
			It took <20,160 minutes, that is 2 weeks|a fortnight|>.
			It took <262,974.6 minutes|six months|>.
			It took <525,949.2 minutes, that is 1 year|a year|>.
			It took <4,470,568.2 minutes, that is 8½ years|eight years and six months|>.
			It took <15,778,476 minutes, that is 30 years|three decades|>.
			It took <5,259,492 minutes, that is 10 years|a decade|>.
			It took <52,594,920 minutes, that is 100 years|a century|>.
			It took <100,800 to 120,960 minutes, that is 10 to 12 weeks|10-12 weeks|>.
			It took <262,974.6 to 394,461.9 minutes|6-9 months|>.
			It took <2,880 to 4,320 minutes, that is 2 to 3 days|two or three days|>.
			It took <30,240 to 90,720 minutes, that is 3 to 9 weeks|several weeks|>.
			It took <4,320 to 12,960 minutes, that is 3 to 9 days|a few days|>.
			It took <2,880 to 4,320 minutes, that is 2 to 3 days|a couple of days|>.
			It took <525,949.2 minutes, that is 1 year|twelve more months|>.
			It took about <about 10 minutes|ten minutes|>.
			It took <120 minutes, that is 2 hours or more|two hours|> or more.
			It took <about 120 minutes, that is 2 hours|two hours|> or so.
			He served <10,518,984 minutes, that is 20 years|20 years|>.
			It was a <613,607.4 minutes|14-month|> wait.
			It was a <20,512,018.8 minutes, that is 39 years|39-year|> wait.
			It is the <number 1 (title)|first|> title in <20,512,018.8 minutes, that is 39 years|39 years|>.
			It took <119,520 minutes, that is 83 days|83 days|>.
			The <age: 34 years|34-year-old|> man left.
			The <age: 34 years|34-year-olds|> left.
			Men aged <age: 43 years|43|> left.
			Men aged between <age: 18 to 40 years|18 and 40|> left.
			Emil Tarrow, <age: 19 years|19|>, left.
			Emil Tarrow, just <age: 18 years|18|>, left.
			He is <age: 43 years|43 years old|>.
			It is for <age: 18 to 24 years|18- to 24-year-olds|>.
			She left at the age of <age: 9 years|nine|>.
			She left at age <age: 9 years|9|>.
			He turned <age: 18 years|18|>.
			She is in her <age: 40 to 49 years|40s|>.
			She is in her late <age: 35 to 39 years|thirties|>.
			He is in his early <age: 20 to 24 years|20s|>.
			A <age: 3 months|three-month-old|> baby was found.
			In Ostberg, <12 people|12|> people left.
		`,
	);
});
