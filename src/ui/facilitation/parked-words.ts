/** What is said of a parked question: who asked it when, and how it was settled. */
import type { Parked } from '#core/mapping/workshop-schema.ts';
import { dayWords } from '#ui/findings/decision-log.ts';

const signed = (who: string | undefined, on: string | undefined, today: string) =>
	[who?.trim(), on && dayWords(on, today)].filter(Boolean).join(', ');

/** “Asked by Ana, 3 May”. Empty where nobody and no day is known. */
export function askedWords({ by, on }: Parked, today: string): string {
	const words = signed(by, on, today);
	return by?.trim() ? `Asked by ${words}` : words && `Parked ${words}`;
}

/** “Settled: the desk pays (Ben, 3 May)”. Empty while it waits. */
export function settledWords({ settled, settledBy, settledOn }: Parked, today: string): string {
	if (settled === undefined) return '';
	const words = signed(settledBy, settledOn, today);
	return `Settled: ${settled}${words && ` (${words})`}`;
}
