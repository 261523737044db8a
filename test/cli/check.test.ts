import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyMapping } from '#core/mapping/empty.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { inside } from './inside.ts';
import { demarc, newFolder } from './run.ts';

const TIME = 120_000;

const item = (number: number, rest: Partial<Item>): Item => ({
	...{ id: `i${number}`, ref: `DMC-00${number}`, kind: 'field', name: `Item ${number}`, order: `a${number}` },
	...rest
});
const mappingOf = (...items: Item[]) =>
	writeMapping({ ...emptyMapping('m', 'M'), items, lastRef: items.length });

/** A hazard on Product: an error. */
const EXPOSED = mappingOf(
	item(1, {
		name: 'Risk\n::error::faked \u001b[31mscore',
		surface: 'product',
		answers: { blastRadius: ['internal-logic'] }
	})
);
/** A status on Product that says nothing of what comes next: a warning. */
const SILENT = mappingOf(
	item(1, {
		kind: 'status',
		surface: 'product',
		answers: {
			frequency: 'recurring',
			nextAction: 'customer',
			interpretation: 'clear',
			blastRadius: [],
			portability: 'none'
		}
	})
);

describe('demarc check', () => {
	it(
		'ends with 1 only for what --fail-on names',
		async () => {
			const folder = newFolder();
			const codes = [];
			for (const [name, text] of [
				['exposed.json', EXPOSED],
				['silent.json', SILENT]
			] as const) {
				writeFileSync(join(folder, name), text);
				for (const failOn of [[], ['--fail-on', 'error'], ['--fail-on', 'warning'], ['--fail-on', 'never']])
					codes.push((await inside(['check', join(folder, name), ...failOn])).code);
			}
			expect(codes).toEqual([1, 1, 1, 0, 0, 0, 1, 0]);
		},
		TIME
	);

	it(
		'says its findings as text, JSON and GitHub commands, none of which a name can break out of',
		async () => {
			const folder = newFolder();
			writeFileSync(join(folder, 'a,b:c.json'), EXPOSED);
			const text = String((await demarc(folder, ['check', 'a,b:c.json'])).out);
			expect(text).toMatch(/^error {4}DMC-001 {2}.*\[hazard-exposed\]$/m);
			expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);

			const json = JSON.parse(
				String((await demarc(folder, ['check', 'a,b:c.json', '--format', 'json'])).out)
			) as {
				counts: Record<string, number>;
				findings: { ref: string; rule: string; severity: string; name: string }[];
			};
			expect(json.findings[0]).toMatchObject({ ref: 'DMC-001', severity: 'error' });
			expect(json.findings.filter(({ severity }) => severity === 'error')).toHaveLength(
				json.counts['error'] ?? -1
			);

			const github = String((await demarc(folder, ['check', 'a,b:c.json', '--format', 'github'])).out);
			for (const line of github.trim().split('\n'))
				expect(line).toMatch(/^::(?:error|warning|notice) file=a%2Cb%3Ac\.json,title=[^:,]+::/);
			expect(github.split('\n').filter((line) => line.startsWith('::error::'))).toEqual([]);
		},
		TIME
	);

	it(
		'looks beside other mappings, as often as it is told to, and speaks of the first alone',
		async () => {
			const folder = newFolder();
			const placed = (surface: 'product' | 'support' | 'exports', title: string) => {
				const items = [item(1, { name: 'Limit', surface })];
				return writeMapping({ ...emptyMapping(title.toLowerCase(), title), items, lastRef: 1 });
			};
			const paths = ['here', 'same', 'one', 'two'].map((name) => join(folder, `${name}.json`)) as [
				string,
				...string[]
			];
			const texts = [placed('product', 'Here'), placed('product', 'Same'), placed('support', 'One')];
			[...texts, placed('exports', 'Two')].forEach((text, i) => writeFileSync(paths[i] as string, text));
			const [here, ...others] = paths;
			const beside = others.flatMap((path) => ['--beside', path]);
			const run = await inside(['check', here, ...beside, '--format', 'json', '--fail-on', 'warning']);
			const report = JSON.parse(String(run.out)) as {
				beside: { id: string }[];
				counts: Record<string, number>;
				findings: { rule: string; ref: string; finding: string; severity: string }[];
			};
			expect(run.code).toBe(1);
			expect(report.beside.map(({ id }) => id)).toEqual(['same', 'one', 'two']);
			const apart = report.findings.filter(({ rule }) => rule === 'contradicting-placement');
			expect(apart.map(({ ref, finding }) => [ref, /“(One|Two)”/.exec(finding)?.[1]])).toEqual([
				['DMC-001', 'One'],
				['DMC-001', 'Two']
			]);
			const severities = report.findings.map(({ severity }) => severity);
			expect(severities).toEqual(['warning', 'warning', ...severities.slice(2).map(() => 'advice')]);
			expect(report.counts['warning']).toBe(2);

			const alone = await inside(['check', here, '--beside', paths[1] as string, '--fail-on', 'warning']);
			expect([alone.code, String(alone.out).includes('contradicting-placement')]).toEqual([0, false]);
			expect(String((await inside(['check', here, ...beside])).out)).toContain('[contradicting-placement]');
			const plainReport = JSON.parse(
				String((await inside(['check', here, '--format', 'json'])).out)
			) as object;
			expect(Object.keys(plainReport)).toEqual(['mapping', 'today', 'counts', 'findings', 'accepted']);
		},
		TIME
	);

	it(
		'lists what was accepted apart and counts it out, until the day to look again',
		async () => {
			const folder = newFolder();
			const decisions = [
				{
					id: 'd',
					scope: 'mapping',
					rule: 'hazard-exposed',
					reason: 'Until the\n::error::pilot \u001b[31mends',
					by: 'Ann',
					on: '2026-02-01',
					reviewOn: '2026-05-01'
				}
			];
			const path = join(folder, 'accepted.json');
			const others = ['untested-item', 'untranslated-status', 'misplaced-item', 'half-split'].map((rule) => ({
				...{ id: rule, scope: 'mapping', rule, reason: 'r', by: 'Ann' }
			}));
			writeFileSync(path, JSON.stringify({ ...JSON.parse(EXPOSED), decisions: [...decisions, ...others] }));
			const run = async (...args: string[]) => inside(['check', path, ...args]);
			const before = await run('--today', '2026-04-30');
			expect(before.code).toBe(0);
			const [, apart = ''] = before.out.split('\nAccepted:\n');
			expect(apart).toMatch(/^error {4}DMC-001 {2}.*\[hazard-exposed\] {2}Ann, 2026-02-01: Until the/m);
			expect(before.out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);

			const json = JSON.parse((await run('--today', '2026-04-30', '--format', 'json')).out) as {
				today: string;
				counts: { error: number };
				accepted: { rule: string; ref: string; by: string; reviewOn?: string }[];
			};
			expect([json.today, json.counts.error]).toEqual(['2026-04-30', 0]);
			expect(json.accepted.find(({ rule }) => rule === 'hazard-exposed')).toMatchObject({
				ref: 'DMC-001',
				by: 'Ann',
				reviewOn: '2026-05-01'
			});

			const due = await run('--today', '2026-05-01');
			expect(due.code).toBe(1);
			expect(due.out).toMatch(/^error {4}DMC-001 {2}.*\[stale-acceptance\]$/m);
			const github = await run('--today', '2026-05-01', '--format', 'github');
			expect(github.out).not.toContain('\n::error::');
			expect((await run('--fail-on', 'error')).code).toBe(1);
		},
		TIME
	);

	it(
		'ends with 2 for input and options that it can’t use',
		async () => {
			for (const args of [
				['check'],
				['check', '/no/such/gone.json'],
				['check', '-', '--format', 'loud'],
				['check', '-', '--fail-on', 'x'],
				['check', '-', '--beside', '-'],
				['check', '-', '--beside'],
				['check', '-', '--today', '2026-02-30'],
				['check', '-', '--today', 'tomorrow']
			]) {
				const { code, out, err } = await inside(args);
				expect([code, out.length], args.join(' ')).toEqual([2, 0]);
				expect(err.trim().split('\n')).toHaveLength(1);
			}
		},
		TIME
	);
});

describe('demarc', () => {
	it(
		'helps, and says its version and its templates',
		async () => {
			for (const [args, said] of [
				[[], /demarc convert IN OUT/],
				[['help', 'check'], /--fail-on/],
				[['convert', '--help'], /--flavour/],
				[['--version'], /^\d+\.\d+\.\d+\n$/],
				[['templates'], /^customer-onboarding /m]
			] as const) {
				const { code, out, err } = await inside(args);
				expect([code, err], args.join(' ')).toEqual([0, '']);
				expect(String(out), args.join(' ')).toMatch(said);
			}
			const template = await inside(['templates', 'customer-onboarding', '-']);
			expect(String(template.out)).toContain('"format": "demarc/mapping"');
			expect((await inside(['templates', '../package', '-'])).code).toBe(2);
		},
		TIME
	);
});
