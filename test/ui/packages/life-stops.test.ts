import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Package } from '#core/mapping/schema.ts';
import { FLOW_STEPS, packageFlow } from '#core/packages/flow.ts';
import { lengthWords, lifeOf } from '#ui/packages/life/life-stops.ts';
import { onBoardWords, putOnBoard } from '#ui/packages/steps.ts';
import { packedMappings } from '../../arbitrary-packages.ts';
import { mappingOf, sessionOn } from '../sessions.ts';

const roles = [{ id: 'desk', name: 'Data desk', side: 'internal' as const, order: 'a0' }];
const mapping = mappingOf([], { roles });
const life = (pack: Partial<Package>) => lifeOf(mapping, { id: 'p', name: 'P', ...pack });
const drawn = (pack: Partial<Package>) =>
	life(pack).stops.map(({ words, way }) => [words.map(({ id }) => id).join('+'), way?.says, way?.weight]);

describe('the life of a package on a line', () => {
	test('is drawn to scale where the lengths allow it', () => {
		const pack = { deliveryTime: '2 days', expiry: '4 days', retention: '8 days' };
		expect(drawn(pack)).toEqual([
			['requested', '2 days', 1],
			['ready', '4 days', 2],
			['expired', '4 days', 2],
			['erased', undefined, undefined]
		]);
		expect(life(pack).scale).toBe('Drawn to scale.');
	});

	test('is shortened where an hour stands beside months, and says so', () => {
		const pack = { deliveryTime: 'Within an hour', expiry: '30 days', retention: '30 days' };
		expect(drawn(pack)).toEqual([
			['requested', '1 hour', 1],
			['ready', '30 days', expect.closeTo(1 + Math.log10(720))],
			['expired+erased', undefined, undefined]
		]);
		expect(life(pack).scale).toContain('Not to scale: the longest part is 720 times the shortest');
	});

	test('has words for what nobody said, and no length where a length is missing', () => {
		const { stops, zone } = life({ access: { mode: 'approval' }, expiry: '7 days' });
		expect(
			stops.map(({ words, way }) => [words.map(({ label, says }) => `${label}: ${says}`), way?.says])
		).toEqual([
			[['Requested: by whom is not said'], undefined],
			[['Approved: by nobody yet'], undefined],
			[['Ready, announced: when is not said'], '7 days'],
			[['Link expires: 7 days'], undefined],
			[['File erased: not said'], undefined]
		]);
		expect(stops.map(({ way }) => way?.isLinkAlive)).toEqual([false, false, true, false, undefined]);
		expect(zone).toBe('The time zone is not said.');
		expect(life({ times: { zone: 'UTC' } }).zone).toBe('Times are in UTC.');
	});

	test('of any package has each moment once, and ways that can be drawn', () => {
		fc.assert(
			fc.property(packedMappings, (any) => {
				for (const pack of any.packages) {
					const { stops } = lifeOf(any, pack);
					const ids = stops.flatMap(({ words }) => words.map(({ id }) => id));
					expect(new Set(ids).size).toBe(ids.length);
					expect(ids).toEqual(expect.arrayContaining(['requested', 'ready', 'expired', 'erased']));
					const weights = stops.flatMap(({ way }) => way?.weight ?? []);
					expect(weights.length).toBe(stops.length - 1);
					expect(weights.every((weight) => Number.isFinite(weight) && weight >= 1)).toBe(true);
				}
			})
		);
	});

	test('a length is told in the largest unit that fits', () => {
		expect([3600, 86_400, 7 * 86_400, 90 * 86_400, 365 * 86_400, 5400].map(lengthWords)).toEqual([
			'1 hour',
			'1 day',
			'7 days',
			'90 days',
			'1 year',
			'90 minutes'
		]);
		expect(lengthWords(7 * 86_400 - 3601)).toBe('about 7 days');
		expect(lengthWords(0.4)).toBe('about 0 seconds');
	});
});

test('all steps come onto the board as one step of undo, and what is there is not put there twice', () => {
	const pack: Package = { id: 'p', name: 'Archive', expiry: '7 days', contents: [] };
	const session = sessionOn(mappingOf([], { roles, packages: [pack] }));
	const steps = () => packageFlow(session.mapping, session.mapping.packages[0]!);
	expect(onBoardWords(steps())).toBe('0 of 4 on the board');
	session.run(putOnBoard(pack, ['ready']));
	session.run(putOnBoard(pack, FLOW_STEPS));
	expect(onBoardWords(steps())).toBe('4 of 4 on the board');
	expect(session.mapping.items.length).toBe(4);
	session.undo();
	expect(onBoardWords(steps())).toBe('1 of 4 on the board');
	session.undo();
	expect(session.mapping.items).toEqual([]);
});
