/** The guide is found again by identifier and version, one's own before what comes with the program, and no other version. */
import { expect, it } from 'vitest';
import type { Mapping } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { startFrom } from '#core/templates/start.ts';
import type { OwnTemplates } from '#storage/own-templates.ts';
import { StorageError } from '#storage/trouble.ts';
import { guideOf, newerOf, newestOf, templateOf } from '#ui/templates/guide-of.ts';
import { bundled } from '../../core/templates/bundled.ts';

const { mapping: template, guide } = bundled('approvals');

/** A device with these templates of its own. */
const device = (...own: readonly Mapping[]) => ({
	ownTemplates: () =>
		Promise.resolve({
			find: (id: string, version: string) => {
				const found = own.find(
					(one) => one.id === id && (one['guide'] as { version: string }).version === version
				);
				return Promise.resolve(found && { text: writeMapping(found) });
			}
		} as unknown as OwnTemplates)
});

it('that came with the program, in the words of the team', async () => {
	const found = await guideOf(startFrom(template, { request: 'order' }), device());
	expect(Object.keys(found?.key ?? {})).toEqual(Object.keys(guide.key));
	expect(JSON.stringify(found?.prompts)).toContain('order');
	expect(JSON.stringify(found?.prompts)).not.toMatch(/\{\w+\}/);
});

it('of one’s own before another of the same identifier', async () => {
	const own = { ...template, guide: { ...guide, summary: 'Ours' } };
	expect((await guideOf(startFrom(own), device(own)))?.summary).toBe('Ours');
});

it('of another version, of no template and of one that is not here is none', async () => {
	const older = startFrom({ ...template, guide: { ...guide, version: '0' } });
	expect(await guideOf(older, device(template))).toBeUndefined();
	expect(await guideOf({}, device())).toBeUndefined();
	expect(await guideOf({ template: { id: 'gone', version: '1' } }, device())).toBeUndefined();
	expect(await guideOf({ template: { id: 'approvals' } }, device())).toBeUndefined();
});

it('where this device’s can’t be read, what came with the program is still found', async () => {
	const closed = { ownTemplates: () => Promise.reject(new StorageError('closed')) };
	expect((await guideOf(startFrom(template), closed))?.version).toBe('1');
});

it('whoever asks for the template itself hears that this device can’t be read; nobody else does', async () => {
	const closed = { ownTemplates: () => Promise.reject(new StorageError('closed')) };
	const own = startFrom({ ...template, id: 'own' });
	await expect(templateOf(own, closed)).rejects.toThrow('closed');
	await expect(newestOf(own, closed)).rejects.toThrow('closed');
	expect(await guideOf(own, closed)).toBeUndefined();
	expect(await newerOf(own, closed)).toBeUndefined();
	expect((await templateOf(startFrom(template), closed))?.isOwn).toBe(false);
});
