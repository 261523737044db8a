/** Every item and every full answer: what stands where its verdict does not want it is told once, by one of two rules. */
import { expect, it } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import type { Answers, Item } from '#core/mapping/item-schema.ts';
import {
	FREQUENCIES,
	HAZARDS,
	INTERPRETATIONS,
	KINDS,
	NEXT_ACTIONS,
	PORTABILITIES,
	SURFACES
} from '#core/mapping/vocabulary.ts';
import { misplacedTo, verdictOn } from '#core/ownership/judge.ts';
import { mappingOf } from '#core/rules/example.ts';
import { ruleById } from '#core/rules/index.ts';
import { findingsOf, lint } from '#core/rules/lint.ts';
import type { ExampleItem } from '#core/rules/rule.ts';

const RADII: readonly NonNullable<Answers['blastRadius']>[] = [[], ...HAZARDS.map((hazard) => [hazard])];

const answers: Answers[] = FREQUENCIES.flatMap((frequency) =>
	NEXT_ACTIONS.flatMap((nextAction) =>
		INTERPRETATIONS.flatMap((interpretation) =>
			RADII.flatMap((blastRadius) =>
				PORTABILITIES.map((portability) => ({
					frequency,
					nextAction,
					interpretation,
					blastRadius,
					portability
				}))
			)
		)
	)
);
const items = KINDS.flatMap((kind) =>
	SURFACES.flatMap((surface) =>
		answers.map((given, i): ExampleItem => ({
			kind,
			surface,
			name: `${kind} ${surface} ${i}`,
			answers: given
		}))
	)
);
const mapping = mappingOf({ says: 'All that can be answered', isBare: true, items });
const findings = lint(mapping);
const rulesOn = (item: Item) => findingsOf(findings, item.id).map(({ rule }) => rule);

it('an item is misplaced, or in costume, or neither, and never both', () => {
	expect(mapping.items).toHaveLength(2592);
	for (const item of mapping.items) {
		const told = rulesOn(item).filter((rule) => rule === 'misplaced-item' || rule === 'product-costume');
		expect(told).toHaveLength(misplacedTo(item) === undefined ? 0 : 1);
	}
});

it('costumes are downloads and mere records on Product that belong in Exports, and all of these', () => {
	const told = mapping.items.filter((item) => rulesOn(item).includes('product-costume'));
	expect(told.length).toBeGreaterThan(50);
	expect(told).toEqual(
		mapping.items.filter((item) => {
			const verdict = verdictOn(item);
			const isRecord = item.kind !== 'action' && item.answers?.portability === 'archive';
			return (
				item.surface === 'product' &&
				(isRecord || item.kind === 'download') &&
				verdict.settled &&
				verdict.surface === 'exports'
			);
		})
	);
});

it('its remedy takes the costume off and brings no error', () => {
	const costumes = findings.filter(({ rule }) => rule === 'product-costume');
	const known = new Set(findings.map(({ key }) => key));
	const fixes = ruleById('product-costume')?.fixes;
	for (const finding of costumes.filter((_, i) => i % 9 === 0)) {
		const [fix] = fixes?.(finding, mapping, () => 'new') ?? [];
		if (!fix || finding.at.type !== 'item') throw new Error(`nothing to do about ${finding.key}`);
		const after = lint(applyChanges(mapping, fix.command(mapping).changes));
		expect(after.some(({ key }) => key === finding.key)).toBe(false);
		expect(after.filter(({ key, severity }) => severity === 'error' && !known.has(key))).toEqual([]);
		expect(fix.surface).toBe('exports');
	}
});
