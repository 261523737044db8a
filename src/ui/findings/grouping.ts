/** The findings in groups, as a room wants to go through them: by rule, by item, by surface. Worst first. */
import { grouped } from '#core/mapping/grouped.ts';
import { itemById, remembered } from '#core/mapping/selectors.ts';
import type { Item } from '#core/mapping/item-schema.ts';
import type { Link, Mapping } from '#core/mapping/schema.ts';
import { SURFACES, type Surface } from '#core/mapping/vocabulary.ts';
import { SURFACE_NAMES } from '#core/ownership/questions.ts';
import { wordsOf } from '#core/rules/index.ts';
import { SEVERITIES, type Finding, type Severity } from '#core/rules/rule.ts';

export const GROUPINGS = [
	{ id: 'rule', label: 'By rule' },
	{ id: 'item', label: 'By item' },
	{ id: 'surface', label: 'By surface' }
] as const;
export type Grouping = (typeof GROUPINGS)[number]['id'];

export interface Group {
	readonly key: string;
	readonly title: string;
	/** A sentence below the title; empty: none. */
	readonly says: string;
	/** The rule that all of it comes from. */
	readonly rule?: string;
	/** The item that all of it is about. */
	readonly item?: Item;
	readonly surface?: Surface;
	readonly worst: Severity;
	readonly findings: readonly Finding[];
}

/** The first of these findings that is still in the list; where none is, the list's last. */
export function firstLeft(findings: readonly Finding[], list: readonly Finding[]): Finding | undefined {
	const left = new Map(list.map((finding) => [finding.key, finding]));
	const key = findings.find((finding) => left.has(finding.key))?.key;
	return key === undefined ? list.at(-1) : left.get(key);
}

const rank = (severity: Severity) => SEVERITIES.indexOf(severity);

/** The item that a finding is about. */
export function itemOf(mapping: Mapping, { at }: Finding): Item | undefined {
	return at.type === 'item' ? itemById(mapping, at.id) : undefined;
}

const linksById = remembered((links: readonly Link[]) => new Map(links.map((link) => [link.id, link])));

/** What a finding is about, by name; empty for a surface and for the whole mapping, which have no name of their own. */
export function subjectWords(mapping: Mapping, finding: Finding): string {
	const { at } = finding;
	if (at.type === 'package') return mapping.packages.find(({ id }) => id === at.id)?.name ?? '';
	if (at.type !== 'link') return itemOf(mapping, finding)?.name ?? '';
	const link = linksById(mapping.links).get(at.id);
	const ends = [link?.from, link?.to].map((id) =>
		id === undefined ? undefined : itemById(mapping, id)?.name
	);
	return ends.filter((name) => name !== undefined).join(' → ');
}

export const PLACES = [...SURFACES, 'none', 'mapping'] as const;
export type Place = (typeof PLACES)[number];

/** Where a finding stands: on a surface, on no surface yet, or in the whole mapping (packages and links too). */
export function placeOf(mapping: Mapping, finding: Finding): Place {
	const { at } = finding;
	if (at.type === 'surface') return at.id;
	if (at.type === 'package') return 'exports';
	if (at.type === 'link') {
		const link = linksById(mapping.links).get(at.id);
		return (link && itemById(mapping, link.from)?.surface) ?? 'mapping';
	}
	return at.type === 'item' ? (itemOf(mapping, finding)?.surface ?? 'none') : 'mapping';
}

/** What a place is called. */
export function placeName(place: Place): string {
	if (place === 'none') return 'Not placed yet';
	return place === 'mapping' ? 'The whole mapping' : SURFACE_NAMES[place].name;
}

function keyOf(mapping: Mapping, finding: Finding, by: Grouping): string {
	if (by === 'rule') return finding.rule;
	if (by === 'surface') return placeOf(mapping, finding);
	return finding.at.type === 'item' ? finding.at.id : 'mapping';
}

function headOf(mapping: Mapping, key: string, by: Grouping): Pick<Group, 'title' | 'says'> & Partial<Group> {
	if (by === 'rule') {
		const words = wordsOf(key);
		return { title: words?.title ?? key, says: words?.principle ?? '', rule: key };
	}
	if (by === 'surface') {
		const place = key as Place;
		const surface = SURFACES.find((one) => one === place);
		return {
			title: placeName(place),
			says: surface ? SURFACE_NAMES[surface].says : '',
			...(surface ? { surface } : {})
		};
	}
	const item = itemById(mapping, key);
	return item
		? { title: item.name, says: item.description ?? '', item }
		: { title: 'Surfaces, links and packages', says: '' };
}

/** Inside a group worst first; groups by their worst, else by how much of it there is, else as the rules list them. */
export function groupsOf(mapping: Mapping, findings: readonly Finding[], by: Grouping): Group[] {
	const groups = [...grouped(findings, (finding) => keyOf(mapping, finding, by))].map(
		([key, members]): Group => {
			const sorted = members.toSorted((a, b) => rank(a.severity) - rank(b.severity));
			return {
				key,
				...headOf(mapping, key, by),
				worst: sorted[0]?.severity ?? 'advice',
				findings: sorted
			};
		}
	);
	const count = (group: Group, severity: Severity) =>
		group.findings.filter((finding) => finding.severity === severity).length;
	const counted = groups.map((group) => ({ group, amount: count(group, group.worst) }));
	return counted
		.toSorted((a, b) => rank(a.group.worst) - rank(b.group.worst) || b.amount - a.amount)
		.map(({ group }) => group);
}

/** As the room has them before it; what is new comes last. */
export function keptInOrder(groups: readonly Group[], keys: readonly string[]): readonly Group[] {
	const places = new Map(keys.map((key, place) => [key, place]));
	const placeOfGroup = ({ key }: Group) => places.get(key) ?? keys.length;
	return groups.toSorted((a, b) => placeOfGroup(a) - placeOfGroup(b));
}

export interface Tally {
	readonly place: Place;
	readonly counts: Readonly<Record<Severity, number>>;
}

/** How many of each severity in each place that has any. `place`: where a finding counts, unless where it stands. */
export function tally(
	mapping: Mapping,
	findings: readonly Finding[],
	place: (mapping: Mapping, finding: Finding) => Place = placeOf
): Tally[] {
	const rows = new Map(PLACES.map((one) => [one, { error: 0, warning: 0, advice: 0 }]));
	for (const finding of findings) {
		const counts = rows.get(place(mapping, finding));
		if (counts) counts[finding.severity] += 1;
	}
	return [...rows]
		.map(([one, counts]) => ({ place: one, counts }))
		.filter(({ counts }) => counts.error + counts.warning + counts.advice > 0);
}
