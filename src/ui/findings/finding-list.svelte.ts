/** The findings as a list to work through: grouped, filtered, one of them marked. */
import { grouped } from '#core/mapping/grouped.ts';
import { createContext } from 'svelte';
import type { Command } from '#core/commands/edit.ts';
import { withdrawDecisions } from '#core/commands/review-decisions.ts';
import { withdrawalOf } from '#core/rules/acceptance.ts';
import { worstFirst } from '#core/rules/beside.ts';
import { allLabel, fixAll, likelyFix } from '#core/rules/fixes.ts';
import { lint } from '#core/rules/lint.ts';
import { staleBehind } from '#core/rules/review.ts';
import type { AcceptedFinding, Review, StaleFinding } from '#core/rules/reviewer.ts';
import type { Finding, Fix, Severity } from '#core/rules/rule.ts';
import { SEVERITIES } from '#core/rules/rule.ts';
import { newId } from '#document/ids.ts';
import { waysOf } from '#ui/packages/new-package.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import { Beside } from './beside.svelte.ts';
import { ALL_FINDINGS, filtered, isFiltering, type FindingFilter } from './finding-filter.ts';
import { firstLeft, groupsOf, keptInOrder, type Group, type Grouping, type Place } from './grouping.ts';
import { remedyFor, type Remedy } from './remedies.ts';
import { remedyPlan, type RemedyPlan } from './remedy-plan.ts';

/** A group shows this many of its findings at first, and as many groups stand on the page at first. */
export const FIRST = 30;
const MORE = 200;
/** Of a longer list the button says "all" and no number: nobody counts that far, and counting takes time. */
const COUNTED = 200;

export interface ShownGroup extends Group {
	readonly shown: readonly Finding[];
}

/** Lives as long as its session: whoever jumps to an item and comes back finds the list as it was. */
export class FindingList {
	readonly session: Session;
	readonly beside: Beside;
	by = $state<Grouping>('rule');
	/** What stands beside the list; nothing chosen: the decisions, where there are any. */
	aside = $state<'log' | 'summary' | undefined>();
	filter = $state.raw<FindingFilter>(ALL_FINDINGS);
	/** Paper has no button for the rest: all of it is shown. */
	isOnPaper = $state(false);
	/** How many of a group are shown, where somebody wanted more. */
	#room = $state.raw<Readonly<Record<string, number>>>({});
	#groupRoom = $state(FIRST);
	#marked = $state<string | undefined>();
	#unfolded = $state.raw<readonly string[]>([]);
	/** The address that a finding led to, where a way back is shown, and what the finding says. */
	trip = $state.raw<{ readonly hash: string; readonly says?: string | undefined } | undefined>();
	/** How far the list, the view and the page were scrolled. */
	scrolled: readonly number[] = [];

	/** What is open here and beside the other mappings. */
	readonly open: readonly Finding[] = $derived.by(() => {
		const { open } = this.beside.review;
		return open.length === 0 ? this.session.findings : worstFirst([...this.session.findings, ...open]);
	});
	readonly filtered: readonly Finding[] = $derived.by(() =>
		filtered(this.session.mapping, this.open, this.filter)
	);
	/** Keys of the groups as the room goes through them: what is done in one must not move the others about. */
	#order = $state.raw<readonly string[]>([]);
	readonly groups: readonly Group[] = $derived.by(() =>
		keptInOrder(groupsOf(this.session.mapping, this.filtered, this.by), this.#order)
	);
	/** What is on the page: never so much of it that the page would stutter. */
	readonly shownGroups: readonly ShownGroup[] = $derived.by(() =>
		this.groups.slice(0, this.isOnPaper ? undefined : this.#groupRoom).map((group) => ({
			...group,
			shown: group.findings.slice(0, this.isOnPaper ? undefined : (this.#room[group.key] ?? FIRST))
		}))
	);
	readonly shown: readonly Finding[] = $derived(this.shownGroups.flatMap(({ shown }) => shown));
	readonly groupsLeft: number = $derived.by(() => Math.max(0, this.groups.length - this.#groupRoom));
	/** The finding that is worked on; at first, and where that one is resolved, the worst one. */
	readonly marked: Finding | undefined = $derived.by(
		() => this.shown.find(({ key }) => key === this.#marked) ?? this.shown[0]
	);
	/** Could clicks mend several of what is shown? How many they do in the end takes trying. */
	readonly hasRemedies: boolean = $derived.by(() => {
		let count = 0;
		return this.filtered
			.slice(0, COUNTED)
			.some((finding) => likelyFix(this.session.mapping, finding, newId) && (count += 1) > 1);
	});

	constructor(session: Session) {
		this.session = session;
		this.beside = new Beside(session);
	}

	/** Everything that is found, accepted or not. */
	get all(): readonly Finding[] {
		const found = lint(this.session.mapping);
		return this.beside.found.length === 0 ? found : [...found, ...this.beside.found];
	}

	/** What was decided, here and beside the other mappings. */
	get held(): Pick<Review, 'accepted' | 'stale' | 'idle'> {
		const { review } = this.session;
		if (this.beside.found.length === 0) return review;
		const { accepted, stale, idle } = this.beside.review;
		return {
			accepted: [...review.accepted, ...accepted],
			stale: [...review.stale, ...stale],
			idle: review.idle.filter((one) => idle.includes(one))
		};
	}

	/** The acceptance that an open finding stands in for, since it no longer holds. */
	staleBehind(finding: Finding): StaleFinding | undefined {
		return staleBehind(this.session.review, finding) ?? staleBehind(this.beside.review, finding);
	}

	isShown(severity: Severity): boolean {
		return this.filter.severities.includes(severity);
	}

	/** Shows this severity alone or beside the chosen ones; the same again takes it off. */
	toggle(severity: Severity): void {
		const { severities } = this.filter;
		this.find({
			severities: SEVERITIES.filter((one) =>
				one === severity ? !severities.includes(one) : severities.includes(one)
			)
		});
	}

	/** Worst first once more, as for one who comes anew. */
	sortAnew(): void {
		this.#order = [];
	}

	group(by: Grouping): void {
		this.by = by;
		this.sortAnew();
	}

	find(patch: Partial<FindingFilter>): void {
		this.#lookFor({ ...this.filter, ...patch });
	}

	#lookFor(filter: FindingFilter): void {
		this.filter = filter;
		this.sortAnew();
	}

	get isFiltering(): boolean {
		return isFiltering(this.filter);
	}

	showAll(): void {
		this.#lookFor(ALL_FINDINGS);
	}

	/** Only what stands in this place: whoever asks for it did not ask for the filters of before. */
	showPlace(place: Place): void {
		this.#lookFor({ ...ALL_FINDINGS, place });
	}

	showMoreOf(group: ShownGroup): void {
		this.#room = { ...this.#room, [group.key]: group.shown.length + MORE };
	}

	showMoreGroups(): void {
		this.#groupRoom += FIRST;
	}

	mark(key: string): void {
		this.#marked = key;
	}

	/** Marks the finding after or before the marked one. */
	step(by: 1 | -1): void {
		const at = this.shown.findIndex(({ key }) => key === this.marked?.key);
		const next = this.shown[at + by];
		if (next) this.#marked = next.key;
	}

	isUnfolded(key: string): boolean {
		return this.#unfolded.includes(key);
	}

	fold(key: string, isUnfolded: boolean): void {
		const keys = this.#unfolded.filter((one) => one !== key);
		this.#unfolded = isUnfolded ? [...keys, key] : keys;
	}

	/** What one click makes of a finding, the best first. */
	fixes(finding: Finding): readonly Fix[] {
		return waysOf(this.session.mapping, finding);
	}

	/** Where to go about a finding. */
	remedy(finding: Finding): Remedy | undefined {
		return remedyFor(this.session.mapping, finding);
	}

	/** Makes a fix of a finding, else its best. False: it takes a person. The mark goes to what stands there next. */
	fix(finding: Finding, fix: Fix | undefined = this.fixes(finding)[0]): boolean {
		return fix !== undefined && this.run(finding, fix.command);
	}

	/** What the button over a group says; undefined: there are no two findings in it that a click could mend. */
	allOf(group: Group): string | undefined {
		const looked = group.findings.slice(0, COUNTED);
		const fixes = looked
			.map((finding) => likelyFix(this.session.mapping, finding, newId))
			.filter((fix) => fix !== undefined);
		if (fixes.length < 2) return undefined;
		return allLabel(fixes, looked.length < group.findings.length ? undefined : fixes.length);
	}

	/** Makes the best fix of every finding of a group, in one step. */
	fixGroup(group: Group): boolean {
		const [first] = group.findings;
		const { command } = fixAll(this.session.mapping, group.findings, newId);
		return first !== undefined && this.run(first, command);
	}

	/** Opens again what was accepted; the first of it is marked, for it is what the room wants to see to. */
	reopen(accepted: readonly AcceptedFinding[]): boolean {
		const all = accepted.map(withdrawalOf);
		const once = grouped(all, ({ decision, covered = '' }) => `${decision} ${covered}`);
		const isDone = this.session.run(
			withdrawDecisions([...once.values()].flatMap((same) => same.slice(0, 1)))
		);
		if (accepted[0]) this.#marked = accepted[0].finding.key;
		return isDone;
	}

	/** What all remedies of what is shown would do. */
	plan(): RemedyPlan {
		return remedyPlan(this.session.mapping, this.filtered, newId);
	}

	/** Carries out what takes findings away, this one the first of them; the mark goes to what stands there next. */
	run(first: Finding | undefined, command: Command): boolean {
		const before = this.shown;
		this.#order = this.groups.map(({ key }) => key);
		const at = before.findIndex(({ key }) => key === first?.key);
		const isDone = this.session.run(command);
		this.#marked = firstLeft(before.slice(Math.max(0, at)), this.shown)?.key;
		return isDone;
	}
}

export const [findingListOf, provideFindingList] = createContext<FindingList>();
