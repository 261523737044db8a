/** One minute with the example: each step points at something that is on the screen. */
export interface Step {
	/** What it points at; where that isn't shown, the step stands on its own. */
	readonly at: string;
	readonly title: string;
	readonly says: string;
}

export const STEPS: readonly Step[] = [
	{
		at: '.steps',
		title: 'The way through a workshop',
		says: 'List what the portal shows, place it on the board, judge each item, see to the findings, take the specification along. Go back and forth as you like.'
	},
	{
		at: 'main .canvas, main .area',
		title: 'The board draws the line',
		says: 'Above the heavy line is what customers see: the product. Below it stays with the team, or leaves as a package.'
	},
	{
		at: 'main [data-card]',
		title: 'Each card is one item',
		says: 'A field, a status, an action or a download. Select one and everything about it stands beside it; drag it to another place and undo it as easily.'
	},
	{
		at: '.steps a[href*="/judge"]',
		title: 'Judge asks short questions',
		says: 'Who acts next? Who understands it? What would it risk? The answers give the verdict, and the way to it is always shown.'
	},
	{
		at: '.steps a[href*="/findings"]',
		title: 'Findings say what to look at',
		says: 'Where a card isn’t where its verdict says, or a customer would be left alone, it is listed here with a remedy.'
	},
	{
		at: '.bar [data-palette]',
		title: 'Search or do anything',
		says: 'Press Ctrl K, or ⌘ K, for any item, view or action. Press ? for the keys that work where you are. This tour waits there too.'
	}
];

/** The next or previous step; undefined: the tour is over. Before the first is the first. */
export function stepFrom(step: number, by: 1 | -1): number | undefined {
	const next = Math.max(0, step + by);
	return next < STEPS.length ? next : undefined;
}
