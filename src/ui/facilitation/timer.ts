/** The time that a step of the agenda takes: data, moved on by functions of the wall clock. All times are milliseconds. */
export interface Timer {
	/** The step that is on: its identifier. */
	readonly step: string;
	/** How many minutes it may take, with what was added since. */
	readonly minutes: number;
	/** What was spent on it up to the last pause. */
	readonly spent: number;
	/** When it began; absent: nobody noted it then. */
	readonly began?: number;
	/** When it last went on. Absent: it is paused. */
	readonly since?: number;
}

export const MINUTE = 60_000;
/** For a step that nobody gave a length. */
const UNSAID = 10;
const MOST = 999;

interface Timed {
	readonly id: string;
	readonly minutes?: number | undefined;
}

export const minutesOf = ({ minutes = UNSAID }: Timed): number => minutes;

export function start(step: Timed, now: number): Timer {
	return { step: step.id, minutes: minutesOf(step), spent: 0, began: now, since: now };
}

/** A clock that was set back takes nothing away from what was spent. */
export function spentAt({ spent, since }: Timer, now: number): number {
	return spent + (since === undefined ? 0 : Math.max(0, now - since));
}

/** Below zero: so much over. */
export function remaining(timer: Timer, now: number): number {
	return timer.minutes * MINUTE - spentAt(timer, now);
}

export function pause(timer: Timer, now: number): Timer {
	const { since: _since, ...rest } = timer;
	return { ...rest, spent: spentAt(timer, now) };
}

export function resume(timer: Timer, now: number): Timer {
	return timer.since === undefined ? { ...timer, since: now } : timer;
}

export function addMinutes(timer: Timer, by: number): Timer {
	return { ...timer, minutes: Math.min(MOST, Math.max(1, timer.minutes + by)) };
}

/** The step so many places on. Undefined: there is none, or the step that is on was removed. */
export function neighbour<T extends { readonly id: string }>(
	steps: readonly T[],
	id: string,
	by: 1 | -1
): T | undefined {
	const at = steps.findIndex((step) => step.id === id);
	return at < 0 ? undefined : steps[at + by];
}

export interface Plan {
	/** When each step begins, by its identifier: without those before the one that is on. */
	readonly begins: ReadonlyMap<string, number>;
	readonly isOverAt: number;
}

/** By the clock: from the step that is on, as long as it still takes, or all of them from now. */
export function planned(steps: readonly Timed[], timer: Timer | undefined, now: number): Plan {
	const on = steps.findIndex(({ id }) => id === timer?.step);
	const begins = new Map<string, number>();
	let at = now;
	for (const step of steps.slice(Math.max(0, on))) {
		const isOn = timer?.step === step.id;
		begins.set(step.id, isOn ? (timer.began ?? now - spentAt(timer, now)) : at);
		at += isOn ? Math.max(0, remaining(timer, now)) : minutesOf(step) * MINUTE;
	}
	return { begins, isOverAt: at };
}

/** The last minute has begun, and is not over. */
export const isSoon = (left: number) => left > 0 && left <= MINUTE;

/** What the room should hear when so much was left before, and so much is left now. */
export function due(before: number, left: number): 'minute' | 'end' | undefined {
	if (before > 0 && left <= 0) return 'end';
	return before > MINUTE && isSoon(left) ? 'minute' : undefined;
}

/** “4:05 left”, “3 min over”. */
export function inWords(left: number): string {
	if (left > 0) {
		const seconds = Math.ceil(left / 1000);
		return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} left`;
	}
	const over = Math.floor(-left / MINUTE);
	return over === 0 ? 'Time is up' : `${over} min over`;
}

/** A timer out of anything that may have been kept. */
export function readTimer(value: unknown): Timer | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { step, minutes, spent, began, since } = value as Record<string, unknown>;
	if (typeof step !== 'string' || !isLength(minutes) || !isLength(spent)) return undefined;
	return {
		...{ step, minutes, spent },
		...(isLength(began) ? { began } : {}),
		...(isLength(since) ? { since } : {})
	};
}

function isLength(value: unknown): value is number {
	return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
