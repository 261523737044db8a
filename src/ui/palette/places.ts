/** What the palette finds that no screen offers: mappings, templates, pages of the help. */
import type { MappingRow } from '#storage/database.ts';
import { ENTRIES } from '#ui/help/entries.ts';
import { helpHref, type Place } from '#ui/help/place.svelte.ts';
import type { TemplateEntry } from '#ui/home/templates.ts';
import type { Entry } from './ranking.ts';

/** Groups that stand before and after those of the view at hand, while nothing is asked for yet. */
const FIRST = ['Go to'];
const LAST = ['Downloads', 'Templates', 'Mappings', 'Help pages'];

/** As a person looks for them: ways to other views first, then what the view at hand does, then the rest. */
export function inOrder(entries: readonly Entry[]): Entry[] {
	const rank = ({ group }: Entry) => (FIRST.includes(group) ? -1 : LAST.indexOf(group) + 1);
	return entries.toSorted((a, b) => rank(a) - rank(b));
}

export function mappingEntries(rows: readonly MappingRow[], open: (id: string) => void): Entry[] {
	return rows
		.filter(({ trashedAt }) => trashedAt === undefined)
		.map(({ id, title }) => ({ id: `mapping:${id}`, label: title, group: 'Mappings', run: () => open(id) }));
}

export function templateEntries(
	templates: readonly TemplateEntry[],
	begin: (template: TemplateEntry) => void
): Entry[] {
	return templates.map((template) => ({
		id: `template:${template.id}`,
		label: `New mapping from “${template.title}”…`,
		group: 'Templates',
		words: `${template.title} template start sample example`,
		hint: template.says,
		run: () => begin(template)
	}));
}

export function helpEntries(open: (place: Place) => void): Entry[] {
	return ENTRIES.map(({ place, title, also = '' }) => ({
		id: `help:${helpHref(place)}`,
		label: title,
		group: 'Help pages',
		words: `${also} ${place.topic} ${place.id ?? ''}`,
		isHidden: true,
		isReading: true,
		run: () => open(place)
	}));
}
