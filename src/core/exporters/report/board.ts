/** The board as it should be, as a picture in the page. */
import { withoutUnseen } from '../one-line.ts';
import { renderSvgInside } from '../svg.ts';
import { scrolling } from './blocks-html.ts';
import type { Reading } from './reading.ts';

/** More cards than this are no picture on paper; it would only make the file large. */
const MOST_CARDS = 300;

export function boardIn({ target: { mapping, moves } }: Reading): string {
	const count = mapping.items.length;
	if (count === 0) return '<p>There is nothing on the board yet.</p>';
	if (count > MOST_CARDS)
		return `<p>The board has ${count} cards: too many to be read on a page. It is in diagram.svg, and its items are listed below.</p>`;
	const moved = new Set(moves.map(({ item }) => item.id));
	// XML may hold characters that HTML may not.
	const picture = withoutUnseen(
		renderSvgInside(mapping, { name: 'picture', title: 'The board as it should be', moved })
	);
	const key =
		moved.size > 0
			? '<p class="key"><span class="sample">Marked like this</span>: the item moves there. The number on a card is its reference.</p>'
			: '<p class="key">The number on a card is its reference.</p>';
	return `${scrolling('The board as a picture', picture)}\n${key}`;
}
