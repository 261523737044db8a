/** Words that several rules share. */
import type { Item } from '../mapping/item-schema.ts';
import { byText } from '../mapping/shape.ts';
import { HAZARDS, type Hazard, type Surface, type TestId } from '../mapping/vocabulary.ts';
import { homesOf, type SettledVerdict } from '../ownership/judge.ts';
import { QUESTIONS, answerWords } from '../ownership/questions.ts';

/** Where something is: “Risk score” sits *on Product*. */
export const WHERE: Readonly<Record<Surface, string>> = {
	product: 'on Product',
	support: 'in Support tooling',
	exports: 'in Exports'
};

const REVEALS = 'reveals ';
const RISKS: Readonly<Record<Hazard, string>> = {
	'cross-tenant': `${REVEALS}other customers or their data`,
	'internal-logic': `${REVEALS}how decisions are made`,
	privileged: 'makes a privileged operation easier to misuse'
};

/** What exposing it does; what it reveals is said in one breath. */
export function risksInWords(hazards: readonly Hazard[]): string {
	const risks = hazards.map((hazard) => RISKS[hazard]);
	const revealed = risks.filter((risk) => risk.startsWith(REVEALS)).map((risk) => risk.slice(REVEALS.length));
	const others = risks.filter((risk) => !risk.startsWith(REVEALS));
	if (revealed.length === 0) return inWords(others);
	const reveals = `${REVEALS}${inWords(revealed)}`;
	return others.length > 0 && revealed.length > 1
		? `${reveals}, and ${inWords(others)}`
		: inWords([reveals, ...others]);
}

const LONGEST_NAME = 80;

/** Words with one space between them, as nearly all names are. */
const PLAIN = /^\S+(?: \S+)*$/;

/** A line of at most so many characters; what is cut off leaves an ellipsis. */
export function cutLine(line: string, longest: number): string {
	if (line.length <= longest) return line;
	// By characters: half a surrogate pair would be shown as a box.
	const characters = Array.from(line);
	if (characters.length <= longest) return line;
	return `${characters
		.slice(0, longest - 1)
		.join('')
		.trimEnd()}…`;
}

/** A name on one line, cut where it is too long to be read in a sentence. */
export function shortName(name: string): string {
	if (name.length <= LONGEST_NAME && PLAIN.test(name)) return name;
	return cutLine(name.replace(/\s+/g, ' ').trim() || '(blank)', LONGEST_NAME);
}

/** “A”, “B” and “C”, by name; beyond three the others are counted. */
export function namesInWords(names: readonly string[]): string {
	// Sorted: a list that two tabs hold in two orders must not give two sentences.
	const inOrder = names.toSorted(byText);
	const quoted = inOrder.slice(0, 3).map((name) => `“${shortName(name)}”`);
	const more = names.length - quoted.length;
	return inWords(more > 0 ? [...quoted, `${more} more`] : quoted);
}

/** a, b and c. */
export function inWords(parts: readonly string[]): string {
	return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** Where a verdict wants its item. */
export function homeInWords(verdict: SettledVerdict): string {
	const [first, second] = homesOf(verdict);
	if (!first) throw new Error('a settled verdict without a home');
	return second ? 'on Product, with its history in an export package' : WHERE[first];
}

/** An item's answers to these tests as inputs of a finding: "next step: our team". */
export function answersInWords({ answers }: Item, tests: readonly TestId[]): string[] {
	return tests.map((test) => {
		const answer = answers?.[test];
		// Hazards in one order, however they were ticked: equal answers give equal words.
		const inOrder = Array.isArray(answer) ? HAZARDS.filter((hazard) => answer.includes(hazard)) : answer;
		return `${QUESTIONS[test].title.toLowerCase()}: ${answerWords(test, inOrder)}`;
	});
}

const grounds = new WeakMap<SettledVerdict, readonly string[]>();

/** What a verdict stands on, as inputs of a finding. Items that share a verdict share their answers. */
export function groundsInWords(item: Item, verdict: SettledVerdict): readonly string[] {
	let words = grounds.get(verdict);
	if (!words) {
		const tests = verdict.decidedBy.length > 0 ? verdict.decidedBy : verdict.answered;
		words = [
			...answersInWords(item, tests),
			...(item.voice === 'deliberation' ? ['voice: deliberation'] : [])
		];
		grounds.set(verdict, words);
	}
	return words;
}

/** A sentence that goes on after a colon. */
export function afterColon(sentence: string): string {
	return sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}

/** Did somebody say something here? Spaces are not words. */
export function isSaid(text: string | undefined): boolean {
	return text !== undefined && text.trim() !== '';
}
