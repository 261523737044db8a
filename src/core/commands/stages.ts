import { keysAfter, lastKey, place, sorted } from '../mapping/order.ts';
import type { Stage } from '../mapping/schema.ts';
import { NOTHING, type Command } from './edit.ts';

/** Adds a stage behind the others. */
export function addStage(id: string, name: string): Command {
	return (mapping) => {
		const [order = 'a0'] = keysAfter(lastKey(mapping.stages), 1);
		const stage: Stage = { id, name, order };
		return { label: `added stage “${name}”`, changes: [{ path: ['stages', id], value: stage }] };
	};
}

export function renameStage(id: string, name: string): Command {
	return (mapping) => {
		const stage = mapping.stages.find((one) => one.id === id);
		if (!stage || stage.name === name || name === '') return NOTHING;
		return {
			label: `renamed stage “${stage.name}”`,
			changes: [{ path: ['stages', id, 'name'], value: name }]
		};
	};
}

/** Puts a stage at a place among the others, from 0. */
export function moveStage(id: string, index: number): Command {
	return (mapping) => {
		const stage = mapping.stages.find((one) => one.id === id);
		if (!stage) return NOTHING;
		const others = sorted(mapping.stages.filter((one) => one.id !== id));
		return {
			label: `moved stage “${stage.name}”`,
			changes: [...place(others, [id], index)].map(([one, order]) => ({
				path: ['stages', one, 'order'],
				value: order
			}))
		};
	};
}

/** Takes a stage away; its items stay, without a stage. */
export function removeStage(id: string): Command {
	return (mapping) => {
		const stage = mapping.stages.find((one) => one.id === id);
		if (!stage) return NOTHING;
		const items = mapping.items.filter((item) => item.stage === id);
		return {
			label: `removed stage “${stage.name}”`,
			changes: [
				...items.map((item) => ({ path: ['items', item.id, 'stage'], value: undefined })),
				{ path: ['stages', id], value: undefined }
			]
		};
	};
}
