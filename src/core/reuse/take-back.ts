/** The next version of a template: with what was chosen of what a mapping teaches it. */
import { applyChanges } from '../commands/edit.ts';
import { canonical, isRecord } from '../mapping/canonical.ts';
import { isEqual } from '../mapping/equal.ts';
import type { Mapping } from '../mapping/schema.ts';
import { braced, type LearnRow } from './learn.ts';
import { matchById } from './matching.ts';
import { takeRows } from './take-rows.ts';

/** What the template is kept as. */
export interface Keeping {
	readonly id: string;
	readonly version: string;
	readonly title: string;
}

/**
 * The template with the chosen `rows` (of `learnRows`), as its next version or a template of its own. `newest`: the
 * version that is gone on from, where that isn't the one that mine began with. Answers go where the template keeps them:
 * into its guide if there are some. Nobody's vote or decision comes along.
 */
export function takenBack(
	template: Mapping,
	mine: Mapping,
	rows: readonly LearnRow[],
	{ id, version, title }: Keeping,
	newId: () => string,
	newest = template
): Mapping {
	const guide = isRecord(newest['guide']) ? newest['guide'] : {};
	const answers = rows.filter(({ kind }) => kind === 'answered');
	// Where the template has no answers of its own for it, the item is where they stood.
	const [toGuide, toItems] = [
		answers.filter((row) => row.list === 'items' && isPrepared(guide, row.id)),
		answers.filter((row) => !isPrepared(guide, row.id))
	];
	const taken = takeRows(
		'',
		[...rows.filter(({ kind }) => kind !== 'answered'), ...toItems].map(
			({ list, id: part, kind, path, mine: value }) => ({
				...{ list, id: part, path, value },
				does: kind === 'added' ? 'add' : kind === 'dropped' ? 'remove' : 'set'
			})
		),
		braced(template, mine),
		newId,
		{ match: matchById, keepsIds: true }
	);
	const next = applyChanges(newest, taken(newest).changes);
	return canonical({ ...next, id, title, guide: guideWith(guide, next, toGuide, version) });
}

const keyOf = (guide: Record<string, unknown>) => (isRecord(guide['key']) ? guide['key'] : {});
const isPrepared = (guide: Record<string, unknown>, id: string) => Object.hasOwn(keyOf(guide), id);

/** Why stands for the answers that it was written about: beside others it would be wrong. What is gone is spoken of no more. */
function guideWith(
	guide: Record<string, unknown>,
	{ items }: Mapping,
	rows: readonly LearnRow[],
	version: string
): Record<string, unknown> {
	const ids = new Set(items.map(({ id }) => id));
	const there = (record: unknown) =>
		new Map(Object.entries(isRecord(record) ? record : {}).filter(([id]) => ids.has(id)));
	const key = there(guide['key']);
	for (const { id, path, mine } of rows) {
		const before = key.get(id);
		if (!isRecord(before)) continue;
		const { why: _why, ...rest } = before;
		const answers = isRecord(before['answers']) ? before['answers'] : {};
		key.set(id, { ...rest, answers: { ...answers, [path[1] ?? '']: mine } });
	}
	const doubts = Array.isArray(guide['doubts'])
		? guide['doubts'].filter((one) => isRecord(one) && ids.has(String(one['item'])))
		: undefined;
	return {
		...guide,
		version,
		...(guide['key'] === undefined ? {} : { key: Object.fromEntries(key) }),
		...(guide['prompts'] === undefined ? {} : { prompts: Object.fromEntries(there(guide['prompts'])) }),
		...(doubts === undefined ? {} : { doubts })
	};
}

/** Whether a next version says just what the newest does: there is nothing to keep then. */
export function saysTheSame(newest: Mapping, next: Mapping): boolean {
	const said = (mapping: Mapping) => {
		const { guide } = mapping as Mapping & { guide?: unknown };
		const { version: _version, ...rest } = isRecord(guide) ? guide : {};
		return { ...canonical(mapping), id: '', title: '', guide: rest };
	};
	return isEqual(said(newest), said(next));
}
