/** Labelled items from CSV files: names as they stand in real systems, and where they belong. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { OUTCOMES, type GuessedPlace } from '../../src/core/guess/outcomes.ts';
import type { GuessItem } from '../../src/core/guess/features.ts';
import { HAZARDS, KINDS, type Kind } from '../../src/core/mapping/vocabulary.ts';
import { decidingHazard, type Completion } from '../../src/core/ownership/judge.ts';

export interface LabelledItem {
	readonly id: string;
	readonly item: GuessItem;
	readonly expected: GuessedPlace;
	/** What would be right too; only arguable items have some. */
	readonly alsoOk: readonly GuessedPlace[];
	readonly isClear: boolean;
	/** Only to group by: never seen by the model. */
	readonly system: string;
}

export interface AnsweredItem extends LabelledItem {
	readonly answers: Completion;
}

export const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
/** Whether the corpora are there that lie beside the checkout and are not part of it. */
export const hasCorpus = existsSync(join(CORPUS, 'real_items.csv'));

/** Systems that nobody knew of when the lexicon was written: test/corpus/README.md. */
const FRESH = join(import.meta.dirname, '../../test/corpus');

type Row = Readonly<Record<string, string | undefined>>;

const isPlace = (text: string): text is GuessedPlace => (OUTCOMES as readonly string[]).includes(text);
const isKind = (text: string): text is Kind => (KINDS as readonly string[]).includes(text);

function labelled(row: Row, at: number, file: string): LabelledItem[] {
	const expected = (row.expected ?? '').trim().toLowerCase();
	const kind = (row.kind ?? 'field').trim().toLowerCase();
	if (!isPlace(expected) || !row.name?.trim()) return [];
	const alsoOk = (row.also_ok ?? '').split(/[|,; ]+/).filter(isPlace);
	return [
		{
			id: row.id ?? `${file}:${at + 2}`,
			item: {
				kind: isKind(kind) ? kind : 'field',
				name: row.name,
				description: row.description,
				workflow: row.workflow
			},
			expected,
			alsoOk,
			isClear: row.strength ? row.strength.trim().toLowerCase() === 'clear' : alsoOk.length === 0,
			system: row.source_system?.trim() || file
		}
	];
}

function rowsOf(path: string): Row[] {
	return Papa.parse<Row>(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), {
		header: true,
		skipEmptyLines: true
	}).data;
}

/** The items of a file; rows without a name or a known label are left out. */
export function readLabelled(path: string): LabelledItem[] {
	const file = path.split(/[\\/]/).at(-1) ?? path;
	return rowsOf(path).flatMap((row, at) => labelled(row, at, file));
}

const FREQUENCY_NAMES: Row = { rare: 'exception' };
const PORTABILITY_NAMES: Row = { some: 'also' };

/** Items with a facilitator's answers to the five tests. */
export function readAnswered(path: string): AnsweredItem[] {
	const file = path.split(/[\\/]/).at(-1) ?? path;
	return rowsOf(path).flatMap((row, at) =>
		labelled(row, at, file).map((item) => {
			const hazards = HAZARDS.filter((hazard) => (row.blast ?? '').includes(hazard));
			const answers = {
				frequency: FREQUENCY_NAMES[row.frequency ?? ''] ?? row.frequency,
				nextAction: row.owner,
				interpretation: row.interpretation,
				blastRadius: decidingHazard(hazards),
				portability: PORTABILITY_NAMES[row.portability ?? ''] ?? row.portability
			};
			return { ...item, answers: answers as Completion };
		})
	);
}

/** Fresh systems to develop with: trained on, errors read. */
export function developmentItems(): LabelledItem[] {
	return readLabelled(join(FRESH, 'fresh-a.csv'));
}

/** Fresh systems to test on: nothing is trained or chosen on them. */
export function sealedItems(): LabelledItem[] {
	return readLabelled(join(FRESH, 'fresh-b.csv'));
}

/** What the first guess is trained on: real items, the article's own, and fresh systems to develop with. */
export function trainingItems(): LabelledItem[] {
	const beside = ['real_items.csv', 'article_items.csv'].flatMap((file) => readLabelled(join(CORPUS, file)));
	return [...beside, ...developmentItems()];
}

export function answeredItems(): AnsweredItem[] {
	return readAnswered(join(CORPUS, 'answered_items.csv'));
}

/** A short mark of a set of items, to know whether a model was trained on it. FNV-1a over names and labels. */
export function fingerprint(items: readonly LabelledItem[]): string {
	let hash = 0x811c9dc5;
	for (const { item, expected } of items)
		for (const char of `${item.kind}\t${item.name}\t${expected}\n`)
			hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	return hash.toString(16).padStart(8, '0');
}
