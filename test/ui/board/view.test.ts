import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	boardPoint,
	centred,
	clampView,
	fitView,
	revealing,
	visibleRect,
	zoomedAt,
	type Size,
	type View
} from '#ui/board/view.ts';

const anySize = (least: number): fc.Arbitrary<Size> =>
	fc.record({ width: fc.integer({ min: least, max: 3000 }), height: fc.integer({ min: least, max: 3000 }) });
const anyView: fc.Arbitrary<View> = fc.record({
	x: fc.integer({ min: -9000, max: 9000 }),
	y: fc.integer({ min: -9000, max: 9000 }),
	zoom: fc.constantFrom(0.1, 0.4, 1, 2.5)
});
const anyPoint = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 900 }) });

describe('clampView', () => {
	it('lets no ground into a window that the board can fill, and no part of a small board out of it', () => {
		fc.assert(
			fc.property(anyView, anySize(100), anySize(100), (view, size, board) => {
				const { x, y, zoom } = clampView(view, size, board);
				for (const [offset, room, length] of [
					[x, size.width, board.width * zoom],
					[y, size.height, board.height * zoom]
				] as const) {
					if (length >= room) {
						expect(offset).toBeLessThanOrEqual(0);
						expect(offset + length).toBeGreaterThanOrEqual(room - 1e-6);
					} else {
						expect(offset).toBeGreaterThanOrEqual(0);
						expect(offset + length).toBeLessThanOrEqual(room);
					}
				}
			})
		);
	});

	it('leaves a view alone that is clamped', () => {
		fc.assert(
			fc.property(anyView, anySize(100), anySize(100), (view, size, board) => {
				const once = clampView(view, size, board);
				expect(clampView(once, size, board)).toBe(once);
			})
		);
	});
});

describe('fitView', () => {
	it('has the whole board in the window, never larger than life', () => {
		fc.assert(
			fc.property(anySize(100), anySize(100), (size, board) => {
				const view = fitView(size, board);
				const seen = visibleRect(view, size);
				expect(view.zoom).toBeLessThanOrEqual(1);
				expect(seen.x).toBeLessThanOrEqual(1e-6);
				expect(seen.x + seen.width).toBeGreaterThanOrEqual(board.width - 1e-6);
				expect(seen.y + seen.height).toBeGreaterThanOrEqual(board.height - 1e-6);
			})
		);
	});

	it('below the least it fills the width with all columns, never larger than life, and is panned down the lanes', () => {
		const view = fitView({ width: 1500, height: 700 }, { width: 2000, height: 3000 }, 0.6);
		expect(view).toEqual({ x: 0, y: 0, zoom: 0.75 });
		fc.assert(
			fc.property(
				anySize(100),
				anySize(100),
				fc.double({ min: 0.1, max: 1, noNaN: true }),
				(size, board, least) => {
					const { zoom } = fitView(size, board, least);
					const whole = fitView(size, board).zoom;
					expect(zoom).toBeGreaterThanOrEqual(Math.max(whole, least) - 1e-9);
					expect(zoom).toBeLessThanOrEqual(1);
					if (whole >= least) expect(zoom).toBe(whole);
					else if (zoom > least) expect(board.width * zoom).toBeLessThanOrEqual(size.width + 1e-6);
				}
			)
		);
	});
});

describe('zoomedAt', () => {
	it('keeps the point under the pointer where it is', () => {
		fc.assert(
			fc.property(anyView, anyPoint, fc.constantFrom(0.2, 0.7, 2), (view, anchor, zoom) => {
				const before = boardPoint(view, anchor);
				const after = boardPoint(zoomedAt(view, zoom, anchor), anchor);
				expect(after.x).toBeCloseTo(before.x, 3);
				expect(after.y).toBeCloseTo(before.y, 3);
			})
		);
	});
});

describe('revealing', () => {
	it('brings a card into the window, and stays where the card is in it already', () => {
		const anyCard = fc.record({
			x: fc.integer({ min: 0, max: 9000 }),
			y: fc.integer({ min: 0, max: 9000 }),
			width: fc.constant(150),
			height: fc.constant(44)
		});
		fc.assert(
			fc.property(anyView, anySize(600), anyCard, (view, size, card) => {
				const shown = revealing(view, size, card);
				const left = card.x * shown.zoom + shown.x;
				const top = card.y * shown.zoom + shown.y;
				expect(left).toBeGreaterThanOrEqual(24 - 1e-6);
				expect(left + card.width * shown.zoom).toBeLessThanOrEqual(size.width - 24 + 1e-6);
				expect(top).toBeGreaterThanOrEqual(24 - 1e-6);
				expect(top + card.height * shown.zoom).toBeLessThanOrEqual(size.height - 24 + 1e-6);
				expect(revealing(shown, size, card)).toBe(shown);
			})
		);
	});
});

describe('centred', () => {
	it('puts the point in the middle', () => {
		const view = centred(0.5, { width: 800, height: 600 }, { x: 1000, y: 100 });
		expect(boardPoint(view, { x: 400, y: 300 })).toEqual({ x: 1000, y: 100 });
	});
});
