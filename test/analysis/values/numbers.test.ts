import { drawnValues } from '../../support/drawValues.ts';

describe('values: numbers', () => {
	drawnValues(
		'leaves alone what only looks like counts',
		`
			No one came, one of them said, and the other one left.
			They spoke to one another at one point.
			In <2022-01-01 to 2022-12-31|2022|> it rained, and since <from 1991-01-01 to 1991-12-31|1991|> it has snowed.
			They won 3-1 after a 2-2 draw and a 6-4 first set.
			A 4-4-2 line met a 5-4 vote.
			An F-22, a G7, a B-52 and an H1N1 were seen.
			The Boeing 737 took Route 66 to gate 7.
			See page 4 and No. 3 under Article 5.
			Channel 4 and Radio 1 told it.
			Version 2.0.1 runs on 192.168.0.1 with 5G.
			Call 555-1234 or +44 20 7946 0958.
			It is open 24/7, as after 9/11.
			A six-figure sum, a 10-K and a ratio of 3:1.
			Agent 007 used an iPhone 15.
			The final score was a score of note.
		`,
	);

	drawnValues(
		'reads counts',
		`
			Some <about 1,200 soldiers|1,200|> soldiers left.
			There were <61,240 fans|61,240|> fans.
			There were <14|14|> of them.
			<14 people|Fourteen|> people came.
			<205 men|Two hundred and five|> men came.
			<1,200 villagers|Twelve hundred|> villagers fled.
			<21 ships|Twenty-one|> ships sank.
			<1 soldier|One|> soldier died.
			<100 guests|One hundred|> guests ate.
			<100 guests|A hundred|> guests ate.
			<12 eggs|A dozen|> eggs broke.
			<6 eggs|Half a dozen|> eggs broke.
			<24 guns|Two dozen|> guns were found.
			<500,000 bees|Half a million|> bees left.
			About <about 1,200,000 users|1.2 million|> users left.
			Some <about 2,310,000 people|2.31m|> people voted.
			It has <40,000 followers|40k|> followers.
			It has <300,000 voters|3 lakh|> voters.
			<20,000,000 people|Two crore|> people voted.
			<2,500,000 trees|Two and a half million|> trees fell.
			<3.5 pages|Three and a half|> pages are missing.
			He ate <2.5 apples|2½|> apples.
			He wrote <8.5 pages|8 1/2|> pages.
			<24 to 99 arrests|Dozens|> of arrests followed.
			<40 to 99 ships|Scores|> of ships sank.
			<200 to 999 cars|Hundreds|> of cars burned.
			<20,000 to 99,999 fans|Tens of thousands|> of fans sang.
			<200,000 to 999,000 people|Hundreds of thousands|> of people fled.
			<2,000,000 to 9,990,000 birds|Millions|> of birds came.
			<3 to 9 villages|Several|> villages burned.
			<300 to 900 homes|Several hundred|> homes burned.
			<36 to 108 homes|Several dozen|> homes burned.
			<3 to 9 boats|A few|> boats sank.
			<36 to 108 boats|A few dozen|> boats sank.
			<2 to 3 boats|A couple of|> boats sank.
			<3 to 9 boats|A handful|> of boats sank.
			<200 to 300 boats|A couple of hundred|> boats sank.
			<20 boats|A score|> of boats sank.
			Nearly <less than 500 guests|500|> guests came.
			At least <12 guests or more|12|> guests fell ill.
			More than <more than 40 guests|40|> guests fell ill.
			Up to <300 guests or less|300|> guests fell ill.
			As many as <90 guests or less|90|> guests fell ill.
			No fewer than <7 guests or more|7|> guests fell ill.
			Fewer than <20 guests or less|20|> guests fell ill.
			<about 100 guests|100|> guests or so fell ill.
			<50 or more|50|>+ boats sank.
			Between <5 to 7 boats|5 and 7|> boats sank.
			<10 to 12 boats|10-12|> boats sank.
			<2 to 3 boats|Two or three|> boats sank.
			<5,000,000 to 10,000,000 people|5 to 10 million|> people voted.
			It rose from <40|40|> to <52 seats|52|> seats.
			He won it <2 times|twice|>.
			She won it <3 times|three|> times.
			There were <260 ballots|260|> late and spoiled postal ballots.
		`,
	);

	drawnValues(
		'leaves alone what only looks like ordinals',
		`
			At first it rained.
			Wait a second, he said.
			A second later it struck.
			The First Minister left.
			The Second World War began.
			First of all he ate.
			Why come in the first place?
			A second-half goal won it.
			They live on 5th Avenue.
			It was second only to hers.
		`,
	);

	drawnValues(
		'reads ordinals',
		`
			The <number 1 (summit)|first|> summit failed.
			It was her <number 2 (win)|2nd|> win.
			It was her <number 2 (win)|second|> win.
			The <number 3 (lender)|third|>-largest lender failed.
			The <number 21 (edition)|21st|> edition sold out.
			The <number 21 (edition)|twenty-first|> edition sold out.
			The <number 100 (game)|100th|> game was played.
			The <number 100 (game)|hundredth|> game was played.
			He won a <number 4 (term)|fourth|> term.
			He won a <number 4 (term)|4th|> term.
			His <number 6 (goal)|sixth|> goal won it.
			His <number 5|fifth|> and <number 6 (goals)|sixth|> goals won it.
			The <number 45 (president)|45th|> president spoke.
			The <number 2 (city)|second|>-biggest city burned.
			He scored in the <number 118 (minute)|118th|> minute.
			He scored a <number 90 (minute)|90th|>-minute winner.
			The <number 33 (ship)|thirty-third|> ship sank.
			The <number 11 (attempt)|eleventh|> attempt failed.
			The <number 12 (attempt)|twelfth|> attempt failed.
			The <number 13 (attempt)|thirteenth|> attempt failed.
			The <number 11 (attempt)|11th|> attempt failed.
			The <number 12 (attempt)|12th|> attempt failed.
			The <number 1,000 (visitor)|1,000th|> visitor came.
			A <number 7 (suspect)|seventh|> suspect was held.
			An <number 8 (suspect)|eighth|> suspect was held.
			The <number 9 (floor)|ninth|> floor burned.
			The <number 9 (floor)|9th|> floor burned.
			The <number 10 (lap)|tenth|> lap was slow.
			It is the <number 14 (case)|14th|> such case.
			It is the <number 3 (case)|third|> such case.
			The <number 2 (week)|second|> week was calm.
			The <number 3 (day)|third|> day was calm.
			The <number 50 (guest)|fiftieth|> guest ate.
			The <number 50 (guest)|50th|> guest ate.
			The <number 20 (ship)|twentieth|> ship sank.
			A <number 5 (season)|fifth|> season began.
			The <number 3 (edition)|3rd|> edition sold out.
			The <number 22 (edition)|22nd|> edition sold out.
			The <number 23 (edition)|23rd|> edition sold out.
			His <number 3 (wife)|third|> wife left.
			The <number 2 (round)|second|> round began.
			The <number 2 (round)|2nd|> round began.
			For the <number 3 (time)|third|> time he lost.
			For a <number 2 (time)|second|> time he lost.
			It fell for a <number 6 (week)|sixth|> straight week.
			The <number 4 (team)|fourth|>-placed team won.
		`,
	);

	drawnValues(
		'leaves alone what only looks like shares',
		`
			It was the first half.
			They lost a quarter final.
			He told half-truths at half-time.
			Third-party cover is dear.
			They cut it in half.
			They met at <02:15 or 14:15|quarter past two|>.
			The <number 2 (quarter)|second|> quarter was slow.
		`,
	);

	drawnValues(
		'reads shares',
		`
			<about 1%|One in a hundred|> boats sank.
			It fell <20%|20%|>.
			It fell <20%|20 percent|>.
			It fell <20%|20 per cent|>.
			It fell <20%|20 pct|>.
			It rose by <0.5%|0.5%|>.
			It rose <41.2%|41.2 per cent|>.
			It rose <12.5%|12.5 percentage points|>.
			It rose <0.04%|four basis points|>.
			It rose <0.25%|25 basis points|>.
			<about 33.333%|A third|> of it burned.
			<about 66.667%|Two-thirds|> of it burned.
			<about 66.667%|Two thirds|> of voters came.
			<about 50%|Half|> the town burned.
			<about 50%|Half|> of the town burned.
			<about 25%|A quarter|> of seats were lost.
			<about 75%|Three quarters|> of them left.
			<about 20%|A fifth|> of it burned.
			<about 10%|A tenth|> of it burned.
			It fell by <about 33.333%|a third|>.
			It fell by <about 25%|a quarter|>.
			It fell by <about 50%|half|>.
			Nearly <less than 20%|20%|> left.
			About <about 33.333%|a third|> of it burned.
			More than <more than 50%|half|> of them left.
			At least <60% or more|60%|> left.
			Up to <15% or less|15%|> left.
			Less than <1% or less|1%|> left.
			It rose from <40%|40|> to <52%|52 percent|>.
			It was <40 to 50%|40-50%|>.
			It was between <5 to 7%|5% and 7%|>.
			It was <5 to 7%|5 percent to 7 percent|>.
			<about 20%|One in five|> people left.
			<about 90%|Nine in 10|> voters came.
			<about 90%|Nine in every 10|> voters came.
			<about 90%|Nine out of every 10|> voters came.
			<about 33.333%|One in three|> homes burned.
			<about 83.333%|Five out of six|> boats sank.
			<about 70%|Seven out of ten|> boats sank.
			<about 80%|Four out of five|> dentists agree.
			It was <-3%|minus 3 percent|>.
			It fell to <-1.5%|-1.5%|>.
			It was <100%|100%|>.
			It grew <3.25%|3.25 percent|>.
			It grew roughly <about 3%|3 percent|>.
			Turnout was just over <more than 70%|70%|>.
			Turnout was almost <less than 70%|70%|>.
			Turnout was well over <more than 70%|70%|>.
		`,
	);
});
