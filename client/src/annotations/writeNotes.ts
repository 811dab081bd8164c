import { commands, CommentMode, Disposable, l10n, Range, type CommentReply, type CommentThread } from 'vscode';
import {
	CREATE_ANNOTATION,
	REPLY_TO_ANNOTATION,
	UPDATE_ANNOTATION,
	type Annotation,
	type ClaimPlace,
	type CreateAnnotationArguments,
} from '../../../server/src/lsp/protocol.ts';
import type { Session } from '../session.ts';
import type { AnnotationList } from './annotationList.ts';
import type { AnnotationThreads } from './annotationThreads.ts';
import { askServer } from './askServer.ts';
import { authorName } from './author.ts';
import { editedTags, splitTags } from './bodyAndTags.ts';
import type { Drafts } from './drafts.ts';
import type { NoteComment } from './noteComment.ts';

/** The editor sends what changes in a thread together, a moment later; in milliseconds, twice that moment. */
const TAKEN_OVER = 250;

/** Behind the end of any line; the protocol's largest number. */
const LINE_END = 2 ** 31 - 1;

/** What is typed into a thread: a new note, a reply, an edit. What could not be kept stays in its field. */
export function registerWriteNotes(
	session: Session,
	list: AnnotationList,
	threads: AnnotationThreads,
	drafts: Drafts,
): Disposable {
	const ask = (command: string, argument: object): Promise<Annotation | undefined> =>
		askServer(session, list, command, argument);

	/** One note on all of the places; undefined where it could not be made. */
	const create = async (
		places: readonly ClaimPlace[],
		text: string,
		claim: boolean,
	): Promise<Annotation | undefined> => {
		const [first, ...also] = places;
		if (!first) return undefined;
		const said = { ...splitTags(text), author: authorName(), ...(claim && { claim }) };
		const argument: CreateAnnotationArguments = { ...first, ...said, ...(also.length > 0 && { also }) };
		return ask(CREATE_ANNOTATION, argument);
	};

	/** A thread of the gutter's, which the editor has opened itself. */
	const createInGutter = async ({ thread, text }: CommentReply): Promise<void> => {
		const place = placeOf(session, thread);
		const note = place && (await create([place], text, false));
		// The editor empties the field where the command ends well.
		if (!note) throw new Error(l10n.t('The annotation was not made.'));
		threads.adopt(thread, note);
	};

	const reply = async ({ thread, text }: CommentReply): Promise<void> => {
		const one = threads.of(thread);
		if (!one) return createInGutter({ thread, text });
		const answered = await ask(REPLY_TO_ANNOTATION, { id: one.id, body: text, author: authorName() });
		if (!answered) throw new Error(l10n.t('The reply was not made.'));
	};

	const saveDraft = async (comment: NoteComment): Promise<boolean> => {
		// At once: until the server has answered somebody may be somewhere else already.
		await backToText();
		const { thread } = comment;
		const draft = drafts.of(thread);
		const place = placeOf(session, thread);
		const note = await create(draft?.places ?? (place ? [place] : []), comment.typed, draft?.claim ?? false);
		if (!note) return false;
		// Not kept as the note's thread: the editor holds the focus in a thread whose comment was typed into.
		drafts.discard(thread);
		return true;
	};

	const saveEdit = async (comment: NoteComment): Promise<boolean> => {
		const { body, tags } = splitTags(comment.typed);
		const isReply = comment.contextValue === 'reply';
		const said = isReply ? { body: comment.typed } : { body, tags: editedTags(comment.tags, tags) };
		if (!(await ask(UPDATE_ANNOTATION, { id: comment.id, ...said }))) return false;
		endEdit(comment);
		return true;
	};

	const endEdit = (comment: NoteComment): void => {
		comment.endEdit(l10n.t('Somebody'));
		const one = threads.of(comment.thread);
		if (one) threads.tell(one);
	};

	return Disposable.from(
		commands.registerCommand('corroborate.addAnnotation', createInGutter),
		commands.registerCommand('corroborate.replyToAnnotation', reply),
		commands.registerCommand('corroborate.editAnnotation', (comment: NoteComment) => {
			comment.edit();
			const one = threads.of(comment.thread);
			if (one) threads.tell(one);
		}),
		commands.registerCommand('corroborate.saveAnnotation', async (comment: NoteComment) => {
			const saved = comment.contextValue === 'draft' ? await saveDraft(comment) : await saveEdit(comment);
			if (!saved) await openAgain(comment);
		}),
		commands.registerCommand('corroborate.cancelAnnotation', async (comment: NoteComment) => {
			if (comment.contextValue !== 'draft') return endEdit(comment);
			await backToText();
			drafts.discard(comment.thread);
		}),
	);
}

/** The focus would be nowhere after the field that had it is gone. */
async function backToText(): Promise<void> {
	await commands.executeCommand('workbench.action.focusActiveEditorGroup');
}

/** The editor has closed the field when it ran the command: it is opened again, with what was typed. */
async function openAgain(comment: NoteComment): Promise<void> {
	const { thread, typed } = comment;
	comment.mode = CommentMode.Preview;
	thread.comments = [...thread.comments];
	await new Promise((resolve) => setTimeout(resolve, TAKEN_OVER));
	comment.body = typed;
	comment.mode = CommentMode.Editing;
	thread.comments = [...thread.comments];
}

/** Where a thread of the editor's own is; a click in the gutter without a selection means its whole line. */
function placeOf(session: Session, { uri, range }: CommentThread): ClaimPlace | undefined {
	const client = session.clientForCommand();
	if (!client || !range) return undefined;
	const { code2ProtocolConverter: toServer } = client;
	return { uri: toServer.asUri(uri), range: toServer.asRange(range.isEmpty ? lineOf(range) : range) };
}

function lineOf({ start: { line } }: Range): Range {
	// A character behind the end of a line stands for its end.
	return new Range(line, 0, line, LINE_END);
}
