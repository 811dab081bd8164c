import { Disposable, type Memento } from 'vscode';
import type { Session } from '../session.ts';
import { registerAnnotate } from './annotate.ts';
import { AnnotationList } from './annotationList.ts';
import { AnnotationMarks } from './annotationMarks.ts';
import { registerAnnotationNavigation } from './annotationNavigation.ts';
import { AnnotationThreads } from './annotationThreads.ts';
import { registerAnnotationView } from './annotationView.ts';
import { registerChangeNotes } from './changeNotes.ts';
import { Drafts } from './drafts.ts';
import { registerExchange } from './exchange.ts';
import { registerReanchor } from './reanchor.ts';
import { registerTagCompletion } from './tagCompletion.ts';
import { registerWriteNotes } from './writeNotes.ts';

/** The server's annotations in the editor: drawn, written, listed. */
export interface Annotations extends Disposable {
	readonly list: AnnotationList;
	readonly threads: AnnotationThreads;
	readonly drafts: Drafts;
}

export function registerAnnotations(session: Session, memento: Memento): Annotations {
	const list = new AnnotationList(session);
	const threads = new AnnotationThreads(list, session);
	const drafts = new Drafts(threads);
	const parts = Disposable.from(
		list,
		threads,
		drafts,
		new AnnotationMarks(list),
		registerAnnotate(session, drafts),
		registerWriteNotes(session, list, threads, drafts),
		registerChangeNotes(session, list, threads),
		registerReanchor(session, list, threads),
		registerTagCompletion(list, threads, drafts),
		registerAnnotationNavigation(session, list, threads),
		registerAnnotationView(session, list, threads, memento),
		registerExchange(session),
	);
	return { list, threads, drafts, dispose: () => void parts.dispose() };
}
