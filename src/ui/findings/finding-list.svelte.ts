/** The findings as a list to work through: grouped, filtered, one of them marked. */
import type { Command } from '#core/commands/edit.ts';
import { allLabel, fixAll, fixesOf, likelyFix } from '#core/rules/fixes.ts';
import type { Finding, Fix, Severity } from '#core/rules/rule.ts';
import { SEVERITIES } from '#core/rules/rule.ts';
import { newId } from '#document/ids.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import { firstLeft, groupsOf, type Group, type Grouping } from './grouping.ts';
import { remedyFor, type Remedy } from './remedies.ts';

/** A group shows this many of its findings at first, and as many groups stand on the page at first. */
export const FIRST = 30;
const MORE = 200;
/** Of a longer group the button says "all" and no number: nobody counts that far, and counting takes time. */
const COUNTED = 200;

export interface ShownGroup extends Group {
	readonly shown: readonly Finding[];
}

export class FindingList {
	readonly #session: Session;
	by = $state<Grouping>('rule');
	/** The severities that are shown; none chosen means all. */
	#severities = $state.raw<readonly Severity[]>([]);
	/** How many of a group are shown, where somebody wanted more. */
	#room = $state.raw<Readonly<Record<string, number>>>({});
	#groupRoom = $state(FIRST);
	#marked = $state<string | undefined>();
	#unfolded = $state.raw<readonly string[]>([]);

	readonly filtered: readonly Finding[] = $derived.by(() =>
		this.#severities.length === 0
			? this.#session.findings
			: this.#session.findings.filter(({ severity }) => this.#severities.includes(severity))
	);
	readonly groups: readonly Group[] = $derived.by(() =>
		groupsOf(this.#session.mapping, this.filtered, this.by)
	);
	/** What is on the page: never so much of it that the page would stutter. */
	readonly shownGroups: readonly ShownGroup[] = $derived.by(() =>
		this.groups.slice(0, this.#groupRoom).map((group) => ({
			...group,
			shown: group.findings.slice(0, this.#room[group.key] ?? FIRST)
		}))
	);
	readonly shown: readonly Finding[] = $derived(this.shownGroups.flatMap(({ shown }) => shown));
	readonly groupsLeft: number = $derived.by(() => Math.max(0, this.groups.length - this.#groupRoom));
	/** The finding that is worked on; at first, and where that one is resolved, the worst one. */
	readonly marked: Finding | undefined = $derived.by(
		() => this.shown.find(({ key }) => key === this.#marked) ?? this.shown[0]
	);

	constructor(session: Session) {
		this.#session = session;
	}

	isShown(severity: Severity): boolean {
		return this.#severities.includes(severity);
	}

	/** Shows this severity alone or beside the chosen ones; the same again takes it off. */
	toggle(severity: Severity): void {
		this.#severities = SEVERITIES.filter((one) =>
			one === severity ? !this.#severities.includes(one) : this.#severities.includes(one)
		);
	}

	showAll(): void {
		this.#severities = [];
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
		return fixesOf(this.#session.mapping, finding, newId);
	}

	/** Where to go about a finding. */
	remedy(finding: Finding): Remedy | undefined {
		return remedyFor(this.#session.mapping, finding);
	}

	/** Makes a fix of a finding, else its best. False: it takes a person. The mark goes to what stands there next. */
	fix(finding: Finding, fix: Fix | undefined = this.fixes(finding)[0]): boolean {
		return fix !== undefined && this.#run(finding, fix.command);
	}

	/** What the button over a group says; undefined: there are no two findings in it that a click could mend. */
	allOf(group: Group): string | undefined {
		const looked = group.findings.slice(0, COUNTED);
		const fixes = looked
			.map((finding) => likelyFix(this.#session.mapping, finding, newId))
			.filter((fix) => fix !== undefined);
		if (fixes.length < 2) return undefined;
		return allLabel(fixes, looked.length < group.findings.length ? undefined : fixes.length);
	}

	/** Makes the best fix of every finding of a group, in one step. */
	fixGroup(group: Group): boolean {
		const [first] = group.findings;
		const { command } = fixAll(this.#session.mapping, group.findings, newId);
		return first !== undefined && this.#run(first, command);
	}

	#run(finding: Finding, command: Command): boolean {
		const before = this.shown;
		const at = before.findIndex(({ key }) => key === finding.key);
		const isDone = this.#session.run(command);
		this.#marked = firstLeft(before.slice(Math.max(0, at)), this.shown)?.key;
		return isDone;
	}
}
