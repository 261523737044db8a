import { expect, test, vi } from 'vitest';
import fc from 'fast-check';
import type { Mapping } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { candidatesIn } from '#core/redaction/candidates.ts';
import { placeWords } from '#core/redaction/places.ts';
import { holds, proofOf } from '#core/redaction/proof.ts';
import { goneBy, redacted, type Choice } from '#core/redaction/redact.ts';
import { countWords, findSensitive } from '#core/redaction/sensitive.ts';
import { WordSearch } from '#core/redaction/word-search.ts';
import { anyMapping } from '../../arbitraries.ts';
import { mappingOf } from '../../ui/sessions.ts';

vi.setConfig({ testTimeout: 60_000 });

const CLIENT = mappingOf(
	[
		{
			id: 'zqx-limit',
			name: 'Limit at ZQX',
			notes:
				'Ask Ann (ann@zqx.example) before 1,250.00 € or see https://zqx.example/limits. Limit is a limit.',
			ballots: { b1: { by: 'Ann', answers: {}, reason: 'As the annual report of Acme Industries said' } },
			access: { 'zqx-desk': ['see'] },
			tags: ['acme']
		}
	],
	{
		title: 'ZQX onboarding',
		roles: [{ id: 'zqx-desk', name: 'Desk', side: 'internal' }],
		links: [{ id: 'l', kind: 'leads-to', from: 'zqx-limit', to: 'zqx-limit' }],
		decisions: [
			{ id: 'd', reason: 'Because', by: 'ann', at: 'zqx-limit', dissent: [{ by: 'Ben', reason: 'No' }] }
		],
		replies: [
			{ id: 'r', task: 'DMC-001/place', status: 'done', ticket: 'https://jira.example/ZQX-4', by: 'Ben' }
		],
		'x-account': 'DE89 3704 0044 0532 0130 00',
		'x-budget': 125000
	}
);

test('lists names, addresses, numbers and free texts, with how often and where', () => {
	const found = findSensitive(CLIENT);
	const of = (kind: string) =>
		found.filter((one) => one.kind === kind).map(({ value, count }) => `${value} ${count}`);
	expect(of('name')).toEqual(['ZQX 11', 'Ann 5', 'Ben 2', 'Acme Industries 1']);
	expect(of('address')).toEqual([
		'ann@zqx.example 1',
		'https://jira.example/ZQX-4 1',
		'https://zqx.example/limits 1'
	]);
	// The same sum in another writing counts too.
	expect(of('number')).toEqual(['1,250.00 € 2', '125000 2', 'DE89 3704 0044 0532 0130 00 1']);
	expect(of('text')).toHaveLength(2);
	const ann = found.find(({ value }) => value === 'Ann');
	expect(ann?.inside).toEqual(['annual']);
	expect(ann?.places.map((path) => placeWords(CLIENT, path)).toSorted()).toEqual([
		'DMC-001 Limit at ZQX: notes',
		'DMC-001 Limit at ZQX: votes, b1, by',
		'DMC-001 Limit at ZQX: votes, b1, reason',
		'Decision “Because”: by'
	]);
});

test('a word is replaced wherever it stands, and what refers to a renamed part still finds it', () => {
	const clean = redacted(CLIENT, [
		{ word: 'ZQX', does: 'replace', with: 'the client' },
		{ word: 'Ann', does: 'drop' },
		{ word: 'Ben', does: 'keep' }
	]);
	const [item] = clean.items;
	expect([clean.title, item?.name]).toEqual(['the client onboarding', 'Limit at the client']);
	expect(Object.keys(item?.access ?? {})).toEqual([clean.roles[0]?.id]);
	expect([clean.links[0]?.from, clean.decisions[0]?.at]).toEqual([item?.id, item?.id]);
	expect(clean.decisions[0]).toMatchObject({ reason: 'Because', dissent: [{ by: 'Ben' }] });
	expect(clean.decisions[0]).not.toHaveProperty('by');
	expect(clean.replies[0]?.task).toBe('DMC-001/place');
	expect(proofOf(writeMapping(clean), ['ZQX', 'Ann']).left).toEqual([]);
});

test('a replacement that brings a dropped word back is none', () => {
	const clean = redacted(CLIENT, [
		{ word: 'ZQX', does: 'replace', with: 'the Ben' },
		{ word: 'Ben', does: 'drop' }
	]);
	expect(proofOf(writeMapping(clean), ['ZQX', 'Ben']).left).toEqual([]);
});

test('the proof says which word is left, and where', () => {
	const proof = proofOf(writeMapping(CLIENT), ['acme', 'nobody']);
	expect(proof.left.map(({ path }) => path.slice(2).join('/'))).toEqual(['ballots/b1/reason', 'tags/0']);
	// Words of the format are no words of the client.
	expect(proofOf(writeMapping(CLIENT), ['ballots', 'leads-to', 'internal']).left).toEqual([]);
});

test('the proof says where a file is none any more, and a file is searched even then', () => {
	const [item] = CLIENT.items;
	const broken = JSON.stringify({ ...CLIENT, items: [{ ...item, name: 7 }] });
	expect(proofOf(broken, []).broken).toEqual(['items', '0', 'name']);
	const template = JSON.stringify({ ...CLIENT, guide: { version: '' } });
	expect(proofOf(template, []).broken[0]).toBe('guide');
	expect(proofOf(writeMapping(CLIENT), []).broken).toEqual([]);
	const isIn = (file: string, word: string) => holds(file, new WordSearch([word]));
	expect([isIn(broken, 'acme'), isIn(broken, 'nobody'), isIn(broken.slice(0, -2), 'acme')]).toEqual([
		...[true, false, true]
	]);
});

test('ordinary words, days and references are no candidates', () => {
	for (const text of ['Invoice status', 'See DMC-014. Then wait 14 days.', 'On 2026-01-31 it ended', ''])
		expect(
			candidatesIn(text).filter(({ kind }) => kind !== 'maybe'),
			text
		).toEqual([]);
	expect(candidatesIn('He asked McKinley, SAP and +49 30 1234567').map(({ value }) => value)).toEqual([
		...['+49 30 1234567', 'McKinley', 'SAP']
	]);
	const plain = mappingOf([{ id: 'a', name: 'Invoice status', notes: 'What an invoice is' }], {
		title: 'Invoice'
	});
	expect(findSensitive(plain)).toEqual([]);
});

test('a name is listed where it only ever begins a text, apart from those that are sure', () => {
	const found = (mapping: Mapping) =>
		findSensitive(mapping).map(({ kind, value, count }) => `${kind} ${value} ${count}`);
	const client = mappingOf(
		[
			{ id: 'a', name: 'Siemens invoices' },
			{ id: 'b', name: 'Siemens credit limit', notes: 'Siemens pays late. Late means a limit.' }
		],
		{
			title: 'Siemens rollout',
			stages: [{ id: 's', name: 'Siemens approval', order: 'a0' }],
			roles: [{ id: 'r', name: 'Siemens', side: 'customer' }]
		}
	);
	expect(found(client)).toEqual(['maybe Siemens 6', 'text Siemens pays late. Late means a limit. 1']);
	const sure = mappingOf([
		{ id: 'a', name: 'Acme rollout', notes: 'Sent to Acme' },
		{ id: 'b', name: 'Billing by Acme' }
	]);
	expect(found(sure)).toEqual(['name Acme 3', 'maybe Billing 1', 'maybe Sent 1']);
});

test('a name that is a common word too is listed', () => {
	const shop = mappingOf(
		[
			{ id: 'a', name: 'Orders', notes: 'Sent to Shell nightly' },
			{ id: 'b', name: 'to run the shell' },
			{ id: 'c', name: 'What is best to buy', notes: 'Best Buy pays' }
		],
		{ title: 'How orders are sent' }
	);
	const names = findSensitive(shop).map(({ kind, value }) => `${kind} ${value}`);
	expect(names).toEqual(['name Shell', 'name Best Buy']);
});

test('a text without a space in it is looked through like every other', () => {
	// Each letter begun anew would be more steps than anybody waits for.
	const long = 200_000;
	for (const text of ['a', 'a.', ' ', '1 - ', 'A', '@', '://', 'www.', 'a:', 'A ', '€'].map((one) =>
		one.repeat(long / one.length)
	))
		expect(candidatesIn(`${text} x@y.example`).some(({ kind }) => kind === 'address')).toBe(true);
	const [mail, page] = candidatesIn('Write to <ann@zqx.example>, or see (https://zqx.example/a?b=c).');
	expect([mail?.value, page?.value]).toEqual(['ann@zqx.example', 'https://zqx.example/a?b=c']);
	expect(candidatesIn('See www.zqx.example.').map(({ value }) => value)).toEqual(['www.zqx.example']);
});

test('everything that is listed stands there as often as is said, and can be dropped', () => {
	fc.assert(
		fc.property(anyMapping, (mapping) => {
			const found = findSensitive(mapping);
			const values = found.map(({ value }) => value);
			expect(countWords(mapping, values)).toEqual(found.map(({ kind: _, ...one }) => one));
			for (const { count, places } of found) expect(count).toBeGreaterThanOrEqual(Math.max(1, places.length));
			const choices = values.map((word): Choice => ({ word, does: 'drop' }));
			const proof = proofOf(writeMapping(redacted(mapping, choices)), goneBy(choices));
			expect(proof.left).toEqual([]);
			expect(proof.mapping).toBeDefined();
		}),
		{ numRuns: 30 }
	);
});
