/** What customers never see, and why. */
import type { Item } from '../../mapping/item-schema.ts';
import { isOpen } from '../open-verdict.ts';
import { capped, type Block, type Section, type Span, type Words } from '../report/blocks.ts';
import { whyThere } from '../report/items.ts';
import type { Reading } from '../report/reading.ts';
import { entry } from '../report/subjects.ts';
import { translationOf } from '../report/translations.ts';
import { onSurface, riskCell } from './seen.ts';

function reasonCell(item: Item): Words {
	return isOpen(item) ? { gap: 'Put there by the team, not judged to the end.' } : whyThere(item);
}

function insteadCell(reading: Reading, item: Item): Words {
	const translation = translationOf(reading.target.mapping, item);
	if (!translation) return '';
	const { shown, isOwed } = translation;
	if (shown.length === 0) return isOwed ? { gap: 'Owed, not written yet' } : '';
	return shown.flatMap(({ name }, i): Span[] => [...(i > 0 ? [', '] : []), { name }]);
}

export function neverSection(reading: Reading): Section {
	const items = onSurface(reading, 'support');
	const { shown, rest } = capped(items, 'items.csv');
	const open = items.filter(isOpen).length;
	const blocks: Block[] =
		items.length === 0
			? [{ text: 'Nothing is kept in Support tooling.' }]
			: [
					{
						text:
							open === 0
								? 'All of it stays in Support tooling, for the reason beside it.'
								: `All of it stays in Support tooling, for the reason beside it. Of ${items.length} items, ${open} ${open === 1 ? 'was' : 'were'} put there by the team and not judged to the end.`
					},
					{
						table: {
							caption: 'What customers never see',
							columns: [
								{ label: 'Item', is: 'about' },
								{ label: 'At risk', is: 'where' },
								{ label: 'Why it stays inside' },
								{ label: 'What customers read instead' }
							],
							groups: [
								{
									rows: shown.map((item): Words[] => [
										entry(item),
										riskCell(item),
										reasonCell(item),
										insteadCell(reading, item)
									])
								}
							]
						}
					},
					...rest
				];
	return { id: 'never', title: 'What customers never see, and why', blocks };
}
