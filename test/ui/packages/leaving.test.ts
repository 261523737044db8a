import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Package } from '#core/mapping/schema.ts';
import { exitDrill } from '#core/packages/exit-drill.ts';
import { build, type BuildWorker, type Built } from '#ui/packages/dry-run/building.ts';
import { previewOf, sizeWords } from '#ui/packages/dry-run/preview.ts';
import { leavesWords, rowsShown, shareWords, waysOut } from '#ui/packages/exit-drill/ways-out.ts';
import { drillHref, isDrill, packageHref, packageIn, partIn } from '#ui/shell/views.ts';
import { packedMappings } from '../../arbitrary-packages.ts';
import { mappingOf } from '../sessions.ts';

describe('the exit drill on the screen', () => {
	const pack: Package = { id: 'p', name: 'Archive', contents: ['in'] };
	const mapping = mappingOf(
		[
			{ id: 'in', supplied: true },
			{ id: 'out', supplied: true },
			{ id: 'note', supplied: true, voice: 'deliberation' }
		],
		{ packages: [pack] }
	);
	const ways = (id: string) =>
		waysOut(
			mapping,
			exitDrill(mapping).rows.find(({ item }) => item.id === id)!
		);

	test('leads each obstacle to where it is mended', () => {
		expect(ways('in').map(({ obstacle, places }) => [obstacle, places.map(({ part }) => part)])).toEqual([
			['no-format', ['form']],
			['nobody-may-ask', ['access']],
			['no-customer-receives', ['access']]
		]);
		expect(ways('out').map(({ fixes }) => fixes.map(({ label }) => label))).toEqual([['Add to “Archive”']]);
		expect(ways('note').flatMap(({ fixes }) => fixes)).toEqual([]);
		expect(ways('note')[0]?.item?.id).toBe('note');
	});

	test('shows rows that leave and rows that stay, and no row in both', () => {
		fc.assert(
			fc.property(packedMappings, (any) => {
				const { rows } = exitDrill(any);
				const [stay, leave] = [rowsShown(rows, 'stay'), rowsShown(rows, 'leave')];
				expect(stay.length + leave.length).toBe(rowsShown(rows, 'all').length);
				for (const row of stay) expect(waysOut(any, row).length).toBeGreaterThan(0);
			})
		);
	});

	test('a share is never rounded to all or to nothing', () => {
		expect(shareWords({ count: 1999, of: 2000, share: 0.9995 })).toBe('1999 of 2000 (99 %)');
		expect(shareWords({ count: 1, of: 2000, share: 0.0005 })).toBe('1 of 2000 (1 %)');
		expect(shareWords({ count: 2, of: 2, share: 1 })).toBe('2 of 2 (100 %)');
		expect(shareWords({ count: 0, of: 0 })).toBe('nothing to take along');
	});

	test('promises nothing for today that has yet to be built', () => {
		const sound: Package = {
			...{ ...pack, formats: ['csv'] },
			access: { mode: 'self-serve', trigger: ['r'], receive: ['r'] }
		};
		const words = (today: 'product' | 'exports') =>
			leavesWords(
				exitDrill(
					mappingOf([{ id: 'in', supplied: true, today }], {
						packages: [sound],
						roles: [{ id: 'r', name: 'Finance', side: 'customer' }]
					})
				)
			);
		expect(words('product')).toBe('can leave once its packages are built');
		expect(words('exports')).toBe('can leave today');
	});

	test('has an address, as the parts of a package have', () => {
		const at = (href: string) => new URL(href, 'https://demarc.example/');
		expect(isDrill(at(drillHref('m')))).toBe(true);
		expect(isDrill(at(packageHref('m', '?drill')))).toBe(false);
		const part = at(packageHref('m', 'a&part=b', 'form'));
		expect([packageIn(part), partIn(part)]).toEqual(['a&part=b', 'form']);
		expect(partIn(at(packageHref('m', 'p')))).toBeNull();
	});
});

describe('a dry run', () => {
	const pack: Package = {
		id: 'p',
		name: 'Archive',
		fields: { f: { name: 'total', type: 'number', description: 'In euro.', order: 'a0' } }
	};
	const mapping = mappingOf([], { packages: [pack] });
	const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

	test('shows the first rows of a table under what each column means, without the guard of formulas', () => {
		const rows = Array.from({ length: 7 }, (_, i) => `'-${i}\r\n`).join('');
		expect(previewOf(mapping, pack, file('data/archive.csv', `total\r\n${rows}`))).toEqual({
			kind: 'table',
			headings: [{ name: 'total', type: 'number', says: 'In euro.', rules: '' }],
			rows: [['-0'], ['-1'], ['-2'], ['-3'], ['-4']],
			of: 7
		});
		expect(previewOf(mapping, pack, file('a.json', 'x'.repeat(5000)))).toMatchObject({ isCut: true });
		expect([1, 1234, 2_500_000].map(sizeWords)).toEqual(['1 byte', '1.2 kB', '2.5 MB']);
	});

	test('ends its worker when it is built, when it fails and when it is given up', async () => {
		const workerThat = (does: (worker: BuildWorker) => void) => {
			const state = { ended: 0 };
			const worker: BuildWorker = {
				onmessage: null,
				onerror: null,
				postMessage: () => does(worker),
				terminate: () => void (state.ended += 1)
			};
			return { state, start: () => worker };
		};
		const sound: Built = { ok: true, files: [], zip: new Uint8Array() };
		const good = workerThat((w) => w.onmessage?.({ data: sound } as MessageEvent<Built>));
		expect(await build({ mapping, pack: 'p' }, good.start).built).toEqual(sound);
		const bad = workerThat((w) => w.onerror?.({ message: '' } as ErrorEvent));
		expect(await build({ mapping, pack: 'p' }, bad.start).built).toMatchObject({ ok: false });
		const slow = workerThat(() => undefined);
		build({ mapping, pack: 'p' }, slow.start).giveUp();
		expect([good, bad, slow].map(({ state }) => state.ended)).toEqual([1, 1, 1]);
		const none = () => {
			throw new Error('no workers here');
		};
		expect(await build({ mapping, pack: 'p' }, none).built).toEqual({ ok: false, reason: 'no workers here' });
	});
});
