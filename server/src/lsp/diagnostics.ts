import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { ReportedConflict } from '../features/conflictReport.ts';
import type { Conversion } from './conversion.ts';

/** What a client shows as the origin of a conflict. */
export const DIAGNOSTIC_SOURCE = 'corroborate';

/** A conflict as clients show it. Severity tells how sure it is, and how much it matters: nothing here is an error of the text's. */
export function conflictDiagnostic(
	uri: string,
	conflict: ReportedConflict,
	convert: Conversion,
	withRelated: boolean,
): Diagnostic {
	const { kind, span, message, others } = conflict;
	return {
		range: convert.range(uri, span),
		severity: severityOf(conflict),
		code: `conflict.${kind}`,
		source: DIAGNOSTIC_SOURCE,
		message,
		...(withRelated && {
			relatedInformation: others.map((other) => ({ location: convert.location(other), message: other.message })),
		}),
	};
}

function severityOf({ nature, certain }: ReportedConflict): DiagnosticSeverity {
	if (nature === 'compatible') return DiagnosticSeverity.Hint;
	return nature === 'contradiction' && certain ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information;
}
