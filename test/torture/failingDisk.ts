import { saveUnderFaults } from '../support/saveUnderFaults.ts';
import type { Part } from './figure.ts';

/** Each call of the file system that a save makes fails once, and from there on: nothing is lost, and it is said once. */
export const failingDisk: Part = () => {
	const { tried, refused, problems } = saveUnderFaults();
	for (const problem of problems.slice(0, 10)) console.error(problem);
	return Promise.resolve([
		{
			id: 'R10',
			what: `saves on a disk whose every call fails in turn, ${tried} faults, ${refused} refused`,
			figure: `${problems.length} lost, torn, silent or told twice`,
			goal: '0',
			ok: problems.length === 0,
		},
	]);
};
