import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backlog } from '#core/exporters/backlog.ts';
import { keptOff } from '#core/exporters/kept-off.ts';
import { targetOf } from '#core/exporters/target.ts';
import type { Task } from '#core/exporters/task.ts';
import { leaves } from '#core/layout/lanes.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Decision, Mapping } from '#core/mapping/schema.ts';
import { review } from '#core/rules/review.ts';
import { SETTLED } from '../rules/found.ts';
import { decidedMappings } from '../rules/decided.ts';

type Rest = Partial<Item>;
const mappingOf = (items: readonly Rest[], rest: Partial<Mapping> = {}): Mapping => ({
	...emptyMapping('m', 'M'),
	items: items.map((one, i) => ({
		...{ id: `i${i + 1}`, ref: `DMC-00${i + 1}`, kind: 'field', name: `Item ${i + 1}`, order: 'a0' },
		...one
	})),
	...rest
});
const seen = ({ key, work, priority, from, to }: Task) => `${key} ${work} ${priority} ${from}→${to}`;
const INSIDE = { ...SETTLED.support, blastRadius: ['internal-logic' as const] };
const accepting = (rule: string): Decision[] => [{ id: 'd', rule, scope: 'mapping', reason: 'By contract' }];

describe('the work on an item', () => {
	test.each<readonly [says: string, item: Rest, expected: readonly string[]]>([
		['at home today', { today: 'product', surface: 'product', answers: SETTLED.product }, []],
		['placed and judged, today unknown', { surface: 'support', answers: SETTLED.support }, []],
		[
			'moved by the team',
			{ today: 'product', surface: 'support', answers: SETTLED.support },
			['DMC-001/place move medium product→support']
		],
		[
			'moved by the team, and customers see today what they should not',
			{ today: 'product', surface: 'support', answers: INSIDE },
			['DMC-001/place move high product→support']
		],
		[
			'placed where its verdict does not want it',
			{ today: 'product', surface: 'product', answers: SETTLED.support },
			['DMC-001/place move high product→support']
		],
		[
			'not placed yet, its verdict settled',
			{ today: 'product', answers: SETTLED.support },
			['DMC-001/place move medium product→support']
		],
		[
			'wanted, and shown nowhere',
			{ today: 'nowhere', surface: 'product', answers: SETTLED.product },
			['DMC-001/place build medium nowhere→product']
		],
		[
			'whatever comes, not on Product',
			{ today: 'product', answers: { blastRadius: ['privileged'] } },
			['DMC-001/place remove high product→']
		],
		['open, and could stay', { today: 'product', answers: {} }, []],
		['open, and shown nowhere', { today: 'nowhere', answers: { blastRadius: ['privileged'] } }, []],
		['never spoken of', {}, []],
		['only context', { today: 'product', surface: 'support', contextOnly: true }, []],
		[
			'in need of a translation',
			{ today: 'support', surface: 'support', answers: SETTLED.translate },
			['DMC-001/translate translate medium →product']
		],
		[
			'shown raw',
			{ today: 'product', surface: 'product', kind: 'status', name: 'kyc_state', answers: SETTLED.translate },
			['DMC-001/place move high product→support', 'DMC-001/translate translate medium →product']
		],
		[
			'of use as a record too',
			{ today: 'product', surface: 'product', answers: SETTLED.split },
			['DMC-001/split split medium →exports']
		],
		[
			'in no package',
			{ today: 'exports', surface: 'exports', answers: SETTLED.exports },
			['DMC-001/package package medium →exports']
		],
		[
			'a record in a product’s costume',
			{ today: 'product', surface: 'product', kind: 'download', answers: SETTLED.exports },
			['DMC-001/place move medium product→exports', 'DMC-001/package package medium →exports']
		],
		[
			'in Exports, and across accounts',
			{ today: 'exports', surface: 'exports', scope: 'cross-account' },
			['DMC-001/place move high exports→support']
		],
		[
			'wanted in Exports, and across accounts',
			{ surface: 'exports', answers: SETTLED.exports, scope: 'cross-account' },
			['DMC-001/place move high exports→support']
		]
	])('%s', (_, item, expected) => {
		const tasks = backlog(mappingOf([item]));
		expect(tasks.filter(({ refs }) => refs.length > 0).map(seen)).toEqual(expected);
	});

	test('is none where the team accepted that it stays', () => {
		const item: Rest = { today: 'product', surface: 'product', answers: SETTLED.support };
		const decisions = accepting('misplaced-item');
		expect(backlog(mappingOf([item], { decisions })).filter(({ refs }) => refs.length > 0)).toEqual([]);
		// Built where it was accepted, and the decision is the reason.
		const tasks = backlog(mappingOf([{ ...item, today: 'nowhere' }], { decisions }));
		expect(tasks.map(seen)).toContain('DMC-001/place build medium nowhere→product');
		expect(tasks[0]?.why).toEqual(['It stays on Product by decision: By contract']);
	});

	test('that hurries says what hurries, whatever the verdict will be', () => {
		const why = (item: Rest) => backlog(mappingOf([{ today: 'product', surface: 'support', ...item }]))[0];
		expect(why({ voice: 'deliberation' })).toMatchObject({
			priority: 'high',
			why: ['It is part of the inner debate.']
		});
		expect(why({})).toMatchObject({
			priority: 'medium',
			why: ['It was placed there; its verdict is open.']
		});
	});

	test('names the stage, who may do what and what the team wrote of it', () => {
		const item: Rest = {
			...{ today: 'nowhere', surface: 'support', answers: SETTLED.support, stage: 's', name: ' A\nname ' },
			...{ access: { r: ['see', 'edit'] }, acceptance: 'It fits on one page.' }
		};
		const [task] = backlog(
			mappingOf([item], {
				stages: [{ id: 's', name: 'Review', order: 'a0' }],
				roles: [{ id: 'r', name: 'Risk team', side: 'internal' }]
			})
		);
		expect(task).toMatchObject({
			title: 'DMC-001 A name: build it in Support tooling',
			stage: 'Review',
			acceptance: [
				'It is in Support tooling.',
				'Who may do what: Risk team (internal): see, edit.',
				'It fits on one page.'
			]
		});
	});
});

describe('a title', () => {
	const titles = (mapping: Mapping) =>
		Object.fromEntries(
			backlog(mapping).map(({ key, title }) => [key, title.split(': ').slice(1).join(': ')])
		);

	test('asks for the words that customers are owed only where there are none', () => {
		const raw: Rest = { today: 'support', surface: 'support', answers: SETTLED.translate };
		const links: Mapping['links'] = [{ id: 'l', kind: 'translates-to', from: 'i1', to: 'i2' }];
		const told = (words: Rest) =>
			titles(mappingOf([raw, { answers: SETTLED.product, ...words }], { links }))['DMC-001/translate'];
		expect(told({ today: 'nowhere' })).toBe('show its translation DMC-002 Item 2 on Product');
		expect(told({ today: 'product' })).toBe('place its translation DMC-002 Item 2 on Product on the board');
		expect(told({ today: 'support', answers: SETTLED.support })).toBe(
			'give customers a version in their words'
		);
		expect(titles(mappingOf([raw]))['DMC-001/translate']).toBe('give customers a version in their words');
	});

	test('asks to show nothing that is shown, and to pack nothing that leaves Exports', () => {
		const packages = [{ id: 'p', name: 'P', contents: ['i1'] }];
		const split: Rest = { today: 'product', answers: SETTLED.split };
		expect(titles(mappingOf([split], { packages }))['half-split/DMC-001/unshown']).toBe(
			'place it on Product on the board'
		);
		const fresh = titles(mappingOf([{ ...split, today: 'nowhere' }], { packages }));
		expect(Object.keys(fresh)).not.toContain('half-split/DMC-001/unshown');
		const inside: Rest = { today: 'exports', surface: 'exports', answers: SETTLED.support };
		expect(Object.keys(titles(mappingOf([inside])))).not.toContain('unpackaged-export/DMC-001/loose');
	});
});

test('a package is asked for without what no package may contain', () => {
	const items: Rest[] = [{ answers: SETTLED.exports }, { answers: INSIDE }, { answers: SETTLED.exports }];
	const packages = [{ id: 'p', name: 'P', contents: ['i1', 'i2', 'i3'] }];
	const task = backlog(mappingOf(items, { packages })).find(({ key }) => key === 'package/p');
	expect(task?.acceptance.slice(0, 2)).toEqual([
		'It contains DMC-001 and DMC-003.',
		'It no longer contains DMC-002.'
	]);
	expect(task?.why.at(-1)).toBe('Nothing in it can be exported today.');
});

test('a package is finished and built in one piece, and is a piece of work no longer when it is exported', () => {
	const items: Rest[] = [{ today: 'product', surface: 'exports', answers: SETTLED.exports }];
	const packages = [{ id: 'p', name: 'Year end', contents: ['i1', 'i1', 'gone'] }];
	const of = (mapping: Mapping) => backlog(mapping).find(({ key }) => key === 'package/p');
	const task = of(mappingOf(items, { packages }));
	expect(task).toMatchObject({ work: 'package', priority: 'high', refs: ['DMC-001'], to: 'exports' });
	expect(task?.title).toBe('Package “Year end” (DMC-001): finish its design and build it');
	expect(task?.rules).toContain('package-without-scope');
	const sound = {
		...{
			id: 'p',
			name: 'Year end',
			contents: ['i1'],
			included: 'All.',
			excluded: 'Nothing.',
			metadata: 'Author'
		},
		...{ formats: ['csv'], times: { created: true, changed: true, zone: 'UTC' }, schemaDocs: 'In it.' },
		...{ retention: '30 days', expiry: '7 days', deliveryTime: '1 h', channel: 'Link', security: 'Sign-in' },
		access: { mode: 'self-serve' as const, trigger: ['r'], receive: ['r'] }
	};
	const roles: Mapping['roles'] = [{ id: 'r', name: 'Admin', side: 'customer' }];
	expect(of(mappingOf(items, { packages: [sound], roles }))?.title).toContain('): build it');
	const exported = items.map((item) => ({ ...item, today: 'exports' as const }));
	expect(of(mappingOf(exported, { packages: [sound], roles }))).toBeUndefined();
});

describe('any backlog', () => {
	const anyBacklog = decidedMappings.map((mapping) => ({ mapping, tasks: backlog(mapping) }));

	test('sees to every open error and warning', () => {
		fc.assert(
			fc.property(anyBacklog, ({ mapping, tasks }) => {
				for (const { at, rule, severity } of review(mapping).open) {
					if (severity === 'advice') continue;
					const ref = at.type === 'item' && mapping.items.find(({ id }) => id === at.id)?.ref;
					const about = tasks.filter(({ key, refs }) =>
						at.type === 'package' ? key === `package/${at.id}` : !ref || refs.includes(ref)
					);
					expect(
						about.flatMap(({ rules }) => rules),
						rule
					).toContain(rule);
				}
			}),
			{ numRuns: 100 }
		);
	}, 60_000);

	test('moves what the board of moves moves, but for what was accepted and what no package may contain', () => {
		fc.assert(
			fc.property(anyBacklog, ({ mapping, tasks }) => {
				const places = new Map(tasks.map((task) => [task.key, task]));
				const off = new Set(keptOff(mapping, 'exports').map(({ item }) => item.id));
				for (const item of mapping.items) {
					const task = places.get(`${item.ref}/place`);
					const isAccepted = review(mapping).accepted.some(
						({ finding: { at, rule } }) =>
							at.type === 'item' && at.id === item.id && /^(misplaced-item|product-costume)$/.test(rule)
					);
					if (item.contextOnly) expect(task).toBeUndefined();
					else if (off.has(item.id) && targetOf(mapping, item) === 'exports')
						expect(task?.to).not.toBe('exports');
					else if (!isAccepted && (item.today ?? item.surface) && task?.work !== 'remove')
						expect(task !== undefined, item.ref).toBe(leaves(item) !== undefined);
					if (task) expect(task.from).not.toBe(task.to);
				}
			}),
			{ numRuns: 100 }
		);
	}, 60_000);

	test('has keys of its own for each task, which no name changes, and references in its titles', () => {
		fc.assert(
			fc.property(anyBacklog, ({ mapping, tasks }) => {
				const keys = tasks.map(({ key }) => key);
				expect(new Set(keys).size).toBe(keys.length);
				for (const { title, refs, key } of tasks) {
					expect(title).not.toMatch(/\p{Cc}/u);
					if (!key.startsWith('package/')) for (const ref of refs) expect(title).toContain(ref);
				}
				const renamed = {
					...mapping,
					title: 'Another',
					packages: mapping.packages.map((one, i) => ({ ...one, name: `Package ${i}` }))
				};
				expect(backlog(renamed).map(({ key }) => key)).toEqual(keys);
			}),
			{ numRuns: 100 }
		);
	}, 60_000);

	test('tells the work of two items apart that a file gave one reference', () => {
		const item: Rest = { today: 'nowhere', surface: 'product', answers: SETTLED.product, ref: 'DMC-001' };
		expect(backlog(mappingOf([item, item])).map(({ key }) => key)).toEqual(
			expect.arrayContaining(['DMC-001/place', 'DMC-001/place 2'])
		);
	});
});
