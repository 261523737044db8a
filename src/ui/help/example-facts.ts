/** What the two examples of a rule say, part by part, and where they differ: that is what makes the finding. */
import type { Item } from '#core/mapping/item-schema.ts';
import type { Mapping, Package } from '#core/mapping/schema.ts';
import type { Kind, Surface } from '#core/mapping/vocabulary.ts';
import { SURFACE_NAMES } from '#core/ownership/questions.ts';
import { mappingOf } from '#core/rules/example.ts';
import type { Example } from '#core/rules/rule.ts';
import { itemFacts, packageFacts, type Fact } from './fact-words.ts';

/** A part of an example, or a line of a part. */
export interface Told {
	readonly words: string;
	/** The other example says otherwise here, or nothing. */
	readonly differs: boolean;
}
export interface ToldFact extends Told {
	readonly name: string;
}
export interface ToldCard {
	readonly name: string;
	readonly kind: Kind | 'package';
	readonly surface?: Surface | undefined;
	/** The name, or that it is there at all, is what differs. */
	readonly differs: boolean;
	readonly isMoved: boolean;
	readonly facts: readonly ToldFact[];
}
export interface ToldExample {
	readonly says: string;
	readonly items: readonly ToldCard[];
	readonly packages: readonly ToldCard[];
	/** Links, figures, decisions: one sentence each. */
	readonly lines: readonly Told[];
	/** Other mappings on the same device, by title. */
	readonly others: readonly ToldExample[];
}

const SIDES = { customer: 'customers', support: 'the team' };
const LINKS = {
	'leads-to': 'leads to',
	'translates-to': 'is translated to',
	'hands-over': 'hands over to',
	requests: 'requests'
};

/** The mapping without the cards that only furnish it. */
function toldItems(example: Example, { items }: Mapping): Item[] {
	return items.filter(
		({ name, contextOnly }) => !contextOnly || example.items?.some((one) => one.name === name)
	);
}

/** Who corresponds to whom: by name, then in order among those of the same sort. */
function partnersOf<T extends { readonly name: string; readonly kind?: string }>(
	these: readonly T[],
	those: readonly T[]
): Map<T, T> {
	const free = new Set(those);
	const partners = new Map<T, T>();
	const pair = (fits: (one: T, other: T) => boolean) => {
		for (const one of these) {
			const other = partners.has(one) ? undefined : [...free].find((candidate) => fits(one, candidate));
			if (!other) continue;
			partners.set(one, other);
			free.delete(other);
		}
	};
	pair((one, other) => one.name === other.name);
	pair((one, other) => one.kind === other.kind);
	return partners;
}

/** The facts of one beside those of the other; what only the other says is “not said” here. */
function compared(here: readonly Fact[], there: readonly Fact[] | undefined): ToldFact[] {
	if (!there) return here.map(({ name, words }) => ({ name, words, differs: false }));
	const names = [...new Set([...there, ...here].map(({ name }) => name))];
	const wordsIn = (facts: readonly Fact[], name: string) => facts.find((one) => one.name === name)?.words;
	return names.map((name) => {
		const [words, other] = [wordsIn(here, name), wordsIn(there, name)];
		return { name, words: words ?? 'not said', differs: words !== other };
	});
}

function lines(mapping: Mapping, withMeasures: boolean): string[] {
	const nameOf = (id: string) => mapping.items.find((one) => one.id === id)?.name ?? id;
	const told = mapping.links.map(({ kind, from, to }) => `“${nameOf(from)}” ${LINKS[kind]} “${nameOf(to)}”.`);
	if (withMeasures)
		for (const { name, side, unit = '', baseline, target } of mapping.measures) {
			const figures = [baseline && `today ${baseline}`, target && `wanted ${target}`]
				.filter(Boolean)
				.join(', ');
			told.push(
				`Figure${side ? ` for ${SIDES[side]}` : ''}: ${name}${figures ? ` (${figures} ${unit})`.replace(' )', ')') : ''}.`
			);
		}
	for (const { scope, at, reason, by, on, of } of mapping.decisions) {
		const where =
			scope === 'surface' && at
				? `for all ${SURFACE_NAMES[at as Surface].name}`
				: scope === 'mapping'
					? 'everywhere'
					: `for “${nameOf(at ?? '')}”${of === undefined ? '' : ', as it was then'}`;
		told.push(`Accepted ${where}: “${reason}” ${[by, on].filter(Boolean).join(', ')}`.trimEnd());
	}
	return told;
}

const NOTHING = {
	links: 'No link between them.',
	measures: 'No figure is named.',
	packages: 'No package holds it.',
	decisions: 'Nothing is accepted.'
};

/** One example beside the other. */
export function tellExample(example: Example, other: Example): ToldExample {
	const [mapping, otherMapping] = [mappingOf(example), mappingOf(other)];
	// Sound figures stand in where neither example is about figures.
	const withMeasures = (example.measures ?? other.measures) !== undefined;
	const items = toldItems(example, mapping);
	const itemPartners = partnersOf(items, toldItems(other, otherMapping));
	const packagePartners = partnersOf<Package>(mapping.packages, otherMapping.packages);
	const otherLines = lines(otherMapping, withMeasures);
	const hereLines = lines(mapping, withMeasures);
	const lacks = (['links', 'measures', 'packages', 'decisions'] as const).filter(
		(list) =>
			(list !== 'measures' || withMeasures) && mapping[list].length === 0 && otherMapping[list].length > 0
	);
	return {
		says: example.says,
		items: items.map((item) => {
			const partner = itemPartners.get(item);
			return {
				name: item.name,
				kind: item.kind,
				surface: item.surface,
				differs: partner?.name !== item.name,
				isMoved: partner !== undefined && partner.surface !== item.surface,
				facts: compared(itemFacts(item, mapping), partner && itemFacts(partner, otherMapping))
			};
		}),
		packages: mapping.packages.map((pack) => {
			const partner = packagePartners.get(pack);
			const facts = compared(packageFacts(pack, mapping), partner && packageFacts(partner, otherMapping));
			return {
				name: pack.name,
				kind: 'package',
				surface: 'exports',
				differs: partner?.name !== pack.name,
				isMoved: false,
				// A sound package says a dozen things: those that both say alike would hide the one that counts.
				facts: facts.filter(({ name, differs }) => differs || name === 'Contents')
			};
		}),
		lines: [
			...hereLines.map((words) => ({ words, differs: !otherLines.includes(words) })),
			...lacks.map((list) => ({ words: NOTHING[list], differs: true }))
		],
		others: (example.others ?? []).map((one, at) => tellExample(one, other.others?.[at] ?? one))
	};
}
