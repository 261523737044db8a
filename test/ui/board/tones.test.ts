/** The tones of the cards, as people see them who see no red, no green or no blue apart. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURINGS } from '#core/mapping/vocabulary.ts';
import { TONES, tagsOf } from '#ui/board/looks/colouring.ts';

const tokens = readFileSync('src/ui/kit/tokens.css', 'utf8');
type Triple = readonly [number, number, number];

function token(name: string): Triple {
	const hex = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(tokens)?.[1] ?? '';
	const part = (at: number) => parseInt(hex.slice(at, at + 2), 16) / 255;
	const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
	return [linear(part(0)), linear(part(2)), linear(part(4))];
}

/** Matrices on linear RGB by Machado, Oliveira and Fernandes (2009), at full severity. */
const SIGHTS: Record<string, readonly [Triple, Triple, Triple]> = {
	usual: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	]
};
const times = (rows: readonly [Triple, Triple, Triple], [r, g, b]: Triple): Triple => {
	const row = ([x, y, z]: Triple) => Math.max(0, Math.min(1, x * r + y * g + z * b));
	return [row(rows[0]), row(rows[1]), row(rows[2])];
};
function lab(colour: Triple): Triple {
	const [x, y, z] = times(
		[
			[0.4339, 0.3762, 0.1899],
			[0.2126, 0.7152, 0.0722],
			[0.0177, 0.1095, 0.8728]
		],
		colour
	);
	const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116);
	return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}
const distance = (a: Triple, b: Triple) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const luminance = ([r, g, b]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const ALL = Array.from({ length: TONES }, (_, i) => i + 1);

describe('tones', () => {
	for (const [sight, rows] of Object.entries(SIGHTS))
		it(`are far apart: ${sight}`, () => {
			const seen = ALL.map((tone) => lab(times(rows, token(`tone-${tone}`))));
			for (const [i, one] of seen.entries())
				for (const other of seen.slice(i + 1)) expect(distance(one, other)).toBeGreaterThan(20);
		});

	it('carry letters that can be read', () => {
		for (const tone of ALL) {
			const [light, dark] = [luminance(token(`tone-${tone}`)), luminance(token(`on-tone-${tone}`))].toSorted(
				(a, b) => b - a
			);
			expect(((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)).toBeGreaterThan(4.5);
		}
	});

	it('never stand alone: every value has a letter of its own', () => {
		const roles = ['Admin', 'Analyst', 'A', 'Admin', 'Agent', '—', 'Nina', 'Auditor'].map((name, i) => ({
			id: `r${i}`,
			name,
			side: 'customer' as const
		}));
		for (const colour of COLOURINGS) {
			const letters = tagsOf(colour, roles).map(({ letter }) => letter);
			expect(letters.every((letter) => letter !== '')).toBe(true);
			expect(new Set(letters).size).toBe(letters.length);
		}
	});
});
