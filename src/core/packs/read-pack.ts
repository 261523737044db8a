/** From a file to templates: one, or a pack of them. Never throws on what stands in it. */
import type { Platform } from '../exporters/manifest.ts';
import { styleIn, type HouseStyle } from '../exporters/report/house-style.ts';
import { entriesOf, PACK_MANIFEST, unpack, type Entry } from '../importers/archive.ts';
import { decodedText, isRepeating, listedFile } from '../importers/listed-files.ts';
import type { Refusal, Remark } from '../importers/proposal.ts';
import { refusal } from '../importers/table.ts';
import { isZip, type Decode } from '../importers/text.ts';
import { readMappingText } from '../mapping/read.ts';
import type { Mapping } from '../mapping/schema.ts';
import { isTemplate, readGuide } from '../templates/guide.ts';
import { versionOf } from '../templates/versions.ts';
import { packSchema, PACK_FORMAT, PACK_VERSION, type PackManifest } from './pack.ts';

export interface TemplatesRead {
	readonly ok: true;
	/** Each with a guide that can be read; no two with one identifier. */
	readonly templates: readonly Mapping[];
	/** What of a pack can't be brought in, and why; the rest can. */
	readonly damaged: readonly Remark[];
	/** The report style that the pack carries. */
	readonly style?: HouseStyle;
}

const MAX_BYTES = 64 * 1024 * 1024;
/** All files of a pack together, as really unpacked. */
const MAX_UNPACKED = 128 * 1024 * 1024;

export async function readTemplates(
	bytes: Uint8Array,
	decode: Decode,
	platform: Pick<Platform, 'sha256'>
): Promise<TemplatesRead | Refusal> {
	if (bytes.length > MAX_BYTES) return refusal('', 'The file is larger than 64 MB, and was not read.');
	if (isZip(bytes)) return readPack(bytes, decode, platform);
	const text = decodedText(bytes, decode);
	if (text === undefined) return refusal('', 'It is no text in UTF-8, and so no template.');
	const read = readTemplate(text);
	return read.ok ? { ok: true, templates: [read.template], damaged: [] } : read;
}

type TemplateRead = { readonly ok: true; readonly template: Mapping } | Refusal;

/** One template, as its file says it. */
export function readTemplate(text: string): TemplateRead {
	const read = readMappingText(text);
	if (!read.ok)
		return { ok: false, problems: read.problems.map(({ at, message }) => ({ at, text: message })) };
	if (read.newer !== undefined)
		return refusal('', `It is of version ${read.newer} of the format, newer than this program.`);
	const guide = readGuide(read.mapping);
	if (!guide.ok)
		return { ok: false, problems: guide.problems.map(({ at, message }) => ({ at, text: message })) };
	return { ok: true, template: read.mapping };
}

/** Whether a file is for the gallery: a pack, or a mapping with a guide. What else is wrong with it, is told there. */
export async function isForGallery(bytes: Uint8Array, decode: Decode): Promise<boolean> {
	if (isZip(bytes)) {
		const opened = await entriesOf(bytes);
		return opened.ok && opened.entries.some(({ name }) => name === PACK_MANIFEST);
	}
	const text = bytes.length > MAX_BYTES ? undefined : decodedText(bytes, decode);
	// Reading all of it is dear: a mapping has no such word, but for one that tells of guides.
	if (!text?.includes('"guide"')) return false;
	const read = readMappingText(text);
	return read.ok && isTemplate(read.mapping);
}

async function readPack(
	bytes: Uint8Array,
	decode: Decode,
	platform: Pick<Platform, 'sha256'>
): Promise<TemplatesRead | Refusal> {
	const opened = await entriesOf(bytes);
	if (!opened.ok) return opened;
	if (isRepeating(bytes, opened.entries))
		return refusal('', 'The archive holds two files of the same name, and was not opened.');
	const entries = new Map(opened.entries.map((entry) => [entry.name, entry]));
	const manifest = await readManifest(entries.get(PACK_MANIFEST), decode);
	if ('ok' in manifest) return manifest;
	const templates = new Map<string, Mapping>();
	const damaged: Remark[] = [];
	let size = 0;
	for (const file of manifest.files) {
		const unpacked = await listedFile(file, entries.get(file.path), platform);
		if (typeof unpacked === 'string') {
			damaged.push({ at: file.path, text: unpacked });
			continue;
		}
		size += unpacked.length;
		if (size > MAX_UNPACKED)
			return refusal('', 'The pack is larger than 128 MB when unpacked, and was not read.');
		const read = readTemplate(decodedText(unpacked, decode) ?? '');
		if (!read.ok) damaged.push({ at: file.path, text: read.problems[0]?.text ?? '' });
		else if (read.template.id !== file.template || versionOf(read.template) !== file.version)
			damaged.push({ at: file.path, text: 'It is not the template that the pack says it is.' });
		else templates.set(file.template, read.template);
	}
	const style = await readStyle(manifest, entries, decode, platform);
	if (typeof style === 'string') damaged.push({ at: manifest.style?.path ?? '', text: style });
	return {
		ok: true,
		templates: [...templates.values()],
		damaged,
		...(typeof style === 'object' ? { style } : {})
	};
}

/** What is said of it, if it can't be read. Undefined: the pack has none. */
async function readStyle(
	{ style: listed }: PackManifest,
	entries: ReadonlyMap<string, Entry>,
	decode: Decode,
	platform: Pick<Platform, 'sha256'>
): Promise<HouseStyle | string | undefined> {
	if (!listed) return undefined;
	const unpacked = await listedFile(listed, entries.get(listed.path), platform);
	if (typeof unpacked === 'string') return unpacked;
	try {
		return styleIn(JSON.parse(decodedText(unpacked, decode) ?? '')) ?? 'There is no report style in it.';
	} catch {
		return 'The report style is damaged.';
	}
}

async function readManifest(entry: Entry | undefined, decode: Decode): Promise<PackManifest | Refusal> {
	const none = refusal('', 'This archive is no pack of templates.');
	if (!entry) return none;
	let json: unknown;
	try {
		json = JSON.parse(decodedText((await unpack(entry)) ?? new Uint8Array(), decode) ?? '');
	} catch {
		return refusal(PACK_MANIFEST, 'The list of what is in the pack is damaged.');
	}
	const { format, version } = (json ?? {}) as { format?: unknown; version?: unknown };
	if (format !== PACK_FORMAT) return none;
	if (typeof version === 'number' && version > PACK_VERSION)
		return refusal(PACK_MANIFEST, 'A newer Demarc made this pack. Update this one to bring it in.');
	const checked = packSchema.safeParse(json);
	if (!checked.success) return refusal(PACK_MANIFEST, 'The list of what is in the pack is damaged.');
	const ids = checked.data.files.map(({ template }) => template);
	const paths = checked.data.files.map(({ path }) => path);
	const isRepeated = new Set(ids).size < ids.length || new Set(paths).size < paths.length;
	return isRepeated
		? refusal(PACK_MANIFEST, 'The pack names the same template or file twice.')
		: checked.data;
}
