/** Who may do what, in one cell: `Finance: see, perform; Operations (internal): see`. */
import { PERMISSIONS, SIDES, type Side } from '../mapping/vocabulary.ts';
import { wordList } from './column.ts';
import { cut, quoted, unquoted } from './lists.ts';
import type { ProposedAccess } from './proposed-item.ts';

const MAY = wordList(PERMISSIONS, {
	see: 'view|read|sees|show|r',
	edit: 'write|change|update|edits|w',
	perform: 'do|run|execute|use|performs|x',
	approve: 'approves|sign off'
});
const SIDE = wordList(SIDES, { internal: 'us|our team|staff', customer: 'customers|client' });

/** A role of the customer's side is the usual one and needs no word; `#id` where a name says too little. */
export function writeAccess(access: readonly ProposedAccess[]): string {
	return access
		.map(({ role, may }) => {
			if ('id' in role) return `#${role.id}: ${may.join(', ')}`;
			const side = role.side && role.side !== 'customer' ? ` (${role.side})` : '';
			return `${quoted(role.name)}${side}: ${may.join(', ')}`;
		})
		.join('; ');
}

/** Undefined where one part of it is not understood. */
export function readAccess(cell: string): ProposedAccess[] | undefined {
	const access = cut(cell, ';').map(readOne);
	return access.every((one) => one !== undefined) ? access : undefined;
}

function readOne(text: string): ProposedAccess | undefined {
	const colon = cutAtColon(text);
	if (!colon) return undefined;
	const [who, what] = colon;
	const may = cut(what, ',').map((word) => MAY.get(word.toLowerCase()));
	if (!may.every((one) => one !== undefined)) return undefined;
	if (/^#[A-Za-z0-9][A-Za-z0-9._:-]*$/.test(who)) return { role: { id: who.slice(1) }, may };
	const { name, side } = nameAndSide(who);
	return name === '' ? undefined : { role: { name, side }, may };
}

/** At the last colon: an identifier may hold colons, permissions hold none. */
function cutAtColon(text: string): [string, string] | undefined {
	const at = text.lastIndexOf(':');
	return at < 0 ? undefined : [text.slice(0, at).trim(), text.slice(at + 1)];
}

function nameAndSide(who: string): { name: string; side: Side } {
	const match = who.length > 400 ? null : /^(.*?)\s*\((\p{L}[\p{L} ]*)\)$/su.exec(who);
	const side = match?.[2] === undefined ? undefined : SIDE.get(match[2].toLowerCase().replace(/ /g, ''));
	const name = side === undefined ? who : (match?.[1] ?? '');
	return { name: unquoted(name), side: side ?? 'customer' };
}
