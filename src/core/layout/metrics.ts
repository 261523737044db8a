/** The measures of a board in whole pixels. One `rem` scales them all, as it scales the type on them. */
export interface Metrics {
	readonly rem: number;
	/** Narrowest track of a column: a card and the space around it. */
	readonly track: number;
	/** A stage that shows only its count. */
	readonly collapsed: number;
	/** A card grows no wider than this, however wide its column is. */
	readonly cardMax: number;
	readonly padX: number;
	readonly padY: number;
	readonly gap: number;
	/** From the edge of a card to its name, both sides together. */
	readonly cardPadX: number;
	/** Height of a card without its name. */
	readonly cardHead: number;
	readonly nameSize: number;
	readonly nameLine: number;
	/** Band between Product and Support tooling, the heavy line in its middle. */
	readonly lineBand: number;
	readonly lineHeight: number;
	/** Between Support tooling and Exports. */
	readonly perforation: number;
	/** Between what is not placed yet and Product. */
	readonly break: number;
	/** The outline that shows where a card should be. */
	readonly slot: number;
	/** Least heights of lanes: their headers must have room. */
	readonly laneMin: {
		readonly product: number;
		readonly support: number;
		readonly exports: number;
		readonly none: number;
	};
}

const known = new Map<number, Metrics>();

/** `rem`: pixels to one rem; any positive number. */
export function metricsFor(rem: number): Metrics {
	let metrics = known.get(rem);
	if (!metrics) {
		const px = (size: number) => Math.max(1, Math.round(size * rem));
		metrics = {
			rem,
			track: px(10.8),
			collapsed: px(3.2),
			cardMax: px(18),
			padX: px(0.35),
			padY: px(0.42),
			gap: px(0.32),
			cardPadX: px(1) + 2,
			cardHead: px(1.66) + 2,
			nameSize: 0.97 * rem,
			nameLine: Math.ceil(1.1155 * rem),
			lineBand: px(1.9),
			lineHeight: px(0.4),
			perforation: 3,
			break: px(0.6),
			slot: px(1.6),
			laneMin: { product: px(7.4), support: px(8.6), exports: px(3.7), none: px(3.7) }
		};
		known.set(rem, metrics);
	}
	return metrics;
}
