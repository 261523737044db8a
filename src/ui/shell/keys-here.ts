/** The keys in the order in which somebody needs them: those of the view they are in, then what works everywhere. */
import type { Action } from '#ui/state/actions.svelte.ts';
import { KEYS, type KeyRow } from './keys-table.ts';

export interface KeyGroup {
	readonly view: string;
	readonly rows: readonly KeyRow[];
}

/** Judge hosts the vote. */
const WITHIN: Readonly<Record<string, readonly string[]>> = { Judge: ['Judge', 'Vote'] };

const rank = (view: string, here: string | undefined) => {
	const own = here === undefined ? [] : (WITHIN[here] ?? [here]);
	const at = own.indexOf(view);
	return at >= 0 ? at : view === 'Everywhere' ? own.length : own.length + 1;
};

/** Of `Alt 1`, `…`, `Alt 7` all seven. */
function spelled(keys: readonly string[]): readonly string[] {
	const at = keys.indexOf('…');
	const [, before = '', from] = /^(.*?)(\d)$/.exec(keys[at - 1] ?? '') ?? [];
	const to = /\d$/.exec(keys[at + 1] ?? '')?.[0];
	if (from === undefined || to === undefined) return keys;
	return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => `${before}${Number(from) + i}`);
}

/** `actions` that no row tells of stand among their group's rows; each key stands once. */
export function keysHere(here: string | undefined, actions: readonly Action[] = []): readonly KeyGroup[] {
	const told = new Set(
		KEYS.filter(({ view }) => rank(view, here) <= rank('Everywhere', here)).flatMap(({ rows }) =>
			rows.flatMap(({ keys }) => spelled(keys))
		)
	);
	const extra = actions.filter(({ keys = [] }) => keys.length > 0 && !keys.some((key) => told.has(key)));
	const groupOf = ({ group }: Action) => (KEYS.some(({ view }) => view === group) ? group : 'Everywhere');
	return KEYS.map(({ view, rows }) => ({
		view,
		rows: [
			...rows,
			...extra
				.filter((action) => groupOf(action) === view)
				.map(({ keys = [], label }) => ({ keys, does: label }))
		]
	})).toSorted((a, b) => rank(a.view, here) - rank(b.view, here));
}
