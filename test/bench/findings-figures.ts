/** What findings cost: all of them of fresh objects, and those of one edit, part by part. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { answerTest } from '#core/commands/answer-test.ts';
import { editItems } from '#core/commands/edit-items.ts';
import { applyChanges, type Command } from '#core/commands/edit.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { judgedItems } from '#core/mapping/selectors.ts';
import { standing } from '#core/ownership/standing.ts';
import { coverOf } from '#core/rules/acceptance.ts';
import { countsBySeverity, findingsOf, lint, worstByItem } from '#core/rules/lint.ts';
import { review } from '#core/rules/review.ts';
import type { Figure } from './core-figures.ts';
import { median } from './frames.ts';
import { naiveLint } from './naive-lint.ts';
import { sampleMapping } from './sample.ts';

const ITEMS = 5000;
const WARM = 10;
const TURNS = 30;

/** What making the copies left behind is not what is measured. */
function rubbishCollector(): () => void {
	setFlagsFromString('--expose-gc');
	return runInNewContext('gc') as () => void;
}

/** The times of each part, by its name. */
class Parts<P extends string> {
	#times = new Map<P, number[]>();
	isWarm = false;

	time<R>(part: P, work: () => R): R {
		const start = performance.now();
		const result = work();
		const times = this.#times.get(part) ?? [];
		this.#times.set(part, times);
		if (this.isWarm) times.push(performance.now() - start);
		return result;
	}

	median(part: P): number {
		return median(this.#times.get(part) ?? []);
	}
}

/** An answer, a name and a description, in turn, all over the mapping. */
function commandAt(turn: number): Command {
	const ids = [`item-${(turn * 131) % ITEMS}`];
	if (turn % 3 === 0) return answerTest(ids, 'nextAction', turn % 2 ? 'customer' : 'internal');
	return editItems(ids, turn % 3 === 1 ? { name: `Renamed ${turn}` } : { description: `Said ${turn}` });
}

export function findingsFigures(): Figure[] {
	const mapping = sampleMapping(ITEMS);
	const collectRubbish = rubbishCollector();
	const parts = new Parts<'fresh' | 'naive' | 'command' | 'again' | 'scratch' | 'session' | 'review'>();
	let copies = 0;
	const aside = <R>(part: Parameters<typeof parts.time>[0], ask: (copy: Mapping) => R, of: Mapping) => {
		// Under a name of its own, so that nothing of the copy before is at hand.
		const copy = { ...structuredClone(of), id: `copy-${(copies += 1)}` };
		collectRubbish();
		parts.time(part, () => ask(copy));
	};

	let current = mapping;
	const all = lint(current);
	const baseline = {
		id: 'baseline',
		scope: 'mapping',
		covers: coverOf(mapping, all, all),
		reason: 'So far'
	} as const;
	let accepted: Mapping = { ...mapping, id: 'accepted', decisions: [baseline] };
	review(accepted);
	const edit = (turn: number) => {
		current = parts.time('command', () => applyChanges(current, commandAt(turn)(current).changes));
		const findings = parts.time('again', () => lint(current));
		parts.time('session', () => {
			worstByItem(findings);
			countsBySeverity(findings);
			findingsOf(findings, current.items[turn]?.id ?? '');
			judgedItems(current);
			standing(current);
		});
		accepted = applyChanges(accepted, commandAt(turn)(accepted).changes);
		lint(accepted);
		parts.time('review', () => review(accepted));
	};
	for (let turn = 0; turn < WARM * 10; turn += 1) edit(turn);
	for (let turn = 0; turn < WARM + TURNS; turn += 1) {
		parts.isWarm = turn >= WARM;
		aside('naive', naiveLint, mapping);
		aside('fresh', lint, mapping);
		// Several, so that what the copies pushed out of the processor’s memory counts once and not each time.
		for (let more = 0; more < 5; more += 1) edit(turn * 5 + more);
		aside('scratch', lint, current);
	}
	const again = { what: 'all findings from scratch', ms: parts.median('scratch') };
	return [
		{
			what: 'findings over 5,000 items, code warm, nothing remembered',
			ours: parts.median('fresh'),
			beside: { what: 'every rule on every item, then sorted', ms: parts.median('naive') },
			aim: 'under 50 ms'
		},
		{
			what: 'findings after one edit, 5,000 items',
			ours: parts.median('again'),
			beside: again,
			aim: 'under 2 ms'
		},
		{ what: 'the edit itself, carried out', ours: parts.median('command'), aim: 'under 1 ms' },
		{
			what: 'what a session derives from it: worst, counts, one item’s findings, settled, misplaced',
			ours: parts.median('session'),
			aim: 'under 4 ms'
		},
		{
			what: 'findings held against a baseline of all of them after one edit, 5,000 items',
			ours: parts.median('review'),
			aim: 'under 3 ms'
		}
	];
}
