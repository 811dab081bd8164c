import {
	CodeActionKind,
	CodeActionRequest,
	CodeActionTriggerKind,
	CodeLensRequest,
	DefinitionRequest,
	DocumentHighlightKind,
	DocumentDiagnosticReportKind,
	DocumentDiagnosticRequest,
	DocumentHighlightRequest,
	DocumentSymbolRequest,
	ExecuteCommandRequest,
	FoldingRangeKind,
	FoldingRangeRequest,
	HoverRequest,
	ImplementationRequest,
	InlayHintRequest,
	MarkupKind,
	ProtocolRequestType,
	ReferencesRequest,
	SelectionRangeRequest,
	SemanticTokensDeltaRequest,
	SemanticTokensRangeRequest,
	SemanticTokensRequest,
	WorkspaceSymbolRequest,
	type DocumentDiagnosticReport,
	type SelectionRange,
} from 'vscode-languageserver';
import type { ClaimMatch } from '../corpus/claimMatches.ts';
import { sourceName } from '../corpus/sourceName.ts';
import { findClaimReferences } from '../features/claimReferences.ts';
import { reportConflicts } from '../features/conflictReport.ts';
import { findCorrectionActions } from '../features/correctionActions.ts';
import { findDecisionActions } from '../features/decisionActions.ts';
import { findDefinition } from '../features/definition.ts';
import { findEntityChoices } from '../features/entityChoices.ts';
import { findEntityHighlights } from '../features/entityHighlights.ts';
import { findEntityMentions } from '../features/entityMentions.ts';
import { findEntityTokens } from '../features/entityTokens.ts';
import { findFolds } from '../features/folding.ts';
import { renderHover } from '../features/hover.ts';
import { renderNoteHover, withNotes } from '../features/noteHover.ts';
import { prepareIndependence } from '../features/independenceOf.ts';
import { findLinkableClaims } from '../features/linkableClaims.ts';
import { findMatchesAt, placeOf, placeOfMatch, prepareMatchesAt } from '../features/matchesAt.ts';
import { relationInWords } from '../features/relationInWords.ts';
import { findOnlyHere, findOnlyHereHints } from '../features/onlyHere.ts';
import { readOutline } from '../features/outline.ts';
import { findSelectionSpans } from '../features/selectionRanges.ts';
import { findSharedClaimHints } from '../features/sharedClaimHints.ts';
import { findSharedClaimLenses } from '../features/sharedClaimLenses.ts';
import { findSharedClaims } from '../features/sharedClaims.ts';
import { markdown, plainText } from '../features/textStyle.ts';
import { wordingOf, wordingOfMatch } from '../features/wording.ts';
import { findWorkspaceSymbols } from '../features/workspaceSymbols.ts';
import { annotationCommands } from './annotationCommands.ts';
import { annotationExchangeCommands } from './annotationExchangeCommands.ts';
import {
	conflictCodeActions,
	correctionCodeAction,
	DECISION_ACTIONS,
	decisionCodeAction,
	isWanted,
} from './codeActions.ts';
import { wrongArguments, type Command } from './command.ts';
import { correctionCommands } from './correctionCommands.ts';
import { dismissalCommands } from './dismissalCommands.ts';
import { decisionCommands } from './decisionCommands.ts';
import { conflictDiagnostic } from './diagnostics.ts';
import { conflictsForHover } from './hoverConflicts.ts';
import { hoverNotesAt } from './hoverNotes.ts';
import * as ours from './protocol.ts';
import type { Conversion } from './conversion.ts';
import { row, type Row } from './row.ts';
import { encodeTokens, LEGEND } from './semanticTokens.ts';
import { sharedTextRequests } from './sharedTextRequests.ts';
import { storyRequests } from './storyRequests.ts';
import { documentSymbols, flatSymbols, symbolKindOf } from './symbols.ts';

const commands: readonly Command[] = [
	...dismissalCommands,
	...decisionCommands,
	...correctionCommands,
	...annotationCommands,
	...annotationExchangeCommands,
];

/** In milliseconds: who asks for all places of a claim waits for good ones; a hover is to be there at once, and comes again. */
const WHEN_ASKED = 2500;
const WHILE_POINTING = 400;
/** A conflict is told when both claims have been read side by side; that takes this long at most for a handful of articles. */
const BEFORE_ACCUSING = 15_000;

export const requests: readonly Row[] = [
	row(ReferencesRequest.type, {
		capability: { referencesProvider: true },
		needs: 'corpus',
		awaitsReading: WHEN_ASKED,
		async answer({ corpus, uri, convert, settings, pause }, { position, context }) {
			const { minimumScore } = settings.matching;
			const options = { minimumScore, includeAsked: context?.includeDeclaration ?? false };
			const offset = convert.offset(uri, position);
			await prepareMatchesAt(corpus, uri, offset, pause);
			return findClaimReferences(corpus, uri, offset, options).map((p) => convert.location(p));
		},
	}),
	row(HoverRequest.type, {
		capability: { hoverProvider: true },
		needs: 'corpus',
		awaitsReading: WHILE_POINTING,
		async answer(asked, { position }) {
			const { corpus, uri, convert, settings, client, annotations } = asked;
			const offset = convert.offset(uri, position);
			const conflicts = await conflictsForHover(asked, offset, WHILE_POINTING);
			const style = client.markdown ? markdown : plainText;
			await prepareMatchesAt(corpus, uri, offset, asked.pause);
			const claim = findMatchesAt(corpus, uri, offset, settings.matching.minimumScore);
			if (claim) await prepareIndependence(corpus, claim.asked, claim.matches, asked.pause);
			const found = renderHover(corpus, uri, offset, {
				minimumScore: settings.matching.minimumScore,
				related: settings.matching.related,
				...(conflicts && { conflicts }),
				style,
				address: (place) => convert.address(place),
			});
			const hover = withNotes(found, renderNoteHover(hoverNotesAt(annotations, uri, offset, corpus), style), style);
			if (!hover) return null;
			const kind = client.markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
			return { contents: { kind, value: hover.text }, range: convert.range(uri, hover.span) };
		},
	}),
	row(DefinitionRequest.type, {
		capability: { definitionProvider: true },
		needs: 'corpus',
		awaitsReading: WHEN_ASKED,
		async answer({ corpus, uri, convert, settings, pause }, { position }) {
			const offset = convert.offset(uri, position);
			await prepareMatchesAt(corpus, uri, offset, pause);
			const place = findDefinition(corpus, uri, offset, settings.matching.minimumScore);
			return place ? convert.location(place) : null;
		},
	}),
	row(ImplementationRequest.type, {
		capability: { implementationProvider: true },
		needs: 'corpus',
		answer: ({ corpus, uri, convert }, { position }) =>
			findEntityMentions(corpus, uri, convert.offset(uri, position)).map((place) => convert.location(place)),
	}),
	row(DocumentHighlightRequest.type, {
		capability: { documentHighlightProvider: true },
		needs: 'corpus',
		answer: ({ corpus, uri, convert }, { position }) =>
			findEntityHighlights(corpus, uri, convert.offset(uri, position)).map((span) => ({
				range: convert.range(uri, span),
				kind: DocumentHighlightKind.Text,
			})),
	}),
	row(SemanticTokensRequest.type, {
		capability: { semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true } },
		needs: 'corpus',
		meanwhile: true,
		answer: ({ corpus, uri, convert, tokens }) =>
			tokens.full(uri, encodeTokens(findEntityTokens(corpus, uri), convert.lines(uri))),
	}),
	row(SemanticTokensDeltaRequest.type, {
		capability: {},
		needs: 'corpus',
		meanwhile: true,
		answer: ({ corpus, uri, convert, tokens }, { previousResultId }) =>
			tokens.delta(uri, encodeTokens(findEntityTokens(corpus, uri), convert.lines(uri)), previousResultId),
	}),
	row(SemanticTokensRangeRequest.type, {
		capability: {},
		needs: 'corpus',
		meanwhile: true,
		answer({ corpus, uri, convert }, { range }) {
			const within = convert.span(uri, range);
			return { data: encodeTokens(findEntityTokens(corpus, uri), convert.lines(uri), within) };
		},
	}),
	row(DocumentSymbolRequest.type, {
		capability: { documentSymbolProvider: true },
		needs: 'document',
		answer({ corpus, uri, convert, client }) {
			const article = corpus.article(uri)?.article;
			const symbols = documentSymbols(article ? readOutline(article) : [], (span) => convert.range(uri, span));
			return client.hierarchicalSymbols ? symbols : flatSymbols(symbols, convert.uri(uri));
		},
	}),
	row(FoldingRangeRequest.type, {
		capability: { foldingRangeProvider: true },
		needs: 'document',
		answer({ corpus, uri, convert }) {
			const article = corpus.article(uri)?.article;
			return (article ? findFolds(article) : [])
				.map(({ span, kind }) => ({ ...convert.range(uri, span), kind }))
				.filter(({ start, end }) => start.line < end.line)
				.map(({ start, end, kind }) => ({
					startLine: start.line,
					endLine: end.line,
					...(kind === 'aside' && { kind: FoldingRangeKind.Region }),
				}));
		},
	}),
	row(SelectionRangeRequest.type, {
		capability: { selectionRangeProvider: true },
		needs: 'document',
		answer: ({ corpus, uri, convert }, { positions }) =>
			positions.map((position) => {
				const article = corpus.article(uri);
				const spans = article ? findSelectionSpans(article, convert.offset(uri, position)) : [];
				let range: SelectionRange | undefined;
				for (const span of spans.reverse())
					range = { range: convert.range(uri, span), ...(range && { parent: range }) };
				return range ?? { range: { start: position, end: position } };
			}),
	}),
	row(CodeLensRequest.type, {
		capability: { codeLensProvider: {} },
		needs: 'corpus',
		async answer({ corpus, uri, convert, settings, pause, beingRead }) {
			if (!settings.codeLens.enabled) return [];
			const { report } = settings.conflicts;
			const reported = report === 'off' || beingRead ? undefined : report;
			const lenses = await findSharedClaimLenses(corpus, uri, settings.matching.minimumScore, pause, reported);
			return lenses.map(({ block, claim, title }) => {
				const start = convert.range(uri, block).start;
				const asked: ours.ShowSameClaimArguments = { uri: convert.uri(uri), position: convert.range(uri, claim).start };
				return { range: { start, end: start }, command: { title, command: ours.SHOW_SAME_CLAIM, arguments: [asked] } };
			});
		},
	}),
	row(InlayHintRequest.type, {
		capability: { inlayHintProvider: true },
		needs: 'corpus',
		async answer({ corpus, uri, convert, settings, pause, beingRead }, { range }) {
			const { minimumScore } = settings.matching;
			const within = convert.span(uri, range);
			const shared = settings.inlayHints.enabled
				? await findSharedClaimHints(corpus, uri, within, minimumScore, pause)
				: [];
			// While claims are being read many would seem to stand here alone.
			const onlyHere =
				settings.hints.onlyHere && !beingRead ? await findOnlyHereHints(corpus, uri, within, minimumScore, pause) : [];
			const lines = convert.lines(uri);
			return [...shared, ...onlyHere].map(({ offset, label, tooltip }) => ({
				position: lines.positionAt(offset),
				label,
				tooltip,
				paddingLeft: true,
			}));
		},
	}),
	row(DocumentDiagnosticRequest.type, {
		capability: {
			diagnosticProvider: { identifier: 'corroborate', interFileDependencies: true, workspaceDiagnostics: false },
		},
		needs: 'corpus',
		awaitsAllRead: BEFORE_ACCUSING,
		async answer({ corpus, uri, convert, settings, client, pause }): Promise<DocumentDiagnosticReport> {
			const { report } = settings.conflicts;
			const conflicts = report === 'off' ? [] : await reportConflicts(corpus, uri, report, pause);
			const items = conflicts.map((one) => conflictDiagnostic(uri, one, convert, client.relatedInformation));
			return { kind: DocumentDiagnosticReportKind.Full, items };
		},
	}),
	row(CodeActionRequest.type, {
		capability: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, DECISION_ACTIONS] } },
		needs: 'corpus',
		async answer({ corpus, uri, convert, settings, client, pause }, { range, context }) {
			const { only, triggerKind } = context ?? {};
			const { report } = settings.conflicts;
			const asked = convert.span(uri, range);
			const conflicts = report === 'off' ? [] : await reportConflicts(corpus, uri, report, pause);
			const fixes = conflicts
				.filter(({ span }) => span.start <= asked.end && asked.start <= span.end)
				.flatMap((one) => conflictCodeActions(uri, one, convert, client.relatedInformation, report === 'all'));
			const offset = (asked.start + asked.end) >> 1;
			const at = { textDocument: { uri: convert.uri(uri) }, position: convert.lines(uri).positionAt(offset) };
			// Every name and every claim has some: a light bulb at each would be noise. Who asks for actions gets them.
			const isUnasked = !only && triggerKind === CodeActionTriggerKind.Automatic;
			const ofName = isUnasked ? [] : findCorrectionActions(corpus, uri, offset, client);
			const ofClaim = isUnasked ? [] : findDecisionActions(corpus, uri, offset, settings.matching.minimumScore);
			return [
				...fixes,
				...ofName.map((one) => correctionCodeAction(one, at)),
				...ofClaim.map((one) => decisionCodeAction(one, (place) => convert.location(place))),
			]
				.filter(({ kind }) => isWanted(kind, only))
				.map((action) => (client.codeActions ? action : action.command!));
		},
	}),
	row(ExecuteCommandRequest.type, {
		capability: { executeCommandProvider: { commands: commands.map(({ name }) => name) } },
		needs: 'corpus',
		answer(context, { command, arguments: given }) {
			const known = commands.find(({ name }) => name === command);
			if (!known) throw wrongArguments(command, 'the server has no such command.');
			return known.run(context, given?.[0]);
		},
	}),
	row(WorkspaceSymbolRequest.type, {
		capability: { workspaceSymbolProvider: true },
		needs: 'corpus',
		async answer({ corpus, convert, pause }, { query }) {
			const symbols = await findWorkspaceSymbols(corpus, query, pause);
			return symbols.map(({ name, kind, place, container }) => ({
				name,
				kind: symbolKindOf(kind),
				location: convert.location(place),
				containerName: container,
			}));
		},
	}),
	row(new ProtocolRequestType<ours.SharedClaimsParams, ours.SharedClaim[], never, void, void>(ours.SHARED_CLAIMS), {
		capability: {},
		needs: 'corpus',
		async answer({ corpus, uri, convert, settings, pause }) {
			const shared = await findSharedClaims(corpus, uri, settings.matching.minimumScore, pause);
			return shared.map(({ claim, ...counts }) => ({ range: convert.range(uri, claim.span), ...counts }));
		},
	}),
	row(
		new ProtocolRequestType<ours.ClaimsOnlyHereParams, ours.ClaimsOnlyHere, never, void, void>(ours.CLAIMS_ONLY_HERE),
		{
			capability: {},
			needs: 'corpus',
			awaitsAllRead: WHEN_ASKED,
			async answer({ corpus, uri, convert, settings, pause, beingRead }) {
				const asked = corpus.articles.filter(({ article }) => !uri || article.file.uri === uri);
				const claims: ours.ClaimOnlyHere[] = [];
				for (const { article } of asked) {
					const { uri } = article.file;
					const found = await findOnlyHere(corpus, uri, settings.matching.minimumScore, pause);
					const source = sourceName(article);
					for (const { span, wording } of found) claims.push({ ...convert.location({ uri, span }), source, wording });
				}
				return { claims, beingRead };
			},
		},
	),
	row(
		new ProtocolRequestType<ours.ClaimMatchesParams, ours.ClaimMatches | null, never, void, void>(ours.CLAIM_MATCHES),
		{
			capability: {},
			needs: 'corpus',
			awaitsReading: WHEN_ASKED,
			async answer({ corpus, uri, convert, settings, pause }, { position }) {
				const offset = convert.offset(uri, position);
				await prepareMatchesAt(corpus, uri, offset, pause);
				const found = findMatchesAt(corpus, uri, offset, settings.matching.minimumScore);
				if (!found) return null;
				const matches = found.matches.map((match) => describeMatch(match, uri, convert));
				return { range: convert.range(uri, found.asked.claim.span), matches };
			},
		},
	),
	row(
		new ProtocolRequestType<ours.LinkableClaimsParams, ours.LinkableClaims | null, never, void, void>(
			ours.LINKABLE_CLAIMS,
		),
		{
			capability: {},
			needs: 'corpus',
			async answer({ corpus, uri, convert, pause }, { position, query }) {
				const found = await findLinkableClaims(corpus, uri, convert.offset(uri, position), query ?? '', pause);
				if (!found) return null;
				const claims = found.claims.map((claim) => {
					const source = sourceName(claim.article.article);
					return { ...convert.location(placeOf(claim)), source, wording: wordingOf(claim) };
				});
				return { range: convert.range(uri, found.asked.claim.span), claims };
			},
		},
	),
	row(new ProtocolRequestType<ours.EntityAtParams, ours.EntityAt | null, never, void, void>(ours.ENTITY_AT), {
		capability: {},
		needs: 'corpus',
		answer({ corpus, uri, convert, corrections }, { position }) {
			const found = findEntityChoices(corpus, uri, convert.offset(uri, position));
			if (!found) return null;
			const { span, text, entity, others } = found;
			const ids = new Set(found.corrections.map(({ id }) => id));
			return {
				range: convert.range(uri, span),
				spelling: text,
				name: entity.name,
				...(entity.kind && { kind: entity.kind }),
				spellings: entity.spellings,
				others: others.map(({ entity: { name, kind, spellings, mentions }, sources }) => ({
					name,
					...(kind && { kind }),
					spellings: spellings.map(({ text }) => text),
					mentions: mentions.length,
					sources,
				})),
				corrections: corrections.kept
					.map(({ record }) => record)
					.filter(({ id }) => ids.has(id))
					.reverse(),
			};
		},
	}),
	...storyRequests,
	...sharedTextRequests,
];

/** A match as the client shows it, and why it was made. */
function describeMatch(match: ClaimMatch, uri: string, convert: Conversion): ours.MatchedClaim {
	const { score, relation, certain, decided, verdict } = match;
	const other = match.other.article.article;
	return {
		...convert.location(placeOfMatch(match)),
		score,
		relation,
		relationInWords: relationInWords(match),
		certain,
		evidence: match.evidence.map(({ kind, agrees, about, here, there }) => ({
			kind,
			agrees,
			about,
			here: here.map((span) => convert.range(uri, span)),
			there: there.map((span) => convert.range(other.file.uri, span)),
		})),
		...(decided && { decided }),
		...(verdict && { verdict }),
		source: sourceName(other),
		wording: wordingOfMatch(match),
	};
}
