/** What "one click" promises: the finding goes, no new error comes, and undo gives back what was there. */
import { readdirSync, readFileSync } from 'node:fs';
import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applyChanges, type Edit } from '#core/commands/edit.ts';
import { canonical } from '#core/mapping/canonical.ts';
import { readMappingText } from '#core/mapping/read.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { mappingOf } from '#core/rules/example.ts';
import { fixAll, fixesOf, likelyFix } from '#core/rules/fixes.ts';
import { RULES } from '#core/rules/index.ts';
import { lint } from '#core/rules/lint.ts';
import type { Finding } from '#core/rules/rule.ts';
import { LivingMapping } from '#document/living-mapping.ts';
import { mappings } from '../../arbitraries.ts';
import { frozen } from '../../frozen.ts';
import { tangled } from './tangled.ts';

// Laws run hundreds of cases: they may take their time where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const sequence = () => {
	let made = 0;
	return () => `fresh-${(made += 1)}`;
};
const keysOf = (findings: readonly Finding[]) => findings.map(({ key }) => key);
const errorsOf = (mapping: Mapping) => keysOf(lint(mapping).filter(({ severity }) => severity === 'error'));
const isBeside = (a: Finding, b: Finding) =>
	a.rule === b.rule && JSON.stringify(a.at) === JSON.stringify(b.at);

function bringsNoError(before: Mapping, after: Mapping): void {
	const known = new Set(errorsOf(before));
	expect(errorsOf(after).filter((key) => !known.has(key))).toEqual([]);
}

function canBeUndone(mapping: Mapping, edit: Edit, after: Mapping): void {
	const living = LivingMapping.create(mapping);
	living.run(() => edit);
	deepStrictEqual(living.snapshot, after);
	living.undo();
	deepStrictEqual(living.snapshot, mapping);
}

function keepsItsPromise(mapping: Mapping, finding: Finding): void {
	for (const { label, command } of fixesOf(mapping, finding, sequence())) {
		const edit = command(mapping);
		const after = applyChanges(mapping, edit.changes);
		expect(label).not.toBe('');
		expect(edit.label).not.toBe('');
		deepStrictEqual(canonical(after), after);
		const known = new Set(keysOf(lint(mapping)));
		const back = lint(after).filter((one) => isBeside(one, finding) && !known.has(one.key));
		expect([...keysOf(back), ...keysOf(lint(after)).filter((key) => key === finding.key)]).toEqual([]);
		bringsNoError(mapping, after);
		canBeUndone(mapping, edit, after);
	}
}

function keepsItsPromiseForAll(mapping: Mapping, findings: readonly Finding[]): void {
	const { count, command } = fixAll(mapping, findings, sequence());
	const edit = command(mapping);
	const after = applyChanges(mapping, edit.changes);
	const left = new Set(keysOf(lint(after)));
	const gone = findings.filter(({ key }) => !left.has(key)).length;
	expect(gone).toBeGreaterThanOrEqual(count);
	expect(count > 0).toBe(edit.changes.length > 0);
	bringsNoError(mapping, after);
	canBeUndone(mapping, edit, after);
	deepStrictEqual(canonical(after), after);
}

const byRule = (findings: readonly Finding[]) =>
	[...new Set(findings.map(({ rule }) => rule))].map((id) => findings.filter(({ rule }) => rule === id));

const folder = new URL('../../../templates/', import.meta.url);
const templates = readdirSync(folder)
	.filter((file) => file.endsWith('.json'))
	.map((file): [string, Mapping] => {
		const read = readMappingText(readFileSync(new URL(file, folder), 'utf8'));
		if (!read.ok) throw new Error(`${file} can't be read`);
		return [file, read.mapping];
	});

/** Rules whose bad example one click mends. The others take a sentence or a decision of a person. */
const MENDED = [
	'ambiguous-translation',
	'cross-account-exposed',
	'dead-end-status',
	'deliberation-exposed',
	'duplicate-item',
	'escape-hatch',
	'exception-without-handler',
	'hazard-exposed',
	'internal-data-in-package',
	'mirrored-permissions',
	'misplaced-item',
	'package-needs-approval',
	'package-not-machine-readable',
	'package-without-timestamps',
	'personal-data-not-portable',
	'product-costume',
	'uncontracted-crossing',
	'untranslated-status'
];

/** Those of which the fix only looks likely: what leads to what is for people to say, one at a time. */
const HUNCHES = ['dead-end-status', 'exception-without-handler'];

describe.each(RULES.map((rule) => [rule.id, mappingOf(rule.examples.bad)] as const))('%s', (id, mapping) => {
	const findings = lint(mapping).filter(({ rule }) => rule === id);

	it('keeps what its fixes promise', () => {
		for (const finding of findings) keepsItsPromise(mapping, finding);
		keepsItsPromiseForAll(mapping, findings);
	});

	it('offers a fix for its example just where the table says so', () => {
		const isMended = findings.some((finding) => fixesOf(mapping, finding, sequence()).length > 0);
		expect(isMended).toBe(MENDED.includes(id));
		const isHunch = HUNCHES.includes(id);
		expect(fixAll(mapping, findings, sequence()).count > 0).toBe(isMended && !isHunch);
		if (isHunch)
			for (const finding of findings) expect(likelyFix(mapping, finding, sequence())).toBeUndefined();
	});
});

describe('an export in costume that only the team may use', () => {
	it('is not sent inside, where it would be in the wrong place for good', () => {
		const mapping = mappingOf({
			says: 'Agents alone may take the invoice along.',
			roles: [{ id: 'agent', name: 'Support agent', side: 'internal' }],
			items: [
				{
					kind: 'download',
					name: 'Invoice',
					surface: 'product',
					answers: {
						nextAction: 'elsewhere',
						interpretation: 'needs-context',
						blastRadius: [],
						portability: 'also'
					},
					access: { agent: ['perform'] }
				}
			]
		});
		const finding = lint(mapping).find(({ rule }) => rule === 'mirrored-permissions');
		if (!finding) throw new Error('nothing is found');
		expect(fixesOf(mapping, finding, sequence()).map(({ label }) => label)).toEqual([
			'Take your team off it'
		]);
		keepsItsPromise(mapping, finding);
	});
});

describe.each(templates)('%s', (_, mapping) => {
	it('keeps what its fixes promise', () => {
		for (const finding of lint(mapping)) keepsItsPromise(mapping, finding);
		for (const findings of byRule(lint(mapping))) keepsItsPromiseForAll(mapping, findings);
		keepsItsPromiseForAll(mapping, lint(mapping));
	});
});

describe.each([
	['any mapping', mappings({ maxItems: 8 }), 40],
	['any tangle', tangled, 120]
] as const)('%s', (_, arbitrary, numRuns) => {
	it('keeps what its fixes promise', () => {
		fc.assert(
			fc.property(arbitrary, (any) => {
				const mapping = frozen(any);
				for (const finding of lint(mapping)) keepsItsPromise(mapping, finding);
			}),
			{ numRuns }
		);
	});

	it('keeps what they promise all at once', () => {
		fc.assert(
			fc.property(arbitrary, (any) => {
				const mapping = frozen(any);
				for (const findings of byRule(lint(mapping))) keepsItsPromiseForAll(mapping, findings);
				keepsItsPromiseForAll(mapping, lint(mapping));
			}),
			{ numRuns }
		);
	});
});

describe('no fix', () => {
	const mapping = mappingOf(RULES.find(({ id }) => id === 'misplaced-item')!.examples.bad);
	const [finding] = lint(mapping);

	it('for what is gone, unknown or not ours to change', () => {
		if (!finding) throw new Error('nothing found');
		const cases: [Mapping, Finding][] = [
			[{ ...mapping, items: [] }, finding],
			[{ ...mapping, version: 99 }, finding],
			[mapping, { ...finding, rule: 'no-such-rule' }],
			[mapping, { ...finding, at: { type: 'package', id: 'gone' } }],
			[mapping, { ...finding, at: { type: 'link', id: 'gone' } }]
		];
		expect(fixesOf(mapping, finding, sequence())).toHaveLength(1);
		expect(likelyFix(mapping, finding, sequence())?.label).toBe(
			fixesOf(mapping, finding, sequence())[0]?.label
		);
		for (const [now, one] of cases) {
			expect(fixesOf(now, one, sequence())).toEqual([]);
			expect(likelyFix(now, one, sequence())).toBeUndefined();
			expect(fixAll(now, [one], sequence()).count).toBe(0);
		}
	});
});
