/**
 * What a name alone tells. Short lists of words that hardly mean anything else: a rule may lean on these, never on
 * a guess. Where in doubt a name tells nothing.
 */

/** An administrator's control wherever they stand: "Manual override". */
const CONTROLS = [
	'override',
	'overrule',
	'bypass',
	'impersonate',
	'impersonation',
	'backoffice',
	'sudo',
	'superuser'
];
/** Only at the front: customers invite an admin and plan a task force. */
const COMMANDS = ['admin', 'force', 'purge', 'unlock', 'unblock', 'waive', 'whitelist'];
const OWN = ['my', 'your', 'own'];
const TROUBLES = [
	'error',
	'err',
	'exception',
	'failed',
	'failure',
	'stuck',
	'timeout',
	'bounced',
	'crashed',
	'broken'
];

/** Letters as they are typed: a word of ours in such a name stands there as it is. Most names hold none. */
const PLAIN = /^[ -~]*$/;
const mayHold = (words: readonly string[]) => {
	const any = new RegExp(words.join('|'), 'i');
	return (name: string) => any.test(name) || !PLAIN.test(name);
};
const mayHoldAdmin = mayHold([...COMMANDS, ...CONTROLS]);
const mayHoldTrouble = mayHold(TROUBLES);

/** `kyc_checkFailed-2` is three words and no number. */
function wordsIn(name: string): string[] {
	return name
		.normalize('NFKC')
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter(Boolean);
}

/** The word that makes an action an administrator's, if one does. */
export function adminWordIn(name: string): string | undefined {
	if (!mayHoldAdmin(name)) return undefined;
	const words = wordsIn(name);
	const [first = '', second = ''] = words;
	// “Unlock my card” is a customer's, whatever the verb.
	if (OWN.includes(second)) return undefined;
	return COMMANDS.includes(first) ? first : words.find((word) => CONTROLS.includes(word));
}

/** The word that says of a status that something went wrong, if one does. */
export function troubleWordIn(name: string): string | undefined {
	return mayHoldTrouble(name) ? wordsIn(name).find((word) => TROUBLES.includes(word)) : undefined;
}
