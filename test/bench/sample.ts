/** A mapping of n items as real ones are: three lanes, eight stages, most of it answered. Nothing in it is left to chance. */
import { generateNKeysBetween } from 'fractional-indexing';
import { canonical } from '#core/mapping/canonical.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { formatRef } from '#core/mapping/refs.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import {
	FREQUENCIES,
	HAZARDS,
	INTERPRETATIONS,
	KINDS,
	NEXT_ACTIONS,
	PORTABILITIES,
	SURFACES
} from '#core/mapping/vocabulary.ts';

const WORDS = [
	'Invoice',
	'Risk',
	'Review',
	'Document',
	'Approval',
	'Contact',
	'Usage',
	'Queue',
	'Export',
	'Case'
];
const THINGS = [
	'number',
	'score',
	'status',
	'archive',
	'date',
	'owner',
	'notes',
	'summary',
	'history',
	'request'
];

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

function itemAt(i: number, order: string): Item {
	const mixed = (i * 2654435761) >>> 8;
	const isAnswered = mixed % 5 !== 0;
	return {
		id: `item-${i}`,
		ref: formatRef(i + 1),
		kind: pick(KINDS, mixed),
		name: `${pick(WORDS, mixed >> 2)} ${pick(THINGS, mixed >> 5)} ${i}`,
		description: 'What it is, in a sentence as long as people write them in a workshop.',
		surface: pick(SURFACES, i),
		stage: `stage-${(mixed >> 4) % 8}`,
		order,
		...(isAnswered
			? {
					answers: {
						frequency: pick(FREQUENCIES, mixed >> 3),
						nextAction: pick(NEXT_ACTIONS, mixed >> 6),
						interpretation: pick(INTERPRETATIONS, mixed >> 7),
						blastRadius: mixed % 3 === 0 ? [pick(HAZARDS, mixed >> 9)] : [],
						portability: pick(PORTABILITIES, mixed >> 8)
					}
				}
			: {})
	};
}

export function sampleMapping(n: number): Mapping {
	const keys = generateNKeysBetween(null, null, n);
	const items = keys.map((key, i) => itemAt(i, key));
	return canonical({
		...emptyMapping(`sample-${n}`, `Sample of ${n}`),
		lastRef: n,
		stages: generateNKeysBetween(null, null, 8).map((order, i) => ({
			id: `stage-${i}`,
			name: `Stage ${i + 1}`,
			order
		})),
		items,
		links: Array.from({ length: Math.floor(n / 20) }, (_, i) => ({
			id: `link-${i}`,
			kind: 'leads-to' as const,
			from: `item-${i}`,
			to: `item-${(i * 7 + 3) % n}`
		})),
		packages: [
			{
				id: 'package-1',
				name: 'Everything',
				contents: items.filter((_, i) => i % 30 === 2).map(({ id }) => id)
			}
		]
	});
}
