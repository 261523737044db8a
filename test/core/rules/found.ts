/** What one rule finds in an example, as texts that a table of cases can be written in. */
import type { Mapping } from '#core/mapping/schema.ts';
import { mappingOf } from '#core/rules/example.ts';
import { reviewExample } from '#core/rules/review-example.ts';
import type { Example, ExampleItem, Finding } from '#core/rules/rule.ts';

export interface Case {
	/** What this case is about. */
	readonly says: string;
	readonly items?: Example['items'];
	readonly links?: Example['links'];
	readonly packages?: Example['packages'];
	readonly stages?: Example['stages'];
	readonly roles?: Example['roles'];
	readonly measures?: Example['measures'];
	readonly others?: Example['others'];
	readonly decisions?: Example['decisions'];
	/** The day it is looked at, where that matters. */
	readonly today?: string;
	readonly isBare?: true;
	/** `message at name of the subject`, in order. */
	readonly finds: readonly string[];
}

export type Cases = readonly [rule: string, cases: readonly Case[]][];

function subjectName(mapping: Mapping, { at }: Finding): string {
	if (at.type === 'mapping') return 'mapping';
	if (at.type === 'surface') return at.id;
	const list: readonly { id: string; name?: unknown }[] =
		at.type === 'item' ? mapping.items : at.type === 'package' ? mapping.packages : mapping.links;
	return String(list.find(({ id }) => id === at.id)?.name ?? at.id);
}

export function found(
	rule: string,
	example: Example & Pick<Case, 'today'>
): { texts: string[]; findings: readonly Finding[] } {
	const mapping = mappingOf(example);
	const findings = reviewExample(example, example.today).filter((finding) => finding.rule === rule);
	return {
		findings,
		texts: findings.map((finding) => `${finding.message} at ${subjectName(mapping, finding)}`)
	};
}

/** Items whose verdict is settled, for tables of cases. */
export const SETTLED = {
	/** Row 27: Product. */
	product: {
		frequency: 'recurring',
		nextAction: 'customer',
		interpretation: 'clear',
		blastRadius: [],
		portability: 'none'
	},
	/** Row 22 (17 for actions): Support tooling. */
	support: {
		frequency: 'exception',
		nextAction: 'internal',
		interpretation: 'needs-context',
		blastRadius: [],
		portability: 'none'
	},
	/** Row 13: Exports. */
	exports: { frequency: 'occasional', nextAction: 'elsewhere', blastRadius: [], portability: 'archive' },
	/** Row 12: Exports, leaning. */
	leaning: { frequency: 'exception', nextAction: 'internal', blastRadius: [], portability: 'archive' },
	/** Row 16: Exports, leaning, and not as a record. */
	elsewhere: { frequency: 'exception', nextAction: 'elsewhere', blastRadius: [], portability: 'none' },
	/** Row 11: Product, its history in a package. */
	split: {
		frequency: 'recurring',
		nextAction: 'customer',
		interpretation: 'clear',
		blastRadius: [],
		portability: 'archive'
	},
	/** Row 3: inside, with a version for customers. */
	translate: { frequency: 'recurring', blastRadius: ['internal-logic'] }
} satisfies Record<string, ExampleItem['answers']>;
