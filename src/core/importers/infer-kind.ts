/** What an item is, from its name alone, where nobody said: the plain cases only, and `field` for the rest. */
import type { Kind } from '../mapping/vocabulary.ts';

const VERBS = new Set(
	(
		'accept acknowledge activate add adjust amend appeal approve archive ask assign attach block book buy ' +
		'cancel change claim clear close comment confirm connect contact contest convert copy correct create ' +
		'deactivate decline delete deny disable dismiss dispute download edit enable enter escalate export extend ' +
		'fill finalise finalize freeze generate give grant hide import impersonate invite invoke issue join launch ' +
		'leave link lock log manage mark merge modify move nominate open order override pause pay publish raise read ' +
		'reactivate reassign reconcile record redact refund register reject release remove rename renew reopen ' +
		'reorder replace replay reply report request resend reset resolve restart restore resubmit resume retry ' +
		'return review revoke rotate run save schedule search select send set share sign split start stop submit ' +
		'subscribe suspend switch sync terminate test transfer trigger unblock undo unlink unlock unsubscribe ' +
		'update upgrade upload validate verify view void waive withdraw write'
	).split(' ')
);

/** Words that are verbs and nouns: a second word decides (“report status” is no order to report). */
const ALSO_NOUNS = new Set(
	'address book change claim comment contact copy dispute export import invite invoice issue link log mark order record refund release report request return review schedule search set share sign split start stop test transfer trigger update upgrade upload view transfer'.split(
		' '
	)
);

const ARTICLE = /^(?:a|an|the|my|our|your|their|this|all|new|another|for|to|on|as)$/;

/** Field, status, action or download. */
export function inferKind(name: string): Kind {
	const words = name
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[^\p{L}\p{N}.]+/u)
		.filter(Boolean);
	const [first = '', second = ''] = words;
	const last = words.at(-1) ?? '';
	if (/\.(?:csv|xlsx?|pdf|zip|json|xml|docx?|txt)$/.test(last)) return 'download';
	if (words.length > 1 && VERBS.has(first) && (!ALSO_NOUNS.has(first) || ARTICLE.test(second)))
		return first === 'download' || first === 'export' ? 'download' : 'action';
	if (/^(?:status|state|substate|substatus)$/.test(last)) return 'status';
	if (/^(?:download|downloads|export|exports|pdf|csv|report|reports|archive)$/.test(last)) return 'download';
	if (words.length === 1 && VERBS.has(first) && !ALSO_NOUNS.has(first)) return 'action';
	return 'field';
}
