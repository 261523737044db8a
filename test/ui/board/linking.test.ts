import { describe, expect, it } from 'vitest';
import { Board } from '#ui/board/board.svelte.ts';
import { likelyKind } from '#ui/board/links/link-kinds.ts';
import { Linking } from '#ui/board/links/linking.svelte.ts';
import { drawnLinks, linkAt } from '#ui/board/links/links.ts';
import { mappingOf, sessionOn } from '../sessions.ts';

function open() {
	const stages = [{ id: 's0', name: 'Submitted', order: 'a0' }];
	const session = sessionOn(
		mappingOf(
			[
				{ id: 'score', name: 'Risk score', surface: 'product', stage: 's0' },
				{ id: 'review', name: 'Review', surface: 'product', stage: 's0' },
				{ id: 'log', name: 'Risk log', kind: 'action', surface: 'support', stage: 's0' }
			],
			{ stages }
		)
	);
	const board = new Board(session);
	board.room = { width: 900, height: 600 };
	return { session, board, linking: new Linking(board) };
}

describe('Linking', () => {
	it('links a card to the one that the cursor goes to, in one step of undo', () => {
		const { session, board, linking } = open();
		linking.start('score');
		expect(linking.target).toBeUndefined();
		board.setCursor('log');
		expect(linking.target).toBe('log');
		linking.ask(linking.from, linking.target);
		const { asked } = linking;
		expect(asked).toMatchObject({ from: 'score', to: 'log', kind: 'leads-to' });
		if (asked) linking.keep({ ...asked, label: ' by mail ' });
		expect(session.mapping.links).toHaveLength(1);
		expect(linking.chosen).toMatchObject({ from: 'score', to: 'log', label: 'by mail' });
		linking.turn();
		expect(linking.chosen).toMatchObject({ from: 'log', to: 'score', label: 'by mail' });
		expect(linking.remove()).toBe(true);
		expect(session.mapping.links).toEqual([]);
		expect([linking.chosen, linking.remove()]).toEqual([undefined, false]);
	});

	it('links no card to itself, and nothing that is gone', () => {
		const { linking } = open();
		linking.start('score');
		linking.ask('score', 'score');
		linking.ask('score', 'gone');
		linking.ask('score', linking.target);
		expect([linking.asked, linking.from]).toEqual([undefined, 'score']);
		expect([linking.cancel(), linking.from]).toEqual(['score', undefined]);
	});

	it('finds a card by the first letters of its name, never the one that it starts from', () => {
		const { board, linking } = open();
		linking.start('score');
		const type = (letter: string, at: number) => {
			const found = linking.typed(letter, at);
			if (found !== undefined) board.setCursor(found);
			return found;
		};
		expect(type('r', 10_000)).toBe('review');
		expect(type('I', 10_200)).toBe('log');
		expect(type('z', 10_400)).toBeUndefined();
		expect(type('r', 20_000)).toBe('review');
	});
});

describe('linkAt', () => {
	it('finds a line near a point, as near as it looks on the screen', () => {
		const { session, board, linking } = open();
		linking.keep({ kind: 'requests', from: 'score', to: 'log' });
		const links = drawnLinks(session.mapping, board.layout, ['score'], session.selection);
		const [line] = links;
		const { x, y } = line?.middle ?? { x: 0, y: 0 };
		expect(linkAt(links, { x: x - 8, y }, 1)).toBe(line?.id);
		expect(linkAt(links, { x: x - 8, y }, 2)).toBeUndefined();
	});
});

describe('likelyKind', () => {
	it.each([
		['status', 'support', 'status', 'product', 'translates-to'],
		['action', 'product', 'action', 'support', 'requests'],
		['action', 'support', 'status', 'product', 'hands-over'],
		['field', 'product', 'field', 'support', 'leads-to'],
		['status', 'product', 'status', 'product', 'leads-to']
	] as const)('%s on %s to %s on %s: %s', (kind, surface, other, there, expected) =>
		expect(likelyKind({ kind, surface }, { kind: other, surface: there })).toBe(expected)
	);
});
