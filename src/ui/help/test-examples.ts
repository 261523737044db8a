/** An example of each answer, by test and value: a thing that most portals have. */
import type { Completion } from '#core/ownership/judge.ts';
import type { TestId } from '#core/mapping/vocabulary.ts';

export const TEST_EXAMPLES: { readonly [T in TestId]: Readonly<Record<Completion[T], string>> } = {
	frequency: {
		recurring: 'Open invoices',
		occasional: 'Statement for the auditor',
		exception: 'Why a payment was returned'
	},
	nextAction: {
		customer: 'Upload a missing document',
		internal: 'Queue for a second review',
		elsewhere: 'Bookings for the accounting system'
	},
	interpretation: { clear: 'Waiting for your signature', 'needs-context': 'kyc_substate_3' },
	blastRadius: {
		none: 'Your billing address',
		'cross-tenant': 'Search across all accounts',
		'internal-logic': 'Fraud score',
		privileged: 'Override a credit limit'
	},
	portability: {
		none: 'Progress of today’s upload',
		also: 'Signed contract',
		archive: 'All documents of a closed account'
	}
};
