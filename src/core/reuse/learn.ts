/** What a mapping teaches its template: what the team added, took out, moved, renamed, changed and answered otherwise. */
import { isEqual } from '../mapping/equal.ts';
import { fieldChanges } from '../mapping/field-changes.ts';
import type { Answers, Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { TESTS } from '../mapping/vocabulary.ts';
import { preparedFor } from '../templates/at-item.ts';
import { withBraces } from '../templates/fill.ts';
import { readGuide, type Guide } from '../templates/guide.ts';
import { startFrom } from '../templates/start.ts';
import { fieldRows, LEFT_OUT, partsById, standingOf, type Standing } from './field-rows.ts';
import { lostWith } from './goes-along.ts';
import { withoutLooseEnds } from './loose-ends.ts';
import { PART_LISTS, rowKey, type Part, type PartList } from './parts.ts';

export type Lesson = 'added' | 'dropped' | 'moved' | 'renamed' | 'answered' | 'changed';

export interface LearnRow {
	/** `items/i7`, `items/i7/name` or `items/i7/answers/frequency`. */
	readonly key: string;
	readonly list: PartList;
	readonly id: string;
	readonly kind: Lesson;
	/** Empty where the whole part came or went. */
	readonly path: readonly string[];
	/** What the template says, with its braces; for answers, what it has prepared. */
	readonly template: unknown;
	/** What the template would say: mine, with braces in place of the words that were filled in. */
	readonly mine: unknown;
	/** What the newest template says: that is what it is written over. */
	readonly newest: unknown;
	/** `own`: the template was changed there meanwhile, by others. */
	readonly standing: Standing;
	/** The part as mine has it; where mine has it no longer, as the template has it. */
	readonly part: Part;
}

interface Sides {
	/** What mine began with. */
	readonly template: Mapping;
	readonly mine: Mapping;
	/** What is written on: the template may have gone on meanwhile. */
	readonly newest: Mapping;
}

/**
 * By list, in the order of mine, then what was taken out; without what the newest template says already. Parts are the
 * same by identifier: mine keeps those of its template.
 */
export function learnRows(from: Mapping, team: Mapping, latest = from): readonly LearnRow[] {
	// Taken back, a right of a role that is gone would lead nowhere in the template, and be offered again for ever.
	const [template, mine] = [withoutLooseEnds(from), withoutLooseEnds(team)];
	const newest = latest === from ? template : withoutLooseEnds(latest);
	const guides = { was: guideIn(template), now: guideIn(newest) };
	// A word of the team may stand in a text of the template without braces: that is no difference.
	const words = mine.template?.words;
	const begun = { template: startFrom(template, words), mine, newest: startFrom(newest, words) };
	const seen = new Set(rowsBetween(begun, guides).map(({ key }) => key));
	return rowsBetween({ template, mine: braced(template, mine), newest }, guides).filter(({ key }) =>
		seen.has(key)
	);
}

function guideIn(template: Mapping): Guide | undefined {
	const read = readGuide(template);
	return read.ok ? read.guide : undefined;
}

/** Mine with the braces of the template in place of the words that this team began with. */
export function braced(template: Mapping, mine: Mapping): Mapping {
	const guide = guideIn(template);
	if (!guide) return mine;
	const words = mine.template?.words ?? {};
	return withBraces(
		mine,
		guide.variables.map(({ key, value }) => ({
			key,
			find: (Object.hasOwn(words, key) ? words[key] : undefined) ?? value
		}))
	);
}

interface Guides {
	readonly was: Guide | undefined;
	readonly now: Guide | undefined;
}

function rowsBetween(sides: Sides, guides: Guides): LearnRow[] {
	const { template, mine, newest } = sides;
	return PART_LISTS.flatMap((list) => {
		const [before, after, latest] = [
			partsById(template, list),
			partsById(mine, list),
			partsById(newest, list)
		];
		const whole = (part: Part) => ({ key: rowKey(list, part.id), list, id: part.id, path: [], part });
		const here = [...after.values()].flatMap((part): LearnRow[] => {
			const [was, now] = [before.get(part.id), latest.get(part.id)];
			// What the template took out meanwhile, nothing can be said about.
			if (!now && was) return [];
			if (!now) {
				const none = { template: undefined, newest: undefined, standing: 'open' } as const;
				return [{ ...whole(part), ...none, kind: 'added', mine: part }];
			}
			const answered = list === 'items' ? answeredRows(was, now, part, guides) : [];
			return [...changedRows(list, was ?? now, part, now), ...answered].flatMap((row): LearnRow[] => {
				if (row.standing === 'same') return [];
				// It was taken back before, and who worked on it since nobody can tell from here.
				return [was ? row : { ...row, standing: 'own' }];
			});
		});
		const gone = [...before.values()].flatMap((part): LearnRow[] => {
			const now = latest.get(part.id);
			if (!now || after.has(part.id)) return [];
			const isUsed = Object.keys(lostWith(list, part.id, template, newest)).length > 0;
			const isOpen = !isUsed && fieldChanges(list, part, now, LEFT_OUT).length === 0;
			const standing = isOpen ? 'open' : 'own';
			return [{ ...whole(part), kind: 'dropped', template: part, mine: undefined, newest: now, standing }];
		});
		return [...here, ...gone];
	});
}

function changedRows(list: PartList, known: Part, part: Part, newest: Part): LearnRow[] {
	const whole = { list, id: part.id, part };
	const { surface } = known;
	// Where the template places nothing, placing is the room's work and no difference.
	const isMoved = list === 'items' && surface !== undefined && part['surface'] !== surface;
	const moved = (): LearnRow => ({
		...{ ...whole, key: `${rowKey(list, part.id)}/surface`, kind: 'moved', path: ['surface'] },
		...{ template: surface, mine: part['surface'], newest: newest['surface'] },
		standing: standingOf(surface, part['surface'], newest['surface'])
	});
	const fields = fieldRows(list, known, part, newest).map(
		({ key, path, base, wanted, there, standing }): LearnRow => ({
			...{ ...whole, key, path, template: base, mine: wanted, newest: there, standing },
			kind: path[0] === 'name' ? 'renamed' : list === 'items' && path[0] === 'stage' ? 'moved' : 'changed'
		})
	);
	return [...(isMoved ? [moved()] : []), ...fields];
}

/** Tests that the template has an answer for, in its guide or in the item, and that the team answered otherwise. */
function answeredRows(was: Part | undefined, now: Part, part: Part, guides: Guides): LearnRow[] {
	const latest = expectedAt(now, guides.now);
	const expected = was ? expectedAt(was, guides.was) : latest;
	const given: Answers = (part as unknown as Item).answers ?? {};
	return TESTS.flatMap((test): LearnRow[] => {
		const [before, after] = [expected[test], given[test]];
		if (before === undefined || after === undefined || isSameAnswer(before, after)) return [];
		const path = ['answers', test];
		return [
			{
				...{ key: [rowKey('items', part.id), ...path].join('/'), list: 'items', id: part.id },
				...{ kind: 'answered', path, part, template: before, mine: after, newest: latest[test] },
				standing: standingOf(before, after, latest[test], isSameAnswer)
			}
		];
	});
}

const expectedAt = (part: Part, guide: Guide | undefined): Answers =>
	(guide && preparedFor(guide, part.id)?.answers) ?? (part as unknown as Item).answers ?? {};

/** Hazards in whatever order they were ticked. */
const isSameAnswer = (a: unknown, b: unknown) =>
	Array.isArray(a) && Array.isArray(b) ? isEqual(a.toSorted(), b.toSorted()) : isEqual(a, b);
