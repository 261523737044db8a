/** From an example in short to a whole mapping, so that tests lint it and the help can show and open it. */
import { canonical } from '../mapping/canonical.ts';
import { emptyMapping } from '../mapping/empty.ts';
import { keysAfter } from '../mapping/order.ts';
import { formatRef } from '../mapping/refs.ts';
import type { Mapping, Package, Role } from '../mapping/schema.ts';
import { SURFACES } from '../mapping/vocabulary.ts';
import type { Example, ExampleItem } from './rule.ts';

/** Who performs actions and is named by sound packages, where the example names nobody. */
const OWNER: Role = { id: 'owner', name: 'Account owner', side: 'customer' };
const AGENT: Role = { id: 'agent', name: 'Support agent', side: 'internal' };

const SOUND_MEASURES: Mapping['measures'] = [
	{ id: 'task', name: 'Days from the first step to the last', side: 'customer' },
	{ id: 'exceptions', name: 'Exceptions that need a second person', side: 'support' }
];

/** A package with nothing left to say, but for its name and its contents. */
const SOUND_PACKAGE: Omit<Package, 'id' | 'name'> = {
	purpose: 'portability',
	included: 'Every record of the account since it was opened.',
	excluded: 'Notes and scores of our team: they are not about the account but about our work.',
	formats: ['csv', 'json'],
	layout: { files: 'One file for each kind of record.', attachments: 'In a folder, named by record.' },
	metadata: 'Who made each record, and in which step.',
	times: { created: true, changed: true, zone: 'UTC' },
	schemaDocs: 'schema.json in the package',
	volume: 'Up to 200 MB',
	retention: '30 days',
	expiry: 'The link works for 7 days.',
	deliveryTime: 'Within an hour',
	channel: 'A download link by mail',
	security: 'The link asks for a fresh login.',
	access: { mode: 'approval', trigger: ['owner'], receive: ['owner'], approvers: ['owner'] }
};

/** The mapping that an example stands for, in canonical form. Throws where it names an item that it does not have. */
export function mappingOf(example: Example): Mapping {
	const items = [...(example.items ?? []), ...(example.isBare ? [] : contextFor(example))].map(withAccess);
	const orders = keysAfter(null, items.length);
	const idByName = new Map(items.map((item, i) => [item.name, item.id ?? `item-${i + 1}`]));
	const idOf = (name: string) => {
		const id = idByName.get(name);
		if (id === undefined) throw new Error(`the example has no item “${name}”`);
		return id;
	};
	return canonical({
		...emptyMapping('example', example.says),
		lastRef: items.length,
		stages: stagesOf(example),
		roles: rolesOf(example, items),
		items: items.map((item, i) => ({
			ref: formatRef(i + 1),
			order: orders[i] as string,
			...item,
			id: item.id ?? `item-${i + 1}`
		})),
		links: (example.links ?? []).map((link, i) => ({
			id: `link-${i + 1}`,
			...link,
			from: idOf(link.from),
			to: idOf(link.to)
		})),
		packages: (example.packages ?? []).map((one, i) => ({
			id: `package-${i + 1}`,
			...SOUND_PACKAGE,
			...one,
			contents: one.contents?.map(idOf)
		})),
		measures: [...(example.measures ?? SOUND_MEASURES)],
		decisions: (example.decisions ?? []).map((decision, i) => ({
			id: `decision-${i + 1}`,
			...decision,
			...(decision.at === undefined ? {} : { at: idByName.get(decision.at) ?? decision.at })
		}))
	});
}

function stagesOf({ stages = [] }: Example): Mapping['stages'] {
	const orders = keysAfter(null, stages.length);
	return stages.map((name, i) => ({ id: name, name, order: orders[i] as string }));
}

/** An action is its own side's to perform, unless the example says whose it is, or that it is nobody's. */
function withAccess(item: ExampleItem): ExampleItem {
	if (item.kind !== 'action' || 'access' in item) return item;
	return { ...item, access: { [performerOf(item).id]: ['perform'] } };
}

const performerOf = ({ surface }: ExampleItem) => (surface === 'support' ? AGENT : OWNER);

function rolesOf({ roles = [], packages = [] }: Example, items: readonly ExampleItem[]): Role[] {
	const isNamed = ({ id }: Role) =>
		items.some(({ access }) => access && id in access) || (id === OWNER.id && packages.length > 0);
	const missing = [OWNER, AGENT].filter((role) => isNamed(role) && !roles.some(({ id }) => id === role.id));
	return [...roles, ...missing];
}

/** An example about one item need not furnish three lanes: context stands on the surfaces it does not mention. */
function contextFor({ items = [] }: Example): ExampleItem[] {
	const used = new Set(items.map(({ surface }) => surface));
	if (used.size === 0) return [];
	return SURFACES.filter((surface) => !used.has(surface)).map((surface) => ({
		kind: 'field',
		name: `Something else (${surface})`,
		surface,
		contextOnly: true
	}));
}
