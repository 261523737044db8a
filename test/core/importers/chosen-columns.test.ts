/** A column is what a person says it is, and what they leave alone is found as before. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChosenColumns } from '#core/importers/headings.ts';
import { propose } from '#core/importers/index.ts';
import type { ItemsProposal } from '#core/importers/proposal.ts';
import { ITEM_COLUMNS } from '#core/tables/item-columns.ts';

const TABLE = [
	['Name', 'Where it is now', 'Owner', 'Phase', 'Title of the page'],
	['Risk score', 'support', 'Anna', 'Review', 'Case'],
	['Invoice', 'portal', 'Ben', 'Start', 'Bills']
];
const FORMS = {
	csv: { name: 'list.csv', text: TABLE.map((row) => row.join(',')).join('\n') },
	tabs: { name: '', text: TABLE.map((row) => row.join('\t')).join('\n') },
	markdown: {
		name: '',
		text: [TABLE[0]!, TABLE[0]!.map(() => '---'), ...TABLE.slice(1)]
			.map((row) => `| ${row.join(' | ')} |`)
			.join('\n')
	},
	json: {
		name: 'list.json',
		text: JSON.stringify(
			TABLE.slice(1).map((row) => Object.fromEntries(row.map((cell, at) => [TABLE[0]![at], cell])))
		)
	}
};

function read(form: keyof typeof FORMS, columns?: ChosenColumns): ItemsProposal {
	const proposal = propose({ ...FORMS[form], columns });
	if (!proposal.ok || proposal.type !== 'items') throw new Error(JSON.stringify(proposal));
	return proposal;
}
const fields = (proposal: ItemsProposal) => proposal.columns.map(({ field }) => field);

describe.each(Object.keys(FORMS) as (keyof typeof FORMS)[])('%s', (form) => {
	test('a column fills the field that was said', () => {
		expect(fields(read(form))).toEqual(['name', 'notes', 'notes', 'stage', 'notes']);
		const proposal = read(form, { 1: 'today', 2: 'tags', 3: 'ignored' });
		expect(fields(proposal)).toEqual(['name', 'today', 'tags', 'ignored', 'notes']);
		expect(proposal.items[0]).toMatchObject({ name: 'Risk score', today: 'support', tags: ['Anna'] });
		expect(proposal.items[0]).not.toHaveProperty('stageName');
		expect(proposal.items[0]?.notes).toContain('Case');
		expect(proposal.items[0]?.notes).not.toContain('Review');
	});

	test('other names than those that were found first', () => {
		const proposal = read(form, { 4: 'name' });
		expect(proposal.items.map(({ name }) => name)).toEqual(['Case', 'Bills']);
		expect(proposal.items[0]?.notes).toContain('Risk score');
	});
});

test('to say what was found anyway changes nothing, and whatever is said, no word is lost unless it is left out', () => {
	const choice = fc.constantFrom('notes', ...ITEM_COLUMNS.map(({ id }) => id).filter((id) => id !== 'ref'));
	fc.assert(
		fc.property(fc.dictionary(fc.constantFrom('1', '2', '3', '4'), choice), (columns) => {
			const proposal = propose({ ...FORMS.csv, columns });
			if (!proposal.ok || proposal.type !== 'items') throw new Error('refused');
			const all = JSON.stringify([proposal.items, proposal.stageNames]).toLowerCase();
			for (const word of ['risk score', 'anna', 'ben', 'bills']) expect(all).toContain(word);
			const again = Object.fromEntries(proposal.columns.map(({ field }, at) => [at, field]));
			expect(propose({ ...FORMS.csv, columns: again })).toEqual(proposal);
		})
	);
});
