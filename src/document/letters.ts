/**
 * Letters: updates made elsewhere, which may come in any order. Yjs takes one that came too early in half: it
 * deletes the old value at once and keeps the new one waiting. So a card would lose its reference for a moment,
 * and a repair of that would itself be in need of repair, without end. Here an early letter waits as a whole.
 */
import * as Y from 'yjs';

type Contents = ReturnType<typeof Y.decodeUpdate>;
type Id = { readonly client: number; readonly clock: number };

export class Letters {
	#doc: Y.Doc;
	#waiting: { readonly letter: Uint8Array; readonly contents: Contents }[] = [];

	constructor(doc: Y.Doc) {
		this.#doc = doc;
	}

	/**
	 * Applies a letter and those that waited for it, or keeps it until what it builds on is here. Throws on
	 * bytes that are no letter, before it keeps them.
	 */
	open(letter: Uint8Array): void {
		this.#waiting.push({ letter, contents: Y.decodeUpdate(letter) });
		for (let ready = this.#next(); ready; ready = this.#next()) Y.applyUpdate(this.#doc, ready, this.#doc);
	}

	#next(): Uint8Array | undefined {
		const at = this.#waiting.findIndex(({ contents }) => isReady(this.#doc, contents));
		return at < 0 ? undefined : this.#waiting.splice(at, 1)[0]?.letter;
	}
}

/** True where everything that the update refers to is in the document or in the update itself. */
function isReady(doc: Y.Doc, { structs, ds }: Contents): boolean {
	const known = new Map(
		[...doc.store.clients.keys()].map((client) => [client, Y.getState(doc.store, client)])
	);
	const isKnown = ({ client, clock }: Id) => clock < (known.get(client) ?? 0);
	for (const struct of structs) {
		const { id, length } = struct;
		if (struct instanceof Y.Skip || id.clock > (known.get(id.client) ?? 0)) return false;
		known.set(id.client, Math.max(known.get(id.client) ?? 0, id.clock + length));
	}
	for (const struct of structs) {
		if (!(struct instanceof Y.Item)) continue;
		const { origin, rightOrigin, parent } = struct;
		if ([origin, rightOrigin, parent].some((id) => id instanceof Y.ID && !isKnown(id))) return false;
	}
	for (const [client, deletions] of ds.clients)
		if (deletions.some(({ clock, len }) => !isKnown({ client, clock: clock + len - 1 }))) return false;
	return true;
}
