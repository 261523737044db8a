import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lanePicture } from '#core/layout/lane-picture.ts';
import { SURFACES } from '#core/mapping/vocabulary.ts';

const cell = fc
	.record({
		surface: fc.constantFrom(...SURFACES),
		stage: fc.option(fc.nat(8), { nil: undefined }),
		cards: fc.integer({ min: 1, max: 5000 }),
		share: fc.double({ min: 0, max: 1, noNaN: true })
	})
	.map(({ share, stage, ...rest }) => ({
		...rest,
		...(stage === undefined ? {} : { stage }),
		misplaced: Math.floor(rest.cards * share)
	}));
const cells = fc.uniqueArray(cell, { selector: ({ surface, stage }) => `${surface} ${stage}` });

it('keeps every bar inside its band and every band inside the picture', () => {
	fc.assert(
		fc.property(cells, fc.constantFrom(132, 190, 300), (counts, height) => {
			const picture = lanePicture({ cells: counts, stages: 9 }, height);
			for (const { surface, x, y } of picture.bars) {
				const band = picture.bands.find((one) => one.surface === surface);
				expect(band).toBeDefined();
				expect(y).toBeGreaterThanOrEqual(band?.y ?? Infinity);
				expect(y + picture.bar.height).toBeLessThanOrEqual((band?.y ?? 0) + (band?.height ?? 0) + 0.5);
				expect(x + picture.bar.width).toBeLessThanOrEqual(picture.width);
			}
			expect(picture.bands.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(picture.height);
			expect(picture.bars.length).toBeLessThan(1500);
		})
	);
});

it('draws every card of a small board, and the misplaced ones as such', () => {
	const counts = [
		{ surface: 'product', stage: 0, cards: 6, misplaced: 2 },
		{ surface: 'support', stage: 0, cards: 4, misplaced: 0 },
		{ surface: 'exports', stage: 0, cards: 1, misplaced: 0 }
	] as const;
	const { bars } = lanePicture({ cells: counts, stages: 1 });
	expect(bars).toHaveLength(11);
	expect(bars.filter(({ isMisplaced }) => isMisplaced)).toHaveLength(2);
});
