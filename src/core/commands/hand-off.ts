/** The backlog goes to those who build. Commands know no backlog: what went out comes as data from the exporters. */
import { counted } from '../mapping/counted.ts';
import type { HandedTask } from '../mapping/handoff-schema.ts';
import type { Command } from './edit.ts';
import { appendMember } from './ordered-members.ts';

export interface HandingOff {
	/** Never used before. */
	readonly id: string;
	/** ISO 8601; the clock is the caller's. */
	readonly on: string;
	readonly by?: string | undefined;
	/** The tracker, by its name. */
	readonly tracker?: string | undefined;
	/** The whole backlog, also where only what is new in it went out: the rest is there already. */
	readonly tasks: readonly HandedTask[];
}

/** From here on this is what they have, and what a later backlog is compared with. */
export function recordHandOff({ id, on, by, tracker, tasks }: HandingOff): Command {
	return (mapping) => {
		const [who, where] = [by?.trim() ?? '', tracker?.trim() ?? ''];
		const handOff = {
			...{ id, on, tasks: [...tasks] },
			...(who === '' ? {} : { by: who }),
			...(where === '' ? {} : { tracker: where })
		};
		const { changes } = appendMember('handOffs', handOff)(mapping);
		const what = counted(tasks.length, 'piece of work', 'pieces of work');
		return { label: `handed off ${what}${where === '' ? '' : ` to ${where}`}`, changes };
	};
}
