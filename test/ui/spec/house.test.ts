import { describe, expect, it } from 'vitest';
import type { Shelf } from '#ui/state/kept.ts';
import { House } from '#ui/spec/house.svelte.ts';
import { readLogo } from '#ui/spec/logo-file.ts';

function shelfWith(text?: string): Shelf & { text: string | undefined } {
	return {
		text,
		getItem() {
			return this.text ?? null;
		},
		setItem(_, value: string) {
			this.text = value;
		},
		removeItem() {
			this.text = undefined;
		}
	};
}
const PNG = 'data:image/png;base64,iVBORw0KGgo=';

describe('the style of the house', () => {
	it('is nobody’s and without a day until somebody says whose', () => {
		const house = new House(shelfWith());
		expect(house.wishes('2026-11-27')).toEqual({});
	});

	it('is kept on the device, and is there the next time', () => {
		const shelf = shelfWith();
		new House(shelf).change({ name: 'Harbour & Pine', colour: '#0b57a4', logo: PNG, isDated: true });
		expect(new House(shelf).wishes('2026-11-27')).toEqual({
			style: { name: 'Harbour & Pine', colour: '#0b57a4', logo: PNG },
			on: '2026-11-27'
		});
	});

	it('holds for the visit where the browser keeps nothing, and says so', () => {
		const full: Shelf = {
			getItem: () => null,
			setItem() {
				throw new DOMException('full', 'QuotaExceededError');
			},
			removeItem: () => undefined
		};
		const house = new House(full);
		expect(house.change({ name: 'Ana' })).toBe(false);
		expect(house.style).toEqual({ name: 'Ana' });
	});

	it.each([
		'null',
		'[]',
		'7',
		'{',
		'{"name":7,"colour":"red;}","logo":"javascript:alert(1)","isDated":"yes"}',
		'{"__proto__":{"name":"x"}}',
		'{"logo":"data:text/html;base64,AAAA"}'
	])('takes nothing from %s', (text) => {
		expect(new House(shelfWith(text)).wishes('2026-11-27')).toEqual({});
	});
});

const fileOf = (name: string, ...bytes: readonly number[]) => new File([new Uint8Array(bytes)], name);
const shown = () => Promise.resolve(true);
const PNG_BYTES = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

describe('a logo from a file', () => {
	it('is told by what is in it, not by its name', async () => {
		expect(await readLogo(fileOf('logo.txt', ...PNG_BYTES), shown)).toEqual({ ok: true, logo: PNG });
		const svg = await readLogo(new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'logo'), shown);
		expect(svg).toMatchObject({ ok: true, logo: expect.stringMatching(/^data:image\/svg\+xml;base64,/) });
	});

	it('says in words what it can’t be', async () => {
		const large = new File([new Uint8Array(PNG_BYTES), new Uint8Array(800_000)], 'large.png');
		const reasons = await Promise.all([
			readLogo(fileOf('page.png', 0x3c, 0x68, 0x74, 0x6d, 0x6c), shown),
			readLogo(fileOf('empty.png'), shown),
			readLogo(large, shown),
			readLogo(fileOf('half.png', ...PNG_BYTES), () => Promise.resolve(false))
		]);
		expect(reasons).toEqual([
			{ ok: false, reason: '“page.png” is no PNG, JPEG or SVG.' },
			{ ok: false, reason: '“empty.png” is no PNG, JPEG or SVG.' },
			{ ok: false, reason: '“large.png” is larger than 700 kB.' },
			{ ok: false, reason: '“half.png” is damaged: it can’t be shown.' }
		]);
	});
});
