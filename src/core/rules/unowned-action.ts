import { defineItemRule, type ExampleItem } from './rule.ts';
import { WHERE, inWords, namesInWords } from './words.ts';

const ROLES = [
	{ id: 'buyer', name: 'Buyer', side: 'customer' as const },
	{ id: 'signatory', name: 'Signatory', side: 'customer' as const }
];
const sign: ExampleItem = {
	kind: 'action',
	name: 'Sign the contract',
	surface: 'product',
	answers: {
		frequency: 'occasional',
		nextAction: 'customer',
		interpretation: 'clear',
		blastRadius: [],
		portability: 'none'
	}
};

export default defineItemRule({
	id: 'unowned-action',
	severity: 'warning',
	title: 'Every action has a role that may perform it.',
	principle:
		'Who owns the next step is a question about people. An action that is nobody’s is either never done, or done by whoever finds the button.',
	ask: 'Monday morning, this has to be done: whose hand goes up?',
	ignoreWhen: 'Who it will be is decided in another project; name that as the reason.',
	remedy: 'Give one role the right to perform it, or take the action out of the mapping.',
	messages: {
		nobody: '“{name}” sits {where}, and no role may perform it.',
		lesser: '“{name}” sits {where} and is open to {roles}, yet no role may perform it.'
	},
	examples: {
		bad: {
			says: 'Buyers see that something is to be signed, and nobody may sign it.',
			roles: ROLES,
			items: [{ ...sign, access: { buyer: ['see'] } }]
		},
		good: {
			says: 'The signatory may.',
			roles: ROLES,
			items: [{ ...sign, access: { buyer: ['see'], signatory: ['perform'] } }]
		}
	},

	concerns: ({ kind, surface }) => kind === 'action' && surface !== undefined,

	*check({ kind, name, surface, access = {} }, _, around) {
		if (kind !== 'action' || !surface) return;
		const holders = Object.entries(access).flatMap(([id, rights]) => {
			const role = rights.length > 0 ? around.role(id) : undefined;
			return role ? [{ role: role.name, rights }] : [];
		});
		if (holders.some(({ rights }) => rights.includes('perform'))) return;
		// Where no role is named yet, it is not this action that lacks one.
		if (holders.length === 0 && !around.hasRoles()) return;
		const roles = namesInWords(holders.map(({ role }) => role));
		const rights = [...new Set(holders.flatMap((one) => one.rights))].sort();
		yield {
			message: holders.length > 0 ? 'lesser' : 'nobody',
			data: { name, where: WHERE[surface], roles },
			because: ['may perform: nobody', ...(rights.length > 0 ? [`may ${inWords(rights)}: ${roles}`] : [])]
		};
	}
});
