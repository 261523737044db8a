import { describe, expect, it } from 'vitest';
import { renderSvg } from '#core/exporters/svg.ts';
import { canonical } from '#core/mapping/canonical.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { readMappingText } from '#core/mapping/read.ts';
import { formatRef } from '#core/mapping/refs.ts';
import { LINK_KINDS, SURFACES } from '#core/mapping/vocabulary.ts';
import { HOSTILE_TEXTS } from '../../hostile-texts.ts';

const mapping = canonical({
	...emptyMapping('m', HOSTILE_TEXTS.join(' ')),
	stages: HOSTILE_TEXTS.map((name, i) => ({ id: `s${i}`, name, order: `a${String(i).padStart(3, '0')}` })),
	items: HOSTILE_TEXTS.map((name, i) => ({
		id: `i${i}`,
		ref: formatRef(i + 1),
		kind: 'status',
		name,
		description: name,
		order: 'a0',
		stage: `s${i}`,
		...(i % 4 === 3 ? {} : { surface: SURFACES[i % 4] })
	})),
	links: LINK_KINDS.map((kind, i) => ({ id: `l${i}`, kind, from: `i${i}`, to: `i${i + 5}`, label: '<b>' }))
});

describe.each(['target', 'today', 'moves'] as const)('the picture of a hostile mapping: %s', (mode) => {
	const svg = renderSvg(mapping, mode);
	const document = new DOMParser().parseFromString(svg, 'image/svg+xml');

	it('is well-formed for a parser that is not ours', () => {
		expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
		expect(document.documentElement.localName).toBe('svg');
	});

	it('has no element that a name brought in', () => {
		const known = [
			'svg',
			'title',
			'desc',
			'metadata',
			'style',
			'defs',
			'pattern',
			'symbol',
			'path',
			'circle',
			'rect',
			'g',
			'text',
			'tspan',
			'use'
		];
		const others = [...document.querySelectorAll('*')].filter(({ localName }) => !known.includes(localName));
		expect(others.map(({ localName }) => localName)).toEqual([]);
		expect(document.querySelectorAll('g.card')).toHaveLength(mapping.items.length);
		const scripted = [...document.querySelectorAll('*')].flatMap((element) =>
			element.getAttributeNames().filter((name) => name.startsWith('on'))
		);
		expect(scripted).toEqual([]);
	});

	it('gives the mapping back', () => {
		const inside = document.querySelector('metadata#demarc-mapping')?.textContent ?? '';
		const read = readMappingText(inside);
		expect(read.ok && read.mapping).toEqual(mapping);
	});

	it('can be drawn', async () => {
		const image = new Image();
		image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
		await image.decode();
		expect(image.naturalWidth).toBeGreaterThan(500);
	});
});
