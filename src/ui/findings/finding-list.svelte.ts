/** The findings as a list to work through: grouped, filtered, one of them marked. */
import type { Finding, Severity } from '#core/rules/rule.ts';
import { SEVERITIES } from '#core/rules/rule.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import { firstLeft, groupsOf, type Group, type Grouping } from './grouping.ts';
import { moveAll, remedyFor, type Remedy } from './remedies.ts';

/** A group shows this many of its findings at first, and as many groups stand on the page at first. */
export const FIRST = 30;
const MORE = 200;

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

	remedy(finding: Finding): Remedy | undefined {
		return remedyFor(this.#session.mapping, finding);
	}

	/** Moves the item of a finding. False: it is resolved in another way. The mark goes to what stands there next. */
	move(finding: Finding): boolean {
		const remedy = this.remedy(finding);
		if (remedy?.kind !== 'move') return false;
		return this.#run([finding]);
	}

	/** How many items "Move all" of a group would move. */
	movable(group: Group): number {
		return moveAll(this.#session.mapping, group.findings).count;
	}

	moveGroup(group: Group): boolean {
		return this.#run(group.findings);
	}

	#run(findings: readonly Finding[]): boolean {
		const before = this.shown;
		const at = before.findIndex(({ key }) => key === findings[0]?.key);
		const isDone = this.#session.run(moveAll(this.#session.mapping, findings).command);
		this.#marked = firstLeft(before.slice(at), this.shown)?.key;
		return isDone;
	}
}
