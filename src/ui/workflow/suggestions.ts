/** What workflows of a kind usually have: one click away, never put in by itself. */
import type { Measure, Role } from '#core/mapping/schema.ts';
import type { WORKFLOW_KINDS } from '#core/mapping/vocabulary.ts';

export type WorkflowKind = (typeof WORKFLOW_KINDS)[number];
type UsualRole = Pick<Role, 'name' | 'side'>;
type UsualMeasure = Pick<Measure, 'name' | 'side' | 'unit'>;

export interface Usual {
	readonly roles: readonly UsualRole[];
	readonly measures: readonly UsualMeasure[];
	readonly stages: readonly string[];
}

export const WORKFLOW_NAMES: Record<WorkflowKind, string> = {
	onboarding: 'Onboarding',
	'invoice-disputes': 'Invoice disputes',
	'document-exchange': 'Document exchange',
	approvals: 'Approvals',
	'account-administration': 'Account administration',
	'data-exports': 'Data exports',
	other: 'Another workflow'
};

const customer = (name: string): UsualRole => ({ name, side: 'customer' });
const internal = (name: string): UsualRole => ({ name, side: 'internal' });
const faster = (name: string, unit: string): UsualMeasure => ({ name, side: 'customer', unit });
const fewer = (name: string): UsualMeasure => ({ name, side: 'support', unit: 'a week' });

const ASKS = fewer('Tickets that ask where a case stands');
const ANY: Usual = {
	roles: [customer('Customer admin'), customer('Customer user'), internal('Support agent')],
	measures: [faster('Days until the customer is done', 'days'), ASKS],
	stages: ['Request', 'In work', 'Done']
};

const USUAL: Record<WorkflowKind, Usual> = {
	onboarding: {
		roles: [
			customer('Customer admin'),
			customer('Finance'),
			internal('Onboarding agent'),
			internal('Risk team')
		],
		measures: [faster('Days from invitation to go-live', 'days'), ASKS],
		stages: ['Invite', 'Company details', 'Documents', 'Review', 'Go-live']
	},
	'invoice-disputes': {
		roles: [customer('Accounts payable'), internal('Dispute agent'), internal('Credit control')],
		measures: [faster('Days from dispute to answer', 'days'), fewer('Disputes that are reopened')],
		stages: ['Raise', 'Evidence', 'Review', 'Resolution']
	},
	'document-exchange': {
		roles: [customer('Document owner'), customer('Reader'), internal('Document reviewer')],
		measures: [
			faster('Days until a document is accepted', 'days'),
			fewer('Documents sent by e-mail instead')
		],
		stages: ['Request', 'Upload', 'Check', 'Accepted']
	},
	approvals: {
		roles: [customer('Requester'), customer('Approver'), internal('Approval desk')],
		measures: [faster('Hours until a request is decided', 'hours'), fewer('Approvals chased by hand')],
		stages: ['Request', 'Review', 'Decision']
	},
	'account-administration': {
		roles: [customer('Customer admin'), customer('Customer user'), internal('Account support')],
		measures: [faster('Minutes to add a user', 'minutes'), fewer('Changes made for customers by support')],
		stages: ['Invite', 'Access', 'Change', 'Leave']
	},
	'data-exports': {
		roles: [customer('Data owner'), customer('Auditor'), internal('Data desk')],
		measures: [faster('Hours until an export is there', 'hours'), fewer('Exports built by hand')],
		stages: ['Request', 'Prepare', 'Deliver']
	},
	other: ANY
};

export function usualFor(kind: WorkflowKind | undefined): Usual {
	return kind ? USUAL[kind] : ANY;
}

/** Those that are not there yet, whatever the case of their names. */
export function notYet<T extends { readonly name: string }>(
	usual: readonly T[],
	there: readonly { readonly name: string }[]
): readonly T[] {
	const names = new Set(there.map(({ name }) => name.trim().toLowerCase()));
	return usual.filter(({ name }) => !names.has(name.toLowerCase()));
}
