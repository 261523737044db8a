/**
 * `npm run eval -- [--write] [FILE.csv…]`: scores the first guess on labelled items. Without files: on the sealed
 * systems of test/corpus, by the model as it is shipped, and on what it was trained on, by cross-validation;
 * figures of the fitted model on the latter are memory and are named so. The cross-validation needs the corpora
 * beside the checkout. `--write` puts the tables into docs/.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guess } from '../src/core/guess/guess.ts';
import { OUTCOMES } from '../src/core/guess/outcomes.ts';
import { MODEL, TRAINED_ON } from '../src/core/guess/weights.ts';
import {
	answeredItems,
	fingerprint,
	hasCorpus,
	readLabelled,
	sealedItems,
	trainingItems
} from './guess/corpus.ts';
import type { LabelledItem } from './guess/corpus.ts';
import { crossValidate, guessed } from './guess/cross-validate.ts';
import { questionCounts } from './guess/questions-asked.ts';
import { readAll } from './guess/readings.ts';
import * as report from './guess/report.ts';
import type { Guessed } from './guess/scores.ts';

const DOCUMENT = join(import.meta.dirname, '../docs/first-guess.md');
const MARKS = ['<!-- figures: npm run eval -- --write -->', '<!-- end of figures -->'] as const;

const byShipped = (items: readonly LabelledItem[]): Guessed[] =>
	items.map((item) => {
		const { place, probabilities } = guess(item.item);
		return { item, place, shares: OUTCOMES.map((outcome) => probabilities[outcome]) };
	});

const labelOf = ({ item, expected }: LabelledItem): string => [item.kind, item.name, expected].join('\t');

/** Whether the model has seen all of it: what it says of such items is memory. */
function isTraining(items: readonly LabelledItem[]): boolean {
	const seen = new Set(hasCorpus ? trainingItems().map(labelOf) : []);
	return items.length > 0 && items.every((item) => seen.has(labelOf(item)));
}

function scoreFile(path: string): string {
	const items = readLabelled(path);
	const guesses = byShipped(items);
	const memory = isTraining(items) ? ' (trained on these: memory, not merit; cross-validated below)' : '';
	if (guesses.length === 0) return `## ${path}\n\nNo row of it has a name and a label.`;
	return [
		`## ${path.split(/[\\/]/).at(-1)}, by the model as it is shipped${memory}`,
		report.totals([['all', guesses]]),
		report.details(guesses),
		'Unsafe errors:',
		report.unsafeList(guesses).join('\n') || '  none'
	].join('\n\n');
}

/** The sealed systems, the lexicon robbed of the words that only the item's own system has, of all systems there are. */
function sealedBlind(sealed: readonly LabelledItem[]): Guessed[] {
	const isSealed = new Set(sealed.map(({ id }) => id));
	return readAll([...trainingItems(), ...sealed])
		.filter(({ id }) => isSealed.has(id))
		.map((item) => guessed(item, item.blindKeys, MODEL));
}

/** Counted and never named: whoever tunes the guess must not read its errors here. */
function scoreSealed(): string {
	const sealed = sealedItems();
	const plain = byShipped(sealed);
	const rows: [string, Guessed[]][] = [['sealed systems', plain]];
	if (hasCorpus) rows.push(['the same, lexicon blind to the system', sealedBlind(sealed)]);
	return [report.totals(rows), report.details(plain)].join('\n\n');
}

/** The corpora of the training: `figures` go into the document, `unsafe` names rows and does not. */
function scoreTraining(): { figures: string; unsafe: string } {
	const items = trainingItems();
	const answered = answeredItems();
	const isTrained = fingerprint(items) === TRAINED_ON;
	const { folds, blindFolds, modelFor } = crossValidate(readAll(items), answered);
	const article = ({ item }: Guessed) => item.id.startsWith('article_items.csv');
	const real = (guess: Guessed) => !article(guess);
	const [seen, blind] = [folds, blindFolds].map((all) => all.map((fold) => fold.filter(real)));
	const unseen = (seen ?? []).flat();
	const figures = [
		report.totals([
			['cross-validated by system', unseen],
			['the same, lexicon blind to the system', (blind ?? []).flat()],
			['article items, held out whole', folds.flat().filter(article)],
			[
				isTrained ? 'fitted (memory, not merit)' : 'as shipped (trained on another corpus)',
				byShipped(items).filter(real)
			]
		]),
		report.spread(seen ?? []),
		report.details(unseen),
		`### Questions to a verdict, ${answered.length} items answered by a facilitator`,
		report.questions(questionCounts(answered, (system) => modelFor.get(system) ?? MODEL))
	].join('\n\n');
	return { figures, unsafe: report.unsafeList(unseen).join('\n') || '  none' };
}

async function write(figures: string): Promise<void> {
	const before = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : MARKS.join('\n');
	const [start, end] = MARKS.map((mark) => before.indexOf(mark));
	if (start === undefined || end === undefined || start < 0 || end < start)
		throw new Error(`docs/first-guess.md has lost its marks: ${MARKS.join(' … ')}`);
	const text = `${before.slice(0, start)}${MARKS[0]}\n\n${figures}\n\n${before.slice(end)}`;
	const { format, resolveConfig } = await import('prettier');
	const options = await resolveConfig(DOCUMENT);
	writeFileSync(DOCUMENT, await format(text, { ...options, filepath: DOCUMENT }));
}

const args = process.argv.slice(2);
const files = args.filter((arg) => arg !== '--write');
const missing = files.filter((file) => !existsSync(file));
if (missing.length > 0) {
	console.error(missing.map((file) => `${file}: There is no such file.`).join('\n'));
	process.exitCode = 2;
} else {
	for (const file of files) console.log(`${scoreFile(file)}\n`);
	const wanted = files.length === 0 || files.some((file) => isTraining(readLabelled(file)));
	const sealed = files.length === 0 ? `### Sealed systems, never trained on\n\n${scoreSealed()}` : '';
	if (sealed) console.log(`${sealed}\n`);
	if (wanted && !hasCorpus) {
		console.error(
			'The rest needs the corpora at ../shared/corpus beside this checkout, and they are not there: no cross-validation, no questions, nothing written.'
		);
		if (args.includes('--write')) process.exitCode = 2;
	} else if (wanted) {
		const { figures, unsafe } = scoreTraining();
		const trained = `### What it was trained on, by models that never saw the system\n\n${figures}`;
		console.log(`${trained}\n\nUnsafe errors, cross-validated:\n\n${unsafe}`);
		if (args.includes('--write') && sealed) await write(`${sealed}\n\n${trained}`);
	}
}
