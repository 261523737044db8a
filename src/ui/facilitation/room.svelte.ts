/** What helps to lead the room: which step is on and for how long, what is parked, whether the screen is shown to all. */
import { createContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { sorted } from '#core/mapping/order.ts';
import { keep, keepJson, kept, keptJson } from '#ui/state/kept.ts';
import type { Session } from '#ui/state/session.svelte.ts';
import { chime } from './chime.ts';
import {
	addMinutes,
	due,
	inWords,
	neighbour,
	pause,
	readTimer,
	remaining,
	resume,
	start,
	type Timer
} from './timer.ts';

interface Step {
	readonly id: string;
	readonly title: string;
	readonly minutes?: number | undefined;
}
export type Opened = 'agenda' | 'park' | 'parked' | 'decide';

export class Room {
	readonly #session: Session;
	readonly #key: string;
	open = $state.raw<Opened>();
	/** The item that the view at hand puts to the room, where it is not the selected one. */
	about = $state.raw<string>();
	/** What the room looks at: that item, or the one that is selected. */
	readonly item = $derived.by(() => {
		const { selected } = this.#session;
		const put = this.about === undefined ? undefined : this.#session.item(this.about);
		return put ?? (selected.length === 1 ? selected[0] : undefined);
	});
	isPresenting = $state(false);
	/** A sound at the end of a step: for those who asked for it on this device. */
	hasSound = $state(kept('chime') === 'on');
	timer = $state.raw<Timer>();
	/** Steps that were left for another one, paused where they were: whoever comes back goes on there. */
	readonly begun = new SvelteMap<string, Timer>();
	now = $state(Date.now());
	readonly steps = $derived.by(() => sorted(this.#session.mapping.agenda));
	readonly parked = $derived.by(() => sorted(this.#session.mapping.parked));
	readonly waiting = $derived(this.parked.filter(({ settled }) => settled === undefined).length);
	/** The step that is on. Undefined: none, or somebody removed it. */
	readonly step = $derived(this.steps.find(({ id }) => id === this.timer?.step));
	readonly next = $derived(this.#beside(1));
	readonly previous = $derived(this.#beside(-1));
	readonly left = $derived(this.timer ? remaining(this.timer, this.now) : 0);

	constructor(session: Session) {
		this.#session = session;
		this.#key = `timer-${session.id}`;
		this.timer = readTimer(keptJson(this.#key));
	}

	/** Follows the clock and the other tabs. Returns how to stop. */
	follow(): () => void {
		const heard = ({ key }: StorageEvent) => {
			// Null: everything was forgotten.
			if (key !== null && key !== `demarc-${this.#key}`) return;
			this.timer = readTimer(keptJson(this.#key));
			this.now = Date.now();
		};
		const tick = setInterval(() => this.tick(), 500);
		addEventListener('storage', heard);
		return () => {
			clearInterval(tick);
			removeEventListener('storage', heard);
		};
	}

	/** Goes on where the room left the step; the one that is on begins anew. */
	begin(step: Step): void {
		const now = Date.now();
		const before = this.timer?.step === step.id ? undefined : this.begun.get(step.id);
		this.#leave(now);
		this.#set(before ? resume(before, now) : start(step, now));
		this.now = now;
		this.#session.say(
			`Now: ${step.title}, ${before ? inWords(this.left) : `${this.timer?.minutes} minutes`}`
		);
	}

	/** Notes where the step that is on stands. */
	#leave(now: number): void {
		const { timer } = this;
		if (timer) this.begun.set(timer.step, pause(timer, now));
	}

	togglePause(): void {
		const { timer } = this;
		if (!timer) return;
		const isRunning = timer.since !== undefined;
		this.#set(isRunning ? pause(timer, Date.now()) : resume(timer, Date.now()));
		this.#session.say(isRunning ? 'Paused' : 'Going on');
	}

	add(minutes: number): void {
		if (!this.timer) return;
		this.#set(addMinutes(this.timer, minutes));
		this.#session.say(`${this.timer.minutes} minutes for this step`);
	}

	/** Who switches it on hears what they will hear. */
	setSound(isOn: boolean): void {
		this.hasSound = isOn;
		keep('chime', isOn ? 'on' : undefined);
		if (isOn) void chime();
	}

	stop(): void {
		this.#leave(Date.now());
		this.#set(undefined);
		this.#session.say('The timer is off');
	}

	#beside(by: 1 | -1) {
		return this.timer && neighbour(this.steps, this.timer.step, by);
	}

	#set(timer: Timer | undefined): void {
		this.timer = timer;
		this.now = Date.now();
		if (timer) keepJson(this.#key, timer);
		else keep(this.#key, undefined);
	}

	/** Reads the clock, and says what is due: nothing else may move `now`, or a minute passes without a word. */
	tick(): void {
		// Where nobody looks at the time, nothing is drawn anew for it.
		if (this.timer?.since === undefined && this.open !== 'agenda') return;
		const before = this.left;
		this.now = Date.now();
		const what = due(before, this.left);
		if (!what || !this.step) return;
		this.#session.say(`${what === 'end' ? 'Time is up' : 'One minute left'}: ${this.step.title}`);
		if (what === 'end' && this.hasSound) void chime();
	}
}

export const [roomOf, provideRoom] = createContext<Room>();
