/** What is left of a document when some of its updates are lost. Slower than opening: for when that is known. */
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

export interface Salvage {
	/** The updates that can be read, the same arrays, in the same order. */
	readonly readable: readonly Uint8Array[];
	/** More updates: they stand in for everything that the readable ones build on and that is gone. */
	readonly fillers: readonly Uint8Array[];
}

/**
 * Yjs holds back whatever builds on something missing, and everything its author did after that: one lost update
 * would hide most of what came later. With the fillers only the lost part itself is missing, and later values of
 * the very fields that it had changed. What is filled stays lost, even where the update turns up again.
 */
export function salvage(updates: readonly Uint8Array[]): Salvage {
	const readable = readableOf(updates);
	return { readable, fillers: gapsIn(readable).map(encodeGap) };
}

/** Each on its own and then all together: one that can't be read takes everything else in its call with it. */
function readableOf(updates: readonly Uint8Array[]): Uint8Array[] {
	const readable: Uint8Array[] = [];
	let doc = new Y.Doc();
	for (const update of updates) {
		try {
			// Yjs takes a half-readable update in before it throws: decoding first leaves the document clean.
			Y.decodeUpdate(update);
			Y.applyUpdate(doc, update);
			readable.push(update);
		} catch {
			doc.destroy();
			doc = new Y.Doc();
			for (const good of readable) Y.applyUpdate(doc, good);
		}
	}
	doc.destroy();
	return readable;
}

interface Range {
	readonly start: number;
	readonly end: number;
}

interface Gap extends Range {
	readonly client: number;
}

/** Every stretch of a client's history that is needed and not there. */
function gapsIn(updates: readonly Uint8Array[]): Gap[] {
	const present = new Map<number, Range[]>();
	const needed = new Map<number, number>();
	const need = (id: unknown) => {
		if (id instanceof Y.ID) needed.set(id.client, Math.max(needed.get(id.client) ?? 0, id.clock + 1));
	};
	for (const { structs } of updates.map((update) => Y.decodeUpdate(update)))
		for (const struct of structs) {
			const { client, clock } = struct.id;
			const end = clock + struct.length;
			needed.set(client, Math.max(needed.get(client) ?? 0, end));
			if (struct instanceof Y.Skip) continue;
			const ranges = present.get(client) ?? [];
			ranges.push({ start: clock, end });
			present.set(client, ranges);
			if (struct instanceof Y.Item) [struct.origin, struct.rightOrigin, struct.parent].forEach(need);
		}
	return [...needed].flatMap(([client, end]) =>
		gapsBetween(present.get(client) ?? [], end).map((gap) => ({ client, ...gap }))
	);
}

function gapsBetween(ranges: readonly Range[], end: number): Range[] {
	const gaps: Range[] = [];
	let reached = 0;
	for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
		if (range.start > reached) gaps.push({ start: reached, end: range.start });
		reached = Math.max(reached, range.end);
	}
	if (reached < end) gaps.push({ start: reached, end });
	return gaps;
}

/**
 * The update format, version 1, with nothing in it but a stretch that was cleared away (reference 0). One gap an
 * update: of two for one client Yjs would read the last only.
 */
function encodeGap({ client, start, end }: Gap): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, 1);
	encoding.writeVarUint(encoder, 1);
	encoding.writeVarUint(encoder, client);
	encoding.writeVarUint(encoder, start);
	encoding.writeUint8(encoder, 0);
	encoding.writeVarUint(encoder, end - start);
	encoding.writeVarUint(encoder, 0);
	return encoding.toUint8Array(encoder);
}
