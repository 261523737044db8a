/** The work on one item: bring it where it belongs, put it into words, keep its record, pack it. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping } from '../mapping/schema.ts';
import { packagesWith, translationsOf } from '../mapping/selectors.ts';
import type { Surface, Today } from '../mapping/vocabulary.ts';
import { homesOf, verdictOn } from '../ownership/judge.ts';
import { exposedHazards, isExposedDeliberation } from '../rules/exposure.ts';
import type { Finding } from '../rules/rule.ts';
import { WHERE, inWords, isSaid, risksInWords, shortName } from '../rules/words.ts';
import { keptOffById } from './kept-off.ts';
import { oneLine } from './one-line.ts';
import { isSplit, owesRecord } from './owed-record.ts';
import { PLACEMENT_RULES, acceptedAt, staysBy, targetOf } from './target.ts';
import { resolving } from './resolving.ts';
import { targetRights } from './target-rights.ts';
import { stageName, titled, type Task, type Work } from './task.ts';

/** What a move to another surface sees to as well: these are found on the surface that the item leaves. */
const SETTLED_BY_MOVING: readonly string[] = [
	...PLACEMENT_RULES,
	...['hazard-exposed', 'deliberation-exposed', 'cross-account-exposed'],
	...['raw-status-shown', 'status-without-next-step', 'escape-hatch']
];
const SETTLED_BY = {
	translate: 'untranslated-status',
	split: 'half-split',
	package: 'unpackaged-export'
} as const;

const place = (surface: Today) => (surface === 'nowhere' ? 'nowhere' : WHERE[surface]);
const TO: Readonly<Record<Surface, string>> = {
	product: 'to Product',
	support: 'to Support tooling',
	exports: 'to Exports'
};
const FROM: Readonly<Record<Surface, string>> = {
	product: 'from Product',
	support: 'from Support tooling',
	exports: 'from Exports'
};

/** All work on an item. `open`: what is found at it. */
export function itemTasks(mapping: Mapping, item: Item, open: readonly Finding[]): Task[] {
	if (item.contextOnly) return [];
	const accepted = acceptedAt(mapping, { type: 'item', id: item.id });
	const moved = placing(mapping, item, open);
	const drafts = [
		moved,
		translating(mapping, item, open),
		splitting(mapping, item, open),
		packing(mapping, item, accepted)
	];
	const tasks = drafts
		.filter((draft) => draft !== undefined)
		.map((draft) => taskFrom(mapping, item, draft, open));
	const seenTo = new Set(tasks.flatMap(({ rules }) => rules));
	const left = open.filter(({ rule, severity }) => severity !== 'advice' && !seenTo.has(rule));
	return [...tasks, ...left.map((finding) => resolving(mapping, finding))];
}

interface Draft {
	/** Last part of the key: work that turns into other work of its kind stays the same task. */
	readonly key: 'place' | 'translate' | 'split' | 'package';
	readonly work: Work;
	readonly what: string;
	readonly why: readonly string[];
	readonly from: Task['from'];
	readonly to: Task['to'];
	readonly done: string;
	/** Customers see today what they should not. */
	readonly isUrgent?: boolean;
}

function taskFrom(mapping: Mapping, item: Item, draft: Draft, open: readonly Finding[]): Task {
	const { key, work, what, from, to, done, isUrgent = false } = draft;
	const settles = open.filter((finding) =>
		key === 'place' ? isSettledByMoving(finding, item, to) : finding.rule === SETTLED_BY[key]
	);
	return {
		key: `${item.ref}/${key}`,
		work,
		priority: isUrgent || settles.some(({ severity }) => severity === 'error') ? 'high' : 'medium',
		refs: [item.ref],
		title: titled([item.ref], item.name, what),
		why: draft.why,
		from,
		to,
		stage: stageName(mapping, item),
		acceptance: [
			done,
			...(key === 'place' ? rightsText(mapping, item) : []),
			...(isSaid(item.acceptance) ? [item.acceptance as string] : [])
		],
		rules: [...new Set(settles.map(({ rule }) => rule))]
	};
}

function isSettledByMoving({ rule, message }: Finding, { surface }: Item, to: Draft['to']): boolean {
	if (to === surface) return false;
	// Rights that one side has on the other side's surface are right once it is on its own.
	if (rule === 'mirrored-permissions')
		return (message === 'internal' && to === 'support') || (message === 'customer' && to === 'product');
	if (rule === 'half-split') return message === 'unshown' && to === 'product';
	if (rule === 'unpackaged-export') return to !== 'exports';
	return SETTLED_BY_MOVING.includes(rule);
}

function rightsText(mapping: Mapping, item: Item): string[] {
	const who = targetRights(mapping, item).flatMap(({ label, rights }) =>
		rights.length > 0 ? [`${label}: ${rights.join(', ')}`] : []
	);
	return who.length > 0 ? [`Who may do what: ${who.join('; ')}.`] : [];
}

/** Do customers see of it today what they should not? */
function isExposedToday(item: Item, today: Surface): boolean {
	const shown = { ...item, surface: today };
	const isForeign = item.scope === 'cross-account' && today !== 'support';
	return isForeign || exposedHazards(shown).length > 0 || isExposedDeliberation(shown);
}

function placing(mapping: Mapping, item: Item, open: readonly Finding[]): Draft | undefined {
	const target = targetOf(mapping, item);
	// What no package may contain has nothing to wait for in Exports, whoever put it there.
	const off = target === 'exports' ? whyOff(mapping, item, 'exports') : undefined;
	const to = off ? 'support' : target;
	// What nobody said of today stands where it was placed, as on the board of moves.
	const from = item.today ?? item.surface;
	if (from === undefined || from === to) return undefined;
	const isUrgent = from !== 'nowhere' && isExposedToday(item, from);
	const base = { key: 'place', from, isUrgent } as const;
	if (!to) return from === 'nowhere' ? undefined : removing(item, from, base);
	const why = off ?? whyThere(mapping, item, to, isUrgent ? from : undefined, open);
	if (from === 'nowhere')
		return { ...base, work: 'build', to, why, what: `build it ${WHERE[to]}`, done: `It is ${WHERE[to]}.` };
	return {
		...base,
		...{ work: 'move', to, why, what: `move it ${FROM[from]} ${TO[to]}` },
		done: `It is ${WHERE[to]} and no longer ${place(from)}.`
	};
}

/** Undefined: it may be there. */
function whyOff(mapping: Mapping, { id }: Item, surface: Surface): readonly string[] | undefined {
	return keptOffById(mapping, surface).get(id)?.why;
}

/** Whatever the answers that are still open, it can't stay where it is. */
function removing(
	item: Item,
	from: Surface,
	base: Pick<Draft, 'key' | 'from' | 'isUrgent'>
): Draft | undefined {
	const { outcomes } = verdictOn(item);
	if (outcomes.some((outcome) => homesOf(outcome).includes(from))) return undefined;
	const risks = exposedHazards({ ...item, surface: from });
	return {
		...base,
		work: 'remove',
		to: '',
		what: `take it off ${from === 'product' ? 'Product' : TO[from].slice('to '.length)}`,
		why: [
			`However the open questions are answered, it does not belong ${WHERE[from]}.`,
			...(risks.length > 0 ? [`Showing it ${risksInWords(risks)}.`] : [])
		],
		done: `It is no longer ${WHERE[from]}.`
	};
}

/** `exposedOn`: where customers see today what they should not. */
function whyThere(
	mapping: Mapping,
	item: Item,
	to: Surface,
	exposedOn: Surface | undefined,
	open: readonly Finding[]
): readonly string[] {
	const decision = staysBy(mapping, item);
	if (decision)
		return [`It stays ${WHERE[to]} by decision: ${decision.reason.trim() || '(no reason given)'}`];
	const verdict = verdictOn(item);
	if (verdict.settled) return [verdict.why];
	// Whatever the verdict will be, what hurries is what it does to somebody now.
	const errors = open.filter((one) => one.severity === 'error' && isSettledByMoving(one, item, to));
	if (errors.length > 0) return errors.map(({ text }) => text);
	return (exposedOn && whyOff(mapping, item, exposedOn)) ?? ['It was placed there; its verdict is open.'];
}

function translating(mapping: Mapping, item: Item, open: readonly Finding[]): Draft | undefined {
	const finding = open.find(({ rule }) => rule === 'untranslated-status');
	if (!finding) return undefined;
	// Words that are to be on Product are there to be shown; others would have to leave the inside first.
	const words = translationsOf(mapping, item.id).filter((other) => targetOf(mapping, other) === 'product');
	return {
		...{ key: 'translate', work: 'translate', from: '', to: 'product', why: [finding.text] },
		what: words.length > 0 ? showing(words) : 'give customers a version in their words',
		done: 'Customers read on Product, in their own words, what it means for them.'
	};
}

function showing(words: readonly Item[]): string {
	const names = inWords(words.map(({ ref, name }) => `${ref} ${shortName(oneLine(name))}`));
	const its = words.length === 1 ? 'its translation' : 'its translations';
	// What customers read there today lacks no more than its place on the board.
	return words.every(({ today }) => today === 'product')
		? `place ${its} ${names} on Product on the board`
		: `show ${its} ${names} on Product`;
}

function splitting(mapping: Mapping, item: Item, open: readonly Finding[]): Draft | undefined {
	const verdict = verdictOn(item);
	if (!verdict.settled || !isSplit(mapping, item)) return undefined;
	const base = { key: 'split', work: 'split', from: '', why: [verdict.why] } as const;
	if (owesRecord(mapping, item))
		return {
			...base,
			...{ to: 'exports', what: 'carry its history in an export package' },
			done: 'A package that customers can ask for carries its history.'
		};
	if (!open.some(({ rule }) => rule === 'half-split')) return undefined;
	if (targetOf(mapping, item) === 'product') return undefined;
	return {
		...base,
		...{ to: 'product', what: 'show its current state on Product' },
		done: 'Customers see its current state on Product.'
	};
}

function packing(mapping: Mapping, item: Item, accepted: ReadonlyMap<string, unknown>): Draft | undefined {
	if (targetOf(mapping, item) !== 'exports' || accepted.has('unpackaged-export')) return undefined;
	if (packagesWith(mapping, item.id).length > 0 || whyOff(mapping, item, 'exports')) return undefined;
	return {
		...{ key: 'package', work: 'package', from: '', to: 'exports' },
		what: 'put it into an export package',
		why: ['It belongs in Exports, and no package contains it.'],
		done: 'A package that customers can ask for contains it.'
	};
}
