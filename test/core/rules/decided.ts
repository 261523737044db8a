/** Decisions on what is really found in a mapping, as fast-check imagines them. */
import fc from 'fast-check';
import { canonical } from '#core/mapping/canonical.ts';
import type { Decision, Mapping } from '#core/mapping/schema.ts';
import { SURFACES } from '#core/mapping/vocabulary.ts';
import { coverOf, unitsToAccept } from '#core/rules/acceptance.ts';
import { lint } from '#core/rules/lint.ts';
import type { Finding } from '#core/rules/rule.ts';
import { mappings } from '../../arbitraries.ts';
import { anyText } from '../../arbitrary-texts.ts';

export const GROUNDS = { reason: 'It was agreed with both accounts.', by: 'Ann', on: '2026-02-01' };

/** Identifiers in a row. */
export function counter(prefix = 'd'): () => string {
	let count = 0;
	return () => `${prefix}${(count += 1)}`;
}

const anyDecision = fc.record({
	kind: fc.constantFrom('unit', 'unit', 'baseline', 'lane', 'everywhere'),
	/** Which finding it is about. */
	which: fc.nat({ max: 200 }),
	print: fc.constantFrom('right', 'right', 'wrong', 'none'),
	lane: fc.constantFrom(...SURFACES),
	on: fc.constantFrom('2026-01-01', '2026-02-01', undefined),
	reviewOn: fc.constantFrom(
		undefined,
		undefined,
		'2026-03-01',
		'2026-03-01T08:00:00Z',
		'2026-04',
		'soon',
		' '
	)
});
type Sketch = typeof anyDecision extends fc.Arbitrary<infer S> ? S : never;

function decisionFrom(mapping: Mapping, sketch: Sketch, id: string): Decision | undefined {
	const all = lint(mapping);
	const finding = all[sketch.which % Math.max(1, all.length)];
	if (!finding) return undefined;
	const { on, reviewOn, lane, kind } = sketch;
	const base = { id, reason: 'r', by: 'Ann', ...(on ? { on } : {}), ...(reviewOn ? { reviewOn } : {}) };
	const { rule } = finding;
	if (kind === 'everywhere') return { ...base, scope: 'mapping', rule };
	if (kind === 'lane') return { ...base, scope: 'surface', rule, at: lane };
	const some = all.filter((_, i) => (i + sketch.which) % 3 === 0);
	if (kind === 'baseline') return { ...base, scope: 'mapping', covers: tampered(mapping, all, some, sketch) };
	const [unit] = unitsToAccept(mapping, all, [finding], () => id);
	if (!unit) return undefined;
	const { of, ...rest } = unit;
	if (sketch.print === 'none') return { ...base, ...rest, scope: 'item' };
	return { ...base, ...rest, scope: 'item', of: sketch.print === 'wrong' ? `not ${of}` : of };
}

function tampered(mapping: Mapping, all: readonly Finding[], some: readonly Finding[], { print }: Sketch) {
	const covers = coverOf(mapping, all, some);
	const [first] = Object.keys(covers);
	if (print === 'wrong' && first !== undefined) covers[first] = 'what-it-was';
	return { ...covers, 'no-such-rule/gone': 'f' };
}

/** Mappings whose decisions speak of their findings, and some that speak of nothing. */
export const decidedMappings = fc
	.tuple(mappings({ maxItems: 8 }), fc.array(anyDecision, { maxLength: 6 }), anyText)
	.map(([mapping, sketches, rule]) => {
		const made = sketches.map((sketch, i) => decisionFrom(mapping, sketch, `made-${i}`));
		const strange: Decision[] = [{ id: 'strange', rule, scope: 'item', at: rule, reason: '' }];
		return canonical({
			...mapping,
			decisions: [...mapping.decisions, ...made.filter((one) => one !== undefined), ...strange]
		});
	});
