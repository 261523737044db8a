/** What can be done with a board's looks, for the palette. */
import { COLOURINGS } from '#core/mapping/vocabulary.ts';
import { sorted } from '#core/mapping/order.ts';
import type { Action } from '#ui/state/actions.svelte.ts';
import type { Board, ShownAs } from './board.svelte.ts';
import type { BoardAction } from './board-keys.ts';
import { COLOURING_NAMES } from './looks/colouring.ts';
import { placedToday, startFromToday } from './lanes/unplaced.ts';
import { READY_VIEWS } from './looks/ready-views.ts';

export function boardActions(board: Board, shownAs: ShownAs, act: (action: BoardAction) => void): Action[] {
	const { looks, session } = board;
	const isList = () => shownAs === 'list';
	const zoom = (to: 'in' | 'out' | 'fit' | 'reading' | 'selection', label: string, key: string): Action => ({
		id: `board.zoom-${to}`,
		label,
		group: 'Board',
		keys: [key],
		isOff: () => isList() || (to === 'selection' && session.selection.size === 0),
		run: () => act({ does: 'zoom', to })
	});
	const toggle = (state: 'misplaced' | 'open', label: string): Action => ({
		id: `board.only-${state}`,
		label: looks.has('states', state) ? `Let ${label} cards be like all` : `Only ${label} cards bright`,
		group: 'Board',
		words: 'filter show',
		run: () => looks.toggleState(state)
	});
	/** A panel of the toolbar. */
	const panel = (name: string, label: string, words: string): Action => ({
		id: `board.${name}`,
		label,
		group: 'Board',
		words,
		run: () => document.querySelector<HTMLElement>(`main [role=toolbar] .panel-${name}`)?.click()
	});
	const views = session.mapping.views.length > 0 ? sorted(session.mapping.views) : READY_VIEWS;
	return [
		zoom('fit', 'Whole board in view', '0'),
		zoom('reading', 'Zoom to reading size', '1'),
		zoom('selection', 'Zoom to the selection', '2'),
		zoom('in', 'Zoom in', '+'),
		zoom('out', 'Zoom out', '−'),
		{
			id: 'board.link',
			label: 'Link from this card…',
			group: 'Board',
			words: 'draw a line connect relate',
			keys: ['L'],
			isOff: () => board.cursor === undefined,
			run: () => act({ does: 'link' })
		},
		{
			id: 'board.next-link',
			label: 'Choose a link of this card',
			group: 'Board',
			words: 'change remove turn around a line',
			keys: ['Shift L'],
			isOff: () => board.cursor === undefined,
			run: () => act({ does: 'next-link' })
		},
		{
			id: 'board.clear-filter',
			label: 'Clear the filter',
			group: 'Board',
			words: 'everything bright',
			keys: ['Shift Esc'],
			isOff: () => looks.bright === undefined,
			run: () => act({ does: 'unfilter' })
		},
		{
			id: 'board.as-list',
			label: isList() ? 'Board on lanes' : 'Board as a list',
			group: 'Board',
			run: () => (board.prefersList = !board.prefersList)
		},
		{
			id: 'board.add-item',
			label: 'New item in this place…',
			group: 'Board',
			words: 'add card create',
			keys: ['N'],
			run: () => act({ does: 'add' })
		},
		{
			id: 'board.find',
			label: 'Find a card',
			group: 'Board',
			words: 'search',
			keys: ['/'],
			run: () => act({ does: 'find' })
		},
		{
			id: 'board.print',
			label: 'Print the board',
			group: 'Board',
			words: 'paper pdf sheet',
			keys: ['Ctrl P'],
			run: () => act({ does: 'print' })
		},
		{
			id: 'board.start-from-today',
			label: 'Place what is not placed yet where it is today',
			group: 'Board',
			words: 'start unplaced lanes',
			isOff: () => board.lanesBy !== 'target' || placedToday(session.mapping.items).length === 0,
			run: () => session.run(startFromToday(session.mapping.items))
		},
		toggle('misplaced', 'misplaced'),
		toggle('open', 'open'),
		panel('filter', 'Filter the board…', 'bright kind role tag'),
		panel('views', 'Views: open, name, save, reorder…', 'named view keep overwrite rename link'),
		...COLOURINGS.map((colour): Action => ({
			id: `board.colour-${colour}`,
			label: `Colour by ${COLOURING_NAMES[colour].name.toLowerCase()}`,
			group: 'Board',
			run: () => (looks.colour = colour)
		})),
		{
			id: 'board.no-colour',
			label: 'Colour by nothing',
			group: 'Board',
			isOff: () => looks.colour === undefined,
			run: () => (looks.colour = undefined)
		},
		...views.map((view, i): Action => ({
			id: `board.view-${'id' in view ? view.id : i}`,
			label: `View: ${view.name}`,
			group: 'Board',
			run: () => looks.show(view)
		}))
	];
}
