/** An item of the format: what it is, where it stands, how the room judged it. */
import * as z from 'zod';
import { about, flag, id, order, REF, text } from './schema-parts.ts';
import {
	EVIDENCE,
	FREQUENCIES,
	HAZARDS,
	INTERPRETATIONS,
	KINDS,
	NEXT_ACTIONS,
	PERMISSIONS,
	PORTABILITIES,
	SCOPES,
	SENSITIVITIES,
	SIDES,
	SURFACES,
	TODAY,
	VOICES
} from './vocabulary.ts';

export const answersSchema = z.looseObject({
	frequency: about(
		z.enum(FREQUENCIES),
		'Does the customer need this again and again in normal use?'
	).optional(),
	nextAction: about(z.enum(NEXT_ACTIONS), 'Who owns the next step after seeing it?').optional(),
	interpretation: about(
		z.enum(INTERPRETATIONS),
		'Can a customer act on it without internal context?'
	).optional(),
	blastRadius: about(z.array(z.enum(HAZARDS)), 'What exposing it would risk. Empty: nothing.').optional(),
	portability: about(
		z.enum(PORTABILITIES),
		'Is it wanted as a record, hand-off or migration package?'
	).optional()
});

const evidence = about(z.enum(EVIDENCE), 'How the answer to this test is known.').optional();

const ballotSchema = z.looseObject({
	by: text('Name or seat of the person; absent where the group votes unnamed.'),
	answers: about(answersSchema, 'This person’s answers.'),
	reason: text('Why this person sees it so; kept as dissent.')
});

export const itemSchema = z.looseObject({
	id,
	ref: about(
		z.string().regex(REF),
		'Short reference for people, tickets and pictures. Never given to a second item.'
	),
	formerRefs: about(
		z.array(z.string().regex(REF)),
		'References of items that were merged into this one, sorted: who looks for them finds it.'
	).optional(),
	kind: about(z.enum(KINDS), 'What it is in the portal.'),
	name: about(z.string().min(1), 'What people call it.'),
	description: text('One or two sentences on what it is.'),
	today: about(z.enum(TODAY), 'Where the portal shows it now. Absent: not known.').optional(),
	surface: about(z.enum(SURFACES), 'Where it should be. Absent: not placed yet.').optional(),
	stage: about(id, 'The stage it belongs to. Absent: none.').optional(),
	order,
	answers: about(answersSchema, "The room's answers. A test that nobody answered is absent.").optional(),
	evidence: about(
		z.looseObject({
			frequency: evidence,
			nextAction: evidence,
			interpretation: evidence,
			blastRadius: evidence,
			portability: evidence
		}),
		'How each answer is known.'
	).optional(),
	ballots: about(z.record(id, ballotSchema), 'Single votes, by identifier.').optional(),
	voice: about(z.enum(VOICES), 'Does it state a decision, or the debate behind one?').optional(),
	scope: about(z.enum(SCOPES), 'Does it show one account, or several?').optional(),
	data: about(z.enum(SENSITIVITIES), 'What kind of data it holds.').optional(),
	supplied: flag('Did the customer supply or cause it?'),
	highVolume: flag('Is there a lot of it?'),
	access: about(z.record(id, z.array(z.enum(PERMISSIONS))), 'What each role may do, by role.').optional(),
	nextStep: about(
		z.looseObject({
			text: text('What happens next, in words for the reader.'),
			actor: about(z.enum(SIDES), 'Who acts.').optional()
		}),
		'For statuses: what happens next and who acts.'
	).optional(),
	source: about(
		z.looseObject({ system: text('System it came from.'), field: text('Its name there.') }),
		'Where it came from.'
	).optional(),
	tags: about(z.array(z.string().min(1)), 'Labels, sorted.').optional(),
	notes: text('Free notes.'),
	contextOnly: flag('Drawn and exported, never judged.'),
	acceptance: text('How the team will know that it is done right.')
});

export type Answers = z.infer<typeof answersSchema>;
export type Ballot = z.infer<typeof ballotSchema>;
export type Item = z.infer<typeof itemSchema>;
