/** What can be done about a finding from here. */
import { moveItems } from '#core/commands/move-items.ts';
import { together, type Command } from '#core/commands/edit.ts';
import { itemById } from '#core/mapping/selectors.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import type { Surface } from '#core/mapping/vocabulary.ts';
import { homesOf, verdictOn } from '#core/ownership/judge.ts';
import type { Finding } from '#core/rules/rule.ts';
import { grouped } from './grouping.ts';

export type Remedy =
	/** Move the item there: one command, undoable. */
	| { readonly kind: 'move'; readonly item: string; readonly to: Surface; readonly isPlaced: boolean }
	/** Answer its questions. */
	| { readonly kind: 'judge'; readonly item: string }
	/** Go and see it on the board. */
	| { readonly kind: 'open'; readonly item?: string };

/** Findings that a move resolves. */
const MISPLACED = [
	'misplaced-item',
	'product-costume',
	'hazard-exposed',
	'deliberation-exposed',
	'cross-account-exposed'
];

/** Undefined: nothing here to go to. */
export function remedyFor(mapping: Mapping, { rule, at }: Finding): Remedy | undefined {
	if (at.type === 'surface') return { kind: 'open' };
	if (at.type === 'link') {
		const link = mapping.links.find(({ id }) => id === at.id);
		return link && { kind: 'open', item: link.from };
	}
	const item = at.type === 'item' ? itemById(mapping, at.id) : undefined;
	if (!item) return undefined;
	const verdict = verdictOn(item);
	const isHome = verdict.settled && item.surface !== undefined && homesOf(verdict).includes(item.surface);
	if (rule === 'untested-item') return { kind: 'judge', item: item.id };
	if (rule === 'unplaced-item')
		return verdict.settled
			? { kind: 'move', item: item.id, to: verdict.surface, isPlaced: false }
			: { kind: 'judge', item: item.id };
	if (MISPLACED.includes(rule) && item.surface) {
		if (verdict.settled && !isHome)
			return { kind: 'move', item: item.id, to: verdict.surface, isPlaced: true };
		// Still open, or exposed where the verdict wants it: inside is where it harms nobody.
		if (rule !== 'misplaced-item' && item.surface !== 'support')
			return { kind: 'move', item: item.id, to: 'support', isPlaced: true };
	}
	return { kind: 'open', item: item.id };
}

/** All moves of these findings as one step of undo; an item that is found twice moves once. */
export function moveAll(mapping: Mapping, findings: readonly Finding[]): { count: number; command: Command } {
	const moves = new Map<string, Surface>();
	for (const finding of findings) {
		const remedy = remedyFor(mapping, finding);
		if (remedy?.kind === 'move') moves.set(remedy.item, remedy.to);
	}
	const commands = [...grouped(moves.keys(), (id) => moves.get(id) ?? '')].map(([surface, ids]) =>
		moveItems(ids, { surface: surface as Surface })
	);
	const [first] = commands;
	const command = commands.length === 1 && first ? first : together(`moved ${moves.size} items`, commands);
	return { count: moves.size, command };
}
