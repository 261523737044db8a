/** The day on this device's calendar. */

/** As an ISO date, in the device's time zone: what the person beside it would say. */
export function dayOf(now = new Date()): string {
	const two = (number: number) => String(number).padStart(2, '0');
	return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
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
		listener(dayOf());
		wait();
	};
	wait();
	return () => clearTimeout(timer);
}
