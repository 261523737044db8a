import { expect, it } from 'vitest';
import { isCodeName } from '#core/rules/code-names.ts';

it.each([
	'ERR_42',
	'kyc_substate_3',
	'PENDING_REVIEW',
	'E1001',
	'DOC-07',
	'ERR42',
	'pendingReview',
	'inProgress2Done',
	'review.pending',
	'kyc/manual/hold',
	'status:held',
	'204',
	' ERR_42 ',
	'prüfung_läuft',
	'Held (hold_2)'
])('%s is a code', (name) => {
	expect(isCodeName(name)).toBe(true);
});

it.each([
	'Approved',
	'Waiting for your documents',
	'KYC',
	'OK',
	'VAT check',
	'E-mail sent',
	'In-progress',
	'Q4 closed',
	'eBay order',
	'iPhone order',
	'Step 2 of 3',
	'Paid (partly)',
	'Überprüfung läuft',
	'Sent to 3rd party',
	'审核中',
	'2nd reminder',
	'e.g. open',
	'_',
	'',
	'Done.',
	'COVID-19 hold',
	'Approved/Declined',
	'Paid/unpaid'
])('%s is words', (name) => {
	expect(isCodeName(name)).toBe(false);
});
