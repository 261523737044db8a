/** Who sits in the room, by name or by number. Kept on this device with the mapping; never part of it. */
import type { Mapping } from '#core/mapping/schema.ts';
import { voterKey, votersOf } from '#core/ownership/voters.ts';
import { deviceShelf, keepJson, keptJson } from '#ui/state/kept.ts';

export type Way = 'hands' | 'seats';

export interface Room {
	/** How the group voted last. */
	readonly way: Way;
	readonly isNamed: boolean;
	/** How many people there are, where they are not named. */
	readonly size: number;
	/** As typed, one a seat. */
	readonly names: readonly string[];
}

export interface Seat {
	/** The same seat wherever it votes: `seat-3`, or the person by name. */
	readonly id: string;
	readonly name: string;
	/** Absent: the seat votes unnamed. */
	readonly by?: string;
}

export const MOST_SEATS = 60;
const keyFor = (mapping: string) => `room-${mapping}`;

const numbered = (number: number): Seat => ({ id: `seat-${number}`, name: `Seat ${number}` });

/** Its seats, in order. A name that is there twice is one person. */
export function seatsOf({ isNamed, size, names }: Room): readonly Seat[] {
	if (!isNamed) return Array.from({ length: Math.min(MOST_SEATS, size) }, (_, i) => numbered(i + 1));
	const seats = new Map<string, Seat>();
	for (const name of names) {
		const key = voterKey(name);
		if (key !== undefined && !seats.has(key))
			seats.set(key, { id: `by ${key}`, name: name.trim(), by: name.trim() });
	}
	return [...seats.values()].slice(0, MOST_SEATS);
}

/** How many hands there can be. */
export function sizeOf(room: Room): number {
	return room.isNamed ? seatsOf(room).length : room.size;
}

/** The name of whoever cast a ballot, as far as there is one. */
export function voterName(id: string, by: string | undefined): string {
	if (voterKey(by) !== undefined) return by?.trim() ?? '';
	const [, number] = /^seat-([1-9][0-9]*)$/.exec(id) ?? [];
	return number === undefined ? 'Unnamed' : numbered(Number(number)).name;
}

/** The room that voted on this mapping before: as kept here, else whoever signed a ballot, else five people. */
export function roomOf(mapping: Mapping, shelf = deviceShelf()): Room {
	const names = votersOf(mapping).map(({ by }) => by);
	const first: Room = { way: 'hands', isNamed: names.length > 0, size: Math.max(5, names.length), names };
	const kept = keptJson(keyFor(mapping.id), shelf) as Partial<Room> | undefined;
	if (typeof kept !== 'object') return first;
	return {
		way: kept.way === 'seats' ? 'seats' : 'hands',
		isNamed: kept.isNamed === true,
		size: sized(Number(kept.size)),
		names: Array.isArray(kept.names) ? kept.names.map(String) : names
	};
}

export function sized(size: number): number {
	return Number.isFinite(size) ? Math.min(MOST_SEATS, Math.max(1, Math.round(size))) : 5;
}

export function keepRoom(mapping: string, room: Room, shelf = deviceShelf()): void {
	keepJson(keyFor(mapping), room, shelf);
}
