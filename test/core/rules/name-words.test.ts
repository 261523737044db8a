import { expect, it } from 'vitest';
import { adminWordIn, troubleWordIn } from '#core/rules/name-words.ts';

it.each([
	['Override validation', 'override'],
	['Manual override', 'override'],
	['manualOverride', 'override'],
	['credit_override_2', 'override'],
	['FORCE CLOSE', 'force'],
	['Force-approve', 'force'],
	['Admin-only edit of account', 'admin'],
	['Impersonate user', 'impersonate'],
	['Purge the cache', 'purge'],
	['Unlock account', 'unlock'],
	['Let support bypass the check', 'bypass']
])('%s is an administrator’s by %s', (name, word) => {
	expect(adminWordIn(name)).toBe(word);
});

// Customers administer their own account; a word inside another is another word.
it.each([
	'Invite an admin',
	'Make administrator',
	'Contact the task force',
	'Enforce two-factor login',
	'Reinforce',
	'Overrides of tax',
	'Unlock my card',
	'Unblock your account',
	'Send',
	'',
	'42'
])('%s is anybody’s', (name) => {
	expect(adminWordIn(name)).toBeUndefined();
});

it.each([
	['Payment failed', 'failed'],
	['sync_error_42', 'error'],
	['ERR_42', 'err'],
	['checkFailed', 'failed'],
	['Stuck at the bank', 'stuck']
])('%s says by %s that something went wrong', (name, word) => {
	expect(troubleWordIn(name)).toBe(word);
});

it.each(['Approved', 'Terror list checked', 'Failsafe on', 'Rejected', 'Waiting', ''])(
	'%s says nothing of the kind',
	(name) => {
		expect(troubleWordIn(name)).toBeUndefined();
	}
);

it('finds in any dress of a name what it finds in the plain one', () => {
	const wide = (name: string) =>
		name.replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
	for (const name of ['Manual override', 'force close', 'Send', 'sync error'])
		for (const dress of [wide, (one: string) => `\u00e9t\u00e9 ${one}`, (one: string) => one.toUpperCase()]) {
			const plain = dress(name).startsWith('\u00e9') ? `ete ${name}` : name;
			expect(adminWordIn(dress(name))).toBe(adminWordIn(plain));
			expect(troubleWordIn(dress(name))).toBe(troubleWordIn(plain));
		}
});
