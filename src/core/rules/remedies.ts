/** Fixes that several rules offer. Each gives an empty list where it would bring an error of another rule. */
import type { Change, Command } from '../commands/edit.ts';
import { editMember } from '../commands/members.ts';
import { moveItems } from '../commands/move-items.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping, Package } from '../mapping/schema.ts';
import { itemById, linksFrom, linksTo, packagesWith, remembered } from '../mapping/selectors.ts';
import { byText } from '../mapping/shape.ts';
import type { LinkKind, Side, Surface } from '../mapping/vocabulary.ts';
import { homesOf, verdictOn, wantedOn } from '../ownership/judge.ts';
import { SURFACE_NAMES } from '../ownership/questions.ts';
import { isCostume } from './costume.ts';
import { exposedHazards, isExposedDeliberation, isSupports, weightsOf } from './exposure.ts';
import type { Fix, Hit } from './rule.ts';
import { WHERE, namesInWords, shortName } from './words.ts';

/** The item that a finding is about. */
export function itemAt(mapping: Mapping, { at }: Hit): Item | undefined {
	return at.type === 'item' ? itemById(mapping, at.id) : undefined;
}

/** The package that a finding is about. */
export function packageAt(mapping: Mapping, { at }: Hit): Package | undefined {
	return at.type === 'package' ? mapping.packages.find(({ id }) => id === at.id) : undefined;
}

/** Moves an item where its settled verdict wants it; nothing where the verdict is open or it is there. */
export function moveHomeFix(mapping: Mapping, item: Item): readonly Fix[] {
	const surface = wantedOn(item);
	return surface ? moveFix(mapping, item, surface) : [];
}

/** Moves what must not be seen: where its verdict says, else inside, where it harms nobody. */
export function moveAwayFix(mapping: Mapping, item: Item): readonly Fix[] {
	const home = moveHomeFix(mapping, item);
	return home.length > 0 ? home : moveFix(mapping, item, 'support');
}

/**
 * Moves an item to a surface. Rights that the other side has on it and packages that may not carry it there stay
 * behind: otherwise one finding would only give place to another.
 */
export function moveFix(mapping: Mapping, item: Item, surface: Surface): readonly Fix[] {
	if (item.surface === surface || bringsErrorOn(mapping, item, surface)) return [];
	const left = packagesLeft(mapping, item, surface);
	const isPacked = surface === 'support' && packagesWith(mapping, item.id).length > left.length;
	// Already an error where the verdict says so: then moving it makes nothing worse.
	if (isPacked && !isSupports(item)) return [];
	const name = SURFACE_NAMES[surface].name;
	return [
		{
			label: item.surface ? `Move to ${name}` : `Place ${WHERE[surface]}`,
			surface,
			command: (now) => {
				const edit = moveItems([item.id], { surface })(now);
				return { ...edit, changes: [...edit.changes, ...leftBehind(now, [item.id], surface)] };
			}
		}
	];
}

/** What items leave behind when they move to a surface: rights of the side that it is not for, and packages. */
export function leftBehind(mapping: Mapping, ids: readonly string[], surface: Surface): readonly Change[] {
	return ids
		.map((id) => itemById(mapping, id))
		.filter((item) => item !== undefined)
		.flatMap((item) => [
			...rightsLeft(mapping, item, surface),
			...outOf(
				item.id,
				packagesLeft(mapping, item, surface).map(({ id }) => id)
			)
		]);
}

/** The packages that can do without an item that moves inside. */
function packagesLeft(mapping: Mapping, item: Item, surface: Surface): readonly Package[] {
	return surface === 'support'
		? packagesWith(mapping, item.id).filter(
				(pack) => keepsContents(mapping, pack) && !isLast(mapping, pack, item)
			)
		: [];
}

/** Is it itself all that the package would keep? */
function isLast(mapping: Mapping, { contents = [] }: Package, item: Item): boolean {
	if (!staysPacked(item)) return false;
	const others = contents.filter((id) => id !== item.id).map((id) => itemById(mapping, id));
	return !others.some((other) => other !== undefined && staysPacked(other));
}

const outOf = (item: string, packages: readonly string[]): Change[] =>
	packages.map((pack) => ({ path: ['packages', pack, 'contents', item], value: undefined }));

/** Would it be an error for it to be there? */
function bringsErrorOn(mapping: Mapping, item: Item, surface: Surface): boolean {
	const there = { ...item, surface };
	if (exposedHazards(there).length > 0 || isExposedDeliberation(there)) return true;
	if (surface === 'product' && item.scope === 'cross-account') return true;
	const verdict = verdictOn(item);
	const isSettledElsewhere = verdict.settled && !homesOf(verdict).includes(surface);
	// An export in costume on Product is only warned of: anywhere else it would be an error.
	const isErrorNow =
		verdict.settled && item.surface && !homesOf(verdict).includes(item.surface) && !isCostume(item, verdict);
	if (isSettledElsewhere && verdict.strength === 'clear' && !isErrorNow) return true;
	return surface === 'product' && item.kind === 'status' && isSecondTranslation(mapping, item);
}

/** Is another version of the same inner status on Product, or about to be? */
function isSecondTranslation(mapping: Mapping, item: Item): boolean {
	return linksTo(mapping, item.id, 'translates-to').some(({ from }) =>
		linksFrom(mapping, from, 'translates-to').some(({ to }) => {
			const other = to === item.id || to === from ? undefined : itemById(mapping, to);
			if (other?.kind !== 'status' || itemById(mapping, from)?.kind !== 'status') return false;
			const verdict = verdictOn(other);
			return other.surface === 'product' || (verdict.settled && verdict.surface === 'product');
		})
	);
}

const keptContents = remembered((items: Mapping['items']) =>
	remembered((pack: Package) =>
		(pack.contents ?? []).some((id) => {
			const item = itemById({ items } as Mapping, id);
			return item !== undefined && staysPacked(item);
		})
	)
);

/** Does something stay in the package, whatever is taken out of it for being the team's own? */
export function keepsContents(mapping: Mapping, pack: Package): boolean {
	return keptContents(mapping.items)(pack);
}

function staysPacked(item: Item): boolean {
	if (item.contextOnly) return true;
	const isRisky = item.scope === 'cross-account' || item.voice === 'deliberation';
	return !isRisky && !isSupports(item) && exposedHazards(item).length === 0;
}

/** The rights of a side on an item that its surface is not for. */
function rightsLeft(mapping: Mapping, item: Item, surface: Surface): readonly Change[] {
	if (surface === 'support') return rightsOff(mapping, item, 'customer');
	if (surface === 'product') return rightsOff(mapping, item, 'internal');
	const isShared =
		item.kind === 'action' &&
		(['internal', 'customer'] as const).every((side) => performs(mapping, item, side));
	return isShared ? rightsOff(mapping, item, 'internal', 'perform') : [];
}

/** What a role may do. Asked of the record itself: a role may be called `constructor`. */
const rightsIn = (access: NonNullable<Item['access']>, role: string) =>
	Object.hasOwn(access, role) ? (access[role] ?? []) : [];

/** May some role of this side perform it? */
export function performs(mapping: Mapping, { access = {} }: Item, side: Side): boolean {
	return mapping.roles.some((role) => role.side === side && rightsIn(access, role.id).includes('perform'));
}

/** Takes the roles of one side off an item, or only one right of theirs. */
export function rightsOff(
	mapping: Mapping,
	{ id, access = {} }: Item,
	side: Side,
	only?: 'perform'
): Change[] {
	return mapping.roles.flatMap((role): Change[] => {
		const rights = role.side === side ? rightsIn(access, role.id) : [];
		if (only ? !rights.includes(only) : rights.length === 0) return [];
		const left = only ? rights.filter((right) => right !== only) : [];
		return [{ path: ['items', id, 'access', role.id], value: left.length > 0 ? left : undefined }];
	});
}

/** Takes an item out of every package; nothing where one would be left with nothing of the customer's. */
export function unpackFix(mapping: Mapping, item: Item): readonly Fix[] {
	const packages = packagesWith(mapping, item.id);
	if (packages.length === 0 || !packages.every((pack) => keepsContents(mapping, pack))) return [];
	const [first] = packages;
	return [
		{
			label:
				packages.length === 1 && first
					? `Take it out of “${shortName(first.name)}”`
					: `Take it out of ${packages.length} packages`,
			command: (now) => ({
				label: `took “${item.name}” out of ${namesInWords(packages.map(({ name }) => name))}`,
				changes: outOf(
					item.id,
					packagesWith(now, item.id).map(({ id }) => id)
				)
			})
		}
	];
}

/** One fix for each package that could carry an item: first the one that carries most of its stage. */
export function packFixes(mapping: Mapping, item: Item): readonly Fix[] {
	if (item.scope === 'cross-account' || item.voice === 'deliberation' || isSupports(item)) return [];
	const stages = remembered((pack: Package) => {
		const contents = (pack.contents ?? []).map((id) => itemById(mapping, id));
		return contents.filter((one) => one && item.stage !== undefined && one.stage === item.stage).length;
	});
	// Anyone could take it along without a second pair of eyes.
	const isOpen = ({ access }: Package) => access?.mode === 'self-serve' && weightsOf(item).length > 0;
	return mapping.packages
		.filter((pack) => !isOpen(pack) && !pack.contents?.includes(item.id))
		.sort(
			(a, b) =>
				stages(b) - stages(a) ||
				(b.contents?.length ?? 0) - (a.contents?.length ?? 0) ||
				byText(a.name, b.name) ||
				byText(a.id, b.id)
		)
		.map(({ id, name }) => ({
			label: `Add to “${shortName(name)}”`,
			// What weighs leaves only where somebody saw it and said so.
			...(weightsOf(item).length > 0 ? { isHunch: true as const } : {}),
			command: () => ({
				label: `added “${item.name}” to “${name}”`,
				changes: [{ path: ['packages', id, 'contents', item.id], value: true }]
			})
		}));
}

/** Gives a package new values of some fields. */
export function packageFix(pack: Package, label: string, patch: Partial<Package>): Fix {
	return { label, command: editMember('packages', pack.id, patch) };
}

/** Draws a link. */
export function linkFix(
	label: string,
	link: { readonly id: string; readonly kind: LinkKind; readonly from: Item; readonly to: Item }
): Fix {
	const { id, kind, from, to } = link;
	return {
		label,
		isHunch: true,
		command: () => ({
			label: `linked “${from.name}” to “${to.name}”`,
			changes: [{ path: ['links', id], value: { id, kind, from: from.id, to: to.id } }]
		})
	};
}

/** A fix that is only these changes. */
export function changesFix(label: string, said: string, changes: readonly Change[]): readonly Fix[] {
	const command: Command = () => ({ label: said, changes });
	return changes.length > 0 ? [{ label, command }] : [];
}
