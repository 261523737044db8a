/** What the rules say about rights, and which boxes of the matrix they mean. Nothing is judged here a second time. */
import type { Right } from '#core/commands/grant-right.ts';
import { rightsOf } from '#core/commands/grant-right.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { fixesOf } from '#core/rules/fixes.ts';
import type { Finding, Severity } from '#core/rules/rule.ts';

/** The rules that look at what roles may do with items. */
export const RIGHTS_RULES: readonly string[] = ['mirrored-permissions', 'unowned-action'];

export interface Marks {
	/** By item, worst first. */
	readonly findings: ReadonlyMap<string, readonly Finding[]>;
	readonly worst: ReadonlyMap<string, Severity>;
}

export function marksOf(all: readonly Finding[]): Marks {
	const findings = new Map<string, Finding[]>();
	const worst = new Map<string, Severity>();
	for (const finding of all) {
		const { rule, at, severity } = finding;
		if (at.type !== 'item' || !RIGHTS_RULES.includes(rule)) continue;
		const own = findings.get(at.id);
		if (own) own.push(finding);
		else findings.set(at.id, [finding]);
		if (!worst.has(at.id)) worst.set(at.id, severity);
	}
	return { findings, worst };
}

export const boxKey = (role: string, right: Right) => `${right} ${role}`;

const NO_BOXES: ReadonlySet<string> = new Set();

/** The rights that a remedy would take away: they are what the rule minds. Keys as of `boxKey`. */
export function boxesMinded(
	mapping: Mapping,
	item: Item,
	findings: readonly Finding[] | undefined
): ReadonlySet<string> {
	if (!findings) return NO_BOXES;
	const boxes = new Set<string>();
	for (const finding of findings)
		for (const { command } of fixesOf(mapping, finding, () => ''))
			for (const { path, value } of command(mapping).changes) {
				const [list, id, key, role] = path;
				if (list !== 'items' || id !== item.id || key !== 'access' || role === undefined) continue;
				const left = (value ?? []) as readonly Right[];
				for (const right of rightsOf(item, role)) if (!left.includes(right)) boxes.add(boxKey(role, right));
			}
	return boxes;
}
