/** Documents of a mapping, and what a parser that is not ours makes of them. */
import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterMap, type ParserError } from 'parse5';
import { writeDossierHtml } from '#core/exporters/dossier/dossier.ts';
import { writeReport } from '#core/exporters/report/report.ts';
import type { ReportInput } from '#core/exporters/report/reading.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';

export type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

export function inputOf(mapping: Mapping, rest: Partial<ReportInput> = {}): ReportInput {
	const fingerprint = createHash('sha256').update(writeMapping(mapping)).digest('hex');
	return { mapping, version: '0.0.0', fingerprint, ...rest };
}

export const PAGES = [
	['report', writeReport],
	['dossier', writeDossierHtml]
] as const;

export interface Parsed {
	readonly errors: readonly string[];
	readonly elements: readonly Element[];
}

/** Every error of the HTML standard's parser, and all elements in the order of the document. */
export function parsed(html: string): Parsed {
	const errors: string[] = [];
	const document = parse(html, {
		onParseError: ({ code, startLine, startCol }: ParserError) =>
			errors.push(`${startLine}:${startCol} ${code}`)
	});
	const elements: Element[] = [];
	const walk = (node: Node) => {
		if ('tagName' in node) elements.push(node);
		if ('childNodes' in node) for (const child of node.childNodes) walk(child);
	};
	walk(document);
	return { errors, elements };
}

export const attributesOf = ({ attrs }: Element): Record<string, string> =>
	Object.fromEntries(attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]));

export function textOf(node: Node): string {
	if ('value' in node) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

export const called = ({ elements }: Parsed, ...names: string[]) =>
	elements.filter(({ tagName }) => names.includes(tagName));
