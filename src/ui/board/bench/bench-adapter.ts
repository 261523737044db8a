/**
 * What measuring programs ask of the board, only under `?bench=<cards>`: a standard board of cards in three
 * lanes with half as many links, without storage, and the doors to pan, rename, move and undo.
 */
import { editItems } from '#core/commands/edit-items.ts';
import { moveItems } from '#core/commands/move-items.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { keysAfter } from '#core/mapping/order.ts';
import { formatRef } from '#core/mapping/refs.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Link, Mapping } from '#core/mapping/schema.ts';
import { KINDS, SURFACES } from '#core/mapping/vocabulary.ts';
import type { PlacedCard } from '#core/layout/board-layout.ts';
import type { Board } from '#ui/board/board.svelte.ts';
import type { Camera } from '#ui/board/camera.ts';
import type { Hand } from '#ui/board/hand.svelte.ts';

const WHAT = [
	'Intake form',
	'Budget approval',
	'Reply draft',
	'Claim review',
	'Room booking',
	'Invoice',
	'Ticket',
	'Supplier call',
	'Record'
];

/** `count` cards in three lanes and five stages, with count ÷ 2 links; the same for the same count. */
export function standardMapping(count: number): Mapping {
	const keys = keysAfter(null, count);
	const stages = ['Submitted', 'Checked', 'In review', 'Decided', 'Closed'].map((name, i) => ({
		id: `s${i}`,
		name,
		order: `a${i}`
	}));
	const items = Array.from({ length: count }, (_, i): Item => ({
		id: `c${i}`,
		ref: formatRef(i + 1),
		kind: KINDS[i % KINDS.length] as Item['kind'],
		name: `${i} ${WHAT[i % WHAT.length]}`,
		surface: SURFACES[i % 3] as (typeof SURFACES)[number],
		stage: `s${Math.floor((i / count) * 5)}`,
		order: keys[i] ?? 'a0',
		...(i % 4 === 0
			? {}
			: {
					answers: {
						nextAction: i % 3 === 0 ? 'customer' : 'internal',
						blastRadius: i % 3 === 1 ? ['internal-logic'] : [],
						interpretation: 'clear',
						frequency: 'recurring',
						portability: 'none'
					}
				})
	}));
	const links = Array.from({ length: Math.floor(count / 2) }, (_, i): Link => ({
		id: `l${i}`,
		kind: 'leads-to',
		from: `c${2 * i}`,
		to: `c${(2 * i + (i % 4 === 0 ? 1 : 3)) % count}`
	}));
	return { ...emptyMapping('bench', `${count} cards`), lastRef: count, stages, items, links };
}

interface Move {
	readonly id: string;
	readonly before: PlacedCard;
	readonly dx: number;
	readonly dy: number;
}
const isAt = (card: PlacedCard, { lane, column, place }: PlacedCard) =>
	card.lane === lane && card.column === column && card.place === place;

interface Parts {
	readonly board: Board;
	readonly camera: Camera;
	readonly hand: Hand;
	readonly pane: () => HTMLElement;
	readonly undo: () => void;
}

/** The board's side of the measuring program. Positions are those of the board, in its own pixels. */
export function benchAdapter({ board, camera, hand, pane, undo }: Parts) {
	const cards = () => board.layout.cards;
	const middle = (): PlacedCard => {
		const { width, height } = board.layout;
		const far = (card: PlacedCard) => Math.hypot(card.x - width / 2, card.y - height / 2);
		const [first, ...rest] = cards();
		if (!first) throw new Error('a board without cards');
		return rest.reduce((best, card) => (far(card) < far(best) ? card : best), first);
	};
	const center = ({ x, y, width, height }: PlacedCard) => ({ x: x + width / 2, y: y + height / 2 });
	let target: string | undefined;
	const targetCard = () => (target === undefined ? undefined : board.card(target)) ?? middle();
	let move: Move | undefined;
	/** Its place on the board; a card that was moved is as far from its old place as the program asked. */
	const reported = (card: PlacedCard) => {
		if (move?.id !== card.id || isAt(card, move.before)) return { x: card.x, y: card.y };
		return { x: move.before.x + move.dx, y: move.before.y + move.dy };
	};
	return {
		name: 'demarc',
		size: () => cards().length,
		get board() {
			return { w: board.layout.width, h: board.layout.height };
		},
		fit: () => camera.fit(),
		near: () => {
			target = middle().id;
			camera.centre(center(targetCard()), 1);
		},
		view: () => camera.view,
		fitZoom: () =>
			Math.min(1, camera.size.width / board.layout.width, camera.size.height / board.layout.height),
		dragTarget: () => {
			const card = targetCard();
			const { left, top } = pane().getBoundingClientRect();
			const { x, y, zoom } = camera.view;
			const at = center(card);
			return { id: card.id, x: left + at.x * zoom + x, y: top + at.y * zoom + y };
		},
		cardAt: (id: string) => {
			const { carried } = hand;
			if (carried?.lead === id) return hand.carriedAt;
			const card = board.card(id);
			return card && reported(card);
		},
		/** Nowhere until the page shows the card where the layout has it. */
		shownAt: (id: string) => {
			const card = board.card(id);
			const box = pane()
				.querySelector(`[data-card="${CSS.escape(id)}"]`)
				?.getBoundingClientRect();
			if (!card || !box) return { x: NaN, y: NaN };
			const { left, top } = pane().getBoundingClientRect();
			const { x, y, zoom } = camera.view;
			const isShown =
				Math.abs((box.left - left - x) / zoom - card.x) < 2 &&
				Math.abs((box.top - top - y) / zoom - card.y) < 2;
			return isShown ? reported(card) : { x: NaN, y: NaN };
		},
		shownText: (id: string, text: string) =>
			pane().querySelector(`[data-card="${CSS.escape(id)}"] .name`)?.textContent === text,
		renameOne: (id: string, text: string) => board.session.run(editItems([id], { name: text })),
		/** The cards nearest to the middle one. */
		ids: () => {
			const at = center(targetCard());
			const far = (card: PlacedCard) => Math.hypot(center(card).x - at.x, center(card).y - at.y);
			return cards()
				.toSorted((a, b) => far(a) - far(b))
				.slice(0, 100)
				.map(({ id }) => id);
		},
		/** Positions follow from lane, stage and order, so cards can't go by pixels: they go to one place, together. */
		moveMany: (ids: readonly string[], dx: number, dy: number) => {
			const before = targetCard();
			move = { id: before.id, before, dx, dy };
			board.setCursor(before.id);
			const surface = before.lane === 'none' ? null : before.lane;
			const stage = board.layout.columns[before.column]?.stage?.id ?? null;
			board.session.run(moveItems(ids, { surface, stage, index: Math.max(0, before.place - 30) }));
		},
		undo,
		exportSvg: async () => (await import('#core/exporters/svg.ts')).renderSvg(board.session.mapping)
	};
}
