/** What an issue says below its title, in Markdown: why, from where to where, and how one sees that it is done. */
import type { Mapping } from '../mapping/schema.ts';
import { remembered } from '../mapping/selectors.ts';
import type { Today } from '../mapping/vocabulary.ts';
import { SURFACE_NAMES } from '../ownership/questions.ts';
import { isSaid } from '../rules/words.ts';
import { inMarkdown } from './markdown.ts';
import type { Task } from './task.ts';

/** The places and the stage of a task, in words; what it does not say is left out. */
export function placesInWords({ from, to, stage }: Task): [label: string, says: string][] {
	const name = (place: Today) => (place === 'nowhere' ? 'shown nowhere' : SURFACE_NAMES[place].name);
	const rows: [string, string][] = [
		['Today', from && name(from)],
		['Wanted', to && name(to)],
		['Stage', stage]
	];
	return rows.filter(([, says]) => isSaid(says));
}

/** Where it comes from: every issue names the mapping and its key, by which a later hand-off finds it again. */
export function sourceInWords({ title }: Mapping, { key }: Task): string {
	return `Demarc, “${title}”, ${key}`;
}

/** Three trackers take the same text. */
export function taskMarkdown(mapping: Mapping, task: Task): string {
	const known = texts(mapping);
	const text = known.get(task) ?? written(mapping, task);
	known.set(task, text);
	return text;
}

const texts = remembered((_: Mapping) => new WeakMap<Task, string>());

function written(mapping: Mapping, task: Task): string {
	return [
		task.why.map(inMarkdown).join(' '),
		placesInWords(task)
			.map(([label, says]) => `- ${label}: ${inMarkdown(says)}`)
			.join('\n'),
		task.acceptance.length > 0 ? '**Done when**' : '',
		task.acceptance.map((one) => `- ${inMarkdown(one)}`).join('\n'),
		inMarkdown(sourceInWords(mapping, task))
	]
		.filter((part) => part !== '')
		.join('\n\n');
}
