/** Foresight is held to what happens: the command is foreseen, then run on a living mapping, and both are compared. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTest } from '#core/commands/answer-test.ts';
import { NOTHING, together } from '#core/commands/edit.ts';
import { moveItems } from '#core/commands/move-items.ts';
import { verdictOn, wantedOn } from '#core/ownership/judge.ts';
import { mappingOf } from '#core/rules/example.ts';
import { foresee } from '#core/rules/foresee.ts';
import { review } from '#core/rules/review.ts';
import { LivingMapping } from '#document/living-mapping.ts';
import { anyMapping } from '../../arbitraries.ts';
import { anyStep } from '../../arbitrary-commands.ts';

const keysOf = (findings: readonly { readonly key: string }[]) => findings.map(({ key }) => key);

describe('foresee', { timeout: 60_000 }, () => {
	it('says of any edit what comes true when it is made, and changes nothing before', () => {
		fc.assert(
			fc.property(anyMapping, fc.array(anyStep, { minLength: 1, maxLength: 6 }), (start, steps) => {
				const living = LivingMapping.create(start);
				for (const { command } of steps) {
					const before = living.snapshot;
					const found = review(before).open;
					const foreseen = foresee(before, command);
					expect(living.snapshot).toBe(before);
					living.run(command);
					const after = living.snapshot;
					// Looking ahead leaves nothing stale behind.
					const now = review(after).open;
					expect(now).toEqual(review(structuredClone(after)).open);
					expect(keysOf(foreseen.comes)).toEqual(keysOf(now).filter((key) => !keysOf(found).includes(key)));
					expect(keysOf(foreseen.goes)).toEqual(keysOf(found).filter((key) => !keysOf(now).includes(key)));
					const changed = after.items.filter((item) => !before.items.includes(item)).map(({ id }) => id);
					const gone = before.items
						.map(({ id }) => id)
						.filter((id) => !after.items.some((one) => one.id === id));
					expect(foreseen.touched.map(({ id }) => id)).toEqual(expect.arrayContaining([...changed, ...gone]));
					for (const { id, verdictBefore, verdictAfter, movesTo } of foreseen.touched) {
						const [was, is] = [before, after].map(({ items }) => items.find((item) => item.id === id));
						expect(verdictBefore).toBe(was && verdictOn(was));
						expect(verdictAfter).toBe(is && verdictOn(is));
						expect(movesTo).toBe(is && wantedOn(is));
					}
				}
				living.destroy();
			}),
			{ numRuns: 40 }
		);
	});

	const mapping = mappingOf({
		says: 'A queue that only the team can act on.',
		items: [
			{
				kind: 'field',
				name: 'Place in the queue',
				surface: 'product',
				answers: {
					frequency: 'exception',
					nextAction: 'internal',
					interpretation: 'needs-context',
					blastRadius: [],
					portability: 'none'
				}
			}
		]
	});
	const id = mapping.items[0]?.id ?? '';

	it('names the finding that goes when the item moves home, and where it would want to move before', () => {
		const home = foresee(mapping, moveItems([id], { surface: 'support' }));
		expect(home.goes.map(({ rule }) => rule)).toContain('misplaced-item');
		expect(home.touched[0]?.movesTo).toBeUndefined();
		const asked = foresee(mapping, answerTest([id], 'portability', 'also'));
		expect(asked.touched[0]?.movesTo).toBe('support');
	});

	it('sees several edits as the one that they are together', () => {
		const both = together('made it clear and theirs', [
			answerTest([id], 'interpretation', 'clear'),
			answerTest([id], 'nextAction', 'customer')
		]);
		const { touched, label } = foresee(mapping, both);
		expect(label).toBe('made it clear and theirs');
		expect(touched).toHaveLength(1);
		expect(touched[0]).toMatchObject({
			verdictBefore: { settled: true, surface: 'support' },
			verdictAfter: { settled: true, surface: 'product' },
			movesTo: undefined
		});
	});

	it('foresees nothing of a command that has nothing to do', () => {
		expect(foresee(mapping, () => NOTHING)).toEqual({ label: '', touched: [], comes: [], goes: [] });
	});
});
