/** Where a text stands, in words: “DMC-003 Credit limit: notes”. */
import { fieldWord, LIST_NAMES } from '../compare/sentence.ts';
import type { Mapping } from '../mapping/schema.ts';
import { isCollection } from '../mapping/shape.ts';

/** What a member is told by: the first of these that it has. */
const NAMED_BY = ['name', 'title', 'text', 'reason', 'task'];

export function placeWords(mapping: Mapping, path: readonly string[]): string {
	const [top = '', at = '', ...rest] = path;
	const isKey = (part: string) => !/^\d+$/.test(part);
	if (!isCollection(top)) return said(top === 'guide' ? 'Guide' : 'The mapping', path.filter(isKey), top);
	const member: Readonly<Record<string, unknown>> | undefined = mapping[top][Number(at)];
	const name = NAMED_BY.map((key) => member?.[key]).find((one) => typeof one === 'string' && one !== '');
	const { one } = LIST_NAMES[top];
	const subject =
		top === 'items' ? [member?.['ref'], name].join(' ') : name ? `${one} “${String(name)}”` : one;
	return said(subject, rest.filter(isKey), '');
}

function said(subject: string, path: readonly string[], top: string): string {
	const keys = path.filter((key) => key !== 'guide' || key !== top).map(fieldWord);
	return keys.length > 0 ? `${subject}: ${keys.join(', ')}` : subject;
}
