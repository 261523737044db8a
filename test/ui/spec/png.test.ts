import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderSvg } from '#core/exporters/svg.ts';
import { pngSize, svgSize } from '#ui/spec/png.ts';
import { copyPicture, copyText } from '#ui/spec/copying.ts';
import { mappingOf } from '../sessions.ts';

describe('the size of a PNG', () => {
	it('fills A3 at 300 dots to the inch, lying or standing', () => {
		expect(pngSize({ width: 1414, height: 1000 })).toEqual({ width: 4960, height: 3508 });
		expect(pngSize({ width: 1000, height: 1414 })).toEqual({ width: 3508, height: 4960 });
		expect(pngSize({ width: 1000, height: 200 })).toEqual({ width: 4961, height: 992 });
	});

	it('is larger than A3 where its letters would be too small, and none where no browser could draw it', () => {
		expect(pngSize({ width: 6000, height: 4000 })).toEqual({ width: 9000, height: 6000 });
		expect(pngSize({ width: 1500, height: 20_000 })).toBeUndefined();
		expect(pngSize({ width: 12_000, height: 12_000 })).toBeUndefined();
		expect(pngSize({ width: Number.NaN, height: 10 })).toBeUndefined();
	});

	it('never breaks a limit, and keeps the shape', () => {
		const side = fc.integer({ min: 200, max: 30_000 });
		fc.assert(
			fc.property(side, side, (width, height) => {
				const size = pngSize({ width, height });
				if (!size) return;
				expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(16_384);
				expect(size.width * size.height).toBeLessThanOrEqual(64_000_000);
				expect(size.width).toBeGreaterThanOrEqual(width);
				expect(Math.abs(size.width / width - size.height / height)).toBeLessThan(0.01);
			})
		);
	});

	it('is read from our own pictures', () => {
		const { width, height } = svgSize(renderSvg(mappingOf([{ id: 'a', surface: 'product' }])));
		expect(width).toBeGreaterThan(500);
		expect(height).toBeGreaterThan(200);
	});
});

describe('the clipboard', () => {
	const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));

	it('says nothing where it worked, and in words what went wrong', async () => {
		expect(await copyText('x', { writeText: () => Promise.resolve() })).toBeUndefined();
		expect(await copyText('x', { writeText: refuse })).toBe('the browser does not allow it');
		expect(await copyText('x', {})).toMatch(/secure pages only/);
		const picture = Promise.resolve(new Blob());
		expect(await copyPicture(picture, { write: () => Promise.resolve() })).toMatch(/copies no pictures/);
	});
});
