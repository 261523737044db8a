/** Every icon, as path data on a 16 × 16 grid. `solid` is filled, `cut` is drawn on it in the ground's colour. */
interface Drawing {
	readonly lines?: readonly string[];
	readonly solid?: string;
	readonly cut?: string;
	readonly width?: number;
	readonly dash?: string;
}

const CIRCLE = (r: number) => `M${8 - r} 8a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

export const ICONS = {
	product: { solid: CIRCLE(6.8) },
	support: { solid: 'M8 .3 15.7 8 8 15.7.3 8Z', cut: 'M4.4 9.4 9.4 4.4M6.7 11.7 11.7 6.7', width: 1.35 },
	exports: {
		solid:
			'M2.8 1.2h10.4a1.6 1.6 0 0 1 1.6 1.6v10.4a1.6 1.6 0 0 1-1.6 1.6H2.8a1.6 1.6 0 0 1-1.6-1.6V2.800a1.6 1.6 0 0 1 1.6-1.6Z',
		cut: 'M1.2 6H14.8M8 6V10.4',
		width: 1.6
	},
	'product-empty': { lines: [CIRCLE(6)], dash: '2.3 2.4', width: 1.9 },
	'support-empty': { lines: ['M8 1.2 14.8 8 8 14.8 1.2 8Z'], dash: '2.6 2.2', width: 1.9 },
	'exports-empty': { lines: ['M1.8 1.8h12.4v12.4H1.8Z'], dash: '2.6 2.3', width: 1.9 },
	field: {
		lines: [
			'M2.6 4h10.8a1.4 1.4 0 0 1 1.4 1.4v5.2a1.4 1.4 0 0 1-1.4 1.4H2.600a1.4 1.4 0 0 1-1.4-1.4V5.4A1.4 1.4 0 0 1 2.6 4Z',
			'M4.2 6.4v3.2'
		]
	},
	status: { lines: ['M3.6 14.6V1.8h9.2L10.6 5l2.2 3.2H3.6'] },
	action: { lines: ['M3.4 1.8 13.4 8 9 9.2 7 13.8Z'] },
	download: { lines: ['M8 1.6v8M4.6 6.6 8 9.9l3.4-3.3M1.8 11.6v2.800h12.4v-2.800'] },
	error: {
		solid: 'M5.1 1h5.8L15 5.1v5.800L10.9 15H5.100L1 10.900V5.100Z',
		cut: 'M8 4v4.8M8 10.7v2',
		width: 2
	},
	warning: { lines: ['M8 1.6 15 14.2H1Z', 'M8 6v3.6M8 12v.1'] },
	advice: {
		lines: [
			'M8 7.4v4M8 4.6v.1',
			'M1.4 8a6.6 6.6 0 0 1 2-4.700M5.2 2a6.600 6.600 0 0 1 5.200-.200M12.400 3.100a6.600 6.600 0 0 1 2.100 4M14.400 9.600a6.600 6.600 0 0 1-2.300 3.600M10.300 14.200a6.600 6.600 0 0 1-5.200-.300M3.300 12.600a6.600 6.600 0 0 1-1.700-2.800'
		]
	},
	arrow: { lines: ['M2 8h11M8.6 3.4 13.2 8l-4.6 4.6'] },
	translate: { lines: ['M2 5.4h10.5M9.6 2.4l3 3-3 3M14 11H3.5M6.4 8l-3 3 3 3'] },
	search: { lines: ['M2.2 7a4.8 4.8 0 1 0 9.6 0a4.8 4.8 0 1 0-9.6 0Z', 'm10.6 10.6 4 4'] },
	undo: { lines: ['M5.6 2.6 2.4 5.800l3.2 3.200M2.600 5.800h7.200a3.800 3.800 0 0 1 0 7.600H6'] },
	redo: { lines: ['m10.4 2.6 3.2 3.200-3.200 3.200M13.400 5.800H6.200a3.800 3.800 0 0 0 0 7.600H10'] },
	plus: { lines: ['M8 2.6v10.8M2.6 8h10.8'] },
	minus: { lines: ['M2.6 8h10.8'] },
	close: { lines: ['m3.400 3.400 9.200 9.200M12.600 3.400l-9.200 9.200'] },
	check: { lines: ['m2.6 8.6 3.6 3.6 7.2-8'] },
	theme: { lines: [CIRCLE(6)], solid: 'M8 2a6 6 0 0 1 0 12Z' },
	people: {
		lines: [
			'M3.300 5.200a2.700 2.700 0 1 0 5.400 0a2.700 2.700 0 1 0-5.400 0Z',
			'M1.2 14c.3-3 2.1-4.6 4.8-4.600s4.500 1.600 4.800 4.600M10.600 2.800a2.600 2.600 0 0 1 0 4.900M12.200 9.900c1.600.7 2.400 2.100 2.600 4.100'
		]
	},
	clock: { lines: [CIRCLE(6.4), 'M8 4.200V8l2.600 1.800'] },
	lock: {
		lines: [
			'M3.800 7h8.400a1.200 1.200 0 0 1 1.200 1.200v5a1.200 1.200 0 0 1-1.200 1.200H3.800a1.200 1.200 0 0 1-1.200-1.200v-5A1.200 1.200 0 0 1 3.800 7Z',
			'M5 7V4.800a3 3 0 0 1 6 0V7'
		]
	},
	file: { lines: ['M3.2 1.400h6.300l3.300 3.400v9.800H3.200ZM9.300 1.600v3.500h3.400'] },
	folder: { lines: ['M1.600 13V3.200h4.600l1.600 2h6.600V13ZM1.600 7.200h12.800'] },
	dots: { lines: ['M3 8h.1M8 8h.1M13 8h.1'], width: 2.6 },
	edit: { lines: ['M2.400 13.600l.7-3L10.700 3a1.600 1.600 0 0 1 2.300 2.300L5.400 12.900Z'] },
	copy: { lines: ['M5.600 5.600h8v8h-8ZM10.400 5.400v-3h-8v8h3'] },
	trash: { lines: ['M2.400 4.200h11.200M6 4V2.400h4V4M4 4.400l.6 9.200h6.800l.6-9.200M6.800 7v4M9.200 7v4'] },
	down: { lines: ['m3.400 6 4.600 4.600L12.600 6'] },
	left: { lines: ['M10 3.400 5.400 8l4.600 4.600'] },
	right: { lines: ['m6 3.400 4.600 4.600L6 12.600'] },
	up: { lines: ['m3.400 10 4.600-4.600 4.600 4.600'] },
	help: { lines: [CIRCLE(6.4), 'M6 6.200a2 2 0 1 1 2.800 1.800c-.6.300-.8.600-.8 1.200M8 11.600v.1'] },
	question: { lines: ['M5 5.400a3 3 0 1 1 4.400 2.700c-1 .5-1.400 1.100-1.400 2.300M8 13.300v.1'], width: 2 },
	keyboard: {
		lines: [
			'M1.400 3.600h13.200v8.800H1.400Z',
			'M4 6.400h.1M6.700 6.400h.1M9.300 6.400h.1M12 6.400h.1M4.600 9.600h6.800'
		],
		width: 1.5
	},
	filter: { lines: ['M1.800 3h12.400L9.600 8.400v4.800l-3.200-1.600V8.400Z'] },
	fit: { lines: ['M2 5.600V2h3.600M10.400 2H14v3.600M14 10.400V14h-3.600M5.600 14H2v-3.600'] },
	target: { lines: [CIRCLE(4.4), 'M8 1v3M8 12v3M1 8h3M12 8h3'] },
	board: { lines: ['M1.800 2.600h12.400v10.800H1.800ZM1.800 6.200h12.400M1.800 9.800h12.400'] },
	list: { lines: ['M5.600 3.600h8.600M5.600 8h8.600M5.600 12.400h8.600M2 3.600h.6M2 8h.6M2 12.400h.6'] },
	print: {
		lines: ['M4.200 6V1.800h7.600V6M4.200 11.600H1.800V6h12.400v5.600h-2.400M4.200 9.400h7.600v4.800H4.200Z']
	},
	link: {
		lines: [
			'M6.600 9.400a2.600 2.600 0 0 0 3.700 0l2.600-2.600A2.600 2.600 0 0 0 9.200 3.100L8 4.300M9.400 6.600a2.600 2.600 0 0 0-3.700 0L3.100 9.200a2.600 2.600 0 0 0 3.700 3.700L8 11.700'
		]
	}
} as const satisfies Record<string, Drawing>;

export type IconName = keyof typeof ICONS;

export function drawing(name: IconName): Drawing {
	return ICONS[name];
}

const strokes = new Map<IconName, string>();

/** All lines of an icon as one path, made once: a list shows hundreds of them. Empty: it has none. */
export function strokeOf(name: IconName): string {
	const known = strokes.get(name);
	if (known !== undefined) return known;
	// A line that begins relative to nothing would begin where the one before it ended.
	const lines = (drawing(name).lines ?? []).map((line) => (line.startsWith('m') ? `M0 0${line}` : line));
	const path = lines.join('');
	strokes.set(name, path);
	return path;
}
