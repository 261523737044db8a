/** What is asked before a mapping becomes a template: the next version of one, or one of its own. */
import { describe, expect, it } from 'vitest';
import { readMappingText } from '#core/mapping/read.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { readGuide } from '#core/templates/guide.ts';
import { guideFor, startFrom } from '#core/templates/start.ts';
import { NEW, SaveForm } from '#ui/templates/save-form.svelte.ts';
import { shownFrom, type Shown } from '#ui/templates/shown.ts';
import { bundled } from '../../core/templates/bundled.ts';
import { mappingOf } from '../sessions.ts';

const { mapping: template, guide } = bundled('invoice-disputes');
const begun = startFrom(template, { customer: 'Zebra Ltd' }, () => 'm');
const began = guideFor(begun, guide);
const guideIn = (mapping: Mapping) => {
	const read = readGuide(mapping);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.guide;
};

describe('a mapping that began with a template', () => {
	it('offers its words to be varied again, by what they are, and hands the guide on', () => {
		const form = new SaveForm(begun, began, []);
		expect(form.words.map(({ find }) => find)).toContain('Zebra Ltd');
		expect(form.counts.every((count) => count > 0)).toBe(true);
		const made = form.make(() => 'mine');
		expect(JSON.stringify(made.items)).not.toContain('Zebra');
		expect(guideIn(made).prompts).toBeDefined();
		expect(guideIn(made).version).toBe('1');
		expect(made.id).toBe('mine');
		expect(readMappingText(writeMapping(made)).ok).toBe(true);
	});

	it('keeps the answers that were prepared before, unless somebody leaves them out', () => {
		const form = new SaveForm(begun, began, []);
		expect(form.prepared).toBe(Object.keys(guide.key).length);
		expect(Object.keys(guideIn(form.make(() => 'mine')).key)).toEqual(Object.keys(guide.key));
		form.answers = 'drop';
		expect(guideIn(form.make(() => 'mine')).key).toEqual({});
	});
});

describe('the next version', () => {
	const own = (version: string): Shown =>
		shownFrom(
			{ ...template, id: 'invoice-disputes', title: 'Ours', guide: { ...guide, version } },
			true,
			1
		) as Shown;

	it('is offered first where the mapping began with that template, and counts up', () => {
		const form = new SaveForm(begun, began, [own('9')]);
		expect([form.as, form.title, form.version]).toEqual(['invoice-disputes', 'Ours', '10']);
		expect(form.summary).toBe(guide.summary);
		expect(form.make(() => 'never').id).toBe('invoice-disputes');
		form.as = NEW;
		expect([form.title, form.version]).toEqual([begun.title, '1']);
		expect(form.make(() => 'new').id).toBe('new');
	});
});

describe('what can’t be saved', () => {
	it('says why: no name, or a word twice', () => {
		const form = new SaveForm(mappingOf([{ id: 'a', name: 'Acme report' }]), undefined, []);
		expect([form.problem, form.prepared, form.answers]).toEqual(['', 0, 'drop']);
		form.addWord();
		form.addWord();
		Object.assign(form.words[0] ?? {}, { find: 'Acme', label: 'Company' });
		expect([form.problem, form.counts[0]]).toEqual(['', 1]);
		Object.assign(form.words[1] ?? {}, { find: ' Acme ', label: 'Other' });
		expect(form.problem).toContain('“Acme”');
		form.removeWord(1);
		expect(form.make(() => 'x').items[0]?.name).toBe('{company} report');
		form.title = ' ';
		expect(form.problem).not.toBe('');
	});

	it('a key never means what stands in a text already', () => {
		const form = new SaveForm(mappingOf([{ id: 'a', name: 'Acme {company}' }]), undefined, []);
		form.addWord();
		Object.assign(form.words[0] ?? {}, { find: 'Acme', label: 'Company' });
		const made = form.make(() => 'x');
		expect(made.items[0]?.name).toBe('{company2} {company}');
		expect(startFrom(made).items[0]?.name).toBe('Acme {company}');
	});
});
