/** The day on this device's calendar. */

import { dayOf } from '#core/mapping/due.ts';

/** As an ISO date, in the device's time zone: what the person beside it would say. */
export function thisDay(): string {
	return dayOf(new Date());
}

/** Hears of each midnight that passes while the page is open. Returns how to stop. */
export function onNewDay(listener: (day: string) => void): () => void {
	let timer: ReturnType<typeof setTimeout>;
	const wait = () => {
		const now = new Date();
		const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
		// A little later: a timer may ring early, and then it would still be the day before.
		timer = setTimeout(ring, midnight.getTime() - now.getTime() + 1000);
	};
	const ring = () => {
		listener(thisDay());
		wait();
	};
	wait();
	return () => clearTimeout(timer);
}
