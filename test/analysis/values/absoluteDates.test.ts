import { drawnValues } from '../../support/drawValues.ts';

describe('values: absolute dates', () => {
	drawnValues(
		'leaves alone what only looks like dates',
		`
			She may go, and they march on.
			May they rest. April Lindgren and June Osk agreed.
			The sun shone where he sat, and a mon was paid.
			They counted <2,025 votes|2,025|> votes, <2,000 soldiers|2000|> soldiers and <1,999%|1999%|>.
			A <age: 2000 years|2000-year-old|> tomb has <1,500 steps|1500|> steps.
			It is a fall from grace in spring water.
		`,
	);

	drawnValues(
		'reads dates',
		`
			It began on <2025-10-16|October 16, 2025|>.
			It began on <2025-10-16|Oct. 16, 2025|>.
			It began on <2025-10-16|16 October 2025|>.
			It began on the <2025-10-16|16th of October, 2025|>.
			It began on <2025-10-16|Thursday, October 16, 2025|>.
			It began on <2025-10-16|Thursday, 16 October|>.
			It began <2025-10-16|2025-10-16|>.
			It began <2025-10-16|16/10/2025|>.
			It began <2025-10-16|10/16/2025|>.
			It began <2025-10-16|16.10.2025|>.
			It began <-|03/04/2025|>.
			It began on <2025-03-03|3 March|>.
			It began on <2025-03-03|March 3rd|>.
			It falls on <2025-12-28|December 28|>.
			It ran <2025-10-16 to 2025-10-18|16-18 October|>.
			It ran from <2025-10-06 to 2025-10-09|6 to 9 October|>.
			It ran on <2025-10-06|6|> and <2025-10-17|17 October|>.
			It ran <2025-10-03 to 2025-10-05|Oct 3-5|>.
			It ran in <2022-02-01 to 2022-02-28|February 2022|>.
			It ran in <2022-02-01 to 2022-02-28|Feb. 2022|>.
			It ran in <2025-10-01 to 2025-10-31|October|>.
			It opens in <2026-01-01 to 2026-01-31|January|>.
			It ran in <2025-10-01 to 2025-10-15|early October|>.
			It ran in <2025-10-09 to 2025-10-24|mid-October|>.
			It ran in <2024-10-18 to 2024-10-31|late October 2024|>.
			It ran at the <2025-05-18 to 2025-05-31|end of May|>.
			It ran at the <2024-01-01 to 2024-06-30|beginning of 2024|>.
			It ran in <2019-01-01 to 2019-12-31|2019|>.
			It ran in <2019-01-01 to 2019-06-30|early 2019|>.
			It ran in <2019-04-01 to 2019-10-31|mid-2019|>.
			It ran in <2019-07-01 to 2019-12-31|late 2019|>.
			It ran from <2014-01-01 to 2017-12-31|2014 to 2017|>.
			It ran in <2014-01-01 to 2017-12-31|2014-17|>.
			It ran in the <1990-01-01 to 1999-12-31|1990s|>.
			It ran in the <1995-01-01 to 1999-12-31|late 1990s|>.
			It ran in the <1990-01-01 to 1994-12-31|early 1990s|>.
			It ran in the <1980-01-01 to 1989-12-31|’80s|>.
			It ran in the <1801-01-01 to 1900-12-31|19th century|>.
			It ran in the <1856-01-01 to 1900-12-31|late 19th century|>.
			It ran in <2018-01-01 to 2018-12-31|summer 2018|>.
			It ran in the <2019-01-01 to 2019-12-31|autumn of 2019|>.
			It ran in <2024-07-01 to 2024-09-30|Q3 2024|>.
			It ran in the <2024-07-01 to 2024-09-30|third quarter of 2024|>.
			It ran in the <2023-01-01 to 2023-06-30|first half of 2023|>.
			It has run since <from 1987-01-01 to 1987-12-31|1987|>.
			It has run since <from 2020-03-01 to 2020-03-31|March 2020|>.
			It must end by <until 2025-11-10|Nov 10|>.
			It must end before <until 2030-01-01 to 2030-12-31|2030|>.
			It ran until <until 2026-05-01 to 2026-05-31|May|>.
			It fell after <from 2024-03-03|3 March 2024|>.
			On <-|31 April|> nothing happens.
			The <2022-01-01 to 2022-12-31|2022|> vote failed.
		`,
	);
});
