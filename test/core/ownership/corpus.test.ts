import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { judge } from '#core/ownership/judge.ts';
import type { Answers } from '#core/mapping/item-schema.ts';
import type { Kind } from '#core/mapping/vocabulary.ts';

/** Real items from real products, answered by hand, with the place that was expected beforehand. */
const CORPUS = new URL('../../../../shared/corpus/answered_items.csv', import.meta.url);

type Line = Record<
	| 'id'
	| 'kind'
	| 'expected'
	| 'also_ok'
	| 'strength'
	| 'frequency'
	| 'owner'
	| 'interpretation'
	| 'blast'
	| 'portability',
	string
>;

const FREQUENCY: Record<string, string> = { rare: 'exception' };
const PORTABILITY: Record<string, string> = { some: 'also' };

function answersOf({ frequency, owner, interpretation, blast, portability }: Line): Answers {
	return {
		frequency: FREQUENCY[frequency] ?? frequency,
		nextAction: owner,
		interpretation,
		blastRadius: blast === 'none' ? [] : blast.split(/[;|]/),
		portability: PORTABILITY[portability] ?? portability
	} as Answers;
}

function outcome(line: Line): string {
	const verdict = judge({ kind: line.kind as Kind, answers: answersOf(line) });
	if (!verdict.settled) throw new Error(`${line.id} is open`);
	return verdict.shape === 'place' ? verdict.surface : verdict.shape;
}

describe.runIf(existsSync(CORPUS))(
	'on items answered by hand (skipped where the corpus is not at hand)',
	() => {
		const text = existsSync(CORPUS) ? readFileSync(CORPUS, 'utf8') : '';
		const lines = Papa.parse<Line>(text, { header: true, skipEmptyLines: true }).data;
		const clear = lines.filter(({ strength }) => strength === 'clear');

		test('at least 45 of the 52 clear ones land where they were expected', () => {
			expect(clear).toHaveLength(52);
			const wrong = clear.filter((line) => outcome(line) !== line.expected);
			expect(
				clear.length - wrong.length,
				wrong.map((line) => `${line.id}: ${line.expected}, not ${outcome(line)}`).join('\n')
			).toBeGreaterThanOrEqual(45);
		});

		test('no clear one that was expected inside lands where a customer sees it', () => {
			const inside = clear.filter(({ expected }) => expected === 'support' || expected === 'translate');
			expect(inside.length).toBeGreaterThan(10);
			const seen = inside.filter(
				(line) => !['support', 'translate'].includes(outcome(line)) && !line.also_ok.includes(outcome(line))
			);
			expect(seen.map(({ id }) => id)).toEqual([]);
		});
	}
);
