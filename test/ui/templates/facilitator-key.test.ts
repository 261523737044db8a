/** The facilitator's key: hidden until asked for, hidden again once the wall sees it, and nothing of it in a voting copy. */
import { describe, expect, it } from 'vitest';
import { answerTest } from '#core/commands/answer-test.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import type { Guide } from '#core/templates/guide.ts';
import { guideFor, startFrom } from '#core/templates/start.ts';
import { judgedByKey } from '#core/templates/prepared.ts';
import { FacilitatorKey } from '#ui/templates/facilitator-key.svelte.ts';
import { bundled } from '../../core/templates/bundled.ts';
import { sessionOn } from '../sessions.ts';

const { mapping: template, guide } = bundled('invoice-disputes');

async function opened(change: (mapping: Mapping) => Mapping = (mapping) => mapping) {
	const mapping = change(startFrom(template, {}, () => 'm'));
	const session = sessionOn(mapping);
	const room = { isPresenting: false };
	let looked = 0;
	const key = new FacilitatorKey(session, room, () => {
		looked += 1;
		return Promise.resolve<Guide | undefined>(guideFor(mapping, guide));
	});
	await Promise.all([key.load(), key.load()]);
	const at = (id: string) => session.item(id) as Item;
	return { session, room, key, at, looked: () => looked };
}
const [first = '', second = ''] = Object.keys(guide.key);

describe('the prepared answer', () => {
	it('is hidden until somebody asks for it, at one item at a time', async () => {
		const { key, at, looked } = await opened();
		expect(key.isShown(at(first))).toBe(false);
		expect(key.toggle(at(first))).toBe(true);
		expect([key.isShown(at(first)), key.isShown(at(second))]).toEqual([true, false]);
		key.toggle(at(second));
		expect([key.isShown(at(first)), key.isShown(at(second))]).toEqual([false, true]);
		key.toggle(at(second));
		expect(key.isShown(at(second))).toBe(false);
		expect(looked()).toBe(1);
	});

	it('hides when the wall sees the screen, until asked for again there, and hides again after', async () => {
		const { key, at, room } = await opened();
		key.toggle(at(first));
		room.isPresenting = true;
		expect(key.isShown(at(first))).toBe(false);
		key.toggle(at(first));
		expect(key.isShown(at(first))).toBe(true);
		room.isPresenting = false;
		expect(key.isShown(at(first))).toBe(false);
		key.showList(true);
		expect(key.isListShown).toBe(true);
		room.isPresenting = true;
		expect(key.isListShown).toBe(false);
	});

	it('says whether the room’s verdict differs, as the room answers', async () => {
		const { key, at, session } = await opened((mapping) => judgedByKey(mapping, guide));
		const id = template.items.find(
			(item) => Object.hasOwn(guide.key, item.id) && guide.key[item.id]?.answers.blastRadius?.length === 0
		)?.id as string;
		expect(key.otherwise).toEqual([]);
		expect(key.compared).toEqual({
			settled: Object.keys(guide.key).length,
			of: Object.keys(guide.key).length
		});
		session.run(answerTest([id], 'blastRadius', ['cross-tenant']));
		expect(key.at(at(id))).toMatchObject({ differs: true, otherwise: ['blastRadius'] });
		expect(key.otherwise.map(({ item }) => item.id)).toEqual([id]);
	});
});

it('in a voting copy there is no question, no answer and no list', async () => {
	const { key, at } = await opened((mapping) => ({ ...mapping, votingCopyOf: { id: 'x', title: 'X' } }));
	const asked = Object.keys(guide.prompts)[0] as string;
	expect(key.promptAt(at(asked))).toBeUndefined();
	expect(key.toggle(at(first))).toBe(false);
	expect(key.isShown(at(first))).toBe(false);
	expect(key.hasKey).toBe(false);
	key.showList(true);
	expect(key.isListShown).toBe(false);
});

it('a mapping that began with no template looks for nothing', async () => {
	const { key, at, looked } = await opened(({ template: _, ...mapping }) => mapping as Mapping);
	expect(looked()).toBe(0);
	expect(key.at(at(first))).toBeUndefined();
});

describe('while it is looked for', () => {
	const begun = startFrom(template, {}, () => 'm');
	const at = (version: string): Mapping => ({ ...begun, template: { id: template.id, version } });
	const of = (version: string): Guide => ({ ...guide, version });

	it('one of an earlier version that comes late is not taken for that of the later', async () => {
		const session = { mapping: at('1'), say: () => undefined };
		const found: ((guide: Guide | undefined) => void)[] = [];
		const key = new FacilitatorKey(
			session,
			{ isPresenting: false },
			() => new Promise((done) => found.push(done))
		);
		const early = key.load();
		session.mapping = at('2');
		const late = key.load();
		found[1]?.({ ...of('2'), key: {} });
		found[0]?.(of('1'));
		await Promise.all([early, late]);
		expect(key.hasKey).toBe(false);
	});

	it('what failed is looked for again', async () => {
		const session = { mapping: at('1'), say: () => undefined };
		let tries = 0;
		const key = new FacilitatorKey(session, { isPresenting: false }, () => {
			tries += 1;
			return tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(of('1'));
		});
		await expect(key.load()).rejects.toThrow('offline');
		await key.load();
		expect(key.hasKey).toBe(true);
	});
});
