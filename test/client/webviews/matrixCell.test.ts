import assert from 'node:assert/strict';
import { valueOf } from '../../../client/src/webviews/shared/matrixCell.ts';
import type { MatrixWords } from '../../../client/src/webviews/shared/matrixWords.ts';
import type { StoryStatement } from '../../../server/src/lsp/protocol.ts';

/** Each text is its own name. */
const words = new Proxy({}, { get: (_, name) => String(name) }) as MatrixWords;

type Value = readonly [kind: string, value: string, differs?: true];

const CELLS: readonly (readonly [StoryStatement['state'], readonly Value[], string])[] = [
	['states', [], ''],
	['states', [['number', '87']], '87'],
	['states', [['number', 'denied']], 'denied'],
	// The sign says that it is stated.
	['states', [['negation', 'stated']], ''],
	['differs', [['negation', 'denied', true]], 'denied'],
	['differs', [['negation', 'stated', true]], 'stated'],
	[
		'differs',
		[
			['number', '87'],
			['number', '78', true],
		],
		'78',
	],
	['differs', [['status', 'told as done', true]], 'toldAsDone'],
	[
		'states',
		[
			['status', 'will'],
			['negation', 'stated'],
		],
		'will',
	],
];

describe('a value in the matrix', () => {
	for (const [state, values, expected] of CELLS)
		it(`${state}, ${values.map(([kind, value]) => `${kind} ${value}`).join(' and ') || 'nothing that differs'}`, () => {
			const statement = { state, values: values.map(([kind, value, differs = false]) => ({ kind, value, differs })) };
			assert.equal(valueOf(statement as unknown as StoryStatement, words), expected);
		});
});
