/** The fixes of findings: of one, and of many as one step of undo. */
import { applyChanges, NOTHING, type Change, type Command } from '../commands/edit.ts';
import { keysAfter } from '../mapping/order.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { isReadOnly, itemById } from '../mapping/selectors.ts';
import { RULES, ruleById } from './index.ts';
import { linter } from './linter.ts';
import type { Finding, Fix } from './rule.ts';

// A linter of its own: what is only tried must not push aside what the screens' linter remembers.
const tried = linter(RULES);

/** The fixes of a finding, the best first; empty where a person has to decide, and where nothing can be changed. */
export function fixesOf(mapping: Mapping, finding: Finding, newId: () => string): readonly Fix[] {
	return candidates(mapping, finding, newId).filter(
		(fix) => !fix.isUnproven || isProven(mapping, finding, fix)
	);
}

/** The best fix that many may be made of at once, should it prove itself. Tries nothing: for a look at thousands. */
export function likelyFix(mapping: Mapping, finding: Finding, newId: () => string): Fix | undefined {
	return candidates(mapping, finding, newId).find(({ isHunch }) => !isHunch);
}

/** Do these fixes only put items somewhere? Then a button can say so. */
export function areMoves(fixes: readonly Fix[]): boolean {
	return fixes.every(({ surface, label }) => surface !== undefined && /^(Move|Place) /.test(label));
}

/** What a button says that makes several fixes; without a count where there may be more. */
export function allLabel(fixes: readonly Fix[], count?: number): string {
	const verb = areMoves(fixes) ? 'Move' : 'Fix';
	if (count === undefined) return `${verb} all`;
	return count === 1 ? `${verb} it` : count === 2 ? `${verb} both` : `${verb} all ${count}`;
}

function candidates(mapping: Mapping, finding: Finding, newId: () => string): readonly Fix[] {
	if (isReadOnly(mapping) || !isThere(mapping, finding)) return [];
	return ruleById(finding.rule)?.fixes?.(finding, mapping, newId) ?? [];
}

function isThere(mapping: Mapping, { at }: Finding): boolean {
	if (at.type === 'item') return itemById(mapping, at.id) !== undefined;
	if (at.type === 'package') return mapping.packages.some(({ id }) => id === at.id);
	return at.type !== 'link' || mapping.links.some(({ id }) => id === at.id);
}

function isProven(mapping: Mapping, finding: Finding, fix: Fix): boolean {
	const after = applyChanges(mapping, fix.command(mapping).changes);
	return isNoWorse(mapping, after) && !keysIn(after).has(finding.key);
}

const keysIn = (mapping: Mapping, severity?: 'error') =>
	new Set(tried(mapping).flatMap((one) => (!severity || one.severity === severity ? one.key : [])));

/** Has it no error that was not there before? */
function isNoWorse(before: Mapping, after: Mapping): boolean {
	const known = keysIn(before, 'error');
	return tried(after).every(({ severity, key }) => severity !== 'error' || known.has(key));
}

/** What "Fix all" does: how many findings go, what its button says, and the one step that makes them go. */
export interface FixAll {
	readonly count: number;
	readonly label: string;
	/** What is made of which finding. One that does not go by it alone is in it, and not in the count. */
	readonly made: readonly { readonly finding: Finding; readonly fix: Fix }[];
	readonly command: Command;
}

/**
 * The best fix of each finding as one step of undo; hunches are left to people. Each sees the mapping as the ones before it left it; findings
 * that went with an earlier one are left out, and so is a fix that would bring a new error.
 */
export function fixAll(mapping: Mapping, findings: readonly Finding[], newId: () => string): FixAll {
	const { changes, after, fixed } = fixedAll(mapping, findings, newId);
	const left = fixed.length > 0 ? keysIn(after) : new Set<string>();
	const count = fixed.filter(({ finding }) => !left.has(finding.key)).length;
	const fixes = fixed.map(({ fix }) => fix);
	const edit = count === 0 ? NOTHING : { label: saidOf(count, areMoves(fixes)), changes };
	return {
		count,
		label: allLabel(fixes, count),
		made: count === 0 ? [] : fixed,
		// Where somebody else was faster, the same is worked out once more.
		command: (now) => (now === mapping ? edit : fixAll(now, findings, newId).command(now))
	};
}

function saidOf(count: number, isMove: boolean): string {
	if (isMove) return count === 1 ? 'moved an item' : `moved ${count} items`;
	return count === 1 ? 'fixed a finding' : `fixed ${count} findings`;
}

interface Chosen {
	readonly finding: Finding;
	readonly fix: Fix;
}

interface Outcome {
	readonly after: Mapping;
	readonly changes: readonly Change[];
	readonly fixed: readonly Chosen[];
}

/**
 * Rule by rule, and in rounds: fixes that touch nothing in common see the same mapping whichever comes first, so
 * that a round of them is applied at once. One by one, two thousand would copy the mapping two thousand times.
 */
function fixedAll(mapping: Mapping, findings: readonly Finding[], newId: () => string): Outcome {
	let outcome: Outcome = { after: mapping, changes: [], fixed: [] };
	for (const rule of new Set(findings.map((finding) => finding.rule))) {
		let left = findings.filter((finding) => finding.rule === rule);
		while (left.length > 0) {
			const now = outcome.after;
			const standing = keysIn(now);
			const round = roundOf(
				now,
				left.filter(({ key }) => standing.has(key)),
				newId
			);
			if (round.chosen.length === 0) break;
			outcome = both(outcome, applied(now, round.chosen));
			left = round.left;
		}
	}
	return outcome;
}

const both = (first: Outcome, second: Outcome): Outcome => ({
	after: second.after,
	changes: [...first.changes, ...second.changes],
	fixed: [...first.fixed, ...second.fixed]
});

/** The fixes that can be made at the same time, and the findings that have to wait for them. */
function roundOf(
	mapping: Mapping,
	findings: readonly Finding[],
	newId: () => string
): { chosen: Chosen[]; left: Finding[] } {
	const touched = new Set<string>();
	const chosen: Chosen[] = [];
	const left: Finding[] = [];
	for (const finding of findings) {
		const fix = likelyFix(mapping, finding, newId);
		if (!fix) continue;
		const { changes } = fix.command(mapping);
		const parts = changes.map(partOf).filter((part) => part !== undefined);
		if (parts.some((part) => touched.has(part))) left.push(finding);
		else {
			for (const part of parts) touched.add(part);
			chosen.push({ finding, fix });
		}
	}
	return { chosen, left };
}

/** What a change touches: a member. The contents of a package are many, and each comes and goes on its own. */
function partOf({ path }: Change): string | undefined {
	const [list = '', id, key, member] = path;
	if (list === 'lastRef') return undefined;
	return list === 'packages' && key === 'contents' && member !== undefined
		? `items ${member}`
		: `${list} ${id ?? ''}`;
}

/** Applies a round; where it brings a new error, its halves each on their own, and in the end what is to blame not. */
function applied(mapping: Mapping, chosen: readonly Chosen[]): Outcome {
	const changes = changesOf(mapping, chosen);
	const after = applyChanges(mapping, changes);
	if (isNoWorse(mapping, after)) return { after, changes, fixed: chosen };
	if (chosen.length === 1) return { after: mapping, changes: [], fixed: [] };
	const middle = Math.ceil(chosen.length / 2);
	const first = applied(mapping, chosen.slice(0, middle));
	return both(first, applied(first.after, chosen.slice(middle)));
}

/** Every fix of a round looks at the same lists, but gets references and sort keys of its own. */
function changesOf(mapping: Mapping, chosen: readonly Chosen[]): Change[] {
	const last = new Map<string, string>();
	const ownOrder = (order: string) => {
		const before = last.get(order);
		const own = before === undefined ? order : (keysAfter(before, 1)[0] ?? order);
		last.set(order, own);
		return own;
	};
	let lastRef = mapping.lastRef;
	return chosen.flatMap(({ fix }) => {
		const changes = fix.command({ ...mapping, lastRef }).changes.map(({ path, value }): Change => {
			if (path[0] === 'lastRef') lastRef = value as number;
			if (path[0] !== 'items' || value === undefined) return { path, value };
			if (path.length === 2)
				return { path, value: { ...(value as Item), order: ownOrder((value as Item).order) } };
			return { path, value: path[2] === 'order' ? ownOrder(value as string) : value };
		});
		return changes;
	});
}
