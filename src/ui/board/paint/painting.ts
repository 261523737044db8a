/** What the canvas painters are given. */
import type { BoardLayout } from '#core/layout/board-layout.ts';
import type { ReplyStatus } from '#core/mapping/vocabulary.ts';
import type { Severity } from '#core/rules/rule.ts';
import type { TagOf } from '#ui/board/looks/colouring.ts';
import type { Colours } from './colours.ts';
import type { Size, View } from '#ui/board/view.ts';

export interface Painting {
	readonly layout: BoardLayout;
	readonly view: View;
	readonly size: Size;
	readonly ratio: number;
	readonly colours: Colours;
	readonly worst: ReadonlyMap<string, Severity>;
	/** Items about which the votes clash. */
	readonly contested: ReadonlySet<string>;
	/** Items that those who build answered about. */
	readonly answered: ReadonlyMap<string, ReplyStatus>;
	readonly selection: ReadonlySet<string>;
	readonly bright: ReadonlySet<string> | undefined;
	/** What a card is coloured by. */
	readonly tagOf: TagOf;
	/** Cards that somebody else shows. */
	readonly isMounted: (id: string) => boolean;
}

/** How much of a card that is filtered out is left. */
export const DIMMED = 0.34;
