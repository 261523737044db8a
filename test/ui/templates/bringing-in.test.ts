/** Templates come in as somebody chose, and nothing that is here goes unasked. */
import { describe, expect, it } from 'vitest';
import type { Mapping } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { writePack } from '#core/packs/write-pack.ts';
import { slug } from '#ui/spec/file-name.ts';
import { platform } from '#ui/spec/platform.ts';
import { BringingIn } from '#ui/templates/bringing-in.svelte.ts';
import { EditForm } from '#ui/templates/edit-form.svelte.ts';
import { shownFrom, type Shown } from '#ui/templates/shown.ts';
import { bundled } from '../../core/templates/bundled.ts';

const { mapping: template, guide } = bundled('approvals');
const mine = (id: string, version: string, title = 'Mine'): Mapping => ({
	...template,
	id,
	title,
	guide: { ...guide, version }
});
const shown = (mapping: Mapping, isOwn = true) => shownFrom(mapping, isOwn, 1) as Shown;

/** A gallery that only writes down what it is told to keep. */
function shelf(own: readonly Mapping[], isFull = false) {
	const told: string[] = [];
	const write = (how: string) => (one: Mapping) => {
		if (!isFull) told.push(`${how} ${one.id} ${shown(one).guide.version}`);
		return Promise.resolve(!isFull);
	};
	const gallery = {
		own: own.map((one) => shown(one)),
		bundled: [shown(template, false)],
		keep: write('keep'),
		replace: write('replace')
	};
	return { told, bringing: new BringingIn(gallery) };
}
const file = (mapping: Mapping) => ({
	name: 'x.demarc-template.json',
	bytes: new TextEncoder().encode(writeMapping(mapping))
});

describe('what comes in', () => {
	it.each([
		['is new', [], 'new', ['add', 'leave']],
		['is here already', [mine('a', '2')], 'same', ['leave', 'both']],
		['is newer', [mine('a', '1')], 'newer', ['replace', 'both', 'leave']],
		['is older', [mine('a', '10')], 'older', ['leave', 'both', 'replace']],
		['differs under one number', [mine('a', '2', 'Other')], 'differs', ['leave', 'both', 'replace']]
	] as const)('and %s offers what is safe first', async (_, own, standing, choices) => {
		const { bringing } = shelf(own);
		await bringing.look(file(mine('a', '2')));
		expect(bringing.rows).toMatchObject([{ standing, choices }]);
	});

	it('never replaces what comes with the program', async () => {
		const { bringing } = shelf([]);
		await bringing.look(file({ ...template, title: 'Ours' }));
		expect(bringing.rows).toMatchObject([{ standing: 'differs', choices: ['both', 'leave'] }]);
	});

	it('is kept as it was chosen, one by one', async () => {
		const { bringing, told } = shelf([mine('a', '1'), mine('b', '5')]);
		const bytes = await writePack(
			[mine('a', '2'), mine('b', '4'), mine('c', '1'), mine('d', '1')],
			slug,
			platform
		);
		await bringing.look({ name: 'x.zip', bytes });
		expect(bringing.count).toBe(3);
		bringing.choices['b'] = 'both';
		bringing.choices['d'] = 'leave';
		await bringing.accept();
		expect(told.map((line) => line.replace(/ [a-z0-9]{14} /, ' new '))).toEqual([
			'replace a 2',
			'keep new 4',
			'keep c 1'
		]);
		expect([bringing.phase.kind, bringing.brought]).toEqual(['done', 3]);
	});

	it('waits where it can’t be kept', async () => {
		const { bringing } = shelf([], true);
		await bringing.look(file(mine('a', '1')));
		await bringing.accept();
		expect([bringing.phase.kind, bringing.count]).toEqual(['look', 1]);
	});

	it('is refused where it is no template', async () => {
		const { bringing } = shelf([]);
		await bringing.look({ name: 'x.json', bytes: new TextEncoder().encode('{}') });
		expect(bringing.phase.kind).toBe('refused');
	});
});

describe('editing', () => {
	it('that changes nothing gives the same template', () => {
		const { made } = { made: new EditForm(shown(template)).made() };
		expect(writeMapping(made)).toBe(writeMapping(template));
	});

	it('counts up only where it is told to, and leaves no variable without a word', () => {
		const form = new EditForm(shown(template));
		form.title = ' Ours ';
		form.invite = 'A: a\n\n B: b \n';
		form.summary = ' ';
		for (const variable of form.variables) variable.value = ' ';
		expect(form.made()).toMatchObject({ title: 'Ours', guide: { version: '1', invite: ['A: a', 'B: b'] } });
		form.countsUp = true;
		const made = shown(form.made()).guide;
		expect([made.version, made.summary, made.variables]).toEqual(['2', undefined, guide.variables]);
	});
});
