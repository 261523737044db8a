/** The export packages, each with the sheet that a customer reads. */
import type { Mapping, Package } from '../../mapping/schema.ts';
import { itemById } from '../../mapping/selectors.ts';
import { byText } from '../../mapping/shape.ts';
import type { PURPOSES } from '../../mapping/vocabulary.ts';
import { trustSheet } from '../trust-sheet.ts';
import { capped, type Block, type Span } from './blocks.ts';
import type { Reading } from './reading.ts';
import { called, found } from './subjects.ts';
import { sentence, some } from './wording.ts';

const PURPOSE_WORDS: Readonly<Record<(typeof PURPOSES)[number], string>> = {
	portability: 'To take records along',
	procurement: 'For the files of procurement',
	migration: 'To move to another system',
	offboarding: 'To leave',
	analysis: 'For analysis of their own',
	other: 'Another purpose'
};

/** By name. */
export function packagesInOrder({ packages }: Mapping): Package[] {
	return packages.toSorted((a, b) => byText(a.name, b.name) || byText(a.id, b.id));
}

/** One package: what it is for, the sheet with its gaps, and what is in it. Its name is up to whoever shows it. */
export function packageBlocks({ mapping, review }: Reading, pack: Package): Block[] {
	const items = (pack.contents ?? []).map((id) => itemById(mapping, id)).filter((item) => item !== undefined);
	const { shown, rest } = capped(items, 'mapping.demarc.json', 100);
	const sheet = trustSheet(mapping, pack);
	const gaps = sheet.filter(({ says }) => says === undefined).length;
	const open = review.open.filter(({ at }) => at.type === 'package' && at.id === pack.id);
	const why = pack.access?.why?.trim();
	const facts = [
		...(pack.purpose ? [['What it is for', PURPOSE_WORDS[pack.purpose]] as const] : []),
		...sheet.map(({ label, says }) => [label, says ?? { gap: 'Not said yet' }] as const),
		...(why ? [['Why so', why] as const] : [])
	];
	return [
		...(pack.description?.trim() ? [{ text: pack.description }] : []),
		{ facts },
		...(gaps > 0
			? [{ text: sentence(`${some(gaps, 'line of it is', 'lines of it are')} not said yet.`) }]
			: []),
		{ heading: 'In it', level: 4 },
		...(items.length > 0
			? [{ list: shown.map((item): Span[] => called(item)) }]
			: [{ text: [{ gap: 'No item of the board is listed in it.' }] } satisfies Block]),
		...rest,
		...(open.length > 0
			? [
					{ heading: 'Still open', level: 4 } satisfies Block,
					{ list: open.map((finding) => found(mapping, finding)) }
				]
			: [])
	];
}
