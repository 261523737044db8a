/** A signature holds for whoever carries the mapping elsewhere: in a backup, or in the archive of the specification. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBackup } from '#core/backup/read-backup.ts';
import { writeBackup } from '#core/backup/write-backup.ts';
import { mappingFingerprint } from '#core/exporters/mapping-fingerprint.ts';
import { archive } from '#core/exporters/zip.ts';
import { proposeBytes } from '#core/importers/propose-bytes.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { slug } from '#ui/spec/file-name.ts';
import { platform } from '#ui/spec/platform.ts';
import { Signatures } from '#ui/spec/signatures.ts';
import { mappings } from '../../arbitraries.ts';
import { asMapping, decode } from '../../core/importers/reading.ts';

test('after a backup and its restoring, every signed moment is signed, by the same, for the same text', async () => {
	await fc.assert(
		fc.asyncProperty(mappings({ maxItems: 3 }), mappings({ maxItems: 3 }), async (now, then) => {
			const text = writeMapping(then);
			const signed = { id: 's', name: 'Signed', at: 1, by: 'Ana', isSigned: true as const, text };
			const kept = { id: 'k', name: 'Kept', at: 2, text: writeMapping(now) };
			const backup = {
				madeAt: '2026-11-27T08:00:00Z',
				mappings: [{ mapping: now, versions: [signed, kept] }],
				templates: []
			};
			const read = await readBackup(await writeBackup(backup, slug, platform), decode, platform);
			const [one] = read.ok ? read.backup.mappings : [];
			const rows = one?.versions ?? [];
			const held = await new Signatures(platform).held(rows, one?.mapping ?? then);
			expect(held.map(({ row: { id, by } }) => [id, by])).toEqual([['s', 'Ana']]);
			const print = await mappingFingerprint(then, platform);
			const { kind } = await new Signatures(platform).check(print, rows, one?.mapping ?? then);
			expect(kind).toBe(text === writeMapping(now) ? 'now' : 'kept');
		}),
		{ numRuns: 20 }
	);
}, 60_000);

test('brought in from its archive, a mapping is still what the fingerprint on the report says', async () => {
	await fc.assert(
		fc.asyncProperty(mappings({ maxItems: 3 }), async (mapping) => {
			const bytes = (await archive(platform).render({ mapping, version: '1.0.0' })) as Uint8Array;
			const brought = asMapping(await proposeBytes({ name: 'spec.zip', bytes }, decode));
			const print = await mappingFingerprint(mapping, platform);
			const { kind } = await new Signatures(platform).check(print, [], brought.mapping);
			expect(kind).toBe('now');
		}),
		{ numRuns: 20 }
	);
}, 60_000);
