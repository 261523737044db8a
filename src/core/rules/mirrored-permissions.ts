import type { Item } from '../mapping/item-schema.ts';
import type { Side } from '../mapping/vocabulary.ts';
import { SURFACE_NAMES } from '../ownership/questions.ts';
import type { Around } from './around.ts';
import { changesFix, itemAt, moveFix, performs, rightsOff } from './remedies.ts';
import { defineItemRule, type ExampleItem } from './rule.ts';
import { WHERE, namesInWords } from './words.ts';

const ROLES = [
	{ id: 'finance', name: 'Finance lead', side: 'customer' as const },
	{ id: 'agent', name: 'Support agent', side: 'internal' as const }
];
const resend: ExampleItem = {
	kind: 'action',
	name: 'Resend the invoice',
	surface: 'product',
	answers: {
		frequency: 'recurring',
		nextAction: 'customer',
		interpretation: 'clear',
		blastRadius: [],
		portability: 'none'
	}
};

/** Whose roles a finding names, as its inputs. */
const SIDE = {
	internal: 'roles of the team with rights on it',
	customer: 'roles of the customer with rights on it',
	both: 'roles that may perform it'
} as const;

/** The roles of one side that are granted anything on an item, or only what `right` names. */
function rolesOn(item: Item, side: Side, around: Around, right?: 'perform'): string[] {
	return Object.entries(item.access ?? {})
		.filter(([, rights]) => (right ? rights.includes(right) : rights.length > 0))
		.map(([id]) => around.role(id))
		.filter((role) => role !== undefined)
		.filter((role) => role.side === side)
		.map(({ name }) => name);
}

export default defineItemRule({
	id: 'mirrored-permissions',
	severity: 'error',
	title: 'Each side has its own rights on its own surface.',
	principle:
		'The team works broadly and across accounts, customers within their own account. Rights that serve both can be neither secured nor explained.',
	ask: 'If this right were written for one side alone, which side would it be?',
	ignoreWhen: 'Members of the team sign in as customers on purpose, for instance in a demonstration account.',
	remedy:
		'Take the other side’s roles off it, and give that side an item of its own on its own surface; where that side alone performs it, move it there.',
	messages: {
		internal: '“{name}” sits on Product, and {roles} of your team may use it there.',
		customer: '“{name}” sits in Support tooling, and {roles} on the customer’s side may use it there.',
		both: '“{name}” sits {here}, and both sides may perform it there: {roles}.'
	},
	examples: {
		bad: {
			says: 'Agents and customers press the same button.',
			roles: ROLES,
			items: [{ ...resend, access: { finance: ['perform'], agent: ['perform'] } }]
		},
		good: {
			says: 'The button on Product is the customer’s.',
			roles: ROLES,
			items: [{ ...resend, access: { finance: ['perform'] } }]
		}
	},

	concerns: ({ surface, access }) => surface !== undefined && access !== undefined,
	*check(item, _, around) {
		const { name, surface } = item;
		if (!surface || !item.access) return;
		const here = WHERE[surface];
		const hit = (message: 'internal' | 'customer' | 'both', names: readonly string[]) => {
			const roles = namesInWords(names);
			const data = { name, here, roles };
			return {
				message,
				data,
				because: [`surface: ${SURFACE_NAMES[surface].name}`, `${SIDE[message]}: ${roles}`]
			};
		};
		const internal = rolesOn(item, 'internal', around);
		const customer = rolesOn(item, 'customer', around);
		if (surface === 'product' && internal.length > 0) yield hit('internal', internal);
		if (surface === 'support' && customer.length > 0) yield hit('customer', customer);
		if (surface !== 'exports' || item.kind !== 'action') return;
		const [ours, theirs] = [
			rolesOn(item, 'internal', around, 'perform'),
			rolesOn(item, 'customer', around, 'perform')
		];
		if (ours.length > 0 && theirs.length > 0) yield hit('both', [...ours, ...theirs]);
	},

	fixes(finding, mapping) {
		const item = itemAt(mapping, finding);
		if (!item) return [];
		const off = (side: 'internal' | 'customer', only?: 'perform') => {
			const whose = side === 'internal' ? 'your team' : 'the customer’s side';
			return changesFix(
				only
					? `Let ${side === 'internal' ? 'customers' : 'your team'} alone perform it`
					: `Take ${whose} off it`,
				`took rights of ${whose} off “${item.name}”`,
				rightsOff(mapping, item, side, only)
			);
		};
		if (finding.message === 'both') return [...off('internal', 'perform'), ...off('customer', 'perform')];
		if (finding.message !== 'internal') return off('customer');
		// Without its roles it would stay promised to customers, and nobody could perform it.
		const isTeams = performs(mapping, item, 'internal') && !performs(mapping, item, 'customer');
		return [...(isTeams ? moveFix(mapping, item, 'support') : []), ...off('internal')];
	}
});
