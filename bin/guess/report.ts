/** Figures as Markdown tables. */
import type { Bin, Guessed, Tally } from './scores.ts';
import {
	brier,
	byGuess,
	byKind,
	bySurface,
	arguableOnly,
	clearOnly,
	isUnsafe,
	reliability,
	tally
} from './scores.ts';
import type { QuestionCount } from './questions-asked.ts';

const percent = (part: number, whole: number): string =>
	whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`;
const share = (value: number): string => `${(value * 100).toFixed(0)} %`;

export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

const HEADINGS = ['', 'items', 'spoken', 'right of spoken', 'unsafe', 'unsafe of spoken', 'abstained'];

function row(name: string, { items, spoken, right, unsafe }: Tally): string[] {
	return [
		name,
		String(items),
		percent(spoken, items),
		percent(right, spoken),
		String(unsafe),
		percent(unsafe, spoken),
		percent(items - spoken, items)
	];
}

/** One line for each named set of guesses: clear items strictly, arguable ones with what would be right too. */
export function totals(sets: readonly (readonly [name: string, guesses: readonly Guessed[]])[]): string {
	return table(
		[...HEADINGS, 'right if it always spoke', 'unsafe then', 'Brier'],
		sets.flatMap(([name, guesses]) =>
			[
				[`${name}, clear`, clearOnly(guesses)] as const,
				[`${name}, arguable`, arguableOnly(guesses)] as const
			].flatMap(([label, among]) => {
				if (among.length === 0) return [];
				const counts = tally(among);
				return [
					[
						...row(label, counts),
						percent(counts.rightAlways, counts.items),
						percent(counts.unsafeAlways, counts.items),
						brier(among).toFixed(3)
					]
				];
			})
		)
	);
}

/** By surface: of the clear items of it, how many were found (recall), and how good what it says of it is. */
export function surfaces(guesses: readonly Guessed[]): string {
	const [all, said] = [bySurface(guesses), byGuess(guesses)];
	return table(
		[
			'belongs on',
			'items',
			'spoken',
			'right of spoken',
			'recall',
			'recall if it always spoke',
			'right when it says so'
		],
		all.map(([place, { items, spoken, right, rightAlways }], at) => {
			const says = said[at]?.[1];
			return [
				place,
				String(items),
				percent(spoken, items),
				percent(right, spoken),
				percent(right, items),
				percent(rightAlways, items),
				percent(says?.right ?? 0, says?.spoken ?? 0)
			];
		})
	);
}

export function kinds(guesses: readonly Guessed[]): string {
	return table(
		HEADINGS,
		byKind(guesses).map(([kind, counts]) => row(kind, counts))
	);
}

export function calibration(bins: readonly Bin[]): string {
	return table(
		['confidence', 'items', 'said on average', 'was right'],
		bins
			.filter(({ items }) => items > 0)
			.map(({ from, to, items, said, was }) => [
				`${share(from)} – ${share(to)}`,
				String(items),
				percent(said, 1),
				percent(was, 1)
			])
	);
}

/** Least, median and most over folds, of the clear items. */
export function spread(folds: readonly (readonly Guessed[])[]): string {
	const counts = folds.map((fold) => tally(clearOnly(fold))).filter(({ items }) => items > 0);
	const range = (name: string, of: (one: Tally) => number): string[] => {
		const values = counts.map(of).toSorted((a, b) => a - b);
		const at = (place: number) => percent(values[Math.round((values.length - 1) * place)] ?? 0, 1);
		return [name, at(0), at(0.25), at(0.5), at(0.75), at(1)];
	};
	return table(
		[`over ${counts.length} folds, clear items`, 'least', 'lower quarter', 'median', 'upper quarter', 'most'],
		[
			range('spoken', ({ spoken, items }) => spoken / items),
			range('right of spoken', ({ right, spoken }) => right / Math.max(1, spoken)),
			range('unsafe of spoken', ({ unsafe, spoken }) => unsafe / Math.max(1, spoken))
		]
	);
}

/** The unsafe errors by name, for a person at a terminal: never written to a file of the repository. */
export function unsafeList(guesses: readonly Guessed[]): string[] {
	return guesses
		.filter(({ item, place }) => place !== undefined && isUnsafe(item, place))
		.map(
			({ item, place, shares }) =>
				`  ${item.id}  ${item.item.kind} “${item.item.name}”: ${item.expected}, guessed ${place} (${share(Math.max(...shares))})`
		);
}

export function questions(counts: readonly QuestionCount[]): string {
	return table(
		['asked', 'mean', 'done after 1', '2', '3', '4', 'ends elsewhere'],
		counts.map(({ policy, mean, doneBy, elsewhere }) => [
			policy,
			mean.toFixed(2),
			...doneBy.slice(0, 4).map(share),
			share(elsewhere)
		])
	);
}

/** Everything about one set of guesses. */
export function details(guesses: readonly Guessed[]): string {
	const clear = clearOnly(guesses);
	return [
		'Clear items, by where they belong:',
		surfaces(clear),
		'Arguable items, `also_ok` accepted:',
		surfaces(arguableOnly(guesses)),
		'Clear items, by kind:',
		kinds(clear),
		'Calibration: how often the likeliest place is right, over all items, spoken or not:',
		calibration(reliability(guesses))
	].join('\n\n');
}
