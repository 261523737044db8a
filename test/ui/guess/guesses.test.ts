import { expect, it, vi } from 'vitest';
import { guess } from '#core/guess/guess.ts';
import { loadGuesses } from '#ui/guess/guesser.svelte.ts';
import { Guesses } from '#ui/guess/guesses.ts';
import { onboarding } from '../onboarding.ts';

const soon = () => Promise.resolve();

it('guesses nothing before it is fetched, then the same as the core with the workflow in mind', async () => {
	// Another file may have fetched them in this process.
	vi.resetModules();
	const { loadGuesses } = await import('#ui/guess/guesser.svelte.ts');
	const { Guesses } = await import('#ui/guess/guesses.ts');
	const mapping = onboarding();
	const guesses = new Guesses(() => mapping);
	const [item] = mapping.items;
	if (!item) throw new Error('the template is empty');
	expect(guesses.isReady).toBe(false);
	expect(guesses.of(item)).toBeUndefined();
	await loadGuesses();
	expect(guesses.isReady).toBe(true);
	const workflow = mapping.workflow?.name;
	expect(guesses.of(item)).toEqual(
		guess({ kind: item.kind, name: item.name, description: item.description, workflow })
	);
});

it('keeps a guess until the words change that it was made from', async () => {
	await loadGuesses();
	let mapping = onboarding();
	const guesses = new Guesses(() => mapping);
	const item = { ...mapping.items[0]!, name: 'Place in the queue' };
	const first = guesses.of(item);
	expect(guesses.of({ ...item, answers: { frequency: 'recurring' }, surface: 'exports' })).toBe(first);
	expect(guesses.of({ ...item, name: 'Invoice' })).not.toBe(first);
	mapping = { ...mapping, workflow: { name: 'Fraud review' } };
	expect(guesses.of(item)).not.toBe(first);
});

it('guesses ahead in slices, for as long as it is wanted', async () => {
	const mapping = onboarding();
	const guesses = new Guesses(() => mapping);
	const done: number[] = [];
	const isWanted = (count: number) => {
		done.push(count);
		return count < 25;
	};
	expect(await guesses.prepare(mapping.items, isWanted, soon)).toBe(false);
	expect(done).toEqual([0, 25]);
	expect(await guesses.prepare(mapping.items, () => true, soon)).toBe(true);
});
