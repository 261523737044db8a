/** The same board for every page: n cards in three lanes, n/2 links. */
export const CARD = { width: 160, height: 56 };

export function standardBoard(n) {
	const perLane = Math.ceil(n / 3);
	const columns = Math.max(4, Math.round(Math.sqrt(perLane * 1.6)));
	const rows = Math.ceil(perLane / columns);
	const laneHeight = rows * (CARD.height + 12) + 40;
	const width = columns * (CARD.width + 14) + 40;
	const lanes = [0, 1, 2].map((i) => ({
		id: `lane-${i}`,
		x: 0,
		y: i * laneHeight,
		width,
		height: laneHeight
	}));
	const cards = Array.from({ length: n }, (_, i) => {
		const at = Math.floor(i / 3);
		return {
			id: `card-${i}`,
			title: `Item number ${i}`,
			sub: `DMC-${String(i).padStart(3, '0')}`,
			x: 20 + (at % columns) * (CARD.width + 14),
			y: (i % 3) * laneHeight + 20 + Math.floor(at / columns) * (CARD.height + 12)
		};
	});
	const links = Array.from({ length: Math.floor(n / 2) }, (_, i) => ({
		id: `link-${i}`,
		from: `card-${i}`,
		to: `card-${(i * 7 + 3) % n}`
	}));
	const middle = { x: width / 2, y: (3 * laneHeight) / 2 };
	const near = cards.reduce((a, b) =>
		Math.hypot(a.x - middle.x, a.y - middle.y) < Math.hypot(b.x - middle.x, b.y - middle.y) ? a : b
	);
	return { width, height: 3 * laneHeight, lanes, cards, links, middle: near };
}

export const count = () => Number(new URLSearchParams(location.search).get('bench') ?? 100);

export function fitted(board, width = innerWidth, height = innerHeight) {
	const zoom = Math.min(1, (width - 40) / board.width, (height - 40) / board.height);
	return { zoom, x: (width - board.width * zoom) / 2, y: (height - board.height * zoom) / 2 };
}

export function nearest(board, width = innerWidth, height = innerHeight) {
	const { x, y } = board.middle;
	return { zoom: 1, x: width / 2 - x - CARD.width / 2, y: height / 2 - y - CARD.height / 2 };
}
