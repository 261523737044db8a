import { describe, expect, test } from 'vitest';
import { writeMovesCsv } from '#core/exporters/moves-csv.ts';
import { cardWords } from '#ui/board/cards/card-face.ts';
import { holdsReplies } from '#ui/handoff/recognise.ts';
import { Replying } from '#ui/handoff/replying.svelte.ts';
import { addressOf, handOffWords, statusWords, workWords } from '#ui/handoff/words.ts';
import { Incoming } from '#ui/votes/incoming.svelte.ts';
import { DISPUTES } from '../../core/exporters/disputes.ts';
import { sessionOn } from '../sessions.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const TEXT = 'key,status,answer\nDMC-004/place,Done,\nDMC-005/place,Reticulating,Which one?\n';

describe('answers from a file', () => {
	test('are written by nobody before they are accepted, and are one step of undo', () => {
		const session = sessionOn(DISPUTES);
		const before = session.mapping;
		const replying = new Replying({ name: 'x.csv', bytes: bytesOf(TEXT) }, session);
		expect(replying.count?.changed).toHaveLength(2);
		expect(replying.unknown).toEqual(['Reticulating']);
		expect(replying.asksWho).toBe(true);
		expect(session.mapping).toBe(before);
		replying.read('Reticulating', 'declined');
		replying.by = 'Cy';
		expect(replying.accept()).toBe(true);
		const status = (id: string) => session.answered.get(id);
		expect([status('i4'), status('i5'), status('i1')]).toEqual(['done', 'declined', undefined]);
		expect(session.mapping.replies.map(({ by }) => by)).toEqual(['Cy', 'Cy']);
		session.undo();
		expect(session.mapping.replies).toEqual([]);
		expect(session.answered.size).toBe(0);
	});

	test('that are none are refused, and accepting does nothing', () => {
		const session = sessionOn(DISPUTES);
		const replying = new Replying({ name: 'x.csv', text: 'key,title\na,b\n' }, session);
		expect(replying.proposal.ok).toBe(false);
		expect(replying.accept()).toBe(false);
	});
});

describe('a file that somebody drops', () => {
	const utf16 = (text: string) =>
		new Uint8Array([
			0xff,
			0xfe,
			...[...text].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8])
		]);
	test.each([
		['our table', 'moves.csv', bytesOf(writeMovesCsv(DISPUTES)), true],
		['our table, saved by a spreadsheet', 'moves.txt', utf16('ref\twork\tkey\n'), true],
		[
			'a tracker’s table with a title of ours',
			'x.csv',
			bytesOf('Summary,Status\nDMC-004 A: build it,Done\n'),
			true
		],
		[
			'a tracker’s table with a title of nobody’s',
			'x.csv',
			bytesOf('Summary,Status\nDMC-999 A: b,Done\n'),
			false
		],
		['a list', 'x.csv', bytesOf('name,status\nA,Done\n'), false],
		['a mapping', 'x.json', bytesOf('{"ref":1,"work":1,"key":1}'), false],
		['nothing', 'x.csv', bytesOf(''), false]
	])('%s', (_, name, bytes, is) => {
		expect(holdsReplies({ name, bytes }, DISPUTES)).toBe(is);
	});

	test('is sorted from votes and from items', async () => {
		const incoming = new Incoming(() => DISPUTES);
		const file = (name: string, text: string) => ({ name, text });
		await incoming.sort([
			file('items.csv', 'name,kind\nA,field\n'),
			file('votes.csv', 'ref,by,ballot,leads_to,frequency\nDMC-001,Ann,b,,recurring\n'),
			file('moves.csv', writeMovesCsv(DISPUTES))
		]);
		const names = [incoming.sources, incoming.ballots, incoming.replies].map((list) =>
			list.map(({ name }) => name)
		);
		expect(names).toEqual([['items.csv'], ['votes.csv'], ['moves.csv']]);
		incoming.nextReplies();
		expect(incoming.replies).toEqual([]);
	});
});

describe('in words', () => {
	test('a status keeps the tracker’s word where it says more', () => {
		expect(statusWords({ status: 'in-progress', words: 'In Review' })).toBe('In progress (In Review)');
		expect(statusWords({ status: 'done', words: 'DONE' })).toBe('Done');
		expect(statusWords({ status: 'question' })).toBe('Question');
	});

	test('a card says how far it is to whoever hears it', () => {
		const [item] = DISPUTES.items;
		if (!item) throw new Error('no item');
		expect(cardWords(item, 'product', undefined, 'target', false, undefined, 'question')).toMatch(
			/, answered: question$/
		);
		expect(cardWords(item, 'product', undefined)).not.toMatch(/answered/);
	});

	test('a hand-off is told by what is known of it, and work by its key', () => {
		const handOff = { id: 'h', order: 'a0', tasks: [] };
		expect(handOffWords(handOff, '2026-02-04')).toBe('the last hand-off');
		expect(handOffWords({ ...handOff, on: 'then', by: ' ', tracker: 'Jira' }, '2026-02-04')).toBe(
			'then (Jira)'
		);
		expect(workWords('DMC-001/place')).toBe('Where it is shown');
		expect(workWords('constructor')).toBe('constructor');
		expect(workWords('DMC-001/constructor')).toBe('DMC-001/constructor');
	});

	test('only an address of the web is a link', () => {
		expect(addressOf(' https://t.example/1 ')).toBe('https://t.example/1');
		for (const text of ['javascript:alert(1)', 'PAY-1', 'https://a b', 'data:text/html,x', ''])
			expect(addressOf(text)).toBeUndefined();
	});
});
