/** A template in a line, for lists without pictures. */
import { counted } from '../mapping/counted.ts';
import type { Mapping } from '../mapping/schema.ts';
import { fillVariables, wordsFor } from './fill.ts';
import { readGuide } from './guide.ts';

/** What it is in its own words; empty where its guide says nothing, or can't be read. */
export function summaryOf(template: Mapping): string {
	const read = readGuide(template);
	return read.ok ? fillVariables(read.guide.summary ?? '', wordsFor(read.guide)) : '';
}

/** How long the agenda is, in minutes; 0 where it does not say. */
export function minutesOf({ agenda }: Mapping): number {
	return agenda.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
}

/** “59 items, 125 minutes”. */
export function sizeOf(template: Mapping): string {
	const minutes = minutesOf(template);
	const size = counted(template.items.length, 'item', 'items');
	return minutes > 0 ? `${size}, ${counted(minutes, 'minute', 'minutes')}` : size;
}
