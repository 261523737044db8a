// The floor: no library, one canvas, cards outside the window skipped, no text far out.
import { CARD, count, fitted, nearest, standardBoard } from '../standard-board.js';

document.body.style.margin = '0';
const canvas = document.querySelector('canvas');
canvas.width = innerWidth;
canvas.height = innerHeight;
const ink = canvas.getContext('2d', { alpha: false });
const board = standardBoard(count());
const byId = new Map(board.cards.map((card) => [card.id, card]));
let view = fitted(board);
let isAsked = false;
const undos = [];

function draw() {
	isAsked = false;
	const { x, y, zoom } = view;
	const [left, top, right, bottom] = [
		-x / zoom,
		-y / zoom,
		(innerWidth - x) / zoom,
		(innerHeight - y) / zoom
	];
	ink.setTransform(1, 0, 0, 1, 0, 0);
	ink.fillStyle = '#f4f4ef';
	ink.fillRect(0, 0, canvas.width, canvas.height);
	ink.setTransform(zoom, 0, 0, zoom, x, y);
	ink.fillStyle = '#e4eef8';
	for (const lane of board.lanes) ink.fillRect(lane.x, lane.y, lane.width, lane.height - 6);
	ink.strokeStyle = '#7d858b';
	ink.beginPath();
	for (const { from, to } of board.links) {
		const [a, b] = [byId.get(from), byId.get(to)];
		if (Math.max(a.x, b.x) + CARD.width < left || Math.min(a.x, b.x) > right) continue;
		if (Math.max(a.y, b.y) + CARD.height < top || Math.min(a.y, b.y) > bottom) continue;
		ink.moveTo(a.x + CARD.width, a.y + CARD.height / 2);
		ink.lineTo(b.x, b.y + CARD.height / 2);
	}
	ink.stroke();
	const isFar = zoom < 0.3;
	ink.strokeStyle = '#14181c';
	for (const card of board.cards) {
		if (card.x + CARD.width < left || card.x > right || card.y + CARD.height < top || card.y > bottom)
			continue;
		ink.fillStyle = '#ffffff';
		ink.fillRect(card.x, card.y, CARD.width, CARD.height);
		ink.strokeRect(card.x, card.y, CARD.width, CARD.height);
		if (isFar) continue;
		ink.fillStyle = '#14181c';
		ink.font = '600 13px sans-serif';
		ink.fillText(card.title, card.x + 10, card.y + 23);
		ink.font = '11px sans-serif';
		ink.fillText(card.sub, card.x + 10, card.y + 41);
	}
}
function ask() {
	if (!isAsked) requestAnimationFrame(draw);
	isAsked = true;
}
const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

canvas.addEventListener(
	'wheel',
	(event) => {
		event.preventDefault();
		if (event.ctrlKey) {
			const zoom = Math.min(4, Math.max(0.02, view.zoom * 2 ** (-event.deltaY * 0.002)));
			const k = zoom / view.zoom;
			view = {
				zoom,
				x: event.clientX - (event.clientX - view.x) * k,
				y: event.clientY - (event.clientY - view.y) * k
			};
		} else view = { ...view, x: view.x - event.deltaX, y: view.y - event.deltaY };
		ask();
	},
	{ passive: false }
);
let drag;
canvas.addEventListener('pointerdown', (event) => {
	const [x, y] = [(event.clientX - view.x) / view.zoom, (event.clientY - view.y) / view.zoom];
	const card = board.cards.findLast(
		(one) => x >= one.x && x <= one.x + CARD.width && y >= one.y && y <= one.y + CARD.height
	);
	if (card) drag = { card, dx: card.x - x, dy: card.y - y };
});
addEventListener('pointermove', (event) => {
	if (!drag) return;
	drag.card.x = (event.clientX - view.x) / view.zoom + drag.dx;
	drag.card.y = (event.clientY - view.y) / view.zoom + drag.dy;
	ask();
});
addEventListener('pointerup', () => (drag = undefined));

ask();
globalThis.__bench = {
	ready: painted(),
	size: () => board.cards.length,
	fit: () => ((view = fitted(board)), ask()),
	near: () => ((view = nearest(board)), ask()),
	view: () => view,
	dragTarget: () => ({
		id: board.middle.id,
		x: (board.middle.x + CARD.width / 2) * view.zoom + view.x,
		y: (board.middle.y + CARD.height / 2) * view.zoom + view.y
	}),
	renameOne: (id, text) => ((byId.get(id).title = text), ask()),
	ids: () => board.cards.slice(0, 100).map(({ id }) => id),
	moveMany(ids, dx, dy) {
		undos.push(ids.map((id) => ({ card: byId.get(id), x: byId.get(id).x, y: byId.get(id).y })));
		for (const id of ids) {
			byId.get(id).x += dx;
			byId.get(id).y += dy;
		}
		ask();
	},
	undo() {
		for (const { card, x, y } of undos.pop()) Object.assign(card, { x, y });
		ask();
	}
};
