import { createHash } from 'node:crypto';
import { archive } from '#core/exporters/zip.ts';
import type { Mapping } from '#core/mapping/schema.ts';

const exporter = archive({
	encode: (text) => new TextEncoder().encode(text),
	sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex'))
});

export async function archiveOf(mapping: Mapping): Promise<Uint8Array> {
	const made = await exporter.render({ mapping, version: '0' });
	if (typeof made === 'string') throw new Error('an archive is bytes');
	return made;
}
