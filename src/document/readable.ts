import * as Y from 'yjs';

/**
 * Which of these updates can be read, each asked on its own and then all of them together: one that can't would
 * otherwise take the whole document with it. Slower than opening them; for when opening has failed.
 */
export function readableUpdates(updates: readonly Uint8Array[]): Uint8Array[] {
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
