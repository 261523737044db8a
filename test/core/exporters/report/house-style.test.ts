import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dressOf, INK } from '#core/exporters/report/house-style.ts';
import { writeReport } from '#core/exporters/report/report.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { HOSTILE_TEXTS } from '../../../hostile-texts.ts';
import { attributesOf, called, inputOf, parsed, textOf } from './pages.ts';

const hexDigits = fc.stringMatching(/^[0-9a-fA-F]{6}$/);

/** The contrast on white, worked out from the standard again. */
function contrast(colour: string): number {
	const shares = [1, 3, 5]
		.map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
		.map((share) => (share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4)));
	return 1.05 / (0.2126 * (shares[0] ?? 0) + 0.7152 * (shares[1] ?? 0) + 0.0722 * (shares[2] ?? 0) + 0.05);
}

describe('a house’s colour', () => {
	it('can be read on white, whatever it is', () => {
		fc.assert(
			fc.property(hexDigits, (digits) => {
				const { ink, band } = dressOf({ colour: `#${digits}` });
				expect(contrast(ink)).toBeGreaterThanOrEqual(4.5);
				expect(band).toBe(`#${digits.toLowerCase()}`);
			}),
			{ numRuns: 500 }
		);
	});

	it('stays as it is where it can be read already, and is only just dark enough otherwise', () => {
		expect(dressOf({ colour: '#0b57a4' }).ink).toBe('#0b57a4');
		expect(dressOf({ colour: '#06C' }).ink).toBe('#0066cc');
		expect(contrast(dressOf({ colour: '#ffdd3c' }).ink)).toBeLessThan(4.8);
	});

	it.each(['red', '#12345', 'rgb(1,2,3)', '#fff;}*{', 'url(x)', ...HOSTILE_TEXTS])('%j is none', (colour) => {
		expect(dressOf({ colour })).toMatchObject({ ink: INK, band: 'transparent' });
	});
});

describe('a house’s logo and name', () => {
	const page = (logo: string, name?: string) =>
		parsed(writeReport(inputOf(emptyMapping('m', 'Disputes'), { style: { logo, name } })));
	const PNG = 'data:image/png;base64,iVBORw0KGgo=';

	it('is an image with the name as its words', () => {
		const [image] = called(page(PNG, 'Harbour & Pine'), 'img');
		expect(image && attributesOf(image)).toMatchObject({ src: PNG, alt: 'Harbour & Pine' });
		expect(textOf(called(page(PNG, 'Harbour & Pine'), 'header')[0] as never)).toContain(
			'Prepared by Harbour & Pine.'
		);
	});

	it.each([
		'https://x.invalid/a.png',
		'data:text/html;base64,PHA+',
		'data:image/svg+xml,<svg onload="alert(1)"/>',
		'data:image/png;base64,AAAA" onerror="alert(1)',
		'data:image/png;base64,',
		`data:image/png;base64,${'A'.repeat(1_100_000)}`,
		'javascript:alert(1)',
		''
	])('is left out where it is no small picture in the file itself (%#)', (logo) => {
		expect(called(page(logo), 'img')).toEqual([]);
	});
});
