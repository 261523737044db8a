import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { editItems } from '#core/commands/edit-items.ts';
import { layoutBoard } from '#core/layout/board-layout.ts';
import { cardsWithin } from '#core/layout/queries.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import type { Severity } from '#core/rules/rule.ts';
import { CardWindow, type Scene } from '#ui/board/cards/card-window.ts';
import { standardMapping } from '#ui/board/bench/bench-adapter.ts';
import { visibleRect } from '#ui/board/view.ts';

const SIZE = { width: 900, height: 600 };
const NEAR = { x: -2000, y: -900, zoom: 1 };
const FAR_OUT = { x: 0, y: 0, zoom: 0.2 };
const NONE = new Map<string, Severity>();
const scene = (mapping: Mapping, pinned?: string, worst = NONE): Scene => ({
	layout: layoutBoard(mapping),
	worst,
	pinned
});
const large = standardMapping(2000);

/** Frames until everything is there. */
function settle(window: CardWindow, now: Scene, view = NEAR): number {
	let frames = 1;
	while (!window.refresh(now, view, SIZE)) frames += 1;
	return frames;
}

describe('CardWindow', () => {
	it('hands over what is in the window, and little around it', () => {
		const window = new CardWindow();
		const now = scene(large);
		window.refresh(now, NEAR, SIZE, true);
		const inView = cardsWithin(now.layout, visibleRect(NEAR, SIZE)).map(({ id }) => id);
		expect(inView.length).toBeGreaterThan(30);
		for (const id of inView) expect(window.isMounted(id)).toBe(true);
		expect(window.nodes.length).toBeLessThan(inView.length * 4);
	});

	it('hands over cards in reading order, the pinned one among them', () => {
		fc.assert(
			fc.property(fc.nat(1999), fc.nat(6000), fc.nat(3000), (pick, x, y) => {
				const window = new CardWindow();
				const now = scene(large, `c${pick}`);
				window.refresh(now, { x: -x, y: -y, zoom: 1 }, SIZE, true);
				const order = new Map(now.layout.cards.map(({ id }, i) => [id, i]));
				const places = window.nodes.map(({ id }) => order.get(id) ?? -1);
				expect(places.toSorted((a, b) => a - b)).toEqual(places);
				expect(window.isMounted(`c${pick}`)).toBe(true);
			}),
			{ numRuns: 30 }
		);
	});

	it('mounts a few a frame while the view moves, what is in the window first', () => {
		const window = new CardWindow();
		const now = scene(large);
		const inView = new Set(cardsWithin(now.layout, visibleRect(NEAR, SIZE)).map(({ id }) => id));
		let before = 0;
		while (!window.refresh(now, NEAR, SIZE)) {
			expect(window.nodes.length - before).toBeLessThanOrEqual(3);
			const handed = window.nodes.filter(({ id }) => inView.has(id)).length;
			expect(handed).toBe(Math.min(inView.size, window.nodes.length));
			before = window.nodes.length;
		}
		expect(settle(new CardWindow(), now)).toBeGreaterThan(3);
	});

	it('far out hands over nothing but the pinned card', () => {
		const window = new CardWindow();
		window.refresh(scene(large, 'c7'), FAR_OUT, SIZE, true);
		expect(window.nodes.map(({ id }) => id)).toEqual(['c7']);
	});

	it('gives the same nodes, and the same list, while nothing changes', () => {
		const window = new CardWindow();
		const now = scene(large);
		settle(window, now);
		const { nodes } = window;
		window.refresh(now, NEAR, SIZE, true);
		expect(window.nodes).toBe(nodes);
	});

	it('makes a new node for the edited card alone, and for the one with a new finding', () => {
		const window = new CardWindow();
		const now = scene(large);
		settle(window, now);
		const [first, second] = window.nodes;
		const before = new Map(window.nodes.map((node) => [node.id, node]));
		const edited = applyChanges(large, editItems([first?.id ?? ''], { name: 'New' })(large).changes);
		const layout = layoutBoard(edited, {}, now.layout);
		window.refresh(
			{ layout, worst: new Map([[second?.id ?? '', 'error']]), pinned: undefined },
			NEAR,
			SIZE,
			true
		);
		const changed = window.nodes.filter((node) => node !== before.get(node.id)).map(({ id }) => id);
		expect(changed).toEqual([first?.id, second?.id]);
	});

	it('gives every node its size and its handles, so that none has to be measured', () => {
		const window = new CardWindow();
		settle(window, scene(large));
		for (const { width, height, measured, handles } of window.nodes) {
			expect(measured).toEqual({ width, height });
			expect(handles).toHaveLength(2);
		}
	});

	it('mounts nothing while a zoom goes on, and shows edits of what is mounted', () => {
		const window = new CardWindow();
		const now = scene(large);
		settle(window, now);
		const { nodes } = window;
		window.pause();
		window.refresh(now, { ...NEAR, zoom: 0.6 }, SIZE);
		expect(window.nodes).toBe(nodes);
		const id = nodes[0]?.id ?? '';
		const edited = applyChanges(large, editItems([id], { name: 'New' })(large).changes);
		window.refresh({ ...now, layout: layoutBoard(edited, {}, now.layout) }, NEAR, SIZE, true);
		expect(window.nodes.find((node) => node.id === id)?.data.card.item.name).toBe('New');
		window.resume();
		expect(window.refresh(now, { x: 0, y: 0, zoom: 1 }, SIZE)).toBe(false);
	});
});
