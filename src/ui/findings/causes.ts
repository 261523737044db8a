/** Where each input of a finding can be changed: only a screen knows the ways. */
import type { Mapping } from '#core/mapping/schema.ts';
import { itemById } from '#core/mapping/selectors.ts';
import { TESTS } from '#core/mapping/vocabulary.ts';
import { QUESTIONS } from '#core/ownership/questions.ts';
import type { Finding } from '#core/rules/rule.ts';
import { packageHref, viewHref, type ViewId } from '#ui/shell/views.ts';

export interface Cause {
	/** "blast radius", and what it is; without a name it is all in `says`. */
	readonly name: string;
	readonly says: string;
	/** Where to change it; undefined: nowhere on a screen. */
	readonly href?: string;
}

const ANSWERED: readonly string[] = TESTS.map((test) => QUESTIONS[test].title.toLowerCase());
/** What a row of the inventory holds. */
const WRITTEN = [
	'name',
	'same kind and name',
	'data',
	'supplied by',
	'who acts',
	'may perform',
	'voice',
	'scope'
];

function viewFor(finding: Finding, name: string, says: string): ViewId {
	if (WRITTEN.includes(name)) return 'inventory';
	// The next step that a status states is not the answer to the test of that name.
	if (name === 'next step' && says === 'not said') return 'inventory';
	return ANSWERED.includes(name) || finding.rule === 'contested-item' ? 'judge' : 'board';
}

function hrefOf(mapping: Mapping, finding: Finding, name: string, says: string): string | undefined {
	const { at, beside } = finding;
	if (beside !== undefined && name === 'there') return viewHref(beside, 'board');
	if (at.type === 'item')
		return itemById(mapping, at.id) && viewHref(mapping.id, viewFor(finding, name, says), at.id);
	if (at.type === 'link') {
		const link = mapping.links.find(({ id }) => id === at.id);
		return link && viewHref(mapping.id, 'board', name === 'to' ? link.to : link.from);
	}
	if (at.type === 'package') return packageHref(mapping.id, at.id);
	return at.type === 'surface' ? viewHref(mapping.id, 'board') : undefined;
}

function split(cause: string): [name: string, says: string] {
	const end = cause.indexOf(':');
	return end <= 0 ? ['', cause] : [cause.slice(0, end), cause.slice(end + 1).trim()];
}

/** The side of another mapping goes by that mapping's title, which the rule names last. */
function titled(finding: Finding, [name, says]: readonly [name: string, says: string]): [string, string] {
	const title = finding.beside !== undefined && name === 'there' ? says.lastIndexOf(', in “') : -1;
	return title < 0 ? [name, says] : [says.slice(title + 2), says.slice(0, title)];
}

/** The inputs that caused a finding, each once, in the order that the rule gives. */
export function causesOf(mapping: Mapping, finding: Finding): readonly Cause[] {
	return [...new Set(finding.because)].map((cause): Cause => {
		const given = split(cause);
		const href = hrefOf(mapping, finding, ...given);
		const [name, says] = titled(finding, given);
		return { name, says, ...(href === undefined ? {} : { href }) };
	});
}
