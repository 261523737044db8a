import { expect, test } from 'vitest';
import { emptyMapping } from '#core/mapping/empty.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { templateFrom } from '#core/templates/make.ts';
import { startFrom } from '#core/templates/start.ts';
import { NewerTemplate } from '#ui/reuse/newer-template.svelte.ts';
import { freshDatabase } from '../../storage/fresh.ts';

const TEMPLATE = 'own-template';
const version = (number: string) =>
	templateFrom(emptyMapping('m', 'Disputes'), {
		id: TEMPLATE,
		version: number,
		title: 'Disputes',
		variables: [],
		answers: 'drop',
		keepsPlaces: false,
		keepsDecisions: false,
		keepsNames: false
	});

test('a later version is told of once it is here, and no longer once it is gone', async () => {
	const { db, repository } = freshDatabase()();
	const own = await repository.ownTemplates();
	const keep = (number: string) =>
		own.keep({ id: TEMPLATE, version: number, title: 'Disputes', text: writeMapping(version(number)) });
	await keep('1');
	const mapping = { ...startFrom(version('1')), id: 'mine' };
	const newer = new NewerTemplate({ id: mapping.id, mapping });
	await newer.look(repository);
	expect(newer.found).toBeUndefined();
	await keep('2');
	await newer.look(repository);
	expect(newer.found).toMatchObject({ from: '1', to: '2' });
	await db.templates.where({ id: TEMPLATE, version: '2' }).delete();
	await newer.look(repository);
	expect(newer.found).toBeUndefined();
});
