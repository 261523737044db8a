import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editItems, moveMember, removeItems, removeStage } from '#core/commands/index.ts';
import { COLLECTIONS } from '#core/mapping/shape.ts';
import { noticeOf } from '#ui/shell/undone-words.ts';
import { anyMapping } from '../../arbitraries.ts';
import { anyStep } from '../../arbitrary-commands.ts';
import { mappingOf, sessionOn } from '../sessions.ts';

test('whatever takes something out of a list is offered back, and taking it back brings all of it', () => {
	fc.assert(
		fc.property(anyMapping, anyStep, (mapping, { command }) => {
			const session = sessionOn(mapping);
			const before = session.mapping;
			const count = () => COLLECTIONS.reduce((sum, list) => sum + session.mapping[list].length, 0);
			const ids = new Set(COLLECTIONS.flatMap((list) => before[list].map(({ id }) => `${list} ${id}`)));
			if (!session.run(command)) {
				expect(session.last).toBeUndefined();
				return;
			}
			const left = COLLECTIONS.flatMap((list) => session.mapping[list].map(({ id }) => `${list} ${id}`));
			const isLess = left.filter((id) => ids.has(id)).length < ids.size;
			const notice = session.last && noticeOf(session.last);
			if (isLess) expect(notice?.back).toBe('undo');
			session.undo();
			expect(count()).toBe([...ids].length);
			expect(session.last && noticeOf(session.last)?.back).toBe('redo');
		}),
		{ numRuns: 60 }
	);
});

test('says what went along, and is silent about a single field', () => {
	const session = sessionOn(
		mappingOf(
			[
				{ id: 'a', notes: 'x', stage: 's' },
				{ id: 'b', notes: 'y' }
			],
			{
				links: [{ id: 'l', kind: 'leads-to', from: 'a', to: 'b' }],
				stages: [{ id: 's', name: 'Review', order: 'a0' }]
			}
		)
	);
	const said = () => session.last && noticeOf(session.last)?.text;
	session.run(editItems(['a'], { notes: undefined }));
	expect(said()).toBeUndefined();
	session.undo();
	session.run(editItems(['a', 'b'], { notes: undefined }));
	expect(said()).toBe('Edited 2 items (2 values emptied)');
	session.run(removeStage('s'));
	expect(said()).toBe('Removed stage “Review”');
	session.run(removeItems(['a']));
	expect(said()).toBe('Removed “a” (gone: 1 item, 1 link)');
});

test('what changes nothing is no step: nothing is said of it, and undo has nothing to take back', () => {
	const session = sessionOn(mappingOf([], { agenda: [{ id: 'one', title: 'Begin', order: 'a0' }] }));
	expect(session.run(moveMember('agenda', 'one', 0))).toBe(false);
	expect(session.last).toBeUndefined();
	expect(session.undoLabel).toBeUndefined();
});
