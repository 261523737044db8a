/** The mapping in an archive of ours. Nothing else of it is unpacked. */
import type JSZip from 'jszip/dist/jszip.min.js';
import { readJsonText } from './json.ts';
import type { Proposal, Refusal } from './proposal.ts';
import { refusal } from './table.ts';
import { readText, type Decode } from './text.ts';

const MAPPING_PATH = 'mapping.demarc.json';
/** Makes an archive a backup, which holds many mappings. */
export const BACKUP_MANIFEST = 'demarc-backup.json';
/** Makes an archive a pack of templates. */
export const PACK_MANIFEST = 'demarc-templates.json';
export const MAX_ENTRIES = 5000;
/** As really unpacked: what an archive says about its sizes may be a lie. */
const MAX_UNPACKED = 32 * 1024 * 1024;

export type Entry = JSZip['files'][string];

/** What stands in a zip, not unpacked yet. Never throws on it. */
export async function entriesOf(bytes: Uint8Array): Promise<{ ok: true; entries: Entry[] } | Refusal> {
	const { default: Zip } = await import('jszip/dist/jszip.min.js');
	let entries: Entry[];
	try {
		entries = Object.values((await new Zip().loadAsync(bytes)).files);
	} catch {
		return refusal('', 'This archive is damaged, encrypted or packed in a way that is not read here.');
	}
	if (entries.length > MAX_ENTRIES) return refusal('', `The archive has more than ${MAX_ENTRIES} files.`);
	const unsafe = entries.find((entry) => !isSafeName(entry.unsafeOriginalName ?? entry.name));
	if (unsafe) return refusal('', 'The archive holds a file whose name leads out of it, and was not opened.');
	return { ok: true, entries };
}

/** Reads the bytes of a zip. Never throws on what stands in it. */
export async function readArchive(bytes: Uint8Array, decode: Decode): Promise<Proposal> {
	const opened = await entriesOf(bytes);
	if (!opened.ok) return opened;
	const { entries } = opened;
	if (entries.some(({ name }) => name === 'xl/workbook.xml'))
		return refusal('', 'This is an Excel workbook. Save the sheet there as CSV (UTF-8) and bring that in.');
	if (entries.some(({ name }) => name === BACKUP_MANIFEST))
		return refusal('', 'This is a backup of several mappings. Restore it on Home.');
	if (entries.some(({ name }) => name === PACK_MANIFEST))
		return refusal('', 'This is a pack of templates. Bring it in where the templates are.');
	const found = entries.filter(({ name, dir }) => !dir && isMappingPath(name));
	const [entry] = found;
	if (!entry) return refusal('', `This archive holds no ${MAPPING_PATH}; it was not made by Demarc.`);
	if (found.length > 1) return refusal('', `The archive holds several files called ${MAPPING_PATH}.`);
	try {
		const unpacked = await unpack(entry);
		if (!unpacked) return refusal(entry.name, 'It is larger than 32 MB when unpacked, and was not read.');
		const text = readText(unpacked, decode);
		return text.ok ? readJsonText(text.text) : text;
	} catch {
		return refusal(entry.name, 'This file of the archive is damaged.');
	}
}

/** At the top, or in the one folder that unpacking and packing again puts around everything. */
function isMappingPath(name: string): boolean {
	return name === MAPPING_PATH || (name.endsWith(`/${MAPPING_PATH}`) && name.split('/').length === 2);
}

function isSafeName(name: string): boolean {
	return !/^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(name);
}

/** The entry's bytes; undefined as soon as they are more than the limit. Rejects where it is damaged. */
export function unpack(entry: Entry): Promise<Uint8Array | undefined> {
	return new Promise((resolve, reject) => {
		const chunks: Uint8Array[] = [];
		let size = 0;
		const stream = entry.internalStream('uint8array');
		stream
			.on('data', (chunk) => {
				size += chunk.length;
				if (size <= MAX_UNPACKED) chunks.push(chunk);
				else {
					stream.pause();
					resolve(undefined);
				}
			})
			.on('error', reject)
			.on('end', () => resolve(joined(chunks, size)))
			.resume();
	});
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
	const all = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		all.set(chunk, at);
		at += chunk.length;
	}
	return all;
}
