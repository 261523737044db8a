/** What can be done in every view of an open mapping, and where its items are. */
import type { Action } from '#ui/state/actions.svelte.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import { VIEWS, type ViewId } from './views.ts';

export interface Ways {
	go(view: ViewId, item?: string): void;
	rename(): void;
	tour(): void;
	/** Goes Home, and does there what Home offers under this identifier. */
	atHome(action: string): void;
}

export function offered(session: Session, { go, rename, tour, atHome }: Ways): readonly Action[] {
	const { undoLabel, redoLabel } = session;
	return [
		{
			id: 'mapping.undo',
			label: undoLabel ? `Undo: ${undoLabel}` : 'Undo',
			group: 'This mapping',
			keys: ['Ctrl Z'],
			isOff: () => undoLabel === undefined,
			run: () => session.undo()
		},
		{
			id: 'mapping.redo',
			label: redoLabel ? `Redo: ${redoLabel}` : 'Redo',
			group: 'This mapping',
			words: 'do again',
			keys: ['Ctrl Shift Z'],
			isOff: () => redoLabel === undefined,
			run: () => session.redo()
		},
		{
			id: 'mapping.rename',
			label: 'Rename this mapping',
			group: 'This mapping',
			words: 'title name',
			isOff: () => session.isReadOnly,
			run: rename
		},
		{
			id: 'mapping.back-up',
			label: 'Back up all mappings',
			group: 'Mappings',
			words: 'backup save zip download copy',
			run: () => atHome('home.back-up')
		},
		{
			id: 'mapping.restore-backup',
			label: 'Restore a backup',
			group: 'Mappings',
			words: 'backup zip upload bring back',
			run: () => atHome('home.restore-backup')
		},
		{
			id: 'mapping.new',
			label: 'New mapping',
			group: 'Mappings',
			words: 'blank create begin start workflow',
			run: () => atHome('home.new')
		},
		{
			id: 'app.tour',
			label: 'Take the one-minute tour',
			group: 'Demarc',
			words: 'first learn introduction teach',
			run: tour
		},
		...VIEWS.map(({ id, label, key }) => ({
			id: `view.${id}`,
			label,
			group: 'Go to',
			words: 'view go',
			keys: [`Alt ${key}`],
			run: () => go(id)
		}))
	];
}

/** Views that open at an item; from any other, its card on the board. */
const OPENS_ITEMS: readonly (ViewId | undefined)[] = ['inventory', 'board', 'judge'];

export function itemsOffered(session: Session, here: ViewId | undefined, go: Ways['go']): readonly Action[] {
	const view = here !== undefined && OPENS_ITEMS.includes(here) ? here : 'board';
	return session.mapping.items.map(({ id, ref, name, formerRefs = [] }) => ({
		id: `item:${session.id}:${id}`,
		label: name,
		group: 'Items',
		words: [ref, ...formerRefs].join(' '),
		hint: ref,
		isHidden: true,
		run: () => go(view, id)
	}));
}
