import { drawnValues } from '../../support/drawValues.ts';

describe('values: relative dates', () => {
	drawnValues(
		'leaves alone what only looks like dates',
		`
			It takes <20,160 minutes, that is 2 weeks|two weeks|> or <4,320 minutes, that is 3 days|three days|>.
			The last week of the campaign was dull.
			Day after day it rained.
			It is the day before the vote.
			Within <20,160 minutes, that is 2 weeks or less|two weeks|> of the vote he left.
			A year later than planned it opened.
			This day is done.
			Next to him sat the last of them.
			It lasted <4,320 minutes, that is 3 days|three days|>.
			She was away for <10,080 minutes, that is 1 week|a week|>.
		`,
	);

	drawnValues(
		'reads dates',
		`
			It rained <2025-10-16|yesterday|>.
			It rained <2025-10-16|yesterday morning|>.
			It rains <2025-10-17|today|>.
			It rains <2025-10-17|tonight|>.
			It will rain <2025-10-18|tomorrow|>.
			It rained <2025-10-15|the day before yesterday|>.
			It will rain <2025-10-19|the day after tomorrow|>.
			It rained <2025-10-16 to 2025-10-17|last night|>.
			It rained <2025-10-17|this morning|>.
			It rained <2025-10-13 to 2025-10-19|this week|>.
			It rained <2025-10-06 to 2025-10-12|last week|>.
			It will rain <2025-10-20 to 2025-10-26|next week|>.
			It rained <2025-10-11 to 2025-10-12|last weekend|>.
			It rained <2025-10-01 to 2025-10-31|this month|>.
			It rained <2025-09-01 to 2025-09-30|last month|>.
			It will rain <2025-11-01 to 2025-11-30|next month|>.
			It rained <2024-01-01 to 2024-12-31|last year|>.
			It rained <2025-01-01 to 2025-12-31|this year|>.
			It will rain <2026-01-01 to 2026-12-31|next year|>.
			It rained on <2025-10-16|Thursday|>.
			It rained on <2025-10-17|Friday|>.
			It rained <2025-10-10|last Friday|>.
			It will rain <2025-10-24|next Friday|>.
			It will rain on <2025-10-20|Monday|>.
			It rained <2025-10-14|late Tuesday|>.
			It rained <2025-10-14|Tuesday evening|>.
			It must end by <until 2025-10-20|Monday|>.
			It rained <2024-10-01 to 2024-10-31|last October|>.
			It rained in <2024-08-01 to 2024-08-31|August last year|>.
			It rained <2025-10-14|three days ago|>.
			It rained <2025-09-30 to 2025-10-06|two weeks ago|>.
			It rained <2025-08-12 to 2025-09-29|several weeks ago|>.
			It rained <2025-04-01 to 2025-04-30|six months ago|>.
			It rained <2024-01-01 to 2024-12-31|a year ago|>.
			It rained <2005-01-01 to 2005-12-31|20 years ago|>.
			It rained <2014-01-01 to 2016-12-31|a decade ago|>.
			It rained <1970-01-01 to 1980-12-31|half a century ago|>.
			It rained on the <2025-10-11|11th|>.
			It will rain on the <2025-10-23|23rd of this month|>.
			It must end <2025-10-17 to 2025-10-31|within <20,160 minutes, that is 2 weeks or less|two weeks|>|>.
			It will end <2025-10-17 to 2026-10-17|within <525,949.2 minutes, that is 1 year or less|a year|>|>.
			It rained in the <2025-10-14 to 2025-10-17|past <4,320 minutes, that is 3 days|three days|>|>.
			It rained over the <2025-10-10 to 2025-10-17|past week|>.
			It rained in the <2025-10-07 to 2025-10-17|last <14,400 minutes, that is 10 days|10 days|>|>.
			It will rain over the <2025-10-17 to 2025-10-27|next <14,400 minutes, that is 10 days|10 days|>|>.
			It will rain in the coming weeks.
			It will rain <2025-10-19|<2,880 minutes, that is 2 days|two days|> from now|>.
			It will rain <2025-10-28 to 2025-11-03|in <20,160 minutes, that is 2 weeks|two weeks|>' time|>.
			He left on <2025-10-14|Tuesday|> and had come <2025-10-13|the day before|>.
			He left on <2025-10-14|Tuesday|> and had come <2025-10-11|<4,320 minutes, that is 3 days|three days|> earlier|>.
			He left on <2025-10-14|Tuesday|> and came back <2025-10-16|<2,880 minutes, that is 2 days|two days|> later|>.
			He left on <2025-10-14|Tuesday|>. She came <2025-10-15|the next day|>.
			He left on <2026-03-03|3 March|>. She came <2026-03-07 to 2026-03-13|the following week|>.
			He left on <2026-03-03|3 March|>. She had come <2026-03-02|a day earlier|>.
			He had come <2025-10-15 to 2025-10-16|the previous day|>.
			He left <2025-11-01 to 2025-11-30|a month later|>.
		`,
	);
});
