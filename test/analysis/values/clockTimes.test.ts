import { drawnValues } from '../../support/drawValues.ts';

describe('values: clock times', () => {
	drawnValues(
		'leaves alone what only looks like times',
		`
			The midnight train left on High Noon.
			They worked <90,000 minutes, that is 62½ days|1500 hours|>.
			It costs <5.3|5.30|> a pair.
			Amid pm papers he sat.
		`,
	);

	drawnValues(
		'reads times',
		`
			It began at <14:00|2pm|> and not at <15:00|3pm|>.
			It began at <17:55|5.55pm|>.
			It began at <17:55|5:55 p.m.|>
			It began at <05:55|5.55 a.m.|>
			It began at <09:00|9am|>.
			It began at <00:00|12am|>.
			It began at <12:00|12pm|>.
			It began at <12:30|12.30pm|>.
			It began at <12:00|12 noon|>.
			It began at <18:00|18:00|>.
			It began at <06:30|06:30|>.
			It began at <06:30 or 18:30|6:30|>.
			It began at <00:15|00:15|>.
			It began at <18:00 UTC|1800 GMT|>.
			It began at <15:00|1500 hours|>.
			It began at around <about 19:40|1940 local time|>.
			It began at <17:30 UTC|17.30 GMT|>.
			It began at <17:00 UTC+01:00|17:00 BST|>.
			It began at <13:00 UTC−04:00|13:00 EDT|>.
			It began at <15:00 UTC−05:00|3pm EST|>.
			It began at <20:00|8pm ET|>.
			It began at <22:00|10 p.m. local time|>.
			It began at <12:00|noon|>.
			It began at <12:00|midday|>.
			It began at <00:00|midnight|>.
			It began shortly after <after 00:00|midnight|>.
			It began just before <before 12:00|noon|>.
			It began around <about 12:00|noon|>.
			It began at <10:00 or 22:00|10 o'clock|>.
			It began at <05:00|five o'clock in the morning|>.
			It began at <18:00|six in the evening|>.
			It began at <20:00|8 at night|>.
			It began at <02:00|2 in the morning|>.
			It began at <01:50 or 13:50|ten to two|>.
			It began at <04:40 or 16:40|twenty minutes to five|>.
			It began at <06:30 or 18:30|half past six|>.
			It began at <18:30|half past six in the evening|>.
			It began at <08:45 or 20:45|a quarter to nine|>.
			It began at <09:15 or 21:15|quarter past nine|>.
			It began shortly after <after 17:00|17:00|>.
			It began at about <about 15:00|3pm|>.
			It began around <about 15:20|15:20|>.
			It began before <before 17:00|5pm|>.
			It ends by <before 17:00|5pm|>.
			It began just after <after 17:00|5pm|>.
			It ran <09:00 to 11:00|9-11am|>.
			It ran between <17:00 to 18:00|5 and 6pm|>.
			It ran between <09:00 to 11:00|9am and 11am|>.
			It ran from <09:00|9am|> to <17:00|5pm|>.
			It ran <17:00 to 18:00|5 to 6pm|>.
			It ran <11:00 to 14:00|11am-2pm|>.
			It ran <11:00 to 14:00|11-2pm|>.
			It began at <18:00|six p.m.|> on <2025-10-14|Tuesday|>.
			It began on <2025-10-14|Tuesday|> at <18:00|18:00|>.
		`,
	);
});
