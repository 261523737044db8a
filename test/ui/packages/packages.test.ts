import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '#core/commands/edit.ts';
import { canonical } from '#core/mapping/canonical.ts';
import { mappingSchema } from '#core/mapping/schema.ts';
import { lint } from '#core/rules/lint.ts';
import { RULES } from '#core/rules/index.ts';
import { isForTeam } from '#core/rules/exposure.ts';
import { candidates } from '#ui/packages/candidates.ts';
import { missingByPackage, partOf, soundPackages } from '#ui/packages/missing.ts';
import { freeName, newPackage, packAnew, waysOf } from '#ui/packages/new-package.ts';
import { formatEnding, STARTING_POINTS } from '#ui/packages/starting-points.ts';
import { anyMapping } from '../../arbitraries.ts';
import { mappingOf, sessionOn } from '../sessions.ts';

const loose = { id: 'history', surface: 'exports', kind: 'download' } as const;
const looseOf = (mapping: ReturnType<typeof mappingOf>) =>
	lint(mapping).find(({ rule }) => rule === 'unpackaged-export');

test('where there is no package, a loose item is put in a new one by one click, and undo takes it back', () => {
	const session = sessionOn(mappingOf([loose]));
	const finding = looseOf(session.mapping)!;
	const [fix] = waysOf(session.mapping, finding);
	expect(fix?.label).toBe('Put it in a new package');
	expect(session.run(fix!.command)).toBe(true);
	expect(session.mapping.packages.map(({ name, contents }) => ({ name, contents }))).toEqual([
		{ name: 'New package', contents: ['history'] }
	]);
	expect(looseOf(session.mapping)).toBeUndefined();
	session.undo();
	expect(session.mapping.packages).toEqual([]);
});

test('where there is one, the way is into it; what must not travel is given none into one', () => {
	const packages = [{ id: 'p', name: 'Archive', contents: [] }];
	const labels = (mapping: ReturnType<typeof mappingOf>) =>
		waysOf(mapping, looseOf(mapping)!).map(({ label }) => label);
	expect(labels(mappingOf([loose], { packages }))).toEqual(['Add to “Archive”']);
	expect(labels(mappingOf([{ ...loose, scope: 'cross-account' }]))).toEqual(['Move to Support tooling']);
	expect(labels(mappingOf([{ ...loose, voice: 'deliberation' }]))).toEqual([]);
});

test('a new package never takes the name of another', () => {
	fc.assert(
		fc.property(anyMapping, (mapping) => {
			const name = freeName(mapping.packages);
			expect(mapping.packages.some((one) => one.name.trim().toLowerCase() === name.toLowerCase())).toBe(
				false
			);
		})
	);
	expect(freeName([{ name: 'New package' }, { name: 'new package 2 ' }])).toBe('New package 3');
});

test('every starting point is a valid package that lacks only its items and its people', () => {
	for (const start of STARTING_POINTS) {
		const pack = newPackage(start.name, [], start);
		const mapping = canonical({ ...mappingOf([]), packages: [pack] });
		expect(mappingSchema.safeParse(mapping).success).toBe(true);
		const found = lint(mapping).filter(({ at }) => at.type === 'package');
		expect([...new Set(found.map(({ rule, message }) => `${rule} ${message}`))].toSorted()).toEqual([
			'package-without-access-rule receive',
			'package-without-access-rule trigger',
			'package-without-scope empty'
		]);
	}
});

test('each finding about a package stands in one part, and a package without any is sound', () => {
	fc.assert(
		fc.property(anyMapping, (mapping) => {
			const findings = lint(mapping);
			const missing = missingByPackage(findings);
			const all = [...missing.values()].flat();
			expect(all.length).toBe(findings.filter(({ at }) => at.type === 'package').length);
			for (const [id, own] of missing) for (const { at } of own) expect(at).toEqual({ type: 'package', id });
			const sound = mapping.packages.length - missing.size;
			const { length } = mapping.packages;
			expect(soundPackages(mapping, findings)).toBe(length === 0 ? '' : `${sound}/${length}`);
		})
	);
});

test('every rule that is named for a package stands beside fields of its own', () => {
	const parts = RULES.filter(({ id }) => id.startsWith('package-')).map((rule) => [
		rule.id,
		partOf({ rule: rule.id })
	]);
	expect(parts.filter(([, part]) => part === 'contents')).toEqual([['package-without-scope', 'contents']]);
	expect(partOf({ rule: 'constructor' })).toBe('contents');
});

test('items of Exports are offered first and those for the team last; none is lost or made up', () => {
	fc.assert(
		fc.property(anyMapping, (mapping) => {
			const found = candidates(mapping, '');
			expect(found.map(({ id }) => id).toSorted()).toEqual(mapping.items.map(({ id }) => id).toSorted());
			const inner = found.map(isForTeam);
			expect(inner).toEqual(inner.toSorted((a, b) => Number(a) - Number(b)));
			const open = found.filter((item) => !isForTeam(item)).map(({ surface }) => surface === 'exports');
			expect(open).toEqual(open.toSorted((a, b) => Number(b) - Number(a)));
		})
	);
	const mapping = mappingOf([{ id: 'Payments' }, { id: 'history', surface: 'exports' }]);
	expect(candidates(mapping, ' PAY ').map(({ id }) => id)).toEqual(['Payments']);
	expect(candidates(mapping, 'dmc-002').map(({ id }) => id)).toEqual(['history']);
});

test('what is for the team brings an error into a package, and is said to beforehand', () => {
	const item = { id: 'risk', surface: 'support', answers: { nextAction: 'internal' } } as const;
	const mapping = mappingOf([item]);
	expect(isForTeam(mapping.items[0]!)).toBe(true);
	const { changes } = packAnew(mapping, mapping.items[0]!)(mapping);
	expect(lint(applyChanges(mapping, changes)).map(({ rule }) => rule)).toContain('internal-data-in-package');
});

test('a format is known by its ending, however it is typed', () => {
	for (const text of ['CSV', '.csv', ' csv ', '..Csv']) expect(formatEnding(text)).toBe('csv');
	expect(formatEnding(' . ')).toBe('');
});
