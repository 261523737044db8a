import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeReplies } from '#core/commands/index.ts';
import { backlog } from '#core/exporters/backlog.ts';
import { replyToFinding } from '#core/handoff/finding-replies.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { review } from '#core/rules/review.ts';
import { mappings } from '../../arbitraries.ts';
import { DISPUTES } from '../exporters/disputes.ts';
import { after } from '../importers/votes.ts';

test('what was answered about a move is told at each finding that the move would settle, and at no other', () => {
	const replied = after(
		DISPUTES,
		takeReplies([{ task: 'DMC-003/place', refs: ['DMC-003'], status: 'done' }], '2026-02-04')
	);
	const found = review(replied).open.filter((finding) => replyToFinding(replied, finding));
	expect(new Set(found.map(({ at }) => at.type === 'item' && at.id))).toEqual(new Set(['i3']));
	expect(found.map(({ rule }) => rule).toSorted()).toEqual([
		...['hazard-exposed', 'misplaced-item', 'status-without-next-step']
	]);
});

test('what was answered about a package is told at what is found at it', () => {
	const replied = after(
		DISPUTES,
		takeReplies([{ task: 'package/year-end', status: 'question' }], '2026-02-04')
	);
	const at = review(replied).open.filter((finding) => replyToFinding(replied, finding));
	expect(at.length).toBeGreaterThan(0);
	expect(at.every((finding) => finding.at.type === 'package')).toBe(true);
});

test('whoever answers the whole backlog has answered every error and warning, whatever the mapping', () => {
	fc.assert(
		fc.property(mappings(), (some) => {
			const mapping: Mapping = { ...some, replies: [] };
			const tasks = backlog(mapping);
			const replied = after(
				mapping,
				takeReplies(
					tasks.map(({ key }) => ({ task: key, status: 'done' as const })),
					'2026-02-04'
				)
			);
			const { open } = review(replied);
			for (const finding of open)
				if (finding.severity !== 'advice')
					expect(replyToFinding(replied, finding)?.status, finding.key).toBe('done');
			for (const finding of open) expect(replyToFinding(mapping, finding)).toBeUndefined();
		}),
		{ numRuns: 80 }
	);
}, 60_000);
