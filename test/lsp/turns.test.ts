import assert from 'node:assert/strict';
import { Turns } from '#server/lsp/turns.ts';

describe('turns', () => {
	it('are given to all who work, whoever has waited longest first', async () => {
		const { turns, work } = atWork();
		const done = await Promise.all(['a', 'b', 'c'].map((who) => work(who, 3)));
		assert.equal(done.length, 3);
		assert.equal(turns.order.join(' '), 'a b c a b c a b c');
	});

	it('let what arrives be looked at after one slice, however many work', async () => {
		const { turns, work } = atWork();
		const working = Promise.all(['a', 'b', 'c', 'd'].map((who) => work(who, 5)));
		// What arrives is told of between two turns of the event loop.
		const seen: number[] = [];
		for (let n = 0; n < 5; n++) {
			await new Promise((resolve) => setImmediate(resolve));
			seen.push(turns.order.length);
		}
		await working;
		const most = Math.max(...seen.map((steps, i) => steps - (seen[i - 1] ?? steps)));
		assert.equal(most, 1);
	});

	it('cost nothing before a slice is used up', async () => {
		const turns = new Turns(() => 0);
		let isLate = false;
		setImmediate(() => (isLate = true));
		for (let n = 0; n < 1000; n++) await turns.pause();
		assert.equal(isLate, false);
	});
});

/** Workers each of whose steps takes a whole slice. */
function atWork() {
	let time = 0;
	const order: string[] = [];
	const turns = new Turns(() => time);
	const work = async (who: string, steps: number): Promise<void> => {
		await turns.next();
		for (let n = 0; n < steps; n++) {
			order.push(who);
			time += 10;
			await turns.pause();
		}
	};
	return { turns: { order }, work };
}
