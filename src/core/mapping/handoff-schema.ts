/** What went to those who build, and what came back from them. Both survive in the file, beside the work itself. */
import * as z from 'zod';
import { about, id, order, text } from './schema-parts.ts';
import { REPLY_STATUSES } from './vocabulary.ts';

/** As little of a piece of work as a later backlog is compared with. Prints: fingerprints, absent where nothing is known. */
export const handedTaskSchema = z.looseObject({
	key: about(z.string().min(1), 'Its key, as in `moves.csv`.'),
	title: about(z.string(), 'Its title then.'),
	why: text('Fingerprint of its reasons.'),
	acceptance: text('Fingerprint of how one sees that it is done.'),
	rest: text('Fingerprint of everything else that is said of it: priority, places, stage, rules.')
});

export const handOffSchema = z.looseObject({
	id,
	on: text('The day, as an ISO 8601 date.'),
	by: text('Who handed it off.'),
	tracker: text('Where it went, by the name of the tracker.'),
	tasks: about(z.array(handedTaskSchema), 'The whole backlog of that day, in its order.'),
	order
});

export const replySchema = z.looseObject({
	id,
	task: about(z.string().min(1), 'Key of the piece of work, as in `moves.csv`.'),
	refs: about(
		z.array(z.string().min(1)),
		'References of the items that it is about. Absent: it is about a package or the whole.'
	).optional(),
	status: about(
		z.enum(REPLY_STATUSES),
		'How far it is: nobody has begun, somebody has, it is done, something has to be answered first, or it won’t be done.'
	),
	words: text('The status in the tracker’s own word.'),
	says: text('What they answer.'),
	ticket: text('The ticket: its number or address.'),
	by: text('Who answered.'),
	on: text('When it was brought in, as an ISO 8601 date.')
});

export type HandedTask = z.infer<typeof handedTaskSchema>;
export type HandOff = z.infer<typeof handOffSchema>;
export type Reply = z.infer<typeof replySchema>;
