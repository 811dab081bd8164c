import { commands, Disposable, l10n, ProgressLocation, window, type Memento } from 'vscode';
import type { StoryConflicts } from '../../../server/src/lsp/protocol.ts';
import { firstWords } from '../annotations/noteWords.ts';
import { ClaimMarks } from '../claimMarks.ts';
import { dismiss } from '../commands/dismissConflict.ts';
import { quietMessage } from '../commands/quietMessage.ts';
import type { Session } from '../session.ts';
import type { ConflictNode } from './conflictNodes.ts';
import { openBeside, rangeOf } from './openPlace.ts';
import type { KeptPart } from './storyPart.ts';
import { inWordsOfOurs } from './valueInWords.ts';
import { TourBar } from './tourBar.ts';
import { followTour, nextInTour, placeInTour, tourSteps, type TourStep } from './tourSteps.ts';

/** The keys and menus of the tour ask for it. */
const TOURING = 'corroborate.touring';
/** Where the workspace remembers the step at which the tour was left. */
const LEFT_AT = 'corroborate.tour';
/** How many characters of a value are shown. */
const VALUE = 30;

/**
 * Leads from one conflict to the next, what weighs most first, each with both sources open beside each other. Its steps are those that
 * were told when it began; what is found meanwhile is counted, and comes behind them.
 */
export class Tour implements Disposable {
	private steps: readonly TourStep[] = [];
	/** Found since the tour began. */
	private added: readonly TourStep[] = [];
	private index = -1;
	/** The column of the first source: the tour stays in its two columns. */
	private column: number | undefined;
	private watch: Disposable | undefined;
	private readonly marks = new ClaimMarks();
	private readonly bar = new TourBar();
	private readonly changes: Disposable;

	constructor(
		private readonly session: Session,
		private readonly part: KeptPart<StoryConflicts>,
		private readonly memento: Memento,
	) {
		this.changes = part.onDidChange(() => this.followPart());
	}

	/** What is shown now, "3 of 12: Figures differ: 87 / 78", "3 of 12 and 2 new: …"; undefined while nobody is led. */
	get text(): string | undefined {
		const step = this.watch && this.steps[this.index];
		if (!step) return undefined;
		const values = [step.from, step.to]
			.map(({ value }) => inWordsOfOurs(step.conflict.kind, value) ?? firstWords(value, VALUE))
			.join(' / ');
		const [place, { length: count }, { title }] = [this.index + 1, this.steps, step.conflict];
		return this.added.length
			? l10n.t('{0} of {1} and {2} new: {3}: {4}', place, count, this.added.length, title, values)
			: l10n.t('{0} of {1}: {2}: {3}', place, count, title, values);
	}

	/** Begins at a conflict, else where it was left. */
	async start(node?: Partial<ConflictNode>): Promise<void> {
		if (!this.session.clientForCommand()) return;
		const story = await this.ask();
		if (!story) return;
		this.steps = tourSteps(story);
		this.added = [];
		if (this.steps.length === 0) {
			quietMessage(
				story.beingRead
					? l10n.t('The sources are still being read; no difference was found yet.')
					: l10n.t('No source was found to tell anything differently.'),
			);
			return;
		}
		const asked = this.steps.find(
			({ conflict, to }) => conflict.id === node?.conflict?.id && (!node.side || node.side === to),
		);
		this.index = placeInTour(this.steps, asked?.key ?? this.memento.get<string>(LEFT_AT), 0);
		this.column = window.activeTextEditor?.viewColumn;
		this.watch ??= this.part.watch();
		void commands.executeCommand('setContext', TOURING, true);
		await this.show();
	}

	async go(direction: 1 | -1): Promise<void> {
		if (!this.watch) return;
		if (direction > 0 && nextInTour(this.steps, this.index, 1) < 0 && this.added.length) {
			this.steps = [...this.steps, ...this.added];
			this.added = [];
		}
		const next = nextInTour(this.steps, this.index, direction);
		if (next < 0 && direction > 0) {
			this.end();
			void this.memento.update(LEFT_AT, undefined);
			quietMessage(l10n.t('That was the last of {0} differences.', this.steps.length));
			return;
		}
		if (next >= 0) this.index = next;
		await this.show();
	}

	/** Sets aside what is shown, and goes on. */
	async dismiss(): Promise<void> {
		const step = this.watch && this.steps[this.index];
		if (!step || !(await dismiss(this.session, [step.pair]))) return;
		const story = await this.part.refresh();
		if (!story || !this.watch) return;
		this.follow(story);
		const now = this.steps[this.index];
		// Who has gone on meanwhile is left where that is.
		if (now?.key !== step.key) return;
		if (!now.gone) return this.show();
		this.steps = this.steps.filter((one) => one !== now);
		// The one before it has its place now, or there is none: what follows it comes next.
		this.index--;
		if (this.steps.length + this.added.length === 0) this.end();
		else await this.go(1);
	}

	/** What was shown last is remembered. */
	end(): void {
		this.watch?.dispose();
		this.watch = undefined;
		this.marks.clear();
		this.bar.hide();
		void commands.executeCommand('setContext', TOURING, false);
	}

	dispose(): void {
		this.end();
		this.changes.dispose();
		this.marks.dispose();
		this.bar.dispose();
	}

	/** The whole story can take a while: it can be given up. */
	private async ask(): Promise<StoryConflicts | undefined> {
		const title = l10n.t('Comparing the sources');
		return window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, (_, token) => {
			token.onCancellationRequested(() => this.part.cancel());
			return this.part.current();
		});
	}

	/** While a reader looks at one step, what is read and edited can change those around it; what is shown stays, and so does its number. */
	private followPart(): void {
		const story = this.part.value;
		if (!this.watch) return;
		if (!story) return this.end();
		this.follow(story);
		this.bar.show(this.text ?? '');
	}

	private follow(story: StoryConflicts): void {
		const now = followTour([...this.steps, ...this.added], story);
		const { length } = this.steps;
		this.steps = now.steps.slice(0, length);
		this.added = [...now.steps.slice(length).filter(({ gone }) => !gone), ...now.added];
	}

	private async show(): Promise<void> {
		const step = this.steps[this.index];
		if (!step) return;
		void this.memento.update(LEFT_AT, step.key);
		this.bar.show(this.text ?? '');
		const editors = await openBeside(step.from, step.to, this.column);
		// The reader may be further on already.
		if (!editors || this.steps[this.index] !== step) return;
		this.column = editors[0].viewColumn;
		this.marks.show([
			{ editor: editors[0], range: rangeOf(step.from) },
			{ editor: editors[1], range: rangeOf(step.to) },
		]);
	}
}

export function registerTour(session: Session, part: KeptPart<StoryConflicts>, memento: Memento): Tour {
	const tour = new Tour(session, part, memento);
	const registered = Disposable.from(
		commands.registerCommand('corroborate.startTour', (node?: Partial<ConflictNode>) => tour.start(node)),
		commands.registerCommand('corroborate.nextInTour', () => tour.go(1)),
		commands.registerCommand('corroborate.previousInTour', () => tour.go(-1)),
		commands.registerCommand('corroborate.dismissInTour', () => tour.dismiss()),
		commands.registerCommand('corroborate.stopTour', () => tour.end()),
	);
	const dispose = tour.dispose.bind(tour);
	return Object.assign(tour, {
		dispose() {
			registered.dispose();
			dispose();
		},
	});
}
