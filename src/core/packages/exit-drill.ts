/**
 * The exit drill: of all that the customer supplied or caused, what could they take along today, in which package, and
 * what keeps the rest here?
 */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping, Package } from '../mapping/schema.ts';
import { contentsOf } from '../mapping/selectors.ts';
import { byText } from '../mapping/shape.ts';
import { isForTeam } from '../rules/exposure.ts';
import { isMachineReadable } from '../rules/package-formats.ts';
import { said, saidOf } from './said.ts';
import { toBuild } from './to-build.ts';

export type Obstacle =
	| 'internal'
	| 'not-packed'
	| 'no-format'
	| 'no-machine-format'
	| 'nobody-may-ask'
	| 'no-customer-receives'
	| 'nobody-approves';

export const OBSTACLES: Readonly<Record<Obstacle, string>> = {
	internal: 'It is for your team alone.',
	'not-packed': 'No package contains it.',
	'no-format': 'The package does not say in which format it comes.',
	'no-machine-format': 'No format of the package can be read by a program.',
	'nobody-may-ask': 'The package does not name who may ask for it.',
	'no-customer-receives': 'No role of the customer may receive the package.',
	'nobody-approves': 'The package waits for approval, and nobody is named who approves it.'
};

/** One item in one package. */
export interface DrillCell {
	readonly pack: Package;
	readonly isPacked: boolean;
	/** What keeps it here; empty where it is packed and can leave. Also empty where it is not packed. */
	readonly obstacles: readonly Obstacle[];
	readonly leaves: boolean;
}
export interface DrillRow {
	readonly item: Item;
	readonly leaves: boolean;
	/** The packages that it can leave in. */
	readonly in: readonly Package[];
	/** Why it can't; empty where it can. */
	readonly why: readonly Obstacle[];
	/** One for each package, in the order of `packages`. */
	readonly cells: readonly DrillCell[];
}
export interface DrillShare {
	readonly count: number;
	readonly of: number;
	/** From 0 to 1; undefined where there is nothing to take along. */
	readonly share?: number;
}
export interface ExitDrill {
	readonly rows: readonly DrillRow[];
	readonly packages: readonly { readonly pack: Package; readonly share: DrillShare }[];
	readonly overall: DrillShare;
	/** Does something leave in a package that is not exported today? Then it leaves once that is built. */
	readonly isToBeBuilt: boolean;
}

/** An action holds nothing that one could take along. */
export const isTheirs = ({ supplied, kind, contextOnly }: Item) =>
	supplied === true && kind !== 'action' && contextOnly !== true;

function obstaclesOf(mapping: Mapping, pack: Package): readonly Obstacle[] {
	const { mode, trigger, receive, approvers } = saidOf(mapping, pack);
	const formats = (pack.formats ?? []).map(said).filter((one) => one !== undefined);
	return [
		...(formats.length === 0 ? (['no-format'] as const) : []),
		...(formats.length > 0 && !formats.some(isMachineReadable) ? (['no-machine-format'] as const) : []),
		...(trigger.length === 0 ? (['nobody-may-ask'] as const) : []),
		...(receive.some(({ side }) => side !== 'internal') ? [] : (['no-customer-receives'] as const)),
		...(mode === 'approval' && approvers.length === 0 ? (['nobody-approves'] as const) : [])
	];
}

export function exitDrill(mapping: Mapping): ExitDrill {
	const packages = mapping.packages.toSorted((a, b) => byText(a.name, b.name) || byText(a.id, b.id));
	const held = packages.map((pack) => ({
		pack,
		contents: new Set(pack.contents),
		obstacles: obstaclesOf(mapping, pack)
	}));
	const rows = mapping.items.filter(isTheirs).map((item): DrillRow => {
		const own: readonly Obstacle[] = isForTeam(item) ? ['internal'] : [];
		const cells = held.map(({ pack, contents, obstacles }): DrillCell => {
			const isPacked = contents.has(item.id);
			const all = isPacked ? [...own, ...obstacles] : [];
			return { pack, isPacked, obstacles: all, leaves: isPacked && all.length === 0 };
		});
		const leaving = cells.filter(({ leaves }) => leaves);
		const packed = cells.filter(({ isPacked }) => isPacked);
		const why =
			packed.length > 0 ? packed.flatMap(({ obstacles }) => obstacles) : [...own, 'not-packed' as const];
		return {
			item,
			leaves: leaving.length > 0,
			in: leaving.map(({ pack }) => pack),
			why: leaving.length > 0 ? [] : [...new Set(why)],
			cells
		};
	});
	const shareOf = (count: number): DrillShare => ({
		...{ count, of: rows.length },
		...(rows.length > 0 ? { share: count / rows.length } : {})
	});
	const used = new Set(rows.flatMap((row) => row.in));
	return {
		rows,
		packages: packages.map((pack, i) => ({
			pack,
			share: shareOf(rows.filter(({ cells }) => cells[i]?.leaves).length)
		})),
		overall: shareOf(rows.filter(({ leaves }) => leaves).length),
		isToBeBuilt: [...used].some((pack) => toBuild(contentsOf(mapping, pack)).length > 0)
	};
}
