/** The marks of a picture, as SVG symbols on a 16 × 16 grid: kinds, surfaces, severities. A test holds them to the screen's. */
export interface Drawing {
	readonly lines?: readonly string[];
	readonly solid?: string;
	/** Drawn on the solid in the ground's colour. */
	readonly cut?: string;
	readonly width?: number;
}

export const MARKS = {
	product: { solid: 'M1.2000000000000002 8a6.8 6.8 0 1 0 13.6 0a6.8 6.8 0 1 0 -13.6 0Z' },
	support: {
		solid: 'M8 .3 15.7 8 8 15.7.3 8Z',
		cut: 'M4.4 9.4 9.4 4.4M6.7 11.7 11.7 6.7',
		width: 1.35
	},
	exports: {
		solid:
			'M2.8 1.2h10.4a1.6 1.6 0 0 1 1.6 1.6v10.4a1.6 1.6 0 0 1-1.6 1.6H2.8a1.6 1.6 0 0 1-1.6-1.6V2.800a1.6 1.6 0 0 1 1.6-1.6Z',
		cut: 'M1.2 6H14.8M8 6V10.4',
		width: 1.6
	},
	field: {
		lines: [
			'M2.6 4h10.8a1.4 1.4 0 0 1 1.4 1.4v5.2a1.4 1.4 0 0 1-1.4 1.4H2.600a1.4 1.4 0 0 1-1.4-1.4V5.4A1.4 1.4 0 0 1 2.6 4Z',
			'M4.2 6.4v3.2'
		]
	},
	status: { lines: ['M3.6 14.6V1.8h9.2L10.6 5l2.2 3.2H3.6'] },
	action: { lines: ['M3.4 1.8 13.4 8 9 9.2 7 13.8Z'] },
	download: { lines: ['M8 1.6v8M4.6 6.6 8 9.9l3.4-3.3M1.8 11.6v2.800h12.4v-2.800'] },
	arrow: { lines: ['M2 8h11M8.6 3.4 13.2 8l-4.6 4.6'] },
	translate: { lines: ['M2 5.4h10.5M9.6 2.4l3 3-3 3M14 11H3.5M6.4 8l-3 3 3 3'] }
} as const satisfies Record<string, Drawing>;

export type MarkName = keyof typeof MARKS;

/** One `<symbol>` a mark, called `<before>m-<name>`; its colour is the one it is used with. */
export function markSymbols(before = ''): string {
	return Object.entries<Drawing>(MARKS)
		.map(([name, { lines = [], solid, cut, width }]) => {
			const parts = [
				...lines.map((line) => `<path d="${line}" fill="none" stroke="currentColor"/>`),
				...(solid ? [`<path d="${solid}" fill="currentColor" stroke="none"/>`] : []),
				...(cut ? [`<path d="${cut}" fill="none" stroke="#fff" stroke-width="${width ?? 1.6}"/>`] : [])
			];
			return `<symbol id="${before}m-${name}" viewBox="0 0 16 16">${parts.join('')}</symbol>`;
		})
		.join('');
}

/** What is said of a card or an outline: never by its colour alone. */
export type Sign = 'added' | 'moved' | 'removed';

const SIGNS: Readonly<Record<Sign, string>> = {
	added: 'M9 5v8M5 9h8',
	removed: 'M5 9h8',
	moved: 'M4.500 9h9M9.500 5l4 4-4 4'
};

/** A sign on its disc, 18 × 18, from its upper left corner. */
export function signAt(sign: Sign, x: number, y: number): string {
	return `<g class="sign" transform="translate(${Math.round(x)} ${Math.round(y)})"><circle cx="9" cy="9" r="9"/><path d="${SIGNS[sign]}"/></g>`;
}
