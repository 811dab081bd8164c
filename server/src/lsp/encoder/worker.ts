import { parentPort, workerData } from 'node:worker_threads';
import { PairReader } from './pairReader.ts';
import type { WorkerAnswer, WorkerData, WorkerQuestion } from './encoder.ts';

// The encoder in a thread of its own: whatever it takes, and however it fails, the server goes on answering.
const { folder, runtime, threads } = workerData as WorkerData;
const tell = (answer: WorkerAnswer): void => parentPort!.postMessage(answer);
const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

try {
	const reader = await PairReader.load(folder, runtime, threads);
	tell({ kind: 'ready' });
	// One after the other: the sessions below take one question at a time.
	let turn: Promise<void> = Promise.resolve();
	parentPort!.on('message', (question: WorkerQuestion) => {
		turn = turn.then(async () => {
			const { id } = question;
			try {
				if (question.kind === 'keys') tell({ kind: 'keys', id, keys: await reader.keys(question.claims) });
				else tell({ kind: 'verdicts', id, verdicts: await reader.read(question.pairs) });
			} catch (error) {
				tell({ kind: 'failed', id, reason: reason(error) });
			}
		});
	});
} catch (error) {
	tell({ kind: 'failed', id: undefined, reason: reason(error) });
}
