import { describe, expect, it } from 'vitest';
import { readLine } from '#core/importers/lines.ts';
import { items, refused } from './reading.ts';

describe('a typed line', () => {
	it.each([
		['Invoice number', { name: 'Invoice number' }],
		['field: Invoice number', { name: 'Invoice number', kind: 'field' }],
		['Status:In review', { name: 'In review', kind: 'status' }],
		['ACTION : Approve', { name: 'Approve', kind: 'action' }],
		['download:\tAudit log', { name: 'Audit log', kind: 'download' }],
		['f Invoice number', { name: 'Invoice number', kind: 'field' }],
		['s: In review', { name: 'In review', kind: 'status' }],
		['a  Approve', { name: 'Approve', kind: 'action' }],
		['D: Audit log', { name: 'Audit log', kind: 'download' }],
		['A list of invoices', { name: 'A list of invoices' }],
		['fields: two', { name: 'fields: two' }],
		['Due: date', { name: 'Due: date' }],
		['- Invoice number', { name: 'Invoice number' }],
		['* f Invoice number', { name: 'Invoice number', kind: 'field' }],
		['12. Approve', { name: 'Approve' }],
		['- [ ] action: Approve', { name: 'Approve', kind: 'action' }],
		['- [x] Approve', { name: 'Approve' }],
		['• Approve', { name: 'Approve' }],
		['-5 days', { name: '-5 days' }],
		['3.5 tonnes', { name: '3.5 tonnes' }],
		['f', { name: 'f' }],
		['status:', { name: '', kind: 'status' }]
	])('%j', (line, expected) => {
		expect(readLine(line)).toEqual(expected);
	});
});

describe('pasted text', () => {
	const paste = (text: string) => items(text, '');

	it('is one item a line; blank lines and headlines are none', () => {
		const { items: found, refused: out } = paste(
			'# Disputes\n\nf Amount\r\n  s In review\rstatus:\nApprove it\n'
		);
		expect(found).toEqual([
			{ kind: 'field', name: 'Amount' },
			{ kind: 'status', name: 'In review' },
			{ kind: 'action', name: 'Approve it' }
		]);
		expect(out.map(({ at }) => at)).toEqual(['line 1', 'line 5']);
	});

	it('is a table where its first line is headings', () => {
		for (const [separator, form] of [
			['\t', 'tab'],
			[';', 'semicolon'],
			[',', 'comma'],
			['|', 'vertical bar']
		] as const) {
			const text =
				['name', 'kind', 'Priority'].join(separator) + '\n' + ['A', 'status', 'High'].join(separator);
			const { items: found, found: out } = paste(text);
			expect(found, form).toMatchObject([{ name: 'A', kind: 'status', notes: 'Priority: High' }]);
			expect(out['separator']).toBe(form);
		}
	});

	it('from a sheet without headings has kind, name and description by what the columns hold', () => {
		expect(paste('Amount\tField\tWhat is owed\tEUR\nPay\tAction\tPay it\t\n').items).toEqual([
			{ name: 'Amount', kind: 'field', description: 'What is owed', notes: 'Column 4: EUR', addsNotes: true },
			{ name: 'Pay', kind: 'action', description: 'Pay it' }
		]);
	});

	it('with commas in its sentences stays a list', () => {
		expect(paste('Name, address and city\nEmail, twice\n').items).toHaveLength(2);
		expect(paste('The email, the phone number, and the order id; then the status.').items).toHaveLength(1);
	});

	it('is read as a Markdown table, and what stands around it is said', () => {
		const { items: found, remarks } = paste(
			'Our fields:\n\n| Name | Kind | Hint |\n|------|:----:|----:|\n| A \\| B | status | x |\n| C | field |  |\n\nThat is all.\n'
		);
		expect(found).toMatchObject([
			{ name: 'A | B', kind: 'status', notes: 'Hint: x' },
			{ name: 'C', kind: 'field' }
		]);
		expect(remarks[0]?.text).toContain('2 lines');
	});

	it('loses the marks of a mail', () => {
		expect(paste('> name,kind\n> A,status\n').items).toEqual([{ name: 'A', kind: 'status' }]);
	});

	it('that is JSON is read as JSON, and markup is refused', () => {
		expect(paste('[{"name":"A","kind":"status"}]').items).toEqual([{ name: 'A', kind: 'status' }]);
		for (const markup of [
			'<table><tr><td>A</td></tr></table>',
			'<?xml version="1.0"?><a/>',
			'<!doctype html>'
		])
			expect(refused(markup, ''), markup).toHaveLength(1);
	});

	it('of hostile shape is read at once', () => {
		for (const text of [
			' '.repeat(300_000),
			'|'.repeat(300_000),
			`a\n|${' '.repeat(300_000)}x`,
			'> '.repeat(200_000)
		]) {
			const before = performance.now();
			try {
				paste(text);
			} catch {
				// Refused is as good as read; what counts is that it doesn't hang.
			}
			expect(performance.now() - before).toBeLessThan(5000);
		}
	});
});

it('cells with line ends in quotes are one row each, as Excel copies them, with tabs at the end', () => {
	const { items: read } = items(
		'Field\tVAT number\t"Asked\ntwice"\t\r\nStatus\tWaiting\t\t\r\n',
		'pasted.txt'
	);
	expect(read.map(({ kind, name, description }) => [kind, name, description])).toEqual([
		['field', 'VAT number', 'Asked\ntwice'],
		['status', 'Waiting', undefined]
	]);
});
