/** What the workshop itself leaves in the file: its agenda, its parking lot, its ways to look at the board. */
import * as z from 'zod';
import { about, id, ids, name, order, text } from './schema-parts.ts';
import { BOARD_MODES, COLOURINGS, ITEM_STATES, KINDS, WORKSHOP_STEPS } from './vocabulary.ts';

export const agendaStepSchema = z.looseObject({
	id,
	title: about(z.string().min(1), 'What the room does in this step.'),
	minutes: about(z.number().int().min(1).max(999), 'How long it is meant to take.').optional(),
	step: about(z.enum(WORKSHOP_STEPS), 'The screen that it is done on.').optional(),
	prompt: text('What the facilitator asks or says.'),
	order
});

export const parkedSchema = z.looseObject({
	id,
	text: about(z.string().min(1), 'The question or remark that waits.'),
	item: about(id, 'The item it came up at.').optional(),
	by: text('Who brought it up, or sees to it.'),
	on: text('When it came up, as an ISO 8601 date.'),
	settled: text('How it was settled. Absent: it still waits.'),
	settledBy: text('Who settled it.'),
	settledOn: text('When it was settled, as an ISO 8601 date.'),
	order
});

export const viewSchema = z.looseObject({
	id,
	name,
	mode: about(z.enum(BOARD_MODES), 'Which board it shows. Absent: whichever is open.').optional(),
	colour: about(z.enum(COLOURINGS), 'What its cards are coloured by. Absent: by nothing.').optional(),
	filter: about(
		z.looseObject({
			kinds: about(z.array(z.enum(KINDS)), 'Kinds of item.').optional(),
			states: about(z.array(z.enum(ITEM_STATES)), 'Items in one of these states.').optional(),
			stages: ids('Stages.'),
			roles: ids('Items that one of these roles may see or use.'),
			tags: about(z.array(z.string().min(1)), 'Tags.').optional(),
			rules: about(z.array(z.string().min(1)), 'Items that one of these rules finds fault with.').optional(),
			words: text('Words in the name, the reference or the description.')
		}),
		'What stays bright: an item has to meet each of these, by any of its values. Absent: everything.'
	).optional(),
	order
});

export type AgendaStep = z.infer<typeof agendaStepSchema>;
export type Parked = z.infer<typeof parkedSchema>;
export type NamedView = z.infer<typeof viewSchema>;
